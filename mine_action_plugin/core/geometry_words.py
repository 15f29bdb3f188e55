# SPDX-License-Identifier: GPL-3.0-or-later
"""What geometry libraries and data types are called, as marked texts: findings and refusals quote such names."""

from __future__ import annotations

import re
from collections.abc import Callable

from .errors import Listed
from .text import QT_TRANSLATE_NOOP

PLACE = re.compile(r"\[([-+0-9.eE]+) ([-+0-9.eE]+)\]")
FAULTS = (  # of GEOS: TopologyValidationError::errMsg
    QT_TRANSLATE_NOOP("MineAction", "Topology Validation Error"),
    QT_TRANSLATE_NOOP("MineAction", "Repeated Point"),
    QT_TRANSLATE_NOOP("MineAction", "Hole lies outside shell"),
    QT_TRANSLATE_NOOP("MineAction", "Holes are nested"),
    QT_TRANSLATE_NOOP("MineAction", "Interior is disconnected"),
    QT_TRANSLATE_NOOP("MineAction", "Self-intersection"),
    QT_TRANSLATE_NOOP("MineAction", "Ring Self-intersection"),
    QT_TRANSLATE_NOOP("MineAction", "Nested shells"),
    QT_TRANSLATE_NOOP("MineAction", "Duplicate Rings"),
    QT_TRANSLATE_NOOP("MineAction", "Too few points in geometry component"),
    QT_TRANSLATE_NOOP("MineAction", "Invalid Coordinate"),
    QT_TRANSLATE_NOOP("MineAction", "Ring is not closed"),
)
KINDS = (  # of geometry, after OGC Simple Features
    QT_TRANSLATE_NOOP("MineAction", "Point"),
    QT_TRANSLATE_NOOP("MineAction", "LineString"),
    QT_TRANSLATE_NOOP("MineAction", "LinearRing"),
    QT_TRANSLATE_NOOP("MineAction", "Polygon"),
    QT_TRANSLATE_NOOP("MineAction", "MultiPoint"),
    QT_TRANSLATE_NOOP("MineAction", "MultiLineString"),
    QT_TRANSLATE_NOOP("MineAction", "MultiPolygon"),
    QT_TRANSLATE_NOOP("MineAction", "GeometryCollection"),
)
TYPES = (  # of fields
    QT_TRANSLATE_NOOP("MineAction", "text"),
    QT_TRANSLATE_NOOP("MineAction", "integer"),
    QT_TRANSLATE_NOOP("MineAction", "real"),
    QT_TRANSLATE_NOOP("MineAction", "boolean"),
    QT_TRANSLATE_NOOP("MineAction", "date"),
    QT_TRANSLATE_NOOP("MineAction", "datetime"),
)
KNOWN = frozenset((*FAULTS, *KINDS, *TYPES))
BETWEEN = " / "


def translated_names(value: str, translate: Callable[[str], str]) -> str:
    """Return names, several with strokes between them, translated where they are known; all else as it is.

    >>> translated_names("Point / MultiPoint / Blob", str.upper)
    'POINT / MULTIPOINT / Blob'
    """
    return BETWEEN.join(translate(name) if name in KNOWN else name for name in value.split(BETWEEN))


def fault(reason: str) -> Listed:
    """Return what GEOS says against a shape as a value of an error: the fault, and its place where that is said.

    >>> fault("Self-intersection[13.5 32.5]")
    ('Self-intersection', '13.5 32.5')
    """
    place = PLACE.search(reason)
    said = PLACE.sub("", reason).strip()
    return Listed((said, f"{place[1]} {place[2]}") if place else (said,))
