# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages and boxes in millimetres from the top left corner. One declaration serves both directions of reading."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Box:
    """A rectangle on a page, in mm."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, margin: float) -> Box:
        """Return the box made smaller by `margin` on every side."""
        return Box(self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin)

    def mirrored(self, page_width: float) -> Box:
        """Return the box as it lies on a page that is read from right to left.

        >>> Box(10, 5, 40, 8).mirrored(210).x
        160
        """
        return replace(self, x=page_width - self.x - self.width)


@dataclass(frozen=True)
class Page:
    """A sheet of paper with its margin; header and footer are `head` and `foot` mm high inside the margin."""

    name: str
    width: float
    height: float
    margin: float = 11.0
    head: float = 14.0
    foot: float = 8.0

    @property
    def inner_width(self) -> float:
        return self.width - 2 * self.margin

    @property
    def header(self) -> Box:
        return Box(self.margin, self.margin, self.inner_width, self.head)

    @property
    def footer(self) -> Box:
        return Box(self.margin, self.height - self.margin - self.foot, self.inner_width, self.foot)

    @property
    def body(self) -> Box:
        top = self.margin + self.head + 2.0
        return Box(self.margin, top, self.inner_width, self.footer.y - 2.0 - top)


A4_PORTRAIT = Page("A4", 210.0, 297.0)
