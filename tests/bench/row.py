# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of a bench: what was timed, how long it took, and beside what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`seconds` is the median of the runs. `ratio_to` maps the name of a peer to its seconds over ours:
    above 1 we are faster.

    `target` says in words what is asked for; empty where the row is only there for comparison.
    """

    what: str
    seconds: float
    ratio_to: dict[str, float]
    target: str = ""

    def __str__(self) -> str:
        ratios = ", ".join(f"{ratio:.2f} x as fast as {name}" for name, ratio in self.ratio_to.items())
        return "  ".join(part for part in (f"{self.seconds:8.3f} s", self.what, ratios, self.target) if part)
