# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check finds what it is for, says where, and does not find it in sound rows."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, MultiPoint, MultiPolygon, Point, Polygon, box

from mine_action_plugin.core.findings import Severity
from mine_action_plugin.core.survey.checks import CHECKS
from mine_action_plugin.core.survey.kinds import KINDS, kind_named
from mine_action_plugin.core.survey.place import Known
from tests.core.survey.delivered import kinds_by_row, staged

SOUND = box(13.0, 32.0, 13.001, 32.001)  # 100 m by 100 m where a degree is 100 km
ELSEWHERE = box(14.0, 31.0, 14.001, 31.001)


def findings(shapes, key=None, **fields):
    """Return the findings on the last row of a delivery of hazards that are sound but for what is given."""
    size = len(shapes)
    content = {"hazard_id": [f"H{number}" for number in range(size)], "class": ["SHA"] * size, **fields}
    table = fields.pop("table", None)
    rows = staged({k: v for k, v in content.items() if k != "table"}, shapes, **({"table": table} if table else {}))
    last = [one for one in rows.findings if one.row == size]
    return [one for one in last if key is None or one.kind.key == key]


def keys(shapes, **fields):
    return sorted(one.kind.key for one in findings(shapes, **fields))


def test_sound_row_has_no_finding_and_is_not_held():
    rows = staged({"hazard_id": ["H1"], "class": ["SHA"]}, [SOUND])
    assert kinds_by_row(rows) == {} and not rows.held.any()


BOW_TIE = Polygon([(13.0, 32.0), (13.002, 32.002), (13.002, 32.0), (13.0, 32.002)])
TWICE = Polygon([(13, 32), (13.001, 32), (13.001, 32.0000001), (13.001, 32.001), (13, 32.001)])
SPIKE = Polygon([(13.0, 32.0), (13.001, 32.0), (13.0, 32.0), (13.0, 32.0)])


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (None, ["geometry_missing"]),
        (Polygon(), ["geometry_empty"]),
        (LineString([(13, 32), (13.001, 32)]), ["geometry_wrong_kind"]),
        (Point(13, 32), ["geometry_wrong_kind"]),
        (BOW_TIE, ["geometry_invalid"]),
        (SPIKE, ["duplicate_vertices", "too_few_vertices"]),
        (Polygon(box(13.0, 32.0, 13.01, 32.01).exterior, [[(13.001, 32.001), (13.002, 32.001), (13.001, 32.001)]]),
         ["duplicate_vertices", "too_few_vertices"]),
        (MultiPolygon([box(13.0, 32.0, 13.001, 32.001), SPIKE]), ["duplicate_vertices", "too_few_vertices"]),
        (TWICE, ["duplicate_vertices"]),
        (box(13.0, 32.0, 13.1, 32.001), ["long_edge"]),
        (box(13.0, 32.0, 13.02, 32.000005), ["sliver"]),
        (box(2.0, 48.0, 2.001, 48.001), ["outside_libya"]),
        (box(32.0, 13.0, 32.001, 13.001), ["axes_swapped"]),
        (Polygon([(13, 32), (np.inf, 32), (13, 32.001)]), ["coordinates_impossible"]),
        (Polygon([(13, 32), (13.001, 95), (13, 32.001)]), ["coordinates_impossible"]),
    ],
)  # fmt: skip
def test_shape_by_itself(shape, expected):
    assert keys([shape]) == expected


def test_a_fault_says_where_it_is():
    (finding,) = findings([BOW_TIE])
    assert finding.point == pytest.approx((13.001, 32.001))  # where the two edges cross
    assert finding.values["reason"] == "Self-intersection"
    (far,) = findings([box(13.0, 32.0, 13.1, 32.001)], "long_edge")
    assert far.values["length_m"] == pytest.approx(111_320 * 0.1 * np.cos(np.radians(32)), rel=0.005)


def test_a_broken_ring_is_held_with_the_bytes_that_came(tmp_path):
    ring = shapely.to_wkb(SOUND)
    unclosed = ring[:-16] + np.array([13.5, 32.5]).tobytes()
    rows = staged({"hazard_id": ["H1"], "class": ["SHA"]}, [unclosed])
    assert kinds_by_row(rows)[1] == ["geometry_unreadable"] and rows.held.all()
    assert rows.layer.wkb[0] == unclosed


def test_parts_of_one_polygon_on_one_another():
    shape = MultiPolygon([SOUND, box(13.0005, 32.0, 13.0015, 32.001)])
    (finding,) = findings([shape], "parts_overlap")
    assert finding.values["share"] == pytest.approx(0.5)


def test_shapes_that_only_fill_the_same_box_are_not_the_same():
    cut = Polygon([(13.0, 32.0), (13.001, 32.0), (13.001, 32.001), (13.0005, 32.001), (13.0, 32.0005)])
    assert "duplicate_geometry" not in keys([box(13.0, 32.0, 13.001, 32.001), cut])


