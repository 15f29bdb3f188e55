# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved rankings are offered by their code, the title of their policy and who signed it, never by a key."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from tests.qgis.small_workspace import small_workspace


@pytest.fixture
def workspace(plugin, tmp_path):
    from mine_action_plugin.adapters.store import open_workspace

    path = str(tmp_path / "w.gpkg")
    small_workspace(path)
    with open_workspace(path, "tester") as opened:
        yield opened


def save(workspace, path, **given) -> None:
    import processing

    processing.run("mineaction:rankhazards", {"WORKSPACE": workspace.location, "TODAY": "2026-03-01", **given})


def box_of(workspace, language: str) -> list[str]:
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.ranking_choice import RankingBox

    session = SimpleNamespace(workspace=workspace, site_id="")
    box = RankingBox(SimpleNamespace(words=words(language), session=session))
    return [box.itemText(at) for at in range(box.count())]


def test_a_ranking_is_offered_by_the_title_of_its_policy_and_who_signed_it(workspace, tmp_path) -> None:
    import processing

    own = tmp_path / "own.json"
    given = {"PROFILE": "emergency_response", "TITLE": 'The "one" {policy}', "OUTPUT": str(own)}
    processing.run("mineaction:saveprofile", given)
    save(workspace, tmp_path)
    save(workspace, tmp_path, PROFILE=str(own), BY="A. Planner", REASON="Agreed")
    newest, first = box_of(workspace, "en")
    assert "Emergency response" in first and "not signed" in first
    assert 'The "one" {policy}' in newest and "signed by" in newest and "A. Planner" in newest
    assert not any("emergency_response" in one for one in box_of(workspace, "en") + box_of(workspace, "ar"))
    assert all(one[0] == "\u2067" and one[-1] == "\u2069" for one in box_of(workspace, "ar"))


def test_the_title_is_found_where_a_hazard_is_called_like_a_part_of_the_record() -> None:
    from mine_action_plugin.adapters.rankings import policy_title

    ranking = {"format": 1, "profile": {"title": "Mine", "name": "x"}}
    odd = '"ranking": {"format": 1, "profile": {"title": "No"}'
    assert policy_title("x", json.dumps({"rows": [{"code": odd}], "ranking": ranking})) == "Mine"
    assert policy_title("x", "{}") == "x"


def test_what_was_ranked_is_not_read_to_offer_it_unless_its_policy_is_longer_than_others(
    workspace, tmp_path, monkeypatch
) -> None:
    from mine_action_plugin.adapters import rankings

    save(workspace, tmp_path)
    ((whole,),) = workspace.engine.execute("SELECT max(length(result)) FROM ranking")
    begins = workspace.engine.execute("SELECT instr(result, ?) FROM ranking", (rankings.POLICY_BEGINS,))[0][0]
    assert 1 < begins < whole
    asked: list[str] = []
    get = workspace.get
    monkeypatch.setattr(workspace, "get", lambda table, number: asked.append(table) or get(table, number))
    (offered,) = rankings.saved_rankings(workspace)
    assert (
        asked == []
        and set(offered) == {"code", "title", "fingerprint", "signed_by"}
        and offered["title"] == "Emergency response"
    )
    monkeypatch.setattr(rankings, "POLICY_LENGTH", len(rankings.POLICY_BEGINS) + 20)
    assert rankings.saved_rankings(workspace) == [offered] and asked == ["ranking"]


def test_a_policy_that_changed_under_its_title_is_told_apart_by_its_fingerprint(workspace, tmp_path) -> None:
    save(workspace, tmp_path)
    assert "[" not in box_of(workspace, "en")[0]
    save(workspace, tmp_path, WEIGHTS=json.dumps({"people_500": 0.9}))
    newest, first = box_of(workspace, "en")
    marks = [one.split("[")[1].split("]")[0] for one in (newest, first)]
    assert marks[0] != marks[1]


def test_a_comparison_is_of_two_rankings_and_leaves_the_map_when_it_closes(workspace, tmp_path, empty_project) -> None:
    from mine_action_plugin.adapters.rankings import saved_rankings
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.compare_dialog import CompareDialog

    save(workspace, tmp_path)
    save(workspace, tmp_path)
    first, newest = (one["code"] for one in saved_rankings(workspace))
    session = SimpleNamespace(workspace=workspace, site_id="")
    selection = SimpleNamespace(select=lambda ids, zoom: None)
    panel = SimpleNamespace(words=words("en"), session=session, selection=selection)
    for opened in (first, newest):
        dialog = CompareDialog(panel, opened)
        assert (dialog.before.currentData(), dialog.after.currentData()) == (first, newest)
    dialog.map_button.click()
    assert len(empty_project.mapLayers()) == 1
    dialog.reject()
    assert empty_project.mapLayers() == {}


def test_a_ranking_says_what_came_closed_and_changed_since_and_what_it_left_out(workspace, tmp_path) -> None:
    from mine_action_plugin.adapters.ranking_standing import standing_of
    from mine_action_plugin.adapters.rankings import open_ranking, ranking_record, saved_rankings

    save(workspace, tmp_path)
    code = saved_rankings(workspace)[0]["code"]
    found = open_ranking(workspace, ranking_record(workspace, code))
    assert standing_of(workspace, found).since == ()
    first, second = found.record_ids[:2]
    workspace.void("hazard", first, "entered twice")
    workspace.change("hazard", second, {"geometry": found.hazards.geometry.iloc[1].buffer(0.0001)})
    workspace.add("hazard", {"code": "NEW-1", "classification": "sha", "geometry": found.hazards.geometry.iloc[1]})
    said = [one.text() for one in standing_of(workspace, found).since]
    assert [one.split(":")[1].split("(")[0].strip() for one in said] == ["1", "1", "1"]
    assert "NEW-1" in said[0] and found.ranking.codes[0] in said[1] and found.ranking.codes[1] in said[2]
