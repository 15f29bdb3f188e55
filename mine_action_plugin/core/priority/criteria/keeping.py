# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures of a criterion kept from one ranking to the next, where the inputs have a cache for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import geopandas
import numpy as np

from ..inputs import Inputs
from ..measures.cache import digests, layer_fingerprint
from ..measures.plane import plane_for

Basis = Callable[[], tuple[Any, ...]]


def layer_basis(frame: geopandas.GeoDataFrame, *columns: str) -> bytes:
    """Return what a measure of a layer follows from: its geometries, and the columns that the measure reads."""
    return layer_fingerprint(frame.geometry.to_numpy(), frame.crs, *(frame[name].to_numpy() for name in columns))


def kept(
    inputs: Inputs,
    hazards: geopandas.GeoDataFrame,
    measure: str,
    basis: Basis,
    compute: Callable[[np.ndarray], np.ndarray],
) -> np.ndarray:
    """Return `compute` of all hazards, or of those only that the cache does not know. `basis` is asked for with a
    cache.

    The plane in which distances are taken depends on where the hazards lie, so it is part of the basis.
    """
    if inputs.cache is None:
        return compute(np.arange(len(hazards)))
    shapes = hazards.geometry.to_numpy()
    plane = plane_for([(shapes, "EPSG:4326")])
    return inputs.cache.values(measure, (*basis(), plane.latitude, plane.longitude), digests(shapes), compute)
