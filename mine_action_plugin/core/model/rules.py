# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that the database keeps, derived from the dictionary and the life cycles.

People also edit through QGIS forms, field apps, `ogr2ogr` and `psql`; whatever way they come, they meet these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .codelists import EVIDENCE_KIND
from .lifecycle import LIFECYCLES, ORDER_DRAFT_STATES, Lifecycle
from .table import Field, Table, Type

INSERT, UPDATE, DELETE = "INSERT", "UPDATE", "DELETE"


@dataclass(frozen=True)
class Rule:
    """One rule on one event of one table.

    `broken` is an SQL condition over NEW and OLD that is true when the rule is broken, written with PostgreSQL's
    `IS [NOT] DISTINCT FROM`, which each dialect words its own way. `message` is what somebody at a bare database sees.
    `only` names the one dialect that needs the rule, where the other's column types already hold it.
    """

    key: str
    table: str
    event: str
    broken: str
    message: str
    only: str = ""


def quoted(text: str) -> str:
    """Return `text` as an SQL string literal.

    >>> quoted("it's")
    "'it''s'"
    """
    return "'" + text.replace("'", "''") + "'"


def _one_of(values: tuple[str, ...]) -> str:
    return "(" + ", ".join(quoted(value) for value in values) + ")"


def _unknown_codes(column: str, keys: tuple[str, ...]) -> str:
    """Return an expression that is empty when every comma-separated part of `column` is one of `keys`."""
    text = f"',' || replace({column}, ',', ',,') || ','"
    for key in keys:
        text = f"replace({text}, {quoted(',' + key + ',')}, '')"
    return text


def _changed(name: str) -> str:
    return f"NEW.{name} IS DISTINCT FROM OLD.{name}"


def _field_rules(table: Table, field: Field) -> Iterator[tuple[str, str, str, str]]:
    """Yield (key, condition, message, only) for what a single value must satisfy."""
    new = f"NEW.{field.name}"
    if field.required and field.type in (Type.TEXT, Type.REFERENCE):
        yield "blank", f"length(trim({new})) = 0", "must not be blank", ""
    if field.type is Type.CODE and field.codes:
        known = _one_of(field.codes.keys())
        yield "code", f"{new} IS NOT NULL AND {new} NOT IN {known}", f"is not in the list {field.codes.name}", ""
    if field.type is Type.CODES and field.codes:
        unknown = _unknown_codes(new, field.codes.keys())
        several = f"{new} NOT IN {_one_of(field.codes.keys())} AND {unknown} <> ''"  # most hold one code, soon known
        yield "codes", f"{new} IS NOT NULL AND {several}", f"holds a code not in the list {field.codes.name}", ""
    if field.minimum is not None:
        yield "minimum", f"{new} < {field.minimum:g}", f"must be at least {field.minimum:g}", ""
    if field.maximum is not None:
        yield "maximum", f"{new} > {field.maximum:g}", f"must be at most {field.maximum:g}", ""
    if field.type is Type.REFERENCE:
        found = f"EXISTS (SELECT 1 FROM {field.references} WHERE id = {new})"
        yield "reference", f"{new} IS NOT NULL AND NOT {found}", f"is not the id of a record in {field.references}", ""
    if field.type is Type.DATE:
        yield (
            "date",
            f"{new} IS NOT NULL AND date({new}, '+0 days') IS DISTINCT FROM {new}",
            "is not a date YYYY-MM-DD",
            "sqlite",
        )
        yield "date", f"NOT isfinite({new})", "is not a date YYYY-MM-DD", "postgresql"
    if field.type in (Type.INTEGER, Type.REAL):
        numeric = f"typeof({new}) NOT IN ('integer', 'real', 'null')"
        yield "number", numeric, "is not a number", "sqlite"


def _value_rules(table: Table) -> Iterator[Rule]:
    for field in table.all_fields:
        for kind, broken, says, only in _field_rules(table, field):
            key = f"{table.name}.{field.name}.{kind}"
            message = f"{table.name}.{field.name} {says}"
            yield Rule(key, table.name, INSERT, broken, message, only)
            yield Rule(key, table.name, UPDATE, f"{_changed(field.name)} AND ({broken})", message, only)


