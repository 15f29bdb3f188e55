# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner's journey, run by QGIS itself: from the plugin's zip and a survey shapefile to a printed task order."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Only this folder: the repository itself on the path would be taken for the installed plugin.
sys.path.append(os.environ["JOURNEY_CODE"])

from driver import Steps  # noqa: E402
from qgis import utils  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QDate  # noqa: E402
from qgis.PyQt.QtWidgets import QDialogButtonBox, QScrollArea, QTabWidget, QWidget  # noqa: E402
from window import OUT, driver, finished, install, panel  # noqa: E402

SURVEY = Path(os.environ["JOURNEY_SURVEY"])
BASE = Path(os.environ["JOURNEY_BASE"])
NAME = "mine_action_plugin"


def to_paper() -> Steps:
    """The shortest way from an empty QGIS to a printed order; what a person does on it is counted."""
    driver.actions.clear()
    yield from import_survey()
    yield from rank_what_came()
    yield from order_the_first()
    driver.seen["actions"] = list(driver.actions)


def import_survey() -> Steps:
    """Import into a workspace that is made on the way."""
    hazards = panel().tabs.widget(0)
    driver.click(hazards.import_button)
    yield from driver.answer_file_dialog(OUT / "workspace.gpkg")
    yield from driver.wait(lambda: driver.dialog("ImportDialog") or driver.failures, "the import dialog")
    driver.seen["word"] = panel().tabs.tabText(0)
    driver.seen["sites"] = panel().site_box.count()
    driver.seen["layers"] = len(QgsProject.instance().mapLayers())
    dialog = driver.dialog("ImportDialog")
    driver.type(dialog.source, str(SURVEY))
    yield from driver.settle(0.3)
    driver.seen["nameless"] = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    driver.type(dialog.person, PERSON)
    yield from driver.wait(lambda: dialog.read is not None or driver.failures, "the delivery to be read")
    driver.seen["asked"] = dialog.preview.isVisible()  # by itself, since something is open
    driver.seen["placed"] = len(dialog.preview.map.rows.fallen.places)
    yield from driver.settle()
    driver.picture("import")
    driver.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    yield from driver.wait(lambda: driver.dialog("ImportResult") or driver.failures, "the result of the import")
    assert not driver.failures, driver.failures
    yield from driver.settle()
    driver.picture("import_result")
    result = driver.dialog("ImportResult")
    driver.seen["account"] = {key: int(value) for key, value in result.results.items() if key.isupper() and key in KEYS}
    driver.seen["listed"] = hazards.rows.model.rowCount()


def rank_what_came() -> Steps:
    driver.click(driver.dialog("ImportResult").rank_button)
    priorities = panel().tabs.widget(1)
    yield from driver.wait(lambda: priorities.rows.model.rowCount() > 0 or driver.failures, "the first ranking")
    yield from finished("the first ranking")
    yield from driver.settle()
    driver.picture("ranked_at_once")


def order_the_first() -> Steps:
    orders = panel().tabs.widget(2)
    driver.click(panel().tabs.widget(1).actions.order_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    yield from driver.settle()
    driver.picture("create_first_order")
    driver.click(driver.dialog("CreateOrdersDialog").ok_button)
    yield from driver.wait(lambda: orders.rows.model.rowCount() > 0 or driver.failures, "the order")
    yield from finished("the order")
    yield from driver.settle()
    driver.click(orders.issue_button)
    yield from driver.wait(lambda: driver.dialog("IssueDialog"), "the dialog to issue")
    dialog = driver.dialog("IssueDialog")
    driver.seen["lacking"] = dialog.listed.count()
    driver.seen["unreasoned"] = dialog.ok_button.isEnabled()
    driver.type(dialog.reason, "Exercise (invented)")
    yield from driver.settle()
    driver.picture("issue_lacking")
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: driver.dialog("PrintDialog") or driver.failures, "the dialog to print")
    yield from driver.settle()
    driver.picture("print_at_once")
    driver.click(driver.dialog("PrintDialog").ok_button)
    yield from driver.settle(0.5)
    yield from finished("the first print")
    driver.seen["first_order"] = orders.rows.model.records[0]["number"]
    driver.picture("printed_at_once")


