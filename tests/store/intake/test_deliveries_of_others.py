# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries as other systems and offices write them: their columns, words and numbers come in without a decision."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from pathlib import Path

import geopandas as gpd
import pytest
from shapely.geometry import Point

from mine_action_plugin.adapters.intake import Outcome
from mine_action_plugin.core.model.libya_sites import site_records
from tests.shared_data import shared
from tests.store.intake.deliveries import counts, intake, square

# The columns of a completion polygon of the Afghan programme (README of the data, section 1c), as a shapefile has them.
AFGHAN = {
    "OBJECTID": [1, 2], "ObjectUID": ["{A}", "{B}"], "FeatureID": [7, 8], "IsChild": [0, 0], "Annotation": ["", ""],
    "Subtype": ["Minefield", "Battle Area"], "Type": ["SHA", "CHA"], "Status": ["Active", "Closed"],
    "Region": ["West", "West"], "Village": ["Ain Zara", "Ain Zara"], "Name": ["North", "South"], "ID_1": [3, 4],
    "areasize": [41_700.0, 41_700.0], "Stauts": ["Open", "Closed"], "Agency": ["A", "A"],
    "Status_1": ["Open", "Closed"], "Start_Date": ["2013-01-05", "2013-02-05"],
    "IMSMA_ID": ["MF-0001", "MF-0002"], "REFERENCE": ["R1", "R2"], "REPORTSTAR": ["05/01/2013", "25/01/2013"],
    "ENTRYDATE": ["2013-04-01 00:00:00"] * 2, "AREASQM": [41_700.0, 41_700.0],
}  # fmt: skip


def shapefile(folder: Path, name: str, columns: dict[str, list], encoding: str = "UTF-8") -> Path:
    """Write polygons with these columns; what does not fit into ten bytes is cut as every writer does."""
    frame = gpd.GeoDataFrame(columns, geometry=[square(n) for n in range(len(next(iter(columns.values()))))], crs=4326)
    frame.to_file(folder / name, encoding=encoding)
    return folder / name


def kinds(outcome: Outcome) -> Counter:
    return Counter(finding.kind.key for layer in outcome.layers for finding in layer.findings)


def test_a_shapefile_of_imsma_with_three_columns_of_status_and_two_of_area(workspace, tmp_path):
    assert counts(intake(workspace, shapefile(tmp_path, "completion.shp", AFGHAN))) == (2, 2, 0, 0, 0)
    records = workspace.read("hazard").sort_values("source_row")
    said = ("code", "classification", "status", "name", "place", "reported_area_m2", "survey_date")
    assert records.iloc[1][list(said)].tolist() == [
        "MF-0002", "cha", "closed", "South", "Ain Zara", 41_700.0, "2013-02-05",
    ]  # fmt: skip
    assert json.loads(records["source_fields"].iloc[0])["REFERENCE"] == "R1"


def test_the_number_of_a_row_is_no_id_where_the_hazard_has_one(workspace, tmp_path):
    """A GIS numbers its rows in "id" or "OBJECTID"; each export numbers them anew."""
    columns = {
        "id": [1, 2], "OBJECTID": [11, 12], "HA_ID": ["LIB-TRI-0001", "LIB-TRI-0002"],
        "HA_Type": ["Confirmed Hazardous Area", "Suspected Hazardous Area"], "Status": ["Open", "Ongoing"],
        "Cont_type": ["AP mines", "UXO"], "Mahalla": ["Ain Zara"] * 2, "Surv_Org": ["A"] * 2,
        "NTS_Date": ["2021-04-13", "2021-04-14"],
    }  # fmt: skip
    assert counts(intake(workspace, shapefile(tmp_path, "HA.shp", columns))) == (2, 2, 0, 0, 0)
    records = workspace.read("hazard").sort_values("source_row")
    assert records["code"].tolist() == ["LIB-TRI-0001", "LIB-TRI-0002"]
    assert records["contamination"].tolist() == ["ap_mine", "uxo"]
    assert records.iloc[0][["place", "surveyed_by", "survey_date"]].tolist() == ["Ain Zara", "A", "2021-04-13"]


