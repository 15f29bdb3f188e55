# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers among the parameters of an algorithm: QGIS takes what it cannot read for 0, or for the usual number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.typed_number import plain_number


def check_numbers(definitions: Iterable[QgsProcessingParameterDefinition], parameters: dict[str, Any]) -> None:
    """Raise `PlanningError` where a text that is no number, or no whole one, is given for a number."""
    for one in definitions:
        text = parameters.get(one.name())
        if isinstance(one, QgsProcessingParameterNumber) and isinstance(text, str) and text.strip():
            number = plain_number(text) if text.isascii() else None
            whole = one.dataType() == QgsProcessingParameterNumber.Type.Integer
            if number is None or (whole and number != int(number)):
                raise _refused(one.name(), text, whole)


def _refused(name: str, text: str, whole: bool) -> PlanningError:
    digits = QT_TRANSLATE_NOOP("MineAction", "Type digits, with a point for decimals.")
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{name}: “{text}” is no number."),
        "",
        QT_TRANSLATE_NOOP("MineAction", "Type a whole number, in digits.") if whole else digits,
        name=name,
        text=text.strip()[:40],
    )
