# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of what the rows say: IDs, areas, dates, evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ...findings import Finding
from ...model.codelists import EVIDENCE_KIND
from ...model.table import Type
from ..converting import HIDDEN
from ..names import code_key
from .subject import Subject, indices, repeated

EARLIEST = "1940-01-01"  # the oldest contamination of Libya is of the Second World War
LATEST = "9999-12-31"
OF_LIVES, PLANNED = ("birth_date",), ("due_on",)  # may lie before that, and after today
AREA_SHARE, AREA_M2 = 0.01, 50.0  # the reported area may differ by the larger of the two


def same_id(subject: Subject) -> Iterator[Finding]:
    """Rows with the ID of an earlier row, blanks and case aside. The first is taken, the others are held."""
    if not subject.table.key:
        return
    codes = subject.column(subject.table.key)
    for index, other in same_codes(codes):
        yield subject.at("duplicate_id", index, code=codes[index], other=int(subject.rows[other]))


def same_codes(codes: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Yield the place of each code that an earlier one is the same as, blanks and case aside, with the first such."""
    yield from repeated(None if code is None else code_key(str(code)) for code in codes)


def areas(subject: Subject) -> Iterator[Finding]:
    """Reported areas that differ from the polygon's by more than 1 % and 50 m²."""
    reported = np.array([np.nan if value is None else float(value) for value in subject.column("reported_area_m2")])
    with np.errstate(invalid="ignore"):
        differs = np.abs(reported - subject.areas_m2) > np.maximum(AREA_SHARE * subject.areas_m2, AREA_M2)
    for index in indices(differs):
        yield subject.at(
            "area_differs", index, reported=float(reported[index]), computed=float(subject.areas_m2[index])
        )


def dates(subject: Subject) -> Iterator[Finding]:
    """Dates after today, and before the Second World War reached Libya."""
    today = subject.around.today.isoformat()
    for field in subject.table.fields:
        if field.type is not Type.DATE or field.name not in subject.values:
            continue
        first = "" if field.name in OF_LIVES else EARLIEST
        last = LATEST if field.name in PLANNED else today
        for index, value in enumerate(subject.column(field.name)):
            if value is not None and not first <= value <= last:
                key = "date_too_early" if value < first else "date_in_future"
                yield subject.at(key, index, field=field.name, value=HIDDEN if field.personal else value)


def evidence(subject: Subject) -> Iterator[Finding]:
    """Confirmed hazardous areas that do not say that there is direct evidence."""
    direct = EVIDENCE_KIND.codes[0].key
    for index, (kind, given) in enumerate(zip(subject.column("classification"), subject.column("evidence_kind"))):
        if kind == "cha" and given != direct:
            yield subject.at("confirmed_without_evidence", index)
