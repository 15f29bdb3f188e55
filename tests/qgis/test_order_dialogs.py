# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs of a task order hand on what the planner changed, and nothing without a name."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtWidgets import QLabel, QWidget

from tests.store import task_order_data


@pytest.fixture
def desk(tmp_path, qgis_app):
    """What a panel has that the dialogs read: words and an open workspace, with the draft of an order for H-1."""
    from qgis.core import QgsSettings

    from mine_action_plugin.adapters.orders.register import NewTask, create_order, find_order
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.words import words

    QgsSettings().remove("mine_action/person")
    path = tmp_path / "w.gpkg"
    ids = task_order_data.order_workspace(path)
    with open_workspace(str(path), "tester") as workspace:
        with workspace.transaction():
            asked = {"casevac": "By road", "start_on": "2026-03-02"}
            new = NewTask((ids["H-1"],), "manual_clearance", ids["TRI"], "TRI", ids["T1"], depth_m=0.2, asked=asked)
            number = create_order(workspace, new)
        session = SimpleNamespace(workspace=workspace, location=str(path), records=workspace.records, site_id="")
        session.sites = lambda: workspace.read("site").to_dict("records")
        view = SimpleNamespace(base_layers=list)
        panel = SimpleNamespace(words=words("en"), session=session, view=view)
        yield panel, ids, lambda: find_order(workspace, number)
    QgsSettings().remove("mine_action/person")


def test_the_form_hands_on_what_was_changed_and_nothing_else(desk):
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    dialog = OrderFormDialog(panel, order())
    assert not dialog.ok_button.isEnabled(), "nobody is named"
    dialog.person.setText("A. Planner")
    assert dialog.ok_button.isEnabled()
    number = order()["number"]
    assert dialog.parameters() == {"ORDER": number, "BY": "A. Planner"}
    dialog.of("depth_m").widget.setText("0.13")
    dialog.of("casevac").widget.setPlainText("  ")
    dialog.of("targets").widget.setPlainText("All mines\n[% env('HOME') %]")
    dialog.of("start_on").widget.clear()
    dialog.of("team_id").widget.setCurrentIndex(0)
    dialog.starts["H-1"].setCurrentIndex(4)
    changed = {"DEPTH": 0.13, "TARGETS": "All mines\n[% env('HOME') %]", "CLEAR": "TEAM,START_ON,CASEVAC"}
    assert dialog.parameters() == {"ORDER": number, "BY": "A. Planner", **changed, "STARTPOINTS": "4"}


def test_the_form_marks_what_its_activity_needs_and_names_what_holds_for_the_site(desk):
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    dialog = OrderFormDialog(panel, order())
    assert dialog.labels["depth_m"].text() == "Specified depth (m) *"
    box = dialog.of("activity").widget
    box.setCurrentIndex(box.findData("eore"))
    assert dialog.labels["depth_m"].text() == "Specified depth (m)"
    assert dialog.of("hospital").widget.placeholderText() == "as for the site: Invented Hospital"


def test_a_number_that_is_none_is_handed_on_to_be_refused_rather_than_dropped(desk):
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    dialog = OrderFormDialog(panel, order())
    dialog.of("depth_m").widget.setText("-")
    assert dialog.parameters()["DEPTH"] == "-"


@pytest.mark.parametrize("typed", ["1,500", "-", "deep"])
def test_a_form_with_a_number_that_is_none_says_so_and_stays_open(desk, typed):
    from qgis.PyQt.QtWidgets import QDialog

    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    dialog = OrderFormDialog(panel, order())
    dialog.person.setText("A. Planner")
    dialog.of("depth_m").widget.setText(typed)
    assert dialog.told.isHidden()
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted and not dialog.told.isHidden()
    assert f"“{typed}” is no number" in dialog.told.text() and "Specified depth" in dialog.told.text()
    dialog.of("depth_m").widget.setText("0,5")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted and dialog.parameters()["DEPTH"] == 0.5


def test_a_refused_form_says_why_and_speaks_of_others_only_where_they_changed_something(desk):
    from mine_action_plugin.adapters.orders.filling import fill_order
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    before = OrderFormDialog(panel, order())
    again = OrderFormDialog(panel, order(), None, before)
    again.tell_refusal("The deadline lies before the planned start", ("earlier",))
    assert "The deadline lies before the planned start" in again.told.text()
    assert "others" not in again.told.text() and again.refusals[0] == "earlier"
    fill_order(panel.session.workspace, order()["number"], {"targets": "Mines"})
    assert "others" in OrderFormDialog(panel, order(), None, again).told.text()


def test_a_name_given_once_is_there_the_next_time(desk):
    from mine_action_plugin.gui.import_dialog import ImportDialog
    from mine_action_plugin.gui.revise_dialog import ReviseDialog

    panel, _, _ = desk
    dialog = ImportDialog(panel)
    dialog.source.setText("survey.zip")
    ok = dialog.buttons.buttons()[0]
    assert not ok.isEnabled() and dialog.person.text() == ""
    dialog.person.setText(" A. Planner ")
    assert ok.isEnabled()
    dialog.accept()
    assert ReviseDialog(panel.words).person.text() == "A. Planner"


def test_an_order_with_gaps_is_issued_only_with_a_reason(desk):
    from mine_action_plugin.adapters.orders.register import gaps_now
    from mine_action_plugin.gui.issue_dialog import IssueDialog

    panel, _, order = desk
    gaps = gaps_now(panel.session.workspace, order())
    dialog = IssueDialog(panel.words, gaps)
    assert dialog.listed.count() == len(gaps) > 0
    dialog.person.setText("A. Planner")
    assert not dialog.ok_button.isEnabled()
    dialog.reason.setText("Needed today")
    assert dialog.ok_button.isEnabled()
    assert dialog.parameters() == {"BY": "A. Planner", "REASON": "Needed today"}
    complete = IssueDialog(panel.words, ())
    complete.person.setText("A. Planner")
    assert complete.ok_button.isEnabled() and not complete.reason.isEnabled()


