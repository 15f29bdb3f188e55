# SPDX-License-Identifier: GPL-3.0-or-later
"""From when the data of a layer is: as a planner stated it, or as the layer's own metadata says; else not known."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date

from qgis.core import QgsMapLayer

from ..core.errors import PlanningError
from ..core.priority.inputs import ROLES
from ..core.text import QT_TRANSLATE_NOOP

DATE_PROPERTY = "mineaction/data_date"
_FORM = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def date_of(layer: QgsMapLayer | None) -> str:
    """Return the date of a layer's data (YYYY, YYYY-MM or YYYY-MM-DD), empty where nobody says it."""
    if layer is None:
        return ""
    stated = str(layer.customProperty(DATE_PROPERTY) or "")
    if stated:
        return stated
    spans = layer.metadata().extent().temporalExtents()
    ends = [span.end().date().toString("yyyy-MM-dd") for span in spans if span.end().isValid()]
    return max(ends, default="")


def keep_date(layer: QgsMapLayer, text: str) -> None:
    """Keep with the layer what a planner stated, so that nobody has to ask again."""
    if text and text != date_of(layer):
        layer.setCustomProperty(DATE_PROPERTY, text)


def checked_date(text: str, today: date) -> str:
    """Return a date as it was stated, a year or a month included; `PlanningError` on another text or a day to come."""
    found = _FORM.fullmatch(text.strip())
    try:
        first = date(*(int(part or 1) for part in found.groups())) if found else None
    except ValueError:
        first = None
    if first is None or first > today:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This is not the date of a layer"),
            QT_TRANSLATE_NOOP("MineAction", "'{text}' is no date up to today, as YYYY, YYYY-MM or YYYY-MM-DD."),
            QT_TRANSLATE_NOOP("MineAction", "State from when the data is, or leave it out: then it is not known."),
            text=text,
        )
    return text.strip()


def read_dates(text: str, today: date) -> Mapping[str, str]:
    """Return dates by input from JSON such as {"population": "2020"}; `PlanningError` on what is none."""
    if not text:
        return {}
    try:
        given = json.loads(text)
    except ValueError:
        given = None
    known = [role.key for role in ROLES]
    if not isinstance(given, dict) or not all(key in known and isinstance(one, str) for key, one in given.items()):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The dates of the layers cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "'{text}' is no JSON object of dates for: {known}."),
            text=text[:80],
            known=", ".join(known),
        )
    return {key: checked_date(one, today) for key, one in given.items() if one.strip()}
