# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts that hold data, shown as they are: Qt takes a text with a tag in it for HTML, hides parts and makes links."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def plain(*labels: QLabel) -> None:
    """Let labels show their text letter by letter."""
    for label in labels:
        label.setTextFormat(Qt.TextFormat.PlainText)


def as_html(text: str) -> str:
    """Return what a widget that knows HTML alone shows as `text`."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def tip(text: str) -> str:
    """Return a tool tip that shows `text` letter by letter; one without tags and entities is plain as it is."""
    return f"<qt>{as_html(text)}</qt>" if "<" in text or "&" in text else text
