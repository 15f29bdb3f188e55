# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real files: suspected areas as messy as they are, and base data of Libya."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.shared_data import shared

ROWS = 11_068  # of the file, by its SOURCE.txt: 7,974 polygons, 3,094 without geometry
NO_GEOMETRY = 3_094
EMPTY, INVALID = 3, 467


@pytest.fixture(scope="module")
def run(plugin):
    import processing

    return lambda name, **parameters: processing.run(f"mineaction:{name}", parameters)


@pytest.fixture(scope="module")
def suspected(run, tmp_path_factory) -> tuple[Path, dict, dict]:
    """A workspace with the suspected areas taken in, the outputs and the report of the import."""
    folder = tmp_path_factory.mktemp("bih")
    workspace, report = folder / "bih.gpkg", folder / "report.json"
    run("createworkspace", WORKSPACE=str(workspace))
    source = shared("bih-suspect-areas", "suspect_areas_simplyfied.geojson")
    results = run("importsurvey", WORKSPACE=str(workspace), INPUT=str(source), REPORT=str(report))
    return workspace, results, json.loads(report.read_text(encoding="utf-8"))


def rows(workspace: Path, sql: str) -> list[tuple]:
    connection = sqlite3.connect(workspace)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_every_row_ends_in_the_workspace_or_is_held(suspected) -> None:
    workspace, results, report = suspected
    counts = [int(results[key]) for key in ("TAKEN", "UPDATED", "UNCHANGED", "HELD")]
    assert int(results["READ"]) == sum(counts) == ROWS
    (hazards,), (held,) = rows(workspace, "SELECT count(*) FROM hazard UNION ALL SELECT count(*) FROM held_record")
    assert hazards == results["TAKEN"] and held == results["HELD"] and hazards + held == ROWS
    sources = rows(workspace, "SELECT source_row FROM hazard UNION SELECT source_row FROM held_record")
    assert sorted(row for (row,) in sources) == list(range(1, ROWS + 1))


def test_a_row_without_geometry_is_held_with_its_reason(suspected) -> None:
    workspace, results, report = suspected
    kinds = report["layers"][0]["findings_by_kind"]
    assert (kinds["geometry_missing"], kinds["geometry_empty"], kinds["geometry_invalid"]) == (
        NO_GEOMETRY,
        EMPTY,
        INVALID,
    )
    assert results["HELD"] == NO_GEOMETRY + EMPTY + INVALID
    silent = "SELECT count(*) FROM held_record WHERE trim(reasons) = ''"
    assert rows(workspace, silent) == [(0,)]


def test_a_second_delivery_of_the_same_file_changes_nothing(run, suspected) -> None:
    workspace, first, _ = suspected
    source = shared("bih-suspect-areas", "suspect_areas_simplyfied.geojson")
    again = run("importsurvey", WORKSPACE=str(workspace), INPUT=str(source))
    assert again["READ"] == ROWS and again["TAKEN"] == 0 and again["UPDATED"] == 0
    assert again["UNCHANGED"] == first["TAKEN"]
    assert rows(workspace, "SELECT count(*) FROM hazard") == [(first["TAKEN"],)]


def test_real_accidents_are_taken_in(run, suspected) -> None:
    workspace, _, _ = suspected
    source = shared("bih-suspect-areas", "incidents.geojson")
    results = run("importsurvey", WORKSPACE=str(workspace), INPUT=str(source), TABLE="accident")
    assert results["READ"] == results["TAKEN"] + results["HELD"] == 1_442  # SOURCE.txt
    assert rows(workspace, "SELECT count(*) FROM accident") == [(results["TAKEN"],)]


