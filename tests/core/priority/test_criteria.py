# SPDX-License-Identifier: GPL-3.0-or-later
"""Each criterion on hazards small enough to count by hand, and what it says where something is missing."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, box

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.criteria import criterion_named
from mine_action_plugin.core.priority.criteria.storage import quantity_distance
from mine_action_plugin.core.priority.criterion import Measured
from mine_action_plugin.core.priority.inputs import Inputs, Layer, RankingCache, RasterKind
from mine_action_plugin.core.priority.ranking import rank
from tests.core.priority.measures.rasters import write
from tests.core.priority.sample import TODAY, entry, hazards, inputs, layer, profile

NAN = float("nan")
LENGTH = 93.976  # metres of 0.001° of longitude at 32.5005° north: N cos φ, with N = 6,384,312 m on WGS 84


def measured(key: str, some: geopandas.GeoDataFrame, given: Inputs, **settings) -> Measured:
    criterion = criterion_named(key)
    return criterion.measure(some, given, criterion.settings(settings))


def same(found: np.ndarray, expected: list[float], within: float = 1e-9) -> None:
    np.testing.assert_allclose(found, expected, rtol=0, atol=within)


def test_features_within_a_distance_are_counted_and_the_nearest_is_measured() -> None:
    schools = layer(Point(13.002, 32.5005), Point(13.0005, 32.5005), Point(13.009, 32.5005), None)
    given = inputs(schools=schools)
    same(measured("schools_within", hazards(3), given, distance_m=200.0).values, [2, 1, 0])
    same(measured("schools_nearest", hazards(3), given).values, [0.0, LENGTH, 11 * LENGTH], 0.05)
    assert measured("schools_nearest", hazards(3), given).features.of(1) == [(2, pytest.approx(LENGTH, abs=0.05))]


def test_an_empty_layer_tells_nothing() -> None:
    assert np.isnan(measured("schools_within", hazards(2), inputs(schools=layer())).values).all()


def test_displaced_people_are_added_up_and_an_unknown_number_makes_the_sum_unknown() -> None:
    camps = layer(Point(13.002, 32.5005), Point(13.0022, 32.5005), Point(13.0105, 32.5005), people=[40, 2, None])
    found = measured("displaced_within", hazards(3), inputs(displaced=camps), distance_m=200.0)
    same(found.values, [42, NAN, 0])


def test_accidents_halve_with_their_half_life_and_one_without_a_date_is_half_uncertain() -> None:
    place = Point(13.0005, 32.5005)
    accidents = layer(
        place, place, Point(13.0105, 32.5005), Point(13.0205, 32.5005),
        happened_on=["2025-06-01", "2024-06-01", None, "2026-01-01"], killed=[1, 0, 1, 1], injured=[2, 4, None, 0],
    )  # fmt: skip
    settings = {"distance_m": 100.0, "half_life_days": 365.0}
    found = measured("accidents_within", hazards(3), inputs(accidents=accidents), **settings)
    same(found.values, [1.5, 0.5, 0.0])
    same(found.uncertainty, [0.0, 0.5, 0.0])
    assert any("dated in the future" in note.text() for note in found.notes)
    people = measured("casualties_within", hazards(3), inputs(accidents=accidents), **settings)
    same(people.values, [3 + 4 / 2, NAN, 0.0])
    never = measured("accidents_within", hazards(1), inputs(accidents=accidents), distance_m=100.0, half_life_days=0.0)
    same(never.values, [2.0])


def test_requests_are_matched_by_code_or_place_and_the_worst_one_counts() -> None:
    requests = layer(
        Point(0, 0), Point(13.0105, 32.5005), Point(0, 0), Point(0, 0),
        hazard_code=["h0", None, "h0", "h2"],
        road_blockage=["alternative", "no_alternative", "none", "perhaps"],
        services_blocked=["power,water", "none", None, "road"],
        alternative=[False, None, None, None],
        project_funded=[True, False, None, True],
        support_needed=["within_3_months", "immediate", None, "immediate"],
    )  # fmt: skip
    given = inputs(requests=requests)
    value = criterion_named("road_blocked").value
    same(value(measured("road_blocked", hazards(4), given).values), [0.5, 1.0, NAN, NAN])
    same(value(measured("road_blocked", hazards(4), given, no_request="nothing").values), [0.5, 1.0, 0.0, 0.0])
    # blocked without word about an alternative is not known, not the kinder class
    same(value(measured("services_blocked", hazards(4), given).values), [1.0, 0.0, NAN, NAN])
    project = criterion_named("funded_project").value
    same(project(measured("funded_project", hazards(4), given).values), [0.7, 0.0, 1.0, NAN])


def test_farmland_is_counted_once_where_polygons_overlap() -> None:
    farmland = layer(box(13.0, 32.5, 13.0005, 32.501), box(13.00025, 32.5, 13.0005, 32.501), box(14, 32, 15, 33))
    found = measured("farmland", hazards(2), inputs(farmland=farmland))
    # half of 93.98 m × 110.90 m (0.001° of latitude), in hectares
    same(found.values, [0.5 * LENGTH * 110.90 / 10_000, 0.0], 1e-4)
    built = measured("built_up", hazards(2), inputs(built_up=farmland))
    same(built.values, [50.0, 0.0], 1e-4)


def test_people_come_from_the_raster_and_what_it_does_not_cover_is_uncertain_unless_nobody_lives_there(
    tmp_path: Path,
) -> None:
    # 2 people per cell of 0.01°, the right half without data
    values = np.full((100, 100), 2.0, dtype=np.float32)
    values[:, 50:] = -1.0
    from rasterio.transform import from_origin

    path = write(
        tmp_path / "people.tif", values, crs="EPSG:4326", nodata=-1.0, transform=from_origin(13, 33, 0.01, 0.01)
    )
    some = hazards(3)
    some.geometry = [box(13.2, 32.5, 13.22, 32.52), box(13.47, 32.5, 13.52, 32.51), box(13.7, 32.5, 13.72, 32.52)]
    given = Inputs({"population": Layer(path=path, raster_kind=RasterKind.COUNT)}, TODAY)
    found = measured("people_within", some, given, distance_m=0.0)
    same(found.values, [8.0, 10.0, NAN], 1e-2)
    same(found.uncertainty, [0.0, 4.0, 0.0], 1e-2)
    assert "2 hazards lie partly" in found.notes[0].text()
    nobody = measured("people_within", some, given, distance_m=0.0, nodata="nobody")
    same(nobody.values, [8.0, 6.0, 0.0], 1e-2)


def test_without_a_raster_people_follow_the_class_of_the_district() -> None:
    districts = layer(box(12.9, 32.4, 13.005, 32.6), box(13.005, 32.4, 13.1, 32.6),
                      inhabitants_low=[1000, 5000], inhabitants_high=[3000, np.inf])  # fmt: skip
    found = measured("people_within", hazards(3), inputs(inhabitants=districts), distance_m=0.0)
    share = (0.001 * 0.001) / (0.105 * 0.2)  # of the district, on the plane of degrees: within 1 % of the true one
    same(found.values, [2000 * share, NAN, NAN], 0.002)
    same(found.uncertainty[:1], [1000 * share], 0.001)
    assert "spread evenly" in found.notes[0].text()


def test_columns_of_the_hazards_are_read_as_they_are() -> None:
    some = hazards(
        4,
        contamination=["uxo", "axo, ap_mine", "unknown thing", None],
        evidence_kind=["direct", "indirect", "", None],
        reliability=["low", "high", "medium", None],
        survey_date=["2025-05-22", datetime.date(2024, 6, 1), "not a date", "2026-01-01"],
        area_m2=[100.0, NAN, NAN, 50.0],
        reported_area_m2=[100.0, 70.0, NAN, 80.0],
        team_days=["12", "x", None, np.inf],
        cost_usd=[1, 2, 3, None],
        slope_deg=[0, 10.5, None, 45],
    )
    value = criterion_named("contamination").value
    same(value(measured("contamination", some, inputs()).values), [0.6, 0.9, NAN, NAN])
    same(criterion_named("evidence").value(measured("evidence", some, inputs()).values), [1.0, 0.3, NAN, NAN])
    same(criterion_named("reliability").value(measured("reliability", some, inputs()).values), [0.2, 1.0, 0.6, NAN])
    same(measured("survey_age", some, inputs()).values, [10, 365, NAN, NAN])
    same(measured("area", some, inputs()).values, [100, 70, NAN, 50])
    same(measured("area", some, inputs()).uncertainty, [0, 0, 0, 30])
    same(measured("team_days", some, inputs()).values, [12, NAN, NAN, NAN])
    same(measured("cost", some, inputs()).values, [1, 2, 3, NAN])
    same(measured("slope", some, inputs()).values, [0, 10.5, NAN, 45])
    assert "unknown thing" in measured("contamination", some, inputs()).notes[0].text()
    assert "2 entries" in measured("team_days", some, inputs()).notes[0].text()


def test_a_slope_that_was_not_recorded_comes_from_the_raster(tmp_path: Path) -> None:
    from rasterio.transform import from_origin

    values = np.full((50, 50), 7.0, dtype=np.float32)
    path = write(tmp_path / "slope.tif", values, crs="EPSG:4326", transform=from_origin(12.9, 32.7, 0.01, 0.01))
    given = Inputs({"slope": Layer(path=path, raster_kind=RasterKind.VALUE)}, TODAY)
    same(measured("slope", hazards(2, slope_deg=[3.0, None]), given).values, [3.0, 7.0], 1e-6)
    own = Inputs({"own_raster": Layer(path=path, raster_kind=RasterKind.VALUE)}, TODAY)
    same(measured("own_raster", hazards(2), own).values, [7.0, 7.0], 1e-6)


def test_equity_is_the_share_of_work_over_the_share_of_ground() -> None:
    some = hazards(4, pcode=["LY01", "LY01", "LY02", None], area_m2=[100.0, 200.0, 100.0, 50.0])
    done = layer(Point(0, 0), Point(0, 0), pcode=["LY01", "LY09"], area_m2=[500.0, 999.0])
    # by hand: LY01 has 3/4 of the ground and all of the work done in the two districts, LY02 none
    same(measured("equity", some, inputs(work_done=done)).values, [4 / 3, 4 / 3, 0.0, NAN])


def test_distance_to_a_road_is_to_the_line_not_to_its_corners() -> None:
    road = layer(LineString([(12.5, 32.5020), (13.5, 32.5020)]))
    found = measured("roads_nearest", hazards(1), inputs(roads=road))
    assert 105 < found.values[0] < 116  # 0.001° of latitude, less the bend of the line against the parallel


@pytest.mark.parametrize(
    ("key", "settings"),
    [("schools_within", {"distance_m": -1}), ("schools_within", {"distance_m": "far"}), ("own_column", {"column": 5})],
)
def test_a_setting_out_of_its_limits_is_refused(key: str, settings: dict) -> None:
    with pytest.raises(PlanningError):
        criterion_named(key).settings(settings)


@given(moves=st.lists(st.integers(0, 5), min_size=1, max_size=4), far=st.integers(50, 900))
def test_with_a_cache_a_ranking_is_never_stale(moves: list[int], far: int) -> None:
    """Whatever is moved, added to the layer or set otherwise, the numbers are those of measuring anew."""
    cache = RankingCache()
    some = hazards(6)
    schools = [Point(13.0005 + 0.01 * place, 32.5005) for place in range(4)]
    for step, row in enumerate(moves):
        shapes = list(some.geometry)
        shapes[row] = box(13.0 + 0.01 * step, 32.503, 13.001 + 0.01 * step, 32.504)
        some = some.set_geometry(geopandas.GeoSeries(shapes, crs=4326))
        schools.append(Point(13.002 + 0.003 * step, 32.5))
        given = inputs(schools=layer(*schools))
        policy = profile(entry("schools_within", distance_m=float(far + step)), entry("schools_nearest"))
        kept = rank(some, replace(given, cache=cache), policy)
        anew = rank(some, given, policy)
        np.testing.assert_array_equal(kept.raw, anew.raw)
        again = rank(some, replace(given, cache=cache), policy)
        np.testing.assert_array_equal(again.raw, anew.raw)


def test_explosives_stored_at_a_hazard_are_added_up_and_an_unknown_stock_makes_the_sum_unknown() -> None:
    stores = layer(Point(13.0005, 32.5005), Point(13.0012, 32.5005), Point(13.0105, 32.5005), neq_kg=[800, 200, None])
    found = measured("explosives_stored", hazards(3), inputs(storage=stores), distance_m=50.0)
    same(found.values, [1000, NAN, 0])
    assert "do not say how much explosive they hold: 1." in found.notes[0].text()
    assert np.isnan(measured("explosives_stored", hazards(2), inputs(storage=layer())).values).all()


def test_people_exposed_to_stored_explosives_live_within_the_quantity_distance_of_iatg(tmp_path: Path) -> None:
    """1 t: 222 m (IATG 02.20); at a density of 10,000 people per km² a circle of that radius has 1,548."""
    from rasterio.transform import from_origin

    values = np.full((400, 400), 10_000.0, dtype=np.float32)
    path = write(tmp_path / "people.tif", values, crs="EPSG:4326", transform=from_origin(12.9, 32.6, 0.0005, 0.0005))
    people = Layer(path=path, raster_kind=RasterKind.DENSITY)
    stores = layer(Point(13.0005, 32.5005), Point(13.0005, 32.5005), Point(13.0205, 32.5005), neq_kg=[500, 500, None])
    given = Inputs({"population": people, "storage": stores}, TODAY)
    found = measured("people_exposed_to_storage", hazards(3), given)
    np.testing.assert_allclose(found.values, [np.pi * 0.222**2 * 10_000, 0.0, NAN], rtol=0.01)
    wide = measured("people_exposed_to_storage", hazards(1), given, factor=44.4)
    np.testing.assert_allclose(wide.values, 4 * found.values[:1], rtol=0.01)
    for missing in ({"population": people}, {"storage": stores}):
        assert np.isnan(measured("people_exposed_to_storage", hazards(2), Inputs(missing, TODAY)).values).all()


@pytest.mark.parametrize(("kilograms", "metres"), [(1_000, 222), (20_000, 603), (50_000, 818)])
def test_quantity_distances_are_the_worked_ones(kilograms: float, metres: float) -> None:
    """Inhabited building distances D = 22.2 Q^(1/3) of IATG 02.20, 3rd edition."""
    assert round(float(quantity_distance(np.array([kilograms]))[0])) == metres
