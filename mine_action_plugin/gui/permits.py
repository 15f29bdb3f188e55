# SPDX-License-Identifier: GPL-3.0-or-later
"""A button is there to be clicked where its algorithm can run; where the login may not run it, its tip says why."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractButton

from ..adapters.words import Words
from .plain_text import tip
from .session import Session


def permit(button: QAbstractButton, algorithm: str, session: Session, words: Words, ready: bool = True) -> None:
    """Enable a button where `ready` and where whoever is logged in may write what the algorithm writes."""
    refused = session.barred(algorithm)
    button.setEnabled(ready and refused is None)
    button.setToolTip(tip("\n".join(words.told(refused))) if refused is not None else "")
