# SPDX-License-Identifier: GPL-3.0-or-later
"""Text tables: every cell as the text that stands there, or the row is named."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.reading.text_table import read_text_table


def read(folder, content, encoding=""):
    path = folder / "t.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return read_text_table(path, "t.csv", encoding, folder)[0]


def cells(layer):
    return [list(row) for row in zip(*(column.plain() for column in layer.columns))]


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=3, max_size=3),
        min_size=1,
    )
)
def test_cells_come_out_as_they_were_written(tmp_path_factory, rows):
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["name", "class", "remarks"], *rows])
    layer = read(tmp_path_factory.getbasetemp(), text.getvalue())
    assert cells(layer) == rows
    assert layer.rows.tolist() == list(range(1, len(rows) + 1))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("mark", ["utf-8", "utf-8-sig", "utf-16"])
def test_separators_and_byte_order_marks(tmp_path, separator, mark):
    layer = read(tmp_path, f"id{separator}اسم\n007{separator}طرابلس\n".encode(mark))
    assert [column.name for column in layer.columns] == ["id", "اسم"]
    assert cells(layer) == [["007", "طرابلس"]]


def test_row_of_another_length_is_named_and_nothing_of_it_is_lost(tmp_path):
    layer = read(tmp_path, "a,b\n1,2\n3\n4,5,6\n")
    assert cells(layer) == [["1", "2", None], ["3", None, None], ["4", "5", "6"]]
    assert [(one.kind, one.row) for one in layer.remarks] == [("row_ragged", 2), ("row_ragged", 3)]


def test_table_without_field_names_loses_no_row(tmp_path):
    layer = read(tmp_path, "2003-05-01,33.1,44.2\n2003-05-02,33.3,44.4\n")
    assert len(layer) == 2 and [column.name for column in layer.columns] == ["field_1", "field_2", "field_3"]
    assert [one.kind for one in layer.remarks] == ["header_missing"]


@pytest.mark.parametrize("text", ['a,b\n"1,2\n3,4\n', 'a,b\n"1"x,2\n'])
def test_quotation_mark_without_its_partner_is_refused(tmp_path, text):
    with pytest.raises(PlanningError, match="damaged"):
        read(tmp_path, text)


def test_arabic_of_windows_is_told_by_trial(tmp_path):
    names = ["طرابلس", "بنغازي", "الزاوية", "العجيلات"]
    layer = read(tmp_path, ("name\n" + "\n".join(names)).encode("cp1256"))
    assert [row[0] for row in cells(layer)] == names
    assert [one.kind for one in layer.remarks] == ["encoding_tried"]
