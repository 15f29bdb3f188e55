# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake of real data: counts that others have counted too, and texts that are known."""

from __future__ import annotations

import csv
import json

import geopandas as gpd
import pytest
import shapely

from mine_action_plugin.adapters.intake.profiles import load_mapping, shipped
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.encoding import codec_named
from tests.shared_data import shared
from tests.store.intake.deliveries import counts, intake

BIH = ("bih-suspect-areas", "suspect_areas_simplyfied.geojson")


@pytest.fixture
def gpkg(file):
    with open_workspace(str(file), "tester") as opened:
        yield opened


@pytest.mark.parametrize("profile", ["", "suspect_areas_by_map_sheet"])
def test_suspect_areas_add_up_to_11068(gpkg, profile):
    """3,094 rows without geometry, 3 empty, 467 invalid (README of the data): none is dropped, none is repaired."""
    path = shared(*BIH)
    outcome = intake(gpkg, path, profile=load_mapping(profile))
    assert counts(outcome) == (11_068, 7_504, 0, 0, 3_564)
    held = gpkg.read("held_record")
    reasons = {
        text: int(held["reasons"].str.startswith(text).sum())
        for text in ("No geometry", "Empty geometry", "Invalid geometry")
    }
    assert reasons == {"No geometry": 3_094, "Empty geometry": 3, "Invalid geometry": 467}
    with path.open(encoding="utf-8") as file:
        features = json.load(file)["features"]
    rows = sorted([*gpkg.read("hazard")["source_row"], *held["source_row"]])
    assert rows == list(range(1, len(features) + 1))
    hazards = gpkg.read("hazard").set_index("source_row")
    for row in list(hazards.index)[::500]:
        delivered = shapely.geometry.shape(features[row - 1]["geometry"])
        assert hazards.loc[row, "geometry"].geoms[0].equals_exact(delivered, 0.0)
    if profile:
        assert hazards.loc[1, "place"] == features[0]["properties"]["fileId"]
    assert counts(intake(gpkg, path, profile=load_mapping(profile))) == (11_068, 0, 0, 7_504, 3_564)
    assert len(gpkg.read("held_record")) == 3_564


def test_incidents_are_accidents(gpkg):
    outcome = intake(gpkg, shared("bih-suspect-areas", "incidents.geojson"))
    assert counts(outcome) == (1_442, 1_442, 0, 0, 0)
    assert outcome.layers[0].table == "accident"
    assert json.loads(gpkg.read("accident")["source_fields"].iloc[0])["typeArea"] == "Incidents"


def test_folder_accounts_for_each_layer_and_names_what_it_leaves_out(gpkg):
    outcome = intake(gpkg, shared("bih-suspect-areas"))
    tables = {layer.source: (layer.table, layer.read) for layer in outcome.layers}
    assert tables == {
        "incidents.geojson": ("accident", 1_442),
        "suspect_areas_simplyfied.geojson": ("hazard", 11_068),
    }
    left_out = {name for name, _ in outcome.failures}
    assert left_out == {"administrative_level_1.geojson", "cantons.geojson", "census_2013.csv"}
    noted = gpkg.read("finding", "kind = 'source_not_read'")
    assert len(noted) == 3 and set(noted["severity"]) == {"blocking"}
    contents = gpkg.read("import_batch")["source_content"]
    assert contents.notna().sum() == 1  # kept once for the whole delivery


def expected_names():
    with shared("arabic-dbf-encodings", "expected_utf8.csv").open(encoding="utf-8", newline="") as file:
        return [row["NAME"] for row in csv.DictReader(file)]


@pytest.mark.parametrize("name", ["places_utf8_cpg", "places_cp1256_cpg", "places_cp1256_no_cpg"])
def test_arabic_names_come_out_as_they_are_known_to_be(gpkg, name):
    outcome = intake(gpkg, shared("arabic-dbf-encodings", f"{name}.shp"), table="accident")
    assert outcome.taken == 600
    records = gpkg.read("accident").sort_values("source_row")
    names = [json.loads(text)["NAME"] for text in records["source_fields"]]
    assert names == expected_names()
    told = {finding.kind.key for finding in outcome.layers[0].findings}
    assert ("encoding_tried" in told) == (name == "places_cp1256_no_cpg")


