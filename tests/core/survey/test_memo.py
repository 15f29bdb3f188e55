# SPDX-License-Identifier: GPL-3.0-or-later
"""Long texts beside an attribute table: read whole from the three layouts there are, or named as damaged."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from mine_action_plugin.core.survey.delivery import Layer
from mine_action_plugin.core.survey.kinds import of_remark
from mine_action_plugin.core.survey.reading.shapefile import read_dbf_table
from tests.core.survey.dbf_file import write_dbf
from tests.shared_data import shared

LONG = "حقل ألغام قرب المدرسة. " * 40
FIELDS = (("hazard_id", "C", 8, 0), ("remarks", "M", 10, 0))


def read(path: Path, encoding: str = "") -> Layer:
    (layer,) = read_dbf_table(path, path.name, encoding, path.parent)
    return layer


def kinds(layer: Layer) -> list[tuple[str, int | None]]:
    return [(remark.kind, remark.row) for remark in layer.remarks]


def dbase_three(texts: list[bytes]) -> tuple[bytes, list[int]]:
    content, places = bytes(512), []
    for text in texts:
        places.append(len(content) // 512)
        content += (text + b"\x1a\x1a").ljust(-(-(len(text) + 2) // 512) * 512, b"\0")
    return content, places


def dbase_four(texts: list[bytes], block: int = 64) -> tuple[bytes, list[int]]:
    content, places = bytes(20) + struct.pack("<H", block) + bytes(512 - 22), []
    for text in texts:
        places.append(len(content) // block)
        whole = b"\xff\xff\x08\x00" + struct.pack("<I", len(text) + 8) + text
        content += whole.ljust(-(-len(whole) // block) * block, b"\0")
    return content, places


def foxpro(texts: list[bytes], block: int = 33) -> tuple[bytes, list[int]]:
    content, places = bytes(6) + struct.pack(">H", block) + bytes(block * 16 - 8), []
    for text in texts:
        places.append(len(content) // block)
        whole = struct.pack(">II", 1, len(text)) + text
        content += whole.ljust(-(-len(whole) // block) * block, b"\0")
    return content, places


LAYOUTS = [(dbase_three, ".dbt"), (dbase_four, ".DBT"), (foxpro, ".fpt")]


@pytest.mark.parametrize(("layout", "suffix"), LAYOUTS)
@pytest.mark.parametrize("codec", ["utf-8", "cp1256"])
def test_long_texts_are_read_whole_in_the_encoding_of_the_table(tmp_path, layout, suffix, codec):
    texts = [LONG.strip(), "short", ""]
    content, places = layout([text.encode(codec) for text in texts])
    rows = [[f"H{place}".encode(), str(place).encode()] for place in places] + [[b"H9", b""]]
    path = write_dbf(tmp_path / "a.dbf", FIELDS, rows, cpg="UTF-8" if codec == "utf-8" else "1256")
    (tmp_path / f"a{suffix}").write_bytes(content)
    layer = read(path)
    assert layer.column("remarks").plain() == [LONG.strip(), "short", None, None]
    assert kinds(layer) == []


def test_a_pointer_of_four_bytes_is_a_number(tmp_path):
    content, places = foxpro([b"x" * 5000, b"other"])
    rows = [[b"H1", struct.pack("<I", places[0])], [b"H2", struct.pack("<I", places[1])], [b"H3", bytes(4)]]
    path = write_dbf(tmp_path / "a.dbf", (FIELDS[0], ("remarks", "M", 4, 0)), rows)
    (tmp_path / "a.fpt").write_bytes(content)
    assert read(path).column("remarks").plain() == ["x" * 5000, "other", None]


@pytest.mark.parametrize(("layout", "suffix"), LAYOUTS)
def test_a_text_that_is_not_where_the_table_says_is_named_with_its_row(tmp_path, layout, suffix):
    content, places = layout([b"first " * 200, b"last " * 200])
    cells = [str(places[0]), str(places[1]), "99999", "nonsense", str(places[0])]
    rows = [[b"H", cell.encode()] for cell in cells]
    path = write_dbf(tmp_path / "a.dbf", FIELDS, rows, deleted=[2])
    (tmp_path / f"a{suffix}").write_bytes(content[: len(content) - 900])
    layer = read(path)
    assert kinds(layer)[1:] == [("memo_damaged", 2), ("memo_damaged", 4)]
    assert all(of_remark(remark).blocks and of_remark(remark).text() for remark in layer.remarks[1:])
    assert layer.column("remarks").plain()[0] == ("first " * 200).strip()
    (tmp_path / f"a{suffix}").write_bytes(b"")
    assert {row for kind, row in kinds(read(path)) if kind == "memo_damaged"} == {1, 2, 4, 5}


def test_without_its_file_a_memo_field_is_named(tmp_path):
    path = write_dbf(tmp_path / "a.dbf", FIELDS, [[b"H1", b"1"]])
    assert kinds(read(path)) == [("memo_not_read", None)]


def test_tables_of_foxpro_have_their_long_texts():
    """Tables of infused/dbf's fixtures, see SOURCE.txt in bad-infused-dbf; the texts as their .fpt files hold them."""
    photos = read(shared("bad-infused-dbf", "dbase_30.dbf"))
    described = [text for text in photos.column("DESCRIP").plain() if text]
    assert len(photos) == 34 and described[0].startswith("Earl L. Hilton and Ernestine McMillan Hilton stand in front")
    content = shared("bad-infused-dbf", "dbase_30.fpt").read_bytes()
    assert all(text.encode("cp1252") in content for text in described)
    calls = read(shared("bad-infused-dbf", "foxprodb", "calls.dbf"))
    assert (
        "Nancy told me about their blends. Thinking about it. Should call back later." in calls.column("NOTES").plain()
    )
