# SPDX-License-Identifier: GPL-3.0-or-later
"""A planner reads in words, by its key, which rule a change breaks; every rule that planners meet has such words."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.rule_words import rule_said
from mine_action_plugin.core.model.rules import DELETE, INSERT, UPDATE, rules_of
from mine_action_plugin.core.model.tables import TABLES

KEYS = {
    rule.key
    for table in TABLES
    for event in (INSERT, UPDATE, DELETE)
    for dialect in ("sqlite", "postgresql")
    for rule in rules_of(table, event, dialect)
}
# What the plugin itself writes into every record.
BY_PROGRAMS = ("fid.fixed", "version.initial", "changed_by.initial", "created_at.initial", "version.read")


def test_every_rule_has_words_but_those_that_only_programs_break() -> None:
    assert len(KEYS) > 1000
    unsaid = {key for key in KEYS if rule_said(key) is None}
    assert {key for key in unsaid if not key.endswith(BY_PROGRAMS)} == set()


@pytest.mark.parametrize("key", sorted(KEYS))
def test_the_words_have_all_that_stands_in_them(key: str) -> None:
    text, values = rule_said(key) or ("{key}", {})
    (line,) = PlanningError(text, key=key, **values).lines()
    assert key in line and "{" not in line


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("hazard.classification.code", "“CLASSIFICATION” holds a code that is not in its list"),
        ("hazard.geom.closed", "a closed hazard stays as it is; record a new one that supersedes it (“Geometry”)"),
        ("progress_report.end_on.before_start_on", "lies before “"),
        ("task_order.state.approved.issued.issued_by", "this can only be with “"),
        ("import_batch.rows_read.minimum", "must be at least 0."),
        ("hazard.delete", "never deleted"),
    ],
)
def test_fields_are_called_in_the_language_of_the_reader(key: str, words: str) -> None:
    text, values = rule_said(key)
    labels = {"Classification": "CLASSIFICATION"}
    (line,) = PlanningError(text, key=key, **values).lines(lambda one: labels.get(one, one))
    assert words in line


@pytest.mark.parametrize(
    "key", ["", "nothing", "nothing.at.all", "hazard", "hazard.nothing.code", "hazard.name.nothing"]
)
def test_a_rule_of_another_version_has_no_words(key: str) -> None:
    assert rule_said(key) is None
