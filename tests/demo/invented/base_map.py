# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented base map: roads, streets, built-up blocks, farmland and facilities around real places."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import STRtree, affinity
from shapely.geometry import LineString, Point, box

from . import MARK, SEED, TODAY
from .ground import CRS, Ground, land, libya
from .places import PLACES, ROADS, Place, place_named

RADIUS_M = {1: 350.0, 2: 700.0, 3: 1200.0, 4: 1700.0, 5: 2400.0}
# layer, English, Arabic, how many for each step of a place's size
FACILITIES = (
    ("schools", "Invented school", "مدرسة تجريبية", 2),
    ("health", "Invented health centre", "مركز صحي تجريبي", 1),
    ("mosques", "Invented mosque", "مسجد تجريبي", 2),
    ("markets", "Invented market", "سوق تجريبي", 1),
    ("water_points", "Invented water point", "نقطة مياه تجريبية", 1),
)


def _frame(rows: list[dict], columns: tuple[str, ...] = ()) -> gpd.GeoDataFrame:
    frame = gpd.GeoDataFrame(rows, columns=[*columns, "geometry"] if columns else None, geometry="geometry", crs=CRS)
    return frame.assign(source=MARK, data_date=TODAY)


def _winding(start: Place, end: Place, rng: np.random.Generator) -> LineString:
    ground = Ground((start.lon + end.lon) / 2, (start.lat + end.lat) / 2)
    ends = shapely.transform(
        np.array([Point(start.lon, start.lat), Point(end.lon, end.lat)]),
        lambda xy: np.column_stack(ground._up.transform(*xy.T, direction="INVERSE")),
    )
    points = np.array([(point.x, point.y) for point in ends])
    while np.hypot(*(points[1] - points[0])) > 400 and len(points) < 130:
        steps = np.diff(points, axis=0)
        aside = np.column_stack([-steps[:, 1], steps[:, 0]]) * rng.normal(0, 0.04, (len(steps), 1))
        middles = (points[:-1] + points[1:]) / 2 + aside
        points = np.insert(points, range(1, len(points)), middles, axis=0)
    return ground.on_map(LineString(points))


def main_roads() -> list[dict]:
    """Return the roads between places as they might run."""
    rng = np.random.default_rng(SEED + 3)
    legs = [(kind, place_named(a), place_named(b)) for kind, *keys in ROADS for a, b in zip(keys, keys[1:])]
    return [{"class": kind, "name": f"{a.name} – {b.name}", "geometry": _winding(a, b, rng)} for kind, a, b in legs]


