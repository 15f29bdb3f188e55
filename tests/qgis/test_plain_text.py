# SPDX-License-Identifier: GPL-3.0-or-later
"""What is data is shown letter by letter: a tag in a file's name or a cell hides nothing and makes no link."""

from __future__ import annotations

import pytest

HOSTILE = '<a href="file:///etc/passwd">open</a> <!-- <img src="x"> --> &amp; <b>survey</b>'


def seen(text: str) -> str:
    """Return what Qt shows of a text that it takes for what it seems to be, as tool tips and labels do."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QTextDocument

    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText().replace("\u00a0", " ")


@pytest.mark.parametrize("say", ["failed", "done"])
def test_a_message_shows_tags_as_letters(plugin, say):
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QTextBrowser

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.messages import Messages

    bar = QgsMessageBar()
    getattr(Messages(bar, words("en")), say)(f"{HOSTILE}.geojson cannot be read")
    shown = [browser.toPlainText() for browser in bar.findChildren(QTextBrowser)]
    assert any(f"{HOSTILE}.geojson cannot be read" in text for text in shown), shown


def test_a_tool_tip_shows_tags_as_letters(plugin):
    from qgis.PyQt.QtCore import Qt

    from mine_action_plugin.gui.mapping_table import plain_item
    from mine_action_plugin.gui.plain_text import tip
    from mine_action_plugin.gui.rows_model import Column, RowsModel

    for text in (HOSTILE, "a < b", "no tags", "two\nlines", "two\n<b>lines</b>"):
        assert seen(tip(text)) == text
    assert seen(plain_item(HOSTILE).toolTip()) == HOSTILE
    model = RowsModel((Column("code", "ID"),))
    model.set_records([{"code": HOSTILE}])
    assert seen(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)) == HOSTILE
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) == HOSTILE


def test_labels_that_tell_of_a_delivery_show_tags_as_letters(plugin):
    from qgis.PyQt.QtCore import Qt

    from mine_action_plugin.gui.mapping_preview import MappingPreview
    from tests.qgis.test_import_preview import panel_of

    preview = MappingPreview(panel_of("en"))
    labels = (preview.table_label, preview.crs_label, preview.encoding_label, preview.left_label, preview.open_label)
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText] * len(labels)
