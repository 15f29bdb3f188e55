# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules asked of the records that are there: a database whose rules were off for a while holds what breaks them."""

from __future__ import annotations

from collections.abc import Iterator

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP
from .ddl_sqlite import worded
from .lifecycle import LIFECYCLES, Lifecycle
from .rules import INSERT, Rule, quoted, rules_of
from .table import Table, Type

RULE_BROKEN = FindingKind(
    "rule_broken",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Record breaks a rule of the workspace"),
    QT_TRANSLATE_NOOP("MineAction", "{table} {record}: {message} [{rule}]"),
    QT_TRANSLATE_NOOP("MineAction", "Find out who wrote it past the rules; correct it, or void it with a reason."),
)
REFERS_TO_VOIDED = FindingKind(
    "refers_to_voided",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Record refers to a voided one"),
    QT_TRANSLATE_NOOP("MineAction", "{table} {record}: {field} is voided in {target}."),
    QT_TRANSLATE_NOOP("MineAction", "Let it refer to the record that holds, or void it too."),
)
KINDS = (RULE_BROKEN, REFERS_TO_VOIDED)


def standing_rules(table: Table, dialect: str) -> tuple[Rule, ...]:
    """Return the rules that every record of `table` keeps at any time, not only when it is born or changed."""
    at_birth = (".initial", ".replaced")  # how a record begins, and that it takes no other's place
    born = (rule for rule in rules_of(table, INSERT, dialect) if not rule.key.endswith(at_birth))
    arrived = (rule for one in LIFECYCLES if one.table == table.name for rule in _arrived(one))
    return (*born, *arrived)


def _arrived(lifecycle: Lifecycle) -> Iterator[Rule]:
    """Yield what a record in a state must hold because no way into that state is open without it."""
    for end in sorted({step.end for step in lifecycle.transitions} - set(lifecycle.initial)):
        ways = [set(step.needs) for step in lifecycle.transitions if step.end == end]
        for need in sorted(set.intersection(*ways)):
            blank = f"length(trim(COALESCE(CAST(NEW.{need} AS TEXT), ''))) = 0"
            yield Rule(
                f"{lifecycle.table}.{lifecycle.field}.{end}.{need}",
                lifecycle.table,
                INSERT,
                f"NEW.{lifecycle.field} = {quoted(end)} AND {blank}",
                f"{lifecycle.table} that is {end} has no {need}",
            )


def broken_rules_query(table: Table, dialect: str) -> str:
    """Return a query for (id, key of the first rule that the record breaks), voided records left out."""
    word = worded if dialect == "sqlite" else str
    cases = " ".join(f"WHEN {word(rule.broken)} THEN {quoted(rule.key)}" for rule in standing_rules(table, dialect))
    records = f"SELECT NEW.id, CASE {cases} END AS broken FROM {table.name} AS NEW WHERE NEW.voided_at IS NULL"
    return f"SELECT id, broken FROM ({records}) AS checked WHERE broken IS NOT NULL ORDER BY id"


def voided_references_query(table: Table, field: str) -> str:
    """Return a query for the ids of records whose `field` holds the id of a voided record."""
    target = table.field(field).references
    return (
        f"SELECT one.id FROM {table.name} AS one JOIN {target} AS other ON other.id = one.{field}"
        " WHERE one.voided_at IS NULL AND other.voided_at IS NOT NULL ORDER BY one.id"
    )


def references_of(table: Table) -> tuple[str, ...]:
    """Return the fields of `table` that refer to a record."""
    return tuple(field.name for field in table.fields if field.type is Type.REFERENCE)
