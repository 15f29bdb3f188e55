# SPDX-License-Identifier: GPL-3.0-or-later
"""In which encoding delivered texts are: what the files say, whether the bytes agree, else a question. Never mojibake.

Order: the planner's word, `.cpg`, the language byte of the DBF, trial (UTF-8 strictly, then Windows Arabic where the
result reads as Arabic), then ask. A statement that the bytes contradict is not believed silently.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .delivery import Remark
from .language_byte import ANSI, LANGUAGE_BYTES

ARABIC, UTF8, LATIN = "cp1256", "utf-8", "cp1252"
WESTERN = (LATIN, "iso8859-1", "iso8859-15", "cp437", "cp850")  # what programs write where nobody chose
OFFERED = (UTF8, ARABIC, "iso8859-6", LATIN, "cp1251", "cp850")
SAMPLE = 3  # texts shown for each offered encoding
SHOWN = 40
ENOUGH = 2000

# Alef and lam are a quarter of the letters of Arabic prose and more of its place names (the article); in Cyrillic bytes
# read as Windows Arabic the same two codes are rare letters.
ARABIC_SHARE = 0.12


@dataclass(frozen=True)
class Choice:
    """The encoding taken, what it was told by, and what the planner should know about it."""

    encoding: str
    told_by: str
    remarks: tuple[Remark, ...] = ()


def codec_named(label: str) -> str | None:
    """Return Python's name for what a `.cpg` file or a planner wrote, None where nobody knows it.

    >>> codec_named("1256"), codec_named("ISO 88596"), codec_named("UTF-8"), codec_named("<html>")
    ('cp1256', 'iso8859-6', 'utf-8', None)
    """
    text = label.strip().strip("\0\ufeff").lower()
    match = re.fullmatch(r"(?:iso[ _-]?)?8859[ _-]?(\d{1,2})", text)
    digits = re.fullmatch(r"(?:cp|ansi|oem|windows|win|ibm|ms)?[ _-]?(\d{3,5})", text)
    if match:
        text = f"iso8859-{int(match[1])}"
    elif digits:
        text = {"65001": "utf-8", "1200": "utf-16", "936": "gbk", "932": "cp932"}.get(digits[1], f"cp{digits[1]}")
    try:
        return codecs.lookup(text).name if text and len(text) < 40 else None
    except LookupError:
        return None


def choose_encoding(
    texts: Sequence[bytes], file: str, stated: str = "", cpg: str | None = None, language: int = 0
) -> Choice:
    """Return the encoding of `texts` (the distinct values with bytes above 127, cut ends taken off).

    `stated` is the planner's word, `cpg` the content of the `.cpg` file (None without one), `language` the language
    byte. PlanningError that lists the candidates with a preview where it cannot be told.
    """
    if stated:
        return _as_planner_said(texts, file, stated)
    if not texts:
        return Choice(codec_named(cpg or "") or UTF8, "ascii")
    utf8 = _decodes(texts, UTF8)
    for label, told_by in ((cpg, ".cpg"), (LANGUAGE_BYTES.get(language), "DBF")):
        if not label or label == ANSI:
            continue
        codec = codec_named(label)
        if codec is not None and _decodes(texts, codec) and not _another(texts, codec, utf8):
            return Choice(codec, told_by)
        shown = " ".join(label.split())[:SHOWN]
        return _by_trial(texts, file, utf8, Remark("encoding_contradicts", None, {"stated": shown, "by": told_by}))
    return _by_trial(texts, file, utf8, None, latin=LANGUAGE_BYTES.get(language) == ANSI)


def _another(texts: Sequence[bytes], codec: str, utf8: bool) -> bool:
    """Return whether the bytes speak for another encoding than `codec`, whose every byte is some character."""
    return single_byte(codec) and (utf8 or (codec in WESTERN and reads_as_arabic(texts)))


def _as_planner_said(texts: Sequence[bytes], file: str, stated: str) -> Choice:
    codec = codec_named(stated)
    if codec is None:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is no encoding called '{encoding}'"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Name one of: {offered}."),
            encoding=stated[:SHOWN],
            offered=", ".join(OFFERED),
        )
    if not _decodes(texts, codec):
        raise ask(texts, file)
    return Choice(codec, "planner")


def _by_trial(
    texts: Sequence[bytes], file: str, utf8: bool, contradicted: Remark | None, latin: bool = False
) -> Choice:
    if utf8:
        codec = UTF8
    elif reads_as_arabic(texts):
        codec = ARABIC
    elif latin and reads_as_latin(texts):
        codec = LATIN
    else:
        raise ask(texts, file)
    if contradicted is not None:
        values = {**contradicted.values, "encoding": codec, "sample": _preview(texts, codec)}
        return Choice(codec, "trial", (Remark(contradicted.kind, None, values),))
    told = Remark("encoding_tried", None, {"encoding": codec, "sample": _preview(texts, codec)})
    return Choice(codec, "trial", (told,))


def _decodes(texts: Sequence[bytes], codec: str) -> bool:
    if codec == UTF8 or single_byte(codec):
        texts = [b"\n".join(texts)]
    try:
        for text in texts:
            text.decode(codec)
    except UnicodeError:
        return False
    return True


def single_byte(codec: str) -> bool:
    """Return whether every character is one byte in `codec`."""
    return codec.startswith(("cp1", "cp8", "cp7", "cp4", "iso8859", "koi8", "mac", "latin"))


def _some(texts: Sequence[bytes]) -> Sequence[bytes]:
    """Return enough of `texts`, spread over all of them, to judge by."""
    return texts[:: max(1, len(texts) // ENOUGH)]


def reads_as_arabic(texts: Sequence[bytes]) -> bool:
    """Return whether `texts`, read as Windows Arabic, look like Arabic: its letters, in about its proportions."""
    read = b" ".join(_some(texts)).decode(ARABIC)
    above = [character for character in read if ord(character) > 127]
    letters = [character for character in above if "\u0621" <= character <= "\u06d5"]
    if not letters or len(letters) < 0.9 * len(above):
        return False
    return sum(character in "\u0627\u0644" for character in letters) >= ARABIC_SHARE * len(letters)


def reads_as_latin(texts: Sequence[bytes]) -> bool:
    """Return whether `texts`, read as Windows Latin, are words of plain letters with a few accented ones."""
    try:
        read = b" ".join(_some(texts)).decode(LATIN)
    except UnicodeError:
        return False
    above = [character for character in read if ord(character) > 127]
    plain = sum(character.isascii() and character.isalpha() for character in read)
    return all(unicodedata.category(character)[0] in "LPS" for character in above) and len(above) <= 0.5 * plain


def _preview(texts: Sequence[bytes], codec: str) -> str:
    chosen = sorted(texts, key=len, reverse=True)[:SAMPLE]
    return " | ".join(text.decode(codec, "backslashreplace")[:SHOWN] for text in chosen)


def ask(texts: Sequence[bytes], file: str) -> PlanningError:
    """Return the question which encoding `texts` are in: every candidate that can read them, with a preview."""
    possible = [codec for codec in OFFERED if _decodes(texts, codec)]
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "In which encoding are the texts of {file}?"),
        QT_TRANSLATE_NOOP("MineAction", "It cannot be told from the file. They would read: {previews}."),
        QT_TRANSLATE_NOOP(
            "MineAction", "Choose the encoding in which the texts read right (ENCODING, or 'encoding' in the profile)."
        ),
        file=file,
        previews="; ".join(f"{codec}: {_preview(texts, codec)}" for codec in possible) or "-",
        candidates=possible,
    )


def decode_uncut(value: bytes, codec: str) -> tuple[str, bool]:
    """Return `value` decoded, and whether its end was cut in the middle of a character (which is then left off)."""
    try:
        return value.decode(codec), False
    except UnicodeDecodeError as error:
        if error.start < len(value) - 4 or not _incomplete(value[error.start :], codec):
            raise
        return value[: error.start].decode(codec), True


def _incomplete(tail: bytes, codec: str) -> bool:
    """Return whether `tail` is the beginning of a character, more of which is missing."""
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        return decoder.decode(tail, final=False) == ""
    except UnicodeDecodeError:
        return False
