# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries drawn anew are written into the file that QGIS shows, and into no other."""

from __future__ import annotations

import pytest

from mine_action_plugin.adapters.store.boundaries import Drawn, write_boundaries
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.tables import table_named


def test_file_that_was_moved_away_is_missed_and_not_made_anew(tmp_path):
    gone = tmp_path / "gone.gpkg"
    with pytest.raises(PlanningError, match="not there"):
        write_boundaries(gone, table_named("hazard"), [Drawn(1, 1, None)], "planner")
    assert not gone.exists()
