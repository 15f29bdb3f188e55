# SPDX-License-Identifier: GPL-3.0-or-later
"""Where delivered coordinates end up on the ground, or why they are refused."""

from __future__ import annotations

import json

import geopandas as gpd
import pytest
from pyproj import Geod, Transformer
from shapely.geometry import Point, box

from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.libya_sites import site_records
from tests.store.intake.deliveries import counts, hazard, intake, square, write_geojson

TRIPOLI = Point(13.19, 32.89)
WGS84 = Geod(ellps="WGS84")

# What an authority's .prj looks like: ESRI's words, no code, no way to WGS 84 (domain notes, section 6.4).
LGD2006_PRJ = (
    'GEOGCS["GCS_LGD2006",DATUM["D_Libyan_Geodetic_Datum_2006",SPHEROID["International_1924",6378388.0,297.0]],'
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
)


@pytest.fixture
def gpkg(file):
    with open_workspace(str(file), "tester") as opened:
        yield opened


def shapefile(folder, prj: str | None, code="H1", shape=None, name="survey"):
    """Write a hazard with what stands in `prj`, None for no such file."""
    shape = shape or box(13.19, 32.89, 13.191, 32.891)
    frame = gpd.GeoDataFrame({"HA_CODE": [code], "CLASS": ["SHA"]}, geometry=[shape], crs="EPSG:4326")
    path = folder / f"{name}.shp"
    frame.to_file(path, encoding="UTF-8")
    path.with_suffix(".prj").unlink(missing_ok=True)
    if prj is not None:
        path.with_suffix(".prj").write_text(prj)
    return path


def moved_m(workspace, code="H1") -> float:
    shape = workspace.read("hazard", "code = ?", (code,))["geometry"].iloc[0]
    west, south, *_ = shape.bounds
    return WGS84.inv(13.19, 32.89, west, south)[2]


def test_libyan_datum_goes_through_its_operation_which_is_kept(gpkg, tmp_path):
    """71 m at Tripoli: domain notes, section 6.4, from EPSG:15908."""
    intake(gpkg, shapefile(tmp_path, LGD2006_PRJ))
    assert moved_m(gpkg) == pytest.approx(71, abs=1)
    record = gpkg.read("hazard").iloc[0]
    assert "LGD2006" in record["typed_crs"] and "15908" in record["datum_operation"] and record["accuracy_m"] == 0.1
    batch = gpkg.read("import_batch").iloc[0]
    assert (batch["crs"], batch["accuracy_m"]) == (record["typed_crs"], 0.1)


def test_missing_prj_is_refused_with_where_it_would_be(gpkg, tmp_path):
    with pytest.raises(PlanningError, match="does not state") as refused:
        intake(gpkg, shapefile(tmp_path, None))
    assert "LGD2006" in str(refused.value) and "Tripoli" in str(refused.value)
    assert gpkg.count("import_batch") == 0


def test_stated_crs_stands_in_for_a_missing_one_and_is_noted(gpkg, tmp_path):
    outcome = intake(gpkg, shapefile(tmp_path, None), crs="EPSG:4754")
    assert moved_m(gpkg) == pytest.approx(71, abs=1)
    assert {"crs_stated", "part_missing"} <= {one.kind.key for one in outcome.layers[0].findings}


def test_stated_crs_against_that_of_the_data_is_refused(gpkg, tmp_path):
    path = shapefile(tmp_path, LGD2006_PRJ)
    with pytest.raises(PlanningError, match="another coordinate reference system"):
        intake(gpkg, path, crs="EPSG:4326")
    assert counts(intake(gpkg, path, crs="EPSG:4754")) == (1, 1, 0, 0, 0)


def test_in_a_mixed_folder_the_stated_crs_is_for_those_without(gpkg, tmp_path):
    shapefile(tmp_path, LGD2006_PRJ, name="a")
    shapefile(tmp_path, None, "H2", box(14.0, 32.0, 14.001, 32.001), name="b")
    assert counts(intake(gpkg, tmp_path, crs="EPSG:4326")) == (2, 2, 0, 0, 0)
    operations = gpkg.read("hazard").set_index("code")["datum_operation"]
    assert "15908" in operations["H1"] and operations["H2"] == "WGS 84"


