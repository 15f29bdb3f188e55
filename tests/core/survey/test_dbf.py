# SPDX-License-Identifier: GPL-3.0-or-later
"""Attribute tables: numbers and dates exactly as they stand in the bytes, every row counted."""

from __future__ import annotations

import struct

import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.reading.shapefile import read_dbf_table
from tests.core.survey.dbf_file import write_dbf


def one_column(folder, field, cells, **more):
    layer = read_dbf_table(
        write_dbf(folder / "t.dbf", [field], [[cell] for cell in cells], **more), "t.dbf", "", folder
    )[0]
    return layer, layer.columns[0]


def test_whole_numbers_beyond_a_double_are_exact(tmp_path):
    cells = [b"9007199254740993", b"-9223372036854775808", b"9223372036854775807", b"", b"****", b"0"]
    _, column = one_column(tmp_path, ("N", "N", 20, 0), cells)
    assert column.plain() == [9007199254740993, -(2**63), 2**63 - 1, None, None, 0]


@pytest.mark.parametrize("cell", [b"68,500", b"1_0", b"nan", b"12-3", b"99999999999999999999"])
def test_what_is_no_number_stays_text_as_delivered(tmp_path, cell):
    _, column = one_column(tmp_path, ("N", "N", 20, 0), [cell, b"7"])
    read = column.plain()
    assert column.kind == "text" or float(read[0]) == float(cell)
    assert cell == b"99999999999999999999" or read[0].strip() == cell.decode()


def test_reals_and_dates_before_1970_are_exact(tmp_path):
    fields = [("R", "N", 24, 15), ("D", "D", 8, 0)]
    rows = [[b"0.1", b"19420821"], [b"1e-7", b"00000000"], [b"", b""], [b"3.141592653589793", b"20230231"]]
    layer = read_dbf_table(write_dbf(tmp_path / "t.dbf", fields, rows), "t.dbf", "", tmp_path)[0]
    assert layer.columns[0].plain() == [0.1, 1e-7, None, 3.141592653589793]
    assert layer.columns[1].plain() == ["1942-08-21", None, None, "20230231"]


def test_logical_values(tmp_path):
    _, column = one_column(tmp_path, ("L", "L", 1, 0), [b"T", b"y", b"F", b"n", b"?", b""])
    assert column.plain() == [True, True, False, False, None, None]


def test_deleted_rows_are_counted_and_the_others_keep_their_numbers(tmp_path):
    layer, column = one_column(tmp_path, ("N", "C", 5, 0), [b"a", b"b", b"c"], deleted=[1])
    assert layer.rows.tolist() == [1, 3] and column.plain() == ["a", "c"]
    assert [(one.kind, one.values) for one in layer.remarks] == [("rows_deleted", {"count": 1})]


def test_table_shorter_than_it_says_is_named(tmp_path):
    layer, _ = one_column(tmp_path, ("N", "C", 5, 0), [b"a"], declared=7)
    assert len(layer) == 1
    assert [(one.kind, one.values) for one in layer.remarks] == [("table_cut", {"declared": 7, "found": 1})]


def test_second_field_of_a_name_is_renamed_and_named(tmp_path):
    path = write_dbf(tmp_path / "t.dbf", [("ID", "C", 3, 0), ("id", "C", 3, 0)], [[b"a", b"b"]])
    layer = read_dbf_table(path, "t.dbf", "", tmp_path)[0]
    assert [column.name for column in layer.columns] == ["ID", "id_2"]
    assert [one.kind for one in layer.remarks] == ["field_renamed"]


def test_foxpro_numbers_and_times_are_read_from_their_bytes(tmp_path):
    fields = [("I", "I", 4, 0), ("T", "T", 8, 0)]
    rows = [[struct.pack("<i", 8224), struct.pack("<iI", 2451545, 43_200_000)], [struct.pack("<i", -1), bytes(8)]]
    layer = read_dbf_table(write_dbf(tmp_path / "t.dbf", fields, rows), "t.dbf", "", tmp_path)[0]
    assert layer.columns[0].plain() == [8224, -1]  # 8224 is two blanks and two zero bytes
    assert layer.columns[1].plain() == ["2000-01-01T12:00:00", None]  # Julian day 2451545 is 1 January 2000 (Meeus)


@pytest.mark.parametrize("content", [b"", b"\x03" * 20, bytes(40), b"\x04" + bytes(60), b"<html>" * 20])
def test_what_is_no_table_is_refused(tmp_path, content):
    (tmp_path / "t.dbf").write_bytes(content)
    with pytest.raises(PlanningError) as refused:
        read_dbf_table(tmp_path / "t.dbf", "t.dbf", "", tmp_path)
    assert len(refused.value.lines()) == 3
