# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python packages that the core needs, and how a planner gets one that is missing or too old."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Requirement:
    """A package, the lowest version that will do, and its name in Debian."""

    module: str
    minimum: tuple[int, ...]
    debian: str


REQUIREMENTS = (
    Requirement("numpy", (1, 20), "python3-numpy"),
    Requirement("pandas", (1, 3), "python3-pandas"),
    Requirement("shapely", (2, 0), "python3-shapely"),
    Requirement("pyproj", (3, 3), "python3-pyproj"),
    Requirement("geopandas", (1, 0), "python3-geopandas"),
    Requirement("pyogrio", (0, 7), "python3-pyogrio"),
    Requirement("scipy", (1, 4), "python3-scipy"),
    Requirement("rasterio", (1, 2), "python3-rasterio"),
)


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:2] if part.isdigit())


def missing() -> list[Requirement]:
    """Return the requirements that this Python does not meet."""
    unmet = []
    for requirement in REQUIREMENTS:
        try:
            module = __import__(requirement.module)
        except ImportError:
            unmet.append(requirement)
            continue
        if _version(module.__version__) < requirement.minimum:
            unmet.append(requirement)
    return unmet


def require_all() -> None:
    """Raise `PlanningError` naming what is missing and how this platform installs it."""
    unmet = missing()
    if not unmet:
        return
    packages = ", ".join(f"{one.module} {'.'.join(map(str, one.minimum))}+" for one in unmet)
    if sys.platform == "win32":
        how = "python -m pip install --user " + " ".join(one.module for one in unmet) + " (OSGeo4W Shell)"
    elif sys.platform == "darwin":
        how = "QGIS.app/Contents/MacOS/bin/python3 -m pip install --user " + " ".join(one.module for one in unmet)
    else:
        how = "apt install " + " ".join(one.debian for one in unmet)
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "A Python package is missing or too old"),
        QT_TRANSLATE_NOOP("MineAction", "Needed: {packages}."),
        QT_TRANSLATE_NOOP("MineAction", "Install it with: {how}. Then start QGIS again."),
        packages=packages,
        how=how,
    )