def test_an_id_that_people_give_goes_before_that_of_the_system(workspace, tmp_path):
    (tmp_path / "accident.csv").write_text(
        "accident_guid,accident_localid,accidentdate,accidenttype,device,killed,injured,latitude,longitude\n"
        "{a0},AC-1,2013-05-06,Mine Accident,AP mine,1,2,32.5,13.1\n",
        encoding="utf-8",
    )
    assert counts(intake(workspace, tmp_path / "accident.csv", crs="EPSG:4326")) == (1, 1, 0, 0, 0)
    record = workspace.read("accident").iloc[0]
    assert record[["code", "kind", "happened_on", "device_category"]].tolist() == [
        "AC-1",
        "eo",
        "2013-05-06",
        "ap_mine",
    ]


def test_arabic_columns_and_words_with_a_municipality_that_is_no_site(workspace, tmp_path):
    """Rows of a municipality that is no site of the workspace have their place; nothing else is wrong with them."""
    for site in site_records():
        workspace.add("site", site)
    columns = {
        "رقم": ["LY-1", "LY-2"], "التصنيف": ["منطقة خطرة مؤكدة", "مشتبه بها"], "الحالة": ["مفتوح", "مغلق"],
        "المساحة": ["41٬700٫5", "41700"], "التاريخ": ["٢٥/٠٣/٢٠١٩", "12/03/2019"],
        "البلدية": ["الجنزور الغربي", "طرابلس"],
        "نوع التلوث": ["ألغام", "قذائف غير منفجرة، ذخائر عنقودية"],
    }  # fmt: skip
    frame = gpd.GeoDataFrame(columns, geometry=[Point(13.19, 32.89).buffer(1e-3), square(1)], crs=4326)
    frame.to_file(tmp_path / "المناطق الخطرة.geojson")
    path = tmp_path / "المناطق الخطرة.geojson"
    outcome = intake(workspace, path)
    assert counts(outcome) == (2, 2, 0, 0, 0)
    records = workspace.read("hazard").sort_values("source_row")
    tripoli = workspace.read("site", "code = 'TRI'")["id"].iloc[0]
    assert records["status"].tolist() == ["open", "closed"]
    assert records["contamination"].tolist() == ["mine", "uxo,cmr"]
    assert records["survey_date"].tolist() == ["2019-03-25", "2019-03-12"]
    assert records["reported_area_m2"].tolist() == [41_700.5, 41_700.0]
    assert records["site_id"].tolist() == [tripoli, tripoli]  # by its place, and by its name
    assert [
        one.values["value"] for layer in outcome.layers for one in layer.findings if one.kind.key == "site_unknown"
    ] == ["الجنزور الغربي"]
    assert json.loads(records["source_fields"].iloc[0])["البلدية"] == "الجنزور الغربي"
    assert counts(intake(workspace, path)) == (2, 0, 0, 2, 0)


@pytest.mark.filterwarnings("ignore:.*(truncated|laundered|Normalized).*")
def test_arabic_names_that_a_shapefile_in_utf8_cut_to_five_letters(workspace, tmp_path):
    """Ten bytes of UTF-8: so QGIS and GDAL write a shapefile from an Arabic table."""
    columns = {
        "رقم المنطقة": ["LY-1", "LY-2"], "التصنيف": ["منطقة خطرة مؤكدة", "مشتبه بها"], "الحالة": ["مفتوح", "مغلق"],
        "المساحة": [41_700.0, 41_700.0], "تاريخ المسح": ["2019-03-25", "2019-03-12"], "ملاحظات": ["أ", "ب"],
    }  # fmt: skip
    path = shapefile(tmp_path, "مناطق خطرة.shp", columns)
    outcome = intake(workspace, path)
    assert counts(outcome) == (2, 2, 0, 0, 0)
    fields = json.loads(outcome.layers[0].profile)["fields"]
    assert {name: one if isinstance(one, str) else one["source"] for name, one in fields.items()} == {
        "code": "رقم ا", "classification": "التصن", "status": "الحال", "reported_area_m2": "المسا",
        "survey_date": "تاريخ", "remarks": "ملاحظ",
    }  # fmt: skip


def test_a_site_that_is_not_there_still_holds_a_row_without_a_place(workspace, tmp_path):
    rows = "acc_id,site_code,acc_date,lat,lon\nA1,NOWHERE,2020-01-02,,\n"
    (tmp_path / "accidents.csv").write_text(rows, encoding="utf-8")
    assert counts(intake(workspace, tmp_path / "accidents.csv", crs="EPSG:4326")) == (1, 0, 0, 0, 1)
    assert "NOWHERE" in workspace.read("held_record")["reasons"].iloc[0]


