# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey begins with, inside QGIS: the plugin installed from its zip, its panel, waiting for its work."""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from driver import Driver, Steps
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

OUT = Path(os.environ["JOURNEY_OUT"])
driver = Driver(OUT)
FAULT = (OUT / "fault.txt").open("w")
faulthandler.enable(FAULT, all_threads=True)  # where Python was, should QGIS crash


def note_bug(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """Keep what QGIS would show in a window that blocks all others."""
    driver.bugs.append("".join(traceback.format_exception(kind, error, trace)))


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
    driver.seen["least_width"] = panel().minimumSizeHint().width()
    sys.excepthook = note_bug
    panel().runner.failed.connect(driver.failures.append)
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
