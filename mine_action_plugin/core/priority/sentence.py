# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that a person will read: a marked text and what fills it, worded at the edge in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """A whole sentence, never a part that is glued to others. A value that is a sentence is translated before it is filled in.

    >>> Sentence("Missing: {what}.", {"what": Sentence("Slope")}).text()
    'Missing: Slope.'
    """

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, translate: Callable[[str], str] = str) -> str:
        """Return the sentence, translated and filled."""
        filled = {
            key: value.text(translate) if isinstance(value, Sentence) else value for key, value in self.values.items()
        }
        return translate(self.template).format(**filled)

    def __str__(self) -> str:
        return self.text()
