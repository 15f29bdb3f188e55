# SPDX-License-Identifier: GPL-3.0-or-later
"""Save a profile of priorities as a file, signed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..adapters.words import interface_words
from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm


class SaveProfile(RankingAlgorithm):
    """Write a profile, with other weights if they are given, as a file that says who stands for it."""

    ID = "saveprofile"
    REWRITES = ("PROFILE",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Save profile")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes a profile of priorities to a file, under the weights that are given. With a name and a reason it is "
        "signed as of today: its fingerprint then tells whether anybody changed it. Without both it stays unsigned. "
        "Changes are parts of a profile file in place of its own, such as other criteria, another method, or weights "
        "by swing, by order of importance or by comparing in pairs; of these it is told how consistent they are.",
    )
    EXAMPLE = (
        '--PROFILE=returns_of_displaced --WEIGHTS={"schools":3} --BY=Planner --REASON="Season" --OUTPUT=returns.json'
    )

    def declare(self) -> None:
        profile = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile (name of a shipped one, or a file)"))
        self.addParameter(QgsProcessingParameterString("PROFILE", profile))
        self.add_weights()
        self.add_text("CHANGES", QT_TRANSLATE_NOOP("MineAction", "Changes (JSON with parts of a profile file)"))
        self.add_text("TITLE", QT_TRANSLATE_NOOP("MineAction", "Title (empty for the profile's own)"))
        self.add_text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason, if it is to be signed"))
        self.add_by()
        output = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile file"))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", output, "JSON (*.json)"))
        fingerprint = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", fingerprint))
        consistency = self.words(QT_TRANSLATE_NOOP("MineAction", "How consistent the comparisons are"))
        self.addOutput(QgsProcessingOutputString("CONSISTENCY", consistency))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.priorities import changed_profile, load_profile, read_changes, write_profile
        from ..core.priority.ahp_sentences import said_of
        from ..core.priority.profile_changes import changed, comparison_of
        from ..core.priority.sentence import Sentence

        profile = load_profile(self.text_of(parameters, "PROFILE", context))
        weights, title, changes = (self.text_of(parameters, name, context) for name in ("WEIGHTS", "TITLE", "CHANGES"))
        if changes:
            profile = changed(profile, read_changes(changes))
        profile = changed_profile(profile, weights, title)
        reason, by = (self.text_of(parameters, name, context) for name in ("REASON", self.BY))
        if reason or by:
            profile = profile.signed(by, datetime.now().astimezone().date().isoformat(), reason)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        write_profile(path, profile)
        compared = comparison_of(profile)
        titles = {entry.id: Sentence(entry.title) for entry in profile.entries}
        said = [one.text(interface_words()) for one in said_of(compared, titles)] if compared else []
        if compared and not compared.consistent:
            feedback.pushWarning(" ".join(said))
        return {"OUTPUT": str(path), "FINGERPRINT": profile.fingerprint, "CONSISTENCY": " ".join(said)}
