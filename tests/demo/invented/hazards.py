# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented hazards, in clusters where the kind of contamination is plausible; none of them exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import geopandas as gpd
import numpy as np
from shapely import affinity
from shapely.geometry import Point, Polygon, box

from . import MARK, SEED, TODAY
from .ground import CRS, Ground, area_m2, libya
from .places import Place, place_named


@dataclass(frozen=True)
class Kind:
    """How hazards of one kind look: hectares from `least` to `most`, `outline`, contamination to draw from."""

    outline: str  # blob, block, belt or disc
    least: float
    most: float
    contamination: tuple[str, ...]
    confirmed: float  # share that is a CHA
    title: str
    title_ar: str


KINDS = {
    "front": Kind("blob", 0.2, 6.0, ("booby_trap", "ap_mine", "uxo", "ied,booby_trap", "uxo,ap_mine"), 0.45,
                  "Former front line", "خط مواجهة سابق"),
    "rubble": Kind("block", 0.1, 1.2, ("uxo", "uxo,booby_trap", "cmr,uxo", "ied"), 0.55, "Rubble block", "ركام"),
    "roofs": Kind("block", 0.1, 0.8, ("cmr", "cmr,uxo"), 0.6, "Roofs and courtyards", "أسطح وأفنية"),
    "depot": Kind("disc", 8.0, 20.0, ("asa", "asa,axo"), 0.7, "Ammunition storage area", "مخزن ذخيرة"),
    "belt": Kind("belt", 1.5, 9.0, ("ap_mine", "av_mine", "ap_mine,av_mine"), 0.5, "Mined belt", "حزام ملغوم"),
    "farm": Kind("blob", 2.0, 20.0, ("uxo", "cmr"), 0.2, "Farmland", "أرض زراعية"),
}  # fmt: skip

# site, place, kilometres east and north of it, spread in kilometres, kind, how many
CLUSTERS: tuple[tuple[str, str, float, float, float, str, int], ...] = (
    ("TRI", "ain_zara", -1.0, -1.5, 2.0, "front", 14), ("TRI", "khallat", 0.0, 0.0, 1.5, "front", 10),
    ("TRI", "airport_road", 0.0, -1.0, 2.0, "front", 10), ("TRI", "salah_din", 0.0, 0.0, 1.0, "rubble", 6),
    ("TRI", "wadi_rabi", 0.0, 0.0, 2.5, "farm", 8), ("TRI", "qasr_bin_ghashir", 0.5, 2.0, 2.5, "belt", 6),
    ("BEN", "sabri", 0.4, -0.6, 0.7, "rubble", 16), ("BEN", "suq_hut", 0.5, -0.4, 0.5, "rubble", 10),
    ("BEN", "laythi", 0.0, 0.0, 1.0, "front", 5), ("BEN", "ganfouda", 2.0, 0.0, 2.0, "front", 7),
    ("BEN", "hawari", 0.0, -2.0, 2.0, "farm", 4),
    ("MIS", "tripoli_street", 0.0, 0.0, 0.8, "roofs", 12), ("MIS", "karzaz", -2.0, -2.0, 2.5, "depot", 4),
    ("MIS", "dafniya", 4.0, -2.0, 2.5, "belt", 6), ("MIS", "ghiran", 0.0, -1.0, 1.5, "front", 6),
    ("TAW", "tawergha", 0.0, -1.0, 1.5, "rubble", 8), ("TAW", "tawergha_south", 0.0, 0.0, 2.5, "belt", 8),
    ("TAW", "tawergha", -3.0, 1.0, 2.5, "farm", 6),
    ("GHA", "gharyan", 1.5, -3.0, 1.5, "depot", 3), ("GHA", "qawasim", 0.0, 0.0, 2.0, "front", 9),
    ("GHA", "asabiah", 1.0, 0.0, 3.0, "farm", 6), ("GHA", "gharyan", -2.0, 4.0, 2.0, "belt", 4),
    ("SIR", "jiza", 0.0, -0.8, 0.6, "rubble", 18), ("SIR", "district_two", 0.0, -0.5, 0.6, "rubble", 12),
    ("SIR", "zaafran", 0.0, -1.5, 1.5, "front", 6), ("SIR", "wadi_jarif", 0.0, 0.0, 3.0, "farm", 4),
)  # fmt: skip

SURVEYORS = ("Invented Operator One", "Invented Operator Two", "Invented Survey Group")


