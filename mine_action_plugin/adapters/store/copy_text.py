# SPDX-License-Identifier: GPL-3.0-or-later
"""Records in the text format of PostgreSQL's COPY, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .columns import Cells, Same

_COPY_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_ESCAPED = re.compile(r"[\\\t\n\r]")
_NULL = "\\N"


def copy_field(value: Any) -> str:
    r"""Return `value` as COPY's text format has it.

    >>> copy_field("a\tb"), copy_field(None), copy_field(True), copy_field(b"\x01")
    ('a\\tb', '\\N', 't', '\\\\x01')
    """
    if value is None:
        return "\\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, bytes):
        return "\\\\x" + value.hex()
    if isinstance(value, float):
        return repr(float(value))
    return str(value).translate(_COPY_ESCAPES)


def copy_content(cells: Mapping[str, Cells], size: int) -> str:
    """Return the records as COPY takes them, a line each."""
    columns = [[copy_field(one.value)] * size if isinstance(one, Same) else _copy_column(one) for one in cells.values()]
    content = "\n".join(map("\t".join, zip(*columns))) + "\n"
    refuse_nul((content,))
    return content


def _copy_column(values: Sequence[Any]) -> list[str]:
    kinds = set(map(type, values))
    if kinds <= {str, type(None)}:
        texts = [_NULL if value is None else value for value in values] if type(None) in kinds else list(values)
        if not _ESCAPED.search("".join(value for value in values if value is not None)):
            return texts
    elif kinds == {int}:
        return list(map(str, values))
    return [copy_field(value) for value in values]


def refuse_nul(texts: Iterable[str]) -> None:
    if any("\0" in text for text in texts):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace refuses this record"),
            QT_TRANSLATE_NOOP("MineAction", "A text holds a NUL character, which PostgreSQL cannot keep."),
            QT_TRANSLATE_NOOP("MineAction", "Remove it from the source."),
        )
