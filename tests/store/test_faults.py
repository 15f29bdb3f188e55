# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults around a workspace that are no fault of an import: what cannot be written, and planners at the same time."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.adapters.store.copying import copy_workspace
from mine_action_plugin.adapters.store.opening import remarks_before, take_lock
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import content_of, counts, hazard, intake, write_geojson

NOBODY = 65534
ROWS = 400


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Do the block without an administrator's right to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def read_only(file: Path) -> Iterator[Path]:
    """A workspace that everybody may read and nobody may write, in such a folder."""
    with open_workspace(str(file), "Amal") as workspace:
        workspace.add("hazard", {"code": "H-1", "classification": "sha", "geometry": shapely.box(13, 32, 13.1, 32.1)})
    file.chmod(0o444)
    file.parent.chmod(0o555)
    yield file
    file.parent.chmod(0o755)


def test_in_a_folder_that_cannot_be_written_a_workspace_can_be_read_and_says_what_it_cannot(read_only):
    before = read_only.read_bytes()
    with as_ordinary_user():
        assert [finding.kind.key for finding in remarks_before(read_only)] == ["workspace_read_only"]
        with open_workspace(str(read_only), "Omar") as workspace:
            assert workspace.read("hazard")["code"].tolist() == ["H-1"]
            lock = take_lock(workspace)
            assert (lock.is_mine, lock.other) == (False, None)
            with pytest.raises(PlanningError, match=r"w\.gpkg is read-only\.\s+Copy it to a folder"):
                workspace.add("hazard", {"code": "H-2", "classification": "sha"})
            with pytest.raises(PlanningError, match="is read-only"), workspace.transaction():
                workspace.change("hazard", workspace.read("hazard")["id"].iloc[0], {"name": "x"})
        with pytest.raises(PlanningError, match="cannot be written"):
            copy_workspace(read_only, read_only.with_name("copy.gpkg"), Silent())
        with pytest.raises(PlanningError, match="(?s)cannot be opened.*Choose a folder where you may write"):
            create_workspace(str(read_only.with_name("new.gpkg")))
    assert read_only.read_bytes() == before
    assert [path.name for path in read_only.parent.iterdir()] == ["w.gpkg"]


def test_where_the_folder_alone_cannot_be_written_nothing_is_begun(read_only):
    read_only.chmod(0o666)
    before = read_only.read_bytes()
    with as_ordinary_user(), open_workspace(str(read_only), "Omar") as workspace:
        assert [finding.kind.key for finding in remarks_before(read_only)] == ["workspace_read_only"]
        with pytest.raises(PlanningError, match="is read-only"):
            workspace.add("hazard", {"code": "H-2", "classification": "sha"})
        assert workspace.count("hazard") == 1
    assert read_only.read_bytes() == before


def test_a_read_only_workspace_can_be_copied_to_where_one_may_write(read_only, tmp_path):
    tmp_path.chmod(0o777)
    for folder in tmp_path.parents:
        if folder.stat().st_uid == os.getuid() and folder != Path("/tmp"):
            folder.chmod(folder.stat().st_mode | 0o011)
    target = tmp_path / "copy.gpkg"
    with as_ordinary_user():
        copied = copy_workspace(read_only, target, Silent())
    assert copied.rows["hazard"] == 1


class Administrator(Silent):
    """Cuts the connection of a workspace when its import has come to `percent`."""

    def __init__(self, postgres, workspace, percent: float) -> None:
        self.postgres, self.percent, self.cut = postgres, percent, False
        (self.backend,) = workspace.engine.execute("SELECT pg_backend_pid()")[0]

    def setProgress(self, progress: float) -> None:
        if progress >= self.percent and not self.cut:
            self.cut = True
            self.postgres.sql(f"SELECT pg_terminate_backend({self.backend})")


@pytest.mark.parametrize("percent", [36, 60])
def test_an_import_whose_connection_is_cut_before_it_writes_connects_again(postgres, schema, tmp_path, percent):
    path = write_geojson(tmp_path / "many.geojson", [hazard(n) for n in range(ROWS)])
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        administrator = Administrator(postgres, workspace, percent)
        take_in(workspace, Request(path), administrator)
        assert administrator.cut and workspace.count("hazard") == ROWS


@pytest.mark.parametrize("percent", [80, 95])
def test_a_connection_cut_in_the_middle_of_an_import_leaves_none_of_it(postgres, schema, tmp_path, percent):
    path = write_geojson(tmp_path / "many.geojson", [hazard(n) for n in range(ROWS)])
    place = postgres.location(schema)
    with open_workspace(place, "Amal") as workspace:
        before = content_of(workspace)
        with pytest.raises(PlanningError, match="(?s)The database does not answer.*Check the network"):
            take_in(workspace, Request(path), Administrator(postgres, workspace, percent))
    with open_workspace(place, "Amal") as again:
        assert content_of(again) == before
        assert counts(intake(again, path)) == (ROWS, ROWS, 0, 0, 0)


def test_of_planners_who_change_the_same_hazard_at_once_each_version_is_one_planner_s(location):
    """Eight planners each raise a number ten times from what they read; a lost update would make the sum too low."""
    planners, times = 8, 10
    with open_workspace(location, "Amal") as workspace:
        record = workspace.add("hazard", {"code": "H-1", "classification": "sha", "source_row": 0})
    conflicts, errors = [0] * planners, []

    def plan(number: int) -> None:
        with open_workspace(location, f"planner {number}") as mine:
            done = 0
            while done < times:
                seen = mine.get("hazard", record)
                try:
                    values = {"source_row": int(seen["source_row"]) + 1}
                    mine.change("hazard", record, values, version=int(seen["version"]))
                    done += 1
                except PlanningError as error:
                    if "Somebody else changed this record" not in str(error):
                        errors.append(str(error))
                        return
                    conflicts[number] += 1

    threads = [threading.Thread(target=plan, args=(number,)) for number in range(planners)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert errors == []
    with open_workspace(location) as workspace:
        after = workspace.get("hazard", record)
        log = workspace.read("audit_log", "record_id = ? AND field = 'source_row'", (record,))
    assert (after["source_row"], after["version"]) == (planners * times, planners * times + 1)
    assert sum(conflicts) > 0  # they really met
    assert log["new_value"].tolist() == [str(n) for n in range(1, planners * times + 1)]
    assert log["by"].value_counts().tolist() == [times] * planners


@pytest.mark.parametrize("fault", ["cut off", "overwritten"])
def test_a_damaged_file_is_called_damaged_and_stays_as_it_is(file, fault):
    whole = file.read_bytes()
    broken = whole[: len(whole) // 2] if fault == "cut off" else b"\xff" * 4096 + whole[4096:]
    file.write_bytes(broken)
    with pytest.raises(PlanningError, match="The file is damaged"):
        open_workspace(str(file))
    assert file.read_bytes() == broken
