# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of findings, as the import's result and the findings dialog show it; one that is chosen shows its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QWidget

from ..adapters.finding_subjects import Subjects, subjects_of
from ..adapters.finding_words import stored_detail, stored_title
from ..adapters.words import Words
from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from .fault_place import show_fault
from .rows_model import Column
from .rows_view import RowsView
from .shown import coded, plain_records

if TYPE_CHECKING:
    from .panel import Panel

COLOURS = {"blocking": "#b00000", "warning": "#9a5b00", "note": ""}


class FindingRecords(Sequence):
    """Records of findings, the gravest first, each worded when it comes into view: a delivery may have 50,000."""

    def __init__(self, records: list[dict[str, Any]], subjects: Subjects, words: Words) -> None:
        order = list(COLOURS)
        self._records = sorted(records, key=lambda one: order.index(one["severity"]))
        self._subjects, self._words = subjects, words
        self._worded: dict[int, dict[str, Any]] = {}
        self._places: Mapping[str, int] = {record["id"]: place for place, record in enumerate(self._records)}

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if place not in self._worded:
            self._worded[place] = self._in_words(self._records[place])
        return self._worded[place]

    def _in_words(self, record: dict[str, Any]) -> dict[str, Any]:
        words, kind, values = self._words, record["kind"], record["values_json"]
        accepted = [one for one in (record["accepted_by"], record["accepted_reason"]) if one]
        return {
            **record,
            "title": stored_title(words, kind, values, isolate=True),
            "said": stored_detail(words, kind, values, record["text"], isolate=True),
            "file": self._subjects.files.get(record["import_batch_id"]),
            "accepted": ": ".join(accepted) or None,
            "code": self._subjects.codes.get(record["record_id"]),
        }

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return the places of the records with these ids, without wording any."""
        return [self._places[one] for one in ids if one in self._places]


class FindingRows(RowsView):
    """Findings with severity, file, ID, row, kind and what is said, the gravest first."""

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        search = panel.words(QT_TRANSLATE_NOOP("MineAction", "Search findings…"))
        super().__init__(_columns(panel), search, parent)
        self.panel = panel
        self._points: dict[str, Any] = {}
        self.selected.connect(self._show_place)

    def show_findings(self, frame: Any) -> None:
        """List the findings of a frame of the table `finding`."""
        records = plain_records(frame)
        self._points = dict(zip(frame["id"], frame["geometry"])) if "geometry" in frame else {}
        subjects = subjects_of(self.panel.session.workspace, records)
        self.show_records(FindingRecords(records, subjects, self.panel.words))

    def _show_place(self, ids: list[str]) -> None:
        """Show on the map where the fault is, of the one finding that was chosen."""
        if len(ids) == 1:
            (row,) = self.model.rows_of(ids)
            show_fault(self.panel, self.model.records[row], self._points.get(ids[0]), self.window())


def _columns(panel: Panel) -> list[Column]:
    words = panel.words
    table = table_named("finding")
    return [
        Column(
            "severity",
            words(table.field("severity").label),
            coded(table.field("severity"), words),
            colour=lambda record: COLOURS[record["severity"]],
        ),
        Column("code", words(QT_TRANSLATE_NOOP("MineAction", "ID"))),
        Column("title", words(table.field("kind").label)),
        Column("said", words(QT_TRANSLATE_NOOP("MineAction", "What is said")), wide=True),
        Column("file", words(QT_TRANSLATE_NOOP("MineAction", "File"))),
        Column("source_row", words(QT_TRANSLATE_NOOP("MineAction", "Row")), numeric=True),
        Column("accepted", words(QT_TRANSLATE_NOOP("MineAction", "Accepted"))),
    ]


def finding_rows(panel: Panel, parent: QWidget) -> FindingRows:
    """Return an empty list of findings in the language of the panel."""
    return FindingRows(panel, parent)
