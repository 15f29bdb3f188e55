# SPDX-License-Identifier: GPL-3.0-or-later
"""The sites that a new workspace starts with: where the plan for Libya works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from pyproj import Geod
from shapely.geometry import MultiPolygon, Polygon

from .records import derived_id

_CORNERS = 72


@dataclass(frozen=True)
class LibyaSite:
    """One site: a circle of `radius_km` around `lon`, `lat` (degrees, EPSG:4326), shown in the UTM zone `utm_epsg`.

    `pcode` is the baladiya of the IOM DTM list, round 54. Tawergha has no entry of its own there and carries Misrata's.
    """

    code: str
    name: str
    name_ar: str
    pcode: str
    admin: str
    admin_ar: str
    lon: float
    lat: float
    radius_km: float
    utm_epsg: int


SITES: tuple[LibyaSite, ...] = (
    LibyaSite("TRI", "Tripoli", "طرابلس", "LY021104", "Tripoli", "طرابلس", 13.19, 32.80, 35.0, 32633),
    LibyaSite("BEN", "Benghazi", "بنغازي", "LY010304", "Benghazi", "بنغازي", 20.07, 32.12, 30.0, 32634),
    LibyaSite("MIS", "Misrata", "مصراتة", "LY021401", "Misrata", "مصراتة", 15.09, 32.38, 26.0, 32633),
    LibyaSite("TAW", "Tawergha", "تاورغاء", "LY021401", "Misrata", "مصراتة", 15.06, 32.01, 15.0, 32633),
    LibyaSite("GHA", "Gharyan", "غريان", "LY021606", "Al Jabal Al Gharbi", "الجبل الغربي", 13.02, 32.17, 25.0, 32633),
    LibyaSite("SIR", "Sirte", "سرت", "LY020803", "Sirt", "سرت", 16.59, 31.20, 40.0, 32633),
)


def site_named(code: str) -> LibyaSite:
    """Return the shipped site with this code; KeyError if there is none."""
    for site in SITES:
        if site.code == code:
            return site
    raise KeyError(code)


def site_area(site: LibyaSite) -> MultiPolygon:
    """Return the site's circle, drawn on the WGS 84 ellipsoid, in EPSG:4326."""
    bearings = np.arange(_CORNERS) * (360.0 / _CORNERS)
    starts = np.full(_CORNERS, site.lon), np.full(_CORNERS, site.lat)
    lon, lat, _ = Geod(ellps="WGS84").fwd(*starts, bearings, np.full(_CORNERS, site.radius_km * 1000.0))
    return MultiPolygon([Polygon(np.round(np.column_stack([lon, lat]), 7)[::-1])])


def site_records() -> list[dict[str, Any]]:
    """Return the values of a site record each, geometry (EPSG:4326) and id included.

    The id follows from the code, so that the same site is the same record in every workspace. Hospital and medical
    contact stay empty: whoever plans must state them.
    """
    return [
        {
            "id": derived_id("site", site.code),
            "code": site.code,
            "name": site.name,
            "name_ar": site.name_ar,
            "pcode": site.pcode,
            "admin": site.admin,
            "admin_ar": site.admin_ar,
            "utm_epsg": site.utm_epsg,
            "geometry": site_area(site),
        }
        for site in SITES
    ]
