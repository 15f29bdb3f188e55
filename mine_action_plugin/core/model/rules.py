# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that the database keeps, derived from the dictionary and the life cycles.

People also edit through QGIS forms, field apps, `ogr2ogr` and `psql`; whatever way they come, they meet these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .codelists import EVIDENCE_KIND
from .envelope import GEOMETRY
from .frozen import FIXED, FROZEN
from .lifecycle import LIFECYCLES, Lifecycle
from .routes import PERIODS, ROUTES
from .shape_rules import shape_rules
from .table import Field, Table, Type
from .version_rules import birth_rules, change_rules

INSERT, UPDATE, DELETE = "INSERT", "UPDATE", "DELETE"
BLANKS = " \t\r\n\u00a0\u200e\u200f"  # what a text may be made of and yet say nothing
LARGEST = "1.7976931348623157e+308"  # beyond lies infinity, which a text such as 9e999 becomes


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
        yield "blank", f"length(trim({new}, {quoted(BLANKS)})) = 0", "must not be blank", ""
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
    if field.type is Type.REAL:
        endless = " OR ".join(f"{new} = '{word}'" for word in ("NaN", "Infinity", "-Infinity"))
        yield "finite", f"abs({new}) > {LARGEST}", "must be finite", "sqlite"
        yield "finite", endless, "must be finite", "postgresql"
    if field.type is Type.BOOLEAN:
        yield "boolean", f"NOT ({new} IS NULL OR {new} = 0 OR {new} = 1)", "is neither true nor false", "sqlite"


def _value_rules(table: Table) -> Iterator[Rule]:
    for field in table.all_fields:
        for kind, broken, says, only in _field_rules(table, field):
            key = f"{table.name}.{field.name}.{kind}"
            message = f"{table.name}.{field.name} {says}"
            yield Rule(key, table.name, INSERT, broken, message, only)
            yield Rule(key, table.name, UPDATE, f"{_changed(field.name)} AND ({broken})", message, only)


def _shape_rules(table: Table) -> Iterator[Rule]:
    for kind, broken, says, only in shape_rules(table):
        key, message = f"{table.name}.{kind}", f"the shape of this record of {table.name} {says}"
        yield Rule(key, table.name, INSERT, broken, message, only)
        yield Rule(key, table.name, UPDATE, f"{_changed(GEOMETRY)} AND ({broken})", message, only)


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


def _record_rules(table: Table) -> Iterator[Rule]:
    name = table.name
    yield Rule(f"{name}.delete", name, DELETE, "1 = 1", f"records of {name} are never deleted; void them with a reason")
    if not table.keeps_history:
        yield Rule(f"{name}.update", name, UPDATE, "1 = 1", f"{name} is append-only")
        return
    yield Rule(f"{name}.voided", name, UPDATE, "OLD.voided_at IS NOT NULL", f"a voided record of {name} stays as it is")
    for event, declared in ((UPDATE, change_rules(table)), (INSERT, birth_rules(table))):
        for kind, broken, says, only in declared:
            yield Rule(f"{name}.{kind}", name, event, broken, says, only)
    blank = " OR ".join(f"length(trim(COALESCE(NEW.{part}, ''))) = 0" for part in ("voided_by", "void_reason"))
    unreasoned = f"NEW.voided_at IS NOT NULL AND ({blank})"
    for event in (INSERT, UPDATE):
        yield Rule(f"{name}.void", name, event, unreasoned, "voiding needs voided_by and void_reason")
    yield Rule(
        f"{name}.id.fixed", name, UPDATE, f"OLD.id IS NOT NULL AND {_changed('id')}", f"{name}.id cannot be changed"
    )
    for fixed in ("created_at", "created_by", *FIXED.get(name, ())):
        yield Rule(f"{name}.{fixed}.fixed", name, UPDATE, _changed(fixed), f"{name}.{fixed} cannot be changed")


