# SPDX-License-Identifier: GPL-3.0-or-later
"""What counted for the rank of a hazard, as shapes for a map: the reach of each criterion, and the features in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ..core.priority.charts import UNKNOWN, colours_in
from ..core.priority.criterion import Counted as Features
from ..core.priority.criterion import Entry, Group
from ..core.priority.inputs import Inputs, role
from ..core.priority.measures.buffers import within
from ..core.priority.measures.plane import Plane, plane_for
from ..core.priority.sentence import Sentence
from ..core.text import QT_TRANSLATE_NOOP
from .layouts.speech import in_direction
from .priorities import SiteRanking
from .words import Words

WGS84 = "EPSG:4326"
LIVING = {"population", "inhabitants", "displaced"}  # inputs that say where people live
SAME = 1e-3  # relative: a plane laid through one hazard measures a little otherwise than one through all
SINCE = QT_TRANSLATE_NOOP(
    "MineAction", "{code} has changed since the ranking was made, so what counted for it then is not shown."
)
PEOPLE = QT_TRANSLATE_NOOP("MineAction", "{criterion}, {distance}: {value}")
FAR = QT_TRANSLATE_NOOP("MineAction", "{input}: {distance}")


@dataclass(frozen=True)
class Reach:
    """The ground within `metres` of the hazard, where a criterion looked (EPSG:4326).

    `people` are the criteria about people who live there, each with its title and its number, empty if not known.
    """

    shape: BaseGeometry
    metres: float
    colour: str
    people: tuple[tuple[str, str], ...] = ()

    @property
    def top(self) -> Point:
        """Where to write what it is: the northernmost place of its rim."""
        x, y = max(shapely.get_coordinates(self.shape).tolist(), key=lambda place: place[1])
        return Point(x, y)


@dataclass(frozen=True)
class Mark:
    """A feature that counted, and the shortest way to it from the hazard (EPSG:4326).

    `number` is its place in the input `layer`, `criterion` the first one that counted it.
    """

    shape: BaseGeometry
    way: BaseGeometry
    metres: float
    colour: str
    criterion: str = ""
    layer: str = ""
    number: int = -1


def said_of(mark: Mark, words: Words) -> str:
    """Return what a feature is, by the input it is of, and how far away."""
    far = f"\u2066{mark.metres:.0f} m\u2069" if words.right_to_left else f"{mark.metres:.0f} m"
    # Isolated, since labels of maps are painted from left to right whatever they begin with.
    return in_direction(words(FAR, input=words(role(mark.layer).label), distance=far), words)


def said_of_reach(reach: Reach, words: Words) -> str:
    """Return how far a criterion looked, and how many people it found there."""
    far = f"\u2066{reach.metres:g} m\u2069" if words.right_to_left else f"{reach.metres:g} m"
    lines = [
        in_direction(words(PEOPLE, criterion=words(title), distance=far, value=raw or words(UNKNOWN)), words)
        for title, raw in reach.people
    ]
    return "\n".join(lines) or far


@dataclass(frozen=True)
class Counted:
    """All that counted for one hazard; `gaps` says what of it cannot be shown, and why."""

    hazard: BaseGeometry | None
    reaches: tuple[Reach, ...] = ()
    marks: tuple[Mark, ...] = ()
    gaps: tuple[Sentence, ...] = ()


def counted_for(found: SiteRanking, row: int) -> Counted:
    """Return what counted for the hazard in `row`; nothing where it has no geometry any more."""
    hazard = found.hazards.geometry.iloc[row]
    gaps = gaps_for(found, row)
    if hazard is None or hazard.is_empty:
        return Counted(None, gaps=gaps)
    plane = plane_for([(np.array([hazard], dtype=object), WGS84)])
    reaches, marks = _reaches(found, row, hazard, plane), _marks(found, row, hazard, plane)
    return Counted(hazard, tuple(reaches), tuple(marks), gaps)


def gaps_for(found: SiteRanking, row: int) -> tuple[Sentence, ...]:
    """Return what of all that counted for the hazard in `row` cannot be shown, and why."""
    redrawn = [Sentence(SINCE, {"code": found.ranking.codes[row]})] if _redrawn(found, row) else []
    return (*found.gaps, *redrawn)


def _redrawn(found: SiteRanking, row: int) -> bool:
    """Return whether a ranking that was opened again has only another state of the hazard in `row`."""
    return row in found.changed and all(one.features is None for one in found.ranking.measurements.measured.values())


def _reaches(found: SiteRanking, row: int, hazard: BaseGeometry, plane: Plane) -> Iterable[Reach]:
    """Yield one reach per distance, the widest first, so that the narrow ones are drawn over them."""
    colours = colours_in(found.ranking)
    first: dict[float, str] = {}
    people: dict[float, list[tuple[str, str]]] = {}
    for column, entry in enumerate(found.ranking.entries):
        metres = entry.parameters.get("distance_m")
        if metres:
            first.setdefault(float(metres), colours[entry.id])
            if LIVING & set(entry.criterion.inputs) and entry.criterion.group is Group.PEOPLE:
                people.setdefault(float(metres), []).append((entry.title, found.ranking.raw_text(row, column)))
    for metres in sorted(first, reverse=True):
        (shape,) = within(np.array([hazard], dtype=object), WGS84, metres, plane)
        yield Reach(shapely.transform(shape, plane.degrees), metres, first[metres], tuple(people.get(metres, ())))


def _marks(found: SiteRanking, row: int, hazard: BaseGeometry, plane: Plane) -> Iterable[Mark]:
    """Yield each feature once, though several criteria may have counted it."""
    colours, seen = colours_in(found.ranking), set()
    (flat,) = plane.take(np.array([hazard], dtype=object), WGS84)
    for entry in found.ranking.entries:
        counted, at = _features(found, entry, row)
        layer = found.layers.get(counted.layer) if counted is not None else None
        if counted is None or layer is None or layer.frame is None:
            continue
        for number, metres in counted.of(at):
            if (counted.layer, number) in seen:
                continue
            seen.add((counted.layer, number))
            shape = layer.frame.geometry.iloc[number]
            (there,) = plane.take(np.array([shape], dtype=object), WGS84)
            way = shapely.transform(shapely.shortest_line(flat, there), plane.degrees)
            yield Mark(shape, way, metres, colours[entry.id], entry.id, counted.layer, number)


def _features(found: SiteRanking, entry: Entry, row: int) -> tuple[Features | None, int]:
    """Return what looks up the features that counted, and the row to ask it for.

    A ranking that was opened again has none: then the one hazard is measured again from the same layers, and what comes
    of it is used only where it gives the number that the ranking was made with.
    """
    measured = found.ranking.measurements.measured[entry.id]
    inputs = entry.criterion.inputs
    if measured.features is not None or not inputs:
        return measured.features, row
    if row in found.changed or any(key not in found.layers for key in inputs):
        return None, row
    one = found.hazards.iloc[[row]].reset_index(drop=True)
    again = entry.criterion.measure(one, Inputs(found.layers, found.ranking.today), entry.parameters)
    same = np.allclose(again.values, measured.values[row], rtol=SAME, atol=SAME, equal_nan=True)
    return (again.features if same else None), 0