def test_french_columns_and_words(workspace, tmp_path):
    columns = {
        "Identifiant": ["Z1", "Z2"], "Classe": ["Zone dangereuse confirmée", "Zone soupçonnée dangereuse"],
        "Statut": ["Ouverte", "Fermée"], "Type de contamination": ["Mines antipersonnel", "Sous-munitions"],
        "Date d'enquête": ["13/04/2021", "01/02/2021"], "Superficie": ["41\u202f700,5", "41 700"],
        "Localité": ["Zouara"] * 2, "Organisme": ["HI"] * 2, "Preuve": ["Directe", "Indirecte"],
    }  # fmt: skip
    frame = gpd.GeoDataFrame(columns, geometry=[square(0), square(1)], crs=4326)
    frame.to_file(tmp_path / "zones_dangereuses.geojson")
    assert counts(intake(workspace, tmp_path / "zones_dangereuses.geojson")) == (2, 2, 0, 0, 0)
    record = workspace.read("hazard", "code = 'Z1'").iloc[0]
    said = ("classification", "status", "contamination", "survey_date", "reported_area_m2", "place", "surveyed_by")
    assert record[list(said)].tolist() == ["cha", "open", "ap_mine", "2021-04-13", 41_700.5, "Zouara", "HI"]
    assert record["evidence_kind"] == "direct"


def questions(form: str) -> dict[str, str]:
    """Return name -> type of every question of a form, as its documentation lists them (GICHD)."""
    text = shared("gichd-syria-forms", f"{form}.rst.txt").read_text(encoding="utf-8")
    found = {}
    for block in re.split(r"\n(?=[^\n]+\n\^{4,})", text):
        kind = re.search(r"\| Type\s*\|\s*`*([^|`]*?)`*\s*\|", block)
        if kind and "group" not in kind[1]:
            found[block.split("\n")[0].strip()] = kind[1].strip().lower()
    return found


def test_every_question_of_a_hazard_form_in_use_as_one_row(workspace, tmp_path):
    """All columns at once, as such a form is exported: what is ours is ours, and nothing else is taken for it."""
    answers = {name: "yes" if "yesno" in kind else "word" for name, kind in questions("ha").items()}
    assert len(answers) > 50
    answers.update(
        id_ha_sy="UNMAS-HA-20190506-1010", ha_code="HA-1", org_id="unmas", survey_date="2019-05-06", status_ha="open",
        re_latitude="32.5", re_longitude="13.1", re_gps_accuracy="5", community_coordinates="32.5 13.1 0 5",
    )  # fmt: skip
    with (tmp_path / "ha.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([answers.keys(), answers.values()])
    outcome = intake(workspace, tmp_path / "ha.csv", table="hazard", crs="EPSG:4326")
    assert counts(outcome) == (1, 0, 0, 0, 1)  # such a form has a point and no class: it is no hazardous area yet
    fields = json.loads(outcome.layers[0].profile)["fields"]
    assert {name: one if isinstance(one, str) else one["source"] for name, one in fields.items()} == {
        "code": "ha_code", "status": "status_ha", "survey_date": "survey_date", "surveyed_by": "org_id",
    }  # fmt: skip
    assert json.loads(outcome.layers[0].profile)["coordinates"]["fields"] == ["re_longitude", "re_latitude"]
    assert {"required_missing"} <= set(kinds(outcome))
    content = json.loads(workspace.read("held_record")["content"].iloc[0])
    assert content == {"row": 1, **{name: answer for name, answer in answers.items() if answer}}


@pytest.mark.parametrize("word", ["mines", "ERW"])
def test_a_word_for_several_kinds_is_not_taken_for_one_of_them(workspace, tmp_path, word):
    columns = {"HA_CODE": ["H1"], "CLASS": ["SHA"], "CONTAMIN": [word]}
    assert intake(workspace, shapefile(tmp_path, "a.shp", columns)).taken == 1
    assert workspace.read("hazard")["contamination"].tolist() == [{"mines": "mine", "ERW": "erw"}[word]]