def outline(kind: Kind, rng: np.random.Generator) -> Polygon:
    """Return an outline around (0, 0) in metres, of the area that the kind draws."""
    hectares = float(np.exp(rng.uniform(np.log(kind.least), np.log(kind.most))))
    if kind.outline == "block":
        shape = box(-1, -0.5 * rng.uniform(0.8, 2), 1, 0.5 * rng.uniform(0.8, 2))
    elif kind.outline == "belt":
        turns = np.cumsum(rng.normal(0, 0.12, 6))
        line = [(i * 2.0 - 5.0, turn * 4) for i, turn in enumerate(turns)]
        shape = Polygon([*line, *[(x, y + rng.uniform(0.8, 1.2)) for x, y in reversed(line)]])
    else:
        corners = 14 if kind.outline == "disc" else int(rng.integers(6, 12))
        angles = np.sort(np.arange(corners) * 2 * np.pi / corners + rng.uniform(-0.2, 0.2, corners))
        radii = rng.uniform(0.9, 1.1, corners) if kind.outline == "disc" else rng.uniform(0.55, 1.3, corners)
        shape = affinity.scale(Polygon(np.column_stack([np.cos(angles), np.sin(angles)]) * radii[:, None]), xfact=1.3)
    factor = float(np.sqrt(hectares * 1e4 / shape.area))
    turned = affinity.rotate(affinity.scale(shape, factor, factor, origin=(0, 0)), rng.uniform(0, 180), origin=(0, 0))
    return Polygon(np.round(np.asarray(turned.exterior.coords), 1))


def _free_place(
    ground: Ground, shape: Polygon, spread: float, taken: list[Polygon], rng: np.random.Generator
) -> Polygon:
    while True:
        east, north = rng.normal(0, spread * 500, 2)
        placed = ground.on_map(affinity.translate(shape, east, north))
        if libya().contains(placed) and not any(placed.distance(other) < 0.0002 for other in taken):
            return placed


def _record(site: str, number: int, place: Place, kind: Kind, shape: Polygon, rng: np.random.Generator) -> dict:
    confirmed = bool(rng.random() < kind.confirmed)
    surveyed = date.fromisoformat(TODAY) - timedelta(days=int(rng.integers(40, 1500)))
    return {
        "code": f"INV-{site}-{number:04d}",
        "site": site,
        "name": f"{kind.title} {place.name} {number}",
        "name_ar": f"{kind.title_ar} {place.name_ar} {number}",
        "classification": "cha" if confirmed else "sha",
        "status": str(rng.choice(["open", "worked_on", "closed"], p=[0.82, 0.12, 0.06])),
        "contamination": str(rng.choice(kind.contamination)),
        "evidence_kind": "direct" if confirmed else str(rng.choice(["direct", "indirect"], p=[0.15, 0.85])),
        "reliability": str(rng.choice(["high", "medium", "low"], p=[0.4, 0.4, 0.2])),
        "survey_date": surveyed.isoformat(),
        "surveyed_by": str(rng.choice(SURVEYORS)),
        "area": round(area_m2(shape) * float(rng.normal(1.0, 0.01)), 0),
        "place": place.name,
        "place_ar": place.name_ar,
        "accessible": bool(rng.random() < 0.93),
        "land_dispute": bool(rng.random() < 0.04),
        "access": f"Invented track from {place.name}, passable by car",
        "remarks": f"{MARK}. {kind.title} near {place.name}; {kind.title_ar} قرب {place.name_ar}",
        "geometry": shape,
    }


def hazards() -> gpd.GeoDataFrame:
    """Return the invented hazards as they would be if nothing were wrong with them, in EPSG:4326."""
    rng = np.random.default_rng(SEED)
    rows: list[dict] = []
    taken: list[Polygon] = []
    for site, key, east, north, spread, kind_name, count in CLUSTERS:
        place, kind = place_named(key), KINDS[kind_name]
        centre = Ground(place.lon, place.lat).on_map(Point(east * 1000, north * 1000))
        ground = Ground(centre.x, centre.y)
        for _ in range(count):
            shape = _free_place(ground, outline(kind, rng), spread, taken, rng)
            taken.append(shape)
            number = 1 + sum(row["site"] == site for row in rows)
            rows.append(_record(site, number, place, kind, shape, rng))
    return gpd.GeoDataFrame(rows, geometry="geometry", crs=CRS)
