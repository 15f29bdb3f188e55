# SPDX-License-Identifier: GPL-3.0-or-later
"""Every fault that the geometry library names is one that can be translated."""

from __future__ import annotations

import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from mine_action_plugin.core.geometry_words import KNOWN, fault, translated_names
from mine_action_plugin.core.survey.shapes import NAMES

BROKEN = {
    "bow tie": Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]),
    "hole outside": Polygon(box(0, 0, 1, 1).exterior, [box(5, 5, 6, 6).exterior]),
    "hole in a hole": Polygon(box(0, 0, 9, 9).exterior, [box(1, 1, 8, 8).exterior, box(2, 2, 3, 3).exterior]),
    "shell in a shell": MultiPolygon([box(0, 0, 9, 9), box(2, 2, 3, 3)]),
    "cut in two": Polygon(box(0, 0, 4, 4).exterior, [[(0, 2), (2, 3), (4, 2), (2, 1), (0, 2)]]),
    "ring that meets itself": Polygon([(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)]),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_is_known_and_keeps_its_place(name: str) -> None:
    said, *place = fault(str(shapely.is_valid_reason(BROKEN[name])))
    assert said in KNOWN and len(place) == 1 and len(place[0].split()) == 2


def test_kinds_of_geometry_are_known_and_other_words_stay() -> None:
    assert set(NAMES.values()) <= KNOWN
    assert translated_names("seen by Ali / Omar", str.upper) == "seen by Ali / Omar"
