# SPDX-License-Identifier: GPL-3.0-or-later
"""What passes between the processes arrives as it was sent, or is refused."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.survey.delivery import BOOLEAN, INTEGER, REAL, Column, Layer, Remark, text_column
from mine_action_plugin.core.survey.wire import MAGIC, read_layers, write_layers

SIZE = 4
integers = st.lists(st.integers(-(2**63), 2**63 - 1), min_size=SIZE, max_size=SIZE)
reals = st.lists(st.floats(allow_nan=False), min_size=SIZE, max_size=SIZE)
texts = st.lists(st.none() | st.text(), min_size=SIZE, max_size=SIZE)
shapes = st.lists(st.none() | st.binary(), min_size=SIZE, max_size=SIZE)
flags = st.lists(st.booleans(), min_size=SIZE, max_size=SIZE)


def layer_of(numbers, floats, words, wkb, truths, missing) -> Layer:
    gone = np.array(missing)
    held = np.empty(SIZE, dtype=object)
    held[:] = wkb
    columns = (
        Column("i", INTEGER, np.array(numbers, dtype=np.int64), gone),
        Column("r", REAL, np.array(floats), gone),
        Column("b", BOOLEAN, np.array(truths, dtype=np.int8), gone),
        text_column("نص", words),
    )
    remarks = (Remark("reader_warning", None, {"message": "é"}), Remark("geometry_unreadable", 3, {"reason": "x"}))
    return Layer("a/ب.shp", "ب", "GPKG", np.arange(1, SIZE + 1), columns, held, "EPSG:3177", "cp1256", remarks)


@given(integers, reals, texts, shapes, flags, flags)
def test_layer_arrives_as_it_was_sent(tmp_path_factory, numbers, floats, words, wkb, truths, missing):
    path = tmp_path_factory.getbasetemp() / "one.layers"
    sent = layer_of(numbers, floats, words, wkb, truths, missing)
    write_layers(path, [sent, sent])
    first, second = read_layers(path)
    for got in (first, second):
        assert [column.plain() for column in got.columns] == [column.plain() for column in sent.columns]
        assert got.wkb.tolist() == wkb and got.rows.tolist() == sent.rows.tolist()
        assert (got.source, got.name, got.driver, got.crs, got.encoding) == (
            "a/ب.shp",
            "ب",
            "GPKG",
            "EPSG:3177",
            "cp1256",
        )
        assert got.remarks == sent.remarks


def test_table_without_geometry_has_none(tmp_path):
    write_layers(tmp_path / "f", [Layer("a.csv", "a", "CSV", np.arange(1, 2), (text_column("x", ["1"]),))])
    assert read_layers(tmp_path / "f")[0].wkb is None


@pytest.fixture
def whole(tmp_path) -> bytes:
    sent = layer_of(
        [1] * SIZE, [0.5] * SIZE, ["ab", None, "", "ج"], [b"xy", None, b"", b"z"], [True] * SIZE, [False] * SIZE
    )
    write_layers(tmp_path / "f", [sent])
    return (tmp_path / "f").read_bytes()


def test_file_that_was_cut_anywhere_is_refused(tmp_path, whole):
    """Whoever writes it may die at any byte. The last bytes are padding, which nobody misses."""
    for size in range(len(whole) - 8):
        (tmp_path / "cut").write_bytes(whole[:size])
        with pytest.raises(ValueError):
            read_layers(tmp_path / "cut")


@pytest.mark.parametrize("change", ["lengths", "rows"])
def test_header_that_lies_about_its_buffers_is_refused(tmp_path, whole, change):
    start = len(MAGIC) + 8
    (size,) = struct.unpack("<q", whole[len(MAGIC) : start])
    entries = json.loads(whole[start : start + size])
    if change == "rows":
        entries[0]["rows"][1] -= 8
    else:
        entries[0]["columns"][3]["lengths"] = entries[0]["rows"]
    header = json.dumps(entries).encode()
    (tmp_path / "lie").write_bytes(MAGIC + struct.pack("<q", len(header)) + header + whole[start + size :])
    with pytest.raises(ValueError):
        read_layers(tmp_path / "lie")
