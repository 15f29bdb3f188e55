# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found while a delivery is read, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

_BLOCKING, _WARNING, _NOTE = Severity.BLOCKING, Severity.WARNING, Severity.NOTE

READING_KINDS = (
    FindingKind(
        "encoding_contradicts",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Stated encoding contradicts the bytes"),
        QT_TRANSLATE_NOOP("MineAction", "{by} says '{stated}', the texts were read as {encoding}: {sample}"),
        QT_TRANSLATE_NOOP(
            "MineAction", "Look whether the names read right; if not, undo the import and name the encoding."
        ),
    ),
    FindingKind(
        "encoding_tried",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Encoding found by trial"),
        QT_TRANSLATE_NOOP("MineAction", "The texts were read as {encoding}: {sample}"),
    ),
    FindingKind(
        "text_cut",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Text cut in the middle of a character"),
        QT_TRANSLATE_NOOP("MineAction", "{field} holds {bytes} bytes and ends in half a character."),
        QT_TRANSLATE_NOOP("MineAction", "The rest was lost before delivery; ask the sender for the whole text."),
    ),
    FindingKind(
        "text_fills_field",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Text may have been cut"),
        QT_TRANSLATE_NOOP("MineAction", "{field} is filled to its last byte ({bytes})."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender whether the text goes on."),
    ),
    FindingKind(
        "field_renamed",
        _NOTE,
        QT_TRANSLATE_NOOP("MineAction", "Two fields have the same name"),
        QT_TRANSLATE_NOOP("MineAction", "The second '{field}' is called '{renamed}' here."),
    ),
    FindingKind(
        "memo_not_read",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Memo field not read"),
        QT_TRANSLATE_NOOP("MineAction", "The texts of '{field}' are in a memo file; only their numbers were read."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the texts in another format."),
    ),
    FindingKind(
        "memo_damaged",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Long text is not where the table says it is"),
        QT_TRANSLATE_NOOP("MineAction", "{field}: the memo file is damaged, or belongs to another table."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the table and its memo file again."),
    ),
    FindingKind(
        "part_missing",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Part of the shapefile is missing"),
        QT_TRANSLATE_NOOP("MineAction", "There is no {part} file."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for all parts of the shapefile."),
    ),
    FindingKind(
        "rows_deleted",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Rows marked as deleted"),
        QT_TRANSLATE_NOOP("MineAction", "{count} rows are marked as deleted in the attribute table and were not read."),
    ),
    FindingKind(
        "table_cut",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Attribute table is cut"),
        QT_TRANSLATE_NOOP("MineAction", "It promises {declared} rows and has {found}."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the file again."),
    ),
    FindingKind(
        "parts_disagree",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Shapes and attributes do not match in number"),
        QT_TRANSLATE_NOOP("MineAction", "{shapes} shapes, {rows} rows of attributes."),
        QT_TRANSLATE_NOOP("MineAction", "Attributes may belong to other shapes; ask the sender for the file again."),
    ),
    FindingKind(
        "reader_warning",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "The reader warns"),
        QT_TRANSLATE_NOOP("MineAction", "{message}"),
    ),
    FindingKind(
        "row_ragged",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Row with another number of cells"),
        QT_TRANSLATE_NOOP("MineAction", "{cells} cells for {fields} fields; values may stand in the wrong field."),
        QT_TRANSLATE_NOOP("MineAction", "Correct the row in the source."),
    ),
    FindingKind(
        "header_missing",
        _WARNING,
        QT_TRANSLATE_NOOP("MineAction", "Table without field names"),
        QT_TRANSLATE_NOOP("MineAction", "The first line was taken as data: {first}"),
        QT_TRANSLATE_NOOP("MineAction", "Name the fields in a mapping profile (field_1, field_2, …)."),
    ),
    FindingKind(
        "source_not_read",
        _BLOCKING,
        QT_TRANSLATE_NOOP("MineAction", "Part of the delivery was not taken in"),
        QT_TRANSLATE_NOOP("MineAction", "{source}: {reason}"),
        QT_TRANSLATE_NOOP("MineAction", "Import it by itself once the reason is mended."),
    ),
)
