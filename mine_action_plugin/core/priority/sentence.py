# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that a person will read: a marked text and what fills it, worded at the edge in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..text import QT_TRANSLATE_NOOP

BETWEEN = QT_TRANSLATE_NOOP("MineAction", "{first}, {others}")  # a list, as the language writes it


@dataclass(frozen=True)
class Sentence:
    """A whole sentence, never a part that is glued to others. A value that is a sentence is translated as well.

    >>> Sentence("Missing: {what}.", {"what": Sentence("Slope")}).text()
    'Missing: Slope.'
    """

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, translate: Callable[[str], str] = str) -> str:
        """Return the sentence, translated and filled."""
        filled = {
            key: value.text(translate) if isinstance(value, (Sentence, Listing)) else value
            for key, value in self.values.items()
        }
        return translate(self.template).format(**filled)

    def __str__(self) -> str:
        return self.text()


@dataclass(frozen=True)
class Listing:
    """Names in a row, each translated, joined as the reader's language joins them.

    >>> Listing((Sentence("Mines"), Sentence("Booby-traps"))).text()
    'Mines, Booby-traps'
    """

    items: tuple[Sentence, ...]

    def text(self, translate: Callable[[str], str] = str) -> str:
        """Return the list in the reader's language."""
        words = [item.text(translate) for item in self.items]
        listed = words[-1] if words else ""
        for word in reversed(words[:-1]):
            listed = translate(BETWEEN).format(first=word, others=listed)
        return listed
