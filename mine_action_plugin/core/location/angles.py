# SPDX-License-Identifier: GPL-3.0-or-later
"""One latitude or longitude as people type it: decimal degrees, degrees and minutes, or with seconds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .spelling import compass_letters, plain

DEGREE_M = 111_320.0  # of a great circle; turns the last digit typed into metres
LIMITS_DEG = {"lat": 90.0, "lon": 180.0}
LETTERS = {"lat": "NS", "lon": "EW"}

NUMBER = r"(\d+(?:[.,]\d+)?)"
DD = re.compile(rf"{NUMBER}\s*[°D]?")
DDM = re.compile(rf"(\d+)(?:\s*[°D:]\s*|\s+){NUMBER}\s*['M]?")
DMS = re.compile(rf"(\d+)(?:\s*[°D:]\s*|\s+)(\d+)(?:\s*['M:]\s*|\s+){NUMBER}\s*[\"S]?")
SECONDS_BY_LETTER = re.compile(r"\d+\s*D\s*\d+\s*M\s*[\d.,]+\s*S")  # here the S is seconds, not south
FORMS = (("DD", DD, 1), ("DDM", DDM, 60), ("DMS", DMS, 3600))


@dataclass(frozen=True)
class Angle:
    """Degrees, positive north and east; `letter` N, S, E, W or empty; `precision_m` is one unit of the last digit."""

    degrees: float
    letter: str
    form: str
    precision_m: float


def angle_from_text(text: str, axis: str) -> Angle:
    """Return the latitude (`axis` "lat") or longitude ("lon") that `text` says; PlanningError if it says none.

    >>> angle_from_text("32° 53' 13.92\\" N", "lat").degrees
    32.8872
    >>> angle_from_text("13,1913", "lon").degrees
    13.1913
    """
    body = compass_letters(plain(text))
    letter, body = _letter(body)
    sign, body = (-1.0, body[1:].strip()) if body.startswith("-") else (1.0, body.lstrip("+").strip())
    if letter and letter not in LETTERS[axis]:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "Its letter belongs to the other coordinate."))
    if letter and sign < 0:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It has both a minus sign and a letter."))
    found = [(form, units, match) for form, pattern, units in FORMS for match in [pattern.fullmatch(body)] if match]
    if not found:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is not written as degrees, minutes and seconds."))
    form, units, match = found[0]
    numbers = [float(part.replace(",", ".")) for part in match.groups()]
    if any(part >= 60.0 for part in numbers[1:]):
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "Minutes and seconds go up to 59."))
    degrees = sum(part / 60.0**power for power, part in enumerate(numbers))
    if degrees > LIMITS_DEG[axis]:
        _refuse(text, QT_TRANSLATE_NOOP("MineAction", "It is more degrees than there are."))
    decimals = len(re.split("[.,]", match.groups()[-1] + ".")[1])
    sign = -1.0 if letter in ("S", "W") else sign
    return Angle(sign * degrees + 0.0, letter, form, DEGREE_M / units / 10**decimals)


def _letter(body: str) -> tuple[str, str]:
    """Return the compass letter at one end of a coordinate, and the rest."""
    if not body or SECONDS_BY_LETTER.fullmatch(body):
        return "", body
    if body[0] in "NSEW":
        return body[0], body[1:].strip()
    if body[-1] in "NSEW":
        return body[-1], body[:-1].strip()
    return "", body


def _refuse(text: str, reason: str) -> NoReturn:
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "“{text}” cannot be read as a coordinate."),
        reason,
        QT_TRANSLATE_NOOP("MineAction", "Nothing was guessed. Type it as it stands in the report, with its letters."),
        text=text,
    )
