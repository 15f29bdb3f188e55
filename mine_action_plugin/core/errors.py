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

    def to_keep(self) -> dict[str, Any]:
        """Return what JSON can hold of the error, so that it can be read again in any language; see `kept`."""
        values: dict[str, Any] = {}
        for name, value in self.values.items():
            plain = value.item() if hasattr(value, "item") else value
            is_plain = plain is None or isinstance(plain, (str, int, float, list, Listed))
            values[name] = list(plain) if isinstance(plain, Listed) else plain if is_plain else str(plain)
        return {"said": [self.problem, self.detail, self.suggestion], "values": values}

    @classmethod
    def kept(cls, kept: dict[str, Any]) -> PlanningError:
        """Return the error of which `to_keep` returned `kept`.

        >>> str(PlanningError.kept(PlanningError("Bad", "{file}: {lines}", file="a", lines=Listed("xy")).to_keep()))
        'Bad\\na: x, y'
        """
        values = {name: Listed(one) if isinstance(one, list) else one for name, one in kept["values"].items()}
        problem, detail, suggestion = kept["said"]
        return cls(problem, detail, suggestion, **values)

    def __str__(self) -> str:
        return "\n".join(self.lines())


class Cancelled(Exception):
    """The planner cancelled; whatever was begun is undone by whoever began it."""
