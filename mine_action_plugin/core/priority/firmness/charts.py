# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts of how firm a rank is: how often it comes at which place, weight stability, and the tornado."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...text import QT_TRANSLATE_NOOP
from ..charts import Bar as ChartBar
from ..charts import Chart, colours_in, entry_title
from ..ranking import Ranking
from ..sentence import Sentence
from .sentences import percent
from .smaa import Firmness
from .stability import Interval
from .tornado import Bar

OFTEN = QT_TRANSLATE_NOOP("MineAction", "How often it comes at which rank")
STABLE = QT_TRANSLATE_NOOP("MineAction", "Between which weights it keeps its rank")
STABLE_TOP = QT_TRANSLATE_NOOP("MineAction", "Between which weights the same hazards are the first {top}")
SWING = QT_TRANSLATE_NOOP("MineAction", "How far its score swings: weights by a fifth, and what is not certain")
ONE_RANK = QT_TRANSLATE_NOOP("MineAction", "Rank {rank}")
RANKS = QT_TRANSLATE_NOOP("MineAction", "Ranks {first} to {last}")
WEIGHT = QT_TRANSLATE_NOOP("MineAction", "Weight: {criterion}")
DATA = QT_TRANSLATE_NOOP("MineAction", "Data: {criterion}")
MOST_BARS = 10


def often_chart(firm: Firmness, row: int) -> Chart | None:
    """Return how often a hazard comes at which rank, in at most ten bars; None for one that is not ranked."""
    found = np.flatnonzero(firm.rows == row)
    if not found.size:
        return None
    shares = firm.acceptability.of(int(found[0]))
    step = max(1, -(-len(shares) // MOST_BARS))
    bars = []
    for at in range(0, len(shares), step):
        first, last = at + 1 + firm.ahead, min(at + step, len(shares)) + firm.ahead
        share = float(shares[at : at + step].sum())
        title = Sentence(ONE_RANK, {"rank": first})
        if last > first:
            title = Sentence(RANKS, {"first": first, "last": last})
        bars.append(ChartBar(title, 0.0, share, f"{percent(share)} %"))
    return Chart(Sentence(OFTEN), tuple(bars), 0.0, 1.0, "0", "100 %")


def stability_chart(ranking: Ranking, intervals: Sequence[Interval], top: int | None = None) -> Chart:
    """Return between which shares of all weight each criterion may lie, with its own marked."""
    colours = colours_in(ranking)
    entries = {entry.id: entry for entry in ranking.entries}
    bars = [
        ChartBar(
            title=entry_title(ranking, entries[one.key]),
            start=one.share_low,
            end=one.share_high,
            figure=f"{percent(one.share_low)}–{percent(one.share_high)} %",
            colour=colours[one.key],
            mark=one.share,
        )
        for one in intervals
    ]
    title = Sentence(STABLE) if top is None else Sentence(STABLE_TOP, {"top": top})
    return Chart(title, tuple(bars), 0.0, 1.0, "0", "100 %")


def tornado_chart(ranking: Ranking, bars: Sequence[Bar], row: int) -> Chart:
    """Return how far the score of one hazard swings, widest first, with the ranks at both ends."""
    colours = colours_in(ranking)
    entries = {entry.id: entry for entry in ranking.entries}
    ahead = int((ranking.tiers == 0).sum())
    score = float(ranking.scores.middle[row])
    drawn = []
    for bar in bars[:MOST_BARS]:
        best, worst = bar.rank_best + ahead, bar.rank_worst + ahead
        drawn.append(
            ChartBar(
                title=Sentence(
                    WEIGHT if bar.cause == "weight" else DATA, {"criterion": entry_title(ranking, entries[bar.key])}
                ),
                start=bar.score_low,
                end=bar.score_high,
                figure=f"{best}–{worst}" if worst != best else str(best),
                colour=colours[bar.key],
                mark=score,
                missing=bar.cause == "data",
            )
        )
    ends = [score, *(end for bar in drawn for end in (bar.start, bar.end))]
    least, most = min(ends), max(ends)
    if most - least < 1e-9:
        least, most = least - 0.5, most + 0.5
    return Chart(Sentence(SWING), tuple(drawn), least, most, f"{least:.3f}", f"{most:.3f}")
