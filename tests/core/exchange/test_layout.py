# SPDX-License-Identifier: GPL-3.0-or-later
"""The receiver's schema: what it may ask for, and what is refused."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
from pyproj import Transformer

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.exchange.layout import read_layout
from mine_action_plugin.core.exchange.readback import check
from mine_action_plugin.core.feedback import Silent
from tests.core.exchange.sample import SQUARE, WITH_HOLE, frame_of, hazard, kinds, packed, zipped

AUTHORITY = {"tables": {"hazard": {"file": "HAZ_AREA", "fields": {"code": "IMSMA_ID", "classification": "HA_TYPE"}}}}


def layout(**given):
    return read_layout(json.dumps({**AUTHORITY, **given}))


def test_a_delivery_takes_the_names_of_the_receiver_and_lists_what_has_no_place_there(tmp_path):
    made = packed({"hazard": frame_of("hazard", [hazard(remarks="note")])}, layout=layout())
    path = zipped(made, tmp_path)
    check(path, made, Silent())
    cells = pyogrio.read_dataframe(f"/vsizip/{path}/HAZ_AREA.shp")
    assert list(cells.columns) == ["record_id", "IMSMA_ID", "HA_TYPE", "no_value", "geometry"]
    missing = [one.values["field"] for one in made.findings if one.kind.key == "delivery.field_not_in_schema"]
    assert {"remarks", "status"} <= set(missing)


def test_coordinates_are_projected_as_pyproj_says_and_the_projection_is_stated(tmp_path):
    made = packed({"hazard": frame_of("hazard", [hazard(geometry=WITH_HOLE)])}, layout=layout(crs="EPSG:32633"))
    path = zipped(made, tmp_path)
    check(path, made, Silent())
    cells = pyogrio.read_dataframe(f"/vsizip/{path}/HAZ_AREA.shp")
    assert cells.crs.to_epsg() == 32633
    east, north = Transformer.from_crs(4326, 32633, always_xy=True).transform(*np.array(SQUARE.exterior.coords).T)
    got = {tuple(corner) for corner in np.round(cells.geometry[0].exterior.coords, 6)}
    assert got == {tuple(corner) for corner in np.round(np.column_stack([east, north]), 6)}
    assert "projected" in kinds(made)
    assert made.manifest["crs"] == "EPSG:32633"


@pytest.mark.parametrize(
    "given",
    [
        "not json",
        "[]",
        '{"tables": []}',
        json.dumps({"tables": {"minefield": {}}}),
        json.dumps({"tables": {"hazard": {"fields": {"colour": "COL"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": "ELEVENCHARS"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": "رقم"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": "A", "name": "a"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": "no_value"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": "RECORD_ID"}}}}),
        json.dumps({"tables": {"hazard": {"fields": {"code": 7}}}}),
        json.dumps({"tables": {"hazard": {"file": "../up"}}}),
        json.dumps({"tables": {"hazard": {"file": "site"}}}),
        json.dumps({"tables": {"hazard": {"file": "site_long"}}}),
        json.dumps({"crs": "EPSG:23033"}),  # ED50
        json.dumps({"crs": "EPSG:4978"}),  # geocentric
        json.dumps({"crs": "anywhere"}),
    ],
)
def test_a_schema_that_a_shapefile_cannot_follow_is_refused(given):
    with pytest.raises(PlanningError):
        read_layout(given)


def test_without_a_schema_names_and_coordinates_are_those_of_the_dictionary():
    assert read_layout("{}").crs == "EPSG:4326"
