# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written past the rules is found among the records that are there."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.model.standing import broken_rules_query, voided_references_query
from mine_action_plugin.core.model.tables import TABLES, table_named
from tests.core.model.test_rules_in_sqlite import database, made, put, update  # noqa: F401 (fixtures)

DIALECT = "sqlite"


def broken(database, name: str) -> dict[str, str]:  # noqa: F811
    return dict(database.execute(broken_rules_query(table_named(name), DIALECT)).fetchall())


def without_rules(database, name: str, **values) -> str:  # noqa: F811
    """Return a record changed to `values` while the rules of its table are off."""
    record = put(database, name)
    for event in ("insert", "update"):
        database.execute(f"DROP TRIGGER {name}_rules_{event}")
    update(database, name, record, **values)
    return record


@pytest.mark.parametrize("table", [one for one in TABLES if one.keeps_history], ids=lambda one: one.name)
def test_records_that_keep_the_rules_are_not_found(database, table) -> None:  # noqa: F811
    put(database, table.name)
    assert broken(database, table.name) == {}


@pytest.mark.parametrize(
    ("name", "values", "rule"),
    [
        ("hazard", {"classification": "minefield"}, "hazard.classification.code"),
        ("hazard", {"contamination": "ap_mine,tank"}, "hazard.contamination.codes"),
        ("hazard", {"site_id": "nowhere"}, "hazard.site_id.reference"),
        ("hazard", {"survey_date": "yesterday"}, "hazard.survey_date.date"),
        ("hazard", {"area_m2": -1}, "hazard.area_m2.minimum"),
        ("land_release_product", {"criteria": None}, "land_release_product.cancelled.criteria"),
        ("land_release_product", {"state": "handed_over"}, "land_release_product.state.handed_over.handover_id"),
        ("task_order", {"state": "issued"}, "task_order.state.issued.issued_by"),
        ("progress_report", {"end_on": "2023-01-01"}, "progress_report.end_on.before_start_on"),
        ("casualty", {"accident_id": "none"}, "casualty.accident_id.reference"),
    ],
)
def test_a_record_that_breaks_a_rule_is_found(database, name: str, values: dict, rule: str) -> None:  # noqa: F811
    put(database, name)
    record = without_rules(database, name, **values)
    assert broken(database, name) == {record: rule}
    voiding = {"voided_at": "2024-01-01T00:00:00Z", "voided_by": "A", "void_reason": "wrong"}
    update(database, name, record, **voiding)
    assert broken(database, name) == {}


def test_a_state_that_a_record_may_start_with_needs_nothing(database) -> None:  # noqa: F811
    put(database, "hazard", classification="sha", status="closed")
    assert broken(database, "hazard") == {}


def test_a_record_that_refers_to_a_voided_one_is_found(database) -> None:  # noqa: F811
    hazard = put(database, "hazard")
    evidence = put(database, "evidence", hazard_id=hazard)
    put(database, "evidence", hazard_id=put(database, "hazard"))
    query = voided_references_query(table_named("evidence"), "hazard_id")
    assert database.execute(query).fetchall() == []
    update(database, "hazard", hazard, voided_at="2024-01-01T00:00:00Z", voided_by="A", void_reason="double")
    assert database.execute(query).fetchall() == [(evidence,)]