def _replacing_rules(table: Table) -> Iterator[Rule]:
    """Yield rules against SQLite's REPLACE, which takes out the records in its way past the rule of DELETE."""
    name = table.name
    same = ["fid = NEW.fid"]
    if table.keeps_history:
        same.append("id = NEW.id")
    others = []
    for names in table.unique:
        keys = ("lower(trim({}{}))" if one == table.code else "{}{}" for one in names)
        equal = " AND ".join(f"{key.format('', one)} = {key.format('NEW.', one)}" for one, key in zip(names, keys))
        others.append((names, f"{equal} AND voided_at IS NULL"))
    yield Rule(f"{name}.fid.fixed", name, UPDATE, "NEW.fid <> OLD.fid", f"{name}.fid cannot be changed", "sqlite")
    says = f"this record of {name} is there already; change it, or void it with a reason"
    for condition in [*same, *(equal for _, equal in others)]:
        there = f"EXISTS (SELECT 1 FROM {name} WHERE {condition})"
        yield Rule(f"{name}.replaced", name, INSERT, there, says, "sqlite")
    for names, equal in others:
        changed = " OR ".join(_changed(one) for one in names)
        there = f"EXISTS (SELECT 1 FROM {name} WHERE {equal} AND fid <> NEW.fid)"
        yield Rule(f"{name}.replaced", name, UPDATE, f"({changed}) AND {there}", says, "sqlite")


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

    yield from _on_change(
        "hazard.supersedes.itself",
        "hazard",
        ("supersedes",),
        "NEW.supersedes = NEW.id",
        "a hazard cannot supersede itself",
    )
    under_way = _one_of(("open", "worked_on"))
    still = f"SELECT 1 FROM hazard WHERE id = NEW.supersedes AND voided_at IS NULL AND status IN {under_way}"
    yield from _on_change(
        "hazard.supersedes.open",
        "hazard",
        ("supersedes",),
        f"NEW.supersedes IS NOT NULL AND EXISTS ({still})",
        "a hazard supersedes only one that is closed; change the open one instead",
    )


def _on_change(key: str, table: str, fields: tuple[str, ...], broken: str, message: str) -> Iterator[Rule]:
    """Yield a rule for new records and for changes of `fields`; a record that breaks it already can still be voided."""
    yield Rule(key, table, INSERT, broken, message)
    changed = " OR ".join(_changed(field) for field in fields)
    yield Rule(key, table, UPDATE, f"({changed}) AND ({broken})", message)


def _product_rules() -> Iterator[Rule]:
    name = "land_release_product"
    for route in ROUTES:
        is_kind = f"NEW.kind = {quoted(route.kind)}"
        other = f"{is_kind} AND NEW.activity NOT IN {_one_of(route.activities)}"
        says = f"land is {route.kind} by {' or '.join(route.activities)}"
        yield from _on_change(f"{name}.{route.kind}.activity", name, ("kind", "activity"), other, says)
        for stated in route.states:
            empty = f"{is_kind} AND length(trim(COALESCE(CAST(NEW.{stated} AS TEXT), ''))) = 0"
            says = f"land is {route.kind} only with {stated} stated"
            yield from _on_change(f"{name}.{route.kind}.{stated}", name, ("kind", stated), empty, says)


def _frozen_rules(table: Table) -> Iterator[Rule]:
    for frozen in FROZEN:
        if frozen.table != table.name:
            continue
        left = f"OLD.{frozen.state} NOT IN {_one_of(frozen.free)}"
        for name in frozen.fields:
            key = f"{table.name}.{name}.{frozen.key}"
            yield Rule(key, table.name, UPDATE, f"{left} AND {_changed(name)}", f"{frozen.way_out} ({name})")


def _period_rules(table: Table) -> Iterator[Rule]:
    for first, second in PERIODS.get(table.name, ()):
        key = f"{table.name}.{second}.before_{first}"
        broken, says = f"NEW.{first} > NEW.{second}", f"{second} lies before {first}"
        yield from _on_change(key, table.name, (first, second), broken, says)


# What holds for one table alone.
_OWN: dict[str, Callable[[], Iterator[Rule]]] = {"hazard": _hazard_rules, "land_release_product": _product_rules}


def _rules(table: Table) -> Iterator[Rule]:
    yield from _record_rules(table)
    yield from _replacing_rules(table)
    yield from _value_rules(table)
    yield from _shape_rules(table)
    yield from _frozen_rules(table)
    yield from _period_rules(table)
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
