# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of turning points against published polygons and geodesic lines, and against themselves."""

from __future__ import annotations

import csv
import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from mine_action_plugin.core.location.kinds import KINDS
from mine_action_plugin.core.location.point_list import PointList, build
from mine_action_plugin.core.location.point_names import PointEntry, name_key
from mine_action_plugin.core.location.traverse import Tolerance, grid_convergence
from tests.shared_data import shared

GEOD = Geod(ellps="WGS84")
START = (13.2, 32.8)


def at(row: int, number: int | None, role: str, place: tuple[float, float], **more) -> PointEntry:
    return PointEntry(row, number, role, position=place, **more)


def leg(row: int, number: int | None, role: str, origin: str, bearing: float, distance: float, **more) -> PointEntry:
    given_kind = {"kind": "true", **more}
    return PointEntry(row, number, role, from_point=origin, bearing_deg=bearing, distance_m=distance, **given_kind)


def square(last_distance: float = 100.0, **more) -> list[PointEntry]:
    """A list that starts at a landmark and comes back to its start point."""
    return [
        at(1, 1, "lm", START),
        leg(2, 2, "sp", "LM", 45.0, 60.0, **more),
        leg(3, 3, "tp", "SP", 0.0, 100.0, **more),
        leg(4, 4, "tp", "3", 90.0, 100.0, **more),
        leg(5, 5, "tp", "previous", 180.0, 100.0, **more),
        leg(6, 6, "ep", "TP5", 270.0, last_distance, **more),
    ]


def kinds(built: PointList) -> list[str]:
    return [finding.kind.key for finding in built.findings]


def blocking(built: PointList) -> list[tuple[str, int | None]]:
    return [(finding.kind.key, finding.row) for finding in built.findings if finding.blocks]


def measured(ring: list[tuple[float, float]]) -> list[PointEntry]:
    """Return the list that a team would write down that walks round `ring` from its first corner."""
    entries = [at(1, 1, "sp", ring[0])]
    for number, (here, there) in enumerate(zip(ring, ring[1:] + ring[:1]), start=2):
        azimuth, _, distance = GEOD.inv(*here, *there)
        role = "ep" if number > len(ring) else "tp"
        entries.append(leg(number, number, role, str(number - 1), azimuth % 360.0, distance))
    return entries


def test_polygons_of_planimeter_come_back_from_their_bearings_with_the_published_area():
    """Perimeters and areas from the tests of GeographicLib's Planimeter, SOURCE.txt in known-mgrs-geodesic."""
    text = shared("known-mgrs-geodesic", "planimeter.csv").read_text(encoding="utf-8")
    tried = 0
    for row in csv.DictReader(text.splitlines()):
        ring = [(float(lon), float(lat)) for lat, lon in (pair.split() for pair in row["lat_lon_vertices"].split(";"))]
        if any(abs(lat) == 90.0 for _, lat in ring) or not row["area_m2"]:
            continue  # at a pole a bearing means nothing
        built = build("P", measured(ring), Tolerance(0.001, math.inf))
        assert not built.blocked, (row, built.findings)
        area, length = GEOD.polygon_area_perimeter(*zip(*built.ring))
        assert abs(area) == pytest.approx(abs(float(row["area_m2"])), rel=1e-9, abs=2.0)
        if row["perimeter_m"]:
            assert length == pytest.approx(float(row["perimeter_m"]), abs=0.01)
        tried += 1
    assert tried >= 2


def test_lines_of_karneys_test_set_lead_where_they_lead():
    """GeodTest of GeographicLib, C. F. F. Karney (SOURCE.txt in known-mgrs-geodesic)."""
    lines = shared("known-mgrs-geodesic", "GeodTest-nano_first50.dat").read_text(encoding="ascii").splitlines()
    for line in lines:
        lat1, lon1, azi1, lat2, lon2, _, s12 = map(float, line.lstrip("# ").split()[:7])
        entries = [at(1, 1, "sp", (lon1, lat1)), leg(2, 2, "tp", "SP", azi1 % 360.0, s12)]
        reached = build("K", entries).positions[1]
        assert reached is not None and GEOD.inv(lon2, lat2, *reached)[2] < 1e-6


