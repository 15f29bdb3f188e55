# SPDX-License-Identifier: GPL-3.0-or-later
"""The form widget of a field, by its type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsEditorWidgetSetup, QgsValueMapFieldFormatter

from ..core.model.table import Field, Table, Type
from ..core.model.tables import TABLES
from ..core.text import QT_TRANSLATE_NOOP
from .finding_words import titles
from .words import Words

LONG_TEXTS = ("remarks", "access", "content", "source_fields", "values_json", "text", "manifest", "result")


def _choices(field: Field, words: Words, choices: list[tuple[str, str]]) -> QgsEditorWidgetSetup:
    """Return a list of (label, value), in which not knowing is a choice where the field may be empty."""
    if not field.required:
        choices = [*choices, (QT_TRANSLATE_NOOP("MineAction", "Not known"), QgsValueMapFieldFormatter.NULL_VALUE)]
    return QgsEditorWidgetSetup("ValueMap", {"map": [{words(label): value} for label, value in choices]})


def _choice(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    codes = field.codes.codes if field.codes else ()
    return _choices(field, words, [(code.label, code.key) for code in codes])


def _date(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    timed = field.type is Type.DATETIME
    shown = "yyyy-MM-dd HH:mm" if timed else "yyyy-MM-dd"
    stored = "yyyy-MM-ddTHH:mm:ss.zzzZ" if timed else "yyyy-MM-dd"
    options = {"allow_null": True, "calendar_popup": True, "display_format": shown, "field_format": stored}
    return QgsEditorWidgetSetup("DateTime", {**options, "field_iso_format": False})


def _yes_or_no(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    """Return a list instead of a check box, which on QGIS 3.22 shows what is not known as "false"."""
    yes, no = QT_TRANSLATE_NOOP("MineAction", "Yes"), QT_TRANSLATE_NOOP("MineAction", "No")
    return _choices(field, words, [(yes, "true"), (no, "false")])


def _number(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    if field.minimum is None or field.maximum is None:
        return QgsEditorWidgetSetup("TextEdit", {})  # a spin box has a lowest value that would stand for "none"
    options: dict[str, Any] = {"AllowNull": True, "Style": "SpinBox", "Precision": 2, "Step": 1}
    return QgsEditorWidgetSetup("Range", {**options, "Min": field.minimum, "Max": field.maximum})


def _reference(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    options = {
        "Relation": f"mineaction_{table.name}_{field.name}",
        "AllowNULL": not field.required,
        "AllowAddFeatures": False,
        "MapIdentification": False,
        "OrderByValue": True,
        "ShowForm": False,
        "ShowOpenFormButton": True,
        "FetchLimitActive": True,
        "FetchLimitNumber": 100,
    }
    return QgsEditorWidgetSetup("RelationReference", options)


def _text(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in LONG_TEXTS, "UseHtml": False})


def _in_words(table: Table, field: Field, words: Words) -> QgsEditorWidgetSetup | None:
    """Return a list of what is called otherwise than it is stored, though it is no code; None for everything else."""
    if (table.name, field.name) == ("finding", "kind"):
        return _choices(field, words, [(title, key) for key, title in titles().items()])
    if field.name == "table_name":
        return _choices(field, words, [(one.label, one.name) for one in TABLES])
    return None


_WIDGETS: dict[Type, Callable[[Table, Field, Words], QgsEditorWidgetSetup]] = {
    Type.CODE: _choice,
    Type.DATE: _date,
    Type.DATETIME: _date,
    Type.BOOLEAN: _yes_or_no,
    Type.INTEGER: _number,
    Type.REAL: _number,
    Type.REFERENCE: _reference,
}


def widget_of(table: Table, field: Field, words: Words, hidden: bool = False) -> QgsEditorWidgetSetup:
    """Return the widget in which a person edits `field`; "Hidden" where nobody should."""
    if hidden:
        return QgsEditorWidgetSetup("Hidden", {})
    return _in_words(table, field, words) or _WIDGETS.get(field.type, _text)(table, field, words)