def test_chosen_hazards_are_ordered_with_the_ranking_they_come_from(desk):
    from mine_action_plugin.gui.create_orders_dialog import CreateOrdersDialog

    panel, ids, _ = desk
    dialog = CreateOrdersDialog(panel, [ids["H-SPOT"]])
    assert not dialog.ok_button.isEnabled(), "nobody is named"
    dialog.person.setText("A. Planner")
    asked = {"TYPE": "by_classification", "BY": "A. Planner", "HAZARDS": ids["H-SPOT"]}
    assert dialog.ok_button.isEnabled() and dialog.parameters() == {**asked, "RANKING": "RNK"}
    dialog.ranking.setCurrentIndex(dialog.ranking.findData(""))
    assert dialog.parameters() == asked
    first = CreateOrdersDialog(panel, [], "RNK-OTHER")
    assert {"RANKING": "RNK-OTHER", "COUNT": 1}.items() <= first.parameters().items()


def test_a_print_is_proposed_beside_the_workspace_and_replaces_nothing_unsaid(desk, tmp_path):
    from mine_action_plugin.gui.print_dialog import PrintDialog

    panel, _, _ = desk
    (tmp_path / "TRI-2026-0001-r0.pdf").touch()
    dialog = PrintDialog(panel.words, panel.session.location, "TRI-2026-0001/0")
    assert dialog.path() == str(tmp_path / "TRI-2026-0001-r0_2.pdf") and dialog.warning.text() == ""
    dialog.place.setFilePath(str(tmp_path / "TRI-2026-0001-r0"))
    assert "replaced" in dialog.warning.text()


def test_what_was_typed_comes_back_beside_what_another_wrote_meanwhile(desk):
    from mine_action_plugin.adapters.orders.filling import fill_order
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    before = OrderFormDialog(panel, order())
    before.person.setText("A. Planner")
    before.of("depth_m").widget.setText("0.5")
    before.of("casevac").widget.setPlainText("By air\u202e")
    before.of("start_on").widget.clear()
    before.starts["H-1"].setCurrentIndex(4)
    fill_order(panel.session.workspace, order()["number"], {"casevac": "By boat", "depth_m": 0.3, "targets": "Mines"})
    again = OrderFormDialog(panel, order(), None, before)
    assert again.of("depth_m").read() == 0.5 and again.of("casevac").read() == "By air\u202e"
    assert again.of("start_on").read() is None and again.starts["H-1"].currentData() == 4
    assert again.of("targets").read() == "Mines", "what was not touched is as the other wrote it"
    said = {name: again.findChild(QLabel, f"now_{name}") for name in ("depth_m", "casevac", "targets", "start_on")}
    assert said["depth_m"].text() == "Recorded meanwhile: 0.3" and "By boat" in said["casevac"].text()
    assert said["targets"] is not None and said["start_on"] is None, "said of what changed, and of nothing else"
    assert again.ok_button.isEnabled() and again.parameters()["CASEVAC"] == "By air\u202e"


def test_an_order_that_was_issued_meanwhile_shows_what_was_typed_and_saves_nothing(desk):
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog

    panel, _, order = desk
    before = OrderFormDialog(panel, order())
    before.person.setText("A. Planner")
    before.of("casevac").widget.setPlainText("By air")
    again = OrderFormDialog(panel, {**order(), "state": "issued"}, None, before)
    assert again.of("casevac").read() == "By air" and not again.ok_button.isEnabled()
    assert any("no draft any more" in label.text() for label in again.findChildren(QLabel))


def test_a_refused_form_is_opened_again_and_saved(desk, tmp_path, monkeypatch):
    from mine_action_plugin.gui.order_form_dialog import OrderFormDialog
    from mine_action_plugin.gui.tabs.task_orders import TaskOrdersTab

    panel, _, order = desk
    opened, ran, withdrawn = [], [], []
    panel.messages = SimpleNamespace(withdraw=withdrawn.append)

    def answer(dialog) -> int:
        opened.append(dialog)
        dialog.person.setText("A. Planner")
        if len(opened) == 1:
            dialog.of("casevac").widget.setPlainText("By air")
        return len(opened) < 3

    def run(algorithm, named, parameters, then, refused) -> None:
        ran.append(parameters["CASEVAC"])
        if len(ran) == 1:
            refused("It cannot be")
        else:
            then()

    monkeypatch.setattr(OrderFormDialog, "exec", answer)
    tab = QWidget()
    tab.panel, tab._run = panel, run
    tab._fill = lambda dialog: TaskOrdersTab._fill(tab, dialog)
    tab._fill_again = lambda before, reason: TaskOrdersTab._fill_again(tab, before, reason)
    tab._fill(OrderFormDialog(panel, order(), tab))
    assert ran == ["By air", "By air"] and len(opened) == 2 and opened[0] is not opened[1]
    assert "It cannot be" in opened[1].told.text() and withdrawn == ["It cannot be"], "said in the form, then no more"
    tab.deleteLater()


@pytest.mark.parametrize("size", [(680, 720), (5000, 4000)])
def test_a_dialog_is_no_larger_than_the_screen(qgis_app, size):
    from qgis.PyQt.QtWidgets import QDialog

    from mine_action_plugin.gui.form_dialog import fit

    dialog = QDialog()
    fit(dialog, *size)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= min(size[0], room.width()) and dialog.height() <= min(size[1], room.height())
    assert dialog.height() == min(size[1], room.height() - 60)
