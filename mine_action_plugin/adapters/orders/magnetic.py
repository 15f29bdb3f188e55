# SPDX-License-Identifier: GPL-3.0-or-later
"""Magnetic north of an order: what was stated for its site, brought to the day of the order, and the bearings by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ...core.location.declination import Declination, magnetic_bearing
from ...core.orders.content import MagneticNorth, PerimeterPoint
from .hazards import text

CHANGE = "declination_change_deg_per_year"


def magnetic_north(site: Mapping[str, Any] | None, day: str) -> MagneticNorth | None:
    """Return what is stated for `site` and what comes of it on `day` (ISO 8601); None where nothing is stated.

    What has no date or nobody to stand for it is not used, nor what was stated for a time too far away.
    """
    if site is None or site["magnetic_declination_deg"] is None:
        return None
    on, source, change = text(site, "declination_on")[:10], text(site, "declination_source"), site[CHANGE]
    stated = float(site["magnetic_declination_deg"])
    change = None if change is None else float(change)
    north = MagneticNorth(stated, on, change, source, day)
    if not on or not source:
        return north
    declination, wanted = Declination(stated, date.fromisoformat(on), change, source), date.fromisoformat(day)
    return replace(north, used_deg=declination.at(wanted)) if declination.is_usable(wanted) else north


def with_magnetic_bearings(
    points: tuple[PerimeterPoint, ...], north: MagneticNorth | None
) -> tuple[PerimeterPoint, ...]:
    """Return the points of a perimeter with the magnetic bearing to the next, where the declination can be used."""
    if north is None or north.used_deg is None:
        return points
    return tuple(replace(one, magnetic_deg=magnetic_bearing(one.bearing_deg, north.used_deg)) for one in points)
