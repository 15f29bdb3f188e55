# SPDX-License-Identifier: GPL-3.0-or-later
"""A ranking as plain values, from which the very same ranking can be had back without measuring again."""

from __future__ import annotations

import datetime
import string
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .criterion import Measured
from .inputs import Inputs, Source
from .measuring import Measurements
from .profile import canonical
from .profile_reading import read_profile
from .ranking import Ranking, score
from .sentence import Listing, Sentence
from .triage import Emergencies

FORMAT = 1


def stored(ranking: Ranking) -> dict[str, Any]:
    """Return a ranking as values that JSON can hold. What counted for a hazard (`Measured.features`) is left out."""
    measurements = ranking.measurements
    return {
        "format": FORMAT,
        "profile": ranking.profile.as_json(),
        "method": ranking.method.key,
        "today": ranking.today.isoformat() if ranking.today else None,
        "sources": [one.as_json() for one in ranking.sources],
        "codes": list(measurements.codes),
        "measured": {key: _measured(one) for key, one in measurements.measured.items()},
        "vetoes": {key: _measured(one) for key, one in measurements.vetoes.items()},
        "emergencies": {
            "rows": np.flatnonzero(measurements.emergencies.flags).tolist(),
            "reasons": {str(row): _texts(said) for row, said in measurements.emergencies.reasons.items()},
            "notes": _texts(measurements.emergencies.notes),
        },
        "notes": _texts(measurements.notes),
        "ranks": ranking.ranks.tolist(),
    }


def restored(content: Mapping[str, Any]) -> Ranking:
    """Return the ranking that `stored` made values of.

    PlanningError where it was made by another version, or where scoring it again gives other ranks than it says.
    """
    if content.get("format") != FORMAT:
        raise _of_another_version()
    codes = tuple(content["codes"])
    emergencies = content["emergencies"]
    flags = np.zeros(len(codes), dtype=bool)
    flags[np.array(emergencies["rows"], dtype=int)] = True
    measurements = Measurements(
        codes=codes,
        measured={key: _as_measured(one) for key, one in content["measured"].items()},
        vetoes={key: _as_measured(one) for key, one in content["vetoes"].items()},
        emergencies=Emergencies(
            flags,
            {int(row): _as_texts(said) for row, said in emergencies["reasons"].items()},
            _as_texts(emergencies["notes"]),
        ),
        notes=_as_texts(content.get("notes", [])),
    )
    today = datetime.date.fromisoformat(content["today"]) if content["today"] else None
    profile = read_profile(canonical(content["profile"]))
    found = score(measurements, profile, content["method"], Inputs(today=today))
    if found.ranks.tolist() != content["ranks"]:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This ranking was changed after it was made"),
            QT_TRANSLATE_NOOP("MineAction", "What it says was measured leads to other ranks than those it gives."),
            QT_TRANSLATE_NOOP("MineAction", "Do not use it. Rank again, and find out who changed the workspace."),
        )
    return replace(found, sources=tuple(Source(**one) for one in content["sources"]))


def _of_another_version() -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This ranking cannot be opened again"),
        QT_TRANSLATE_NOOP("MineAction", "It was saved by another version of the plugin, without what was measured."),
        QT_TRANSLATE_NOOP("MineAction", "Rank the hazards again."),
    )


def _measured(measured: Measured) -> dict[str, Any]:
    uncertainty = measured.uncertainty
    return {
        "values": _numbers(measured.values),
        "uncertainty": None if uncertainty is None else _numbers(uncertainty),
        "notes": _texts(measured.notes),
    }


def _as_measured(content: Mapping[str, Any]) -> Measured:
    uncertainty = content["uncertainty"]
    return Measured(
        _as_numbers(content["values"]),
        None if uncertainty is None else _as_numbers(uncertainty),
        notes=_as_texts(content["notes"]),
    )


def _numbers(values: np.ndarray) -> list[float | None]:
    """Return numbers as they are; JSON has no NaN, which stands for what is missing."""
    return [None if value != value else value for value in np.asarray(values, dtype=float).tolist()]


def _as_numbers(values: list[float | None]) -> np.ndarray:
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def _texts(sentences: tuple[Sentence, ...]) -> list[Any]:
    return [_text(one) for one in sentences]


def _text(value: Any) -> Any:
    if isinstance(value, Sentence):
        return {"text": value.template, "values": {key: _text(one) for key, one in value.values.items()}}
    if isinstance(value, Listing):
        return {"items": [_text(one) for one in value.items]}
    return value


def _as_texts(content: list[Any]) -> tuple[Sentence, ...]:
    return tuple(_as_text(one) for one in content)


def _as_text(content: Any) -> Any:
    if not isinstance(content, Mapping):
        return content
    if "items" in content:
        return Listing(_as_texts(content["items"]))
    values = {key: _as_text(one) for key, one in content["values"].items()}
    return Sentence(_plain_template(content["text"], values), values)


def _plain_template(text: str, values: Mapping[str, Any]) -> str:
    """Return a template whose placeholders are plain names of `values`: a stored one must reach for nothing else."""
    try:
        parts = list(string.Formatter().parse(text))
        plain = all(name is None or (name in values and not form and not turn) for _, name, form, turn in parts)
    except ValueError:
        plain = False
    if not plain:
        raise _of_another_version()
    return text
