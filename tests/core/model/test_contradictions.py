# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that contradict one another across tables are found, and sound ones are not."""

from __future__ import annotations

import geopandas
import pandas
import pytest
from shapely.geometry import Point, box

from mine_action_plugin.core.model import contradictions as check

PLACE = Point(13.2, 32.8)


def frame(*rows):
    return geopandas.GeoDataFrame(list(rows), geometry="geometry", crs="EPSG:4326")


@pytest.mark.parametrize(
    ("classification", "status", "stated", "recorded", "found"),
    [
        ("sha", "open", None, "direct", True),
        ("sha", "worked_on", "direct", "indirect", True),
        ("sha", "open", "indirect", "indirect", False),
        ("sha", "closed", "direct", "direct", False),
        ("cha", "open", "direct", "direct", False),
    ],
)
def test_a_suspected_area_with_direct_evidence_is_found(classification, status, stated, recorded, found):
    hazard = {"id": "h", "code": "H", "classification": classification, "status": status, "evidence_kind": stated}
    evidence = pandas.DataFrame({"hazard_id": ["h", None], "kind": [recorded, "direct"]})
    findings = list(check.suspected_with_evidence(frame({**hazard, "geometry": box(13, 32, 14, 33)}), evidence))
    assert [one.record for one in findings] == (["h"] if found else [])


@pytest.mark.parametrize(("killed", "found"), [(0, True), (1, False), (2, False), (None, False)])
def test_more_casualties_than_the_accident_states_are_found(killed, found):
    accident = {"id": "a", "code": "A", "injured": 5, "geometry": PLACE}
    accidents = frame({**accident, "killed": killed}, {**accident, "id": "b", "killed": 0})
    casualties = pandas.DataFrame({"accident_id": ["a", "a"], "outcome": ["killed", "injured"]})
    findings = list(check.casualties_differ(accidents, casualties))
    assert [(one.record, one.values["outcome"]) for one in findings] == ([("a", "killed")] if found else [])


@pytest.mark.parametrize(
    ("services", "found"), [("none", False), ("water,power", False), ("none,water", True), (None, False)]
)
def test_a_request_that_says_none_and_some_is_found(services, found):
    requests = frame({"id": "r", "code": "R", "services_blocked": services, "geometry": None})
    assert len(list(check.requests_contradict(requests))) == found
