# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workspace lacks is told apart from what stands against adding it."""

from __future__ import annotations

from mine_action_plugin.core.model.ddl_sqlite import column_types
from mine_action_plugin.core.model.lacking import ColumnThere, Lacking, lacking
from mine_action_plugin.core.model.migrations import Schema
from mine_action_plugin.core.model.table import Field, Table, Type

ROAD = Table(
    "road",
    "Road",
    "Roads",
    (
        Field("code", Type.TEXT, "Road ID", "code", required=True),
        Field("length_m", Type.REAL, "Length", "length_m"),
        Field("lanes", Type.INTEGER, "Lanes", "lanes", required=True, default=1),
    ),
    code="code",
)
BRIDGE = Table("bridge", "Bridge", "Bridges", (Field("code", Type.TEXT, "Bridge ID", "code", required=True),))
WHOLE = {name: ColumnThere(kind) for name, kind in column_types(ROAD).items()}


def told(**columns) -> Lacking:
    there = {name: one for name, one in {**WHOLE, **columns}.items() if one is not None}
    return lacking(Schema((ROAD,)), {"road": there}, column_types)


def test_nothing_lacks_where_everything_is_there_and_a_planner_s_own_column_is_no_obstacle():
    assert not told() and not told(surface=ColumnThere("TEXT"))


def test_a_table_and_fields_that_no_record_must_state_can_be_added():
    assert told(length_m=None, lanes=None) == Lacking(fields=(("road", "length_m"), ("road", "lanes")))
    both = lacking(Schema((ROAD, BRIDGE)), {"road": WHOLE}, column_types)
    assert both == Lacking(tables=("bridge",)) and both.names() == ("bridge",)


def test_what_cannot_be_added_stands_against_it():
    assert told(code=None).obstacles == ("road.code: -",)
    assert told(voided_at=None).obstacles == ("road.voided_at: -",)
    assert told(lanes=ColumnThere("TEXT")).obstacles == ("road.lanes: TEXT / INTEGER",)
    assert told(surface=ColumnThere("TEXT", True)).obstacles == ("road.surface: ?",)
