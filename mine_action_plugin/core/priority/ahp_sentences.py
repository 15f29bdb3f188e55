# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about comparisons in pairs: whether they agree with each other, and which one breaks it."""

from __future__ import annotations

from collections.abc import Mapping

from ..text import QT_TRANSLATE_NOOP
from .ahp import CONSISTENT, Comparison
from .sentence import Sentence

AGREE = QT_TRANSLATE_NOOP(
    "MineAction", "The comparisons agree well enough: consistency ratio {ratio}, at most {limit}."
)
DISAGREE = QT_TRANSLATE_NOOP(
    "MineAction", "The comparisons contradict each other: consistency ratio {ratio}, where {limit} is the most."
)
WORST = QT_TRANSLATE_NOOP(
    "MineAction",
    "Look at “{first}” against “{second}” first: you said {given}, all the others together say {implied}. With that "
    "the ratio would be {without}.",
)


def said_of(comparison: Comparison, titles: Mapping[str, Sentence]) -> list[Sentence]:
    """Return the sentences about a comparison; `titles` are those of the criteria by key."""
    text = AGREE if comparison.consistent else DISAGREE
    said = [Sentence(text, {"ratio": f"{comparison.consistency_ratio:.3f}", "limit": f"{CONSISTENT:.2f}"})]
    hint = comparison.hint
    if hint is not None and not comparison.consistent:
        values = {
            "first": titles[hint.given.first],
            "second": titles[hint.given.second],
            "given": times(hint.given.ratio),
            "implied": times(hint.implied),
            "without": f"{hint.ratio_without:.3f}",
        }
        said.append(Sentence(WORST, values))
    return said


def times(ratio: float) -> str:
    """Return how many times as important the first is; below 1 as a fraction, as Saaty writes it.

    >>> times(3.0), times(1 / 7), times(1.0), times(2.46)
    ('3', '1/7', '1', '2.5')
    """
    if ratio >= 1.0:
        return f"{ratio:.2g}" if round(ratio, 1) != round(ratio) else f"{ratio:.0f}"
    return f"1/{times(1.0 / ratio)}"
