# SPDX-License-Identifier: GPL-3.0-or-later
"""A known place that a delivery draws anew is said, with what it would mean on the ground."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import Geod
from shapely.geometry import MultiPolygon, Point, Polygon, box

from mine_action_plugin.core.survey.compare import HELD, UNCHANGED, Existing, compare, row_keys
from mine_action_plugin.core.survey.redrawing import redrawn
from tests.core.survey.delivered import staged

HERE = box(13.0, 32.0, 13.001, 32.001)


def said(before, after):
    rows = staged({"hazard_id": ["H1"], "class": ["SHA"]}, [after])
    return list(redrawn(rows, 0, before))


def test_land_that_is_left_out_is_told_by_its_share():
    (finding,) = said(HERE, box(13.0, 32.0, 13.00025, 32.001))
    assert finding.kind.key == "area_redrawn" and finding.values["left_out"] == pytest.approx(0.75)
    assert said(HERE, box(13.0, 32.0, 13.002, 32.001))[0].values["left_out"] == 0.0


def test_distance_is_that_of_the_ellipsoid_within_half_a_percent():
    """Checked against GeographicLib's solution of the geodesic, by pyproj."""
    (finding,) = said(HERE, box(14.0, 31.0, 14.001, 31.001))
    expected = Geod(ellps="WGS84").inv(13.0005, 32.0005, 14.0005, 31.0005)[2]
    assert finding.values["metres"] == pytest.approx(expected, rel=0.005) and finding.values["left_out"] == 1.0


def test_points_are_told_by_distance_alone():
    rows = staged({"accident_id": ["A1"]}, [Point(13.0, 32.01)], table="accident")
    (finding,) = redrawn(rows, 0, Point(13.0, 32.0))
    assert finding.kind.key == "place_moved" and finding.values["metres"] == pytest.approx(1112, rel=0.005)


def test_what_is_not_valid_is_not_measured():
    bow_tie = Polygon([(13, 32), (13.001, 32.001), (13.001, 32), (13, 32.001)])
    assert said(bow_tie, HERE) == [] and said(None, HERE) == []


def known():
    record = {"id": "r1", "code": "H1", "classification": "sha", "status": "open", "evidence_kind": None, "name": "Old",
              "source_fields": None, "correction_reason": None}  # fmt: skip
    shapes = np.array([MultiPolygon([HERE])], dtype=object)
    return Existing({"h1": 0}, {name: [value] for name, value in record.items()}, shapes)


@pytest.mark.parametrize(
    ("name", "outcome", "kinds"), [("Old", UNCHANGED, []), ("New", HELD, ["duplicate_id_elsewhere"])]
)
def test_a_row_that_gainsays_another_layer_of_its_delivery_is_no_update(name, outcome, kinds):
    rows = staged({"hazard_id": ["h1 "], "class": ["SHA"], "name": [name]}, [HERE])
    compared = compare(rows, row_keys(rows, "x"), known(), {"h1": "first.shp"})
    assert compared.outcome.tolist() == [outcome] and compared.changes == ()
    assert [one.kind.key for one in compared.findings] == kinds
