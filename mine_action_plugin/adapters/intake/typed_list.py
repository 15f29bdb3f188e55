# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of turning points that a planner types: read by the same rules as a delivered one, and saved as a hazard."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

import numpy as np
import shapely

from ...core.errors import PlanningError
from ...core.findings import Finding
from ...core.location.area import areas_m2
from ...core.location.crs import recognise_crs
from ...core.location.traverse import Misclosure, Tolerance
from ...core.location.typed_in import coordinates_from_text
from ...core.survey.delivery import Layer, text_column
from ...core.survey.kinds import found
from ...core.survey.mapping import Proposal
from ...core.survey.profile import FieldMapping, MappingProfile
from ...core.survey.shapes import Shapes
from ...core.text import QT_TRANSLATE_NOOP
from .georeference import place_layer
from .point_lists import TABLE, Listed, read_list

SOURCE = "typed.csv"
EARLIEST = (1980, 1, 1, 0, 0, 0)
HAZARD_FIELDS = ("classification", "name", "contamination", "survey_date", "surveyed_by", "evidence_kind")


@dataclass(frozen=True)
class TypedPoint:
    """One line as it was typed: all texts. `position` in the list's CRS, `bearing` in degrees, `distance` in metres."""

    number: str = ""
    role: str = ""
    position: str = ""
    from_point: str = ""
    bearing: str = ""
    distance: str = ""
    label: str = ""


@dataclass(frozen=True)
class TypedList:
    """The list of the hazard `code`. `kind` is "true", "grid" or "magnetic"; `about` are fields of the hazard."""

    code: str
    points: tuple[TypedPoint, ...]
    kind: str = ""
    declination: str = ""
    declination_date: str = ""
    grid: str = ""
    crs: str = "EPSG:4326"
    method: str = ""
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Boundary:
    """What a typed list comes to: its points in place, and its area where it has three corners or more."""

    listed: Listed
    area_m2: float | None

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.listed.findings

    @property
    def misclosures(self) -> tuple[Misclosure, ...]:
        return tuple(one for hazard in self.listed.hazards.values() for one in hazard.built.misclosures)

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Return what stands against the boundary."""
        return tuple(one for one in self.findings if one.blocks)

    @property
    def only_misclosure(self) -> bool:
        return {one.kind.key for one in self.reasons} == {"traverse_misclosure"}

    def position_of(self, row: int) -> tuple[float, float] | None:
        """Return where the point of a line is, (longitude, latitude) in EPSG:4326, None where that cannot be told."""
        for hazard in self.listed.hazards.values():
            for entry, position in zip(hazard.built.entries, hazard.built.positions):
                if entry.row == row:
                    return position
        return None


def read_typed(typed: TypedList, tolerance: Tolerance | None = None) -> Boundary:
    """Return the boundary that a typed list gives, with everything that stands against it. Rows count from 1.

    PlanningError where the CRS is none that can be brought to WGS 84.
    """
    layer, shapes = _layer(typed)
    placed = place_layer(layer, shapes.raw, "", False, False)
    listed = read_list(layer, Proposal(_profile()), shapes, placed, tolerance)
    sound = [one for one in listed.hazards.values() if len(set(one.built.ring)) >= 3]
    area = float(areas_m2([shapely.Polygon(sound[0].built.ring)])[0]) if sound else None
    return Boundary(listed, None if area is None or area != area else area)


def _layer(typed: TypedList) -> tuple[Layer, Shapes]:
    """Return the lines as a delivered layer, positions read in the list's CRS."""
    crs = recognise_crs(typed.crs)
    size = len(typed.points)
    rows = np.arange(1, size + 1, dtype=np.int64)
    shapes = np.full(size, None, dtype=object)
    findings = []
    for index, point in enumerate(typed.points):
        if not point.position.strip():
            continue
        try:
            shapes[index] = shapely.Point(*coordinates_from_text(point.position, crs))
        except PlanningError as error:
            values = f"{point.position.strip()} {error.lines()[-1]}"
            findings.append(found("coordinates_impossible", index + 1, value=values))
    texts: dict[str, list[str | None]] = {
        one.name: [getattr(point, one.name).strip() or None for point in typed.points] for one in fields(TypedPoint)
    }
    settings = {"bearing_kind": typed.kind, "declination": typed.declination, "grid_epsg": _digits(typed.grid)}
    settings.update({"declination_date": typed.declination_date, "method": typed.method, "hazard_id": typed.code})
    settings.update({name: typed.about.get(name, "") for name in HAZARD_FIELDS})
    texts.update({name: [text.strip() or None] * size for name, text in settings.items()})
    system = "" if typed.crs == "EPSG:4326" else f" [{typed.crs}]"
    texts["position"] = [text and text + system for text in texts["position"]]
    columns = tuple(text_column(name, values) for name, values in texts.items())
    layer = Layer(SOURCE, SOURCE.rsplit(".", 1)[0], "typed", rows, columns, None, crs.to_wkt(), "utf-8")
    return layer, Shapes(shapes, tuple(findings))


def _digits(text: str) -> str:
    return text.strip().upper().removeprefix("EPSG:")


def _profile() -> MappingProfile:
    sources = {"point_no": "number", "role": "role", "as_typed": "position", "from_point": "from_point"}
    sources.update({"bearing": "bearing", "distance_m": "distance", "hazard_id": "hazard_id", "label": "label"})
    for name in ("bearing_kind", "declination", "declination_date", "grid_epsg", "method"):
        sources[name] = name
    mapped = {name: FieldMapping(source, factor=1.0) for name, source in sources.items()}
    return MappingProfile(table=TABLE.name, fields=mapped, proposes=False)


def points_from_csv(text: str) -> tuple[TypedPoint, ...]:
    """Return the lines of a table with the columns number, role, position, from_point, bearing, distance, label.

    PlanningError where it has none of them, or others.
    """
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    names = {one.name for one in fields(TypedPoint)}
    given = set(reader.fieldnames or ())
    if not given or given - names:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The turning points cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "The table has the columns {given}; it may have {names}."),
            QT_TRANSLATE_NOOP("MineAction", "Other tables can be taken in by “Import survey data”."),
            given=", ".join(sorted(map(str, given))) or "-",
            names=", ".join(one.name for one in fields(TypedPoint)),
        )
    return tuple(TypedPoint(**{name: row.get(name) or "" for name in given}) for row in reader)


def points_as_csv(points: Sequence[TypedPoint]) -> str:
    """Return the lines as the table that `points_from_csv` reads."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([one.name for one in fields(TypedPoint)])
    writer.writerows([getattr(point, one.name) for one in fields(TypedPoint)] for point in points)
    return out.getvalue()


def as_source(typed: TypedList) -> tuple[bytes, str]:
    """Return the list as the source that is kept with its import (a zip), and its SHA-256."""
    content = points_as_csv(typed.points).encode("utf-8")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(SOURCE, EARLIEST), content)
    return buffer.getvalue(), hashlib.sha256(content).hexdigest()
