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
        "signed as of today: its fingerprint then tells whether anybody changed it. Without both it stays unsigned.",
    )
    EXAMPLE = (
        '--PROFILE=returns_of_displaced --WEIGHTS={"schools":3} --BY=Planner --REASON="Season" --OUTPUT=returns.json'
    )

    def declare(self) -> None:
        profile = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile (name of a shipped one, or a file)"))
        self.addParameter(QgsProcessingParameterString("PROFILE", profile))
        self.add_weights()
        self.add_text("TITLE", QT_TRANSLATE_NOOP("MineAction", "Title (empty for the profile's own)"))
        self.add_text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason, if it is to be signed"))
        self.add_by()
        output = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile file"))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", output, "JSON (*.json)"))
        fingerprint = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint"))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", fingerprint))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.priorities import changed_profile, load_profile, write_profile

        profile = load_profile(self.text_of(parameters, "PROFILE", context))
        weights, title = (self.text_of(parameters, name, context) for name in ("WEIGHTS", "TITLE"))
        profile = changed_profile(profile, weights, title)
        reason, by = (self.text_of(parameters, name, context) for name in ("REASON", self.BY))
        if reason or by:
            profile = profile.signed(by, datetime.now().astimezone().date().isoformat(), reason)
        path = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        write_profile(path, profile)
        return {"OUTPUT": str(path), "FINGERPRINT": profile.fingerprint}
