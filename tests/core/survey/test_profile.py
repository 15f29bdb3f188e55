# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping profile that would make nonsense of values is refused, not followed."""

from __future__ import annotations

import json

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.profile import MappingProfile, check_against, profile_from_json


@pytest.mark.parametrize("factor", ["nan", "inf", 0, -1, 1e400])
def test_factor_that_loses_numbers_is_refused(factor):
    content = {"fields": {"reported_area_m2": {"source": "a", "factor": factor}}}
    with pytest.raises(PlanningError, match="factor"):
        profile_from_json(json.dumps(content))


@pytest.mark.parametrize("decimal", ["", "5", "..", "e"])
def test_decimal_mark_that_is_none_is_refused(decimal):
    content = {"fields": {"reported_area_m2": {"source": "a", "decimal": decimal}}}
    with pytest.raises(PlanningError, match="decimal"):
        profile_from_json(json.dumps(content))


@pytest.mark.parametrize("content", [{"constants": [1]}, {"fields": ["a"]}, {"proposes": "no"}, {"constants": "x"}])
def test_parts_of_another_shape_are_refused(content):
    with pytest.raises(PlanningError, match="cannot be used"):
        profile_from_json(json.dumps(content))


@pytest.mark.parametrize(
    ("name", "value"),
    [("reported_area_m2", "abc"), ("accessible", "maybe"), ("survey_date", "31/12/2020"), ("slope_deg", float("nan"))]
    + [
        ("contamination", "ap_mine,soup"),
        ("classification", "SHA"),
        ("remarks", 7),
        ("survey_date", "2020-12-31T10:00"),
    ],
)
def test_constant_that_is_not_of_its_field_is_refused(name, value):
    with pytest.raises(PlanningError, match=name):
        check_against(MappingProfile(constants={name: value}), table_named("hazard"), set(), "a.shp")


@pytest.mark.parametrize(
    ("name", "value"),
    [("reported_area_m2", 12.5), ("accessible", False), ("survey_date", "2020-12-31"), ("contamination", "ap_mine,uxo")]
    + [("classification", "sha"), ("remarks", "as told"), ("slope_deg", 0)],
)
def test_constant_of_its_field_is_taken(name, value):
    check_against(MappingProfile(constants={name: value}), table_named("hazard"), set(), "a.shp")
