# SPDX-License-Identifier: GPL-3.0-or-later
"""Products of one hazard share no land, whichever way the plugin writes them, in a file and in a database."""

from __future__ import annotations

import pandas as pd
import pytest
from shapely.geometry import Polygon, box

from mine_action_plugin.adapters.store.engine import RuleBroken
from mine_action_plugin.core.errors import PlanningError

WHOLE = box(13.19, 32.80, 13.20, 32.81)
WEST, EAST = box(13.19, 32.80, 13.195, 32.81), box(13.195, 32.80, 13.20, 32.81)
SLIVER = box(13.194995, 32.80, 13.20, 32.81)  # half a metre into WEST


@pytest.fixture
def hazard(workspace) -> str:
    return workspace.add("hazard", {"code": "H-1", "classification": "cha", "geometry": WHOLE})


def product(hazard: str, code: str, shape, **values) -> dict:
    route = {"kind": "cleared", "activity": "bac_subsurface", "depth_m": 0.2, "report": "CR-1"}
    return {"code": code, "hazard_id": hazard, "geometry": shape, **route, **values}


def refused():
    return pytest.raises(PlanningError, match="Products of one hazard may not share land")


@pytest.mark.parametrize("shape", [WHOLE, SLIVER, WEST])
def test_a_product_on_land_that_is_released_already_is_refused(workspace, hazard, shape):
    workspace.add("land_release_product", product(hazard, "P-1", WEST))
    with refused() as told:
        workspace.add("land_release_product", product(hazard, "P-2", shape))
    assert "P-2 / P-1: " in told.value.lines()[1]
    assert workspace.count("land_release_product") == 1


def test_products_side_by_side_are_taken_and_so_is_the_land_of_another_hazard(workspace, hazard):
    other = workspace.add("hazard", {"code": "H-2", "classification": "cha", "geometry": WHOLE})
    workspace.add("land_release_product", product(hazard, "P-1", WEST))
    workspace.add("land_release_product", product(hazard, "P-2", EAST))
    workspace.add("land_release_product", product(other, "P-3", WHOLE))


def test_products_written_together_are_compared_with_one_another(workspace, hazard):
    rows = [product(hazard, "P-1", WEST), product(hazard, "P-2", SLIVER)]
    with refused():
        workspace.add_all("land_release_product", pd.DataFrame(rows))
    workspace.add_all("land_release_product", pd.DataFrame([rows[0], product(hazard, "P-2", EAST)]))


def test_a_boundary_is_not_moved_over_another_product_nor_a_product_to_a_hazard_that_has_one_there(workspace, hazard):
    other = workspace.add("hazard", {"code": "H-2", "classification": "cha", "geometry": WHOLE})
    first = workspace.add("land_release_product", product(hazard, "P-1", WEST))
    second = workspace.add("land_release_product", product(hazard, "P-2", EAST))
    third = workspace.add("land_release_product", product(other, "P-3", EAST))
    with refused():
        workspace.change("land_release_product", second, {"geometry": SLIVER})
    with refused():
        workspace.change("land_release_product", third, {"hazard_id": hazard})
    workspace.change("land_release_product", first, {"geometry": box(13.19, 32.80, 13.194, 32.81)})
    workspace.change("land_release_product", second, {"geometry": SLIVER})  # the land is free now


def test_a_voided_product_leaves_its_land_free(workspace, hazard):
    first = workspace.add("land_release_product", product(hazard, "P-1", WEST))
    workspace.void("land_release_product", first, "drawn on the wrong sheet")
    workspace.add("land_release_product", product(hazard, "P-1", WHOLE))


def test_a_product_with_an_invalid_boundary_is_refused(workspace, hazard):
    bow_tie = Polygon([(13.19, 32.8), (13.2, 32.81), (13.2, 32.8), (13.19, 32.81)])
    with pytest.raises(PlanningError, match="The boundary of this product is invalid"):
        workspace.add("land_release_product", product(hazard, "P-1", bow_tie))


def test_a_product_goes_its_way_to_handover_and_stays_as_it_was_passed(workspace, hazard):
    made = workspace.add("land_release_product", product(hazard, "P-1", WEST))
    workspace.change("land_release_product", made, {"depth_m": 0.3})
    passed = {"state": "qc_passed", "qc_by": "Monitor", "qc_on": "2024-05-01"}
    workspace.change("land_release_product", made, passed)
    for values in ({"geometry": EAST}, {"depth_m": 0.1}, {"kind": "reduced", "activity": "ts", "criteria": "x"}):
        with pytest.raises(RuleBroken, match=r"passed: "):
            workspace.change("land_release_product", made, values)
    released = {"state": "released", "released_by": "Authority", "released_on": "2024-05-02"}
    workspace.change("land_release_product", made, released)
    with pytest.raises(RuleBroken, match="handover_id"):
        workspace.change("land_release_product", made, {"state": "handed_over"})
    certificate = {"code": "C-1", "recipient": "Municipality", "residual_risk": "Report finds to the hotline."}
    handover = workspace.add("handover", certificate)
    workspace.change("land_release_product", made, {"state": "handed_over", "handover_id": handover})
    with pytest.raises(RuleBroken, match="transition"):
        workspace.change("land_release_product", made, {"state": "recorded"})
