# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts come out as they were written, or the planner is asked; never as mojibake."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.delivery import Layer
from mine_action_plugin.core.survey.encoding import choose_encoding, codec_named, decode_uncut
from mine_action_plugin.core.survey.reading.shapefile import read_dbf_table
from tests.core.survey.dbf_file import write_dbf

PLACES = ["طرابلس", "بنغازي", "مصراتة", "تاورغاء", "غريان", "سرت", "الزاوية", "قصر بن غشير", "العقيله حي عيت النعوت"]
FRENCH = ["Misrâta", "Première école", "près de l'hôpital"]


def read(folder: Path, texts: list[str], encoding: str, language: int = 0, cpg: str | None = None, stated: str = ""):
    path = write_dbf(folder / "t.dbf", [("NAME", "C", 60, 0)], [[one.encode(encoding)] for one in texts], language, cpg)
    layers = read_dbf_table(path, "t.dbf", stated, folder)
    return layers[0], [column.plain() for column in layers[0].columns][0]


def kinds(layer: Layer) -> list[str]:
    return [remark.kind for remark in layer.remarks]


@pytest.mark.parametrize(
    ("encoding", "cpg"),
    [("utf-8", "UTF-8"), ("utf-8", "utf8"), ("utf-8", "65001")]
    + [("cp1256", one) for one in ("1256", "CP1256", "windows-1256", "ANSI 1256")]
    + [("iso8859-6", one) for one in ("88596", "8859-6", "ISO-8859-6")],
)
def test_cpg_that_agrees_with_the_bytes_is_believed(tmp_path, encoding, cpg):
    texts = [one for one in PLACES if encoding != "iso8859-6" or "گ" not in one]
    layer, read_texts = read(tmp_path, texts, encoding, cpg=cpg)
    assert read_texts == texts
    assert kinds(layer) == []


@pytest.mark.parametrize(("encoding", "language"), [("cp1256", 0x7E), ("cp1251", 0xC9)])
def test_language_byte_is_believed_without_cpg(tmp_path, encoding, language):
    texts = PLACES if encoding == "cp1256" else ["Минное поле", "Опасно"]
    layer, read_texts = read(tmp_path, texts, encoding, language)
    assert read_texts == texts and kinds(layer) == []


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256"])
@pytest.mark.parametrize("language", [0, 0x57])
def test_arabic_without_a_word_about_it_is_told_by_trial_and_noted(tmp_path, encoding, language):
    layer, read_texts = read(tmp_path, PLACES, encoding, language)
    assert read_texts == PLACES
    assert kinds(layer) == ["encoding_tried"]


@pytest.mark.parametrize(
    ("encoding", "cpg", "language"),
    [
        ("utf-8", "1252", 0),
        ("utf-8", None, 0x03),
        ("utf-8", "1256", 0),
        ("cp1256", "UTF-8", 0),
        ("cp1256", "<html>", 0),
        ("cp1256", "1252", 0),
        ("cp1256", "ISO-8859-1", 0),
        ("cp1256", None, 0x03),
    ],
)
def test_statement_that_the_bytes_contradict_is_not_believed_silently(tmp_path, encoding, cpg, language):
    layer, read_texts = read(tmp_path, PLACES, encoding, language, cpg)
    assert read_texts == PLACES
    assert kinds(layer) == ["encoding_contradicts"]


@pytest.mark.parametrize("cpg", ["1252", "ISO-8859-1"])
def test_western_words_that_are_said_to_be_western_are_believed(tmp_path, cpg):
    layer, read_texts = read(tmp_path, FRENCH, "cp1252", cpg=cpg)
    assert read_texts == FRENCH and kinds(layer) == []


@pytest.mark.parametrize("texts", [["Минное поле", "Опасно"], FRENCH, ["簡体中国語"]])
def test_what_cannot_be_told_is_asked_with_a_preview(tmp_path, texts):
    encoding = {"М": "cp1251", "M": "cp1252"}.get(texts[0][0], "gbk")
    with pytest.raises(PlanningError) as asked:
        read(tmp_path, texts, encoding)
    assert set(asked.value.values["candidates"]) >= {"cp1256", "cp1251"}
    if encoding != "gbk":
        assert texts[0] in str(asked.value)
        assert read(tmp_path, texts, encoding, stated=encoding)[1] == texts


def test_latin_words_with_the_byte_of_ansi_are_latin(tmp_path):
    layer, read_texts = read(tmp_path, FRENCH, "cp1252", 0x57)
    assert read_texts == FRENCH and kinds(layer) == ["encoding_tried"]


def test_encoding_that_the_planner_names_must_fit(tmp_path):
    with pytest.raises(PlanningError, match="no encoding called"):
        read(tmp_path, PLACES, "cp1256", stated="klingon")
    with pytest.raises(PlanningError, match="In which encoding"):
        read(tmp_path, PLACES, "cp1256", stated="utf-8")


def test_text_cut_in_the_middle_of_a_character_is_named_with_row_and_field(tmp_path):
    whole = "منطقة خطرة".encode()
    cut = whole[:9]  # ends in half of the fifth letter
    path = write_dbf(tmp_path / "t.dbf", [("NAME", "C", 9, 0)], [[b"plain"], [cut]], cpg="UTF-8")
    layer = read_dbf_table(path, "t.dbf", "", tmp_path)[0]
    assert layer.columns[0].plain() == ["plain", whole[:8].decode()]
    assert [(one.kind, one.row, one.values["field"]) for one in layer.remarks] == [("text_cut", 2, "NAME")]


def test_text_that_fills_the_widest_field_may_have_been_cut(tmp_path):
    path = write_dbf(tmp_path / "t.dbf", [("NAME", "C", 254, 0)], [[b"x" * 254], [b"x" * 253]])
    layer = read_dbf_table(path, "t.dbf", "", tmp_path)[0]
    assert [(one.kind, one.row) for one in layer.remarks] == [("text_fills_field", 1)]


@given(st.lists(st.text(st.characters(codec="cp1256", exclude_categories=["Cc"]), min_size=1), min_size=1))
def test_a_choice_always_reads_what_the_planner_could_have_written(texts):
    """What is chosen without a word about it is UTF-8 of the same bytes, or Arabic; otherwise there is a question."""
    values = sorted({one.encode("cp1256") for one in texts if not one.isascii()})
    try:
        choice = choose_encoding(values, "t.dbf")
    except PlanningError:
        return
    decoded = [one.decode(choice.encoding) for one in values]
    assert choice.encoding in ("utf-8", "cp1256")
    assert [one.encode(choice.encoding) for one in decoded] == values


@given(st.text(min_size=1), st.integers(1, 3))
def test_only_an_end_is_ever_left_off(text, missing):
    value = text.encode("utf-8", "surrogatepass")
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return
    decoded, cut = decode_uncut(value[:-missing], "utf-8")
    assert text.startswith(decoded)
    assert cut == (value[:-missing] != decoded.encode("utf-8"))


def test_unknown_labels_are_unknown():
    assert [codec_named(one) for one in ("", "   ", "<!DOCTYPE html>", "x" * 500)] == [None] * 4
