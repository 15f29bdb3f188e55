# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked for every row of an open table is found through an index, in a file and in a database."""

from __future__ import annotations

import pytest
import shapely

from mine_action_plugin.core.model.tables import table_named

# As the marks of rows with open findings ask, and as every reference is followed.
ASKED = (
    ("finding_record_id", "SELECT 1 FROM finding WHERE accepted_on IS NULL AND severity = 'warning' AND record_id = ?"),
    ("hazard_site_id", "SELECT 1 FROM hazard WHERE site_id = ?"),
    ("evidence_hazard_id", "SELECT 1 FROM evidence WHERE hazard_id = ? AND voided_at IS NULL"),
)


@pytest.mark.parametrize(("index", "question"), ASKED)
def test_records_are_sought_through_an_index(workspace, index, question) -> None:
    if workspace.engine.dialect == "postgresql":
        workspace.engine.execute("SET enable_seqscan = off")  # of so few rows it would read them all
        plan = workspace.engine.execute(f"EXPLAIN {question}", ("x",))
    else:
        plan = workspace.engine.execute(f"EXPLAIN QUERY PLAN {question}", ("x",))
    assert index in str(plan)


def test_records_within_a_box_are_found_through_the_spatial_index_wherever_they_are_moved(workspace) -> None:
    box = (13.0, 32.0, 13.1, 32.1)
    places = {"inside": 13.05, "over the edge": 13.095, "touching": 13.1, "far": 14.0}
    ids = {
        code: workspace.add(
            "hazard", {"code": code, "classification": "sha", "geometry": shapely.box(west, 32.05, west + 0.01, 32.06)}
        )
        for code, west in places.items()
    }
    workspace.add("hazard", {"code": "nowhere", "classification": "sha"})
    condition = workspace.engine.boxed(table_named("hazard"))
    assert workspace.read("hazard", condition, box)["code"].tolist() == ["inside", "over the edge", "touching"]
    workspace.change("hazard", ids["far"], {"geometry": shapely.box(12.995, 31.995, 13.005, 32.005)})
    workspace.change("hazard", ids["inside"], {"geometry": shapely.box(13.05, 33.0, 13.06, 33.01)})
    workspace.void("hazard", ids["touching"], "entered twice")
    assert workspace.read("hazard", condition, box)["code"].tolist() == ["over the edge", "far"]
    plan = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}[workspace.engine.dialect]
    if workspace.engine.dialect == "postgresql":
        workspace.engine.execute("SET enable_seqscan = off")
    assert "hazard_geom" in str(workspace.engine.execute(f"{plan} SELECT 1 FROM hazard WHERE {condition}", box))
