# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether something is a workspace, one that this plugin knows, and one that keeps this plugin's rules."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.errors import PlanningError
from ...core.model.lacking import Lacking
from ...core.model.migrations import Schema
from ...core.text import QT_TRANSLATE_NOOP
from .engine import Engine

UPDATE_IT = QT_TRANSLATE_NOOP("MineAction", "Run 'Update workspace'; it makes a backup of a file first.")


class NeedsUpdate(PlanningError):
    """The workspace is sound, but must be updated before this plugin works in it."""


def not_a_workspace(location: str, error: str) -> PlanningError:
    """Return what to say of a file or database that is no workspace."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This is not a workspace of the Mine Action Planner"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose a workspace, or create one with 'Create workspace'."),
        file=location,
        error=error,
    )


def no_such_file(location: str) -> PlanningError:
    """Return what to say of a file that is not there (any more)."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The workspace is not there"),
        QT_TRANSLATE_NOOP("MineAction", "There is no file {file}. It may have been moved, renamed or not mounted."),
        QT_TRANSLATE_NOOP("MineAction", "Choose a workspace, or create one with 'Create workspace'."),
        file=location,
    )


def damaged(location: str, error: str) -> PlanningError:
    """Return what to say of a file that was a database and cannot be read as one any more."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The file is damaged"),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "{file}: {error}. It was cut off or overwritten, unless it never was a workspace. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "MineAction",
            "Work on with the last good copy. Keep the damaged file: 'sqlite3 FILE .recover' may save records of it.",
        ),
        file=location,
        error=error,
    )


def version_of(engine: Engine) -> int:
    """Return the schema version of the workspace; `PlanningError` where it says none."""
    rows = engine.execute("SELECT value FROM mine_action_workspace WHERE key = 'schema_version'")
    if len(rows) != 1 or not str(rows[0][0]).isdigit():
        raise not_a_workspace(engine.location, "schema_version")
    return int(rows[0][0])


def check_known(engine: Engine, schema: Schema) -> int:
    """Return the schema version; `PlanningError` where it is newer than that of `schema`."""
    version = version_of(engine)
    if version > schema.version:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace is newer than this plugin"),
            QT_TRANSLATE_NOOP("MineAction", "{file} has schema version {version}; this plugin knows {known}."),
            QT_TRANSLATE_NOOP("MineAction", "Update the plugin. The workspace was not touched."),
            file=engine.location,
            version=version,
            known=schema.version,
        )
    return version


def check_current(engine: Engine, schema: Schema) -> None:
    """Raise `NeedsUpdate` where the workspace is older than `schema` or keeps other rules; `PlanningError` if newer."""
    version = check_known(engine, schema)
    if version < schema.version:
        raise NeedsUpdate(
            QT_TRANSLATE_NOOP("MineAction", "The workspace is older than this plugin"),
            QT_TRANSLATE_NOOP("MineAction", "{file} has schema version {version}; this plugin works with {known}."),
            UPDATE_IT,
            file=engine.location,
            version=version,
            known=schema.version,
        )
    lacks = engine.lacks(schema)
    if lacks:
        refuse_obstacles(engine, lacks)
        raise NeedsUpdate(
            QT_TRANSLATE_NOOP("MineAction", "The workspace was made before this plugin's tables and fields were there"),
            QT_TRANSLATE_NOOP("MineAction", "{file} lacks {count} of them: {names}."),
            UPDATE_IT,
            file=engine.location,
            count=len(lacks.names()),
            names=_first(lacks.names()),
        )
    foreign = engine.foreign(schema)
    if foreign:
        raise NeedsUpdate(
            QT_TRANSLATE_NOOP("MineAction", "Something that is not this plugin's acts within the workspace"),
            QT_TRANSLATE_NOOP(
                "MineAction",
                "{file} has {count} trigger(s) of somebody else: {names}. They could leave out or change in silence"
                " what is recorded.",
            ),
            QT_TRANSLATE_NOOP(
                "MineAction",
                "Ask who made them. 'Update workspace' takes them out; it makes a backup of the file first.",
            ),
            file=engine.location,
            count=len(foreign),
            names=_first(foreign),
        )
    others = other_rules(engine, schema)
    if others:
        raise NeedsUpdate(
            QT_TRANSLATE_NOOP("MineAction", "The workspace does not keep the rules of this plugin"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {count} rule(s) are missing, switched off or different: {rules}."),
            UPDATE_IT,
            file=engine.location,
            count=len(others),
            rules=_first(others),
        )


def _first(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (", …" if len(names) > 5 else "")


def refuse_obstacles(engine: Engine, lacks: Lacking) -> None:
    """Raise `PlanningError` where a workspace says to be of a version whose tables it does not have."""
    if lacks.obstacles:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The tables of this workspace are not those of its schema version"),
            QT_TRANSLATE_NOOP(
                "MineAction", "{file} was made or changed by something else than a released plugin: {obstacles}."
            ),
            QT_TRANSLATE_NOOP(
                "MineAction",
                "It was not touched. Open it with the plugin that made it and send a delivery, or take its tables in"
                " as survey data.",
            ),
            file=engine.location,
            obstacles=_first(lacks.obstacles),
        )


def other_rules(engine: Engine, schema: Schema) -> list[str]:
    """Return the names of the rules that the database lacks, has switched off, or words differently than `schema`,
    and of what is none of its rules and acts on its tables all the same."""
    there, foreign = engine.rules_in_force(), engine.foreign(schema)
    rules = engine.rules_of_plugin(schema.tables)
    return sorted(foreign + [name for name, text in rules.items() if there.get(name) != text])
