# SPDX-License-Identifier: GPL-3.0-or-later
"""A team's workspace in PostGIS, in the real window: what each role does there, and what is said when it fails."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.append(os.environ["JOURNEY_CODE"])

from driver import Steps  # noqa: E402
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProject, QgsSettings, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
)
from qgis.utils import iface  # noqa: E402
from window import OUT, driver, finished, idle, install, panel  # noqa: E402

SURVEYS = Path(os.environ["JOURNEY_SURVEYS"])
TEAM = json.loads(Path(os.environ["JOURNEY_TEAM"]).read_text())
CONNECTIONS = "PostgreSQL/connections"
OK = QDialogButtonBox.StandardButton.Ok
AMINA = "Amina (invented)"


def keep_logins() -> Steps:
    """Keep a login for each person in QGIS, and a connection that names it; log all that QGIS says."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only for this journey", True)
    log = (OUT / "log.txt").open("w")
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: (log.write(f"{tag}: {text}\n"), log.flush())
    )
    driver.seen["logins"] = {}
    for person, password in TEAM["people"].items():
        keep_login(person, person, password)
    yield


def keep_login(name: str, user: str, password: str) -> None:
    kept = QgsAuthMethodConfig("Basic")
    kept.setName(name)
    kept.setConfig("username", user)
    kept.setConfig("password", password)
    QgsApplication.authManager().storeAuthenticationConfig(kept)
    driver.seen["logins"][name] = kept.id()
    settings = QgsSettings()
    values = {"host": "127.0.0.1", "port": str(TEAM["port"]), "database": TEAM["database"], "authcfg": kept.id()}
    for key, value in values.items():
        settings.setValue(f"{CONNECTIONS}/{name}/{key}", value)
    settings.setValue(f"{CONNECTIONS}/{name}/saveUsername", "false")
    settings.setValue(f"{CONNECTIONS}/{name}/savePassword", "false")


def said() -> list[str]:
    """Return what the panel says in the message bar, the newest first; newer QGIS says things of its own there."""
    texts = [item.property("mineaction/said") for item in iface.messageBar().items()]
    return [text.splitlines()[0] for text in texts if text]


def hush() -> None:
    iface.messageBar().clearWidgets()
    driver.failures.clear()


def connect(name: str) -> Steps:
    """Open the workspace at a connection of QGIS, from the menu of the panel."""
    hush()
    action = panel().open_button.menu().actions()[1]
    QTimer.singleShot(0, action.trigger)
    yield from driver.wait(lambda: driver.dialog("DatabaseDialog"), "the question for a connection")
    asked = driver.dialog("DatabaseDialog")
    asked.box.setCurrentText(name)
    yield from driver.settle(0.3)
    driver.picture(f"connect_{name}")
    driver.click(asked.ok_button)
    yield from driver.wait(lambda: driver.dialog("DatabaseDialog") is None, "the question to close")
    yield from driver.settle(0.3)


def import_survey(survey: Path, person: str = AMINA) -> Steps:
    hazards = panel().tabs.widget(0)
    panel().tabs.setCurrentIndex(0)
    driver.click(hazards.import_button)
    yield from driver.wait(lambda: driver.dialog("ImportDialog") or driver.failures, "the import dialog")
    dialog = driver.dialog("ImportDialog")
    driver.type(dialog.source, str(survey))
    driver.type(dialog.person, person)
    yield from driver.settle(0.3)
    ok = dialog.buttons.button(OK)
    yield from driver.wait(lambda: ok.isEnabled() and not dialog.runner.busy, "the survey to be read")
    driver.click(ok)
    yield from driver.settle(1.0)

    def still() -> QDialog | None:  # once it is done it is no more
        return driver.dialog("ImportDialog")

    yield from driver.wait(lambda: still() is None or not still().runner.busy, "the survey to be read again")
    driver.picture("import")
    if still() is not None:  # what is not known of it is shown first
        driver.click(ok)


def as_planner() -> Steps:
    """Amina holds both roles, as in a small office: she takes the survey in and plans."""
    yield from connect("amina")
    yield from driver.wait(lambda: panel().session.is_open, "the workspace")
    driver.seen["name"] = panel().workspace_label.text()
    driver.seen["login"] = panel().login_label.text()
    sql = "SELECT ssl, count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = user GROUP BY ssl"
    driver.seen["encrypted"] = panel().session.workspace.engine.execute(sql)
    driver.seen["greeting"] = said()
    driver.picture("opened")
    yield from import_survey(SURVEYS / "tripoli")
    yield from driver.wait(lambda: driver.dialog("ImportResult") or driver.failures, "the result of the import")
    assert not driver.failures, driver.failures
    yield from driver.settle(0.3)
    driver.picture("import_result")
    result = driver.dialog("ImportResult")
    driver.seen["account"] = {key: int(value) for key, value in result.results.items() if key in KEYS}
    driver.seen["listed"] = panel().tabs.widget(0).rows.model.rowCount()
    result.reject()
    yield from look_at_findings()


