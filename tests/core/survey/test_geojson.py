# SPDX-License-Identifier: GPL-3.0-or-later
"""The system that a GeoJSON states, which GDAL replaces by WGS 84 where it cannot read it."""

from __future__ import annotations

import json

import pytest

from mine_action_plugin.core.survey.reading.geojson import json_crs

NAMED = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::99999"}}


def stated(tmp_path, text: str, read: str = "EPSG:4326") -> str:
    path = tmp_path / "a.geojson"
    path.write_text(text, encoding="utf-8")
    return json_crs(path, read)


@pytest.mark.parametrize("order", [("type", "crs", "features"), ("type", "features", "crs")])
@pytest.mark.parametrize("indent", [None, 4])
def test_unreadable_system_is_returned_as_it_stands_wherever_it_stands(tmp_path, order, indent):
    content = {"type": "FeatureCollection", "crs": NAMED, "features": [{"properties": {"crs": "x"}}] * 3}
    text = json.dumps({key: content[key] for key in order}, indent=indent)
    assert "99999" in stated(tmp_path, text)


def test_null_is_no_system(tmp_path):
    assert stated(tmp_path, '{"crs": null, "features": []}') == ""


@pytest.mark.parametrize("text", ['{"features": [{"properties": {"crs": {"type": "x"}}}]}', '{"features": []}', ""])
def test_without_a_statement_or_in_a_property_it_is_what_was_read(tmp_path, text):
    assert stated(tmp_path, text) == "EPSG:4326"


def test_what_gdal_understood_stays(tmp_path):
    assert stated(tmp_path, json.dumps({"crs": NAMED, "features": []}), "EPSG:32633") == "EPSG:32633"
