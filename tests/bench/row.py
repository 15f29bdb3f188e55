# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of a bench: what was timed, how long it took, beside what, and whether that is what was asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

SECONDS = "s"


@dataclass(frozen=True)
class Target:
    """A limit on the seconds ("s"), on a figure, or on the ratio to a peer, each by its name.

    Seconds and figures may be `limit` at most, a ratio has to be `limit` at least.
    """

    name: str
    limit: float


@dataclass(frozen=True)
class Row:
    """`seconds` is the median of the runs. `ratio_to` maps the name of a peer to its seconds over ours:
    above 1 we are faster. `figures` are other numbers, such as memory.

    Without targets the row is only there for comparison.
    """

    what: str
    seconds: float
    ratio_to: dict[str, float] = field(default_factory=dict)
    targets: tuple[Target, ...] = ()
    figures: dict[str, float] = field(default_factory=dict)

    def met(self, target: Target) -> bool | None:
        """Return whether a target is met; None where its peer could not be run here."""
        if target.name == SECONDS:
            return self.seconds <= target.limit
        if target.name in self.figures:
            return self.figures[target.name] <= target.limit
        return self.ratio_to[target.name] >= target.limit if target.name in self.ratio_to else None

    def asked(self, target: Target) -> str:
        """Return a target in words."""
        if target.name == SECONDS or target.name in self.figures:
            return f"{target.name} at most {target.limit:g}"
        return f"{target.limit:.2f} x as fast as {target.name}"

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> list[str]:
        """Return the row as lines of text: time and name, what stands beside it, and each target with its answer."""
        beside = [f"{ratio:.2f} x as fast as {name}" for name, ratio in self.ratio_to.items()]
        beside += [f"{name} {figure:.2f}" for name, figure in self.figures.items()]
        answers = {True: "met", False: "NOT MET", None: "not tried here"}
        asked = [f"{answers[self.met(one)]:>14}: {self.asked(one)}" for one in self.targets]
        return [f"{self.seconds:9.3f} s  {self.what}", *(f"{'':13}{one}" for one in [*beside, *asked])]
