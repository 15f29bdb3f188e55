# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank: what one would say to a mayor, and the waterfall from the first criterion to the score."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ..adapters.words import Words
from ..core.priority.explain import Step, explain
from ..core.priority.ranking import Ranking
from ..core.text import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP("MineAction", "not known")
SCALE_PX = 160
ROW = "<tr><td>{title}</td><td align='right'>{raw}</td><td>{bar}</td><td align='right'>{share}</td></tr>"
BAR = (
    "<table cellspacing='0' cellpadding='0'><tr><td width='{before}'></td>"
    "<td width='{width}' style='background:{colour}'>&nbsp;</td></tr></table>"
)


def why_html(ranking: Ranking, row: int, colours: Mapping[str, str], words: Words) -> str:
    """Return the explanation of one row as HTML for a text widget; every text from data is escaped.

    `colours` gives the colour of each criterion by entry id, the same as in the bars of the list.
    """
    explanation = explain(ranking, row)
    said = " ".join(sentence.text(words) for sentence in (*explanation.sentences, *explanation.effort))
    steps = explanation.steps
    ends = [max(step.start, step.end) for step in steps]
    unit = SCALE_PX / max([1e-9, *ends])
    rows = "".join(_row(step, colours.get(step.key, "#888888"), unit, words) for step in steps)
    return f"<p>{escape(said)}</p><table cellpadding='2'>{rows}</table>"


def _row(step: Step, colour: str, unit: float, words: Words) -> str:
    before, width = min(step.start, step.end) * unit, abs(step.share) * unit
    raw = words(UNKNOWN) if step.missing else f"{step.raw} {words(step.unit) if step.unit else ''}".strip()
    return ROW.format(
        title=escape(words(step.title)),
        raw=escape(raw),
        bar=BAR.format(before=max(0, round(before)), width=max(1, round(width)), colour=colour),
        share=f"{step.share:+.3f}",
    )
