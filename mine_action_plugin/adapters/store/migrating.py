# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a workspace to another schema version, and giving it the plugin's rules anew: wholly or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.model.ddl_changes import holds_nothing_more
from ...core.model.migrations import SCHEMA, Schema, has_code
from ...core.text import QT_TRANSLATE_NOOP
from .engine import Engine
from .postgis_roles import give_rights
from .versions import check_known, other_rules, refuse_obstacles


@dataclass(frozen=True)
class Change:
    """What an update did: the versions before and after, the names of the rules that were made anew, and what was
    added because the workspace had been made before it was declared ("table" or "table.field")."""

    before: int
    after: int
    rules: tuple[str, ...]
    added: tuple[str, ...] = ()


def migrate(
    engine: Engine, feedback: Feedback, who: str, at: str, schema: Schema = SCHEMA, version: int | None = None
) -> Change:
    """Take the workspace to `version` of `schema`, its newest unless stated, and make its rules anew.

    `who` and `at` (a timestamp) are kept with the workspace. One transaction: a cancel, a fault or a crash leaves the
    workspace as it was. `PlanningError` where it is newer than `schema`, where going down would lose something, or
    where the database does not let this user do it.
    """
    with engine.transaction():
        before, after = check_change(engine, schema, version)
        rules = tuple(other_rules(engine, schema.at(after)))
        lacks = engine.lacks(schema.at(before))
        if before == after and not rules and not lacks:
            return Change(before, after, ())
        statements = list(engine.addition_statements(schema.at(before), lacks))
        statements += engine.change_statements(schema, before, after)
        for number, statement in enumerate(statements):
            check_cancelled(feedback)
            feedback.setProgress(100.0 * number / len(statements))
            engine.define(statement)
        if engine.dialect == "postgresql":
            give_rights(engine, schema.at(after).tables)
        note = f"{before} -> {after} {who}"
        engine.execute("INSERT INTO mine_action_workspace VALUES (?, ?)", (f"updated {at}", note))
    return Change(before, after, rules, lacks.names())


def check_change(engine: Engine, schema: Schema, version: int | None = None) -> tuple[int, int]:
    """Return the version of the workspace and the one to take it to; `PlanningError` for what `migrate` refuses."""
    before = check_known(engine, schema)
    refuse_obstacles(engine, engine.lacks(schema.at(before)))
    after = schema.version if version is None else version
    if not 1 <= after <= schema.version:
        raise _no_such_version(after, schema.version)
    if after < before:
        _refuse_loss(engine, schema, before, after)
    return before, after


def _no_such_version(version: int, known: int) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such schema version"),
        QT_TRANSLATE_NOOP("MineAction", "{version} is not between 1 and {known}."),
        version=version,
        known=known,
    )


def _refuse_loss(engine: Engine, schema: Schema, before: int, after: int) -> None:
    losses = [f"{what}: {count}" for what, count in _losses(engine, schema, before, after)]
    if losses:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace cannot go back to an older version without loss"),
            QT_TRANSLATE_NOOP("MineAction", "Version {version} has no place for these (number of records): {losses}."),
            QT_TRANSLATE_NOOP("MineAction", "Update the other plugin instead, or send a delivery."),
            version=after,
            losses=", ".join(losses),
        )


def _losses(engine: Engine, schema: Schema, before: int, after: int) -> Iterator[tuple[str, int]]:
    """Yield what the older version cannot hold, voided records included, and the number of records that hold it."""
    higher = schema.at(before)
    added = higher.between(after, before)
    for name in added.tables:
        yield from _counted(engine, name, f"SELECT count(*) FROM {name}")
    for name, field in added.fields:
        nothing = holds_nothing_more(higher.table(name), field)
        yield from _counted(engine, f"{name}.{field}", f"SELECT count(*) FROM {name} WHERE NOT {nothing}")
    for code_list, key in added.codes:
        for table, holder in higher.fields_with(code_list):
            sql = f"SELECT count(*) FROM {table.name} WHERE {has_code(holder)}"
            yield from _counted(engine, f"{table.name}.{holder.name} = {key}", sql, key)


def _counted(engine: Engine, what: str, sql: str, *values: str) -> Iterator[tuple[str, int]]:
    count = int(engine.execute(sql, values)[0][0])
    if count:
        yield what, count
