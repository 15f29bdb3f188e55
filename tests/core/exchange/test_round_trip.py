# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a record says, its delivery says the same to two readers of GDAL, or the loss list says otherwise."""

from __future__ import annotations

import math
import tempfile
from datetime import date
from pathlib import Path

import fiona
import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import MultiPoint, MultiPolygon, Point, Polygon, box, shape

from mine_action_plugin.core.exchange.archive import read_zip
from mine_action_plugin.core.exchange.cells import MARK, value_text
from mine_action_plugin.core.exchange.columns import NO_VALUE
from mine_action_plugin.core.exchange.readback import GEOMETRY, WHOLE, check, recovered
from mine_action_plugin.core.exchange.shapes import geometry_of, same, same_rings
from mine_action_plugin.core.feedback import Silent
from tests.core.exchange.sample import SQUARE, WITH_HOLE, frame_of, hazard, identity, kinds, packed, zipped

NASTY = [
    "", " ", "  blanks at both ends ", "منطقة خطرة قرب تاورغاء", "حقل ألغام " * 60, "💣" * 70, "👩\u200d🚒 a",
    "e\u0301" * 200, "it's \"quoted\", with; separators|", "two\nlines", "three\r\nlines\r", "nul\0inside",
    "\x1aend of file", "\ufeffmark", "\u202eturned\u202c", "\u2066isolated", "[% env('HOME') %]", "=cmd|' /C calc'!A0",
    "+1", "-1", "@SUM(A1)", "*********", "NULL", "0", "�", MARK, "x" * 254, "x" * 255, "ا" * 127, "ا" * 128,
    "<script>alert(1)</script>", "'; DROP TABLE hazard; --",
]  # fmt: skip
texts = st.none() | st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
dates = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat)
reals = st.none() | st.floats(min_value=0, allow_nan=False)
flags = st.none() | st.booleans()
degrees = st.floats(-170, 170, allow_nan=False, allow_subnormal=False)


@st.composite
def areas(draw) -> shapely.Geometry | None:
    """Valid (multi)polygons with holes, any way round, and now and then none or an empty one."""
    kind = draw(st.sampled_from(["none", "empty", "square", "star", "hole", "many", "bow-tie"]))
    if kind in ("none", "empty"):
        return None if kind == "none" else MultiPolygon()
    x, y = draw(degrees), draw(degrees) / 2.5
    angle = draw(st.floats(0, 360))
    base = {
        "square": SQUARE,
        "star": Polygon([(np.cos(a) * (1 + a % 2), np.sin(a) * (1 + a % 2)) for a in range(6)]),
        "hole": WITH_HOLE,
        "many": MultiPolygon([WITH_HOLE, affinity.translate(SQUARE, 5, 5), affinity.translate(WITH_HOLE, 9, 1)]),
        "bow-tie": Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]),
    }[kind]
    moved = affinity.rotate(affinity.translate(base, x - 13, y - 32), angle, origin="center")
    return shapely.reverse(moved) if draw(st.booleans()) else moved


hazards = st.fixed_dictionaries(
    {
        "code": texts, "name": texts, "name_ar": texts, "remarks": texts, "access": texts, "survey_date": dates,
        "reported_area_m2": reals, "area_m2": reals, "improvised": flags, "accessible": flags,
        "classification": st.sampled_from(["sha", "cha"]), "contamination": st.none() | st.just("ap_mine,uxo"),
        "supersedes": st.none() | st.just(identity(1)), "geometry": areas(),
    }
)  # fmt: skip
accidents = st.fixed_dictionaries(
    {
        "code": texts, "place": texts, "happened_on": dates, "killed": st.none() | st.integers(-(2**63), 2**63 - 1),
        "geometry": st.none() | st.builds(Point, degrees, degrees),
    }
)  # fmt: skip


