# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts as values: bars on a scale, with titles to be translated; the window and the paper draw the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..text import QT_TRANSLATE_NOOP
from .criterion import Entry
from .explain import Explanation
from .ranking import Ranking
from .sentence import Sentence

# Okabe and Ito's colours, told apart by people who do not see red and green as different.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442", "#000000")
PLAIN = "#5A6B7B"
LIGHTER = 0.45  # of the way to white, for each time that the colours repeat

DISTANCE = QT_TRANSLATE_NOOP("MineAction", "{criterion}, {distance} m")
UNKNOWN = QT_TRANSLATE_NOOP("MineAction", "not known")
SCORE = QT_TRANSLATE_NOOP("MineAction", "Score")
WATERFALL = QT_TRANSLATE_NOOP("MineAction", "What the score is made of")
RAW = QT_TRANSLATE_NOOP("MineAction", "{value} {unit}")


@dataclass(frozen=True)
class Bar:
    """One bar from `start` to `end`. `low` and `high` are the ends of what is not certain, `mark` a point to show.

    `note` stands beside the title, `figure` behind the bar; a `missing` one is drawn hatched.
    """

    title: Sentence
    start: float
    end: float
    figure: str = ""
    note: Sentence = field(default_factory=lambda: Sentence(""))
    colour: str = PLAIN
    low: float | None = None
    high: float | None = None
    mark: float | None = None
    missing: bool = False
    total: bool = False


@dataclass(frozen=True)
class Chart:
    """Bars on one scale from `least` to `most`, whose ends are written as `least_text` and `most_text`."""

    title: Sentence
    bars: tuple[Bar, ...]
    least: float
    most: float
    least_text: str = ""
    most_text: str = ""

    def place(self, value: float) -> float:
        """Return where a value lies on the scale: 0 at its beginning, 1 at its end, never beyond."""
        return min(1.0, max(0.0, (value - self.least) / (self.most - self.least)))


def colours_of(keys: Sequence[str]) -> dict[str, str]:
    """Return a colour (#rrggbb) for each criterion; from the ninth on they repeat, lighter.

    >>> colours_of(["people", "roads"])["roads"]
    '#e69f00'
    """
    found = {}
    for place, key in enumerate(keys):
        turn, kind = divmod(place, len(PALETTE))
        parts = [int(PALETTE[kind][at : at + 2], 16) for at in (1, 3, 5)]
        left = (1.0 - LIGHTER) ** turn
        found[key] = "#" + "".join(f"{round(255 - (255 - part) * left):02x}" for part in parts)
    return found


def colours_in(ranking: Ranking) -> dict[str, str]:
    """Return the colour of each criterion of the profile, the same whichever of them have a weight."""
    return colours_of([entry.id for entry in ranking.profile.entries])


def entry_title(ranking: Ranking, entry: Entry) -> Sentence:
    """Return the title of a criterion, with its distance where the profile uses it at several."""
    same = [one for one in ranking.profile.entries if one.criterion.key == entry.criterion.key]
    if len(same) > 1 and "distance_m" in entry.parameters:
        distance = f"{entry.parameters['distance_m']:g}"
        return Sentence(DISTANCE, {"criterion": Sentence(entry.title), "distance": distance})
    return Sentence(entry.title)


def waterfall_chart(ranking: Ranking, explanation: Explanation) -> Chart:
    """Return one bar per criterion, largest first, each from where the one before ended, and the score at last."""
    entries = {entry.id: entry for entry in ranking.entries}
    colours = colours_in(ranking)
    bars = []
    for step in explanation.steps:
        note = Sentence(UNKNOWN) if step.missing else Sentence("")
        if not step.missing and step.raw and not entries[step.key].criterion.classes:
            note = Sentence(RAW, {"value": step.raw, "unit": Sentence(step.unit) if step.unit else ""})
        bars.append(
            Bar(
                title=entry_title(ranking, entries[step.key]),
                start=step.start,
                end=step.end,
                figure=f"{step.share:+.3f}",
                note=note,
                colour=colours[step.key],
                low=step.start + step.low if step.high > step.low else None,
                high=step.start + step.high if step.high > step.low else None,
                missing=step.missing,
            )
        )
    between = (explanation.low, explanation.high) if explanation.high > explanation.low else (None, None)
    figure = f"{explanation.score:.3f}"
    bars.append(
        Bar(
            Sentence(SCORE),
            explanation.baseline,
            explanation.score,
            figure,
            low=between[0],
            high=between[1],
            total=True,
        )
    )
    ends = [value for bar in bars for value in (bar.start, bar.end, bar.low, bar.high) if value is not None]
    least, most = min([0.0, *ends]), max([1e-9, *ends])
    return Chart(Sentence(WATERFALL), tuple(bars), least, most, f"{least:g}", f"{most:.3g}")
