# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on two processor cores at once, by threads: numpy, GEOS and GDAL let go of the interpreter while they compute.

Never by processes: inside QGIS on Windows a child process would start another QGIS.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import numpy as np

Item = TypeVar("Item")
Found = TypeVar("Found")

WORKERS = max(1, min(4, os.cpu_count() or 1))
FEW = 2_000  # below which starting threads costs more than it saves


def elementwise(function: Callable[..., np.ndarray], *arrays: np.ndarray) -> np.ndarray:
    """Return `function(*arrays)`, where each element of the result depends on the same element of `arrays` alone."""
    if WORKERS == 1 or len(arrays[0]) < FEW:
        return function(*arrays)
    parts = zip(*(np.array_split(array, 4 * WORKERS) for array in arrays))
    with ThreadPoolExecutor(WORKERS) as pool:
        return np.concatenate(list(pool.map(lambda part: function(*part), parts)))


def in_order(function: Callable[[Item], Found], items: Sequence[Item]) -> Iterator[Found]:
    """Yield `function(item)` for each item, in order, at most one per thread being worked on or waiting."""
    if WORKERS == 1 or len(items) < 2:
        yield from map(function, items)
        return
    with ThreadPoolExecutor(WORKERS) as pool:
        begun = deque(pool.submit(function, item) for item in items[:WORKERS])
        try:
            for item in [*items[WORKERS:], None]:
                yield begun.popleft().result()
                if item is not None:
                    begun.append(pool.submit(function, item))
            while begun:
                yield begun.popleft().result()
        finally:
            for each in begun:
                each.cancel()


@contextmanager
def one_ahead(
    function: Callable[[Item], Found], items: Sequence[Item], wanted: bool = True
) -> Iterator[Iterator[Found]]:
    """Give `function(item)` for each item, in order, each worked out in another thread while those before are used.

    Without another thread unless `wanted`. When this is left, nothing of it runs any more.
    """
    if WORKERS == 1 or len(items) < 2 or not wanted:
        yield map(function, items)
        return
    with ThreadPoolExecutor(1) as pool:
        begun = deque(pool.submit(function, item) for item in items[:2])

        def found() -> Iterator[Found]:
            for item in [*items[2:], None, None]:
                done = begun.popleft().result()
                if item is not None:
                    begun.append(pool.submit(function, item))
                yield done

        try:
            yield found()
        finally:
            for each in begun:
                each.cancel()
