# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring: every criterion of a profile for every hazard, kept so that re-ranking needs no measuring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import geopandas
import numpy as np

from ..errors import PlanningError
from ..feedback import Feedback, check_cancelled
from ..text import QT_TRANSLATE_NOOP
from .accuracy import accuracy_notes
from .criteria import criterion_named
from .criterion import Entry, Measured
from .inputs import Inputs
from .methods.scores import Table
from .profile import Profile
from .sentence import Sentence
from .triage import Emergencies, find_emergencies


@dataclass(frozen=True)
class Measurements:
    """Raw numbers per entry of a profile, vetoes and emergencies, for hazards known by `codes`."""

    codes: tuple[str, ...]
    measured: Mapping[str, Measured]
    vetoes: Mapping[str, Measured]
    emergencies: Emergencies
    notes: tuple[Sentence, ...] = ()

    def __len__(self) -> int:
        return len(self.codes)


def measure(hazards: geopandas.GeoDataFrame, inputs: Inputs, profile: Profile, feedback: Feedback) -> Measurements:
    """Measure every criterion of `profile` whose weight is not 0, its vetoes and its triage rule.

    `hazards` is in EPSG:4326. PlanningError where it is in another CRS, or where a profile names an unknown veto.
    """
    _check_crs(hazards)
    hazards = hazards.reset_index(drop=True)
    inputs = replace(inputs, scratch={})
    entries = [entry for entry in profile.entries if entry.weight > 0]
    measured: dict[str, Measured] = {}
    for place, entry in enumerate(entries):
        check_cancelled(feedback)
        alike = {other.id: other.parameters for other in entries if other.criterion is entry.criterion}
        kept = None if inputs.cache is None else inputs.cache.of(entry.id)
        mine = replace(inputs, kept=kept, alike=alike)
        measured[entry.id] = _finite(entry.criterion.measure(hazards, mine, entry.parameters))
        feedback.setProgress(100.0 * (place + 1) / (len(entries) + 1))
    if inputs.cache is not None:
        inputs.cache.keep_only(measured)
    vetoes = {key: _veto(key, hazards, inputs) for key in profile.vetoes}
    emergencies = find_emergencies(hazards, inputs, profile.triage)
    return Measurements(_codes(hazards), measured, vetoes, emergencies, accuracy_notes(hazards, profile))


def table_of(entries: list[Entry], measured: Mapping[str, Measured]) -> tuple[Table, np.ndarray, list[Sentence]]:
    """Return values with their intervals, which of them are missing (boolean, hazard × entry), and notes.

    What is missing can be anything the value function can yield; its middle is the middle of that.
    """
    columns = [_valued(entry, measured[entry.id]) for entry in entries]
    notes: list[Sentence] = []
    for entry in entries:
        notes.extend(measured[entry.id].notes)
        known = ~np.isnan(measured[entry.id].values)
        if known.size and not known.any():
            note = QT_TRANSLATE_NOOP(
                "MineAction", 'Nothing is known about "{criterion}" for any hazard; it tells none apart.'
            )
            notes.append(Sentence(note, {"criterion": Sentence(entry.criterion.title)}))
    count = len(next(iter(measured.values())).values) if measured else 0

    def stacked(part: int) -> np.ndarray:
        return np.column_stack([column[part] for column in columns]) if columns else np.zeros((count, 0))

    table = Table(tuple(entry.id for entry in entries), stacked(0), stacked(1), stacked(2))
    return table, stacked(3).astype(bool), notes


def _valued(entry: Entry, measured: Measured) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    raw = measured.values
    function = entry.value.fitted(raw)
    missing = np.isnan(raw)
    middle = function(raw)
    low = high = middle
    if measured.uncertainty is not None:
        width = np.where(np.isnan(measured.uncertainty), 0.0, measured.uncertainty)
        low, high = function.span(raw - width, raw + width)
    worst, best = function.extent
    return (
        np.where(missing, worst, low),
        np.where(missing, (worst + best) / 2.0, middle),
        np.where(missing, best, high),
        missing,
    )


def _finite(measured: Measured) -> Measured:
    """Return the measured with infinite numbers taken as missing, which a note says."""
    infinite = np.isinf(measured.values)
    if not infinite.any():
        return measured
    note = QT_TRANSLATE_NOOP("MineAction", "{count} infinite numbers count as missing.")
    values = np.where(infinite, np.nan, measured.values)
    return replace(measured, values=values, notes=(*measured.notes, Sentence(note, {"count": int(infinite.sum())})))


def _veto(key: str, hazards: geopandas.GeoDataFrame, inputs: Inputs) -> Measured:
    criterion = criterion_named(key)
    if not criterion.veto:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A criterion is used as a veto that is none."),
            QT_TRANSLATE_NOOP(
                "MineAction", '"{criterion}" adds to a score; it cannot take a hazard out of the ranking.'
            ),
            QT_TRANSLATE_NOOP("MineAction", "Move it to the criteria of the profile."),
            criterion=key,
        )
    return criterion.measure(hazards, inputs, criterion.settings({}))


def _codes(hazards: geopandas.GeoDataFrame) -> tuple[str, ...]:
    if "code" not in hazards.columns:
        return tuple(str(place) for place in range(len(hazards)))
    codes = tuple(str(code) for code in hazards["code"])
    if len(set(codes)) != len(codes):
        twice = sorted({code for code in codes if codes.count(code) > 1})[:5] if len(codes) < 5000 else []
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Two hazards have the same ID."),
            QT_TRANSLATE_NOOP("MineAction", "IDs that occur more than once: {codes}."),
            QT_TRANSLATE_NOOP("MineAction", "Give each hazard an ID of its own; a ranking has to name exactly one."),
            codes=", ".join(twice),
        )
    return codes


def _check_crs(hazards: geopandas.GeoDataFrame) -> None:
    crs = getattr(hazards, "crs", None)
    if crs is None or crs.to_epsg() != 4326:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The hazards are not in longitude and latitude."),
            QT_TRANSLATE_NOOP("MineAction", "Their coordinate system is {crs}."),
            QT_TRANSLATE_NOOP("MineAction", "Reproject them to EPSG:4326 with a known datum operation first."),
            crs=str(crs),
        )
