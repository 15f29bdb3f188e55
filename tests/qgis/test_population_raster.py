# SPDX-License-Identifier: GPL-3.0-or-later
"""A ranking counts people only where the file or the planner says what a cell holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from tests.store import task_order_data


@pytest.fixture
def people(tmp_path) -> Path:
    path = tmp_path / "people.tif"
    profile = {"driver": "GTiff", "width": 200, "height": 200, "count": 1, "dtype": "float32", "crs": "EPSG:4326"}
    with rasterio.open(path, "w", transform=from_origin(12.5, 33.5, 0.01, 0.01), **profile) as file:
        file.write(np.full((1, 200, 200), 3.0, dtype="float32"))
    return path


def test_a_raster_of_which_nobody_says_what_it_holds_is_refused(plugin, people, tmp_path):
    import processing
    from qgis.core import QgsProcessingException

    workspace = tmp_path / "w.gpkg"
    task_order_data.order_workspace(workspace)
    given = {"WORKSPACE": str(workspace), "POPULATION": str(people), "BY": "A. Planner"}
    with pytest.raises(QgsProcessingException, match="not known what the cells"):
        processing.run("mineaction:rankhazards", given)
    assert processing.run("mineaction:rankhazards", {**given, "POPULATION_KIND": 0})["RANKED"]


@pytest.mark.parametrize("stated", [None, 0, 1])
def test_the_window_asks_beside_the_raster_what_it_holds(plugin, people, stated):
    from qgis.core import QgsProject, QgsRasterLayer

    from mine_action_plugin.adapters.priorities import load_profile
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.inputs_dialog import InputsDialog

    layer = QgsRasterLayer(str(people), "people")
    QgsProject.instance().addMapLayer(layer)
    chosen = {"POPULATION": layer, "POPULATION_KIND": stated}
    dialog = InputsDialog(words("en"), load_profile("emergency_response"), chosen)
    given = dialog.parameters()
    assert {key: given[key] for key in chosen} == chosen
    assert "People per km²" in [dialog.cells.itemText(at) for at in range(dialog.cells.count())]
    QgsProject.instance().clear()
