# SPDX-License-Identifier: GPL-3.0-or-later
"""The map products as a table: what each sheet is for, at which scales, with what on it, and where."""

from __future__ import annotations

from dataclasses import dataclass

from ..text import QT_TRANSLATE_NOOP
from .page import A4_PORTRAIT, Box, Page

# Layers that a product may ask for, bottom to top above the base map.
TASK, HAZARDS, EVIDENCE, ACCIDENTS, REFERENCES, TURNING_POINTS, PLACES = (
    "task", "hazards", "evidence", "accidents", "references", "turning_points", "places",
)  # fmt: skip

# Height of the frame in mm. It leaves what legend and notes of a full map need at 7 pt in two languages; the map itself
# is the same in every language, so that two prints of one order can be laid side by side.
FRAME_MM = 138.0
GRID_MARGIN = 4.0  # around the frame in mm, for the numbers of the grid


@dataclass(frozen=True)
class MapProduct:
    """One kind of map sheet.

    `least_scale` is the denominator of the largest scale it may have; `margin` the share of the frame left free around
    the task on each side; `layers` what it shows, bottom to top.
    """

    key: str
    title: str
    least_scale: int
    margin: float
    layers: tuple[str, ...]
    page: Page
    frame: Box
    below: Box  # for legend, scale, north and what must be read with the map
    hazards_named_outside: bool  # where hazards are small, their names beside them
    with_references: bool  # the frame takes in landmarks and benchmarks where they are near


def _sheet(
    key: str,
    title: str,
    least_scale: int,
    margin: float,
    layers: tuple[str, ...],
    hazards_named_outside: bool = False,
    with_references: bool = False,
) -> MapProduct:
    page = A4_PORTRAIT
    body = page.body
    top = body.y + 6.5  # the title stands above the frame
    width = body.width - 2 * GRID_MARGIN
    below = top + GRID_MARGIN + FRAME_MM + GRID_MARGIN + 1.5
    return MapProduct(
        key,
        title,
        least_scale,
        margin,
        layers,
        page,
        frame=Box(body.x + GRID_MARGIN, top + GRID_MARGIN, width, FRAME_MM),
        below=Box(body.x, below, body.width, body.bottom - below),
        hazards_named_outside=hazards_named_outside,
        with_references=with_references,
    )


LOCATION_MAP = _sheet(
    "location",
    QT_TRANSLATE_NOOP("MineAction", "Location map"),
    50_000,
    0.15,
    (TASK, HAZARDS, ACCIDENTS, REFERENCES, PLACES),
    hazards_named_outside=True,
)

TASK_MAP = _sheet(
    "task",
    QT_TRANSLATE_NOOP("MineAction", "Task map"),
    500,
    0.12,
    (TASK, HAZARDS, EVIDENCE, ACCIDENTS, REFERENCES, TURNING_POINTS, PLACES),
    with_references=True,
)

ORDER_MAPS: tuple[MapProduct, ...] = (LOCATION_MAP, TASK_MAP)
