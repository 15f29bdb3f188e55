# SPDX-License-Identifier: GPL-3.0-or-later
"""Spellings of coordinates brought to one: Arabic and Persian digits, marks, words for the points of the compass."""

from __future__ import annotations

import re

DIGITS = {ord(other): str(value) for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, other in enumerate(row)}
MARKS = {
    **{ord(mark): "°" for mark in "º˚"},
    **{ord(mark): "'" for mark in "′’‘ʹ´`"},
    **{ord(mark): '"' for mark in "″”“ʺ"},
    **{ord(mark): "-" for mark in "−–"},
    **{ord(mark): " " for mark in "\u00a0\u202f\u2009\t\r\n"},
    ord("٫"): ".",  # Arabic decimal separator
    ord("،"): ",",  # Arabic comma
    ord("؛"): ";",
}
# Marks that only steer the direction of writing and are invisible.
DIRECTION = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
ARABIC = "\u0620-\u065f"  # letters and vowel marks


def _arabic(word: str, initial: str) -> re.Pattern[str]:
    """Match a point of the compass, as a noun or adverb or by its first letter, and never a part of another word."""
    return re.compile(rf"(?<![{ARABIC}])(?:(?:ال)?{word}(?:\u064b?ا\u064b?)?|{initial})(?![{ARABIC}])")


WORDS = (
    (_arabic("شمال", "ش"), "N"),
    (_arabic("جنوب", "ج"), "S"),
    (_arabic("شرق", "ق"), "E"),
    (_arabic("غرب", "غ"), "W"),
    (re.compile(r"\b(?:LATITUDE|LAT|LONGITUDE|LONG|LON)\b[.:=]?|خط العرض:?|خط الطول:?"), " "),
    (re.compile(r"درجة|\bDEG(?:REES?)?\b|(?<=\d)DEG(?:REES?)?"), "°"),
    (re.compile(r"دقيقة|\bMIN(?:UTES?)?\b|(?<=\d)MIN(?:UTES?)?"), "'"),
    (re.compile(r"ثانية|\bSEC(?:ONDS?)?\b|(?<=\d)SEC(?:ONDS?)?"), '"'),
    (re.compile(r"''"), '"'),
)
COMPASS = (("NORTH", "N"), ("SOUTH", "S"), ("EAST", "E"), ("WEST", "W"))


def latin_digits(text: str) -> str:
    """Return `text` with Arabic-Indic and Persian digits as 0-9, nothing else changed.

    >>> latin_digits("٣٢٫٨٨")
    '32٫88'
    """
    return text.translate(DIGITS)


def plain(text: str) -> str:
    """Return `text` in capitals with one spelling for digits, marks, units and directions; compass words are kept.

    >>> plain("٣٢° ٥٣′ شمالا")
    "32° 53' N"
    """
    text = text.translate(DIGITS).translate(MARKS).translate(DIRECTION).upper()
    for pattern, letter in WORDS:
        text = pattern.sub(letter, text)
    return " ".join(text.split())


def compass_letters(text: str) -> str:
    """Return `text` with NORTH, SOUTH, EAST and WEST as their first letters."""
    for word, letter in COMPASS:
        text = re.sub(rf"\b{word}\b|(?<=[\d\s°'\"]){word}\b", letter, text)
    return text
