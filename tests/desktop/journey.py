# SPDX-License-Identifier: GPL-3.0-or-later
"""The planner's journey, run by QGIS itself: from the plugin's zip and a survey shapefile to a printed task order."""

from __future__ import annotations

import faulthandler
import os
import sys
from pathlib import Path

# Only this folder: the repository itself on the path would be taken for the installed plugin.
sys.path.append(os.environ["JOURNEY_CODE"])

from driver import Driver, Steps  # noqa: E402
from qgis.core import QgsProject  # noqa: E402
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget, QTabWidget  # noqa: E402
from qgis.utils import iface  # noqa: E402

OUT = Path(os.environ["JOURNEY_OUT"])
SURVEY = Path(os.environ["JOURNEY_SURVEY"])
BASE = Path(os.environ["JOURNEY_BASE"])
driver = Driver(OUT)
FAULT = (OUT / "fault.txt").open("w")
faulthandler.enable(FAULT, all_threads=True)  # where Python was, should QGIS crash


def install() -> Steps:
    """Install the zip as a planner does, and open the panel."""
    import pyplugin_installer

    iface.mainWindow().resize(1600, 1000)
    iface.mainWindow().move(0, 0)
    yield from driver.settle(1.0)
    pyplugin_installer.instance().installFromZipFile(os.environ["JOURNEY_ZIP"])
    yield from driver.wait(panel, "the panel")
    import mine_action_plugin

    driver.seen["installed"] = mine_action_plugin.__file__
    yield from driver.settle(1.0)
    driver.picture("panel")


def panel() -> QDockWidget | None:
    return iface.mainWindow().findChild(QDockWidget, "MineActionPanel")


def idle() -> bool:
    return not panel().runner.busy


def finished(what: str) -> Steps:
    """Wait until the present work is done, and fail where it failed."""
    yield from driver.wait(idle, what)
    assert not driver.failures, driver.failures


def create_workspace() -> Steps:
    driver.failures = []
    panel().runner.failed.connect(driver.failures.append)
    driver.click(panel().new_button)
    yield from driver.answer_file_dialog(OUT / "workspace.gpkg")
    yield from driver.wait(lambda: panel().session.is_open, "the workspace to open")
    yield from finished("the workspace")
    driver.seen["word"] = panel().tabs.tabText(0)
    driver.seen["sites"] = panel().site_box.count()
    driver.seen["layers"] = len(QgsProject.instance().mapLayers())
    yield from driver.settle()
    driver.picture("workspace")


def import_survey() -> Steps:
    hazards = panel().tabs.widget(0)
    driver.click(hazards.import_button)
    yield from driver.wait(lambda: driver.dialog("ImportDialog"), "the import dialog")
    dialog = driver.dialog("ImportDialog")
    driver.type(dialog.source, str(SURVEY))
    yield from driver.settle()
    driver.picture("import")
    driver.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    yield from driver.wait(lambda: driver.dialog("ImportResult") or driver.failures, "the result of the import")
    assert not driver.failures, driver.failures
    yield from driver.settle()
    driver.picture("import_result")
    result = driver.dialog("ImportResult")
    driver.seen["account"] = {key: int(value) for key, value in result.results.items() if key.isupper() and key in KEYS}
    driver.click(result.findChild(QDialogButtonBox).buttons()[0])
    yield from driver.wait(lambda: driver.dialog("ImportResult") is None, "the result to close")
    driver.seen["listed"] = hazards.rows.model.rowCount()


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
    driver.click_row(priorities.rows.table, 0)
    yield from driver.settle(1.0)
    driver.picture("ranked")
    driver.seen["ranked"] = priorities.rows.model.rowCount()
    yield from driver.wait(lambda: priorities.firm is not None or driver.failures, "the firmness of the ranks")
    driver.seen["firmness"] = [record["firm"] for record in priorities.rows.model.records][:3]
    yield from driver.settle()
    driver.picture("firmness")
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
    driver.type(dialog.person, "A. Planner (invented)")
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
    yield from driver.settle(0.5)
    yield from finished("the export")
    driver.seen["exported"] = sorted(path.suffix for path in OUT.glob(f"{priorities.base.code}.*"))


def order() -> Steps:
    panel().findChild(QTabWidget, "tabs").setCurrentIndex(2)
    orders = panel().tabs.widget(2)
    yield from driver.settle()
    driver.click(orders.create_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    dialog = driver.dialog("CreateOrdersDialog")
    yield from driver.settle()
    driver.picture("create_order")
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: orders.rows.model.rowCount() > 0 or driver.failures, "the order")
    assert not driver.failures, driver.failures
    driver.click_row(orders.rows.table, 0)
    yield from driver.settle()
    driver.click(orders.issue_button)
    yield from driver.wait(lambda: driver.dialog("IssueDialog"), "the dialog to issue")
    dialog = driver.dialog("IssueDialog")
    driver.type(dialog.person, "A. Planner (invented)")
    yield from driver.settle()
    driver.picture("issue")
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: orders.rows.model.records[0]["state"] == "issued" or driver.failures, "the issue")
    assert not driver.failures, driver.failures
    driver.picture("issued")


def print_order() -> Steps:
    orders = panel().tabs.widget(2)
    driver.click_row(orders.rows.table, 0)
    yield from driver.settle()
    driver.click(orders.print_button)
    yield from driver.wait(lambda: driver.dialog("PrintDialog"), "the dialog to print")
    yield from driver.settle()
    driver.picture("print")
    driver.click(driver.dialog("PrintDialog").ok_button)
    yield from driver.answer_file_dialog(OUT / "order.pdf")
    yield from driver.settle(0.5)
    yield from finished("the print")
    yield from driver.settle(1.0)
    driver.picture("printed")
    driver.seen["order"] = orders.rows.model.records[0]["number"]


def add_base_layers() -> Steps:
    driver.click(panel().base_button)
    yield from driver.answer_file_dialog(BASE)
    yield from driver.settle(1.5)
    driver.seen["layers_with_base"] = len(QgsProject.instance().mapLayers())


def journey() -> Steps:
    for part in (
        install,
        create_workspace,
        add_base_layers,
        import_survey,
        choose_site,
        select_in_list_and_map,
        rank,
        question_ranks,
        export_ranking,
        order,
        print_order,
    ):
        driver.seen["part"] = part.__name__
        yield from part()
    driver.seen["part"] = "end"


driver.start(journey())
