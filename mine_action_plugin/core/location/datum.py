# SPDX-License-Identifier: GPL-3.0-or-later
"""The datum guard: one named operation to WGS 84 with a known accuracy, or a refusal. Never PROJ's own choice.

Ignoring the datum moves a point in Libya by 44 to 162 m, and PROJ would also offer to do just that ("ballpark").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.crs import CoordinateOperation
from pyproj.transformer import TransformerGroup

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import describe_crs, epsg_of, recognise_crs

WGS84, LGD2006, ELD79 = 4326, 4754, 4159
DEFAULT_OPERATIONS = {LGD2006: 15908, ELD79: 15909}  # country-wide, EPSG Dataset
ELD79_OPERATIONS = (15909, 15923, 1860, 1861, 1862, 1863, 15778, 15707, 1859)  # the default, then the local ones
DATUMS = {
    "World Geodetic System 1984": (WGS84, 6378137.0, 298.257223563),
    "World Geodetic System 1984 ensemble": (WGS84, 6378137.0, 298.257223563),
    "Libyan Geodetic Datum 2006": (LGD2006, 6378388.0, 297.0),
    "European Libyan Datum 1979": (ELD79, 6378388.0, 297.0),
}
UNKNOWN_ACCURACY_M = 999.0  # what EPSG states where nobody knows
DEGREE = np.pi / 180.0
FIRST_INDICES = 5

Step = Callable[[np.ndarray, np.ndarray], "tuple[np.ndarray, np.ndarray]"]


@dataclass(frozen=True)
class Operation:
    """What is done to coordinates on their way to WGS 84; stored with what was imported and printed with it."""

    source: str  # name of the CRS the coordinates came in
    source_epsg: int | None
    name: str
    accuracy_m: float
    epsg: int | None  # code of the operation; None for an identity or a chain of several
    is_identity: bool
    area: str = ""  # where EPSG says the operation is for


@dataclass(frozen=True)
class ToWgs84:
    """An operation together with the means to carry it out. Positions are (x, y): (longitude, latitude) or (E, N)."""

    operation: Operation
    crs: CRS
    _forward: tuple[Step, ...]
    _inverse: tuple[Step, ...]

    def positions(self, x: Any, y: Any) -> tuple[np.ndarray, np.ndarray]:
        """Return longitudes and latitudes in EPSG:4326. PlanningError with the first indices where there are none."""
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        bad = ~(np.isfinite(x) & np.isfinite(y))
        if self.crs.is_geographic:
            bad |= (np.abs(x) > 360.0) | (np.abs(y) > 90.0)
        lon, lat = _run(self._forward, x, y)
        self._refuse_lost(bad | ~(np.isfinite(lon) & np.isfinite(lat)))
        return lon, lat

    def source_positions(self, lon: Any, lat: Any) -> tuple[np.ndarray, np.ndarray]:
        """Return the way back: x and y in the source CRS of positions in EPSG:4326."""
        x, y = _run(self._inverse, np.asarray(lon, dtype=float), np.asarray(lat, dtype=float))
        self._refuse_lost(~(np.isfinite(x) & np.isfinite(y)))
        return x, y

    def geometries(self, geometries: Any) -> Any:
        """Return shapely geometries (one or an array) in EPSG:4326. Heights stay as they are; None stays None."""
        raised = shapely.has_z(geometries)
        if np.ndim(raised) == 0:
            return shapely.transform(geometries, self._columns, include_z=bool(raised))
        moved = np.array(geometries, dtype=object)
        for with_z in (False, True):
            chosen = raised == with_z
            if chosen.any():
                moved[chosen] = shapely.transform(moved[chosen], self._columns, include_z=with_z)
        return moved

    def _columns(self, coordinates: np.ndarray) -> np.ndarray:
        lon, lat = self.positions(coordinates[:, 0], coordinates[:, 1])
        return np.column_stack([lon, lat, *coordinates.T[2:]])

    def _refuse_lost(self, lost: np.ndarray) -> None:
        indices = np.flatnonzero(lost)
        if not len(indices):
            return
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "{count} coordinates have no place on the ground in {crs}."),
            QT_TRANSLATE_NOOP(
                "MineAction", "The first are number {first} (counted from 1). Nothing was moved or dropped."
            ),
            QT_TRANSLATE_NOOP(
                "MineAction", "The stated coordinate reference system is probably not the one the data is in."
            ),
            count=len(indices),
            crs=self.operation.source,
            first=", ".join(str(index + 1) for index in indices[:FIRST_INDICES]),
            indices=tuple(int(index) for index in indices),
        )


def operation_to_wgs84(crs: CRS, operation: int | None = None, bounds: tuple[float, ...] | None = None) -> ToWgs84:
    """Return how coordinates in `crs` become WGS 84 (EPSG:4326), by EPSG's operations and no other.

    LGD2006 takes EPSG:15908, ELD79 EPSG:15909 unless `operation` names another of `alternatives(crs)`. For other datums
    with several operations `bounds` (minx, miny, maxx, maxy in `crs`) decide: the most accurate one whose area of use
    holds them. PlanningError where only a ballpark operation or none of known accuracy exists, and where it cannot be
    told which is right.
    """
    crs = recognise_crs(crs)
    if crs.is_bound:
        crs, operation = _unbound(crs, operation)
    datum = _datum_of(crs)
    if datum == WGS84 and operation is None:
        name = CRS.from_epsg(WGS84).name
        return ToWgs84(Operation(describe_crs(crs), epsg_of(crs), name, 0.0, None, True), crs, *_unproject(crs))
    if datum in DEFAULT_OPERATIONS:
        return _by_code(crs, datum, operation or DEFAULT_OPERATIONS[datum])
    return _by_area(crs, operation, bounds)


def alternatives(crs: CRS) -> list[Operation]:
    """Return every acceptable operation from `crs` to WGS 84, the one taken by default first."""
    crs = recognise_crs(crs)
    crs = recognise_crs(crs.source_crs) if crs.is_bound else crs
    datum = _datum_of(crs)
    if datum == ELD79:
        return [_by_code(crs, datum, code).operation for code in ELD79_OPERATIONS]
    if datum is not None:
        return [operation_to_wgs84(crs).operation]
    return [candidate.operation for candidate, _ in _candidates(crs)]


def _by_code(crs: CRS, datum: int, code: int) -> ToWgs84:
    """Build EPSG's operation `code` step by step, so that no version of PROJ can put another in its place."""
    if code != DEFAULT_OPERATIONS[datum] and not (datum == ELD79 and code in ELD79_OPERATIONS):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "EPSG:{code} is not an operation from {crs} to WGS 84."),
            QT_TRANSLATE_NOOP("MineAction", "Operations for this datum: {codes}."),
            code=code,
            crs=describe_crs(crs),
            codes=", ".join(f"EPSG:{each}" for each in (ELD79_OPERATIONS if datum == ELD79 else (15908,))),
        )
    found = CoordinateOperation.from_epsg(code)
    shift = Transformer.from_pipeline(f"urn:ogc:def:coordinateOperation:EPSG::{code}")  # takes and gives (lat, lon)

    def forward(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return shift.transform(y, x)[::-1]

    def inverse(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return shift.transform(y, x, direction="INVERSE")[::-1]

    area = found.area_of_use.name if found.area_of_use else ""
    operation = Operation(describe_crs(crs), epsg_of(crs), found.name, float(found.accuracy), code, False, area)
    unproject, project = _unproject(crs)
    return ToWgs84(operation, crs, (*unproject, forward), (inverse, *project))


def _by_area(crs: CRS, operation: int | None, bounds: tuple[float, ...] | None) -> ToWgs84:
    candidates = _candidates(crs)
    if not candidates:
        _refuse_ballpark(crs)
    if operation is not None:
        candidates = [(each, area) for each, area in candidates if each.operation.epsg == operation]
    if bounds is not None:
        lon, lat = (
            candidates[0][0].positions([bounds[0], bounds[2]], [bounds[1], bounds[3]]) if candidates else ((), ())
        )
        candidates = [(each, area) for each, area in candidates if _holds(area, lon, lat)]
    if len(candidates) == 1 or (candidates and bounds is not None):
        return min((each for each, _ in candidates), key=lambda each: each.operation.accuracy_m)
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "It cannot be told which operation takes {crs} to WGS 84 here."),
        QT_TRANSLATE_NOOP("MineAction", "Operations of this datum: {names}."),
        QT_TRANSLATE_NOOP("MineAction", "Choose one of them if you know which was used for this data."),
        crs=describe_crs(crs),
        names="; ".join(f"{each.name} ({each.accuracy_m:g} m)" for each in alternatives(crs)),
    )