KEYS = ("READ", "TAKEN", "UPDATED", "UNCHANGED", "HELD")


def look_at_findings() -> Steps:
    hazards = panel().tabs.widget(0)
    driver.click(hazards.findings_button)
    yield from driver.wait(lambda: driver.dialog("FindingsDialog"), "the findings")
    yield from driver.settle(0.3)
    driver.picture("findings")
    driver.seen["findings"] = driver.dialog("FindingsDialog").rows.model.rowCount()
    driver.dialog("FindingsDialog").reject()
    if hazards.held_button.isVisible():
        driver.click(hazards.held_button)
        yield from driver.wait(lambda: driver.dialog("HeldRowsDialog"), "the held rows")
        yield from driver.settle(0.3)
        driver.picture("held_rows")
        driver.seen["held"] = driver.dialog("HeldRowsDialog").rows.model.rowCount()
        driver.dialog("HeldRowsDialog").reject()
    yield from driver.settle(0.3)


def plan() -> Steps:
    """Rank, order the first, issue and print it."""
    panel().tabs.setCurrentIndex(1)
    priorities, orders = panel().tabs.widget(1), panel().tabs.widget(2)
    driver.click(priorities.rank_button)
    yield from driver.wait(lambda: priorities.rows.model.rowCount() > 0 or driver.failures, "the ranking")
    yield from finished("the ranking")
    yield from driver.settle(0.3)
    driver.picture("ranked")
    driver.seen["ranked"] = priorities.rows.model.rowCount()
    driver.click(priorities.actions.order_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    driver.click(driver.dialog("CreateOrdersDialog").ok_button)
    yield from driver.wait(lambda: orders.rows.model.rowCount() > 0 or driver.failures, "the order")
    yield from finished("the order")
    yield from issue()


def issue() -> Steps:
    orders = panel().tabs.widget(2)
    driver.click(orders.issue_button)
    yield from driver.wait(lambda: driver.dialog("IssueDialog"), "the dialog to issue")
    dialog = driver.dialog("IssueDialog")
    driver.type(dialog.reason, "Exercise (invented)")
    yield from driver.settle(0.3)
    driver.click(dialog.ok_button)
    yield from driver.wait(lambda: driver.dialog("PrintDialog") or driver.failures, "the dialog to print")
    assert not driver.failures, driver.failures
    dialog = driver.dialog("PrintDialog")
    dialog.place.setFilePath(str(OUT / "order.pdf"))
    yield from driver.settle(0.3)
    driver.picture("print")
    driver.click(dialog.ok_button)
    yield from driver.settle(0.5)
    yield from finished("the print")
    yield from driver.settle(0.3)
    driver.picture("printed")
    driver.seen["state"] = orders.chosen()[0]["state"]


def run(algorithm: str, **parameters: object) -> Steps:
    """Run an algorithm as the panel does, with its workspace; its results come to `driver.results`."""
    driver.results = {}
    named = {"WORKSPACE": panel().session.location, "BY": AMINA, **parameters}
    panel().run(algorithm, named, lambda results: setattr(driver, "results", results))
    yield from driver.settle(0.3)
    yield from driver.wait(idle, algorithm)


def exchange() -> Steps:
    """Send a delivery; take in another survey, and take that back."""
    delivery = OUT / "delivery.zip"
    yield from run("senddelivery", RECEIVER="LibMAC", RELEASEPROFILE="authority_full", OUTPUT=str(delivery))
    assert not driver.failures, driver.failures
    driver.seen["delivered"] = driver.results["DELIVERY"]
    before = panel().tabs.widget(0).rows.model.rowCount()
    yield from import_survey(SURVEYS / "misrata")
    yield from driver.wait(lambda: driver.dialog("ImportResult") or driver.failures, "the second import")
    assert not driver.failures, driver.failures
    result = driver.dialog("ImportResult")
    imports = result.results["IMPORTS"]
    taken = int(result.results["TAKEN"])
    result.reject()
    yield from run("undoimport", IMPORT=imports, REASON="the wrong file (invented)")
    assert not driver.failures, driver.failures
    panel().session.changed()
    left = panel().tabs.widget(0).rows.model.rowCount() - before
    driver.seen["undone"] = (int(driver.results["VOIDED"]) >= taken > 0, left)


def as_bilal(sql: str) -> None:
    """Do something in the database from another process, as Bilal."""
    place = {"PGHOST": "127.0.0.1", "PGPORT": str(TEAM["port"]), "PGDATABASE": TEAM["database"], "PGUSER": "bilal"}
    psql = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql]
    subprocess.run(psql, env={**os.environ, **place, "PGPASSWORD": TEAM["people"]["bilal"]}, check=True, timeout=60)


