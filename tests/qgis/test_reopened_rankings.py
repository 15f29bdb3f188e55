# SPDX-License-Identifier: GPL-3.0-or-later
"""A saved ranking opened in another session shows again what counted, from sources that are still what they were."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import geopandas
import pytest
from shapely.geometry import Point, box

SCHOOL, ACCIDENT = Point(13.101, 32.8025), Point(13.1012, 32.803)


@pytest.fixture(scope="module")
def run(plugin):
    import processing

    return lambda name, **parameters: processing.run(f"mineaction:{name}", parameters)


@pytest.fixture
def made(tmp_path: Path, plugin) -> tuple[str, Path]:
    """A workspace with three hazards, an accident and a store at the first one, and a layer of schools."""
    from mine_action_plugin.adapters.store import create_workspace, open_workspace

    path, schools = str(tmp_path / "libya.gpkg"), tmp_path / "schools.gpkg"
    create_workspace(path)
    with open_workspace(path, "tester") as workspace, workspace.transaction():
        for number in range(3):
            west = 13.10 + 0.02 * number
            shape = box(west, 32.80, west + 0.002, 32.802)
            workspace.add("hazard", {"code": f"H{number}", "classification": "sha", "geometry": shape})
        fields = {"code": "A1", "happened_on": "2026-01-05", "killed": 1, "geometry": ACCIDENT}
        workspace.add("accident", fields)
    geopandas.GeoDataFrame({"name": ["a"]}, geometry=[SCHOOL], crs=4326).to_file(schools)
    return path, schools


def ranked(run, made, **given) -> str:
    """Rank, and let this session forget it, as if it were another one."""
    from mine_action_plugin.adapters import rankings

    parameters = {"WORKSPACE": made[0], "TODAY": "2026-03-01", "SCHOOLS": str(made[1]), **given}
    code = run("rankhazards", **parameters)["RANKING"]
    rankings._kept.clear()
    return code


def why(run, made, code: str, hazard: str = "H0") -> dict:
    report = Path(made[0]).with_name("why.json")
    run("explainrank", WORKSPACE=made[0], RANKING=code, HAZARD=hazard, REPORT=str(report))
    return json.loads(report.read_text("utf-8"))


def counted(told: dict) -> dict[str, float]:
    return {one["input"]: one["metres"] for one in told["counted"]}


def test_what_counted_is_the_same_in_another_session(run, made) -> None:
    from mine_action_plugin.adapters import rankings

    given = {"WORKSPACE": made[0], "TODAY": "2026-03-01", "SCHOOLS": str(made[1])}
    code = run("rankhazards", **given)["RANKING"]
    before = why(run, made, code)
    rankings._kept.clear()
    after = why(run, made, code)
    assert set(counted(before)) == {"schools", "accidents"} and after["not_shown"] == []
    assert counted(after) == pytest.approx(counted(before), abs=0.05)
    assert after["said"] == before["said"] and after["steps"] == before["steps"]


def test_a_layer_that_has_changed_since_is_named_and_nothing_of_it_is_shown(run, made) -> None:
    code = ranked(run, made)
    moved = geopandas.GeoDataFrame({"name": ["a"]}, geometry=[Point(13.1011, 32.8025)], crs=4326)
    moved.to_file(made[1])
    told = why(run, made, code)
    assert set(counted(told)) == {"accidents"}
    (said,) = told["not_shown"]
    assert said.startswith("Schools: “schools” has changed since")


def test_a_layer_that_is_gone_is_named_with_where_it_was(run, made) -> None:
    code = ranked(run, made)
    made[1].unlink()
    told = why(run, made, code)
    assert set(counted(told)) == {"accidents"} and str(made[1]) in told["not_shown"][0]


def test_an_accident_recorded_since_is_not_drawn_as_if_it_had_counted(run, made) -> None:
    from mine_action_plugin.adapters.store import open_workspace

    code = ranked(run, made)
    with open_workspace(made[0], "tester") as workspace:
        workspace.add("accident", {"code": "A2", "happened_on": "2026-02-01", "killed": 0, "geometry": SCHOOL})
    told = why(run, made, code)
    assert set(counted(told)) == {"schools"} and told["not_shown"][0].startswith("Accidents: “libya.gpkg” has changed")


def test_a_hazard_that_has_changed_since_shows_nothing_and_says_so(run, made) -> None:
    from mine_action_plugin.adapters.store import open_workspace

    code = ranked(run, made)
    with open_workspace(made[0], "tester") as workspace:
        record_id = workspace.read("hazard").set_index("code").loc["H0", "id"]
        workspace.change("hazard", record_id, {"geometry": box(13.1, 32.8, 13.1021, 32.802)})
    told = why(run, made, code)
    assert told["counted"] == [] and told["not_shown"][0].startswith("H0 has changed since")
    assert why(run, made, code, "H1")["not_shown"] == []


def test_a_layer_of_one_session_and_a_ranking_of_an_older_version_are_told_apart(run, made) -> None:
    from qgis.core import QgsProject, QgsVectorLayer

    from mine_action_plugin.adapters.rankings import open_ranking, ranking_record
    from mine_action_plugin.adapters.sentences import said
    from mine_action_plugin.adapters.source_layers import with_layers
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.feedback import Silent

    kept_nowhere = QgsVectorLayer("Point?crs=EPSG:4326", "drawn", "memory")
    QgsProject.instance().addMapLayer(kept_nowhere)
    code = ranked(run, made, SCHOOLS=kept_nowhere.id())
    with open_workspace(made[0]) as workspace:
        record = ranking_record(workspace, code)
        found = with_layers(workspace, open_ranking(workspace, record), Silent())
        content = json.loads(record["result"])
        content.pop("places")
        for source in content["ranking"]["sources"]:
            source.pop("fingerprint")
        older = with_layers(workspace, open_ranking(workspace, {**record, "result": json.dumps(content)}), Silent())
    said_now = [said(one, words("en")) for one in found.gaps]
    assert said_now == ["Schools: “drawn” was a layer of that session only, so what counted of it cannot be shown."]
    assert all("by the version that saved this ranking" in said(one, words("en")) for one in older.gaps)
    assert older.layers == {} and len(older.gaps) == 2


def test_opening_again_says_what_is_not_what_it_was_and_gives_the_policy(run, made, tmp_path) -> None:
    from mine_action_plugin.adapters.priorities import load_profile

    code = ranked(run, made, BY="A. Planner", REASON="Agreed")
    policy = tmp_path / "policy.json"
    opened = run("openranking", WORKSPACE=made[0], RANKING=code, POLICY=str(policy))
    assert (opened["RANKED"], opened["CHANGED"], opened["SOURCES"], opened["NOT_SHOWN"]) == (3, 0, 2, "")
    assert load_profile(str(policy)).signature.name == "A. Planner"
    shutil.copy(made[1], tmp_path / "kept.gpkg")
    made[1].unlink()
    assert run("openranking", WORKSPACE=made[0], RANKING=code)["SOURCES"] == 2  # of this session still
    from mine_action_plugin.adapters import rankings

    rankings._kept.clear()
    assert "Schools" in run("openranking", WORKSPACE=made[0], RANKING=code)["NOT_SHOWN"]


def test_a_ranking_weighed_anew_from_an_opened_one_can_be_opened_as_well(run, made) -> None:
    from mine_action_plugin.adapters import rankings

    code = ranked(run, made)
    saved = run(
        "saveranking", WORKSPACE=made[0], RANKING=code, WEIGHTS='{"schools": 40}', BY="A. Planner", REASON="Schools"
    )["RANKING"]  # fmt: skip
    rankings._kept.clear()
    told = why(run, made, saved)
    assert set(counted(told)) == {"schools", "accidents"} and told["not_shown"] == []


def test_a_signed_policy_ranks_signed_with_its_sources_and_unsigned_with_others(run, made, tmp_path) -> None:
    from mine_action_plugin.adapters.rankings import ranking_record
    from mine_action_plugin.adapters.store import open_workspace

    policy, other = tmp_path / "policy.json", tmp_path / "other.gpkg"
    code = ranked(run, made, BY="A. Planner", REASON="Agreed", DATES='{"schools": "2024-05"}')
    run("openranking", WORKSPACE=made[0], RANKING=code, POLICY=str(policy))
    geopandas.GeoDataFrame({"name": ["b"]}, geometry=[Point(13.14, 32.8)], crs=4326).to_file(other)

    def made_with(**given) -> dict:
        report = tmp_path / "report.json"
        given = {"WORKSPACE": made[0], "PROFILE": str(policy), "TODAY": "2026-03-01", "REPORT": str(report), **given}
        run("rankhazards", **given)
        return json.loads(report.read_text("utf-8"))

    same = made_with(SCHOOLS=str(made[1]))
    assert same["signature"]["name"] == "A. Planner"
    assert [one["date"] for one in same["sources"] if one["input"] == "schools"] == ["2024-05"]  # of the same content
    others = made_with(SCHOOLS=str(other))
    assert others["signature"] is None
    printed = {one["input"]: (one["text"], one["date"]) for one in others["sources"]}
    assert printed["schools"] == ("other", "")
    assert any("Sources differ from the signed ones. Schools" in note for note in others["notes"])
    with open_workspace(made[0]) as workspace:
        assert ranking_record(workspace, others["ranking"])["signed_by"] is None


def test_no_password_of_a_layer_is_kept_with_a_ranking(plugin) -> None:
    from qgis.core import QgsVectorLayer

    from mine_action_plugin.adapters.source_layers import place_of

    uri = (
        "dbname='libya' host=127.0.0.1 port=1 user='planner' password='verysecret' table=\"public\".\"schools\" (geom)"
    )
    layer = QgsVectorLayer(uri, "schools", "postgres", QgsVectorLayer.LayerOptions(False))
    assert "libya" in place_of(layer) and "verysecret" not in place_of(layer)
    web = QgsVectorLayer("https://u:verysecret@example.org/wfs", "schools", "WFS", QgsVectorLayer.LayerOptions(False))
    assert place_of(web) == "" and place_of(None) == ""


def test_every_criterion_can_be_looked_up_again_for_one_hazard(plugin) -> None:
    """A ranking that was opened again has of each hazard no more than its code and its shape."""
    import datetime

    from mine_action_plugin.core.priority.criteria import CRITERIA
    from mine_action_plugin.core.priority.inputs import ROLES, Inputs, Kind, Layer

    one = geopandas.GeoDataFrame({"code": ["H0"]}, geometry=[box(13.1, 32.8, 13.102, 32.802)], crs=4326)
    empty = {
        role.key: Layer(geopandas.GeoDataFrame({name: [] for name in role.columns}, geometry=[], crs=4326))
        for role in ROLES
        if role.kind is not Kind.RASTER
    }
    for criterion in CRITERIA:
        if criterion.inputs and not criterion.veto:
            given = Inputs(empty, datetime.date(2026, 3, 1))
            assert len(criterion.measure(one, given, criterion.settings({})).values) == 1, criterion.key