@pytest.mark.parametrize("prj", ["<!DOCTYPE html><html></html>", "GEOGCS[", ""])
def test_prj_that_is_none_is_refused_or_put_aside_by_a_stated_crs(gpkg, tmp_path, prj):
    path = shapefile(tmp_path, prj)
    with pytest.raises(PlanningError):
        intake(gpkg, path)
    outcome = intake(gpkg, path, crs="EPSG:4326")
    assert moved_m(gpkg) == 0.0
    assert {"crs_unreadable", "crs_stated"} & {one.kind.key for one in outcome.layers[0].findings}


def test_row_with_an_impossible_coordinate_is_held_and_the_others_are_not(gpkg, tmp_path):
    rows = [hazard(1), hazard(2, geometry=box(13, 95, 13.001, 96)), hazard(3)]
    assert counts(intake(gpkg, write_geojson(tmp_path / "a.geojson", rows))) == (3, 2, 0, 0, 1)
    assert "without a place" in gpkg.read("held_record")["reasons"].iloc[0]


def test_data_that_cannot_be_in_their_crs_at_all_are_refused(gpkg, tmp_path):
    rows = [hazard(1, geometry=box(500_000, 3_600_000, 500_100, 3_600_100))]
    with pytest.raises(PlanningError, match="no place on the ground"):
        intake(gpkg, write_geojson(tmp_path / "a.geojson", rows))


