# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the ranking in words, with figures and names kept apart from the direction of writing around them."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.priority.sentence import Listing, Sentence
from .layouts.speech import isolated
from .words import Words


def said(sentence: Sentence | Listing, words: Words) -> str:
    """Return a sentence in words; in Arabic its values stand in isolation, so that a code or a range stays whole."""
    if isinstance(sentence, Listing):
        return sentence.text(words)
    if not sentence.template:
        return ""
    values = {}
    for key, value in sentence.values.items():
        if isinstance(value, (Sentence, Listing)):
            values[key] = said(value, words)
        else:
            values[key] = isolated(str(value)) if words.right_to_left else value
    return words(sentence.template).format(**values).strip()


def said_together(sentences: Iterable[Sentence], words: Words) -> str:
    """Return sentences one after the other."""
    return " ".join(said(one, words) for one in sentences)
