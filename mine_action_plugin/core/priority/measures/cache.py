# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures kept by content: what did not change is not measured again, what did change always is."""

from __future__ import annotations

import hashlib
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely

DIGEST = 16  # bytes
CHUNK = 1 << 22
NO_CELLS = (".aux.xml", ".ovr")  # endings of files beside a raster: statistics, and cells seen from afar

Compute = Callable[[np.ndarray], np.ndarray]
ComputeTogether = Callable[[Sequence[int], np.ndarray], Sequence[np.ndarray]]


def digests(geometries: np.ndarray) -> list[bytes]:
    """Return one digest per geometry, of its coordinates as they are: equal only where all bits and their order are.

    Null has a digest of its own.
    """
    texts = shapely.to_wkb(np.asarray(geometries, dtype=object), output_dimension=2)
    return [hashlib.blake2b(text or b"", digest_size=DIGEST).digest() for text in texts]


def layer_fingerprint(geometries: np.ndarray, crs: Any, *columns: np.ndarray) -> bytes:
    """Return a fingerprint of a layer: its geometries in their order, its CRS, and the columns that a measure reads."""
    return _with_columns(_all_of(geometries), crs, columns)


def _all_of(geometries: np.ndarray) -> bytes:
    texts = shapely.to_wkb(np.asarray(geometries, dtype=object), output_dimension=2)
    # A geometry's text says where it ends, so that joined texts are read in one way only.
    return hashlib.blake2b(b"".join([text or b"null" for text in texts]), digest_size=DIGEST).digest()


def _with_columns(geometries: bytes, crs: Any, columns: tuple[np.ndarray, ...]) -> bytes:
    found = hashlib.blake2b(geometries + f"{crs} ".encode(), digest_size=DIGEST)
    for column in columns:
        values = np.asarray(column)
        found.update(f"{values.dtype}{values.shape}".encode())
        plain = values.dtype.kind in "biufmM"
        found.update(np.ascontiguousarray(values).tobytes() if plain else repr(values.tolist()).encode())
    return found.digest()


def raster_fingerprint(path: Path) -> bytes:
    """Return a fingerprint of the cells of a raster and of how they are read, and not of when they were written.

    The file beside it in which GDAL keeps statistics, written as soon as a map shows the raster, is left out; what it
    may say of the cells is not.
    """
    with rasterio.open(path) as source:
        read = [source.profile, source.crs, source.scales, source.offsets, source.units, source.descriptions]
        files = [name for name in sorted(source.files) if not name.endswith(NO_CELLS)]
    found = hashlib.blake2b(repr([str(one) for one in read]).encode(), digest_size=DIGEST)
    for name in files:
        found.update(Path(name).name.encode())
        with open(name, "rb") as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
    return found.digest()


@dataclass
class _Kept:
    fingerprint: bytes
    hazards: tuple[bytes, ...]
    rows: np.ndarray


