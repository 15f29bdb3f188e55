# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning points from bearings and distances, how far the traverse fails to close, and the table of a ring.

Positions by Karney's geodesics on WGS 84 (PROJ's `Geod`). Distances are horizontal and on the ground; heights are not
reduced (300 m above the ellipsoid make 5 cm in 1 km). Nothing is ever adjusted to make a traverse close.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NoReturn

from pyproj import Geod, Proj

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .crs import recognise_crs
from .datum import operation_to_wgs84

GEOD = Geod(ellps="WGS84")
CLOSED_M = 0.001  # below this a misclosure is rounding


class BearingKind(str, Enum):
    """Which north a bearing counts from."""

    TRUE = "true"
    MAGNETIC = "magnetic"
    GRID = "grid"


@dataclass(frozen=True)
class Leg:
    """One point: absolute (`lon`, `lat`, EPSG:4326) or by bearing and distance from a point named before it.

    A leg to a point that already has a position is an observation that closes the traverse there. Degrees clockwise,
    metres; `declination_deg` is east positive and needed for magnetic bearings, `grid_epsg` for grid bearings.
    """

    name: str
    lon: float | None = None
    lat: float | None = None
    from_point: str = ""
    bearing_deg: float | None = None
    distance_m: float | None = None
    kind: BearingKind = BearingKind.TRUE
    declination_deg: float | None = None
    grid_epsg: int | None = None


@dataclass(frozen=True)
class Misclosure:
    """Computed minus known position where a traverse comes back, in metres east and north; `ratio` is n of 1:n.

    `traversed_m` is the length of the loop, or of the way from one given point to another.
    """

    point: str
    d_east_m: float
    d_north_m: float
    traversed_m: float

    @property
    def distance_m(self) -> float:
        return math.hypot(self.d_east_m, self.d_north_m)

    @property
    def ratio(self) -> float:
        return self.traversed_m / self.distance_m if self.distance_m > CLOSED_M else math.inf


@dataclass(frozen=True)
class Tolerance:
    """A misclosure is accepted within `metres`, or where the ratio is 1:`ratio` or better.

    The defaults are for compass and tape and are no standard's; an organisation sets its own.
    """

    metres: float = 2.0
    ratio: float = 100.0

    def accepts(self, misclosure: Misclosure) -> bool:
        return misclosure.distance_m <= self.metres or misclosure.ratio >= self.ratio


@dataclass(frozen=True)
class Traverse:
    """Positions by name in the order entered, (longitude, latitude) in EPSG:4326, and every misclosure."""

    positions: dict[str, tuple[float, float]]
    misclosures: tuple[Misclosure, ...]
    length_m: float


@dataclass(frozen=True)
class TurningPointRow:
    """A line of the printed table: where the point is, and the way to the next (true bearing, degrees; metres)."""

    number: int
    lon: float
    lat: float
    bearing_deg: float
    distance_m: float


def solve(legs: Iterable[Leg], tolerance: Tolerance | None = None) -> Traverse:
    """Return the positions of a traverse; PlanningError where it closes worse than `tolerance`, with both numbers."""
    traverse = compute(legs)
    tolerance = tolerance or Tolerance()
    for each in traverse.misclosures:
        if not tolerance.accepts(each):
            raise PlanningError(
                QT_TRANSLATE_NOOP(
                    "MineAction", "The traverse does not close at {point}: {distance:.2f} m, 1:{ratio:.0f}."
                ),
                QT_TRANSLATE_NOOP(
                    "MineAction",
                    "East {east:+.2f} m, north {north:+.2f} m over {length:.0f} m. Allowed: {metres:g} m, 1:{limit:g}.",
                ),
                QT_TRANSLATE_NOOP(
                    "MineAction", "Nothing was adjusted. Check the bearings, their north, and the distances."
                ),
                point=each.point,
                distance=each.distance_m,
                ratio=each.ratio,
                east=each.d_east_m,
                north=each.d_north_m,
                length=each.traversed_m,
                metres=tolerance.metres,
                limit=tolerance.ratio,
            )
    return traverse


def compute(legs: Iterable[Leg]) -> Traverse:
    """Return the positions and misclosures of a traverse, accepting whatever misclosure there is."""
    positions: dict[str, tuple[float, float]] = {}
    run: dict[str, float] = {}  # metres traversed since the last absolute point
    chain: dict[str, tuple[str, ...]] = {}  # the points on the way there from it, the point itself at the end
    misclosures: list[Misclosure] = []
    total = 0.0
    for leg in legs:
        if leg.lon is not None or leg.lat is not None:
            positions[leg.name] = _absolute(leg, positions)
            run[leg.name], chain[leg.name] = 0.0, (leg.name,)
            continue
        reached = _carried(leg, positions)
        total += leg.distance_m or 0.0
        length = run[leg.from_point] + (leg.distance_m or 0.0)
        if leg.name in positions:
            both = [name for name in chain[leg.from_point] if name in chain[leg.name]]  # walked to get to the loop
            length += run[leg.name] - (2.0 * run[both[-1]] if both else 0.0)
            azimuth, _, distance = GEOD.inv(*positions[leg.name], *reached)
            east, north = distance * math.sin(math.radians(azimuth)), distance * math.cos(math.radians(azimuth))
            misclosures.append(Misclosure(leg.name, east, north, length))
        else:
            positions[leg.name], run[leg.name] = reached, length
            chain[leg.name] = (*chain[leg.from_point], leg.name)
    return Traverse(positions, tuple(misclosures), total)


