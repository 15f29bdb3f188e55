# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures kept by content: what did not change is not measured again, what did change always is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

DIGEST = 16  # bytes
CHUNK = 1 << 22

Compute = Callable[[np.ndarray], np.ndarray]


def digests(geometries: np.ndarray) -> list[bytes]:
    """Return one digest per geometry, of its coordinates as they are: equal only where all bits and their order are.

    Null has a digest of its own.
    """
    texts = shapely.to_wkb(np.asarray(geometries, dtype=object), output_dimension=2)
    return [hashlib.blake2b(text or b"", digest_size=DIGEST).digest() for text in texts]


def layer_fingerprint(geometries: np.ndarray, crs: Any, *columns: np.ndarray) -> bytes:
    """Return a fingerprint of a layer: its geometries in their order, its CRS, and the columns that a measure reads."""
    found = hashlib.blake2b(digest_size=DIGEST)
    for part in (str(crs).encode(), *digests(geometries)):
        found.update(part)
    for column in columns:
        values = np.asarray(column)
        found.update(f"{values.dtype}{values.shape}".encode())
        plain = values.dtype.kind in "biufmM"
        found.update(np.ascontiguousarray(values).tobytes() if plain else repr(values.tolist()).encode())
    return found.digest()


def raster_fingerprint(path: Path) -> bytes:
    """Return a fingerprint of all files of a raster, of what they hold and not of when they were written."""
    found = hashlib.blake2b(digest_size=DIGEST)
    with rasterio.open(path) as source:
        files = sorted(source.files)
    for name in files:
        found.update(Path(name).name.encode())
        with open(name, "rb") as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
    return found.digest()


class MeasureCache:
    """Values per (measure, hazard geometry). A measure is its name, its parameters and the fingerprints of its inputs.

    Holds what the last call of each measure used and no more, so it does not grow with the history of a plan. A measure
    may only be kept if what it finds for a hazard depends on nothing else: not on the other hazards, nor on the clock.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[bytes, dict[bytes, np.ndarray]]] = {}
        self.measured = 0  # hazards computed since the start, for whoever wants to show it

    def values(self, measure: str, basis: tuple[Any, ...], hazards: list[bytes], compute: Compute) -> np.ndarray:
        """Return one row of values per digest in `hazards`.

        `compute` is given the numbers of the hazards that are not known yet and returns an array with one row for each.
        `basis` is everything else that the values follow from: bytes, text, numbers, None, or tuples of these.
        """
        fingerprint = hashlib.blake2b(_plain(basis).encode(), digest_size=DIGEST).digest()
        before, kept = self._kept.get(measure, (b"", {}))
        if before != fingerprint:
            kept = {}
        new: dict[bytes, int] = {}
        for number, digest in enumerate(hazards):
            if digest not in kept:
                new.setdefault(digest, number)
        if new or not hazards:
            rows = np.asarray(compute(np.fromiter(new.values(), dtype=np.intp, count=len(new))))
            if not hazards:
                return rows
            kept = {**kept, **dict(zip(new, rows))}
            self.measured += len(new)
        self._kept[measure] = (fingerprint, {digest: kept[digest] for digest in hazards})
        return np.array([kept[digest] for digest in hazards])


def _plain(value: Any) -> str:
    """Write a basis so that different ones never read alike."""
    if isinstance(value, tuple):
        return "(" + ",".join(_plain(each) for each in value) + ")"
    if value is None or isinstance(value, (bytes, str, bool, int, float)):
        return f"{type(value).__name__}:{value!r}"
    raise TypeError(f"a basis cannot hold {type(value).__name__}")
