# SPDX-License-Identifier: GPL-3.0-or-later
"""How exact the distances behind a ranking are, in words that stand beside it."""

from __future__ import annotations

import geopandas
import numpy as np
import shapely

from ..text import QT_TRANSLATE_NOOP
from .criteria.keeping import WGS84
from .criterion import Entry
from .inputs import Kind, role
from .measures.buffers import QUARTER
from .measures.plane import plane_for
from .profile import Profile
from .sentence import Sentence

DISTANCES = QT_TRANSLATE_NOOP(
    "MineAction", "Distances of up to {distance} m are off by {error} m at the most, against the ellipsoid WGS 84."
)
ARCS = QT_TRANSLATE_NOOP(
    "MineAction",
    "The ground within {distance} m of a hazard is drawn with corners: its rim is up to {error} m too near.",
)


def accuracy_notes(hazards: geopandas.GeoDataFrame, profile: Profile) -> tuple[Sentence, ...]:
    """Return by how much distances and reaches can be off at most; nothing where none is measured.

    The first is `Plane.relative_error` at the northernmost and southernmost hazard, the second the sagitta of an arc.
    """
    used = [entry for entry in profile.entries if entry.weight > 0]
    drawn = max([_reach(entry) for entry in used if _on_the_ground(entry)], default=0.0)
    farthest = max([profile.triage.distance_m if profile.triage.days else 0.0, *(_reach(entry) for entry in used)])
    box = hazards.geometry.total_bounds
    latitudes = box[[1, 3]]
    if farthest <= 0.0 or not np.isfinite(latitudes).all():
        return ()
    plane = plane_for([(np.array([shapely.box(*box)]), WGS84)])
    off = farthest * max(plane.relative_error(float(latitude), farthest) for latitude in latitudes)
    said = [Sentence(DISTANCES, {"distance": f"{farthest:g}", "error": _upwards(off)})]
    if drawn > 0.0:
        arc = drawn * (1.0 - np.cos(np.pi / 4.0 / QUARTER))
        said.append(Sentence(ARCS, {"distance": f"{drawn:g}", "error": _upwards(arc)}))
    return tuple(said)


def _reach(entry: Entry) -> float:
    return float(entry.parameters.get("distance_m", 0.0))


def _on_the_ground(entry: Entry) -> bool:
    """Return whether a criterion adds up what lies on the ground within its distance, and not single features."""
    return any(role(key).kind in (Kind.RASTER, Kind.POLYGONS) for key in entry.criterion.inputs)


def _upwards(metres: float) -> str:
    """Return metres with two digits, in whole centimetres, never less than they are.

    >>> _upwards(0.0071), _upwards(2.41), _upwards(23.1), _upwards(0.0)
    ('0.01', '2.5', '24', '0.01')
    """
    unit = max(0.01, 10.0 ** (np.floor(np.log10(max(metres, 0.01))) - 1.0))
    return f"{max(0.01, np.ceil(metres / unit - 1e-9) * unit):.2g}"