def _lifecycle_rules(lifecycle: Lifecycle) -> Iterator[Rule]:
    name, table = lifecycle.field, lifecycle.table
    key = f"{table}.{name}"
    yield Rule(
        f"{key}.initial",
        table,
        INSERT,
        f"NEW.{name} NOT IN {_one_of(lifecycle.initial)}",
        f"a new record of {table} starts with {name} {' or '.join(lifecycle.initial)}",
    )
    legal = " OR ".join(
        f"(OLD.{name} = {quoted(step.start)} AND NEW.{name} = {quoted(step.end)})" for step in lifecycle.transitions
    )
    yield Rule(
        f"{key}.transition",
        table,
        UPDATE,
        f"{_changed(name)} AND NOT ({legal})",
        f"this change of {key} is not allowed (see the life cycle of {table})",
    )
    for step in lifecycle.transitions:
        for need in step.needs:
            yield Rule(
                f"{key}.{step.start}.{step.end}.{need}",
                table,
                UPDATE,
                f"OLD.{name} = {quoted(step.start)} AND NEW.{name} = {quoted(step.end)}"
                f" AND length(trim(COALESCE(CAST(NEW.{need} AS TEXT), ''))) = 0",
                f"{key} from {step.start} to {step.end} needs {need}",
            )


# What a record says for good once it is born.
FIXED: dict[str, tuple[str, ...]] = {
    "import_batch": (
        "source_name", "source_sha256", "source_content", "table_name", "rows_read", "rows_taken", "rows_updated",
        "rows_unchanged", "rows_held", "encoding", "crs", "datum_operation", "accuracy_m",
    ),
    "held_record": ("import_batch_id", "table_name", "source_row", "content", "geometry_wkb"),
    "finding": ("kind", "severity", "table_name", "record_id", "import_batch_id", "source_row", "values_json", "text"),
    "ranking": ("profile", "profile_fingerprint", "method", "result"),
    "delivery": ("receiver", "release_profile", "sha256", "manifest"),
}  # fmt: skip


def _record_rules(table: Table) -> Iterator[Rule]:
    name = table.name
    yield Rule(f"{name}.delete", name, DELETE, "1 = 1", f"records of {name} are never deleted; void them with a reason")
    if not table.keeps_history:
        yield Rule(f"{name}.update", name, UPDATE, "1 = 1", f"{name} is append-only")
        return
    yield Rule(f"{name}.voided", name, UPDATE, "OLD.voided_at IS NOT NULL", f"a voided record of {name} stays as it is")
    blank = " OR ".join(f"length(trim(COALESCE(NEW.{part}, ''))) = 0" for part in ("voided_by", "void_reason"))
    unreasoned = f"NEW.voided_at IS NOT NULL AND ({blank})"
    for event in (INSERT, UPDATE):
        yield Rule(f"{name}.void", name, event, unreasoned, "voiding needs voided_by and void_reason")
    yield Rule(
        f"{name}.id.fixed", name, UPDATE, f"OLD.id IS NOT NULL AND {_changed('id')}", f"{name}.id cannot be changed"
    )
    for fixed in ("created_at", "created_by", *FIXED.get(name, ())):
        yield Rule(f"{name}.{fixed}.fixed", name, UPDATE, _changed(fixed), f"{name}.{fixed} cannot be changed")


def _hazard_rules() -> Iterator[Rule]:
    direct = quoted(EVIDENCE_KIND.codes[0].key)
    recorded = f"SELECT 1 FROM evidence WHERE hazard_id = NEW.id AND kind = {direct} AND voided_at IS NULL"
    yield Rule(
        "hazard.confirmed.evidence",
        "hazard",
        UPDATE,
        "OLD.classification = 'sha' AND NEW.classification = 'cha'"
        f" AND NEW.evidence_kind IS DISTINCT FROM {direct} AND NOT EXISTS ({recorded})",
        "a hazard becomes a CHA only with direct evidence recorded",
    )


def _order_rules() -> Iterator[Rule]:
    issued = f"OLD.state NOT IN {_one_of(ORDER_DRAFT_STATES)}"
    for name in ("number", "revision", "task_id", "content", "fingerprint", "issued_on", "issued_by", "reason"):
        yield Rule(
            f"task_order.{name}.issued",
            "task_order",
            UPDATE,
            f"{issued} AND {_changed(name)}",
            f"an issued order is immutable ({name}); make a revision",
        )


# What holds for one table alone.
_OWN: dict[str, Callable[[], Iterator[Rule]]] = {"hazard": _hazard_rules, "task_order": _order_rules}


def _rules(table: Table) -> Iterator[Rule]:
    yield from _record_rules(table)
    yield from _value_rules(table)
    for lifecycle in LIFECYCLES:
        if lifecycle.table == table.name:
            yield from _lifecycle_rules(lifecycle)
    if table.name in _OWN:
        yield from _OWN[table.name]()


def rules_of(table: Table, event: str, dialect: str) -> tuple[Rule, ...]:
    """Return the rules of one table and event that `dialect` ("sqlite" or "postgresql") has to keep."""
    return tuple(rule for rule in _rules(table) if rule.event == event and rule.only in ("", dialect))


def rule_message(rule: Rule) -> str:
    """Return what the database says when `rule` is broken; `adapters.store` finds the key in it again."""
    return f"mine action rule [{rule.key}]: {rule.message}"