def test_same_shape_from_another_corner_is_the_same_shape():
    again = Polygon([*SOUND.exterior.coords[2:4], *SOUND.exterior.coords[:3]][::-1])
    (finding,) = findings([SOUND, again], "duplicate_geometry")
    assert finding.values["other"] == 1
    assert keys([SOUND, ELSEWHERE]) == []


def test_overlap_within_a_delivery_is_told_once_with_its_share():
    half = box(13.0005, 32.0, 13.0015, 32.001)
    rows = staged({"hazard_id": ["A", "B"], "class": ["SHA", "SHA"]}, [SOUND, half])
    (finding,) = rows.findings
    assert (finding.kind.key, finding.row, finding.values["other"]) == ("overlaps_in_delivery", 2, 1)
    assert finding.values["share"] == pytest.approx(0.5)
    neighbour = box(13.001, 32.0, 13.002, 32.001)  # shares an edge only
    assert keys([SOUND, neighbour]) == []


def test_small_polygon_in_a_large_one_overlaps_whichever_comes_first():
    large, small = box(13, 32, 13.01, 32.01), box(13.001, 32.001, 13.0011, 32.0011)
    for shapes in ([large, small], [small, large]):
        assert [one.values["share"] for one in findings(shapes, "overlaps_in_delivery")] == [pytest.approx(1.0)]


def test_overlap_with_the_workspace_leaves_out_the_record_itself():
    known = Known(("H0", "OLD"), ("open", "open"), np.array([SOUND, SOUND], dtype=object))
    rows = staged({"hazard_id": [" h0 "], "class": ["SHA"], "status": ["Closed"]}, [SOUND], known=known)
    assert [(one.kind.key, one.values["other"]) for one in rows.findings] == [
        ("overlaps_existing", "OLD"),
        ("closed_overlaps_open", "OLD"),
    ]
    assert not rows.held.any()


def test_outside_the_site():
    rows = staged(
        {"hazard_id": ["A", "B"], "class": ["SHA", "SHA"]}, [SOUND, ELSEWHERE], site=box(12.9, 31.9, 13.1, 32.1)
    )
    assert kinds_by_row(rows) == {2: ["outside_site"]}


def test_second_row_of_an_id_is_held_whatever_its_case_and_blanks():
    rows = staged(
        {"hazard_id": ["LBY-1", " lby-1", "LBY-1 "], "class": ["SHA"] * 3},
        [SOUND, ELSEWHERE, box(15, 31, 15.001, 31.001)],
    )
    assert kinds_by_row(rows) == {2: ["duplicate_id"], 3: ["duplicate_id"]}
    assert rows.held.tolist() == [False, True, True]


@pytest.mark.parametrize(
    ("reported", "differs"), [(10_000.0, False), (10_049.0, False), (10_101.0, True), (9_000.0, True)]
)
def test_reported_area_may_differ_by_one_percent(reported, differs):
    assert ("area_differs" in keys([SOUND], area_rep=[reported])) == differs


def test_reported_area_of_a_small_polygon_may_differ_by_50_square_metres():
    small = box(13.0, 32.0, 13.0001, 32.0001)  # 100 m²
    assert "area_differs" not in keys([small], area_rep=[149.0])
    assert "area_differs" in keys([small], area_rep=[151.0])


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2025-01-01", []), ("2025-01-02", ["date_in_future"]), ("1940-01-01", []), ("1939-12-31", ["date_too_early"])],
)
def test_dates(day, expected):
    assert keys([SOUND], surv_date=[day]) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("Direct", []), ("Indirect", ["confirmed_without_evidence"]), (None, ["confirmed_without_evidence"])],
)
def test_confirmed_hazard_needs_direct_evidence(kind, expected):
    rows = staged({"hazard_id": ["A"], "class": ["CHA"], "evidence": [kind]}, [SOUND])
    assert kinds_by_row(rows).get(1, []) == expected
    assert not rows.held.any()


def test_point_tables_take_points_and_multipoints_of_one():
    shapes = [Point(13, 32), MultiPoint([(13.1, 32.1)]), MultiPoint([(13, 32), (14, 32)]), SOUND]
    rows = staged({"accident_code": list("ABCD")}, shapes, table="accident")
    assert kinds_by_row(rows) == {3: ["geometry_wrong_kind"], 4: ["geometry_wrong_kind"]}
    assert rows.shapes[1].geom_type == "Point"


def test_heights_are_left_off_and_that_is_said():
    rows = staged({"accident_code": ["A"]}, [Point(13, 32, 250)], table="accident")
    assert kinds_by_row(rows) == {None: ["heights_left_off"]}
    assert rows.shapes[0].equals(Point(13, 32)) and not rows.shapes[0].has_z


def test_every_kind_that_a_check_names_exists_and_can_be_worded():
    found = {key for check in CHECKS for key in check.finds}
    assert {kind_named(key).key for key in found} == found
    assert len({kind.key for kind in KINDS}) == len(KINDS)


def test_blocking_kinds_say_what_to_do():
    assert not [kind.key for kind in KINDS if kind.severity is Severity.BLOCKING and not kind.suggestion]
