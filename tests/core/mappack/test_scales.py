# SPDX-License-Identifier: GPL-3.0-or-later
"""Scales are round and fit; grids and scale bars can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.mappack.products import ORDER_MAPS
from mine_action_plugin.core.mappack.scales import (
    SCALES,
    bar_segment,
    fitting_scale,
    fraction,
    grid_interval,
    numbered,
)

METRES = st.floats(0.1, 240_000)


@given(METRES, METRES, st.sampled_from(ORDER_MAPS))
def test_the_area_fits_with_its_margin_and_would_not_at_the_scale_before(width, height, product):
    frame, free = product.frame, 1 - 2 * product.margin
    scale = fitting_scale(width, height, frame.width, frame.height, product.least_scale, product.margin)

    def fits(one: int) -> bool:
        return width * 1000 / one <= frame.width * free + 1e-9 and height * 1000 / one <= frame.height * free + 1e-9

    assert scale in SCALES and fits(scale)
    larger = [one for one in SCALES if product.least_scale <= one < scale]
    assert not larger or not fits(larger[-1] * (1 - 1e-12))


def test_what_fits_no_scale_is_refused():
    with pytest.raises(PlanningError, match="too large"):
        fitting_scale(1e6, 1e6, 180, 180, 500, 0.1)


@pytest.mark.parametrize("scale", SCALES)
def test_grid_lines_and_bar_are_of_a_readable_size_on_paper(scale):
    assert 30 <= grid_interval(scale) * 1000 / scale <= 80
    assert 8 <= bar_segment(scale) * 1000 / scale <= 18
    for length in (grid_interval(scale), bar_segment(scale)):
        assert str(int(length)).rstrip("0") in {"1", "2", "5"}


def test_the_fraction_is_written_with_latin_digits():
    assert fraction(50_000) == "1:50\u202f000"


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=60), st.floats(1, 20))
def test_numbers_on_a_map_keep_their_distance_and_the_first_point_has_one(points, apart):
    flags = numbered(points, apart)
    shown = [point for point, flag in zip(points, flags) if flag]
    assert flags[0] and len(flags) == len(points)
    for i, (x, y) in enumerate(shown):
        assert all((x - a) ** 2 + (y - b) ** 2 >= apart**2 for a, b in shown[:i])
