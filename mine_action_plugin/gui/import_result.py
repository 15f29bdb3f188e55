# SPDX-License-Identifier: GPL-3.0-or-later
"""What an import did with every row: the account, and the findings that came of it."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..adapters.held_places import counted_by_site, held_sites
from ..core.text import QT_TRANSLATE_NOOP
from .finding_rows import finding_rows
from .form_dialog import fit, set_direction
from .permits import permit

if TYPE_CHECKING:
    from .panel import Panel

ACCOUNT = (
    ("READ", QT_TRANSLATE_NOOP("MineAction", "Rows read")),
    ("TAKEN", QT_TRANSLATE_NOOP("MineAction", "Rows taken in")),
    ("UPDATED", QT_TRANSLATE_NOOP("MineAction", "Rows updated")),
    ("UNCHANGED", QT_TRANSLATE_NOOP("MineAction", "Rows unchanged")),
    ("HELD", QT_TRANSLATE_NOOP("MineAction", "Rows held")),
    ("ASIDE", QT_TRANSLATE_NOOP("MineAction", "Rows set aside before")),
    ("FINDINGS", QT_TRANSLATE_NOOP("MineAction", "Findings")),
)


class ImportResult(QDialog):
    """Shows the numeric outputs of `mineaction:importsurvey` and the latest findings."""

    def __init__(self, panel: Panel, results: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = results
        self.panel = panel
        words = panel.words
        set_direction(self, words)
        self.setObjectName("ImportResult")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Every row accounted for")))
        form = QFormLayout()
        self.rows = finding_rows(panel, self)
        imports = [one for one in str(results.get("IMPORTS", "")).split(",") if one]
        marks = ", ".join("?" * len(imports)) or "NULL"  # PostgreSQL takes no empty list
        held = held_sites(panel.session.workspace, f"import_batch_id IN ({marks})", imports)
        where = html.escape(counted_by_site(held.values(), panel.session.sites(), words))
        side = "\u200f" if words.right_to_left else ""  # a label would put a number alone on the left
        for key, label in ACCOUNT:
            number = f"{side}<b>{int(results.get(key) or 0):,}</b>"
            form.addRow(words(label), QLabel(f"{number} · {where}" if key == "HELD" and held else number, self))
        self.rows.show_findings(panel.session.workspace.read("finding", f"import_batch_id IN ({marks})", imports))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setText(words(QT_TRANSLATE_NOOP("MineAction", "Close")))
        self.rank_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Rank the hazards")), self)
        self.rank_button.setVisible(panel.session.workspace.count("hazard") > 0)
        permit(self.rank_button, "rankhazards", panel.session, words)
        self.rank_button.clicked.connect(self._rank)
        box.addButton(self.rank_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.rows, 1)
        layout.addWidget(box)
        fit(self, 1000, 560)

    def _rank(self) -> None:
        """Go on to the priorities: what was taken in is ranked as the panel has it."""
        self.accept()
        self.panel.rank()
