# SPDX-License-Identifier: GPL-3.0-or-later
"""What the invented task orders say beyond the survey: how, until when, and from where it is found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from . import MARK, TODAY
from .ground import GEOD


def _day(after: int) -> str:
    return (date.fromisoformat(TODAY) + timedelta(days=after)).isoformat()


# As parameters of mineaction:createtaskorders.
ASKED: dict[str, Any] = {
    "DEPTH": 0.2,
    "START_ON": _day(14),
    "DUE_ON": _day(74),
    "TARGETS": f"All explosive ordnance to the specified depth / كل الذخائر المتفجرة حتى العمق المحدد ({MARK})",
    "LAND_USE": "Housing and gardens / سكن وحدائق",
    "METHOD": "SOP 4.2, detectors; no machines / الإجراء 4.2، كواشف دون آليات",
    "RESTRICTIONS": "No work on the access road during school hours / لا عمل على الطريق في ساعات المدرسة",
    "DANGER_AREA": "150 m around the work; houses inside it are empty from 08:00 to 14:00 / 150 m حول العمل",
    "CASEVAC": "Ambulance at the control point; by road to the hospital, 25 min / سيارة إسعاف، 25 دقيقة بالطريق",
    "QUALITY": "Weekly QA visit; QC on 10 % of the area by the authority / زيارة أسبوعية وعينة 10 %",
    "COMMUNITY": f"Elders told; landowner agrees in writing / الأهالي على علم ({MARK})",
}
ACCEPTED = f"Measured again on site; the polygon holds ({MARK})"
REASON = f"Agreed with the operator: what is open is settled on arrival, before work begins ({MARK})"

BENCHMARK_M, LANDMARK_M = 25.0, 160.0  # from the perimeter, outside


def references(shape: BaseGeometry) -> Iterator[dict[str, Any]]:
    """Yield a benchmark and a landmark outside a hazard, in line with its first corner: turning points to be."""
    middle = shape.representative_point()
    lon, lat = shape.geoms[0].exterior.coords[0] if hasattr(shape, "geoms") else shape.exterior.coords[0]
    out = GEOD.inv(middle.x, middle.y, lon, lat)[0]
    for number, (role, away, label) in enumerate(
        (("bm", BENCHMARK_M, "Painted concrete pillar"), ("lm", LANDMARK_M, "Water tower")), start=901
    ):
        x, y, _ = GEOD.fwd(lon, lat, out, away)
        place = Point(round(x, 7), round(y, 7))
        yield {
            "point_no": number,
            "role": role,
            "label": role.upper(),
            "remarks": f"{label} ({MARK})",
            "geometry": place,
        }