PERSON = "A. Planner (invented)"
KEYS = ("READ", "TAKEN", "UPDATED", "UNCHANGED", "HELD")


def choose_site() -> Steps:
    box = panel().site_box
    box.setFocus()
    index = next(i for i in range(box.count()) if panel().session.sites() and box.itemData(i) == tripoli())
    box.setCurrentIndex(index)
    box.activated.emit(index)
    yield from driver.settle(1.5)
    driver.seen["crs"] = QgsProject.instance().crs().authid()
    driver.seen["listed_at_site"] = panel().tabs.widget(0).rows.model.rowCount()
    driver.picture("site")


def tripoli() -> str:
    return next(site["id"] for site in panel().session.sites() if site["code"] == "TRI")


def select_in_list_and_map() -> Steps:
    from mine_action_plugin.adapters.layers import find_layer

    rows = panel().tabs.widget(0).rows
    layer = find_layer(QgsProject.instance(), "hazard")
    driver.click_row(rows.table, 0)
    yield from driver.settle()
    driver.seen["list_to_map"] = [feature["id"] for feature in layer.selectedFeatures()] == rows.selected_ids()
    other = rows.model.records[-1]["id"]
    layer.selectByExpression(f"\"id\" = '{other}'")
    yield from driver.settle()
    driver.seen["map_to_list"] = rows.selected_ids() == [other]
    driver.picture("selection")


def rank() -> Steps:
    panel().findChild(QTabWidget, "tabs").setCurrentIndex(1)
    priorities = panel().tabs.widget(1)
    yield from driver.settle()
    driver.click(priorities.rank_button)
    yield from driver.settle(0.5)
    yield from finished("the ranking")
    yield from driver.wait(lambda: priorities.rows.model.rowCount() > 0, "ranked rows")
    assert not driver.failures, driver.failures
    driver.click_row(priorities.rows.table, 0)
    yield from driver.settle(1.0)
    driver.picture("ranked")
    driver.seen["ranked"] = priorities.rows.model.rowCount()
    yield from driver.wait(lambda: priorities.firm is not None or driver.failures, "the firmness of the ranks")
    driver.seen["firmness"] = [record["firm"] for record in priorities.rows.model.records][:3]
    before = [record["code"] for record in priorities.rows.model.records]
    sliders = list(priorities.sliders.sliders.values())
    for number, slider in enumerate(sliders):
        slider.setValue(0 if number else 100)
    yield from driver.settle()
    driver.seen["sliders_rerank"] = before != [record["code"] for record in priorities.rows.model.records]
    driver.picture("slider_moved")


def question_ranks() -> Steps:
    """Ask how firm a rank is, save the sliders signed, and compare that with what was there."""
    priorities = panel().tabs.widget(1)
    yield from driver.wait(lambda: priorities.firm is not None or driver.failures, "the firmness after the slider")
    driver.click(priorities.actions.firmness_button)
    yield from driver.wait(lambda: driver.dialog("FirmnessDialog"), "the firmness dialog")
    yield from driver.settle(1.0)
    driver.picture("firmness_dialog")
    driver.dialog("FirmnessDialog").reject()
    yield from driver.wait(lambda: driver.dialog("FirmnessDialog") is None, "the firmness dialog to close")
    driver.click(priorities.actions.save_button)
    yield from driver.wait(lambda: driver.dialog("SignDialog"), "the dialog to sign")
    dialog = driver.dialog("SignDialog")
    driver.seen["remembered"] = dialog.person.text()
    driver.type(dialog.reason, "One criterion only")
    yield from driver.settle()
    driver.picture("sign")
    first = priorities.base.code
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: priorities.base.code != first or driver.failures, "the saved ranking")
    yield from finished("the saving")
    driver.seen["signed"] = priorities.ranking.ranking.profile.signature.name
    driver.click(priorities.actions.compare_button)
    yield from driver.wait(lambda: driver.dialog("CompareDialog"), "the comparison")
    yield from driver.settle()
    compared = driver.dialog("CompareDialog")
    driver.seen["compared"] = compared.rows.model.rowCount()
    driver.picture("compare")
    compared.reject()
    yield from driver.wait(lambda: driver.dialog("CompareDialog") is None, "the comparison to close")
    saved = priorities.base.code
    for code in (first, saved):
        yield from open_again(code)
    driver.seen["opened"] = [first, saved, priorities.base.code]


