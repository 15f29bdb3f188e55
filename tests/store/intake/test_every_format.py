# SPDX-License-Identifier: GPL-3.0-or-later
"""The same hazards in every format that can be delivered: nothing depends on the kind of file they came in."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from mine_action_plugin.core.survey.reading.catalogue import FORMATS
from tests.store.intake.deliveries import counts, intake, square

TEXTS = ["[% env('HOME') %]", "=cmd|'/C calc'!A0", "a \" b ' c <b>&amp;</b>", "نص عربي مع English", "x" * 254, None]
ROWS = len(TEXTS)
LARGE = 2**53 + 1  # one more than a double can tell apart
COLUMNS = {
    "hazard_id": [f"H{n}" for n in range(ROWS)],
    "classific": ["SHA"] * ROWS,
    "surv_date": ["1942-08-21"] * ROWS,
    "area_rep": [41_700.5] * ROWS,
    "remarks": TEXTS,
    "big": [LARGE] * ROWS,
}
# These hold their shapes in a column; the dBASE table is the part of a shapefile that may come alone.
TABLES = {"csv": "CSV", "xlsx": "XLSX", "ods": "ODS", "dbf": "ESRI Shapefile"}
DRIVERS = {"gpkg": "GPKG", "geojson": "GeoJSON", "gml": "GML", "shapefile": "ESRI Shapefile"}
POINTS_ALONE = ("gpx",)


def frame() -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(COLUMNS, geometry=[square(n) for n in range(ROWS)], crs="EPSG:4326")


def write(folder: Path, key: str) -> Path:
    path = folder / f"hazards.{'shp' if key == 'shapefile' else key}"
    if key in TABLES:
        table = pd.DataFrame({**COLUMNS, "wkt": [square(n).wkt for n in range(ROWS)]})
        pyogrio.write_dataframe(table, path, driver=TABLES[key], encoding="UTF-8" if key in ("csv", "dbf") else None)
    elif key == "kml":
        writer = "LIBKML" if "LIBKML" in pyogrio.list_drivers(write=True) else "KML"
        frame().to_file(path, driver=writer)
    else:
        frame().to_file(path, driver=DRIVERS[key], encoding="UTF-8" if key == "shapefile" else None)
    return path


def packed(folder: Path, path: Path, name: str) -> Path:
    with zipfile.ZipFile(folder / name, "w") as archive:
        for part in sorted(path.parent.glob(f"{path.stem}.*")):
            archive.write(part, "doc.kml" if name.endswith(".kmz") else f"ميداني/{part.name}")
    return folder / name


@pytest.fixture(params=[one.key for one in FORMATS if one.key not in POINTS_ALONE] + ["kmz", "zip", "folder"])
def delivery(request, tmp_path) -> Path:
    key = request.param
    (tmp_path / "in").mkdir()
    if key == "kmz":
        return packed(tmp_path, write(tmp_path / "in", "kml"), "hazards.kmz")
    if key == "zip":
        return packed(tmp_path, write(tmp_path / "in", "shapefile"), "hazards.zip")
    if key == "folder":
        return write(tmp_path / "in", "shapefile").parent
    return write(tmp_path / "in", key)


def test_a_hazard_says_the_same_whatever_file_it_came_in(workspace, delivery):
    crs = "EPSG:4326" if delivery.suffix[1:] in TABLES else ""
    assert counts(intake(workspace, delivery, crs=crs)) == (ROWS, ROWS, 0, 0, 0)
    records = workspace.read("hazard").sort_values("code")
    assert records["code"].tolist() == COLUMNS["hazard_id"]
    assert [text or None for text in records["remarks"]] == TEXTS
    assert set(records["classification"]) == {"sha"} and set(records["survey_date"]) == {"1942-08-21"}
    assert set(records["reported_area_m2"]) == {41_700.5}
    assert {str(json.loads(text)["big"]) for text in records["source_fields"]} == {str(LARGE)}
    for number, shape in enumerate(records["geometry"]):
        assert shapely.equals_exact(shape.geoms[0].normalize(), square(number).normalize(), 1e-9)
    again = intake(workspace, delivery, crs=crs)
    assert counts(again) == (ROWS, 0, 0, ROWS, 0)


GPX = """<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="32.5" lon="13.1"><time>2021-04-13T10:00:00Z</time><name>001</name><desc>ركن</desc></wpt>
<wpt lat="32.6" lon="13.2"><name>002</name></wpt>
<trk><name>walk</name><trkseg><trkpt lat="32.5" lon="13.1"/><trkpt lat="32.51" lon="13.1"/></trkseg></trk></gpx>"""


@pytest.mark.parametrize("table", ["site_feature", "evidence", "explosive_ordnance", "accident"])
def test_a_track_among_waypoints_is_held_and_nothing_of_the_file_is_lost(workspace, tmp_path, table):
    (tmp_path / "gps.gpx").write_text(GPX, encoding="utf-8")
    outcome = intake(workspace, tmp_path / "gps.gpx", table=table)
    assert outcome.read == 5 == outcome.taken + outcome.held  # two waypoints, a track, its two points
    held = workspace.read("held_record")
    assert held["reasons"].str.contains("MultiLineString").sum() == 1
    assert len(held) == outcome.held and counts(intake(workspace, tmp_path / "gps.gpx", table=table))[0] == 5


def test_waypoints_of_a_receiver_are_accidents_once_the_planner_says_so(workspace, tmp_path):
    (tmp_path / "gps.gpx").write_text(GPX, encoding="utf-8")
    assert intake(workspace, tmp_path / "gps.gpx", table="accident").taken >= 2
    record = workspace.read("accident", "source_row = 1").iloc[0]
    assert (record["geometry"].x, record["geometry"].y) == (13.1, 32.5)
    assert json.loads(record["source_fields"])["name"] == "001"
