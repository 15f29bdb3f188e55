# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the dictionary can receive is received alike: every field kept, every row accounted for, all undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mine_action_plugin.adapters.intake import Outcome, take_held, undo_import
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.lifecycle import LIFECYCLES
from mine_action_plugin.core.model.table import Table, Type
from mine_action_plugin.core.model.tables import TABLES as EVERY
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.mapping import mappable
from mine_action_plugin.core.survey.states import lifecycles_of
from tests.store.intake.deliveries import counts, intake
from tests.store.intake.every_table import TABLES, add_task, deliver, named, parent_id, references_of, row, write


def by_table(outcome: Outcome) -> dict[str, tuple[int, ...]]:
    """Return table -> read, taken, updated, unchanged, held."""
    return {one.table: (one.read, one.taken, one.updated, one.unchanged, one.held) for one in outcome.layers}


def change_of(table: Table) -> dict[str, Any]:
    """Return a text of a record that is neither its ID nor settled for good."""
    fixed = {"nonconformity": "measure"}
    texts = [field.name for field in mappable(table) if field.type is Type.TEXT and field.name != table.key]
    return {fixed.get(table.name, texts[0]): "another, آخر"}


def stored(workspace, table: Table) -> dict[str, Any]:
    (record,) = workspace.read(table.name).to_dict("records")
    return record


def test_one_row_of_each_table_comes_in_whole_comes_again_is_changed_and_is_undone(workspace, tmp_path: Path) -> None:
    add_task(workspace)
    for code in workspace.read("site")["id"]:
        workspace.void("site", code, "the delivery brings its own")
    first = intake(workspace, deliver(tmp_path / "first"))
    assert by_table(first) == {table.name: (1, 1, 0, 0, 0) for table in TABLES}
    for table in TABLES:
        record, expected = stored(workspace, table), row(table)
        for field in mappable(table):
            value = expected[field.name]
            if field.references:
                value = parent_id(workspace, field, named(field.references))
            assert record[field.name] == value, (table.name, field.name)
        if table.geometry is not None:
            assert record["geometry"].equals(expected["geometry"])
        assert (record["source_row"], record["import_batch_id"]) != (None, None)

    again = intake(workspace, tmp_path / "first")
    assert by_table(again) == {table.name: (1, 0, 0, 1, 0) for table in TABLES}

    changes = {table.name: change_of(table) for table in TABLES}
    (tmp_path / "first").rename(tmp_path / "before")
    second = intake(workspace, deliver(tmp_path / "first", **changes))
    assert by_table(second) == {table.name: (1, 0, 1, 0, 0) for table in TABLES}
    for table in TABLES:
        ((field, value),) = changes[table.name].items()
        assert stored(workspace, table)[field] == value

    for outcome, changed in ((second, 1), (again, 0), (first, 1)):
        for layer in reversed(outcome.layers):
            done = undo_import(workspace, layer.batch_id, "sent by mistake", Silent())
            assert done.voided + done.restored == changed and not done.kept
    assert {table.name: workspace.count(table.name) for table in TABLES} == dict.fromkeys(
        (table.name for table in TABLES), 0
    )


def test_a_row_whose_parent_is_nowhere_is_held_and_names_it(workspace, tmp_path: Path) -> None:
    """Each reference of each table, one row each; the row without a fault is taken in beside them."""
    add_task(workspace)
    intake(workspace, deliver(tmp_path / "parents"))
    (tmp_path / "in").mkdir()
    asked: dict[str, list[tuple[str, str]]] = {}
    for table in TABLES:
        fields = references_of(table)
        if fields:
            rows = [row(table, number + 2, **{field.name: f"NOWHERE-{number}"}) for number, field in enumerate(fields)]
            write(tmp_path / "in", table, [*rows, row(table, 99)])
            asked[table.name] = [(field.name, field.references) for field in fields]
    outcome = intake(workspace, tmp_path / "in")
    placed = {name: sum(_says_its_site(name, parent) for _, parent in one) for name, one in asked.items()}
    assert by_table(outcome) == {
        name: (len(one) + 1, 1 + placed[name], 0, 0, len(one) - placed[name]) for name, one in asked.items()
    }
    for layer in outcome.layers:
        said = [one for one in layer.findings if one.kind.key in ("reference_unknown", "site_unknown")]
        assert [not _says_its_site(layer.table, one.values["table"]) for one in said] == [one.blocks for one in said]
        assert sorted((one.values["value"], one.values["field"], one.values["table"]) for one in said) == [
            (f"NOWHERE-{number}", field, parent) for number, (field, parent) in enumerate(asked[layer.table])
        ]
        assert all(one.values["value"] in one.text() for one in said)
        assert all(one.values["table"] in one.text() for one in said if one.blocks)


