# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers and rasters that criteria read, each with where it came from and when."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import geopandas

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .measures.cache import MeasureCache


class Kind(str, Enum):
    """What an input is; decides which layers a planner may choose for it."""

    POINTS = "points"
    LINES = "lines"
    POLYGONS = "polygons"
    FEATURES = "features"  # any geometry
    TABLE = "table"  # no geometry needed
    RASTER = "raster"


class RasterKind(str, Enum):
    """What the cells of a raster hold, which decides whether a sum over an area means anything."""

    COUNT = "count"  # of people in the cell: summed
    DENSITY = "density"  # per km²: multiplied by the cell's area before it is summed
    VALUE = "value"  # of the ground at the cell: averaged


@dataclass(frozen=True)
class InputRole:
    """One row of the list of inputs: what a planner is asked for. `columns` are those that criteria read by name."""

    key: str
    label: str
    kind: Kind
    columns: tuple[str, ...] = ()


ROLES: tuple[InputRole, ...] = (
    InputRole("population", QT_TRANSLATE_NOOP("MineAction", "Population raster"), Kind.RASTER),
    InputRole(
        "inhabitants",
        QT_TRANSLATE_NOOP("MineAction", "Districts with their inhabitants"),
        Kind.POLYGONS,
        ("inhabitants", "inhabitants_low", "inhabitants_high"),
    ),
    InputRole(
        "displaced", QT_TRANSLATE_NOOP("MineAction", "Returnees and displaced people"), Kind.FEATURES, ("people",)
    ),
    InputRole("schools", QT_TRANSLATE_NOOP("MineAction", "Schools"), Kind.FEATURES),
    InputRole("health", QT_TRANSLATE_NOOP("MineAction", "Health facilities"), Kind.FEATURES),
    InputRole("markets", QT_TRANSLATE_NOOP("MineAction", "Markets"), Kind.FEATURES),
    InputRole("mosques", QT_TRANSLATE_NOOP("MineAction", "Mosques"), Kind.FEATURES),
    InputRole("water_points", QT_TRANSLATE_NOOP("MineAction", "Water points"), Kind.FEATURES),
    InputRole("roads", QT_TRANSLATE_NOOP("MineAction", "Roads"), Kind.LINES),
    InputRole(
        "accidents",
        QT_TRANSLATE_NOOP("MineAction", "Accidents"),
        Kind.POINTS,
        ("code", "kind", "happened_on", "killed", "injured"),
    ),
    InputRole(
        "requests",
        QT_TRANSLATE_NOOP("MineAction", "Requests"),
        Kind.FEATURES,
        (
            "hazard_code",
            "road_blockage",
            "services_blocked",
            "alternative",
            "support_needed",
            "project_funded",
            "spot_task",
        ),
    ),
    InputRole("storage", QT_TRANSLATE_NOOP("MineAction", "Ammunition storage sites"), Kind.POINTS, ("code", "neq_kg")),
    InputRole("farmland", QT_TRANSLATE_NOOP("MineAction", "Farmland"), Kind.POLYGONS),
    InputRole("slope", QT_TRANSLATE_NOOP("MineAction", "Slope raster"), Kind.RASTER),
    InputRole("built_up", QT_TRANSLATE_NOOP("MineAction", "Built-up areas"), Kind.POLYGONS),
    InputRole("work_done", QT_TRANSLATE_NOOP("MineAction", "Work done by district"), Kind.TABLE, ("pcode", "area_m2")),
    InputRole("own_raster", QT_TRANSLATE_NOOP("MineAction", "A raster of your own"), Kind.RASTER),
)


@dataclass(frozen=True)
class Source:
    """Where an input came from.

    `date` is the date of the data as ISO 8601 text, empty if nobody knows it; `fingerprint` tells one content from
    another (hexadecimal), empty where nobody took it.
    """

    input: str
    text: str
    date: str = ""
    fingerprint: str = ""

    def as_json(self) -> dict[str, str]:
        """Return the source as the file of a profile has it; a fingerprint that nobody took is left out."""
        return {key: value for key, value in vars(self).items() if value or key != "fingerprint"}


@dataclass(frozen=True)
class Layer:
    """One input: features in EPSG:4326, or the path of a raster (any CRS) with what its cells hold.

    `fingerprint` is of its content; `place` says where it can be had again, empty if nowhere.
    """

    frame: geopandas.GeoDataFrame | None = None
    path: Path | None = None
    raster_kind: RasterKind = RasterKind.COUNT
    source: str = ""
    date: str = ""
    fingerprint: str = ""
    place: str = ""


class RankingCache:
    """One cache of measures for each criterion of a profile, so that one used at two distances is kept for both.

    `shared` keeps what all of them need: digests of geometries, and layers with their index. One ranking at a time.
    """

    def __init__(self) -> None:
        self.shared = MeasureCache()
        self._caches: dict[str, MeasureCache] = {}

    def of(self, entry: str) -> MeasureCache:
        """Return the cache for the criterion that a profile calls `entry`."""
        return self._caches.setdefault(entry, MeasureCache(self.shared))

    def keep_only(self, entries: Collection[str]) -> None:
        """Forget what is kept for criteria that a profile has no more."""
        self._caches = {entry: cache for entry, cache in self._caches.items() if entry in entries}


@dataclass(frozen=True)
class Inputs:
    """Everything a ranking reads beside the hazards.

    `today` is the day from which ages are counted. `cache` keeps what was measured, by content, from one ranking to the
    next. `kept`, `alike` and `scratch` are set by the ranking: the part of the cache for one criterion, the settings of
    all entries of the profile that use this criterion, and what several criteria need, made once.
    """

    layers: Mapping[str, Layer] = field(default_factory=dict)
    today: datetime.date | None = None
    cache: RankingCache | None = None
    kept: MeasureCache | None = field(default=None, repr=False, compare=False)
    alike: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False, compare=False)
    scratch: dict[str, tuple[Any, Any]] = field(default_factory=dict, repr=False, compare=False)

    def get(self, key: str) -> Layer | None:
        return self.layers.get(key)

    def frame(self, key: str) -> geopandas.GeoDataFrame | None:
        """Return the features of input `key`, or None if it was not given.

        Raises PlanningError if it is in another CRS than EPSG:4326, in which distances were never checked.
        """
        layer = self.layers.get(key)
        if layer is None or layer.frame is None:
            return None
        crs: Any = getattr(layer.frame, "crs", None)
        if isinstance(layer.frame, geopandas.GeoDataFrame) and (crs is None or crs.to_epsg() != 4326):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "An input layer is not in longitude and latitude."),
                QT_TRANSLATE_NOOP("MineAction", 'The layer for "{input}" has the coordinate system {crs}.'),
                QT_TRANSLATE_NOOP("MineAction", "Reproject it to EPSG:4326 with a known datum operation first."),
                input=key,
                crs=str(crs),
            )
        return layer.frame

    def sources(self, keys: tuple[str, ...] | None = None) -> tuple[Source, ...]:
        """Return where the inputs came from, in the order of the list of inputs."""
        used = [role.key for role in ROLES if role.key in self.layers and (keys is None or role.key in keys)]
        given = [(key, self.layers[key]) for key in used]
        return tuple(Source(key, one.source, one.date, one.fingerprint) for key, one in given)


def role(key: str) -> InputRole:
    """Return the role called `key`; KeyError if there is none."""
    for one in ROLES:
        if one.key == key:
            return one
    raise KeyError(key)
