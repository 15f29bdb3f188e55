# SPDX-License-Identifier: GPL-3.0-or-later
"""One declaration of boxes serves both directions, and its boxes lie on the page without covering one another."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.mappack.page import A4_PORTRAIT, Box
from mine_action_plugin.core.mappack.products import GRID_MARGIN, ORDER_MAPS

MM = st.floats(0, 200)


def apart(one: Box, other: Box) -> bool:
    return one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y


@given(MM, MM, MM, MM)
def test_mirrored_twice_is_where_it_was(x, y, width, height):
    box = Box(x, y, width, height)
    twice = box.mirrored(210.0).mirrored(210.0)
    assert twice.x == pytest.approx(box.x, abs=1e-9) and (twice.y, twice.width) == (box.y, box.width)


@pytest.mark.parametrize("product", ORDER_MAPS, ids=lambda one: one.key)
def test_boxes_of_a_map_sheet_lie_in_the_body_and_apart(product):
    body = product.page.body
    around = product.frame.inset(-GRID_MARGIN)
    boxes = (around, product.below)
    for box in (*boxes, *(one.mirrored(product.page.width) for one in boxes)):
        assert box.x >= body.x - 1e-9 and box.right <= body.right + 1e-9
        assert box.y >= body.y and box.bottom <= body.bottom + 1e-9
    assert all(apart(one, other) for one, other in combinations(boxes, 2))


def test_header_body_and_footer_are_apart():
    parts = (A4_PORTRAIT.header, A4_PORTRAIT.body, A4_PORTRAIT.footer)
    assert all(apart(one, other) for one, other in combinations(parts, 2))
