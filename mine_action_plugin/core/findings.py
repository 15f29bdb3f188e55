# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings: what is wrong or doubtful with data, as values. Collected and shown all at once; worded at the edge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from .errors import translated


class Severity(str, Enum):
    """How a finding acts on the row it is about."""

    BLOCKING = "blocking"  # the row is held until a planner resolves it
    WARNING = "warning"  # the row is taken in, the finding stays open until accepted with a reason
    NOTE = "note"  # for information


@dataclass(frozen=True)
class FindingKind:
    """One row of the catalogue of findings. `title`, `detail` and `suggestion` are marked texts.

    `detail` and `suggestion` may hold `{named}` placeholders, filled from `Finding.values` after translation. `fields`
    are the fields of the record that findings of this kind are about; others say theirs in `values` as "field".
    """

    key: str
    severity: Severity
    title: str
    detail: str = ""
    suggestion: str = ""
    source: str = ""  # the standard or list that asks for this check
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """One finding about one row (`row` counts from 1 in the source) or one record (`record` is its id or code).

    `point` is where on the ground the fault is, as (longitude, latitude) in EPSG:4326, or None.
    """

    kind: FindingKind
    row: int | None = None
    table: str = ""
    record: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    point: tuple[float, float] | None = None

    @property
    def blocks(self) -> bool:
        return self.kind.severity is Severity.BLOCKING

    def text(
        self, translate: Callable[[str], str] = lambda text: text, apart: Callable[[Any], Any] = lambda value: value
    ) -> str:
        """Return title and detail as one line, translated and filled with values that `apart` sets apart from it."""
        values = {name: apart(translated(value, translate)) for name, value in self.values.items()}
        parts = [translate(part).format(**values) for part in (self.kind.title, self.kind.detail) if part]
        return ": ".join(parts)
