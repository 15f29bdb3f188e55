# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of documents in words, with the marks that keep both directions of writing apart."""

from __future__ import annotations

import re
from typing import Any

from ...core.orders.blocks import Doubt, Many, Name, Say
from ..finding_words import stored_finding
from ..measures import END, ISOLATE_LTR, MEASURE, measured
from ..words import Words

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_ISOLATE_RTL = "\u2067"
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_STOPS = ".،؛:؟!,;?"
BOTH = " / "  # between the same in two languages
APART = " | "  # between two names that have brackets of their own


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
    return f"{_ISOLATE_RTL if begins_arabic else ISOLATE_LTR}{text}{END}" if text else text


def in_direction(text: str, words: Words) -> str:
    """Return a text of one language isolated in that language's direction, to stand among another's."""
    if not has_arabic(text):
        return text
    return f"{_ISOLATE_RTL if words.right_to_left else ISOLATE_LTR}{text}{END}"


def visible(data: str) -> str:
    """Return data for paper: what would turn the order of letters about, or print as nothing, as its number.

    "abc" and "cba" look the same with such a mark before one of them. Line ends and tabs are left to the layout.
    """
    return _UNSEEN.sub(lambda mark: f"[U+{ord(mark[0]):04X}]", data)


def alike(text: str) -> str:
    """Return what is the same for two texts that differ only in marks and commas: data, which is printed once."""
    return unmarked(text).replace("،", ",").replace("؛", ";")


def unmarked(text: str) -> str:
    """Return a text without the marks of direction, for where no layout reads them."""
    return _MARKS.sub("", text)


def directed(line: str, right_to_left: bool, among: str = "") -> str:
    """Return a line that runs in its language's direction even where it begins with a word of the other.

    What holds no Arabic letter, such as a coordinate, runs from left to right in every language; as the last line of
    an Arabic paragraph (`among`) it does too, but the stop after it is that of the paragraph, on its left.
    """
    if not has_arabic(line):
        if not (right_to_left and has_arabic(among)):
            return line
        bare = line.rstrip(_STOPS)
        return f"{_RIGHT_TO_LEFT}{ISOLATE_LTR}{bare}{END}{line[len(bare) :]}"
    return (_RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT) + line


def spoken(text: Any, words: Words, alone: bool = True) -> str:
    """Return a text of a block in words; data as it is.

    A name stands in both scripts, or in the script of the language where the other stands beside (not `alone`).
    """
    if isinstance(text, Say):
        said = words(text.text).format(**{name: isolated(spoken(value, words)) for name, value in text.values})
        return measured(said) if words.right_to_left else said
    if isinstance(text, Many):
        comma = "، " if words.right_to_left else ", "
        return comma.join(isolated(spoken(one, words)) for one in text.texts)
    if isinstance(text, Name):
        return _name(text, words.right_to_left, alone)
    if isinstance(text, Doubt):
        said = visible(stored_finding(words, text.kind, text.values_json, text.text))
        return measured(said) if words.right_to_left else said
    return _data(str(text))


def _data(text: str) -> str:
    """Return data as it is; where both scripts are in it, in the direction of its first letter (Unicode's rule P2).

    What stands in two languages, with a stroke between, is two texts, each with its own direction.
    """
    return "\n".join(_line(one) for one in visible(text).split("\n"))


def _line(text: str) -> str:
    texts = _texts(text) if has_arabic(text) else []
    if not texts:
        return text
    parted = len(texts) > 1 and all(map(_in_one_script, texts))
    return isolated(BOTH.join(map(isolated, texts))) if parted else isolated(text)


def _in_one_script(text: str) -> bool:
    """Return whether a text has letters of one script only, brackets and units of measures aside."""
    bare = _IN_BRACKETS.sub("", MEASURE.sub("", text))
    return not (has_arabic(bare) and _LATIN.search(bare))


def _texts(text: str) -> list[str]:
    """Return the parts between strokes; one inside brackets parts nothing."""
    texts = [""]
    for one in text.split(BOTH):
        opened = texts[-1].count("(") - texts[-1].count(")")
        texts = [*texts[:-1], f"{texts[-1]}{BOTH}{one}"] if opened > 0 else [*texts, one]
    return texts[1:]


def _name(name: Name, right_to_left: bool, alone: bool) -> str:
    latin, arabic = visible(name.latin or ""), visible(name.arabic or "")
    first, second = (arabic, latin) if right_to_left else (latin, arabic)
    if alone and first and second and first != second:
        if any(bracket in f"{first}{second}" for bracket in "()"):
            return f"{isolated(first)}{APART}{isolated(second)}"
        return f"{isolated(first)} ({isolated(second)})"
    return isolated(first or second) if has_arabic(first or second) else first or second