def two_planners() -> Steps:
    """Amina is about to issue, and to fill in, an order that Bilal changes meanwhile; then both order one hazard."""
    driver.seen["meanwhile"] = {}
    orders = panel().tabs.widget(2)
    panel().tabs.setCurrentIndex(1)
    priorities = panel().tabs.widget(1)
    driver.click(priorities.actions.order_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    driver.click(driver.dialog("CreateOrdersDialog").ok_button)
    yield from finished_after(lambda: orders.rows.model.rowCount() == 2, "the second order")
    number, seen = orders.chosen()[0]["number"], orders.chosen()[0]["fingerprint"]
    change = "UPDATE task_order SET fingerprint = '{}', changed_by = 'Bilal' WHERE number = '{}'"
    for name, button in (("IssueDialog", orders.issue_button), ("OrderFormDialog", orders.fill_button)):
        hush()
        driver.click(button)
        yield from driver.wait(lambda name=name: driver.dialog(name), name)
        dialog = driver.dialog(name)
        line = dialog.reason if name == "IssueDialog" else dialog.of("depth_m").widget
        driver.type(line, "1")
        as_bilal(change.format("another", number))
        yield from driver.settle(0.3)
        driver.click(dialog.ok_button)
        yield from driver.wait(lambda: driver.failures, "the refusal")
        yield from driver.settle(0.3)
        driver.picture(f"meanwhile_{name}")
        driver.seen["meanwhile"][name] = list(driver.failures)
        if name == "OrderFormDialog":  # it is back, with what was typed
            yield from driver.wait(lambda name=name: driver.dialog(name), "the form again")
            driver.seen["kept"] = driver.dialog(name).of("depth_m").widget.text()
            driver.dialog(name).reject()
            yield from driver.wait(lambda name=name: driver.dialog(name) is None, "the form to close")
        as_bilal(change.format(seen, number))
        panel().session.changed()
    yield from same_hazard()


def same_hazard() -> Steps:
    """Bilal orders a hazard that Amina's lists still show as free."""
    hush()
    panel().tabs.setCurrentIndex(0)
    rows = panel().tabs.widget(0).rows
    free = next(one for one in rows.model.records if one["status"] == "open" and one["code"] > "INV-TRI-0030")
    panel().selection.select([free["id"]])
    as_bilal(
        "WITH made AS (INSERT INTO task (code, activity) VALUES ('T-B', 'bac_surface') RETURNING id), linked AS"
        f" (INSERT INTO task_hazard (task_id, hazard_id) SELECT id, '{free['id']}' FROM made)"
        " INSERT INTO task_order (number, task_id, content, fingerprint)"
        " SELECT 'TRI-2026-0900', id, '{}', 'f' FROM made"
    )
    panel().tabs.setCurrentIndex(2)
    driver.click(panel().tabs.widget(2).create_button)
    yield from driver.wait(lambda: driver.dialog("CreateOrdersDialog"), "the dialog to create orders")
    driver.click(driver.dialog("CreateOrdersDialog").ok_button)
    yield from driver.wait(lambda: driver.failures, "the refusal")
    yield from driver.settle(0.3)
    driver.picture("same_hazard")
    driver.seen["meanwhile"]["hazard"] = list(driver.failures)
    hush()


def finished_after(until: Callable[[], object], what: str) -> Steps:
    yield from driver.wait(lambda: until() or driver.failures, what)
    yield from finished(what)
    yield from driver.settle(0.3)


def save_and_read_again() -> Steps:
    """The project leads back to the workspace, by the login that QGIS keeps."""
    project = QgsProject.instance()
    assert project.write(str(OUT / "project.qgs"))
    panel().session.close()
    project.clear()
    assert project.read(str(OUT / "project.qgs"))
    yield from driver.settle(1.5)
    driver.seen["read_again"] = panel().session.is_open and panel().tabs.widget(0).rows.model.rowCount()
    driver.picture("project_again")


def buttons() -> dict[str, tuple[bool, str]]:
    """Return what the panel offers: name of the button -> whether it can be clicked, and what its tip says."""
    found = {}
    for number, tab in enumerate(("hazards", "priorities", "orders")):
        there = panel().tabs.widget(number)
        for owner in (there, getattr(there, "actions", None)):
            for name, one in vars(owner).items() if hasattr(owner, "__dict__") else ():
                if isinstance(one, QAbstractButton) and name.endswith("_button"):
                    found[f"{tab}.{name[:-7]}"] = (one.isEnabled(), one.toolTip())
    return found


def as_role(person: str) -> Steps:
    yield from connect(person)
    yield from driver.wait(lambda: panel().session.is_open or driver.failures, "the workspace")
    driver.seen[person] = {"said": said(), "location": panel().session.location}
    for number, tab in enumerate(("hazards", "priorities", "orders")):
        panel().tabs.setCurrentIndex(number)
        rows = panel().tabs.widget(number).rows
        if rows.model.rowCount():
            driver.click_row(rows.table, 0)
        yield from driver.settle(0.3)
        driver.picture(f"{person}_{tab}")
    driver.seen[person]["buttons"] = buttons()


def each_role() -> Steps:
    for person in ("vera", "bilal", "omar", "huda"):
        yield from as_role(person)


def hazard_layer() -> QgsVectorLayer:
    return next(one for one in QgsProject.instance().mapLayers().values() if one.customProperty(TABLE) == "hazard")


def as_viewer_anyway() -> Steps:
    """Past the greyed buttons, each algorithm refuses in words; a form of a layer cannot be edited either."""
    yield from connect("vera")
    driver.seen["viewer"] = {"edits": hazard_layer().startEditing()}
    for name, given in REFUSED.items():
        hush()
        yield from run(name, **given)
        driver.seen["viewer"][name] = list(driver.failures)
    hush()


TABLE = "mineaction/table"
REFUSED = {
    "importsurvey": {"INPUT": str(SURVEYS / "tripoli")},
    "rankhazards": {"PROFILE": "emergency_response"},
    "createtaskorders": {"COUNT": 1},
    "issuetaskorder": {"ORDER": "TRI-2026-0001"},
    "senddelivery": {"RECEIVER": "x", "RELEASEPROFILE": "authority_full", "OUTPUT": str(OUT / "none.zip")},
    "undoimport": {"IMPORT": "x", "REASON": "x"},
    "acceptfindings": {"FINDINGS": "x", "REASON": "x"},
}


def server(what: str) -> None:
    subprocess.run([*TEAM["control"], what], check=True, timeout=60, cwd="/", stdout=subprocess.DEVNULL)


def choose_site(index: int) -> Steps:
    box = panel().site_box
    box.setCurrentIndex(index)
    box.activated.emit(index)
    yield from driver.settle(0.7)


def server_gone() -> Steps:
    """The server goes while the panel is open, and comes again."""
    yield from connect("amina")
    hush()
    server("stop")
    yield from choose_site(1)
    driver.picture("gone_site")
    driver.seen["gone"] = {"site": (said(), panel().site_box.currentIndex())}
    for number, name in ((0, "findings_button"), (1, "rank_button"), (2, "create_button")):
        hush()
        panel().tabs.setCurrentIndex(number)
        driver.click(getattr(panel().tabs.widget(number), name))
        yield from driver.settle(1.0)
        yield from driver.wait(idle, name)
        driver.picture(f"gone_{name}")
        driver.seen["gone"][name] = said()
    hush()
    server("start")
    yield from driver.settle(5.2)  # the panel asks no server again that was away a moment ago
    yield from choose_site(1)
    driver.picture("back")
    driver.seen["back"] = (said(), panel().tabs.widget(0).rows.model.rowCount())
    yield from choose_site(0)
    driver.seen["back_rows"] = panel().tabs.widget(0).rows.model.rowCount()
    driver.seen["back_on_map"] = len(list(hazard_layer().getFeatures()))


def cut_off() -> Steps:
    """The connection of an import is cut while it writes."""
    hush()
    before = panel().tabs.widget(0).rows.model.rowCount()
    yield from import_survey(SURVEYS / "cut")
    yield from driver.wait(lambda: driver.failures or driver.dialog("ImportResult"), "the import that is cut off")
    yield from driver.settle(0.5)
    driver.picture("cut_off")
    driver.seen["cut"] = (said(), panel().tabs.widget(0).rows.model.rowCount() - before)


def run_as_owner(sql: str) -> None:
    if sql:
        place = {**os.environ, **TEAM["owner"]}
        subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql], env=place, check=True, timeout=60)


def bad_logins() -> Steps:
    """A wrong password, a password that expired, a login without any role, a table without a grant, a newer schema."""
    driver.seen["refused"] = {}
    for name, user, password in TEAM["bad"]:
        keep_login(name, user, password)
    for name, sql in TEAM["spoilt"]:
        run_as_owner(sql)
        yield from connect(name)
        driver.picture(f"refused_{name}")
        driver.seen["refused"][name] = (said(), panel().workspace_label.text())


def journey() -> Steps:
    parts = [install, keep_logins, as_planner, plan, two_planners, exchange, save_and_read_again, each_role]
    for part in (*parts, as_viewer_anyway, server_gone, cut_off, bad_logins):
        driver.seen["part"] = part.__name__
        yield from part()
    driver.seen["part"] = "end"


driver.start(journey())