def open_again(code: str) -> Steps:
    """Open a saved ranking as another session would, and ask why its first hazard is the first."""
    from mine_action_plugin.adapters import rankings

    rankings._kept.clear()
    priorities = panel().tabs.widget(1)
    driver.click(priorities.actions.open_button)
    yield from driver.wait(lambda: driver.dialog("OpenRankingDialog"), "the dialog to open a ranking")
    dialog = driver.dialog("OpenRankingDialog")
    dialog.rankings.setCurrentIndex(dialog.rankings.findData(code))
    yield from driver.settle()
    driver.picture("open_ranking")
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: driver.dialog("OpenRankingDialog") is None, "the dialog to close")
    yield from driver.wait(lambda: (priorities.base and priorities.base.code == code) or driver.failures, "the ranking")
    yield from finished("the opening")
    driver.click_row(priorities.rows.table, 0)
    yield from driver.settle(1.0)
    driver.picture("opened_again")
    counted = priorities.marks._counted
    driver.seen.setdefault("looked_again", []).append(len(counted.reaches) if counted else 0)
    driver.seen.setdefault("gaps", []).append(len(priorities.ranking.gaps))


def export_ranking() -> Steps:
    """Export the ranking, with the justification of the hazard that is selected."""
    priorities = panel().tabs.widget(1)
    driver.click(priorities.actions.export_button)
    yield from driver.wait(lambda: driver.dialog("ExportDialog"), "the dialog to export")
    dialog = driver.dialog("ExportDialog")
    dialog.place.setFilePath(str(OUT))
    yield from driver.settle()
    driver.picture("export")
    driver.click(dialog.ok_button)
    yield from driver.wait(
        lambda: panel().runner.busy or list(OUT.glob("RNK-*")) or driver.failures, "the export to begin"
    )
    yield from finished("the export")
    driver.seen["exported"] = sorted(path.suffix for path in OUT.glob(f"{priorities.base.code}.*"))


def order() -> Steps:
    """Order the selected hazard, fill the order in, issue it."""
    panel().findChild(QTabWidget, "tabs").setCurrentIndex(2)
    orders = panel().tabs.widget(2)
    yield from driver.settle()
    before = orders.rows.model.rowCount()
    driver.click(orders.create_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    yield from driver.settle()
    driver.picture("create_order")
    driver.click(driver.dialog("CreateOrdersDialog").ok_button)
    yield from driver.wait(lambda: orders.rows.model.rowCount() > before or driver.failures, "the order")
    yield from finished("the order")
    driver.seen["order"] = orders.chosen()[0]["number"]
    yield from fill_in(orders)
    driver.click(orders.issue_button)
    yield from driver.wait(lambda: driver.dialog("IssueDialog"), "the dialog to issue")
    dialog = driver.dialog("IssueDialog")
    driver.seen["lacking_still"] = dialog.listed.count()
    driver.type(dialog.reason, "Exercise (invented)")
    yield from driver.settle()
    driver.picture("issue")
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: driver.dialog("PrintDialog") or driver.failures, "the dialog to print")
    assert not driver.failures, driver.failures
    driver.seen["state"] = orders.chosen()[0]["state"]


