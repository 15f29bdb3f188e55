# SPDX-License-Identifier: GPL-3.0-or-later
"""What several criteria need, made once per ranking; and measures kept from one ranking to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import geopandas
import numpy as np

from ..inputs import Inputs
from ..measures.cache import digests, layer_fingerprint, raster_fingerprint, values_together
from ..measures.nearest import Features
from ..measures.plane import Plane, plane_for

WGS84 = "EPSG:4326"
FEW = 10  # below one in this many it pays to take to the plane those hazards alone

Made = TypeVar("Made")


def once(inputs: Inputs, name: str, of: Any, make: Callable[[], Made]) -> Made:
    """Return what was made of the object `of` before in this ranking, or make it."""
    found = inputs.scratch.get(name)
    if found is None or found[0] is not of:
        found = (of, make())
        inputs.scratch[name] = found
    return found[1]


def plane_of(inputs: Inputs, hazards: geopandas.GeoDataFrame) -> Plane:
    """Return the plane in which distances from these hazards are taken."""
    return once(inputs, "plane", hazards, lambda: plane_for([(hazards.geometry.to_numpy(), WGS84)]))


def on_plane(inputs: Inputs, hazards: geopandas.GeoDataFrame, some: np.ndarray | None = None) -> np.ndarray:
    """Return the hazards, or those numbered `some`, in their plane."""
    plane, shapes = plane_of(inputs, hazards), hazards.geometry.to_numpy()
    if some is not None and FEW * len(some) < len(shapes):
        return once(inputs, "some hazards", some, lambda: plane.take(shapes[some], WGS84))
    found = once(inputs, "hazards", hazards, lambda: plane.take(shapes, WGS84))
    return found if some is None else found[some]


def index_of(inputs: Inputs, hazards: geopandas.GeoDataFrame, key: str, frame: geopandas.GeoDataFrame) -> Features:
    """Return the features of an input, indexed in the plane of the hazards."""
    plane, cache = plane_of(inputs, hazards), inputs.cache

    def index() -> Features:
        return Features(frame.geometry.to_numpy(), WGS84, plane)

    def known() -> Features:
        if cache is None:
            return index()
        basis = (layer_basis(inputs, key, frame), plane.latitude, plane.longitude)
        found: Features = cache.shared.ready(f"index {key}", basis, index)
        return found

    found = once(inputs, f"index {key}", frame, known)
    return found if found.plane == plane else index()


def layer_basis(inputs: Inputs, key: str, frame: geopandas.GeoDataFrame, *columns: str) -> bytes:
    """Return a fingerprint of what a measure of a layer follows from: its geometries and the columns it reads."""
    shapes, read = frame.geometry.to_numpy(), [frame[name].to_numpy() for name in columns]
    cache = inputs.cache
    if cache is None:
        return layer_fingerprint(shapes, str(frame.crs), *read)
    shared = cache.shared
    return once(inputs, f"layer {key} {columns}", frame, lambda: shared.layer(key, shapes, str(frame.crs), *read))


def raster_basis(inputs: Inputs, path: Path) -> bytes:
    """Return a fingerprint of what a raster holds."""
    return once(inputs, f"raster {path}", path, lambda: raster_fingerprint(path))


def kept(
    inputs: Inputs,
    hazards: geopandas.GeoDataFrame,
    measure: str,
    basis: Callable[[], tuple[Any, ...]],
    compute: Callable[[np.ndarray], np.ndarray],
) -> np.ndarray:
    """Return `compute` of all hazards, or of those that the cache does not know. `basis` is asked for with a cache."""
    if inputs.kept is None:
        return compute(np.arange(len(hazards)))
    return inputs.kept.values(measure, _on_plane(inputs, hazards, basis()), _digests(inputs, hazards), compute)


def kept_at_once(
    inputs: Inputs,
    hazards: geopandas.GeoDataFrame,
    measure: str,
    distance: float,
    basis: Callable[[], tuple[Any, ...]],
    compute: Callable[[Sequence[float], np.ndarray], Sequence[np.ndarray]],
) -> np.ndarray:
    """Return what `kept` does for one distance (m), where that of several distances is cheaper computed at once.

    The others are those of all entries of the profile that use this criterion; each is kept for its own entry.
    `compute` is given distances and numbers of hazards; it returns an array for each distance.
    """
    asked = {entry: float(settings["distance_m"]) for entry, settings in inputs.alike.items()}
    if inputs.cache is None or inputs.kept is None:
        distances = sorted({distance, *asked.values()})
        found = once(inputs, f"{measure} {distances}", hazards, lambda: compute(distances, np.arange(len(hazards))))
        return found[distances.index(distance)]
    all_of, fixed = list(asked.values()), basis()

    def several(numbers: Sequence[int], some: np.ndarray) -> list[np.ndarray]:
        distances = sorted({all_of[number] for number in numbers})
        found = dict(zip(distances, compute(distances, some)))
        return [found[all_of[number]] for number in numbers]

    values_together(
        [(inputs.cache.of(entry), measure, _on_plane(inputs, hazards, (*fixed, far))) for entry, far in asked.items()],
        _digests(inputs, hazards),
        several,
    )
    return kept(inputs, hazards, measure, lambda: (*fixed, distance), lambda some: compute([distance], some)[0])


def _on_plane(inputs: Inputs, hazards: geopandas.GeoDataFrame, basis: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the basis with the plane in which distances are taken, which depends on where the hazards lie."""
    plane = plane_of(inputs, hazards)
    return (*basis, plane.latitude, plane.longitude)


def _digests(inputs: Inputs, hazards: geopandas.GeoDataFrame) -> list[bytes]:
    work_out = digests if inputs.cache is None else inputs.cache.shared.digests
    return once(inputs, "digests", hazards, lambda: work_out(hazards.geometry.to_numpy()))
