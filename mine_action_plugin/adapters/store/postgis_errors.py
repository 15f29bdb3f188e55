# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner reads when PostgreSQL refuses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .engine import rule_broken

_BUSY = ("55P03", "40001", "40P01")  # lock not available, serialization failure, deadlock
_BAD_VALUE = ("22", "23")  # classes: data exception, integrity constraint violation
_FULL = ("53100", "53200")  # disk full, out of memory
_NO_RIGHT = "42501"
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
    if state == _NO_RIGHT and _is_reading(error):
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Your login may not see this"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for the right to do this."),
            file=location,
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


def _is_reading(error: Any) -> bool:
    query = getattr(error.cursor, "query", None) or b""
    return bytes(query).lstrip().upper().startswith(b"SELECT")


def _is_broken_off(error: Any) -> bool:
    return type(error).__name__ in ("OperationalError", "InterfaceError")


# What a server or libpq says, in English, when it does not let us in: the state of such an error is not handed on.
_REFUSED_LOGIN = ("authentication failed", "no password supplied", "not permitted to log in", "no pg_hba.conf entry")
_REFUSED_TLS = ("does not support SSL", "certificate")


def unreachable(location: str, error: Exception) -> PlanningError:
    """Return what to say of a server that does not answer, or answers and does not let us in."""
    text = str(error).strip()
    if any(words in text for words in _REFUSED_TLS):
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The connection to the database cannot be encrypted as asked"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP(
                "MineAction", "Ask the administrator of the database for TLS and its certificate. Nothing was sent."
            ),
            file=location,
            error=text,
        )
    if any(words in text for words in _REFUSED_LOGIN):
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The database refuses the login"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            QT_TRANSLATE_NOOP(
                "MineAction",
                "The password may be wrong or have expired. Correct the authentication in QGIS, or the password file, "
                "or ask the administrator of the database.",
            ),
            file=location,
            error=text,
        )
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The database does not answer"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Check the network and the address, or wait until the server runs again."),
        file=location,
        error=text,
    )


def workspace_elsewhere(location: str, there: Sequence[tuple[str, bool]]) -> PlanningError:
    """Return what to say where the workspace is in another schema than the login uses; (schema, may it be used)."""
    usable = [schema for schema, may in there if may]
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The workspace is in another schema")
        if usable
        else QT_TRANSLATE_NOOP("MineAction", "Your login may not see the workspace"),
        QT_TRANSLATE_NOOP("MineAction", "{file} has a workspace in: {schemas}."),
        QT_TRANSLATE_NOOP("MineAction", "Name the schema in the address: options=-csearch_path%3D{schema},public")
        if usable
        else QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for one of its roles."),
        file=location,
        schemas=", ".join(usable or [schema for schema, _ in there]),
        schema=usable[0] if usable else "",
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