@pytest.mark.parametrize(
    ("cpg", "encoding"), [("UTF-8", "cp1256"), ("88596", "iso8859-6"), ("1252", "utf-8"), (None, "utf-8")]
)
def test_arabic_names_with_a_wrong_or_rare_or_missing_statement(gpkg, tmp_path, cpg, encoding):
    """The same names written anew in the ways in which they are met: right, or asked for."""
    from tests.core.survey.dbf_file import write_dbf

    names = [name for name in expected_names() if _fits(name, encoding)]
    cells = [[name.encode(encoding)] for name in names]
    assert max(len(cell[0]) for cell in cells) < 254
    path = write_dbf(tmp_path / "places.dbf", [("NAME", "C", 254, 0)], cells, language=0x57, cpg=cpg)
    outcome = intake(gpkg, path, table="accident")
    assert outcome.held == len(names)  # a table without positions
    held = gpkg.read("held_record").sort_values("source_row")
    assert [json.loads(text)["NAME"] for text in held["content"]] == names
    assert codec_named(outcome.layers[0].encoding) == codec_named(encoding)


def _fits(name: str, encoding: str) -> bool:
    try:
        name.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def test_nodes_of_a_map_are_no_accidents_unless_somebody_says_so(gpkg):
    path = shared("libya-osm-2019", "libya_osm_points_no_power.gpkg")
    with pytest.raises(PlanningError, match="cannot be told"):
        intake(gpkg, path)
    outcome = intake(gpkg, path, table="accident")
    assert outcome.read == 20_146 == outcome.taken + outcome.held
    names = gpd.read_file(path)
    arabic = next(
        row for row, name in enumerate(names["name"], start=1) if isinstance(name, str) and not name.isascii()
    )
    record = gpkg.read("accident", "source_row = ?", (arabic,)).iloc[0]
    assert names["name"][arabic - 1] in json.loads(record["source_fields"]).values()


def test_shipped_profiles_can_be_read():
    assert shipped()
    for name in shipped():
        assert load_mapping(name).table
    with pytest.raises(PlanningError, match="no such mapping profile"):
        load_mapping("gone")


@pytest.mark.parametrize("name", ["anti-personnel-mines.csv", "situaciondesminadohumanitario.xlsx"])
def test_clearance_figures_without_task_and_place_are_held_as_reports_and_as_products(gpkg, name):
    """333 records (README of the data): municipality, year and month, no task, no period and no place; none is guessed.

    What table they are is not told from names that are in Spanish: the planner says it.
    """
    path = shared("colombia-demining-2005-2014", name)
    with pytest.raises(PlanningError):
        intake(gpkg, path)
    assert counts(intake(gpkg, path, table="progress_report")) == (333, 0, 0, 0, 333)
    assert counts(intake(gpkg, path, table="land_release_product")) == (333, 0, 0, 0, 333)
    held = gpkg.read("held_record")
    assert held["table_name"].value_counts().to_dict() == {"progress_report": 333, "land_release_product": 333}
    assert "departamento" in json.loads(held["content"].iloc[0])


def test_places_in_a_workbook_of_two_headers_are_held_sheet_by_sheet(gpkg):
    """Displacement figures of four sheets: no row of them is a site, and none gets lost."""
    outcome = intake(gpkg, shared("libya-dtm-round54", "DTM_Libya_R54_Migrant_Dataset_PUBLIC.xlsx"), table="site")
    assert [(one.taken, one.held == one.read) for one in outcome.layers] == [(0, True)] * 4
    assert gpkg.count("held_record") == outcome.read > 4_000


def test_airports_are_no_survey_data(gpkg):
    with pytest.raises(PlanningError):
        intake(gpkg, shared("libya-airports", "airports_LY.csv"), crs="EPSG:4326")
