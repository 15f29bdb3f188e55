# SPDX-License-Identifier: GPL-3.0-or-later
"""Bench of the window: from a moved slider to the new order painted in the list, in a process of its own with QGIS.

`python -m tests.bench.screen COUNT` prints the seconds: the median of several moves, each repainted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .row import SECONDS, Row, Target

MOVES = 9


def run(quick: bool = False) -> list[Row]:
    """Time a moved slider over 100,000 hazards (fewer if `quick`); nothing where this Python has no QGIS."""
    if subprocess.run([sys.executable, "-c", "import qgis.core"], capture_output=True, check=False).returncode:
        return []
    count = 5_000 if quick else 100_000
    with tempfile.TemporaryDirectory(prefix="bench-screen-") as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": folder}
        command = [sys.executable, "-m", "tests.bench.screen", str(count)]
        root = Path(__file__).resolve().parents[2]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=root)
    seconds = float(done.stdout.strip().splitlines()[-1])
    return [Row(f"re-ranking {count} hazards after a slider moved, painted in the list", seconds, {}, (TARGET,))]


TARGET = Target(SECONDS, 0.1)


def main(count: int) -> None:
    import geopandas
    import numpy as np
    import shapely
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from mine_action_plugin.adapters.priorities import SiteRanking, reweigh
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.ranked_records import RankedRecords
    from mine_action_plugin.gui.rows_model import Column
    from mine_action_plugin.gui.rows_view import RowsView

    from .ranking import _columns

    ranking = _columns(count)
    places = shapely.points(np.linspace(10.0, 24.0, count), np.full(count, 30.0))
    hazards = geopandas.GeoDataFrame({"id": [f"r{row}" for row in range(count)]}, geometry=places, crs=4326)
    found = SiteRanking(ranking, hazards)
    keys = ("rank", "code", "score", "firm", "interval", "state", "missing")
    view = RowsView([Column(key, key) for key in keys], "search")
    view.resize(560, 400)
    view.show()
    view.show_records(RankedRecords(found, words("en")))
    view.select(["r5"])
    taken = []
    for move in range(MOVES):
        begun = time.perf_counter()
        view.show_records(RankedRecords(reweigh(found, {"c3": 9.0 + move}), words("en")))
        view.repaint()
        application.processEvents()
        taken.append(time.perf_counter() - begun)
    print(statistics.median(taken))
    del view  # before the application that it belongs to


if __name__ == "__main__":
    main(int(sys.argv[1]))
