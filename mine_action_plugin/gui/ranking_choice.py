# SPDX-License-Identifier: GPL-3.0-or-later
"""A box of the saved rankings of a site, and the dialog that opens one of them again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..adapters.layouts.speech import isolated
from ..adapters.rankings import saved_rankings
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import FormDialog, right_to_left

if TYPE_CHECKING:
    from .panel import Panel

RANKING = QT_TRANSLATE_NOOP("MineAction", "{code}, {profile}: {signed}")
SIGNED = QT_TRANSLATE_NOOP("MineAction", "signed by {name}")
SHORT = 8  # digits of a fingerprint that tell policies of one title apart
NOT_SIGNED = QT_TRANSLATE_NOOP("MineAction", "not signed")


class RankingBox(QComboBox):
    """The saved rankings of the panel's site, the newest first; the data of an item is its code."""

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words, session = panel.words, panel.session
        every = saved_rankings(session.workspace, session.site_id)
        policies = {(one["title"], one["fingerprint"]) for one in every}
        shared = Counter(title for title, _fingerprint in policies)
        for record in reversed(every):
            name = isolated(record["signed_by"]) if record["signed_by"] else ""
            signed = words(SIGNED, name=name) if name else words(NOT_SIGNED)
            code, policy = f"\u2066{record['code']}\u2069", isolated(words(record["title"]))
            if shared[record["title"]] > 1:  # changed since, under the same title
                policy += f" [\u2066{record['fingerprint'][:SHORT]}\u2069]"
            text = words(RANKING, code=code, profile=policy, signed=signed)
            self.addItem(right_to_left(text) if words.right_to_left else text, record["code"])


class OpenRankingDialog(FormDialog):
    """Collects RANKING."""

    def __init__(self, panel: Panel, chosen: str = "", parent: QWidget | None = None) -> None:
        action = QT_TRANSLATE_NOOP("MineAction", "Open a saved ranking")
        super().__init__(panel.words, action, QT_TRANSLATE_NOOP("MineAction", "Open ranking"), parent)
        self.rankings = self.add(QT_TRANSLATE_NOOP("MineAction", "Ranking"), RankingBox(panel, self))
        self.rankings.setCurrentIndex(max(0, self.rankings.findData(chosen)))
        self.ok_button.setEnabled(self.rankings.count() > 0)

    def parameters(self) -> dict[str, str]:
        return {"RANKING": str(self.rankings.currentData())}