@given(st.integers(3, 12), st.floats(20.0, 5000.0), st.floats(9.5, 25.0), st.floats(19.5, 33.2), st.floats(0.0, 360.0))
def test_points_come_back_from_the_bearings_and_distances_between_them(count, radius, lon, lat, turn):
    ring = [
        GEOD.fwd(lon, lat, turn + 360.0 * place / count, radius * (1.0 + 0.3 * (place % 3)))[:2]
        for place in range(count)
    ]
    built = build("R", measured([(float(x), float(y)) for x, y in ring]))
    assert not built.blocked and len(built.ring) == count
    for before, after in zip(ring, built.ring):
        assert GEOD.inv(*before, *after)[2] < 1e-4
    (closing,) = built.misclosures
    assert closing.distance_m < 1e-4


@given(st.floats(0.0, 359.0), st.floats(-10.0, 10.0))
def test_a_magnetic_bearing_with_its_declination_is_the_true_one_turned(bearing, declination):
    entry = leg(2, 2, "tp", "SP", bearing, 500.0, kind="magnetic", declination_deg=declination)
    turned = leg(2, 2, "tp", "SP", (bearing + declination) % 360.0, 500.0)
    first, second = (build("M", [at(1, 1, "sp", START), one]).positions[1] for one in (entry, turned))
    assert GEOD.inv(*first, *second)[2] < 1e-6


def test_a_grid_bearing_counts_from_the_north_of_its_grid():
    entry = leg(2, 2, "tp", "SP", 30.0, 500.0, kind="grid", grid_epsg=3177)
    true = leg(2, 2, "tp", "SP", 30.0 + grid_convergence(*START, 3177), 500.0)
    first, second = (build("G", [at(1, 1, "sp", START), one]).positions[1] for one in (entry, true))
    assert GEOD.inv(*first, *second)[2] < 1e-6


def test_landmark_is_no_corner_and_the_loop_is_told_with_its_misclosure():
    built = build("H", square(103.0))
    assert len(built.ring) == 4 and START not in built.ring
    (closing,) = built.misclosures
    assert closing.d_east_m == pytest.approx(-3.0, abs=0.002)
    assert closing.traversed_m == pytest.approx(403.0)  # the way from the landmark is no part of the loop
    assert kinds(built) == ["traverse_closes"]
    assert shapely.Polygon(built.ring).is_valid


def test_a_misclosure_above_tolerance_blocks_and_moves_nothing():
    good, bad = build("H", square()), build("H", square(120.0))
    assert blocking(bad) == [("traverse_misclosure", 2)]
    assert bad.only_misclosure and bad.ring == good.ring
    (finding,) = [one for one in bad.findings if one.blocks]
    assert finding.values["distance"] == pytest.approx(20.0, abs=0.01)
    assert finding.values["ratio"] == pytest.approx(420.0 / 20.0, rel=1e-3)
    assert not build("H", square(120.0), Tolerance(25.0, math.inf)).blocked


def test_a_point_given_both_ways_tells_how_well_they_agree():
    there = GEOD.fwd(*START, 90.0, 200.0)[:2]
    entries = [
        at(1, 1, "sp", START),
        PointEntry(2, 2, "tp", "", there, "SP", 90.0, 205.0, "true"),
        at(3, 3, "tp", GEOD.fwd(*START, 45.0, 200.0)[:2]),
    ]
    built = build("B", entries, Tolerance(10.0))
    assert built.ring[1] == there and built.misclosures[0].distance_m == pytest.approx(5.0, abs=1e-3)


def test_a_list_that_does_not_come_back_says_that_nobody_measured_its_last_side():
    built = build("O", square()[:5])
    assert kinds(built) == ["traverse_unchecked"]
    (finding,) = built.findings
    assert finding.values["distance"] == pytest.approx(100.0, abs=0.01) and finding.values["bearing"] == pytest.approx(
        270.0, abs=0.01
    )


def test_numbers_of_each_role_are_put_in_one_order_and_said():
    entries = [
        PointEntry(1, label="LM", position=START),
        PointEntry(2, label="SP", from_point="LM", bearing_deg=45.0, distance_m=60.0, kind="true"),
        leg(3, None, "", "SP", 0.0, 100.0, label="TP 1"),
        leg(4, None, "", "tp-01", 90.0, 100.0, label="TP 2"),
        leg(5, None, "", "TP2", 180.0, 100.0, label="TP 3"),
        leg(6, None, "", "TP3", 270.0, 100.0, label="SP"),
    ]
    built = build("L", entries)
    assert [entry.number for entry in built.entries] == [1, 2, 3, 4, 5, 6]
    assert kinds(built) == ["points_numbered_by_role", "traverse_closes"]
    assert len(built.ring) == 4