def test_real_hazards_are_ranked_ordered_printed_and_delivered(run, suspected, tmp_path) -> None:
    workspace, first, _ = suspected
    admin = shared("bih-suspect-areas", "cantons.geojson")
    ranked = run("rankhazards", WORKSPACE=str(workspace), TODAY="2024-08-01")
    assert ranked["RANKED"] == first["TAKEN"] and ranked["INCOMPLETE"] > 0
    made = run("createtaskorders", WORKSPACE=str(workspace), RANKING=ranked["RANKING"], COUNT=1, TYPE="nts")
    number = str(made["ORDERS"])
    issued = run("issuetaskorder", WORKSPACE=str(workspace), ORDER=number, BY="Tester", REASON="Test")
    assert len(issued["FINGERPRINT"]) == 64
    for language in ("en", "ar", "en+ar"):
        path = tmp_path / f"{language}.pdf"
        printed = run(
            "printtaskorder",
            WORKSPACE=str(workspace),
            ORDER=number,
            LANGUAGE=language,
            BASEMAP=str(admin),
            OUTPUT=str(path),
        )
        assert path.read_bytes().startswith(b"%PDF") and printed["PAGES"] >= 3
    target = tmp_path / "delivery.zip"
    sent = run(
        "senddelivery",
        WORKSPACE=str(workspace),
        TABLES="hazard,accident",
        RECEIVER="Authority",
        RELEASEPROFILE="authority_full",
        OUTPUT=str(target),
    )
    assert target.exists() and sent


def test_libyan_base_data_are_inputs_of_a_ranking(run, tmp_path) -> None:
    """Invented hazards at the centre of Tripoli, measured against OSM schools, GPW density and ETOPO5 relief."""
    import geopandas
    import shapely

    centre = shapely.Point(13.1913, 32.8872)
    areas = geopandas.GeoDataFrame(
        {
            "hazard_id": ["INV-1", "INV-2"],
            "class": ["sha", "cha"],
            "evidence": ["indirect", "direct"],
            "status": ["open", "open"],
        },
        geometry=[centre.buffer(0.002), shapely.Point(15.0, 26.0).buffer(0.002)],
        crs="EPSG:4326",
    )
    areas.to_file(tmp_path / "areas.gpkg")
    workspace, report = tmp_path / "tripoli.gpkg", tmp_path / "report.json"
    run("createworkspace", WORKSPACE=str(workspace))
    taken = run("importsurvey", WORKSPACE=str(workspace), INPUT=str(tmp_path / "areas.gpkg"), TABLE="hazard")
    assert taken["TAKEN"] == 2
    osm = shared("libya-osm-2019", "libya_osm_points_no_power.gpkg")
    run(
        "rankhazards",
        WORKSPACE=str(workspace),
        POPULATION=str(shared("libya-rasters", "libya_gpw_2020_density_3857.tif")),
        POPULATION_KIND=1,
        SCHOOLS=f"{osm}|layername=osm_points|subset=VALUE = 'school'",
        HEALTH=f"{osm}|layername=osm_points|subset=VALUE IN ('hospital', 'clinic')",
        WATER_POINTS=f"{osm}|layername=osm_points|subset=VALUE IN ('drinking_water', 'water_point')",
        REPORT=str(report),
    )
    found = {row["code"]: row for row in json.loads(report.read_text(encoding="utf-8"))["rows"]}
    assert found["INV-1"]["rank"] == 1
    raw = {key: value for key, value in found["INV-1"].items() if key.startswith("raw_")}
    people = next(value for key, value in raw.items() if "people" in key)
    # GPW clips density at 4,096 per km² there; 500 m round a disc of about 200 m radius cover some 1.5 km².
    assert 1_000 < people < 4_096 * 2
    assert next(value for key, value in raw.items() if "school" in key) >= 0
    made = run("createtaskorders", WORKSPACE=str(workspace), HAZARDS="INV-1", TYPE="ts")
    base = [shared("libya-admin1", "libya-shabiyat-source.geojson"), shared("libya-rasters", "libya_etopo5.tif")]
    printed = run(
        "printtaskorder",
        WORKSPACE=str(workspace),
        ORDER=str(made["ORDERS"]),
        LANGUAGE="ar",
        BASEMAP=";".join(map(str, base)),
        OUTPUT=str(tmp_path / "order.pdf"),
    )
    assert printed["PAGES"] >= 3
