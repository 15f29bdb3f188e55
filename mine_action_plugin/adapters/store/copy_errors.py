# SPDX-License-Identifier: GPL-3.0-or-later
"""What psycopg2 prints when a server goes away in the middle of COPY, kept from windows of QGIS."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import psycopg2


@contextmanager
def nothing_printed() -> Iterator[None]:
    """Keep to itself, within the block, the second error that psycopg2 stumbles over and prints; the first is raised.

    It prints with `sys.excepthook`, for which QGIS opens a window, from the thread of the import: QGIS may crash.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not (isinstance(error, SystemError) and isinstance(error.__cause__, psycopg2.Error)):
            before(kind, error, trace)

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before
