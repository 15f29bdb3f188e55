# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner sees of a delivery before it is taken in, and what becomes of what they change."""

from __future__ import annotations

import json

from shapely.geometry import Point

from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.mapping import propose
from mine_action_plugin.core.survey.preview import (
    ALIKE,
    BY_VALUES,
    SAME_NAME,
    SAVED,
    LayerSeen,
    decided,
    layer_from_content,
    see,
    unused,
    with_code,
    with_source,
    words_seen,
)
from mine_action_plugin.core.survey.profile import FieldMapping, MappingProfile, profile_for, profile_from_json
from tests.core.survey.delivered import delivered, staged

HAZARD = table_named("hazard")
ROWS = {
    "hazard_id": ["A", "B", "C"],
    "Stattus": ["open", "open", "closed"],
    "xyz": ["SHA", "CHA", "SHA"],
    "contamination": ["mines", "odd", None],
    "remark_7": ["a", "b", "c"],
}
PLACES = [Point(13, 32).buffer(0.001)] * 3


def look(given: MappingProfile = MappingProfile()) -> LayerSeen:  # noqa: B008  a frozen value
    layer = delivered(ROWS, PLACES)
    return see(layer, HAZARD, propose(layer, HAZARD, given).profile, given, False)


def test_it_says_how_each_column_was_found():
    seen = look(MappingProfile(fields={"name": FieldMapping("remark_7")}))
    assert seen.how["code"] == SAME_NAME
    assert seen.how["classification"] == BY_VALUES
    assert seen.how["name"] == SAVED
    assert seen.how.get("status") == ALIKE


def test_what_means_no_code_is_listed_with_its_rows_and_stands_before_what_does():
    words = {word.word: (word.rows, word.code) for word in words_seen(look(), look().profile, HAZARD)}
    assert words["SHA"] == (2, "sha") and words["odd"] == (1, "")
    of_contamination = [
        word.word for word in words_seen(look(), look().profile, HAZARD) if word.field == "contamination"
    ]
    assert of_contamination == ["odd", "mines"]


def test_a_code_that_is_chosen_is_what_the_intake_makes_of_the_value():
    seen = look()
    code = HAZARD.field("contamination").codes.keys()[0]
    profile = decided(seen, with_code(seen.profile, "contamination", "odd", code))
    assert staged(ROWS, PLACES, profile=profile).values["contamination"][1] == code
    assert with_code(profile, "contamination", "odd", "") == decided(seen, seen.profile)


def test_a_field_that_is_taken_away_is_not_proposed_again():
    seen = look()
    profile = decided(seen, with_source(seen.profile, "code", ""))
    assert "code" not in propose(delivered(ROWS, PLACES), HAZARD, profile).profile.fields
    assert "hazard_id" in unused(seen, profile)
    assert propose(delivered(ROWS, PLACES), HAZARD, profile).findings == ()


def test_a_preview_survives_its_way_through_json():
    seen = look()
    assert layer_from_content(json.loads(json.dumps(seen.content()))) == seen


def test_a_saved_mapping_serves_the_same_columns_in_any_order_and_no_others():
    seen = look()
    saved = profile_from_json(decided(seen, seen.profile, crs="EPSG:3177").to_json())
    assert saved.crs == "", "the data say it themselves"
    turned = delivered(dict(reversed(list(ROWS.items()))), PLACES)
    assert profile_for(turned, (MappingProfile(), saved)) == saved
    assert profile_for(delivered({**ROWS, "more": ["1", "2", "3"]}, PLACES), (saved,)) is None
    assert profile_for(delivered({"hazard_id": ["A"]}, PLACES[:1]), (saved, MappingProfile())) is None


def test_numbers_and_blanks_are_counted_as_values_are():
    layer = delivered({"n": [1, 2, 2], "t": ["", " ", "x"]}, PLACES)
    seen = see(layer, HAZARD, MappingProfile(), MappingProfile(), False)
    assert seen.column("n").words == (("2", 2), ("1", 1)) and seen.column("t").words == (("x", 1),)
    assert seen.first[0] == ("1", "")
