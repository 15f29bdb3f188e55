# SPDX-License-Identifier: GPL-3.0-or-later
"""A read-only table model over records, with declared columns; every list of the panel uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QBrush, QColor

from .plain_text import tip

SORT_ROLE = Qt.ItemDataRole.UserRole + 1


@runtime_checkable
class KnowsRows(Protocol):
    """Records that find a row by id without looking at all of them."""

    def rows_of(self, ids: Iterable[str]) -> list[int]: ...


@dataclass(frozen=True)
class Column:
    """One column: the key in the records, its header, how a value is shown, and whether it is a number."""

    key: str
    header: str
    show: Callable[[Any], str] = str
    numeric: bool = False
    wide: bool = False  # takes the room that the others leave
    least: int = 0  # pixels
    colour: Callable[[dict[str, Any]], str] | None = None


class RowsModel(QAbstractTableModel):
    """Shows `records` (dicts that carry an "id") in `columns`."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.records: Sequence[dict[str, Any]] = []

    def set_records(self, records: Sequence[dict[str, Any]]) -> None:
        self.beginResetModel()
        self.records = records
        self.endResetModel()

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows of the records with these ids; records that know their rows are asked."""
        if isinstance(self.records, KnowsRows):
            return self.records.rows_of(ids)
        wanted = set(ids)
        return [row for row, record in enumerate(self.records) if record["id"] in wanted] if wanted else []

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].header
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].header  # which a narrow column cuts
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        record = self.records[index.row()]
        value = record.get(column.key)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            shown = "" if value is None else column.show(value)
            # Figures with their unit run from left to right in Arabic too.
            shown = f"\u2066{shown}\u2069" if column.numeric and shown else shown
            return tip(shown) if role == Qt.ItemDataRole.ToolTipRole else shown
        if role == SORT_ROLE:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and column.colour:
            name = column.colour(record)
            return QBrush(QColor(name)) if name else None
        return None


class SortedRows(QSortFilterProxyModel):
    """Sorts by value and filters by a text in any column, without case."""

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Order by value; what is missing comes first, so that it is seen."""
        a, b = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if a is None or b is None:
            return a is None and b is not None
        return a < b
