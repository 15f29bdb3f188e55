# SPDX-License-Identifier: GPL-3.0-or-later
"""The name that a planner gave as the person responsible, kept in the settings of the QGIS profile."""

from __future__ import annotations

from qgis.core import QgsSettings

_KEY = "mine_action/person"


def remembered_person() -> str:
    """Return the name that was given last, empty where nobody gave one. Nothing is taken from the system."""
    return str(QgsSettings().value(_KEY, "") or "")


def remember_person(name: str) -> None:
    """Keep a name for the next time; an empty one changes nothing."""
    if name.strip():
        QgsSettings().setValue(_KEY, name.strip())