def _says_its_site(table: str, parent: str) -> bool:
    """Return whether a row of `table` lies somewhere, and so in a site or none, whatever site it names."""
    return parent == "site" and table_named(table).geometry is not None


def test_a_child_of_a_held_row_waits_for_it(workspace, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    accident, casualty = table_named("accident"), table_named("casualty")
    write(tmp_path / "in", accident, [row(accident, hazard_id=None, site_id=None, killed=-1)])
    write(tmp_path / "in", casualty, [row(casualty)])
    outcome = intake(workspace, tmp_path / "in")
    assert by_table(outcome) == {"accident": (1, 0, 0, 0, 1), "casualty": (1, 0, 0, 0, 1)}
    kinds = [finding.kind.key for finding in outcome.layers[1].findings if finding.blocks]
    assert kinds == ["reference_held"]
    first, second = (
        workspace.read("held_record", "table_name = ?", (name,))["id"][0] for name in ("accident", "casualty")
    )
    assert take_held(workspace, second, {}, "Amal", "looked at").reasons
    assert take_held(workspace, first, {"killed": "1"}, "Amal", "said on the telephone").record_id
    assert take_held(workspace, second, {}, "Amal", "its accident is there").record_id
    assert workspace.count("casualty") == 1


def with_states(table: Table) -> list[tuple[str, dict[str, Any], bool]]:
    """Return code, fields and whether it may come in for a row in each state, with what the way needs and without."""
    rows: list[tuple[str, dict[str, Any], bool]] = []
    for lifecycle in lifecycles_of(table):
        for state in table.field(lifecycle.field).codes.keys():
            way = lifecycle.way_to(state)
            needs = {need for step in way for need in step.needs}
            reachable = state in lifecycle.initial or bool(way)
            rows.append((state, {lifecycle.field: state}, reachable))
            rows += [(f"{state}-{need}", {lifecycle.field: state, need: None}, False) for need in sorted(needs)]
    return rows


@pytest.mark.parametrize("table", [table for table in TABLES if lifecycles_of(table)], ids=lambda table: table.name)
def test_states_come_in_by_legal_steps_or_are_held_with_what_is_missing(file, tmp_path: Path, table: Table) -> None:
    with open_workspace(str(file), "Amal") as workspace:
        add_task(workspace)
        intake(workspace, deliver(tmp_path / "parents"))
        (tmp_path / "in").mkdir()
        wanted = with_states(table)
        rows = [row(table, number + 2, **fields) for number, (_, fields, _) in enumerate(wanted)]
        outcome = intake(workspace, write(tmp_path / "in", table, rows), table=table.name)
        good = sum(may for _, _, may in wanted)
        assert counts(outcome) == (len(rows), good, 0, 0, len(rows) - good)
        (lifecycle,) = lifecycles_of(table)
        states = workspace.read(table.name).set_index(table.key)[lifecycle.field].to_dict()
        for number, (_, fields, may) in enumerate(wanted):
            assert states.get(named(table.name, number + 2)) == (fields[lifecycle.field] if may else None)
        again = intake(workspace, next((tmp_path / "in").glob(f"{table.name}.*")), table=table.name)
        assert counts(again) == (len(rows), 0, 0, good, len(rows) - good)


@pytest.mark.parametrize("table", [table for table in EVERY if table.kept_out], ids=lambda table: table.name)
def test_what_is_not_received_says_why(file, tmp_path: Path, table: Table) -> None:
    (tmp_path / "data.csv").write_text("code\nX\n")
    with open_workspace(str(file), "Amal") as workspace, pytest.raises(PlanningError) as refused:
        intake(workspace, tmp_path / "data.csv", table=table.name)
    assert table.kept_out in refused.value.lines()


def test_every_life_cycle_is_walked() -> None:
    assert {one.table for one in LIFECYCLES} - {"hazard", "task", "task_order"} == {
        table.name for table in TABLES if lifecycles_of(table)
    }
