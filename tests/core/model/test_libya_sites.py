# SPDX-License-Identifier: GPL-3.0-or-later
"""The sites that a workspace starts with lie where they say, and are the same records everywhere."""

from __future__ import annotations

import pytest
from pyproj import CRS, Geod
from shapely.geometry import Point

from mine_action_plugin.core.model.libya_sites import SITES, site_area, site_named, site_records
from mine_action_plugin.core.model.tables import table_named


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.code)
def test_utm_zone_is_the_one_that_epsg_says_covers_the_site(site):
    area = CRS.from_epsg(site.utm_epsg).area_of_use
    assert area.west <= site.lon < area.east
    assert CRS.from_epsg(site.utm_epsg).name.startswith("WGS 84 / UTM zone")


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.code)
def test_corners_lie_a_radius_from_the_centre_on_the_ellipsoid(site):
    for lon, lat in site_area(site).geoms[0].exterior.coords:
        distance = Geod(ellps="WGS84").inv(site.lon, site.lat, lon, lat)[2]
        assert distance == pytest.approx(site.radius_km * 1000, abs=0.05)


def test_sites_do_not_overlap_so_that_a_hazard_belongs_to_one():
    areas = [site_area(site) for site in SITES]
    assert not [(a, b) for i, a in enumerate(areas) for b in areas[i + 1 :] if a.intersects(b)]


def test_known_places_fall_into_their_sites():
    # Ain Zara and Qasr bin Ghashir are quarters south of Tripoli; Tawergha lies between Misrata and Sirte.
    assert site_area(site_named("TRI")).contains(Point(13.28, 32.80))
    assert site_area(site_named("TRI")).contains(Point(13.18, 32.68))
    assert not site_area(site_named("MIS")).contains(Point(15.06, 32.02))


def test_records_fit_the_dictionary_and_are_the_same_each_time():
    table = table_named("site")
    for record in site_records():
        assert set(record) <= {*table.columns, "geometry"}
        assert all(record[field.name] for field in table.fields if field.required)
    assert [record["id"] for record in site_records()] == [record["id"] for record in site_records()]
    assert len({record["id"] for record in site_records()}) == len(SITES)


def test_unknown_site_is_an_error():
    with pytest.raises(KeyError):
        site_named("XXX")
