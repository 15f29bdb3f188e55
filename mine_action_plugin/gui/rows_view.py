# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of records with a search line, whose selection is known by record id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QShortcut,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from .rows_model import Column, RowsModel, SortedRows


class RowsView(QWidget):
    """A searchable, sortable list. `selected` is sent when the planner changes the selection, not when code does."""

    selected = pyqtSignal(list)
    activated = pyqtSignal(str)

    def __init__(self, columns: Sequence[Column], search: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel(columns, self)
        self.sorted = SortedRows(self.model, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(search)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.sorted.setFilterFixedString)
        self.table = QTableView(self)
        self.table.setModel(self.sorted)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        wide = [number for number, column in enumerate(columns) if column.wide]
        for number in wide:
            self.table.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setStretchLastSection(not wide)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as given, until the planner asks for another order
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.table.doubleClicked.connect(self._activate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy_selected)
        self._quiet = False
        self._fit_columns()  # to the headers alone, as long as there is nothing to show
        self._fitted = False

    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard as a table with its headers, as they are shown and in their order."""
        rows = sorted(self._selected_rows())
        lines = [[column.header for column in self.model.columns]]
        lines += [[self._shown(row, number) for number in range(len(self.model.columns))] for row in rows]
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _shown(self, row: int, column: int) -> str:
        """Return the text of a cell on one line, without the marks that only its direction needs."""
        text = str(self.sorted.index(row, column).data() or "")
        return " ".join(text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069))).split())

    def show_records(self, records: Sequence[dict[str, Any]]) -> None:
        """Show `records`, keeping what was selected where it is still there."""
        kept = self.selected_ids()
        self._quiet = True
        self.model.set_records(records)
        self._quiet = False
        self.select(kept)
        if records and not self._fitted:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Fit the columns once to what the first rows hold; afterwards the planner's widths stay."""
        self._fitted = True
        metrics = self.fontMetrics()
        for number, column in enumerate(self.model.columns):
            shown = [self.model.index(row, number).data() or "" for row in range(min(50, self.model.rowCount()))]
            widest = max(metrics.horizontalAdvance(text) for text in [column.header + "  ↓", *shown])
            self.table.setColumnWidth(number, max(column.least, min(widest + 18, 170)))

    def fit(self, key: str) -> None:
        """Make the column of a key wide enough for what came into it later, if it is not."""
        number = next(number for number, column in enumerate(self.model.columns) if column.key == key)
        if self.table.columnWidth(number) < self.table.sizeHintForColumn(number):
            self.table.resizeColumnToContents(number)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected records."""
        places = (self.sorted.mapToSource(self.sorted.index(row, 0)).row() for row in self._selected_rows())
        return [self.model.records[place]["id"] for place in places]

    def ids_from_selected(self) -> list[str]:
        """Return the ids of all shown records from the selected one on, then of those before it, the nearest first."""
        places = (self.sorted.mapToSource(self.sorted.index(row, 0)).row() for row in range(self.sorted.rowCount()))
        ids = [self.model.records[place]["id"] for place in places]
        at = min(self._selected_rows(), default=0)
        return ids[at:] + ids[:at][::-1]

    def _selected_rows(self) -> list[int]:
        """Return the selected rows as they are sorted. Qt's own list takes minutes for 100,000 scattered ones."""
        chosen = self.table.selectionModel().selection()
        return list(dict.fromkeys(row for part in chosen for row in range(part.top(), part.bottom() + 1)))

    def select(self, ids: Iterable[str]) -> None:
        """Select the records with these ids, without sending `selected`."""
        places = (self.sorted.mapFromSource(self.model.index(row, 0)) for row in self.model.rows_of(ids))
        shown = [place for place in places if place.isValid()]
        selection, last = QItemSelection(), self.sorted.columnCount() - 1
        for place in shown:
            selection.select(place, place.siblingAtColumn(last))
        self._quiet = True
        # Whole rows, after nothing: to widen cells to rows, and to compare old with new, takes Qt the square of them.
        self.table.clearSelection()
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        self._quiet = False
        if shown:
            self.table.scrollTo(shown[0])

    def show_selected(self) -> None:
        """Let the first selected row be seen, where the list has become smaller."""
        rows = self.table.selectionModel().selectedRows() if self.model.rowCount() else []
        if rows:
            self.table.scrollTo(rows[0])

    def _tell(self) -> None:
        if not self._quiet:
            self.selected.emit(self.selected_ids())

    def _activate(self, index: Any) -> None:
        self.activated.emit(self.model.records[self.sorted.mapToSource(index).row()]["id"])
