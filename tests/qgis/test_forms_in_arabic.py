# SPDX-License-Identifier: GPL-3.0-or-later
"""A form of the workspace, filled in in Arabic and sent back, is mapped by the labels that the plugin itself shows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest


def every_table():
    from mine_action_plugin.core.model.tables import intake_tables

    return [table for table in intake_tables() if table.name != "turning_point"]  # told by its points, not its names


@pytest.mark.parametrize("table", every_table(), ids=lambda table: table.name)
def test_arabic_labels_tell_table_fields_and_values(plugin, table):
    from mine_action_plugin.adapters.spoken_labels import spoken_labels
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.survey.converting import convert
    from mine_action_plugin.core.survey.mapping import mappable, propose
    from mine_action_plugin.core.survey.profile import MappingProfile
    from tests.core.survey.delivered import delivered

    arabic, labels = words("ar"), spoken_labels()
    fields = {arabic(field.label): [None] for field in mappable(table)}
    assert len(fields) == len(mappable(table))  # no two fields of a table have one label
    for field in mappable(table):
        if field.codes is not None:
            fields[arabic(field.label)] = [arabic(field.codes.codes[-1].label)]
    layer = delivered(fields, None, "data")
    mapping = propose(layer, table, MappingProfile(), labels).profile
    assert {name: one.source for name, one in mapping.fields.items()} == {
        field.name: arabic(field.label) for field in mappable(table)
    }
    values, findings = convert(layer, table, mapping, {})
    assert not findings
    for field in mappable(table):
        if field.codes is not None:
            assert values[field.name].tolist() == [field.codes.codes[-1].key]


def test_requests_in_arabic_are_imported_without_a_question(plugin, tmp_path: Path):
    import processing

    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named

    arabic, table = words("ar"), table_named("request")
    path, workspace = tmp_path / "طلبات.csv", str(tmp_path / "w.gpkg")
    filled = {
        "code": "R-1",
        "requested_on": "2024-05-01",
        "requested_by": "مدرسة",
        "road_blockage": arabic(table.field("road_blockage").codes.label("no_alternative")),
        "services_blocked": arabic(table.field("services_blocked").codes.label("water")),
        "alternative": "لا",
    }
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*(arabic(table.field(name).label) for name in filled), "خط الطول", "خط العرض"])
        writer.writerow([*filled.values(), 13.105, 32.805])
    processing.run("mineaction:createworkspace", {"WORKSPACE": workspace})
    done = processing.run(
        "mineaction:importsurvey", {"WORKSPACE": workspace, "INPUT": str(path), "CRS": "EPSG:4326", "BY": "Amal"}
    )
    assert [done[name] for name in ("READ", "TAKEN", "HELD")] == [1, 1, 0]
    with open_workspace(workspace) as opened:
        (record,) = opened.read("request").to_dict("records")
    expected = {**filled, "road_blockage": "no_alternative", "services_blocked": "water", "alternative": False}
    assert {name: record[name] for name in filled} == expected


def test_a_missing_parent_is_told_in_the_words_of_the_reader(plugin):
    import json

    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.words import words

    values = json.dumps({"field": "hazard_id", "table": "hazard", "value": "H-9"})
    told = stored_finding(words("en"), "reference_unknown", values, "")
    assert "Hazard: there is no Hazard 'H-9'" in told and "hazard_id" not in told
    values = json.dumps({"field": "state", "state": "accepted", "missing": "accepted_by, accepted_on"})
    assert "Accepted by, Accepted on" in stored_finding(words("en"), "state_not_reached", values, "")
