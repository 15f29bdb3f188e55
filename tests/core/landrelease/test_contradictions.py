# SPDX-License-Identifier: GPL-3.0-or-later
"""Land release records that contradict one another are found, and sound ones are not."""

from __future__ import annotations

import geopandas
import pandas
import pytest
from shapely.geometry import Polygon, box

from mine_action_plugin.core.landrelease import contradictions as check
from mine_action_plugin.core.landrelease.disjoint import Ground
from mine_action_plugin.core.location.area import areas_m2, perimeters_m

GROUND = Ground(areas_m2, perimeters_m)
HAZARD = box(13.19, 32.80, 13.20, 32.81)
WEST, EAST = box(13.19, 32.80, 13.195, 32.81), box(13.195, 32.80, 13.20, 32.81)


def frame(*rows, **defaults):
    return geopandas.GeoDataFrame([{**defaults, **row} for row in rows], geometry="geometry", crs="EPSG:4326")


def products(*rows):
    names = {"hazard_id": "h", "kind": "cleared", "state": "recorded", "task_id": None, "depth_m": 0.2,
             "completion_report_id": None}  # fmt: skip
    return frame(*({"id": f"p{n}", "code": f"P{n}", **row} for n, row in enumerate(rows)), **names)


def hazards(**values):
    return frame({"id": "h", "code": "H", "status": "open", "geometry": HAZARD, **values})


def told(findings):
    return [(one.kind.key, one.record) for one in findings]


def test_an_overlap_and_a_sliver_are_told_about_at_the_later_product():
    hair = box(13.194995, 32.80, 13.20, 32.81)  # half a metre over the boundary
    assert told(check.disjoint(products({"geometry": WEST}, {"geometry": hair}), GROUND)) == [("products_sliver", "p1")]
    assert told(check.disjoint(products({"geometry": WEST}, {"geometry": HAZARD}), GROUND)) == [
        ("products_overlap", "p1")
    ]
    assert told(check.disjoint(products({"geometry": WEST}, {"geometry": EAST}), GROUND)) == []


def test_a_product_that_does_not_touch_its_hazard_is_found():
    far = box(13.5, 32.5, 13.51, 32.51)
    made = products({"geometry": WEST}, {"geometry": far}, {"geometry": None})
    assert told(check.apart(made, hazards())) == [("product_apart", "p1")]


@pytest.mark.parametrize(("wanted", "found"), [(0.2, False), (0.21, True), (None, False)])
def test_land_cleared_less_deep_than_ordered_is_found(wanted, found):
    tasks = pandas.DataFrame({"id": ["t"], "code": ["T"], "depth_m": pandas.array([wanted], dtype="float64")})
    made = products({"geometry": WEST, "task_id": "t"}, {"geometry": EAST, "task_id": "t", "kind": "reduced"})
    assert told(check.too_shallow(made, tasks)) == ([("cleared_too_shallow", "p0")] if found else [])


@pytest.mark.parametrize(
    ("state", "severity", "nonconformity", "found"),
    [
        ("released", "critical", "open", True),
        ("qc_passed", "critical", "corrected", True),
        ("released", "critical", "closed", False),
        ("released", "major", "open", False),
        ("recorded", "critical", "open", False),
    ],
)
def test_a_product_that_passed_with_a_critical_nonconformity_is_found(state, severity, nonconformity, found):
    visits = pandas.DataFrame({"id": ["v"], "product_id": ["p0"]})
    row = {"code": "N", "qa_visit_id": "v", "severity": severity, "state": nonconformity}
    made = products({"geometry": WEST, "state": state})
    told_of = told(check.passed_too_early(made, visits, pandas.DataFrame([row])))
    assert told_of == ([("passed_with_nonconformity", "p0")] if found else [])


def test_cleared_land_that_passed_without_a_report_is_found():
    reported = {"task_id": "t", "completion_report_id": "c"}
    made = products(
        {"geometry": WEST, "state": "qc_passed"},
        {"geometry": WEST, "state": "recorded"},
        {"geometry": WEST, "state": "released", "kind": "cancelled"},
        {"geometry": WEST, "state": "released", **reported},
    )
    assert told(check.without_report(made)) == [("cleared_without_report", "p0")]


def test_a_closed_hazard_with_land_left_is_found_with_the_area_that_is_left():
    closed = hazards(status="closed")
    [finding] = check.not_covered(products({"geometry": WEST}), closed, GROUND)
    assert finding.record == "h"
    assert finding.values["remaining_m2"] == pytest.approx(float(areas_m2([EAST])[0]), rel=1e-6)
    assert told(check.not_covered(products({"geometry": WEST}, {"geometry": EAST}), closed, GROUND)) == []
    assert told(check.not_covered(products({"geometry": WEST}), hazards(), GROUND)) == []


def test_invalid_shapes_stop_no_check():
    bow_tie = Polygon([(13.19, 32.8), (13.2, 32.81), (13.2, 32.8), (13.19, 32.81)])
    made = products({"geometry": bow_tie}, {"geometry": WEST})
    assert told(check.disjoint(made, GROUND)) == told(check.apart(made, hazards())) == []
    assert told(check.not_covered(made, hazards(status="closed"), GROUND)) == []
