# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for marked texts: a document may need another language than the interface, or two at once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from qgis.PyQt.QtCore import QTranslator

from ..core.errors import PlanningError
from ..core.findings import Finding
from ..paths import data_dir
from .compat import interface_language
from .measures import measured

CONTEXT = b"MineAction"
LANGUAGES = ("en", "ar")
RIGHT_TO_LEFT = ("ar",)


def translation_file(language: str) -> str:
    """Return the path of the compiled translation of `language`, whether it exists or not."""
    return str(data_dir("i18n") / f"mine_action_plugin_{language}.qm")


class Words:
    """Words marked texts in one language, "en" or "ar"; a text without translation stays English."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._translator = QTranslator()
        self._translator.load(translation_file(self.language))

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT

    def __call__(self, marked: str, number: int | None = None, /, **values: Any) -> str:
        """Return `marked` translated, `%n` replaced by `number` in the right plural, `{named}` filled from `values`."""
        source = marked.encode("utf-8")  # as a str only ASCII would pass
        if number is None:
            text = self._translator.translate(CONTEXT, source)
        else:
            text = self._translator.translate(CONTEXT, source, b"", number)
        text = text or marked
        if number is not None:
            text = text.replace("%n", str(number))
        return text.format(**values) if values else text

    def finding(self, finding: Finding) -> str:
        """Return title and detail of a finding as one line."""
        return finding.text(self)

    def told(self, error: PlanningError) -> list[str]:
        """Return the lines of `error` for a window, where in Arabic its values do not take part in the direction.

        A date would read day first, and a line that begins with a path would run from left to right.
        """
        return [self._running(line) for line in error.lines(self, self.apart)]

    def told_of(self, finding: Finding) -> str:
        """Return the line of `finding` for a window, as `told` does."""
        return self._running(finding.text(self, self.apart))

    def apart(self, value: Any) -> Any:
        """Return a text such that it keeps its own direction within a sentence of this language."""
        return f"\u2068{value}\u2069" if self.right_to_left and isinstance(value, str) else value

    def _running(self, line: str) -> str:
        return f"\u200f{measured(line)}" if self.right_to_left else line

    def measured(self, text: str) -> str:
        """Return a text for a window in which each unit stands after its number, in Arabic too."""
        return measured(text) if self.right_to_left else text

    def listed(self, parts: Iterable[str]) -> str:
        """Return texts with the commas of the language between them."""
        return ("، " if self.right_to_left else ", ").join(parts)

    def error(self, error: PlanningError) -> list[str]:
        """Return problem, detail and suggestion, those that there are."""
        return error.lines(self)


@cache
def words(language: str) -> Words:
    """Return the words of `language`, loaded once."""
    return Words(language)


def interface_words() -> Words:
    """Return the words of the language that the QGIS interface speaks; English for a language we do not have."""
    return words(interface_language())
