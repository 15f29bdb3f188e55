# SPDX-License-Identifier: GPL-3.0-or-later
"""The list knows its selection by record id, however it is sorted and searched, and tells of the planner's alone."""

from __future__ import annotations

import pytest


@pytest.fixture
def view(qgis_app, plugin):
    from mine_action_plugin.gui.rows_model import Column
    from mine_action_plugin.gui.rows_view import RowsView

    made = RowsView([Column("code", "ID"), Column("name", "Name")], "search")
    made.show_records([{"id": f"id-{n}", "code": f"H{n:02d}", "name": f"field {9 - n}"} for n in range(10)])
    made.told = []
    made.selected.connect(made.told.append)
    yield made
    made.deleteLater()


def test_scattered_rows_are_selected_whole_and_replace_those_before(view):
    view.select(["id-1", "id-2", "id-9"])
    view.select(["id-0", "id-2", "id-7", "nobody"])
    chosen = view.table.selectionModel()
    assert sorted(view.selected_ids()) == ["id-0", "id-2", "id-7"] and view.told == []
    assert sorted(index.row() for index in chosen.selectedRows()) == [0, 2, 7]
    assert len(chosen.selectedIndexes()) == 6
    view.select([])
    assert view.selected_ids() == []


def test_selection_is_known_by_id_when_sorted_and_searched(view):
    from qgis.PyQt.QtCore import Qt

    view.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    view.select(["id-8", "id-3"])
    assert sorted(view.selected_ids()) == ["id-3", "id-8"]
    view.search.setText("H0")
    assert sorted(view.selected_ids()) == ["id-3", "id-8"]
    view.search.setText("field 1")
    view.select(["id-3", "id-8"])
    assert view.selected_ids() == ["id-8"]


def test_what_the_planner_selects_is_told(view):
    view.table.selectRow(4)
    assert view.told == [["id-4"]]
    view.table.selectAll()
    assert sorted(view.told[-1]) == [f"id-{n}" for n in range(10)]


def test_selection_stays_where_records_are_shown_again(view):
    view.select(["id-4", "id-5"])
    view.show_records([one for one in reversed(view.model.records) if one["id"] != "id-5"])
    assert view.selected_ids() == ["id-4"] and view.told == []
