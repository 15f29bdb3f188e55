# SPDX-License-Identifier: GPL-3.0-or-later
"""Records in the text format of PostgreSQL's COPY, column by column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .columns import Cells, Same

_COPY_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_ESCAPED = re.compile(r"[\\\t\n\r]")
_NULL = "\\N"
AT_ONCE = 1000  # lines; they fit into what lies between client and server, which works on them meanwhile


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


class Sliced(Protocol):
    """Values of which a part is made when it is asked for."""

    def __getitem__(self, part: slice) -> list[Any]: ...


def columns_for_copy(cells: Mapping[str, Cells | Sliced]) -> list[str]:
    """Return the names of the columns in the order in which `Lines` has them: first those with one value for all."""
    return sorted(cells, key=lambda name: not isinstance(cells[name], Same))


class Lines:
    """Records as COPY takes them, a line each, made as they are asked for: the server works on some meanwhile."""

    def __init__(self, cells: Mapping[str, Cells | Sliced], size: int) -> None:
        self._start = "\t".join(copy_field(one.value) for one in cells.values() if isinstance(one, Same))
        self._varying = [one for one in cells.values() if not isinstance(one, Same)]
        self._size = size
        self._done = 0
        self.refusal: PlanningError | None = None  # the driver gives only its words to whoever asked for the copy

    def read(self, size: int = -1) -> bytes:
        """Return the next lines, nothing after the last."""
        if self._done >= self._size:
            return b""
        part = slice(self._done, self._done + AT_ONCE)
        columns = [_copy_column(values[part]) for values in self._varying]
        count = min(AT_ONCE, self._size - self._done)
        if self._start:
            columns.insert(0, [self._start] * count)
        self._done += count
        content = "\n".join(map("\t".join, zip(*columns))) + "\n"
        try:
            refuse_nul((content,))
        except PlanningError as error:
            self.refusal = error
            raise
        return content.encode("utf-8")


def _copy_column(values: Sequence[Any]) -> list[str]:
    kinds = set(map(type, values))
    if kinds <= {str, type(None)}:
        if not _ESCAPED.search("".join(values if len(kinds) == 1 and str in kinds else filter(None, values))):
            return [_NULL if value is None else value for value in values]
    elif kinds <= {int, float, type(None)}:
        return [_NULL if value is None else repr(value) for value in values]
    return [copy_field(value) for value in values]


def refuse_nul(texts: Iterable[str]) -> None:
    if any("\0" in text for text in texts):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace refuses this record"),
            QT_TRANSLATE_NOOP("MineAction", "A text holds a NUL character, which PostgreSQL cannot keep."),
            QT_TRANSLATE_NOOP("MineAction", "Remove it from the source."),
        )
