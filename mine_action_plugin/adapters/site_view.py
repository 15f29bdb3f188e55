# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a site is looked at: its extent in its UTM zone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

STORE_CRS = "EPSG:4326"
ALL_LIBYA = QgsRectangle(9.3, 19.5, 25.2, 33.5)  # degrees, EPSG:4326
ALL_LIBYA_EPSG = 32633  # the zone of most sites; distances at the country's edges are off by up to 0.5 %
_MARGIN = 1.05


def site_crs(site: Mapping[str, Any] | None) -> QgsCoordinateReferenceSystem:
    """Return the UTM zone in which a site (a record) is shown; one for all Libya where it is None."""
    return QgsCoordinateReferenceSystem(f"EPSG:{int(site['utm_epsg']) if site else ALL_LIBYA_EPSG}")


def site_view(site: Mapping[str, Any] | None) -> QgsReferencedRectangle:
    """Return the extent of a site (a record with its geometry in EPSG:4326) in its UTM zone, with a margin.

    All Libya where `site` is None or has no geometry.
    """
    shape = site.get("geometry") if site else None
    box = ALL_LIBYA if shape is None or shape.is_empty else QgsRectangle(*shape.bounds)
    crs = site_crs(site)
    to_zone = QgsCoordinateTransform(QgsCoordinateReferenceSystem(STORE_CRS), crs, QgsCoordinateTransformContext())
    extent = to_zone.transformBoundingBox(box)
    extent.scale(_MARGIN)
    return QgsReferencedRectangle(extent, crs)


def show_site(project: QgsProject, site: Mapping[str, Any] | None) -> QgsRectangle:
    """Set the CRS of `project` to the site's UTM zone, and its home to the site; return that extent in that CRS."""
    view = site_view(site)
    project.setCrs(view.crs(), True)
    project.viewSettings().setDefaultViewExtent(view)
    return QgsRectangle(view)