class _Lists:
    """Lists of digests: equal ones are one tuple, so that where their rows stand is worked out once for all measures.

    Caches may share one. Which rows are new is told by one and the same array to all of them.
    """

    def __init__(self) -> None:
        self._now: tuple[bytes, ...] = ()
        self._found: tuple[tuple[bytes, ...], tuple[bytes, ...], np.ndarray, np.ndarray] | None = None

    def same(self, hazards: list[bytes]) -> tuple[bytes, ...]:
        """Return the one tuple that stands for equal lists."""
        now = tuple(hazards)
        if self._now != now:
            self._now = now
        return self._now

    def places(self, before: tuple[bytes, ...], now: tuple[bytes, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Return where each hazard's row stands among the kept rows followed by new ones, and which rows are new."""
        if self._found is None or self._found[0] is not before or self._found[1] is not now:
            index = dict(zip(before, range(len(before))))
            new: list[int] = []
            for number, digest in enumerate(now):
                if digest not in index:
                    index[digest] = len(before) + len(new)
                    new.append(number)
            at = np.fromiter(map(index.__getitem__, now), dtype=np.intp, count=len(now))
            self._found = (before, now, at, np.array(new, dtype=np.intp))
        return self._found[2:]


class MeasureCache:
    """Values per (measure, hazard geometry), and inputs made ready, for as long as what they follow from is the same.

    Holds what the last call of each measure used and no more, so it does not grow with the history of a plan. A measure
    may only be kept if what it finds for a hazard depends on nothing else: not on the other hazards, nor on the clock.
    Caches that are asked about the same hazards, one after the other, do less when they are made `beside` one of them.
    """

    def __init__(self, beside: MeasureCache | None = None) -> None:
        self._values: dict[str, _Kept] = {}
        self._ready: dict[str, tuple[bytes, Any]] = {}
        self._objects: dict[str, tuple[tuple[Any, ...], Any]] = {}
        self._lists: _Lists = _Lists() if beside is None else beside._lists
        self.measured = 0  # hazards computed since the start, for whoever wants to show it

    def values(self, measure: str, basis: tuple[Any, ...], hazards: list[bytes], compute: Compute) -> np.ndarray:
        """Return one row of values per digest in `hazards` (see `digests`).

        `compute` is given the numbers of the hazards that are not known yet and returns an array with one row for each.
        `basis` is everything else that the values follow from: bytes, text, numbers, None, or tuples of these.
        """
        now = self._lists.same(hazards)
        kept = self._kept(measure, basis)
        if kept is not None and kept.hazards is now:
            return kept.rows.copy()
        at, new = self._lists.places(() if kept is None else kept.hazards, now)
        parts = [] if kept is None else [kept.rows]
        if len(new) or not parts:
            parts.append(np.asarray(compute(new)))
            self.measured += len(new)
        rows = np.concatenate(parts)[at]
        self._values[measure] = _Kept(_fingerprint(basis), now, rows)
        return rows.copy()

    def unknown(self, measure: str, basis: tuple[Any, ...], hazards: list[bytes]) -> np.ndarray:
        """Return the numbers of the hazards that `values` would have to compute."""
        kept, now = self._kept(measure, basis), self._lists.same(hazards)
        if kept is not None and kept.hazards is now:
            return np.zeros(0, dtype=np.intp)
        return self._lists.places(() if kept is None else kept.hazards, now)[1]

    def _kept(self, measure: str, basis: tuple[Any, ...]) -> _Kept | None:
        kept = self._values.get(measure)
        return kept if kept is not None and kept.fingerprint == _fingerprint(basis) else None

    def digests(self, hazards: np.ndarray) -> list[bytes]:
        """Return `digests(hazards)`, worked out again only for those that are another object than last time."""
        # Shapely's geometries cannot change, and those kept here cannot be mistaken for later ones at the same address.
        before, known = self._objects.get("", ((), []))
        objects = tuple(hazards)
        if len(before) != len(objects):
            before, known = (self,) * len(objects), [b""] * len(objects)
        other = np.flatnonzero(list(map(operator.is_not, objects, before)))
        found = list(known)
        for number, digest in zip(other, digests(np.asarray(hazards, dtype=object)[other])):
            found[number] = digest
        self._objects[""] = (objects, found)
        return found

    def layer(self, name: str, geometries: np.ndarray, crs: Any, *columns: np.ndarray) -> bytes:
        """Return `layer_fingerprint`, its geometries looked into again only if any is another object than last time."""
        return _with_columns(self._known(name, geometries, _all_of), crs, columns)

    def _known(self, name: str, geometries: np.ndarray, of: Callable[[np.ndarray], Any]) -> Any:
        # Shapely's geometries cannot change, and those kept here cannot be mistaken for later ones at the same address.
        objects = tuple(geometries)
        before, value = self._objects.get(name, ((), None))
        if value is None or len(before) != len(objects) or not all(map(operator.is_, before, objects)):
            value = of(geometries)
            self._objects[name] = (objects, value)
        return value

    def ready(self, name: str, basis: tuple[Any, ...], build: Callable[[], Any]) -> Any:
        """Return what `build` makes (an index of features, say), made again only when `basis` is another."""
        fingerprint = _fingerprint(basis)
        if name not in self._ready or self._ready[name][0] != fingerprint:
            self._ready[name] = (fingerprint, build())
        return self._ready[name][1]


Asked = tuple[MeasureCache, str, tuple[Any, ...]]  # a cache, a measure in it, and its basis


def values_together(asked: Sequence[Asked], hazards: list[bytes], compute: ComputeTogether) -> list[np.ndarray]:
    """Return `values` for each of `asked`, where computing several of them at once costs less than one by one.

    `compute` is given the numbers of those in `asked` for which the same hazards are unknown, and the numbers of these
    hazards; it returns an array for each of the former with a row for each of the latter.
    """
    alike: dict[bytes, list[int]] = {}
    unknown = [cache.unknown(measure, basis, hazards) for cache, measure, basis in asked]
    for number, rows in enumerate(unknown):
        alike.setdefault(rows.tobytes(), []).append(number)
    made: dict[int, np.ndarray] = {}
    for numbers in alike.values():
        if len(unknown[numbers[0]]):
            made.update(zip(numbers, compute(numbers, unknown[numbers[0]])))

    def values(number: int, rows: np.ndarray) -> np.ndarray:
        return made[number] if number in made else compute([number], rows)[0]

    return [
        cache.values(measure, basis, hazards, partial(values, number))
        for number, (cache, measure, basis) in enumerate(asked)
    ]


def _fingerprint(basis: tuple[Any, ...]) -> bytes:
    return hashlib.blake2b(_plain(basis).encode(), digest_size=DIGEST).digest()


def _plain(value: Any) -> str:
    """Write a basis so that different ones never read alike."""
    if isinstance(value, tuple):
        return "(" + ",".join(_plain(each) for each in value) + ")"
    if value is None or isinstance(value, (bytes, str, bool, int, float)):
        return f"{type(value).__name__}:{value!r}"
    raise TypeError(f"a basis cannot hold {type(value).__name__}")
