# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that the workspace holds count in a ranking as a layer of requests does."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import Point, box

from mine_action_plugin.adapters.priorities import rank_workspace
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.priority.criteria.requests import BLOCKED, PROJECT
from mine_action_plugin.core.priority.inputs import Inputs, Layer, role
from mine_action_plugin.core.priority.profile import Triage
from tests.core.priority.sample import entry, profile

TODAY = date(2024, 6, 1)
CRITERIA = ("road_blocked", "services_blocked", "funded_project")


@pytest.fixture
def hazards(workspace) -> list[str]:
    return [
        workspace.add("hazard", {"code": code, "classification": "sha", "geometry": box(lon, 32.8, lon + 0.01, 32.81)})
        for code, lon in (("H-1", 13.1), ("H-2", 13.2), ("H-3", 13.3))
    ]


def ask(workspace, code: str, **values) -> str:
    return workspace.add("request", {"code": code, "requested_on": "2024-05-01", "requested_by": "School", **values})


def rank(workspace, **layers):
    """Return the ranking, and by hazard the class numbers of the three criteria that read requests."""
    policy = profile(*(entry(key) for key in CRITERIA), triage=Triage(spot_tasks=True, days=0))
    found = rank_workspace(workspace, "", policy, None, Inputs(layers), TODAY, Silent())
    columns = [found.ranking.measurements.measured[key].values for key in CRITERIA]
    return found, dict(zip(found.hazards["code"], np.column_stack(columns).tolist()))


def number(classes, key: str) -> float:
    return float(1 << [name for name, _ in classes].index(key))


def test_the_table_has_the_columns_and_the_words_that_criteria_read():
    table = table_named("request")
    assert set(role("requests").columns) - {"hazard_code"} <= set(table.columns)
    for field, classes in (("road_blockage", BLOCKED), ("support_needed", PROJECT[1:])):
        assert set(table.field(field).codes.keys()) == {key for key, _ in classes}
    assert "none" in table.field("services_blocked").codes.keys()


def test_requests_count_for_the_hazard_that_they_name_or_lie_in(workspace, hazards):
    ask(workspace, "R-1", hazard_id=hazards[0], road_blockage="no_alternative")
    ask(workspace, "R-2", services_blocked="water,power", alternative=True, geometry=Point(13.205, 32.805))
    ask(workspace, "R-3", hazard_id=hazards[0], project_funded=True, support_needed="immediate")
    _, rows = rank(workspace)
    nan = np.nan
    expected = {
        "H-1": [number(BLOCKED, "no_alternative"), nan, number(PROJECT, "immediate")],
        "H-2": [nan, number(BLOCKED, "alternative"), nan],
        "H-3": [nan, nan, nan],
    }
    for code, values in expected.items():
        np.testing.assert_array_equal(rows[code], values)


def test_a_request_for_a_spot_task_makes_an_emergency(workspace, hazards):
    ask(workspace, "R-1", hazard_id=hazards[1], spot_task=True)
    found, _ = rank(workspace)
    states = dict(zip(found.ranking.frame["code"], found.ranking.frame["state"]))
    assert states["H-2"] != states["H-1"] == states["H-3"]


def test_what_is_answered_declined_or_voided_waits_for_nothing(workspace, hazards):
    for request, path in {"R-1": ["declined"], "R-2": ["accepted", "tasked", "answered"]}.items():
        made = ask(workspace, request, hazard_id=hazards[0], road_blockage="no_alternative")
        task = workspace.add("task", {"code": f"T-{request}", "activity": "road_survey"})
        for state in path:
            workspace.change("request", made, {"state": state, "state_reason": "settled", "task_id": task})
    workspace.void("request", ask(workspace, "R-3", hazard_id=hazards[0], road_blockage="none"), "sent twice")
    found, rows = rank(workspace)
    assert "requests" not in found.layers
    assert all(np.isnan(values).all() for values in rows.values())


def test_a_layer_that_the_planner_gives_is_taken_instead(workspace, hazards):
    ask(workspace, "R-1", hazard_id=hazards[0], road_blockage="no_alternative")
    frame = gpd.GeoDataFrame(
        {"hazard_code": ["H-3"], "road_blockage": ["alternative"]}, geometry=[None], crs="EPSG:4326"
    )
    _, rows = rank(workspace, requests=Layer(frame=frame, source="letter"))
    assert np.isnan(rows["H-1"][0]) and rows["H-3"][0] == number(BLOCKED, "alternative")
