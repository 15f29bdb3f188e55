# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields and tables are proposed where names and values agree, and left alone where they do not."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point, box

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.field_words import FIELD_WORDS, names_of
from mine_action_plugin.core.model.table import Geometry
from mine_action_plugin.core.model.tables import intake_tables, table_named
from mine_action_plugin.core.survey.converting import convert
from mine_action_plugin.core.survey.mapping import LIKENESS, _ratio, mappable, propose
from mine_action_plugin.core.survey.names import folded
from mine_action_plugin.core.survey.profile import Coordinates, FieldMapping, MappingProfile, profile_from_json
from mine_action_plugin.core.survey.tables import propose_table
from tests.core.survey.delivered import delivered, kinds_by_row, staged

HERE = box(13.0, 32.0, 13.001, 32.001)
IDS = [f"LBY-{number}" for number in range(20)]


def proposed(fields, table="hazard", profile=None):
    layer = delivered(fields, None)
    return {
        name: one.source
        for name, one in propose(layer, table_named(table), profile or MappingProfile()).profile.fields.items()
    }


@pytest.mark.parametrize("language", ["code", "short", "aliases"])
def test_names_of_the_dictionary_map_to_their_own_fields(language):
    """English names, names in a shapefile, and the first alias: each alone finds its field, for every field."""
    table = table_named("hazard")
    for field in mappable(table):
        words = {"code": field.name, "short": field.short, "aliases": field.aliases[0] if field.aliases else field.name}
        if field.codes or field.type.value not in ("text", "code"):
            continue
        values = IDS if field.required else [f"text {number}" for number in range(20)]
        assert proposed({words[language].upper(): values}) == {field.name: words[language].upper()}


def test_arabic_french_and_cut_names():
    fields = {
        "رقم المنطقة": IDS,
        "التصنيف": ["منطقة خطرة مؤكدة", "مشتبه بها"] * 10,
        "statut": ["Ouvert"] * 20,
        "تاريخ المسح": ["2020-01-02"] * 20,
        "contaminat": ["ألغام"] * 20,
        "Remarques": ["x"] * 20,
    }
    assert proposed(fields) == {
        "code": "رقم المنطقة", "classification": "التصنيف", "status": "statut", "survey_date": "تاريخ المسح",
        "contamination": "contaminat", "remarks": "Remarques",
    }  # fmt: skip


def test_nearly_right_names_are_found_and_short_ones_are_not_stretched():
    assert proposed({"clasification": ["SHA"] * 20})["classification"] == "clasification"
    assert proposed({"idx": IDS, "sta": ["Open"] * 20}) == {}


def test_a_field_that_repeats_is_no_id_unless_its_name_says_so():
    assert "code" not in proposed({"ID": ["sheet 1", "sheet 2"] * 10})
    assert proposed({"HA_CODE": ["H1", "H1"]})["code"] == "HA_CODE"  # its name says that it is, so it is given twice
    assert proposed({"ID": IDS})["code"] == "ID"


def test_name_alone_does_not_map_what_the_values_deny():
    layer = delivered({"date": ["no idea"] * 20, "area": ["large"] * 20, "hazard_id": IDS}, None)
    proposal = propose(layer, table_named("hazard"), MappingProfile())
    assert set(proposal.profile.fields) == {"code"}
    assert {one.values["source"] for one in proposal.findings} == {"date", "area"}


def test_dates_of_two_readings_are_not_mapped_but_named():
    layer = delivered({"survey_date": ["03/04/2020", "05/06/2021"]}, None)
    proposal = propose(layer, table_named("hazard"), MappingProfile())
    assert not proposal.profile.fields and [one.kind.key for one in proposal.findings] == ["mapping_unsure"]
    certain = delivered({"survey_date": ["03/04/2020", "25/06/2021"]}, None)
    mapping = propose(certain, table_named("hazard"), MappingProfile()).profile.fields["survey_date"]
    assert mapping.date_format == "dmy"


def test_classification_is_found_by_its_values_under_any_name():
    assert proposed({"KLASA": ["SHA", "CHA"] * 10})["classification"] == "KLASA"
    assert proposed({"KLASA": ["SHA", "other"] * 10}) == {}


def test_unknown_value_of_a_mapped_field_holds_its_row_and_no_other():
    rows = staged({"hazard_id": ["A", "B", "C"], "class": ["SHA", "maybe", None]}, [HERE, HERE, HERE])
    found = kinds_by_row(rows)
    assert "code_unknown" in found[2] and "required_missing" not in found[2]
    assert "required_missing" in found[3]
    assert rows.held.tolist() == [False, True, True]


