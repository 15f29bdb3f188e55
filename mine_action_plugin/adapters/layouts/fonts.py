# SPDX-License-Identifier: GPL-3.0-or-later
"""The typeface of printed documents: found among the installed fonts, checked for Arabic, measured in millimetres."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from ..compat import font_families

LATIN = ("Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans")
ARABIC = ("Noto Naskh Arabic", "Noto Sans Arabic", "Amiri", "Segoe UI", "Geeza Pro", "Arial", "DejaVu Sans")
POINT_MM = 25.4 / 72.0
LINE = 1.42  # height of a line, in font sizes; Arabic needs more room than Latin
_MEASURED_PX = 200
_DRAWN = 1.013  # what QGIS writes into a PDF is wider than Qt's metrics say, by 1.1 % where it was measured
_OPENS, _CLOSES = "\u2066\u2067\u2068", "\u2069"  # Unicode's isolates


@dataclass
class Typeface:
    """One typeface for both scripts: Latin glyphs from the first family, Arabic from the second."""

    latin: str
    arabic: str
    _metrics: dict[bool, QFontMetricsF] = field(default_factory=dict)

    def font(self, points: float, bold: bool = False) -> QFont:
        """Return the font at a size in points."""
        font = QFont(self.latin)
        font.setFamilies([self.latin, self.arabic])
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    def width(self, text: str, points: float, bold: bool = False) -> float:
        """Return the width in mm of one line of text."""
        if bold not in self._metrics:
            font = self.font(10.0, bold)
            font.setPixelSize(_MEASURED_PX)
            self._metrics[bold] = QFontMetricsF(font)
        return float(self._metrics[bold].horizontalAdvance(text)) * _DRAWN * points * POINT_MM / _MEASURED_PX

    def fitted(self, text: str, width: float, points: float, bold: bool = False) -> float:
        """Return the size in points, `points` or less, at which one line of text is at most `width` mm wide."""
        needed = self.width(text, points, bold)
        return points if needed <= width else points * width / needed

    def wrapped(self, text: str, width: float, points: float, bold: bool = False) -> list[str]:
        """Return `text` in lines of at most `width` mm, broken at blanks, and inside a word only where it must."""
        return [line for line, _ in self.broken(text, width, points, bold)]

    def broken(self, text: str, width: float, points: float, bold: bool = False) -> list[tuple[str, str]]:
        """Return the lines of `wrapped`, each with the paragraph that it is of."""
        paragraphs = text.splitlines() or [""]
        parts = [self._lines(one, width, points, bold) for one in paragraphs]
        lines = _closed([line for part in parts for line in part])
        return list(zip(lines, (one for one, part in zip(paragraphs, parts) for _ in part)))

    def _lines(self, paragraph: str, width: float, points: float, bold: bool) -> list[str]:
        lines: list[str] = []
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer, points, bold) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *whole, line = self._pieces(word, width, points, bold)
            lines += whole
        return [*lines, line]

    def _pieces(self, word: str, width: float, points: float, bold: bool) -> list[str]:
        pieces, piece = [], ""
        for letter in word:
            if piece and self.width(piece + letter, points, bold) > width:
                pieces.append(piece)
                piece = ""
            piece += letter
        return [*pieces, piece]


def _closed(lines: list[str]) -> list[str]:
    """Return lines with the isolates that a break cut open closed at its end and opened again after it.

    Each line is drawn by itself, and what is left of a name would run the other way.
    """
    opened: list[str] = []
    found = []
    for line in lines:
        begun = "".join(opened)
        for letter in line:
            if letter in _OPENS:
                opened.append(letter)
            elif letter == _CLOSES and opened:
                opened.pop()
        found.append(f"{begun}{line}{_CLOSES * len(opened)}")
    return found


def line_height(points: float, leading: float = LINE) -> float:
    """Return the height in mm of a line of text, `leading` font sizes high."""
    return points * POINT_MM * leading


def typeface() -> Typeface:
    """Return the first typeface of the lists that is installed; `PlanningError` where nothing can write Arabic."""
    every, arabic = font_families(), font_families(arabic=True)
    if not arabic:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No font on this computer can write Arabic"),
            QT_TRANSLATE_NOOP("MineAction", "Names would be printed as empty boxes."),
            QT_TRANSLATE_NOOP("MineAction", "Install a font such as Noto Naskh Arabic or Amiri (both are free)."),
        )
    latin = next((family for family in LATIN if family in every), QFont().defaultFamily())
    return Typeface(latin, next((family for family in ARABIC if family in arabic), arabic[0]))
