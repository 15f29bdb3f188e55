# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real files: suspected areas as messy as they are, and base data of Libya."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.shared_data import ROOT, shared

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


CELLS, POSITIVES, AT_THE_TOP = 8_647, 1_345, 611
REPORT = ROOT / "build" / "reports" / "reland.md"


@pytest.fixture(scope="module")
def cells(tmp_path_factory) -> Path:
    """The cells of Antioquia that RELand scored, as squares about their middles with the score and what is known."""
    import geopandas
    import pandas
    from shapely.geometry import box

    table = pandas.read_csv(shared("reland-colombia-grid", "website_table.csv"))
    middles = zip(table["LONGITUD_X"], table["LATITUD_Y"])
    columns = {
        "hazard_id": [f"CELL-{number:04d}" for number in range(len(table))],
        "classification": "sha",
        "risk": table["sonson_avg"],
        "known": table["mines_outcome"],
    }
    squares = [box(x - 0.002, y - 0.002, x + 0.002, y + 0.002) for x, y in middles]
    path = tmp_path_factory.mktemp("reland") / "cells.gpkg"
    geopandas.GeoDataFrame(columns, geometry=squares, crs=4326).to_file(path)
    return path


def test_a_planner_ranks_real_cells_by_a_foreign_risk_and_is_told_that_it_supports_a_decision(
    run, cells, tmp_path
) -> None:
    """How many known positives the top tenth holds is kept in build/reports/reland.md.

    Nothing in the data says which cells the model had seen in its training, so this is no measure of the model.
    """
    workspace, policy, ranked = (str(tmp_path / name) for name in ("w.gpkg", "risk.json", "ranked.json"))
    run("createworkspace", WORKSPACE=workspace)
    taken = run("importsurvey", WORKSPACE=workspace, INPUT=str(cells))
    assert taken["TAKEN"] == CELLS
    risk = {"id": "risk", "criterion": "own_column", "weight": 1, "parameters": {"column": "risk"}}
    changes = {"criteria": [risk], "weighting": {"kind": "direct"}, "vetoes": []}
    run("saveprofile", PROFILE="emergency_response", CHANGES=json.dumps(changes), TITLE="RELand", OUTPUT=policy)
    run("rankhazards", WORKSPACE=workspace, PROFILE=policy, REPORT=ranked)
    told = json.loads(Path(ranked).read_text(encoding="utf-8"))["rows"]
    assert len(told) == CELLS and not any(row["missing"] for row in told)
    known = dict(rows(workspace, "SELECT code, json_extract(source_fields, '$.known') FROM hazard"))
    positive = [known[row["code"]] == 1 for row in told]  # in order of rank
    tenth = CELLS // 10
    assert (sum(positive), sum(positive[:tenth])) == (POSITIVES, AT_THE_TOP)
    said = run("explainrank", WORKSPACE=workspace, HAZARD=told[0]["code"])["SAID_EN"]
    assert "it supports a decision, it is no evidence" in said and "clears or cancels no land" in said
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(
        "# RELand: known positives in the top tenth\n\n"
        f"{CELLS} cells ranked by the column of a foreign risk model, as decision support. The top tenth ({tenth} "
        f"cells) holds {AT_THE_TOP} of {POSITIVES} known positives: {AT_THE_TOP / POSITIVES:.0%}, "
        f"{AT_THE_TOP / POSITIVES / 0.1:.1f} times what chance would give; {tenth / POSITIVES:.0%} is the most that "
        "fits.\n\nWhich cells the model was trained on is not in the data, so this is no measure of the model.\n",
        encoding="utf-8",
    )