def test_profile_maps_words_states_constants_and_is_completed_by_proposals():
    text = """{"table": "hazard", "fields": {"classification": {"source": "typ", "values": {"Zone A": "cha"}},
        "reported_area_m2": {"source": "ha", "factor": 10000}}, "constants": {"contamination": "ap_mine,uxo"}}"""
    rows = staged({"typ": ["Zone A"], "ha": [1.5], "hazard_id": ["H1"]}, [HERE], profile=profile_from_json(text))
    assert rows.values["classification"].tolist() == ["cha"]
    assert rows.values["reported_area_m2"].tolist() == [15_000.0]
    assert rows.values["contamination"].tolist() == ["ap_mine,uxo"]
    assert rows.values["code"].tolist() == ["H1"]


def test_profile_that_does_not_propose_maps_only_what_it_says():
    profile = MappingProfile(fields={"classification": FieldMapping("class")}, proposes=False)
    assert proposed({"class": ["SHA"] * 20, "hazard_id": IDS}, profile=profile) == {"classification": "class"}


def test_profile_comes_back_as_it_was_saved():
    profile = MappingProfile(
        "LibMAC", "hazard", {"code": FieldMapping("ID"), "survey_date": FieldMapping("D", {}, "dmy", 1.0, ",")},
        {"classification": "sha"}, Coordinates("utm", ("Z", "E", "N")), "EPSG:3177", "cp1256", False,
    )  # fmt: skip
    assert profile_from_json(profile.to_json()) == profile


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"tabel": "hazard"}',
        '{"table": "task"}',
        '{"fields": {"code": 3}}',
        '{"fields": {"code": {"source": "a", "unit": "m"}}}',
    ]
    + [
        '{"coordinates": {"kind": "lonlat", "fields": ["x"]}}',
        '{"fields": {"survey_date": {"source": "a", "date_format": "YYYY"}}}',
    ],
)
def test_profile_that_is_wrong_is_refused(text):
    with pytest.raises(PlanningError):
        profile_from_json(text)


@pytest.mark.parametrize(
    "profile",
    [MappingProfile(fields={"code": FieldMapping("gone")}), MappingProfile(fields={"colour": FieldMapping("ID")})]
    + [
        MappingProfile(constants={"classification": "red"}),
        MappingProfile(fields={"classification": FieldMapping("ID", {"a": "b"})}),
    ],
)
def test_profile_that_does_not_fit_is_refused(profile):
    with pytest.raises(PlanningError):
        proposed({"ID": IDS}, profile=profile)


def test_fields_without_a_place_are_kept_word_for_word():
    fields = {
        "hazard_id": ["A", "B"],
        "class": ["SHA", "SHA"],
        'Quoted "name"': ["=cmd|' /C calc'!A0", None],
        "n": [9007199254740993, None],
    }
    rows = staged(fields, [HERE, box(14, 31, 14.001, 31.001)])
    assert rows.other_fields == ['{"Quoted \\"name\\"": "=cmd|\' /C calc\'!A0", "n": 9007199254740993}', None]
    assert kinds_by_row(rows)[None] == ["fields_kept"]


def test_rows_without_an_id_get_the_same_one_each_time():
    first, second = (staged({"class": ["SHA"]}, [HERE]).values["code"].tolist() for _ in range(2))
    assert first == second == ["survey-00001"]


def test_a_reference_must_be_there():
    references = {"hazard": {"h1": "id-1"}}
    fields = {"hazard_id": ["H1 ", "H9"], "kind": ["direct"] * 2, "type": ["item_seen"] * 2}
    rows = staged(fields, [Point(13, 32), Point(13, 32.1)], table="evidence", references=references)
    assert rows.values["hazard_id"].tolist() == ["id-1", None]
    assert "reference_unknown" in kinds_by_row(rows)[2] and rows.held.tolist() == [False, True]