def assert_same_records(frame, records) -> None:
    assert set(frame["id"]) == set(records)
    for row in frame.to_dict("records"):
        got = records[row["id"]]
        for name, value in got.items():
            if name in row and name != GEOMETRY:
                field = next(one for one in FIELDS[frame.attrs["table"]] if one.name == name)
                assert value_text(field, value) == value_text(field, row[name]), name
        sent = row[GEOMETRY]
        if sent is None or sent.is_empty:
            assert got[GEOMETRY] is None if sent is None else got[GEOMETRY].is_empty
        elif got[WHOLE] is None:
            assert same(sent, got[GEOMETRY])
        else:
            assert same(sent, geometry_of(got[WHOLE]))


FIELDS: dict[str, tuple] = {}


def deliver_and_compare(name: str, rows: list[dict]) -> None:
    frame = frame_of(name, rows)
    made = packed({name: frame})
    FIELDS[name] = made.tables[0].table.all_fields
    frame.attrs["table"] = name
    with tempfile.TemporaryDirectory() as folder:
        path = zipped(made, Path(folder))
        check(path, made, Silent())
        assert_same_records(frame, recovered(path, read_zip(path), made.tables[0]))
        assert_every_doubt_is_listed(made, path)
        assert_fiona_agrees(path, made.tables[0])


def assert_every_doubt_is_listed(made, path) -> None:
    """Cells that GDAL reads otherwise than the record says are just those that the findings name."""
    table = made.tables[0]
    listed = {(one.record, one.values["field"]) for one in made.findings if one.record and "field" in one.values}
    cells = pyogrio.read_dataframe(f"/vsizip/{{{path}}}/{table.stem}.shp", read_geometry=False).to_dict("records")
    sent = {str(row["id"]): row for row in table.frame.to_dict("records")}
    for cell in cells:
        for column in table.columns:
            value = sent[cell["record_id"]][column.field.name]
            text, missing = (
                value_text(column.field, value),
                cell[column.name] is None or cell[column.name] != cell[column.name],
            )
            equal = missing if text is None else not missing and _equal(column, text, cell[column.name])
            assert equal or (cell["record_id"], column.name) in listed, (column.name, text, cell[column.name])


def _equal(column, text: str, cell) -> bool:
    return math.isclose(float(text), float(cell), rel_tol=0) if column.numeric else text == cell


def assert_fiona_agrees(path: Path, table) -> None:
    """Read the shapefile with another GDAL and compare cell by cell with the first."""
    name = f"{table.stem}.shp"
    frame = pyogrio.read_dataframe(f"/vsizip/{{{path}}}/{name}", fid_as_index=False)
    with fiona.open(f"/vsizip/{{{path}}}/{name}") as source:
        features = list(source)
    assert len(features) == len(frame) == table.placed
    for feature, row in zip(features, frame.to_dict("records")):
        for key, cell in feature["properties"].items():
            other = row[key]
            assert cell == other or (cell is None and (other is None or other != other)), key
        here, there = shape(feature["geometry"]), row["geometry"]
        assert same(here, there) or same_rings(here, there)


@settings(max_examples=60)
@given(st.lists(hazards, min_size=1, max_size=4))
def test_hazards_come_back_as_they_were(rows):
    deliver_and_compare("hazard", rows)


@settings(max_examples=40)
@given(st.lists(accidents, min_size=1, max_size=4))
def test_accidents_come_back_as_they_were(rows):
    deliver_and_compare("accident", rows)


def test_every_nasty_text_comes_back():
    deliver_and_compare("hazard", [hazard(code=f"T-{i}", remarks=text) for i, text in enumerate(NASTY)])


def test_a_table_without_geometry_comes_back(tmp_path):
    made = packed({"organisation": frame_of("organisation", [{"code": "A", "name": "n" * 300, "name_ar": ""}])})
    path = zipped(made, tmp_path)
    check(path, made, Silent())
    (record,) = recovered(path, read_zip(path), made.tables[0]).values()
    assert (record["name"], record["name_ar"], record["aliases"]) == ("n" * 300, "", None)
    assert "organisation.shp" not in made.files