def _candidates(crs: CRS) -> list[tuple[ToWgs84, Any]]:
    """Return PROJ's operations that are no ballpark and have a known accuracy, each with its area of use."""
    group = TransformerGroup(crs, CRS.from_epsg(WGS84), always_xy=True, allow_ballpark=False)
    candidates = []
    for transformer in group.transformers:
        shifts = [step for step in transformer.operations or () if step.type_name.endswith("Transformation")]
        known = 0.0 <= transformer.accuracy < UNKNOWN_ACCURACY_M and "ballpark" not in transformer.description.lower()
        if not known or not shifts:
            continue
        ids = [step.to_json_dict().get("id", {}) for step in shifts]
        code = ids[0].get("code") if len(ids) == 1 and ids[0].get("authority") == "EPSG" else None
        area = transformer.area_of_use
        name = " + ".join(step.name for step in shifts)
        accuracy = float(transformer.accuracy)
        found = Operation(describe_crs(crs), epsg_of(crs), name, accuracy, code, False, area.name if area else "")
        candidates.append((ToWgs84(found, crs, (transformer.transform,), (_backwards(transformer),)), area))
    return candidates


def _holds(area: Any, lon: np.ndarray, lat: np.ndarray) -> bool:
    if area is None:
        return False
    return bool(area.west <= min(lon) and max(lon) <= area.east and area.south <= min(lat) and max(lat) <= area.north)


