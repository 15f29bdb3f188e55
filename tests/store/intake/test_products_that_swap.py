# SPDX-License-Identifier: GPL-3.0-or-later
"""Products that change places within one delivery: what counts is where all of them stand in the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from shapely.geometry import box

from mine_action_plugin.adapters.intake import undo_import
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from tests.store.intake.deliveries import counts, intake, write_geojson

WEST, EAST, FAR = (box(lon, 32.0, lon + 0.001, 32.001) for lon in (13.0, 13.001, 13.002))
ROUTE = {"kind": "cancelled", "activity": "nts", "criteria": "cultivated for years", "report": "R-1"}


@pytest.fixture
def hazard(workspace: Workspace) -> str:
    whole = box(13.0, 32.0, 13.003, 32.001)
    return workspace.add("hazard", {"code": "H1", "classification": "sha", "geometry": whole})


def deliver(workspace: Workspace, folder: Path, **places):
    rows = [{"product_id": code, "hazard_id": "H1", **ROUTE, "geometry": shape} for code, shape in places.items()]
    return intake(workspace, write_geojson(folder / "land_release_product.geojson", rows))


def stand(workspace: Workspace) -> dict[str, object]:
    return workspace.read("land_release_product").set_index("code")["geometry"].to_dict()


def test_two_products_may_swap_their_land(workspace, hazard, tmp_path):
    assert counts(deliver(workspace, tmp_path, P1=WEST, P2=EAST)) == (2, 2, 0, 0, 0)
    assert counts(deliver(workspace, tmp_path, P1=EAST, P2=WEST)) == (2, 0, 2, 0, 0)
    there = stand(workspace)
    assert there["P1"].equals(EAST) and there["P2"].equals(WEST)


def test_undoing_the_swap_gives_each_its_land_back(workspace, hazard, tmp_path):
    deliver(workspace, tmp_path, P1=WEST, P2=EAST)
    swapped = deliver(workspace, tmp_path, P1=EAST, P2=WEST).layers[0].batch_id
    undone = undo_import(workspace, swapped, "wrong file", Silent())
    assert (undone.restored, undone.kept) == (2, ())
    there = stand(workspace)
    assert there["P1"].equals(WEST) and there["P2"].equals(EAST)


def test_land_that_went_to_another_since_is_not_taken_back_by_undoing(workspace, hazard, tmp_path):
    deliver(workspace, tmp_path, P1=WEST)
    away = deliver(workspace, tmp_path, P1=FAR).layers[0].batch_id
    workspace.add("land_release_product", {"code": "P2", "hazard_id": hazard, **ROUTE, "geometry": WEST})
    with pytest.raises(PlanningError, match="share land"):
        undo_import(workspace, away, "wrong file", Silent())
    assert stand(workspace)["P1"].equals(FAR)
    with pytest.raises(PlanningError, match="share land"), workspace.transaction(), workspace.together():
        workspace.add("land_release_product", {"code": "P3", "hazard_id": hazard, **ROUTE, "geometry": WEST})
    assert set(stand(workspace)) == {"P1", "P2"}


def test_three_may_go_round_and_a_new_one_take_the_place_of_one_that_moves_on(workspace, hazard, tmp_path):
    assert counts(deliver(workspace, tmp_path, P1=WEST, P2=EAST)) == (2, 2, 0, 0, 0)
    assert counts(deliver(workspace, tmp_path, P3=WEST, P1=EAST, P2=FAR)) == (3, 1, 2, 0, 0)
    assert stand(workspace)["P3"].equals(WEST)
    assert counts(deliver(workspace, tmp_path, P1=WEST, P2=EAST, P3=FAR)) == (3, 0, 3, 0, 0)


def test_one_that_moves_onto_another_which_stays_is_held(workspace, hazard, tmp_path):
    deliver(workspace, tmp_path, P1=WEST, P2=EAST)
    outcome = deliver(workspace, tmp_path, P1=EAST)
    assert counts(outcome) == (1, 0, 0, 0, 1) and "land_shared" in {one.kind.key for one in outcome.layers[0].findings}
    assert stand(workspace)["P1"].equals(WEST)