def _grid(place: Place, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return blocks and streets of a place, cut to its circle."""
    radius = RADIUS_M[place.size]
    wide, deep, turn = rng.uniform(110, 170), rng.uniform(75, 110), rng.uniform(0, 90)
    xs, ys = np.arange(-radius, radius, wide), np.arange(-radius, radius, deep)
    x, y = (grid.ravel() for grid in np.meshgrid(xs, ys))
    near = (np.hypot(x + wide / 2, y + deep / 2) < radius * rng.uniform(0.75, 1.0, x.size)) & (
        rng.random(x.size) > 0.15
    )
    blocks = shapely.box(x + 5, y + 5, x + wide - 5, y + deep - 5)[near]
    lines = [LineString([(at, -radius), (at, radius)]) for at in xs]
    lines += [LineString([(-radius, at), (radius, at)]) for at in ys]
    streets = shapely.intersection(np.array(lines, dtype=object), Point(0, 0).buffer(radius * 0.95))
    streets = streets[~shapely.is_empty(streets)]
    ground = Ground(place.lon, place.lat)
    return tuple(
        ground.all_on_map([affinity.rotate(shape, turn, origin=(0, 0)) for shape in shapes])
        for shapes in (blocks, streets)
    )


def town_plans(roads: list[dict]) -> tuple[list[dict], list[dict]]:
    """Return built-up blocks and streets; smaller places leave room for larger ones, all for the main roads."""
    rng = np.random.default_rng(SEED + 4)
    tree = STRtree([road["geometry"] for road in roads])
    built: list[dict] = []
    streets: list[dict] = []
    covered = shapely.Point()
    for place in sorted(PLACES, key=lambda one: -one.size):
        blocks, lines = _grid(place, rng)
        circle = Ground(place.lon, place.lat).on_map(Point(0, 0).buffer(RADIUS_M[place.size]))
        crossed = np.unique(tree.query(blocks, predicate="dwithin", distance=0.0001)[0])
        free = np.ones(len(blocks), dtype=bool)
        free[crossed] = False
        shapely.prepare(covered)
        free &= ~shapely.intersects(covered, blocks) & shapely.contains(libya(), blocks)
        built += [{"place": place.name, "place_ar": place.name_ar, "geometry": block} for block in blocks[free]]
        cut = shapely.intersection(shapely.difference(lines, covered), libya())
        streets += [{"class": "street", "name": None, "geometry": line} for line in cut[~shapely.is_empty(cut)]]
        covered = shapely.union(covered, circle)
    return built, streets


def tracks(hazards: gpd.GeoDataFrame, roads: list[dict]) -> list[dict]:
    """Return a track from the nearest road or street to beside each hazard."""
    lines = [road["geometry"] for road in roads]
    nearest = STRtree(lines).nearest(hazards.geometry.to_numpy())
    ways = shapely.shortest_line(hazards.geometry.to_numpy(), np.array(lines, dtype=object)[nearest])
    long = ways[shapely.length(ways) > 0.0001]
    return [{"class": "track", "name": None, "geometry": way} for way in long]


def farmland(hazards: gpd.GeoDataFrame) -> list[dict]:
    """Return fields around the hazards that lie on farmland and around small places."""
    rng = np.random.default_rng(SEED + 5)
    centres = [(place.lon, place.lat) for place in PLACES if place.site and place.size <= 2]
    farms = hazards[hazards["name"].str.startswith("Farmland")].geometry.representative_point()
    fields: list[dict] = []
    for lon, lat in centres + [(point.x, point.y) for point in farms]:
        corners = rng.uniform(-1500, 1500, (20, 2))
        shapes = [affinity.rotate(box(x, y, x + 220, y + 140), float(rng.choice([0, 15, 30]))) for x, y in corners]
        fields += [{"geometry": shape} for shape in Ground(lon, lat).all_on_map(shapes)]
    return fields


def facilities(blocks: list[dict]) -> dict[str, list[dict]]:
    """Return layer -> invented facilities, each in a built-up block of its place."""
    rng = np.random.default_rng(SEED + 6)
    by_place = pd.DataFrame(blocks).groupby("place")["geometry"].apply(list).to_dict()
    rows: dict[str, list[dict]] = {layer: [] for layer, *_ in FACILITIES}
    for place in PLACES:
        for layer, name, name_ar, each in FACILITIES:
            for _ in range(each * place.size if by_place.get(place.name) else 0):
                block = by_place[place.name][int(rng.integers(len(by_place[place.name])))]
                number = len(rows[layer]) + 1
                names = {"name": f"{name} {number}", "name_ar": f"{name_ar} {number}"}
                rows[layer].append({**names, "geometry": block.representative_point()})
    return rows


def displaced() -> list[dict]:
    """Return invented numbers of returnees and displaced people at the places of the sites."""
    rng = np.random.default_rng(SEED + 7)
    here = [place for place in PLACES if place.site]
    return [{"place": p.name, "people": int(rng.integers(20, 900)), "geometry": Point(p.lon, p.lat)} for p in here]


def write_base_map(path: Path, hazards: gpd.GeoDataFrame) -> None:
    """Write every layer of the invented base map into one new GeoPackage at `path`."""
    roads = main_roads()
    blocks, streets = town_plans(roads)
    paths = tracks(hazards, roads + streets)
    layers = {
        "land": land().assign(source="World map of QGIS", data_date=None),
        "farmland": _frame(farmland(hazards)),
        "built_up": _frame(blocks),
        "roads": _frame([*streets, *paths, *roads]),
        "places": _frame(
            [
                {"name": p.name, "name_ar": p.name_ar, "size": p.size, "geometry": Point(p.lon, p.lat)}
                for p in sorted(PLACES, key=lambda one: -one.size)
            ]
        ),
        "displaced": _frame(displaced()),
        **{layer: _frame(rows) for layer, rows in facilities(blocks).items()},
    }
    for name, frame in layers.items():
        options = {"promote_to_multi": name in ("land", "roads"), "VERSION": "1.2"}  # as old programs read it
        frame.to_file(path, layer=name, driver="GPKG", engine="pyogrio", **options)
