# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a delivery is asked, what is known, and that nothing is asked twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shapely.geometry import Point

from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.mapping import propose
from mine_action_plugin.core.survey.preview import (
    LayerSeen,
    decided,
    see,
    with_code,
    with_dates,
    with_factor,
    with_source,
    words_seen,
)
from mine_action_plugin.core.survey.profile import MappingProfile, profile_from_json
from mine_action_plugin.core.survey.questions import OPEN, Question, counted, questions
from mine_action_plugin.core.survey.units import in_units, unit_said
from tests.core.survey.delivered import delivered, staged

HAZARD = table_named("hazard")
KNOWN = {"hazard_id": ["A", "B"], "classification": ["SHA", "CHA"], "status": ["open", "closed"]}
PLACES = [Point(13, 32).buffer(0.001)] * 2
CRS = "EPSG:4326"


def look(rows: dict, given: MappingProfile = MappingProfile(), crs: str = CRS) -> LayerSeen:  # noqa: B008  frozen
    layer = replace(delivered(rows, PLACES), crs=crs)
    seen = see(layer, HAZARD, in_units(propose(layer, HAZARD, given).profile, given, HAZARD), given, False)
    return replace(seen, placed=True)


def asked(seen: LayerSeen, profile: MappingProfile | None = None, crs: str = "") -> set[tuple[str, str]]:
    return {(one.kind, one.about) for one in questions(seen, profile or seen.profile, HAZARD, crs)}


def test_a_delivery_that_says_all_is_not_asked_about():
    assert asked(look(KNOWN)) == set()


@pytest.mark.parametrize(
    ("more", "question"),
    [
        ({"xyz": ["1", "2"]}, ("column", "xyz")),
        ({"status": ["open", "odd"]}, ("value", "odd")),
        ({"Contaminattion": ["mines", "cluster"]}, ("field", "contamination")),
        ({"area": [5.0, 6.0]}, ("unit", "reported_area_m2")),
        ({"hazard_id": None, "classification": ["SHA", "SHA"]}, ("needed", "code")),
    ],
)
def test_each_thing_that_is_not_known_is_asked(more, question):
    rows = {name: values for name, values in {**KNOWN, **more}.items() if values is not None}
    assert question in asked(look(rows))


def test_without_a_system_it_is_asked_until_one_is_stated():
    seen = look(KNOWN, crs="")
    assert asked(seen) == {("system", "")}
    assert asked(seen, crs="EPSG:32633") == set()
    assert asked(replace(seen, own_system=True)) == set()
    assert asked(replace(seen, placed=False)) == set()


def test_an_encoding_that_was_tried_is_asked_about_until_a_mapping_says_it():
    seen = replace(look(KNOWN), encoding="cp1256", encoding_tried=True)
    assert asked(seen) == {("encoding", "cp1256")}
    assert decided(seen, seen.profile).encoding == "cp1256"
    assert asked(seen, replace(seen.profile, encoding="cp1256")) == set()
    assert asked(seen, replace(seen.profile, encoding="utf-8")) == {("encoding", "cp1256")}, "it is another one now"


def test_dates_that_can_be_read_in_two_ways_are_asked_about():
    seen = look({**KNOWN, "survey_date": ["03/02/2020", "04/02/2020"]})
    profile = with_source(seen.profile, "survey_date", "survey_date")
    assert ("dates", "survey_date") in asked(seen, profile)
    assert ("dates", "survey_date") not in asked(seen, with_dates(profile, "survey_date", "mdy"))
    same = look({**KNOWN, "survey_date": ["03/03/2020", "2020-01-02"]})
    assert asked(same, with_source(same.profile, "survey_date", "survey_date")) == set(), "no way to mistake them"


def test_what_the_planner_chose_is_no_guess():
    seen = look({**KNOWN, "area": [5.0, 6.0], "Contaminattion": ["mines", "cluster"]})
    profile = with_factor(seen.profile, "reported_area_m2", 10_000.0)
    assert asked(seen, profile) == {("field", "contamination")}
    assert ("unit", "reported_area_m2") not in asked(look({**KNOWN, "area_ha": [5.0, 6.0]}))


def test_a_decided_mapping_asks_nothing_again_but_what_is_new():
    rows = {**KNOWN, "status": ["open", "odd"], "xyz": ["1", "2"], "area": [5.0, 6.0]}
    saved = profile_from_json(decided(look(rows), look(rows).profile).to_json())
    again = look(rows, saved)
    assert asked(again) == set()
    assert [word.word for word in words_seen(again, again.profile, HAZARD) if not word.code] == ["odd"], "still shown"
    assert asked(look({**rows, "status": ["new", "odd"]}, saved)) == {("value", "new")}


def test_that_a_word_means_no_code_can_be_said_even_of_one_that_would():
    seen = look(KNOWN)
    profile = with_code(seen.profile, "status", "closed", "")
    assert {word.word: word.code for word in words_seen(seen, profile, HAZARD)}["closed"] == ""
    kinds = [one.kind.key for one in staged(KNOWN, PLACES, profile=profile).findings]
    assert "code_unknown" in kinds


def test_questions_are_counted_in_the_order_in_which_they_are_said():
    several = [Question("unit"), Question("column", "a"), Question("column", "b"), Question("system")]
    assert list(counted(several).items()) == [("system", 1), ("column", 2), ("unit", 1)]
    assert set(counted(several)) <= set(OPEN)


@pytest.mark.parametrize(
    ("field", "name", "factor"),
    [
        ("reported_area_m2", "AREA_HA", 10_000.0),
        ("reported_area_m2", "Area (km2)", 1_000_000.0),
        ("reported_area_m2", "المساحة هكتار", 10_000.0),
        ("reported_area_m2", "areasqm", 1.0),
        ("reported_area_m2", "alpha", None),
        ("reported_area_m2", "ha", None),
        ("accuracy_m", "accuracy_cm", 0.01),
        ("code", "code_m", None),
    ],
)
def test_names_of_columns_say_their_unit(field, name, factor):
    unit = unit_said(HAZARD.field(field), name)
    assert (unit.factor if unit else None) == factor


def test_a_unit_in_a_name_is_read_as_such_and_a_given_mapping_is_left_alone():
    seen = look({**KNOWN, "area_ha": [5.0, 6.0]}, MappingProfile())
    given = with_source(MappingProfile(), "reported_area_m2", "area_ha")
    layer = delivered({**KNOWN, "area_ha": [5.0, 6.0]}, PLACES)
    profile = with_source(propose(layer, HAZARD, MappingProfile()).profile, "reported_area_m2", "area_ha")
    assert in_units(profile, MappingProfile(), HAZARD).fields["reported_area_m2"].factor == 10_000.0
    assert in_units(profile, given, HAZARD).fields["reported_area_m2"].factor == 1.0
    assert seen.profile.fields.get("reported_area_m2") is None or seen.profile.fields["reported_area_m2"].factor > 1
