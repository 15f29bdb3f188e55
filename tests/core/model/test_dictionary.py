# SPDX-License-Identifier: GPL-3.0-or-later
"""The data dictionary is consistent with itself."""

from __future__ import annotations

import re

import pytest

from mine_action_plugin.core.model.envelope import PROVENANCE
from mine_action_plugin.core.model.lifecycle import LIFECYCLES
from mine_action_plugin.core.model.table import CodeList, Field, Table, Type
from mine_action_plugin.core.model.tables import TABLES, intake_tables, table_named

FIELDS = [(table, field) for table in TABLES for field in table.all_fields]
LISTS = {field.codes.name: field.codes for _, field in FIELDS if field.codes}


def named(pair: tuple[Table, Field]) -> str:
    return f"{pair[0].name}.{pair[1].name}"


def test_table_names_are_unique_and_the_words_of_the_design() -> None:
    names = [table.name for table in TABLES]
    assert len(set(names)) == len(names)
    public = {
        "site", "organisation", "team", "hazard", "turning_point", "evidence", "land_release_product",
        "explosive_ordnance", "accident", "casualty", "request", "task", "task_order", "progress_report",
        "completion_report", "qa_visit", "nonconformity", "handover", "eore_session", "storage_site", "site_feature",
        "delivery", "finding", "ranking", "import_batch", "audit_log",
    }  # fmt: skip
    assert public <= set(names)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_names_within_a_table_are_unique_in_the_database_and_in_a_shapefile(table: Table) -> None:
    for names in ([field.name for field in table.all_fields], [field.short.lower() for field in table.all_fields]):
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("pair", FIELDS, ids=named)
def test_a_short_name_fits_a_shapefile(pair: tuple[Table, Field]) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]{0,9}", pair[1].short)


@pytest.mark.parametrize("pair", FIELDS, ids=named)
def test_a_field_has_what_its_type_needs_and_nothing_else(pair: tuple[Table, Field]) -> None:
    field = pair[1]
    assert (field.codes is not None) == (field.type in (Type.CODE, Type.CODES))
    assert bool(field.references) == (field.type is Type.REFERENCE)
    assert field.label
    if field.codes and field.default is not None:
        assert field.default in field.codes.keys()
    if field.minimum is not None or field.maximum is not None:
        assert field.type in (Type.INTEGER, Type.REAL)


@pytest.mark.parametrize("pair", [pair for pair in FIELDS if pair[1].references], ids=named)
def test_a_reference_points_to_a_table_that_has_ids(pair: tuple[Table, Field]) -> None:
    assert table_named(pair[1].references).keeps_history


@pytest.mark.parametrize("codes", LISTS.values(), ids=lambda codes: codes.name)
def test_a_code_list_can_be_mapped_without_doubt(codes: CodeList) -> None:
    assert all(re.fullmatch(r"[a-z][a-z0-9_+]*", key) for key in codes.keys())
    spellings = [
        text for code in codes.codes for text in {one.casefold() for one in (code.key, code.label, *code.aliases)}
    ]
    doubled = {text for text in spellings if spellings.count(text) > 1}
    assert not doubled, f"{codes.name}: {doubled} would map to two codes"


def test_one_name_is_one_code_list() -> None:
    assert all(field.codes is LISTS[field.codes.name] for _, field in FIELDS if field.codes)


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda one: f"{one.table}.{one.field}")
def test_a_life_cycle_speaks_only_of_states_in_the_code_list(lifecycle) -> None:
    codes = table_named(lifecycle.table).field(lifecycle.field).codes
    assert codes is not None
    states = set(codes.keys())
    assert set(lifecycle.initial) <= states
    assert {step.start for step in lifecycle.transitions} | {step.end for step in lifecycle.transitions} <= states
    assert len({(step.start, step.end) for step in lifecycle.transitions}) == len(lifecycle.transitions)
    columns = table_named(lifecycle.table).columns
    assert all(need in columns for step in lifecycle.transitions for need in step.needs)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_says_how_it_is_received_or_why_it_is_not(table: Table) -> None:
    assert (table.intake is None) == bool(table.kept_out)
    kept = {field.name for field in PROVENANCE}
    if table.intake is not None:
        assert kept <= set(table.columns)  # each record is traceable to its row
        assert table.intake.words and set(table.intake.called) <= set(table.columns)
        assert table.geometry is not None or not table.intake.placed
        assert not table.key or table.field(table.key).required


def test_what_a_planner_receives_can_be_taken_in() -> None:
    assert {table.name for table in intake_tables()} == {
        "site", "organisation", "team", "hazard", "turning_point", "evidence", "accident", "casualty", "request",
        "land_release_product", "explosive_ordnance", "progress_report", "completion_report", "handover", "qa_visit",
        "nonconformity", "eore_session", "storage_site", "site_feature",
    }  # fmt: skip


def test_what_rows_refer_to_is_taken_in_before_them_and_can_be_named() -> None:
    order = [table.name for table in TABLES]
    for table in intake_tables():
        for field in table.fields:
            if field.references and field.references != table.name and field.exchanged:
                parent = table_named(field.references)
                assert order.index(parent.name) < order.index(table.name)
                assert parent.intake is None or parent.intake.called or parent.key == "", parent.name


def test_personal_data_is_marked() -> None:
    personal = {named(pair) for pair in FIELDS if pair[1].personal}
    assert {"evidence.source", "team.contact", "accident.remarks", "request.contact", "handover.contact"} <= personal
    assert {f"casualty.{name}" for name in ("name", "birth_date", "address", "contact", "injuries")} <= personal
