# SPDX-License-Identifier: GPL-3.0-or-later
"""Held rows are counted by the site at which they wait, in the panel's words."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from shapely.geometry import Polygon, box, mapping

BOW_TIES = ((13.2, 32.8), (13.25, 32.8), (15.1, 32.4), (11.5, 27.0))  # Tripoli twice, Misrata, the desert


def bow_tie(lon: float, lat: float) -> Polygon:
    return Polygon([(lon, lat), (lon + 0.001, lat + 0.001), (lon + 0.001, lat), (lon, lat + 0.001)])


@pytest.fixture
def imported(plugin, tmp_path):
    """A workspace with rows held at two sites, at none, and without a place; and what the import said."""
    import processing

    shapes = [*(bow_tie(*place) for place in BOW_TIES), None, box(13.1, 32.7, 13.101, 32.701)]
    features = [
        {
            "type": "Feature",
            "properties": {"hazard_id": f"H{number}", "class": "SHA"},
            "geometry": None if shape is None else mapping(shape),
        }
        for number, shape in enumerate(shapes)
    ]
    (tmp_path / "h.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    path = str(tmp_path / "w.gpkg")
    processing.run("mineaction:createworkspace", {"WORKSPACE": path})
    return path, processing.run("mineaction:importsurvey", {"WORKSPACE": path, "INPUT": str(tmp_path / "h.geojson")})


def test_rows_of_which_none_has_a_place_are_counted_too(plugin, tmp_path):
    import processing

    from mine_action_plugin.adapters.held_places import NO_PLACE, held_sites
    from mine_action_plugin.adapters.store import open_workspace

    path, rows = str(tmp_path / "w.gpkg"), str(tmp_path / "h.csv")
    (tmp_path / "h.csv").write_text("hazard_id,class\nH1,SHA\nH2,CHA\n", encoding="utf-8")
    processing.run("mineaction:createworkspace", {"WORKSPACE": path})
    assert processing.run("mineaction:importsurvey", {"WORKSPACE": path, "INPUT": rows})["HELD"] == 2
    with open_workspace(path) as workspace:
        assert list(held_sites(workspace).values()) == [NO_PLACE, NO_PLACE]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Tripoli 2 · Misrata 1 · at no site 1 · without a place 1"), ("ar", "طرابلس 2 · مصراتة 1 ·")],
)
def test_held_rows_are_counted_by_site(imported, language, said):
    from mine_action_plugin.adapters.held_places import counted_by_site, held_sites
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.import_result import ImportResult
    from mine_action_plugin.gui.session import Session

    path, results = imported
    assert (results["HELD"], results["TAKEN"]) == (5, 1)
    session = Session(words(language))
    session.open(path)
    places = held_sites(session.workspace)
    text = counted_by_site(places.values(), session.sites(), session.words)
    assert text.replace("\u2066", "").replace("\u2069", "").startswith(said) and len(places) == 5
    dialog = ImportResult(SimpleNamespace(words=session.words, session=session), results)
    from qgis.PyQt.QtWidgets import QLabel

    assert any(label.text().endswith(f"<b>5</b> · {text}") for label in dialog.findChildren(QLabel))
    session.close()


def test_a_row_that_is_decided_waits_nowhere(imported):
    import processing

    from mine_action_plugin.adapters.held_places import held_sites
    from mine_action_plugin.adapters.store import open_workspace

    path, _ = imported
    with open_workspace(path) as opened:
        first = next(iter(held_sites(opened)))
    decision = {"WORKSPACE": path, "HELD": first, "BY": "A. Planner", "REASON": "withdrawn"}
    processing.run("mineaction:setasideheldrow", decision)
    with open_workspace(path) as opened:
        assert first not in held_sites(opened) and len(held_sites(opened)) == 4