def fill_in(orders: QWidget) -> Steps:
    driver.click(orders.fill_button)
    yield from driver.wait(lambda: driver.dialog("OrderFormDialog"), "the form of the order")
    dialog = driver.dialog("OrderFormDialog")
    driver.type(dialog.of("depth_m").widget, "0.2")
    for name in ("targets", "land_use", "method", "danger_area", "casevac", "quality", "hospital", "medical_contact"):
        driver.write(dialog.of(name).widget, f"Invented {name} تجريبي")
    dialog.of("start_on").widget.setDate(QDate(2026, 3, 2))
    dialog.of("due_on").widget.setDate(QDate(2026, 3, 31))
    (start,) = dialog.starts.values()
    start.setCurrentIndex(2)
    start.activated.emit(2)
    yield from driver.settle()
    driver.picture("order_form")
    area = dialog.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield from driver.settle()
    driver.picture("order_form_end")
    driver.click(dialog.ok_button)
    yield from driver.settle(0.5)
    yield from finished("the filling in")
    yield from driver.settle()
    driver.picture("filled_in")


def print_order() -> Steps:
    """Print to a file of the planner's own choice; the dialog came up by itself."""
    orders = panel().tabs.widget(2)
    dialog = driver.dialog("PrintDialog")
    dialog.place.setFilePath(str(OUT / "order.pdf"))
    yield from driver.settle()
    driver.picture("print")
    driver.click(dialog.ok_button)
    yield from driver.settle(0.5)
    yield from finished("the print")
    yield from driver.settle(1.0)
    driver.picture("printed")
    driver.click(orders.revise_button)
    yield from driver.wait(lambda: driver.dialog("ReviseDialog"), "the dialog to revise")
    yield from driver.settle()
    driver.picture("revise")
    driver.dialog("ReviseDialog").reject()
    yield from driver.wait(lambda: driver.dialog("ReviseDialog") is None, "the dialog to close")


def add_base_layers() -> Steps:
    driver.click(panel().base_button)
    yield from driver.answer_file_dialog(BASE)
    yield from driver.settle(1.5)
    driver.seen["layers_with_base"] = len(QgsProject.instance().mapLayers())


def what_is_left() -> dict[str, int]:
    """Return how much of what plugins add to QGIS is there: docks, buttons, what is drawn, what listens to layers."""
    layers = list(QgsProject.instance().mapLayers().values())
    return {
        "docks": int(panel() is not None),
        "buttons": len(utils.iface.pluginToolBar().actions()),
        "drawn": len(utils.iface.mapCanvas().scene().items()),
        "children": sum(len(layer.children()) for layer in layers),
        "listening": sum(layer.receivers(layer.selectionChanged) for layer in layers if hasattr(layer, "selectByRect")),
        "to_project": QgsProject.instance().receivers(QgsProject.instance().readProject),
    }


def come_and_go() -> Steps:
    """Take the plugin away and bring it back, with its workspace and dialogs open."""
    left = []
    for _ in range(2):
        hazards = panel().tabs.widget(0)
        panel().setUserVisible(True)
        panel().show_tab(hazards)
        yield from driver.settle()
        driver.click(hazards.findings_button)
        driver.click(hazards.points_button)
        yield from driver.settle(1.0)
        utils.unloadPlugin(NAME)
        yield from driver.settle(1.0)
        left.append(what_is_left())
        assert utils.loadPlugin(NAME) and utils.startPlugin(NAME)
        yield from driver.wait(panel, "the panel, again")
        panel().open_workspace(str(OUT / "workspace.gpkg"))
        yield from driver.settle(1.0)
    driver.seen["left"] = left


def journey() -> Steps:
    for part in (
        install,
        to_paper,
        add_base_layers,
        choose_site,
        select_in_list_and_map,
        rank,
        question_ranks,
        export_ranking,
        order,
        print_order,
        come_and_go,
    ):
        driver.seen["part"] = part.__name__
        yield from part()
    driver.seen["part"] = "end"


driver.start(journey())
