# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order's maps show besides the base map: the order's own hazards, and what the workspace has around them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import shapely
from pyproj import Transformer
from shapely.geometry import Point, box

from ...core.location.mgrs import to_mgrs
from ...core.location.traverse import grid_convergence
from ...core.mappack.products import MapProduct
from ...core.mappack.scales import fitting_scale, numbered
from ...core.orders.content import OrderContent, Position
from ..orders.held import held_hazards
from ..store import Workspace
from .map_layers import Drawn

NUMBER_MM = 5.0  # between the numbers of turning points on paper
NAME_MM = 25.0  # a hazard narrower than this on paper has its name outside
RING_MM = 9.0  # one smaller than this gets a ring around it
ONE_SCALE = 2.5  # the most by which neighbours in the series of scales differ
_ABSENT = ("", "None", "nan", "<NA>")


@dataclass(frozen=True)
class View:
    """A map's frame on the ground: CRS, centre and extent in its metres, scale, and grid convergence in degrees."""

    epsg: int
    scale: int
    west: float
    south: float
    east: float
    north: float
    convergence_deg: float
    squares: tuple[str, ...]  # of MGRS, 100 km, at the corners

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        return self.west, self.south, self.east, self.north


@dataclass
class MapContent:
    """The things of one map sheet by kind; `numbers_left_out` counts turning points without a number on the map."""

    ordered: list[Drawn]
    others: list[Drawn]
    points: dict[str, list[Drawn]] = field(default_factory=dict)
    numbers_left_out: int = 0
    named_outside: bool = False  # the names of hazards stand beside them


def _to(epsg: int) -> Transformer:
    return Transformer.from_crs(4326, epsg, always_xy=True)


