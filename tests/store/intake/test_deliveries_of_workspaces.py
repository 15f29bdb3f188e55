# SPDX-License-Identifier: GPL-3.0-or-later
"""What one workspace sends, another takes in: every record, by the ids that the sender gave them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from shapely.geometry import Point

from mine_action_plugin.adapters.delivery import Request, send_delivery
from mine_action_plugin.adapters.store import Workspace, create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.exchange.release import profile_named
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.survey.mapping import mappable
from tests.store.intake.deliveries import counts, hazard, intake, write_geojson
from tests.store.intake.every_table import TABLES, add_task, deliver, references_of

PROFILE = "authority_full"


def english(text: str) -> str:
    return text


@pytest.fixture
def sender(tmp_path: Path):
    create_workspace(str(tmp_path / "theirs.gpkg"))
    with open_workspace(str(tmp_path / "theirs.gpkg"), "Sender") as opened:
        without_sites(opened)
        yield opened


def without_sites(workspace: Workspace) -> None:
    for record in workspace.read("site")["id"]:
        workspace.void("site", record, "the test brings its own")


def send(workspace: Workspace, path: Path, *tables: str) -> Path:
    send_delivery(workspace, Request(path, "LibMAC", PROFILE, tables), english, english, Silent())
    return path


def test_every_table_that_is_released_comes_in_as_it_was_sent(workspace, sender, tmp_path: Path) -> None:
    for one in (workspace, sender):
        add_task(one)
    without_sites(workspace)
    intake(sender, deliver(tmp_path / "in"))
    sent = [table for table in TABLES if table.name in profile_named(PROFILE).tables]
    path = send(sender, tmp_path / "out.zip", *(table.name for table in sent), "task")
    outcome = intake(workspace, path)
    assert {one.table: (one.read, one.taken) for one in outcome.layers} == {table.name: (1, 1) for table in sent}
    assert [name for name, _ in outcome.failures] == ["task.dbf"]  # its codes are read all the same
    assert counts(intake(workspace, path)) == (len(sent), 0, 0, len(sent), 0)
    for table in sent:
        (theirs,), (ours,) = (one.read(table.name).to_dict("records") for one in (sender, workspace))
        references = {field.name for field in references_of(table)}
        for field in mappable(table):
            if not field.personal and field.exchanged and field.name not in references:
                assert ours[field.name] == theirs[field.name], (table.name, field.name)
        assert all(ours[name] is not None and ours[name] != theirs[name] for name in references), table.name


def test_what_a_delivery_says_is_empty_is_no_warning_and_what_is_empty_without_a_word_is(workspace, sender, tmp_path):
    intake(sender, write_geojson(tmp_path / "a.geojson", [hazard(1)]))
    path = send(sender, tmp_path / "out.zip", "hazard", "evidence", "organisation")
    assert intake(workspace, path).failures == ()
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "in")
    manifest = tmp_path / "in" / "manifest.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    content["tables"]["evidence"]["records"] = 3  # which then got lost on the way
    manifest.write_text(json.dumps(content), encoding="utf-8")
    assert [name for name, _ in intake(workspace, tmp_path / "in").failures] == ["evidence.shp"]
    manifest.unlink()
    names = sorted(name for name, _ in intake(workspace, tmp_path / "in").failures)
    assert {"evidence.shp", "organisation.dbf"} <= set(names)


def test_a_delivery_that_says_that_all_of_it_is_empty_is_refused(workspace, sender, tmp_path: Path) -> None:
    path = send(sender, tmp_path / "out.zip", "hazard")
    with pytest.raises(PlanningError, match="holds no rows"):
        intake(workspace, path)


def test_what_a_workspace_sent_changes_nothing_where_it_comes_back(workspace, tmp_path: Path) -> None:
    without_sites(workspace)
    rows = [hazard(1, region="North"), hazard(2, region="South")]
    intake(workspace, write_geojson(tmp_path / "a.geojson", rows))
    before = workspace.read("hazard").set_index("code")
    for record in before["id"]:
        for number, (role, lon) in enumerate((("lm", 13.2), ("bm", 13.21)), start=1):
            point = {"hazard_id": record, "point_no": number, "role": role, "geometry": Point(lon, 32.5)}
            workspace.add("turning_point", point)
    path = send(workspace, tmp_path / "out.zip", "hazard", "turning_point")
    assert counts(intake(workspace, path)) == (6, 0, 0, 6, 0)
    after = workspace.read("hazard").set_index("code")
    assert after["version"].tolist() == [1, 1] and "North" in after.loc["H1", "source_fields"]
    workspace.change("hazard", before.loc["H1", "id"], {"remarks": "seen"})
    workspace.change("hazard", before.loc["H1", "id"], {"remarks": "seen again"})
    send(workspace, tmp_path / "later.zip", "hazard")
    workspace.change("hazard", before.loc["H1", "id"], {"remarks": "otherwise"})
    assert counts(intake(workspace, tmp_path / "later.zip")) == (2, 0, 1, 1, 0)
    assert workspace.read("hazard", "code = 'H1'")["remarks"].tolist() == ["seen again"]


def test_what_the_sender_voided_is_held_and_never_born_again(workspace, sender, tmp_path: Path) -> None:
    intake(sender, write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2)]))
    sender.void("hazard", sender.read("hazard", "code = 'H2'")["id"].iloc[0], "sent twice")
    sent = send(sender, tmp_path / "out.zip", "hazard")
    outcome = intake(workspace, sent)
    assert counts(outcome) == (2, 1, 0, 0, 1) and workspace.read("hazard")["code"].tolist() == ["H1"]
    held = [one.kind.key for one in outcome.layers[0].findings if one.blocks and one.row is not None]
    assert held == ["voided_by_sender"]


def test_texts_too_long_for_a_shapefile_arrive_whole_or_are_said_to_be_cut(workspace, sender, tmp_path: Path) -> None:
    long = "منطقة " * 100
    intake(sender, write_geojson(tmp_path / "a.geojson", [hazard(1, remarks=long), hazard(2, remarks="short")]))
    path = send(sender, tmp_path / "out.zip", "hazard")
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "in")
    assert counts(intake(workspace, tmp_path / "in")) == (2, 2, 0, 0, 0)
    remarks = workspace.read("hazard").set_index("code")["remarks"].to_dict()
    assert remarks == {"H1": sender.read("hazard", "code = 'H1'")["remarks"].iloc[0], "H2": "short"}
    assert remarks["H1"].strip() == long.strip()
    (tmp_path / "in" / "hazard_long.csv").write_text("record_id,text\nx,y\n")
    with pytest.raises(PlanningError, match="Long texts of the delivery cannot be read"):
        intake(workspace, tmp_path / "in")
