# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a whole workspace as the toolbox runs it, and released land on the map."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from shapely.geometry import Point, box

from tests.qgis.small_workspace import small_workspace

ROUTES = {
    "cancelled": {"activity": "nts", "criteria": "cultivated for years"},
    "reduced": {"activity": "ts", "criteria": "no find in the targeted lanes"},
    "cleared": {"activity": "manual_clearance", "depth_m": 0.13},
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace in which H1 is released in three parts."""
    from mine_action_plugin.adapters.store import open_workspace

    path = tmp_path / "libya.gpkg"
    ids = small_workspace(path)
    with open_workspace(str(path), "tester") as opened:
        for number, (kind, route) in enumerate(ROUTES.items()):
            west = 13.19 + number * 0.001
            values = {"code": f"P{number}", "hazard_id": ids["H1"], "kind": kind, "report": "R-1", **route}
            opened.add("land_release_product", {**values, "geometry": box(west, 32.80, west + 0.001, 32.803)})
        feature = {"kind": "control_point", "hazard_id": ids["H1"], "geometry": Point(13.19, 32.8)}
        opened.add("site_feature", feature)
        opened.add("site_feature", {**feature, "kind": "latrine"})
        for table in ("hazard", "land_release_product"):  # a boundary that is drawn gets its area stored
            for record in opened.read(table).to_dict("records"):
                opened.change(table, record["id"], {"geometry": record["geometry"]})
    return path


def check(workspace: Path, **values) -> dict:
    import processing

    return processing.run("mineaction:checkworkspace", {"WORKSPACE": str(workspace), **values})


def test_what_is_found_is_reported_once_and_in_both_languages(plugin, workspace: Path) -> None:
    from mine_action_plugin.adapters.finding_words import stored_finding
    from mine_action_plugin.adapters.store import open_workspace
    from mine_action_plugin.adapters.words import words

    assert check(workspace)["FINDINGS"] == 0
    with open_workspace(str(workspace), "tester") as opened:
        place = {"geometry": box(13.3, 32.8, 13.301, 32.801)}
        opened.change("hazard", opened.add("hazard", {"code": "H9", "classification": "cha", **place}), place)
    report = workspace.with_name("report.json")
    outputs = check(workspace, REPORT=str(report))
    assert (outputs["FINDINGS"], outputs["NEW"], outputs["RESOLVED"]) == (1, 1, 0)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["by_kind"] == {"confirmed_without_evidence": 1}
    assert told["rows"][0]["point"] == pytest.approx([13.301, 32.8], abs=0.002)
    assert check(workspace)["NEW"] == 0
    with open_workspace(str(workspace), "tester") as opened:
        row = opened.read("finding").iloc[0]
    english = stored_finding(words("en"), row["kind"], row["values_json"], "")
    assert english == row["text"]
    assert stored_finding(words("ar"), row["kind"], row["values_json"], "") != english


def test_every_kind_that_a_check_finds_can_be_worded_again(plugin) -> None:
    from mine_action_plugin.adapters import finding_words
    from mine_action_plugin.adapters.checking import KINDS

    assert {kind.key for kind in KINDS} <= set(finding_words._KINDS)


def test_released_land_is_drawn_by_kind_over_its_hazard_and_nothing_is_left_undrawn(
    plugin, workspace: Path, empty_project
) -> None:
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsRenderContext

    from mine_action_plugin.adapters.layers import add_workspace_layers

    layers = add_workspace_layers(empty_project, str(workspace), "en")
    for name, field, expected in (("land_release_product", "kind", 3), ("site_feature", "kind", 2)):
        layer = layers[name]
        renderer, context = layer.renderer().clone(), QgsRenderContext()
        scopes = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setExpressionContext(scopes)
        renderer.startRender(context, layer.fields())
        drawn = {}
        for feature in layer.getFeatures():
            context.expressionContext().setFeature(feature)
            drawn[feature[field]] = [symbol.dump() for symbol in renderer.symbolsForFeature(feature, context)]
        renderer.stopRender(context)
        looks = [tuple(symbols) for symbols in drawn.values()]
        assert all(looks) and len(set(looks)) == expected, name
    order = [layer.name() for layer in empty_project.layerTreeRoot().layerOrder()]
    assert order.index("Land release products") < order.index("Hazards")
