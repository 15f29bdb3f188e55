# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain tables whose positions are written as people write them: degrees, minutes and seconds, grid references."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyproj import Geod

from mine_action_plugin.adapters.intake import Outcome
from mine_action_plugin.adapters.store import Workspace, create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from tests.store.intake.deliveries import counts, intake

GEOD = Geod(ellps="WGS84")
PLACE = (13 + 11 / 60 + 28 / 3600, 32 + 53 / 60 + 14 / 3600)


@pytest.fixture
def workspace(tmp_path):
    create_workspace(str(tmp_path / "w.gpkg"))
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as opened:
        yield opened


def deliver(workspace: Workspace, folder: Path, names: str, rows: list[tuple[str, ...]], **request) -> Outcome:
    lines = [f"Accident_ID;Killed;{names}"] + [f"A{number};1;{';'.join(row)}" for number, row in enumerate(rows)]
    (folder / "accidents.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return intake(workspace, folder / "accidents.csv", **request)


def off(workspace: Workspace) -> list[float]:
    """Return how far each accident lies from PLACE, in metres."""
    return [
        GEOD.inv(*PLACE, point.x, point.y)[2] for point in workspace.read("accident").sort_values("code")["geometry"]
    ]


SPELLINGS = [
    ("32°53'14\" N", "13°11'28\" E"),
    ("32 53 14 N", "13 11 28 E"),
    ("N 32d53m14s", "E 13d11m28s"),
    ("32°53.23333'", "13°11.46667'"),
    ("32.8872222", "13.1911111"),
    ("32,8872222", "13,1911111"),
    ("٣٢° ٥٣′ ١٤″ شمالا", "١٣° ١١′ ٢٨″ شرقا"),
]


def test_columns_of_degrees_are_read_in_every_spelling(workspace, tmp_path):
    outcome = deliver(workspace, tmp_path, "Latitude;Longitude", SPELLINGS, crs="EPSG:4326")
    assert counts(outcome)[:2] == (len(SPELLINGS), len(SPELLINGS))
    assert max(off(workspace)) < 1.0


def test_one_column_of_whole_positions_is_read(workspace, tmp_path):
    rows = [(f"{lat}, {lon}",) for lat, lon in SPELLINGS if "N" in lat or "شمالا" in lat]
    outcome = deliver(workspace, tmp_path, "Coordinates", rows, crs="EPSG:4326")
    assert counts(outcome)[:2] == (len(rows), len(rows)) and max(off(workspace)) < 1.0


def test_grid_references_need_no_system_and_degrees_do(workspace, tmp_path):
    grid = [("33S US 30793 40234",), ("UTM 33 North 330793 E 3640234 N",)]
    assert counts(deliver(workspace, tmp_path, "Coordinates", grid))[:2] == (2, 2)
    assert max(off(workspace)) < 5.0
    with pytest.raises(PlanningError):
        deliver(workspace, tmp_path, "Coordinates", [("32°53'14\" N, 13°11'28\" E",)])


def test_degrees_on_another_datum_go_by_its_operation(workspace, tmp_path):
    """ELD79 by EPSG:15909, about 154 m at Tripoli."""
    deliver(workspace, tmp_path, "Latitude;Longitude", SPELLINGS[:1], crs="EPSG:4159")
    assert off(workspace) == [pytest.approx(154.0, abs=2.0)]
    assert "15909" in workspace.read("import_batch")["datum_operation"].iloc[0]


def test_what_can_be_read_in_two_ways_or_none_is_held(workspace, tmp_path):
    rows = [("32°53'14\" N", "somewhere"), ("32°73'14\" N", "13°11'28\" E"), ("13°11'28\" E", "32°53'14\" N")]
    assert counts(deliver(workspace, tmp_path, "Latitude;Longitude", rows, crs="EPSG:4326")) == (3, 0, 0, 0, 3)
    mixed = [("33S US 30793 40234",), ("32°53'14\" N, 13°11'28\" E",), ("32.8 13.2",)]
    outcome = deliver(workspace, tmp_path, "Coordinates", mixed, crs="EPSG:4326")
    assert counts(outcome) == (3, 1, 0, 0, 2)
    kinds = {(finding.kind.key, finding.row) for finding in outcome.layers[0].findings}
    assert {("coordinates_mixed", 1), ("coordinates_impossible", 3)} <= kinds
