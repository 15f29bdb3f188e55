# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of documents in words, with the marks that keep both directions of writing apart."""

from __future__ import annotations

import re
from typing import Any

from ...core.orders.blocks import Doubt, Many, Name, Say
from ..finding_words import stored_finding
from ..words import Words

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_ISOLATE_LTR, _ISOLATE_RTL, _END = "\u2066", "\u2067", "\u2069"


def has_arabic(text: str) -> bool:
    """Return whether a text has a letter of the Arabic script."""
    return bool(_ARABIC.search(text))


def isolated(text: str) -> str:
    """Return `text` so that its direction does not act on the sentence around it, nor the other way round.

    Without that a date in an Arabic sentence reads day first, which nobody wrote. The direction is that of the first
    letter, stated: Unicode's own search for it (U+2068) would overlook letters that are isolated themselves.
    """
    arabic, latin = _ARABIC.search(text), _LATIN.search(text)
    begins_arabic = arabic is not None and (latin is None or arabic.start() < latin.start())
    return f"{_ISOLATE_RTL if begins_arabic else _ISOLATE_LTR}{text}{_END}" if text else text


def visible(data: str) -> str:
    """Return data for paper: what would turn the order of letters about, or print as nothing, as its number.

    "abc" and "cba" look the same with such a mark before one of them. Line ends and tabs are left to the layout.
    """
    return _UNSEEN.sub(lambda mark: f"[U+{ord(mark[0]):04X}]", data)


def directed(line: str, right_to_left: bool) -> str:
    """Return a line that runs in its language's direction even where it begins with a word of the other.

    What holds no Arabic letter, such as a coordinate, runs from left to right in every language.
    """
    if not has_arabic(line):
        return line
    return (_RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT) + line


def spoken(text: Any, words: Words, alone: bool = True) -> str:
    """Return a text of a block in words; data as it is.

    A name stands in both scripts, or in the script of the language where the other stands beside (not `alone`).
    """
    if isinstance(text, Say):
        return words(text.text).format(**{name: isolated(spoken(value, words)) for name, value in text.values})
    if isinstance(text, Many):
        comma = "، " if words.right_to_left else ", "
        return comma.join(isolated(spoken(one, words)) for one in text.texts)
    if isinstance(text, Name):
        return _name(text, words.right_to_left, alone)
    if isinstance(text, Doubt):
        return visible(stored_finding(words, text.kind, text.values_json, text.text))
    return visible(str(text))


def _name(name: Name, right_to_left: bool, alone: bool) -> str:
    latin, arabic = visible(name.latin or ""), visible(name.arabic or "")
    first, second = (arabic, latin) if right_to_left else (latin, arabic)
    if alone and first and second and first != second:
        return f"{isolated(first)} ({isolated(second)})"
    return first or second
