# SPDX-License-Identifier: GPL-3.0-or-later
"""Bench of opening a workspace with many hazards in the panel, beside QGIS without the plugin, and of saving one.

`python -m tests.bench.opening WORKSPACE`, with QGIS, prints JSON: the seconds of each step of `main`.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.adapters.store.blobs import register_functions

from .row import Row, Target

TIMES = 5
EDITS = 40


def _measured(workspace: Path) -> dict[str, float] | None:
    """Return the seconds of each step of `main`, None where this Python has no QGIS."""
    if subprocess.run([sys.executable, "-c", "import qgis.core"], capture_output=True, check=False).returncode:
        return None
    profile = workspace.parent / "profile"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.opening", str(workspace)],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        cwd=Path(__file__).resolve().parents[2],
    )
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def first_screen(workspace: Path, count: int) -> list[Row]:
    """Return the rows of opening `workspace` in the panel; nothing without QGIS."""
    taken = _measured(workspace)
    if taken is None:
        return []
    what = f"opening a workspace of {count} hazards in the panel"
    return [
        _more(f"{what}, until the list is painted", taken["list"], taken["layer"], "the layer alone, without styles"),
        _more(f"{what}, until the map is drawn too", taken["ours"], taken["layers"], "the same layers, with styles"),
    ]


def _more(what: str, ours: float, alone: float, peer: str) -> Row:
    more = f"s more than QGIS takes to open and draw {peer}:"
    return Row(what, ours, {f"QGIS with {peer}": alone / ours}, (Target(more, 1.0),), {more: ours - alone})


def edits(workspace: Path, plain: Path) -> Row:
    """Time saving a changed hazard, and the same change of the same row of a plain GeoPackage: one transaction each."""
    copies = [Path(shutil.copy(path, path.with_name(f"edited_{path.name}"))) for path in (workspace, plain)]
    with open_workspace(str(copies[0]), "Bench") as opened:
        ids = opened.engine.execute("SELECT id FROM hazard WHERE status = 'open' ORDER BY fid LIMIT ?", (2 * EDITS,))
        bare = sqlite3.connect(copies[1], isolation_level=None)
        register_functions(bare)  # as every program that edits a GeoPackage has them
        name = bare.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        sql = f'UPDATE "{name}" SET remarks = ?, access = ?, place = ? WHERE fid = ?'
        ours, theirs = [], []
        for number, (one,) in enumerate(ids):  # in turn, so that both meet the same noise
            values = {"remarks": f"seen again {number}", "access": "by boat", "place": "Derna"}
            ours.append(_once(lambda one=one, values=values: opened.change("hazard", one, values)))
            theirs.append(_once(lambda values=values, fid=number + 1: bare.execute(sql, (*values.values(), fid))))
        bare.close()
    seconds, other = statistics.median(ours), statistics.median(theirs)
    peer = "the same edit on a plain GeoPackage"
    what = "saving one edited hazard, with its rules and its log"
    return Row(what, seconds, {peer: other / seconds}, (Target(peer, 1.0 / 3.0),))


def _once(function: Callable[[], object]) -> float:
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def main(path: str) -> None:
    from qgis.core import (
        QgsApplication,
        QgsCoordinateReferenceSystem,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsProject,
        QgsVectorLayer,
    )
    from qgis.gui import QgsMapCanvas, QgsMessageBar
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtWidgets import QMainWindow

    application = QgsApplication([], True)
    application.initQgis()
    from mine_action_plugin.adapters.layers import add_workspace_layers
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.panel import Panel

    window = QMainWindow()
    window.resize(1200, 800)
    canvas, bar = QgsMapCanvas(window), QgsMessageBar(window)
    window.setCentralWidget(canvas)
    window.show()

    class Interface:
        def mainWindow(self) -> Any:
            return window

        def mapCanvas(self) -> Any:
            return canvas

        def messageBar(self) -> Any:
            return bar

    panel = Panel(Interface(), words("en"))
    panel.show()

    def drawn() -> None:
        application.processEvents()
        settings = QgsMapSettings()
        settings.setLayers([one for one in QgsProject.instance().mapLayers().values() if one.isSpatial()])
        settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        settings.setOutputSize(QSize(800, 700))
        settings.setExtent(settings.fullExtent())
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        application.processEvents()

    def alone() -> None:
        layer = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
        QgsProject.instance().addMapLayer(layer)
        drawn()

    def styled() -> None:
        add_workspace_layers(QgsProject.instance(), path, "en")
        drawn()

    def listed() -> None:
        panel.open_workspace(path)
        panel.repaint()
        application.processEvents()

    def ours() -> None:
        listed()
        drawn()

    steps = {"layer": alone, "layers": styled, "list": listed, "ours": ours}
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(TIMES):
        for name, function in steps.items():
            taken[name].append(_once(function))
            panel.session.close()
            panel.session.workspace_changed.emit()
            QgsProject.instance().clear()
            application.processEvents()
    print(json.dumps({name: statistics.median(seconds) for name, seconds in taken.items()}))
    sys.stdout.flush()
    os._exit(0)  # what is left of the window is no part of what was timed


if __name__ == "__main__":
    main(sys.argv[1])
