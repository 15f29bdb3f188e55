# SPDX-License-Identifier: GPL-3.0-or-later
"""Copying and updating a workspace, as the toolbox and qgis_process do it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

import pytest

from tests.qgis.small_workspace import small_workspace


@pytest.fixture
def run(plugin):
    import processing

    return lambda algorithm, **parameters: processing.run(f"mineaction:{algorithm}", parameters)


@pytest.fixture
def workspace(plugin, tmp_path: Path) -> Path:
    path = tmp_path / "مساحة.gpkg"
    small_workspace(path)
    return path


@pytest.mark.parametrize("kind", ["backup", "handover"])
def test_a_copy_is_made_and_reported(run, workspace, kind):
    target, report = workspace.with_name("copy.gpkg"), workspace.with_name("report.json")
    done = run("copyworkspace", WORKSPACE=str(workspace), OUTPUT=str(target), KIND=kind, REPORT=str(report))
    assert done["OUTPUT"] == str(target)
    assert done["SHA256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    told = json.loads(report.read_text(encoding="utf-8"))
    assert (told["kind"], told["records"]["hazard"]) == (kind, 3)
    assert done["RECORDS"] == sum(told["records"].values()) and done["SOURCES"] == 0


def test_a_copy_never_overwrites(run, workspace):
    from qgis.core import QgsProcessingException

    before = workspace.read_bytes()
    with pytest.raises(QgsProcessingException, match="would be overwritten"):
        run("copyworkspace", WORKSPACE=str(workspace), OUTPUT=str(workspace))
    assert workspace.read_bytes() == before


def test_a_database_is_not_copied_from_here(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="pg_dump"):
        run("copyworkspace", WORKSPACE="postgresql://server/libya", OUTPUT="copy.gpkg")


def test_an_update_gives_the_rules_back_and_leaves_a_backup_of_how_it_was(run, workspace):
    from qgis.core import QgsProcessingException

    with sqlite3.connect(workspace) as connection:
        connection.execute("DROP TRIGGER hazard_rules_update")
    connection.close()
    with pytest.raises(QgsProcessingException, match=r"hazard_rules_update\.\s+Run 'Update workspace'"):
        run("rankhazards", WORKSPACE=str(workspace))
    done = run("updateworkspace", WORKSPACE=str(workspace))
    assert (done["BEFORE"], done["AFTER"], done["RULES"]) == (1, 1, 1)
    backup = Path(done["BACKUP"])
    assert backup.parent == workspace.parent and backup.name.startswith("مساحة.before-update-")
    with sqlite3.connect(backup) as connection:
        found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'hazard_rules_update'").fetchone()
    connection.close()
    assert found == (0,)
    again = run("updateworkspace", WORKSPACE=str(workspace))
    assert (again["RULES"], again["BACKUP"]) == (0, "")


def test_a_version_that_never_was_is_refused(run, workspace):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="no such schema version"):
        run("updateworkspace", WORKSPACE=str(workspace), VERSION=99)
    assert [path.name for path in workspace.parent.iterdir()] == [workspace.name]
