# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented delivery for the benches: a shapefile of hazards with thirty fields, five of them in Arabic."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio.raw
import shapely

CELL_DEG = 0.006  # one hazard in a cell, so that few lie on one another, as in a register
WEST, SOUTH, COLUMNS = 10.5, 27.0, 2_200
FAULTY = 0.01  # share of the rows with something to find in them, which a real delivery has
PLACES = ("طرابلس", "بنغازي", "مصراتة", "تاورغاء", "غريان", "سرت", "الخمس", "زليتن", "ترهونة", "بني وليد")
WORDS = ("مزرعة", "طريق", "مدرسة", "بئر", "ساحة", "جدار", "مخزن", "وادي", "حقل", "مقبرة", "خزان", "سياج")


def shapes(count: int, random: np.random.Generator) -> np.ndarray:
    """Return `count` polygons of 5 to 14 corners and 0.1 to 10 ha in EPSG:4326; one in two hundred crosses itself."""
    cell = np.sort(random.choice(COLUMNS * max(COLUMNS // 2, count // 500), count, replace=False))
    centres = np.column_stack((WEST + CELL_DEG * (cell % COLUMNS), SOUTH + CELL_DEG / 2 * (cell // COLUMNS)))
    corners = random.integers(5, 15, count)
    which = np.repeat(np.arange(count), corners)
    step = np.arange(len(which)) - np.repeat(np.cumsum(corners) - corners, corners)
    angle = 2.0 * np.pi * (step + random.uniform(-0.3, 0.3, len(which))) / corners[which]
    angle += np.where(random.random(count)[which] < FAULTY, random.uniform(-1.5, 1.5, len(which)), 0.0)
    hectares = np.exp(random.uniform(np.log(0.1), np.log(10.0), count))
    radius = np.sqrt(hectares[which] * 1e4 / np.pi) / 100_000 * random.uniform(0.8, 1.2, len(which))
    points = centres[which] + np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    return shapely.polygons(shapely.linearrings(points, indices=which))


def columns(count: int, random: np.random.Generator) -> dict[str, np.ndarray | list[str]]:
    """Return the thirty fields: what a register asks for, and seven that the dictionary does not have."""

    def one_of(*values: str) -> np.ndarray:
        return np.array(values, dtype=object)[random.integers(0, len(values), count)]

    def dates(earliest: str) -> np.ndarray:
        return np.datetime64(earliest, "D") + random.integers(0, 3_000, count).astype("timedelta64[D]")

    def remarks(size: int) -> list[str]:
        picked = random.integers(0, len(WORDS), (count, size)).tolist()
        return [" ".join(WORDS[one] for one in row) + f" {number}" for number, row in enumerate(picked)]

    numbers = np.arange(1, count + 1)
    kind = one_of("SHA", "CHA")
    return {
        "hazard_id": [f"LBY-HA-{number:07d}" for number in numbers.tolist()],
        "name": [f"Hazard {number}" for number in numbers.tolist()],
        "name_ar": [f"منطقة خطرة {number}" for number in numbers.tolist()],
        "class": kind,
        "status": one_of("open", "open", "open", "worked_on", "closed"),
        "contamin": one_of("AP mines", "AT mines", "UXO", "cluster munitions"),
        "evidence": np.where((kind == "CHA") & (random.random(count) > FAULTY), "direct", "indirect"),
        "reliabil": one_of("A", "B", "C"),
        "surv_date": dates("2014-01-01"),
        "surv_by": one_of("LibMAC", "Team 1", "Team 2", "Team 3"),
        "pcode": [f"LY{number:06d}" for number in random.integers(0, 900, count).tolist()],
        "place": one_of("Tripoli", "Benghazi", "Misrata", "Tawergha", "Gharyan"),
        "place_ar": one_of(*PLACES),
        "access": one_of("From the coastal road", "By track", "On foot from the village"),
        "slope": np.round(random.uniform(0, 30, count), 1),
        "team_days": np.round(random.uniform(1, 60, count), 1),
        "cost_usd": random.integers(500, 90_000, count),
        "ben_women": random.integers(0, 300, count),
        "ben_men": random.integers(0, 300, count),
        "ben_girls": random.integers(0, 300, count),
        "ben_boys": random.integers(0, 300, count),
        "nation_id": [f"N{number}" for number in random.integers(0, 10**9, count).tolist()],
        "remarks": remarks(5),
        "تربة": one_of("رملية", "صخرية", "زراعية"),
        "الجهة": one_of(*PLACES),
        "entered": dates("2014-01-01"),
        "checked": dates("2015-01-01"),
        "grid_no": random.integers(0, 10**6, count),
        "depth_cm": np.round(random.uniform(0, 90, count), 2),
        "sheet": [f"NI-33-{number}" for number in random.integers(1, 400, count).tolist()],
    }


def write_survey(folder: Path, count: int, seed: int = 6) -> Path:
    """Write the delivery to `folder` and return the path of its `.shp`."""
    random = np.random.default_rng(seed)
    fields = {name: np.asarray(values) for name, values in columns(count, random).items()}
    fields = {name: values.astype(object) if values.dtype.kind == "U" else values for name, values in fields.items()}
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "hazards.shp"
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes(count, random)),
        list(fields.values()),
        list(fields),
        driver="ESRI Shapefile",
        geometry_type="Polygon",
        crs="EPSG:4326",
        encoding="UTF-8",
    )
    return path