def projected(geometry: shapely.Geometry, epsg: int) -> shapely.Geometry:
    """Return a geometry of EPSG:4326 in a projected CRS on WGS 84."""
    transformer = _to(epsg)
    return shapely.transform(geometry, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def projected_bounds(wkb: bytes, epsg: int) -> tuple[float, ...]:
    """Return west, south, east, north of a geometry (WKB, EPSG:4326) in a projected CRS."""
    return tuple(float(one) for one in projected(shapely.from_wkb(wkb), epsg).bounds)


def view_of(content: OrderContent, product: MapProduct) -> View:
    """Return the frame of a map: the smallest round denominator at which all ordered hazards fit with a margin."""
    shapes = [shapely.from_wkb(bytes.fromhex(one.geometry)) for one in content.hazards]
    area = shapely.union_all([shape.envelope for shape in shapes])
    scale, bounds = _framed(area, content.utm_epsg, product)
    if product.with_references:
        scale, bounds = _with_references(area, content, product, scale, bounds)
    west, south, east, north = bounds
    x, y = (west + east) / 2.0, (south + north) / 2.0
    half_x, half_y = product.frame.width * scale / 2000.0, product.frame.height * scale / 2000.0
    frame = (x - half_x, y - half_y, x + half_x, y + half_y)
    lon, lat = _to(content.utm_epsg).transform(x, y, direction="INVERSE")
    turn = grid_convergence(lon, lat, content.utm_epsg)
    return View(content.utm_epsg, scale, *frame, turn, _squares(frame, content.utm_epsg))


def _framed(area: shapely.Geometry, epsg: int, product: MapProduct) -> tuple[int, tuple[float, ...]]:
    west, south, east, north = projected(shapely.segmentize(area, 0.05), epsg).bounds
    frame = product.frame
    scale = fitting_scale(east - west, north - south, frame.width, frame.height, product.least_scale, product.margin)
    return scale, (west, south, east, north)


def _with_references(
    area: shapely.Geometry, content: OrderContent, product: MapProduct, scale: int, bounds: tuple[float, ...]
) -> tuple[int, tuple[float, ...]]:
    """Return a frame with the landmarks and benchmarks in it, or benchmarks alone, if that costs one scale at most."""
    for roles in (("lm", "bm"), ("bm",)):
        places = [
            Point(one.position.lon, one.position.lat)
            for hazard in content.hazards
            for one in hazard.references
            if one.role in roles
        ]
        wider = _framed(shapely.union_all([area, *places]).envelope, content.utm_epsg, product)
        if wider[0] <= ONE_SCALE * scale:
            return wider
    return scale, bounds


def _squares(bounds: tuple[float, float, float, float], epsg: int) -> tuple[str, ...]:
    west, south, east, north = bounds
    corners = [(x, y) for x in (west, (west + east) / 2, east) for y in (south, (south + north) / 2, north)]
    lon_lat = [_to(epsg).transform(x, y, direction="INVERSE") for x, y in corners]
    names = [to_mgrs(lon, lat, 0) for lon, lat in lon_lat]
    return tuple(sorted({f"{name[:3]} {name[3:]}" for name in names}))


def map_content(content: OrderContent, workspace: Workspace, product: MapProduct, view: View) -> MapContent:
    """Return what a map shows. The ordered hazards are those of the order, everything around is that of today."""
    ordered = [Drawn(bytes.fromhex(one.geometry), one.code, one.classification, one.status) for one in content.hazards]
    window = _window(view)
    own = {one.id for one in content.hazards}
    found = MapContent(ordered, _others(workspace, window, own))
    _mark_small(found, content, product, view)
    wanted = set(product.layers)
    if "accidents" in wanted:
        found.points["accident"] = _points(workspace, "accident", window, "code")
    if "evidence" in wanted:
        found.points["evidence"] = [
            Drawn(_wkb(one.position)) for hazard in content.hazards for one in hazard.evidence if one.position
        ]
    if "references" in wanted:
        for role in ("lm", "bm"):
            found.points[role] = [
                Drawn(_wkb(one.position), one.label or role.upper())
                for hazard in content.hazards
                for one in hazard.references
                if one.role == role
            ]
    if "turning_points" in wanted:
        _add_turning_points(found, content, view)
    if "places" in wanted:
        found.points["place"] = _places(workspace, window)
    return found


def _mark_small(found: MapContent, content: OrderContent, product: MapProduct, view: View) -> None:
    """Put a ring around each ordered hazard that is small on paper, and its name outside."""
    found.named_outside = product.hazards_named_outside
    for hazard in content.hazards:
        shape = projected(shapely.from_wkb(bytes.fromhex(hazard.geometry)), view.epsg)
        most = max(shapely.get_parts(shape), key=lambda part: part.area).bounds
        part_mm = min(most[2] - most[0], most[3] - most[1]) * 1000.0 / view.scale
        west, south, east, north = shape.bounds
        whole_mm = max(east - west, north - south) * 1000.0 / view.scale
        found.named_outside = found.named_outside or part_mm < NAME_MM
        if whole_mm < RING_MM:
            found.points.setdefault("ring", []).append(Drawn(_wkb(hazard.centre)))


def _window(view: View) -> shapely.Geometry:
    """Return the map's frame in EPSG:4326, with corners enough to follow its edges."""
    frame = shapely.segmentize(box(*view.bounds), (view.east - view.west) / 16.0)
    inverse = Transformer.from_crs(view.epsg, 4326, always_xy=True)
    return shapely.transform(frame, lambda xy: np.column_stack(inverse.transform(*xy.T)))


def _wkb(position: Position) -> bytes:
    return bytes(Point(position.lon, position.lat).wkb)


def _others(workspace: Workspace, window: shapely.Geometry, own: set[str]) -> list[Drawn]:
    found = []
    for frame in (workspace.read("hazard"), held_hazards(workspace).frame):
        frame = frame[frame["geometry"].notna() & ~frame["id"].isin(own)]
        inside = shapely.intersects(frame["geometry"].to_numpy(), window)
        found += [
            Drawn(row.geometry.wkb, str(row.code), str(row.classification), str(row.status))
            for row in frame[inside].itertuples()
        ]
    return found


def _points(workspace: Workspace, table: str, window: shapely.Geometry, label: str) -> list[Drawn]:
    frame = workspace.read(table)
    frame = frame[frame["geometry"].notna()]
    inside = shapely.intersects(frame["geometry"].to_numpy(), window)
    return [Drawn(row.geometry.wkb, str(getattr(row, label))) for row in frame[inside].itertuples()]


def _places(workspace: Workspace, window: shapely.Geometry) -> list[Drawn]:
    frame = workspace.read("site")
    frame = frame[frame["geometry"].notna()]
    frame = frame.assign(middle=shapely.centroid(frame["geometry"].to_numpy()))
    inside = shapely.intersects(frame["middle"].to_numpy(), window)
    return [
        Drawn(row.middle.wkb, "\n".join(one for one in (row.name, row.name_ar) if str(one) not in _ABSENT))
        for row in frame[inside].itertuples(index=False)
    ]


def _add_turning_points(found: MapContent, content: OrderContent, view: View) -> None:
    points = [point for hazard in content.hazards for point in hazard.perimeter]
    transformer = _to(view.epsg)
    places = [transformer.transform(point.position.lon, point.position.lat) for point in points]
    shown = numbered(places, NUMBER_MM * view.scale / 1000.0)
    found.numbers_left_out = shown.count(False)
    for point, with_number in zip(points, shown):
        drawn = Drawn(_wkb(point.position), str(point.number) if with_number else "")
        kind = point.role if with_number or point.role == "sp" else "unnumbered"
        found.points.setdefault(kind, []).append(drawn)
