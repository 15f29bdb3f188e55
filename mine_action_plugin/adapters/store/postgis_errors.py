# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner reads when PostgreSQL refuses."""

from __future__ import annotations

from typing import Any

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .engine import rule_broken

_BUSY = ("55P03", "40001", "40P01")  # lock not available, serialization failure, deadlock
_BAD_VALUE = ("22", "23")  # classes: data exception, integrity constraint violation
_FULL = ("53100", "53200")  # disk full, out of memory
_NOT_ALLOWED = ("42501", "25006", "3F000")  # insufficient privilege, read-only transaction, no such schema


def problem_of(error: Any, location: str, rule_state: str, seconds: float) -> PlanningError | None:
    """Return what a planner should read of a psycopg2 error, or None where it is a bug of ours."""
    state = error.pgcode or ""
    text = str(getattr(error.diag, "message_primary", None) or error).strip()
    if state == rule_state:
        return rule_broken(text)
    if state in _BUSY:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Somebody else is writing to the workspace"),
            QT_TRANSLATE_NOOP("MineAction", "{file} stayed locked for {seconds:g} seconds."),
            QT_TRANSLATE_NOOP("MineAction", "Save or stop editing its layers in QGIS, or wait for the other planner."),
            file=location,
            seconds=seconds,
        )
    if state[:2] in _BAD_VALUE:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace refuses this record"),
            QT_TRANSLATE_NOOP("MineAction", "A value does not fit, or must be there or must be unique: {error}."),
            error=text,
        )
    if state in _NOT_ALLOWED:
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace cannot be written"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for the right to do this."),
            file=location,
            error=text,
        )
    if state in _FULL or state.startswith(("08", "57P")) or (not state and _is_broken_off(error)):
        return unreachable(location, error)
    return None


def _is_broken_off(error: Any) -> bool:
    return type(error).__name__ in ("OperationalError", "InterfaceError")


def unreachable(location: str, error: Exception) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The database does not answer"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Check the network, the address, the user and the password file."),
        file=location,
        error=str(error).strip(),
    )


def occupied(location: str, error: str | None) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The schema is in use already"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP(
            "MineAction", "Make an empty schema and name it with options=-csearch_path%3D..., or open it."
        ),
        file=location,
        error=error or "-",
    )


def no_postgis(location: str, error: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The database cannot hold a workspace"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP(
            "MineAction", "It needs the encoding UTF8 and the extension postgis; ask the administrator for both."
        ),
        file=location,
        error=error,
    )