def _unbound(crs: CRS, operation: int | None) -> tuple[CRS, int | None]:
    """Return a CRS without the shift it brought, and EPSG's operation that this shift is; refuse a shift of its own."""
    inner = recognise_crs(crs.source_crs)
    brought = [float(value) for value in (crs.coordinate_operation.towgs84 or [])]
    brought += [0.0] * (7 - len(brought))
    datum = _datum_of(inner)
    if datum == WGS84 and not any(brought):
        return inner, operation
    for code in {LGD2006: (15908,), ELD79: ELD79_OPERATIONS}.get(datum or 0, ()):
        stated = [float(value) for value in CoordinateOperation.from_epsg(code).towgs84]
        if np.allclose(stated + [0.0] * (7 - len(stated)), brought, rtol=0.0, atol=1e-6) and operation in (None, code):
            return inner, code
    raise PlanningError(
        QT_TRANSLATE_NOOP(
            "MineAction", "{crs} brings its own shift to WGS 84, which is not one of EPSG's for its datum."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Its parameters are {parameters}. How accurate they are is not known."),
        QT_TRANSLATE_NOOP(
            "MineAction", "Ask the sender how the data was made, or choose a coordinate reference system by its code."
        ),
        crs=inner.name,
        parameters=", ".join(f"{value:g}" for value in brought),
    )


def _datum_of(crs: CRS) -> int | None:
    """Return the geographic EPSG code of a datum that is known by name here; refuse one that has the name alone."""
    base = crs.geodetic_crs
    if base is None or base.datum is None or base.ellipsoid is None or base.prime_meridian is None:
        return None
    if base.datum.name not in DATUMS:
        return None
    code, axis, flattening = DATUMS[base.datum.name]
    same = abs(base.ellipsoid.semi_major_metre - axis) < 1e-3
    same = same and abs(base.ellipsoid.inverse_flattening - flattening) < 1e-6
    same = same and base.prime_meridian.longitude == 0.0
    if not (same and all(abs(each.unit_conversion_factor - DEGREE) < 1e-12 for each in base.axis_info)):
        _refuse_ballpark(crs)
    return code


def _unproject(crs: CRS) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    if crs.is_geographic:
        return (), ()
    transformer = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    return (transformer.transform,), (_backwards(transformer),)


def _backwards(transformer: Transformer) -> Step:
    def inverse(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return transformer.transform(x, y, direction="INVERSE")

    return inverse


def _run(steps: tuple[Step, ...], x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    for step in steps:
        x, y = step(x, y)
    return np.asarray(x), np.asarray(y)


def _refuse_ballpark(crs: CRS) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no operation of known accuracy from {crs} to WGS 84."),
        QT_TRANSLATE_NOOP(
            "MineAction", "Taking the coordinates as if they were WGS 84 can be wrong by hundreds of metres."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the data in WGS 84, or choose the system it really is in."),
        crs=describe_crs(crs),
    )
