# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever stands in a field comes out as it went in, or its row is held and says why."""

from __future__ import annotations

import json

import pytest
from shapely.geometry import Point, box, mapping

from tests.store.intake.deliveries import content_of, counts, hazard, intake, write_geojson

TEXTS = [
    "[% env('HOME') %]",
    "=cmd|'/C calc'!A0",
    "'; DROP TABLE hazard; --",
    "quotes \" and ' and \\ and {name} and %s",
    "نص عربي مع English ١٢٣",
    "a\tb\r\nc",
    "  blanks  ",
    "",
    "x" * 100_000,
    "\U0001f4a3\u200f\u200e",
]


def test_texts_come_out_as_they_went_in(workspace, tmp_path):
    rows = [hazard(n, remarks=text, other=text) for n, text in enumerate(TEXTS)]
    assert counts(intake(workspace, write_geojson(tmp_path / "a.geojson", rows))) == (len(TEXTS), len(TEXTS), 0, 0, 0)
    hazards = workspace.read("hazard").sort_values("source_row")
    assert hazards["remarks"].tolist() == TEXTS
    assert [json.loads(one)["other"] for one in hazards["source_fields"]] == TEXTS


def test_numbers_and_dates_come_out_as_they_went_in(workspace, tmp_path):
    rows = [
        hazard(1, n=9007199254740993, r=0.1 + 0.2, area_rep=1e-9, surv_date="1942-08-21"),
        hazard(2, n=None, r=None),
    ]
    intake(workspace, write_geojson(tmp_path / "a.geojson", rows))
    record = workspace.read("hazard", "code = 'H1'").iloc[0]
    assert json.loads(record["source_fields"]) == {"n": 9007199254740993, "r": 0.1 + 0.2}
    assert record["reported_area_m2"] == 1e-9 and record["survey_date"] == "1942-08-21"


def test_text_that_turns_its_direction_is_taken_in_and_named(workspace, tmp_path):
    text = "safe\u202eecafrus\u202c"
    intake(workspace, write_geojson(tmp_path / "a.geojson", [hazard(1, remarks=text)]))
    assert workspace.read("hazard")["remarks"].tolist() == [text]
    findings = workspace.read("finding")
    assert findings["kind"].tolist() == ["text_invisible"] and "U+202E" in findings["text"].iloc[0]


@pytest.mark.parametrize("column", ["remarks", "other", "class", "hazard_id"])
def test_row_with_a_nul_is_held(workspace, tmp_path, column):
    rows = [hazard(1), {**hazard(2, other="x", remarks="y"), column: "S\0HA"}]
    path = tmp_path / "a.csv"  # JSON readers cut at NUL before anybody sees it
    lines = ["hazard_id,class,remarks,other,wkt"]
    lines += [
        f'{r["hazard_id"]},{r["class"]},{r.get("remarks", "")},{r.get("other", "")},"{r["geometry"].wkt}"' for r in rows
    ]
    path.write_bytes("\n".join(lines).encode())
    outcome = intake(workspace, path, crs="EPSG:4326", table="hazard")
    assert counts(outcome) == (2, 1, 0, 0, 1)
    assert "text_unstorable" in set(workspace.read("finding")["kind"])
    content = json.loads(workspace.read("held_record")["content"].iloc[0])
    assert content[column] == "S\0HA"


def test_formula_of_findings_cannot_be_made_from_values(workspace, tmp_path):
    """Values are put into a finding's text as they are: braces in them mean nothing."""
    rows = [hazard(1, **{"class": "{0.__class__} {missing} %n"}), hazard(2)]
    assert counts(intake(workspace, write_geojson(tmp_path / "a.geojson", rows))) == (2, 1, 0, 0, 1)
    assert "{0.__class__} {missing} %n" in workspace.read("held_record")["reasons"].iloc[0]


def test_field_names_of_any_kind(workspace, tmp_path):
    names = ["", " ", "geom", "id", "fid", "select", 'a"b', "a'b", "نوع", "x" * 300, "[% @project %]"]
    rows = [hazard(1, **dict.fromkeys(names, "v"))]
    assert intake(workspace, write_geojson(tmp_path / "a.geojson", rows)).read == 1
    if workspace.count("hazard"):
        kept = json.loads(workspace.read("hazard")["source_fields"].iloc[0])
        assert len(kept) >= len(names) - 1


def test_geometry_of_any_kind_in_one_file(workspace, tmp_path):
    shapes = [box(13, 32, 13.001, 32.001), Point(13, 32), None]
    collection = {"type": "GeometryCollection", "geometries": [mapping(Point(13, 32))]}
    rows = [hazard(n, geometry=shape) for n, shape in enumerate(shapes)]
    path = write_geojson(tmp_path / "a.geojson", rows)
    content = json.loads(path.read_text())
    content["features"].append(
        {"type": "Feature", "properties": {"hazard_id": "H9", "class": "SHA"}, "geometry": collection}
    )
    path.write_text(json.dumps(content))
    outcome = intake(workspace, path, table="hazard")
    assert counts(outcome) == (4, 1, 0, 0, 3)
    before = content_of(workspace)["hazard"]
    assert counts(intake(workspace, path, table="hazard")) == (4, 0, 0, 1, 3)
    assert content_of(workspace)["hazard"] == before


@pytest.mark.parametrize("name", ["a;b.geojson", "a\nb.geojson", "a!b.geojson", "a?b=c#d&e.geojson", "%20|{x}.geojson"])
def test_a_file_is_read_whatever_it_is_called(workspace, tmp_path, name):
    """The binding of GDAL takes some letters of a name for parts of an address."""
    assert intake(workspace, write_geojson(tmp_path / name, [hazard(1)])).taken == 1
