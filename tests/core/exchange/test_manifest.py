# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest says what is in the zip, and its sums and hashes can be worked out again by others."""

from __future__ import annotations

import hashlib
import json
import struct

import pyogrio
import pytest
from shapely.geometry import Point

from mine_action_plugin.core.exchange.canonical import canonical_records
from mine_action_plugin.core.exchange.cover_note import isolated
from mine_action_plugin.core.exchange.csv_files import csv_rows
from mine_action_plugin.core.exchange.manifest import area_sums
from tests.core.exchange.sample import SQUARE, frame_of, hazard, identity, packed, zipped


@pytest.fixture(scope="module")
def made():
    rows = [
        hazard(code="A", area_m2=0.1),
        hazard(code="B", area_m2=0.2, remarks="x" * 300),
        hazard(code="C", classification="cha", status="closed"),
    ]
    previous = {"delivery": "DEL-0003", "sequence": 2, "sha256": "00"}
    return packed({"hazard": frame_of("hazard", rows)}, code="DEL-0007", sequence=3, previous=previous)


def test_who_what_when_and_in_which_order(made):
    shown = json.loads(made.files["manifest.json"])
    assert shown == made.manifest
    assert (shown["sender"], shown["receiver"], shown["purpose"]) == ("A", "LibMAC", "monthly")
    assert shown["utc_time"] == "2024-03-01T12:30:15.000Z"
    assert (shown["delivery"], shown["sequence"], shown["previous"]["sequence"]) == ("DEL-0007", 3, 2)
    assert (shown["crs"], shown["datum"], shown["encoding"]) == ("EPSG:4326", "WGS 84", "UTF-8")
    assert shown["release_profile"] == "authority_full"
    assert "Confidential" in shown["sensitivity"]


def test_areas_are_summed_by_class_and_status_and_unknown_ones_are_counted(made):
    assert made.manifest["tables"]["hazard"]["areas"] == [
        {"classification": "cha", "status": "closed", "records": 1, "area_m2": 0.0, "area_unknown": 1},
        {"classification": "sha", "status": "open", "records": 2, "area_m2": 0.30000000000000004, "area_unknown": 0},
    ]


def test_an_area_larger_than_the_earth_is_no_area():
    (row,) = area_sums(frame_of("hazard", [hazard(area_m2=1e300), hazard(area_m2=7.0)]))
    assert (row["area_m2"], row["area_unknown"]) == (7.0, 1)


def test_rows_and_bounding_box(made):
    entry = made.manifest["tables"]["hazard"]
    assert (entry["records"], entry["with_geometry"], entry["without_geometry"]) == (3, 3, 0)
    assert entry["bounding_box"] == [13.1, 32.8, 13.2, 32.9]


def test_every_file_but_the_manifest_has_its_sha256(made):
    files = {name: entry["sha256"] for name, entry in made.manifest["files"].items()}
    assert files == {
        name: hashlib.sha256(content).hexdigest() for name, content in made.files.items() if name != "manifest.json"
    }


def test_a_record_hash_can_be_worked_out_from_the_description_alone(tmp_path):
    made = packed({"accident": frame_of("accident", [{"code": "حادث", "killed": 2, "geometry": Point(13.5, 32.25)}])})
    cells = pyogrio.read_dataframe(f"/vsizip/{zipped(made, tmp_path)}/accident.shp").iloc[0]
    names = {row["column"]: row["field"] for row in made.manifest["tables"]["accident"]["fields"]}
    missing = {key for key in names if cells[key] is None or cells[key] != cells[key]}
    values = {name: None if key in missing else str(cells[key]) for key, name in names.items()}
    values["killed"] = str(int(cells["killed"]))
    wkb = struct.pack("<BIdd", 1, 1, cells.geometry.x, cells.geometry.y).hex().upper()
    text = json.dumps({**values, "geometry": wkb}, sort_keys=True, separators=(",", ":"))
    assert made.manifest["tables"]["accident"]["record_sha256"] == {
        identity(1): hashlib.sha256(text.encode()).hexdigest()
    }


def test_the_canonical_form_does_not_depend_on_where_a_ring_starts(made):
    columns = made.tables[0].columns
    turned = SQUARE.reverse()
    one, other = (canonical_records(columns, frame_of("hazard", [hazard(geometry=area)])) for area in (SQUARE, turned))
    assert one == other


def test_the_cover_note_speaks_english_and_arabic_and_keeps_numbers_left_to_right(made):
    note = made.files["manifest.txt"].decode("utf-8-sig")
    english, arabic = note.split("[Delivery of mine action data]")
    assert "Delivery number: DEL-0007" in english
    assert "[Delivery number]: \u2066DEL-0007\u2069" in arabic
    assert "Suspected hazardous area (SHA), Open: records 2, area 0 m²" in english


def test_values_keep_their_own_direction():
    assert isolated("TRI-1") == "\u2066TRI-1\u2069"
    assert isolated("المركز") == "\u2067المركز\u2069"


def test_the_codebook_has_both_languages_and_every_code(made):
    rows = csv_rows(made.files["codebook.csv"])
    sha = next(row for row in rows if (row["code_list"], row["code"]) == ("classification", "sha"))
    assert (sha["english"], sha["arabic"]) == ("Suspected hazardous area (SHA)", "[Suspected hazardous area (SHA)]")
    assert {"classification", "hazard_status", "contamination", "evidence_kind", "reliability"} == {
        row["code_list"] for row in rows
    }


def test_the_loss_list_names_table_record_and_field(made):
    rows = [row for row in csv_rows(made.files["losses.csv"]) if row["record_id"]]
    assert [(row["kind"], row["table"], row["record_id"], row["field"]) for row in rows] == [
        ("delivery.text_too_long", "hazard", identity(2), "remarks")
    ]
    assert "300 bytes" in rows[0]["english"]