@pytest.mark.parametrize(
    ("fields", "name", "kind", "table"),
    [
        ({"typeArea": ["Suspected Minefield"]}, "areas", "POLYGON", "hazard"),
        ({"class": ["SHA", "CHA"]}, "poly", "POLYGON", "hazard"),
        ({"typeArea": ["Incidents"]}, "points", "POINT", "accident"),
        ({"killed": [1], "injured": [0]}, "points", "POINT", "accident"),
        ({"id": [1]}, "حوادث 2023", "POINT", "accident"),
        ({"type": ["x"]}, "evidence_points", "POINT", "evidence"),
        ({"shapeName": ["Tripoli"], "shapeType": ["ADM1"]}, "adm1", "POLYGON", None),
        ({"id": [1], "text": ["x"]}, "latin1", "POINT", None),
        ({"highway": ["primary"]}, "hazard_roads", "LINESTRING", None),
    ],
)
def test_table_is_told_from_what_tells_it_or_not_at_all(fields, name, kind, table):
    found = propose_table(delivered(fields, None, name), kind)
    assert (found.name if found else None) == table


KINDS = {Geometry.POINT: "POINT", Geometry.MULTIPOLYGON: "POLYGON", None: ""}


@pytest.mark.parametrize("table", intake_tables(), ids=lambda table: table.name)
def test_every_intake_table_has_a_name_that_tells_it(table):
    for name in (table.name, table.plural):
        assert propose_table(delivered({"x": ["1"]}, None, name), KINDS[table.geometry]) is table


@pytest.mark.parametrize("table", intake_tables(), ids=lambda table: table.name)
@pytest.mark.parametrize("spelling", ["name", "short", "label"])
def test_the_columns_of_the_dictionary_tell_their_table_and_map_to_their_fields(table, spelling):
    """A form of the workspace itself, filled in and sent back, needs no question, whatever its file is called."""
    fields = {getattr(field, spelling): [""] for field in mappable(table)}
    layer = delivered(fields, None, "data")
    if table.name != "turning_point":  # known by its points, of which an empty list has none
        assert propose_table(layer, KINDS[table.geometry]) is table
    mapping = propose(layer, table, MappingProfile()).profile.fields
    assert {name: one.source for name, one in mapping.items()} == {
        field.name: getattr(field, spelling) for field in mappable(table)
    }


@pytest.mark.parametrize("table", intake_tables(), ids=lambda table: table.name)
@pytest.mark.parametrize("place", [4, -1])
def test_names_of_other_systems_and_french_ones_map_to_their_fields(table, place):
    """The first name that another system has for each field, and the last one, which is French where there is one."""
    names = {field.name: names_of(table, field) for field in mappable(table)}
    chosen = {name: words[min(place, len(words) - 1)] for name, words in names.items()}
    mapping = propose(delivered({word: [""] for word in chosen.values()}, None), table, MappingProfile()).profile.fields
    assert {name: one.source for name, one in mapping.items()} == chosen


@pytest.mark.parametrize("table", intake_tables(), ids=lambda table: table.name)
def test_no_name_of_another_system_stands_for_two_fields_of_a_table(table):
    names = [{folded(word) for word in names_of(table, field)} for field in mappable(table)]
    assert sum(map(len, names)) == len(set().union(*names))


def test_words_are_of_fields_that_there_are():
    fields = {field.name for table in intake_tables() for field in mappable(table)}
    fields |= {f"{table.name}.{field.name}" for table in intake_tables() for field in mappable(table)}
    assert set(FIELD_WORDS) <= fields


@pytest.mark.parametrize("table", intake_tables(), ids=lambda table: table.name)
def test_labels_in_another_language_name_fields_and_values(table):
    """A stand-in for Arabic: whatever language the plugin speaks, its own labels find their way back."""
    labels = {field.label: (f"ل{field.label}ل",) for field in mappable(table)}
    labels.update(
        {code.label: (f"ل{code.label}ل",) for field in mappable(table) if field.codes for code in field.codes.codes}
    )
    fields = {labels[field.label][0]: [_other(field, labels)] for field in mappable(table)}
    proposal = propose(delivered(fields, None, "data"), table, MappingProfile(), labels)
    assert {name: one.source for name, one in proposal.profile.fields.items()} == {
        field.name: labels[field.label][0] for field in mappable(table)
    }
    values, findings = convert(delivered(fields, None), table, proposal.profile, {})
    assert not findings
    for field in mappable(table):
        if field.codes is not None:
            assert values[field.name].tolist() == [field.codes.codes[-1].key]


def _other(field, labels):
    return labels[field.codes.codes[-1].label][0] if field.codes else None


@given(name=st.text("abcdé", min_size=1), word=st.text("abcdé", min_size=1))
def test_names_are_as_alike_as_difflib_says_or_too_unlike_to_count(name, word):
    ratio = difflib.SequenceMatcher(None, name, word).ratio()
    assert _ratio(name, word) in ((ratio,) if ratio >= LIKENESS else (0.0, ratio))