FAULTS = [
    ("point_without_place", [at(1, 1, "sp", START), PointEntry(2, 2, "tp")]),
    ("leg_incomplete", [at(1, 1, "sp", START), PointEntry(2, 2, "tp", from_point="SP", bearing_deg=1.0, kind="true")]),
    ("leg_impossible", [at(1, 1, "sp", START), leg(2, 2, "tp", "SP", 361.0, 10.0)]),
    ("leg_impossible", [at(1, 1, "sp", START), leg(2, 2, "tp", "SP", 10.0, 0.0)]),
    ("from_point_missing", [at(1, 1, "sp", START), leg(2, 2, "tp", "", 10.0, 10.0)]),
    ("from_point_unknown", [at(1, 1, "sp", START), leg(2, 2, "tp", "TP9", 10.0, 10.0)]),
    ("from_point_unknown", [leg(1, 1, "sp", "SP", 10.0, 10.0), at(2, 2, "tp", START)]),
    ("bearing_kind_unknown", [at(1, 1, "sp", START), leg(2, 2, "tp", "SP", 10.0, 10.0, kind="")]),
    ("declination_missing", [at(1, 1, "sp", START), leg(2, 2, "tp", "SP", 10.0, 10.0, kind="magnetic")]),
    ("grid_missing", [at(1, 1, "sp", START), leg(2, 2, "tp", "SP", 10.0, 10.0, kind="grid")]),
    ("from_point_cycle", [leg(1, 1, "sp", "2", 1.0, 1.0), leg(2, 2, "tp", "1", 1.0, 1.0), at(3, 3, "tp", START)]),
    ("point_number_twice", [at(1, 1, "sp", START), at(2, 2, "tp", (13.3, 32.8)), at(3, 2, "tp", (13.3, 32.9))]),
    ("point_number_missing", [at(1, 1, "sp", START), at(2, None, "tp", (13.3, 32.8))]),
    ("point_number_gap", [at(1, 1, "sp", START), at(2, 2, "tp", (13.3, 32.8)), at(3, 4, "tp", (13.3, 32.9))]),
    ("point_role_missing", [at(1, 1, "sp", START), at(2, 2, "", (13.3, 32.8)), at(3, 3, "tp", (13.3, 32.9))]),
    ("start_point_twice", [at(1, 1, "sp", START), at(2, 2, "sp", (13.3, 32.8)), at(3, 3, "tp", (13.3, 32.9))]),
    ("points_too_few", [at(1, 1, "sp", START), at(2, 2, "tp", (13.3, 32.8)), at(3, 3, "tp", START)]),
    (
        "from_point_ambiguous",
        [at(1, 1, "sp", START, label="A"), at(2, 2, "tp", (13.3, 32.8), label="A"), leg(3, 3, "tp", "A", 1.0, 1.0)],
    ),
]


@pytest.mark.parametrize(("key", "entries"), FAULTS)
def test_what_is_wrong_is_found_and_nothing_is_drawn_from_it(key, entries):
    built = build("F", entries)
    assert key in {one for one, _ in blocking(built)}
    assert built.blocked and not built.only_misclosure


@pytest.mark.parametrize("entries", [square(), square()[:5], square(150.0), *[entries for _, entries in FAULTS]])
def test_every_finding_can_be_worded(entries):
    for finding in build("W", entries).findings:
        assert finding.kind in KINDS and finding.text()
        assert finding.kind.suggestion.format(**finding.values) or finding.kind.severity.value == "note"


def test_lists_without_numbers_or_roles_are_taken_by_their_rows_and_that_is_said():
    built = build("N", [at(row, None, "", (13.0 + 0.01 * row, 32.0 + 0.01 * (row % 2))) for row in (1, 2, 3, 4)])
    assert kinds(built) == ["points_numbered_by_row", "point_roles_missing"] and len(built.ring) == 4


def test_mixed_kinds_and_an_undated_declination_are_said():
    entries = square()
    entries[3] = leg(4, 4, "tp", "3", 87.0, 100.0, kind="magnetic", declination_deg=3.0, declination_dated=False)
    assert {"bearing_kinds_mixed", "declination_undated"} <= set(kinds(build("X", entries)))


@given(st.text(max_size=12))
def test_names_are_compared_without_marks_and_leading_zeros(text):
    assert name_key(f" {text}-") == name_key(text)
    assert name_key("TP-03") == name_key("tp 3") == name_key("TP٣") != name_key("TP30")
