# SPDX-License-Identifier: GPL-3.0-or-later
"""What the panel's session says of a workspace that it opens, and the lock that it holds meanwhile."""

from __future__ import annotations

import json
import platform
from datetime import datetime, timezone
from types import SimpleNamespace

import pytest


@pytest.fixture
def session(plugin):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.session import Session

    made = Session(words("en"))
    yield made
    made.close()


def test_the_lock_is_held_while_the_workspace_is_open(session, workspace):
    lock = workspace.with_name("w.gpkg.lock")
    session.open(str(workspace))
    assert session.remarks == [] and session.tls is None
    assert json.loads(lock.read_text())["host"] == platform.node()
    session.open(str(workspace))  # again
    assert session.remarks == [] and lock.exists()
    session.close()
    assert not lock.exists()


def test_who_has_it_open_is_told_and_nothing_is_barred(session, workspace):
    lock = workspace.with_name("w.gpkg.lock")
    far = {"user": "Omar", "host": "laptop-in-Sirte", "process": 1, "birth": "", "since": "2026-01-01T00:00:00.000Z"}
    lock.write_text(json.dumps(far))
    session.open(str(workspace))
    (remark,) = session.remarks
    clock = datetime(2026, 1, 1, tzinfo=timezone.utc).astimezone().strftime("%Y-%m-%d %H:%M")
    assert session.words.finding(remark).endswith(f"Omar on laptop-in-Sirte since {clock}")
    assert len(session.sites()) > 0
    session.close()
    assert json.loads(lock.read_text()) == far


def test_where_opening_is_refused_the_one_before_stays_open_with_its_lock(session, workspace, tmp_path):
    from mine_action_plugin.core.errors import PlanningError

    session.open(str(workspace))
    with pytest.raises(PlanningError):
        session.open(str(tmp_path / "none.gpkg"))
    assert session.name == "w.gpkg" and session.sites()
    assert workspace.with_name("w.gpkg.lock").exists()


def test_where_a_server_is_lost_while_it_is_asked_for_rights_the_one_before_stays_open(session, workspace, monkeypatch):
    from mine_action_plugin.core.errors import PlanningError
    from mine_action_plugin.gui import session as module

    asked = []

    def lost(engine, tables):
        asked.append(engine)
        raise PlanningError("The database does not answer")

    session.open(str(workspace))
    monkeypatch.setattr(module, "rights_of", lost)
    with pytest.raises(PlanningError):
        session.open(str(workspace))
    assert session.is_open and session.sites()
    with pytest.raises(Exception, match="closed database"):
        asked[0].execute("SELECT 1")


class Bar:
    """Stands in for the message bar of a window, which QGIS without one does not survive."""

    def items(self):
        return []

    def createMessage(self, title, text):
        from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

        self.text, item = text, QWidget()
        QHBoxLayout(item)
        return item

    def pushWidget(self, item, level, seconds):
        self.item, self.level = item, level


def test_a_server_that_is_lost_before_the_map_looks_at_the_site_is_told_in_the_message_bar(session, workspace):
    """The map is moved from a timer, and an exception there would be a window with a traceback."""
    from mine_action_plugin.core.errors import PlanningError
    from mine_action_plugin.gui.messages import Messages
    from mine_action_plugin.gui.project_view import ProjectView

    bar = Bar()
    session.open(str(workspace))
    session.site_id = session.sites()[0]["id"]
    view = ProjectView(None, session, Messages(bar, session.words))

    def lost(table, record_id):
        raise PlanningError("The database does not answer")

    session.workspace.get = lost
    view.show_chosen_site()
    assert bar.text == "The database does not answer"


def test_what_was_written_is_drawn_at_once_wherever_that_was_asked_for(run, session, workspace):
    from qgis.core import QgsProject

    from mine_action_plugin.adapters.layers import add_workspace_layers, find_layer
    from mine_action_plugin.gui.messages import Messages
    from mine_action_plugin.gui.project_view import ProjectView

    session.open(str(workspace))
    project = QgsProject.instance()
    try:
        add_workspace_layers(project, str(workspace), "en")
        drawn = []
        find_layer(project, "hazard").repaintRequested.connect(lambda *_: drawn.append("hazard"))
        view = ProjectView(None, session, Messages(Bar(), session.words))
        session.read_again()
        assert not drawn
        run("checkworkspace", WORKSPACE=str(workspace))  # as the toolbox does, which knows no panel
        assert drawn and view is not None
    finally:
        project.clear()


def test_remarks_are_shown_as_warnings_with_details(session, workspace):
    from qgis.core import Qgis
    from qgis.PyQt.QtWidgets import QPushButton

    from mine_action_plugin.gui.messages import Messages

    bar = Bar()
    workspace.with_name("w.gpkg-wal").write_bytes(b"x" * 10)
    session.open(str(workspace))
    Messages(bar, session.words).remarked(session.remarks[0])
    assert bar.level == Qgis.MessageLevel.Warning
    assert bar.text == (
        "Part of the workspace lies in a second file: w.gpkg-wal holds 10 bytes: a program is at work, or was cut off"
    )
    assert bar.item.findChild(QPushButton).text() == "Details"


class Panel:
    """As much of the panel as opening a workspace needs, with a planner who answers the question put."""

    def __init__(self, session, answer: bool) -> None:
        self.session, self.words, self.messages = session, session.words, self
        self.answer, self.said, self.ran = answer, [], []
        self.runner = SimpleNamespace(busy=False)

    def agreed(self, error, question: str) -> bool:
        self.said.append(str(error) + question)
        return self.answer

    def refused(self, error) -> None:
        self.said.append(str(error))

    def remarked(self, finding) -> None:
        self.said.append(finding.text())

    def done(self, text: str) -> None:
        self.said.append(text)

    def run(self, algorithm, parameters, done) -> None:
        import processing

        self.ran.append(algorithm)
        done(processing.run(f"mineaction:{algorithm}", parameters))

    def open_workspace(self, path: str) -> None:
        from mine_action_plugin.gui import panel

        panel.Panel.open_workspace(self, path)


@pytest.mark.parametrize("answer", [True, False])
def test_a_workspace_that_must_be_updated_is_updated_when_the_planner_agrees(session, workspace, answer):
    import sqlite3

    with sqlite3.connect(workspace) as connection:
        connection.execute("DROP TRIGGER hazard_rules_insert")
    connection.close()
    panel = Panel(session, answer)
    panel.open_workspace(str(workspace))
    assert "hazard_rules_insert" in panel.said[0] and "Update the workspace now?" in panel.said[0]
    assert (session.is_open, panel.ran) == (answer, ["updateworkspace"] if answer else [])


def test_no_other_workspace_is_opened_while_something_runs_on_the_one_before(session, workspace):
    panel = Panel(session, True)
    panel.runner.busy = True
    panel.open_workspace(str(workspace))
    assert not session.is_open and panel.said == ["Please wait until the present work is done."]
