# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about data without a coordinate reference system."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.location.libya import TOWNS, nearest_town, within_libya
from mine_action_plugin.core.location.missing_crs import refuse_missing_crs, suggest_crs


def test_metres_of_zone_33_are_possible_in_several_zones_and_all_are_named():
    found = {each.epsg: each for each in suggest_crs((330_000, 3_640_000, 331_000, 3_641_000))}
    fitting = {code for code, each in found.items() if each.fits}
    assert {32633, 32634, 3201, 2078} <= fitting
    # 330 km east in a 2° zone of Libya TM is 130 km from its meridian, in another zone
    assert not {3190, 3191, 3192, 3195, 3196} & fitting and found[3196].in_libya
    assert found[32633].town == "Tripoli" and found[32633].distance_m < 2_000
    assert found[32635].distance_m > 140_000  # out at sea, though in the bounding box
    assert 4326 not in found


def test_degrees_suggest_geographic_systems_only():
    found = [each for each in suggest_crs((13.0, 32.0, 13.1, 32.1)) if each.in_libya]
    assert {each.epsg for each in found} == {4326, 4754, 4159}


def test_the_refusal_names_file_place_and_system():
    text = str(refuse_missing_crs((644_000, 3_633_000, 645_000, 3_634_000), "hazards.shp"))
    assert "hazards.shp does not state" in text
    assert "LGD2006 / Libya TM (EPSG:3177): 0." in text and "Tripoli" in text
    assert "Nothing was assumed" in text


def test_a_row_that_is_astray_spoils_no_suggestion_and_is_counted():
    rows = [(644_000 + 100 * n, 3_633_000, 644_050 + 100 * n, 3_633_050) for n in range(9)]
    clean = suggest_crs(rows)
    for stray in ((0, 0, 1, 1), (6_440_000, 3_633_000, 6_440_050, 3_633_050), (1e9, 1e9, 1e9, 1e9)):
        found = suggest_crs([*rows, stray])
        assert [each.epsg for each in found if each.fits] == [each.epsg for each in clean if each.fits]
        assert found[0].share == pytest.approx(0.9) and found[0].distance_m == pytest.approx(clean[0].distance_m)
        text = str(refuse_missing_crs((0, 0, 6_440_050, 3_633_050), "a.shp", [*rows, stray]))
        assert "LGD2006 / Libya TM (EPSG:3177): " in text and "(90%)" in text
    assert all(each.share == 1.0 for each in clean if each.fits)
    assert "(100%)" not in str(refuse_missing_crs((0, 0, 1, 1), "a.shp", rows))
    nowhere = [(number, number, number + 1, number + 1) for number in range(100, 110)]
    assert not [each for each in suggest_crs([rows[0], *nowhere]) if each.fits]


@pytest.mark.parametrize("bounds", [(0, 0, 1, 1), (1e9, 1e9, 2e9, 2e9), (float("nan"),) * 4, (float("inf"),) * 4])
def test_bounds_that_fit_nowhere_say_so(bounds):
    assert "not in Libya in any system" in str(refuse_missing_crs(bounds, "a.shp"))


def test_exchanged_coordinates_are_not_in_libya():
    assert all(within_libya(town.lon, town.lat) for town in TOWNS)
    coast = [town for town in TOWNS if town.lat > 27.0]
    assert len(coast) == 11 and not any(within_libya(town.lat, town.lon) for town in coast)
    town, distance = nearest_town(13.3, 32.89)
    assert (town.name, round(distance, -2)) == ("Tripoli", 10_300)  # 0.11° of 93.6 km