def test_unknown_numbers_are_named_so_that_nobody_takes_a_blank_for_zero(tmp_path):
    rows = [
        {"code": "A", "killed": 0, "geometry": Point(13, 32)},
        {"code": "B", "injured": 2, "geometry": Point(13, 32)},
    ]
    path = zipped(packed({"accident": frame_of("accident", rows)}), tmp_path)
    cells = pyogrio.read_dataframe(f"/vsizip/{path}/accident.shp")
    assert cells[NO_VALUE].tolist() == ["injured,accuracy_m", "killed,accuracy_m"]


def test_records_without_geometry_are_delivered_beside_and_listed(tmp_path):
    rows = [
        hazard(code="A"),
        hazard(code="B", geometry=None, remarks="x" * 300),
        hazard(code="C", geometry=MultiPolygon()),
    ]
    made = packed({"hazard": frame_of("hazard", rows)})
    assert kinds(made).count("no_geometry") == 2
    assert (made.manifest["tables"]["hazard"]["with_geometry"], made.manifest["tables"]["hazard"]["records"]) == (1, 3)
    records = recovered(zipped(made, tmp_path), made.files, made.tables[0])
    assert [records[identity(i)]["code"] for i in (1, 2, 3)] == ["A", "B", "C"]
    assert records[identity(2)]["remarks"] == "x" * 300


def test_heights_and_foreign_types_go_as_wkt(tmp_path):
    high = shapely.force_3d(SQUARE, 12.5)
    line = shapely.LineString([(13, 32), (14, 33)])
    made = packed({"hazard": frame_of("hazard", [hazard(code="A", geometry=high), hazard(code="B", geometry=line)])})
    assert {"heights_not_carried", "geometry_not_carried"} <= set(kinds(made))
    path = zipped(made, tmp_path)
    check(path, made, Silent())
    records = recovered(path, made.files, made.tables[0])
    assert geometry_of(records[identity(1)][WHOLE]).exterior.coords[0][2] == 12.5
    assert geometry_of(records[identity(2)][WHOLE]).equals(line)


@pytest.mark.filterwarnings("ignore:.*invalid winding order")  # GDAL says so of the hole outside
@pytest.mark.parametrize(
    "broken",
    [
        MultiPolygon([SQUARE, SQUARE]),
        MultiPolygon([SQUARE, box(13.15, 32.85, 13.3, 33.0)]),
        Polygon(SQUARE.exterior.coords, [box(14, 32, 15, 33).exterior.coords]),
        Polygon(SQUARE.exterior.coords, [SQUARE.exterior.coords]),
        MultiPolygon([SQUARE, box(13.12, 32.82, 13.14, 32.84)]),
    ],
    ids=["twice the same part", "overlapping parts", "hole outside", "hole as large as the area", "part within a part"],
)
def test_invalid_polygons_of_several_rings_keep_every_ring_and_are_listed(broken, tmp_path):
    made = packed({"hazard": frame_of("hazard", [hazard(geometry=broken)])})
    assert "rings_doubtful" in kinds(made)
    path = zipped(made, tmp_path)
    check(path, made, Silent())
    assert same(geometry_of(recovered(path, made.files, made.tables[0])[identity(1)][WHOLE]), broken)
    assert_fiona_agrees(path, made.tables[0])


def test_infinite_coordinates_are_not_put_on_a_map(tmp_path):
    made = packed({"accident": frame_of("accident", [{"code": "A", "geometry": Point(math.inf, 32)}])})
    assert "geometry_not_carried" in kinds(made)
    check(zipped(made, tmp_path), made, Silent())
    assert made.tables[0].placed == 0


def test_a_multipoint_in_a_point_table_is_not_thinned_to_one(tmp_path):
    made = packed({"accident": frame_of("accident", [{"code": "A", "geometry": MultiPoint([(13, 32), (14, 33)])}])})
    check(zipped(made, tmp_path), made, Silent())
    assert "geometry_not_carried" in kinds(made)
