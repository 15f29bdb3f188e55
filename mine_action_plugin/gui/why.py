# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a hazard has its rank: contributions, what is missing, as a short page of text."""

from __future__ import annotations

from html import escape

from ..adapters.words import Words
from ..core.priority.ranking import STATE_TITLES, Ranking
from ..core.text import QT_TRANSLATE_NOOP
from .share_bars import share_colours

LINE = (
    "<tr><td style='background:{colour}'>&nbsp;&nbsp;</td><td>{title}</td>"
    "<td align='right'>{raw}</td><td align='right'>{share}</td></tr>"
)


def why_html(ranking: Ranking, row: int, words: Words) -> str:
    """Return the explanation of one row as HTML for a text widget; every text from data is escaped."""
    frame = ranking.frame.iloc[row]
    head = words(
        QT_TRANSLATE_NOOP("MineAction", "{code}: rank {rank} of {count}, score {score} ({low} to {high})"),
        code=frame["code"],
        rank=int(frame["rank"]),
        count=len(ranking),
        score=f"{frame['score']:.3f}",
        low=f"{frame['score_low']:.3f}",
        high=f"{frame['score_high']:.3f}",
    )
    state = words(STATE_TITLES[ranking.state(row)])
    reasons = " ".join(words(reason) for reason in ranking.reasons.get(row, ()))
    lines = [f"<p><b>{escape(head)}</b><br>{escape(state)} {escape(reasons)}</p>", "<table cellpadding='3'>"]
    gap = words(QT_TRANSLATE_NOOP("MineAction", "not known"))
    for column, (entry, colour) in enumerate(zip(ranking.entries, share_colours(len(ranking.entries)))):
        absent = bool(ranking.missing[row, column])
        lines.append(
            LINE.format(
                colour=colour,
                title=escape(words(entry.title)),
                raw=escape(gap if absent else f"{ranking.raw_text(row, column)} {words(entry.criterion.unit)}".strip()),
                share="" if absent else f"{ranking.shares[row, column]:+.3f}",
            )
        )
    return "".join(lines) + "</table>"