def table_from_ring(ring: Sequence[Sequence[float]]) -> list[TurningPointRow]:
    """Return the table of a ring of (longitude, latitude) in EPSG:4326, closed or not; the last row leads back."""
    points = [(float(point[0]), float(point[1])) for point in ring]
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    rows = []
    for number, (point, following) in enumerate(zip(points, points[1:] + points[:1]), start=1):
        azimuth, _, distance = GEOD.inv(*point, *following)
        rows.append(TurningPointRow(number, *point, azimuth % 360.0, distance))
    return rows


def legs_from_table(rows: Sequence[TurningPointRow]) -> list[Leg]:
    """Return the traverse that a printed table describes: its first point, then true bearings back to it."""
    names = [f"TP{row.number}" for row in rows]
    start = Leg(names[0], rows[0].lon, rows[0].lat)
    legs = [
        Leg(following, from_point=name, bearing_deg=row.bearing_deg, distance_m=row.distance_m)
        for row, name, following in zip(rows, names, names[1:] + names[:1])
    ]
    return [start, *legs]


def true_bearing(leg: Leg, at: tuple[float, float]) -> float:
    """Return the true bearing of a leg in degrees, 0 to 360, at its start; PlanningError if its north is not known."""
    bearing = leg.bearing_deg or 0.0
    if leg.kind is BearingKind.MAGNETIC:
        if leg.declination_deg is None:
            _refuse(leg, QT_TRANSLATE_NOOP("MineAction", "Its bearing is magnetic and no declination is given."))
        return (bearing + leg.declination_deg) % 360.0
    if leg.kind is BearingKind.GRID:
        if leg.grid_epsg is None:
            _refuse(leg, QT_TRANSLATE_NOOP("MineAction", "Its bearing is of a grid and no grid is named."))
        return (bearing + grid_convergence(*at, leg.grid_epsg)) % 360.0
    return bearing % 360.0


def grid_convergence(lon: float, lat: float, epsg: int) -> float:
    """Return the bearing of grid north from true north in degrees, east positive: true = grid + convergence.

    `lon`, `lat` in EPSG:4326; `epsg` a projected CRS. PROJ's sign.
    """
    crs = recognise_crs(epsg)
    x, y = operation_to_wgs84(recognise_crs(crs.geodetic_crs)).source_positions(lon, lat)
    return float(Proj(crs).get_factors(float(x), float(y)).meridian_convergence)


def _absolute(leg: Leg, positions: dict[str, tuple[float, float]]) -> tuple[float, float]:
    if leg.lon is None or leg.lat is None or leg.from_point or leg.name in positions:
        _refuse(
            leg,
            QT_TRANSLATE_NOOP("MineAction", "It needs either one longitude and latitude, or a bearing and distance."),
        )
    lon, lat = float(leg.lon), float(leg.lat)
    if not (-180.0 <= lon <= 180.0 and -90.0 <= lat <= 90.0):
        _refuse(leg, QT_TRANSLATE_NOOP("MineAction", "Its position is not in degrees of longitude and latitude."))
    return lon, lat


def _carried(leg: Leg, positions: dict[str, tuple[float, float]]) -> tuple[float, float]:
    if leg.from_point not in positions:
        _refuse(
            leg, QT_TRANSLATE_NOOP("MineAction", "The point it is measured from has no position before it in the list.")
        )
    if (
        leg.bearing_deg is None
        or leg.distance_m is None
        or not (math.isfinite(leg.bearing_deg) and 0.0 <= leg.bearing_deg <= 360.0 and 0.0 < leg.distance_m < math.inf)
    ):
        _refuse(
            leg, QT_TRANSLATE_NOOP("MineAction", "It needs a bearing of 0 to 360 degrees and a distance above zero.")
        )
    at = positions[leg.from_point]
    lon, lat, _ = GEOD.fwd(*at, true_bearing(leg, at), leg.distance_m)
    return lon, lat


def _refuse(leg: Leg, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Point {name} cannot be placed."),
        reason,
        QT_TRANSLATE_NOOP("MineAction", "Complete the point as it stands in the report; nothing was assumed."),
        name=leg.name,
    )