def table(folder, header: str, *rows: str):
    path = folder / "accidents.csv"
    path.write_text("\n".join([header, *rows]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("header", "row", "crs"),
    [
        ("accident_code,lon,lat", "A1,13.19,32.89", "EPSG:4326"),
        ("accident_code,Latitude,Longitude", "A1,32.89,13.19", "EPSG:4326"),
        ("accident_code;wkt", "A1;POINT (13.19 32.89)", "EPSG:4326"),
    ],
)
def test_positions_in_columns(gpkg, tmp_path, header, row, crs):
    outcome = intake(gpkg, table(tmp_path, header, row), crs=crs)
    assert counts(outcome) == (1, 1, 0, 0, 0)
    assert gpkg.read("accident")["geometry"].iloc[0].equals(TRIPOLI)


def test_grid_references_and_utm_by_zone_need_no_crs(gpkg, tmp_path):
    from mine_action_plugin.core.location.mgrs import to_mgrs
    from mine_action_plugin.core.location.utm import to_utm

    text, utm = to_mgrs(TRIPOLI.x, TRIPOLI.y), to_utm(TRIPOLI.x, TRIPOLI.y)
    assert utm.zone == 33
    path = table(tmp_path, "accident_code,MGRS", f"A1,{text}", "A2,33S UR 1 2", "A3,nonsense")
    assert counts(intake(gpkg, path)) == (3, 1, 0, 0, 2)
    path = table(tmp_path, "accident_code,zone,easting,northing", f"B1,33N,{utm.easting},{utm.northing}")
    assert counts(intake(gpkg, path)) == (1, 1, 0, 0, 0)
    for code, tolerance in (("A1", 1.0), ("B1", 0.001)):
        point = gpkg.read("accident", "code = ?", (code,))["geometry"].iloc[0]
        assert WGS84.inv(point.x, point.y, TRIPOLI.x, TRIPOLI.y)[2] <= tolerance


def test_degrees_in_columns_are_not_taken_for_wgs84_by_themselves(gpkg, tmp_path):
    with pytest.raises(PlanningError, match="does not state"):
        intake(gpkg, table(tmp_path, "accident_code,lon,lat", "A1,13.19,32.89"))


def test_a_row_astray_does_not_hide_where_the_others_would_lie(gpkg, tmp_path):
    rows = [f"A{number},{330_000 + number},3640000" for number in range(9)]
    for stray in ("A9,0,0", "A9,33000000,3640000"):
        with pytest.raises(PlanningError, match="does not state") as refused:
            intake(gpkg, table(tmp_path, "accident_code,easting,northing", *rows, stray))
        assert "UTM zone 33N (EPSG:32633)" in str(refused.value) and "Tripoli (90%)" in str(refused.value)


def test_rows_without_a_readable_position_are_held_with_what_stands_there(gpkg, tmp_path):
    rows = ["A1,13.19,32.89", "A2,,", "A3,13.19,north", "A4,13.19,", "A5,nan,32", "A6,32.89,13.19"]
    outcome = intake(gpkg, table(tmp_path, "accident_code,lon,lat", *rows), crs="EPSG:4326")
    assert counts(outcome) == (6, 1, 0, 0, 5)
    held = gpkg.read("held_record").set_index("code")
    assert "north" in held.loc["A3", "reasons"] and "swapped" in held.loc["A6", "reasons"]
    assert json.loads(held.loc["A3", "content"])["lat"] == "north"


def test_a_second_look_at_the_same_shapes_in_another_crs_is_no_change(gpkg, tmp_path):
    intake(gpkg, write_geojson(tmp_path / "a.geojson", [hazard(1)]))
    frame = gpd.GeoDataFrame({"hazard_id": ["H1"], "class": ["SHA"]}, geometry=[square(1)], crs="EPSG:4326")
    frame.to_crs("EPSG:32633").to_file(tmp_path / "b.gpkg", layer="hazards")
    assert counts(intake(gpkg, tmp_path / "b.gpkg")) == (1, 0, 0, 1, 0)


def in_zone(folder, epsg: int, said: int):
    """Write a hazard in Tripoli with the numbers of zone `epsg`, which the file says are those of zone `said`."""
    frame = gpd.GeoDataFrame(
        {"HA_CODE": ["H1"], "CLASS": ["SHA"]}, geometry=[box(13.19, 32.89, 13.191, 32.891)], crs="EPSG:4326"
    )
    path = folder / "survey.gpkg"
    frame.to_crs(epsg).set_crs(said, allow_override=True).to_file(path)
    return path


@pytest.mark.parametrize(("epsg", "said"), [(32633, 32634), (3190 + 1, 3190 + 4), (2068 + 1, 2068 + 4)])
def test_numbers_of_another_zone_are_doubted_and_not_moved(gpkg, tmp_path, epsg, said):
    """UTM zone 34 puts Tripoli six degrees east, still in Libya, where no other check would find it."""
    with gpkg.transaction():
        for record in site_records():
            gpkg.add("site", record)
    outcome = intake(gpkg, in_zone(tmp_path, epsg, said))
    doubts = [one for layer in outcome.layers for one in layer.findings if one.kind.key == "zone_doubtful"]
    assert len(doubts) == 1
    assert str(epsg) in doubts[0].values["other"] and str(said) in doubts[0].values["crs"]
    assert (doubts[0].values["count"], doubts[0].values["rows"], doubts[0].values["sites"]) == (1, 1, "TRI")
    assert moved_m(gpkg) > 100_000


TURNS = (("lm", -60, -60), ("sp", 0, 0), ("tp", 0, 100), ("tp", 100, 100), ("tp", 100, 0))


@pytest.mark.parametrize("measured", [False, True])
@pytest.mark.parametrize(("epsg", "said"), [(32633, 32634), (3191, 3194), (32633, 32633)])
def test_turning_points_with_numbers_of_another_zone_are_doubted_too(gpkg, tmp_path, epsg, said, measured):
    with gpkg.transaction():
        for record in site_records():
            gpkg.add("site", record)
    east, north = Transformer.from_crs(4326, epsg, always_xy=True).transform(13.19, 32.89)
    lines = ["hazard_id,class,point_no,role,easting,northing,from_point,bearing,distance_m,bearing_kind"]
    for number, (role, x, y) in enumerate(TURNS, start=1):
        place = f"{east + x},{north + y}" if role == "lm" or not measured else ","
        leg = ("SP" if role == "sp" else f"TP{number - 1}") if measured and role != "lm" else ""
        origin = {"SP": "LM", "TP2": "SP"}.get(leg, leg)
        bearing = {2: 45.0, 3: 0.0, 4: 90.0, 5: 180.0}.get(number, "")
        length = 60 * 2**0.5 if number == 2 else 100.0
        tail = f"{origin},{bearing},{length},grid" if origin else ",,,"
        lines.append(f"H1,SHA,{number},{role},{place},{tail}")
    path = tmp_path / "turning_points.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    outcome = intake(gpkg, path, crs=f"EPSG:{said}")
    assert (outcome.read, outcome.held) == (5, 0)
    doubts = [one for layer in outcome.layers for one in layer.findings if one.kind.key == "zone_doubtful"]
    assert len(doubts) == (epsg != said)
    assert all(str(epsg) in one.values["other"] and one.values["sites"] == "TRI" for one in doubts)


@pytest.mark.parametrize("epsg", [32633, 3191, 2069, 4326])
def test_numbers_that_lie_in_a_site_are_not_doubted(gpkg, tmp_path, epsg):
    with gpkg.transaction():
        for record in site_records():
            gpkg.add("site", record)
    outcome = intake(gpkg, in_zone(tmp_path, epsg, epsg))
    assert "zone_doubtful" not in [one.kind.key for layer in outcome.layers for one in layer.findings]
