# SPDX-License-Identifier: GPL-3.0-or-later
"""Geometry of a source through GDAL, and whatever GDAL said while reading it."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw

from ..delivery import Remark

SHOWN = 200
MOST = 20  # messages kept of one source


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def heard(remarks: list[Remark]) -> Iterator[None]:
    """Append to `remarks`, once each, what GDAL and its Python binding warn of inside the block."""
    listener = _Listener()
    logger = logging.getLogger("pyogrio")
    logger.addHandler(listener)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
    finally:
        logger.removeHandler(listener)
    messages = dict.fromkeys([*listener.messages, *(str(one.message) for one in caught)])
    remarks += [Remark("reader_warning", None, {"message": text[:SHOWN]}) for text in list(messages)[:MOST]]


def read_geometry(path: Path) -> tuple[np.ndarray, np.ndarray, list[Remark]]:
    """Return record numbers from 0, WKB (None for none) and remarks of a `.shp`, whose `.shx` is made where missing."""
    remarks: list[Remark] = []
    pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": True, "OGR_ENABLE_PARTIAL_REPROJECTION": False})
    with heard(remarks):
        _, numbers, wkb, _ = pyogrio.raw.read(path, columns=[], return_fids=True)
    if wkb is None:
        wkb = np.full(len(numbers), None, dtype=object)
    return np.asarray(numbers, dtype=np.int64), wkb, remarks
