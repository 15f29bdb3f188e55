# SPDX-License-Identifier: GPL-3.0-or-later
"""After a fault the import is wholly there or wholly absent."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace

import pytest

from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.survey import checks
from tests.shared_data import ROOT
from tests.store.intake.deliveries import content_of, counts, hazard, intake, write_geojson

ROWS = 600
POINTS = 20
POINTS_IN_POSTGIS = 10  # in each of two tests

IMPORT = """
import sys
from pathlib import Path
from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.feedback import Silent
with open_workspace(sys.argv[1], "killed") as workspace:
    take_in(workspace, Request(Path(sys.argv[2])), Silent())
"""


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    rows = [
        hazard(n, geometry=None if n % 100 == 0 else hazard(n % 50 * 20)["geometry"], remarks="ملاحظات " * 20)
        for n in range(ROWS)
    ]
    return write_geojson(tmp_path_factory.mktemp("many") / "many.geojson", rows)


@pytest.mark.parametrize("percent", [0, 5, 34, 36, 58, 61, 80, 99])
def test_cancel_leaves_the_workspace_as_it_was(workspace, many, percent):
    class Impatient(Silent):
        reached = False

        def setProgress(self, progress: float) -> None:
            self.reached |= progress >= percent

        def isCanceled(self) -> bool:
            return self.reached or percent == 0

    before = content_of(workspace)
    with pytest.raises(Cancelled):
        take_in(workspace, Request(many), Impatient())
    assert content_of(workspace) == before
    assert workspace.engine.execute("SELECT 1") == [(1,)]  # and it can be used on


def test_full_disk_leaves_the_workspace_as_it_was(file, many):
    with open_workspace(str(file)) as workspace:
        before = content_of(workspace)
        (pages,) = workspace.engine.execute("PRAGMA page_count")[0]
        workspace.engine.execute(f"PRAGMA max_page_count = {pages + 200}")
        with pytest.raises(PlanningError, match="disk is full"):
            intake(workspace, many)
        assert content_of(workspace) == before
        workspace.engine.execute("PRAGMA max_page_count = 1000000")
        assert counts(intake(workspace, many)) == (ROWS, ROWS - 6, 0, 0, 6)


def test_another_writer_is_waited_for_then_named(file, many):
    with open_workspace(str(file)) as workspace:
        workspace.engine.execute("PRAGMA busy_timeout = 100")
        before = content_of(workspace)
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanningError, match="Somebody else is writing"):
            intake(workspace, many)
        other.execute("ROLLBACK")
        other.close()
        assert content_of(workspace) == before


def test_refusal_by_the_database_leaves_the_workspace_as_it_was(workspace, tmp_path, monkeypatch):
    """Whatever the checks let through, the rules in the database hold, and then nothing is written."""
    from mine_action_plugin.core.survey import converting

    monkeypatch.setattr(converting, "_in_range", lambda value, field: value)
    path = write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2, slope=95.0)])
    before = content_of(workspace)
    with pytest.raises(PlanningError, match="refuses"):
        intake(workspace, path)
    assert content_of(workspace) == before


def test_a_check_that_breaks_down_while_rows_are_written_leaves_the_workspace_as_it_was(workspace, many, monkeypatch):
    def broken(subject):
        raise ZeroDivisionError
        yield

    those = (replace(one, run=broken) if one.key == "overlaps_within" else one for one in checks.CHECKS)
    monkeypatch.setattr(checks, "CHECKS", tuple(those))
    before = content_of(workspace)
    with pytest.raises(ZeroDivisionError):
        intake(workspace, many)
    assert content_of(workspace) == before


def test_killed_at_any_moment_the_import_is_wholly_there_or_wholly_absent(file, many):
    command = [sys.executable, "-c", IMPORT, str(file), str(many)]
    pristine = file.read_bytes()
    began = time.monotonic()
    subprocess.run(command, cwd=ROOT, check=True)
    whole = time.monotonic() - began
    expected = _state(file)
    file.write_bytes(pristine)
    absent = _state(file)
    moments = random.Random(20)
    seen = set()
    for point in range(POINTS):
        file.write_bytes(pristine)
        process = subprocess.Popen(command, cwd=ROOT)
        # most of the time goes into starting and reading; half of the points are in the last part, where it writes
        time.sleep(whole * (moments.uniform(0.5, 1.05) if point % 2 else moments.uniform(0.05, 1.0)))
        process.send_signal(signal.SIGKILL)
        process.wait()
        state = _state(file)
        assert state in (expected, absent)
        seen.add(state == expected)
    assert False in seen  # it was really killed on the way


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_moment_an_import_into_postgis_is_wholly_there_or_wholly_absent(postgres, many, seed):
    """Half of the points are where it writes; the server takes back what was begun without being told."""
    moments = random.Random(seed)
    expected, absent = (ROWS - 6, 6, 1), (0, 0, 0)
    whole, seen = 0.0, set()
    for point in range(POINTS_IN_POSTGIS + 1):
        schema = f"killed{seed}_{point}"
        postgres.sql(f"CREATE SCHEMA {schema}")
        place = postgres.location(schema)
        create_workspace(place)
        process = subprocess.Popen([sys.executable, "-c", IMPORT, place, str(many)], cwd=ROOT)
        if point == 0:  # one that is left alone says how long it takes
            began = time.monotonic()
            assert process.wait() == 0
            whole = time.monotonic() - began
        else:
            time.sleep(whole * (moments.uniform(0.5, 1.0) if point % 2 else moments.uniform(0.05, 1.0)))
            process.send_signal(signal.SIGKILL)
            process.wait()
        with open_workspace(place, "after") as workspace:
            state = tuple(workspace.count(one) for one in ("hazard", "held_record", "import_batch"))
            assert state == expected if point == 0 else state in (expected, absent)
            seen.add(state)
            (logged,) = workspace.engine.execute("SELECT count(*) FROM audit_log")[0]
            assert logged >= sum(state)
            if state == absent:
                assert logged == workspace.count("finding") == 0
                workspace.add("hazard", {"code": "H0", "classification": "sha"})  # nothing is locked by the dead one
        postgres.sql(f"DROP SCHEMA {schema} CASCADE")
    assert absent in seen  # it was really killed on the way


def _state(file) -> tuple:
    """Return counts that tell a whole import from none and from a part of one; opening rolls back what was begun."""
    with open_workspace(str(file)) as workspace:
        assert workspace.engine.execute("PRAGMA integrity_check") == [("ok",)]
        triggers = workspace.engine.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'")
        index = workspace.engine.execute("SELECT count(*) FROM rtree_hazard_geom")
        tables = ("hazard", "held_record", "import_batch", "finding", "audit_log")
        return (*(workspace.engine.execute(f"SELECT count(*) FROM {one}")[0] for one in tables), *triggers, *index)
