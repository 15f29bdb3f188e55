# SPDX-License-Identifier: GPL-3.0-or-later
"""The one error that a planner sees, and the signal that work was cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Listed(tuple):
    """Marked texts that are one value of an error: translated, with commas between them."""


def translated(value: Any, translate: Callable[[str], str]) -> Any:
    """Return a value of an error as it is to be read.

    >>> translated(Listed(("site", "hazard")), str.upper)
    'SITE, HAZARD'
    """
    return ", ".join(translate(one) for one in value) if isinstance(value, Listed) else value


class PlanningError(Exception):
    """Something is refused, and the planner can do something about it.

    `problem`, `detail` and `suggestion` are marked texts (`QT_TRANSLATE_NOOP`) with `{named}` placeholders; `values`
    fill them after translation. Anything that is not a `PlanningError` is a bug and keeps its traceback.

    >>> print(PlanningError("No CRS", "{file} has none.", "Choose one.", file="a.shp"))
    No CRS
    a.shp has none.
    Choose one.
    """

    def __init__(self, problem: str, detail: str = "", suggestion: str = "", **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.detail = detail
        self.suggestion = suggestion
        self.values = values

    def lines(
        self, translate: Callable[[str], str] = lambda text: text, apart: Callable[[Any], Any] = lambda value: value
    ) -> list[str]:
        """Return the non-empty parts, each translated and filled with values that `apart` sets apart from it."""
        parts = (self.problem, self.detail, self.suggestion)
        values = {name: apart(translated(value, translate)) for name, value in self.values.items()}
        return [translate(part).format(**values) for part in parts if part]

    def __str__(self) -> str:
        return "\n".join(self.lines())


class Cancelled(Exception):
    """The planner cancelled; whatever was begun is undone by whoever began it."""
