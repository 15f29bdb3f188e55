# SPDX-License-Identifier: GPL-3.0-or-later
"""By which route land is released: each kind of product has its activities, and what must be stated (IMAS 07.11)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Route:
    """A kind of product comes from one of `activities` only; the fields in `states` must be filled."""

    kind: str
    activities: tuple[str, ...]
    states: tuple[str, ...]


ROUTES: tuple[Route, ...] = (
    Route("cancelled", ("nts",), ("criteria",)),
    Route("reduced", ("ts",), ("criteria",)),
    Route(
        "cleared",
        (
            "manual_clearance",
            "mechanical_clearance",
            "bac_surface",
            "bac_subsurface",
            "building_clearance",
            "road_survey",
            "asa_clearance",
            "iedd",
        ),
        ("depth_m",),
    ),
)

# Pairs of dates of one record of which the first is never after the second.
PERIODS: dict[str, tuple[tuple[str, str], ...]] = {
    "task": (("start_on", "due_on"),),
    "progress_report": (("start_on", "end_on"), ("end_on", "reported_on"), ("reported_on", "accepted_on")),
    "completion_report": (("start_on", "end_on"), ("end_on", "reported_on"), ("reported_on", "accepted_on")),
    "land_release_product": (("start_on", "end_on"), ("end_on", "qc_on"), ("qc_on", "released_on")),
    "explosive_ordnance": (("found_on", "disposed_on"),),
    "site_feature": (("placed_on", "removed_on"),),
}
