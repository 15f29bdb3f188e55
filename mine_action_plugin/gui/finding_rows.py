# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of findings, as the import's result and the findings dialog show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QWidget

from ..adapters.finding_words import stored_finding
from ..adapters.words import Words
from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from .rows_model import Column
from .rows_view import RowsView
from .shown import coded, plain_records

if TYPE_CHECKING:
    from .panel import Panel

COLOURS = {"blocking": "#b00000", "warning": "#9a5b00", "note": ""}


class FindingRows(RowsView):
    """Findings with severity, row and text, the gravest first."""

    words: Words

    def show_findings(self, frame: Any) -> None:
        order = list(COLOURS)
        records = plain_records(frame)
        for record in records:
            record["said"] = stored_finding(self.words, record["kind"], record["values_json"], record["text"])
        self.show_records(sorted(records, key=lambda one: order.index(one["severity"])))


def finding_rows(panel: Panel, parent: QWidget) -> FindingRows:
    """Return an empty list of findings in the language of the panel."""
    words = panel.words
    table = table_named("finding")
    columns = [
        Column(
            "severity",
            words(table.field("severity").label),
            coded(table.field("severity"), words),
            colour=lambda record: COLOURS[record["severity"]],
        ),
        Column("source_row", words(QT_TRANSLATE_NOOP("MineAction", "Row")), numeric=True),
        Column("said", words(table.field("kind").label), wide=True),
        Column("accepted_by", words(table.field("accepted_by").label)),
        Column("accepted_reason", words(table.field("accepted_reason").label)),
    ]
    rows = FindingRows(columns, words(QT_TRANSLATE_NOOP("MineAction", "Search findings…")), parent)
    rows.words = words
    return rows
