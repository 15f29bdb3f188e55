# SPDX-License-Identifier: GPL-3.0-or-later
"""An order says how magnetic north lies and who says so, or that nobody did; and that nobody chose a first corner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mine_action_plugin.core.orders.blocks import Note, Rows
from mine_action_plugin.core.orders.content import MagneticNorth
from mine_action_plugin.core.orders.document import order_document
from mine_action_plugin.core.orders.fingerprint import restored, stored
from mine_action_plugin.core.orders.magnetic_notes import magnetic_on_map
from tests.core.orders.sample import hazard, order, point
from tests.core.orders.test_document import said

STATED = MagneticNorth(3.5, "2024-01-01", 0.12, "A. Planner, from a chart", "2026-01-05", 3.74)


def blocks(**changes):
    return order_document(order(**changes), "issued", "cd" * 32)


def notes(made) -> dict[str, bool]:
    return {said(one.text): one.strong for one in made if isinstance(one, Note)}


def turning_points(made) -> Rows:
    (table,) = (one for one in made if isinstance(one, Rows) and said(one.columns[0].title) == "No.")
    return table


def test_an_order_without_a_declination_says_not_to_walk_by_the_compass():
    (strong,) = (strong for text, strong in notes(blocks()).items() if "Do not walk by compass bearings" in text)
    assert strong
    assert "Magnetic bearing" not in [said(one.title) for one in turning_points(blocks()).columns]


def test_a_stated_declination_is_printed_with_its_dates_and_who_stated_it():
    (text,) = (text for text in notes(blocks(magnetic=STATED)) if "Magnetic declination" in text)
    for wanted in (
        "3.74° E on 2026-01-05",
        "true bearing −\u202f3.74°",
        "3.50° E on 2024-01-01",
        "0.12° E",
        "from a chart",
    ):
        assert wanted in text


def test_magnetic_bearings_stand_beside_the_true_ones():
    points = (replace(point(1, "sp"), bearing_deg=2.0, magnetic_deg=358.26),)
    table = turning_points(blocks(magnetic=STATED, hazards=(hazard(perimeter=points),)))
    titles = [said(one.title) for one in table.columns]
    row = dict(zip(titles, table.rows[0]))
    assert (row["True bearing"], row["Magnetic bearing"]) == ("002.0°", "358.3°")


@pytest.mark.parametrize("changes", [{"stated_on": ""}, {"source": ""}, {"stated_on": "2015-01-01"}])
def test_what_cannot_be_used_is_said_and_not_used(changes):
    unused = replace(STATED, used_deg=None, **changes)
    (found,) = ((text, strong) for text, strong in notes(blocks(magnetic=unused)).items() if "not used" in text)
    assert found[1] and "3.50° E" in found[0]
    assert "not used" in said(magnetic_on_map(unused, 0.8))


@pytest.mark.parametrize(
    ("declination", "convergence", "turned"),
    [
        (3.74, 0.81, "grid bearing −\u202f2.93°"),
        (3.74, -0.93, "grid bearing −\u202f4.67°"),
        (-1.0, 0.5, "grid bearing +\u202f1.50°"),
    ],
)
def test_a_map_turns_grid_bearings_by_declination_and_convergence(declination, convergence, turned):
    """FM 3-25.26, chapter 6: the grid-magnetic angle is the declination less the convergence, both east positive."""
    assert turned in said(magnetic_on_map(replace(STATED, used_deg=declination), convergence))


def test_magnetic_north_is_kept_with_the_order():
    content = order(magnetic=STATED)
    assert restored(*stored(content)) == content


def test_an_outline_without_a_start_point_says_that_nobody_chose_one():
    text = "Corner 1 is the first vertex of the outline as delivered; nobody chose it as a start point."
    outline = hazard(perimeter=(point(1, "tp"), point(2), point(3)))
    assert notes(blocks(hazards=(outline,)))[text]
    assert text not in notes(blocks())
