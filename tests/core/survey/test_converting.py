# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole columns are converted to what their values give one by one, whether texts are repeated or not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.converting import convert, other_fields, suspicious_texts
from mine_action_plugin.core.survey.delivery import INTEGER, REAL, Column, Layer, text_column
from mine_action_plugin.core.survey.profile import FieldMapping, MappingProfile
from mine_action_plugin.core.survey.values import Reading, Unreadable, converter
from mine_action_plugin.core.survey.wire import read_layers, write_layers

HAZARD = table_named("hazard")
few = st.sampled_from((None, "", " ", "SHA", "sha", "CHA", "tank", "2020-01-31", "2020-01-31T10:00:00", "3", "x\u202e"))
lists = st.lists(few, min_size=60, max_size=60)


def layer_of(*columns: Column) -> Layer:
    return Layer("s.shp", "s", "ESRI Shapefile", np.arange(1, len(columns[0].values) + 1), columns)


def plain(column: Column) -> Column:
    return replace(column, words=None, codes=None)


def mapped(field: str) -> MappingProfile:
    return MappingProfile(fields={field: FieldMapping("x")})


@given(lists, st.sampled_from(("classification", "survey_date", "name", "women", "contamination", "improvised")))
def test_repeated_texts_give_what_texts_one_by_one_give(values, field):
    column = text_column("x", values)
    assert column.words is not None and column.plain() == values == plain(column).plain()
    assert (column.distinct, column.sample) == (plain(column).distinct, plain(column).sample)
    layer, other = layer_of(column), layer_of(plain(column))
    got, said = convert(layer, HAZARD, mapped(field), {})
    expected, also = convert(other, HAZARD, mapped(field), {})
    assert got[field].tolist() == expected[field].tolist() and said == also
    assert other_fields(layer, MappingProfile()) == other_fields(other, MappingProfile())
    assert suspicious_texts(layer) == suspicious_texts(other)


@given(lists)
def test_repeated_texts_arrive_as_they_were_sent(tmp_path_factory, values):
    path = tmp_path_factory.getbasetemp() / "repeated.layers"
    write_layers(path, [layer_of(text_column("x", values))])
    (column,) = read_layers(path)[0].columns
    assert column.plain() == values
    assert column.words is not None and column.codes is not None
    assert column.words[column.codes].tolist() == column.values.tolist()


@given(
    st.lists(st.none() | st.floats() | st.sampled_from((0.0, -0.0, 3.0, 91.0, 2.0**63, -(2.0**63))), max_size=5),
    st.sampled_from(("women", "slope_deg", "cost_usd")),
)
def test_reals_of_a_column_are_read_as_each_by_itself(values, field):
    missing = np.array([value is None for value in values], dtype=bool)
    held = np.array([0.0 if value is None else value for value in values], dtype=np.float64)
    compare(Column("x", REAL, held, missing), field)


@given(
    st.lists(st.none() | st.integers(-(2**63), 2**63 - 1) | st.integers(0, 90), max_size=5),
    st.sampled_from(("women", "slope_deg", "source_row")),
)
def test_whole_numbers_of_a_column_are_read_as_each_by_itself(values, field):
    missing = np.array([value is None for value in values], dtype=bool)
    held = np.array([0 if value is None else value for value in values], dtype=np.int64)
    compare(Column("x", INTEGER, held, missing), field)


def compare(column: Column, name: str) -> None:
    """Compare with what the converter of single values says, the limits of the field asked afterwards."""
    field = HAZARD.field(name)
    read, expected, refused = converter(field, Reading()), [], []
    for row, value in enumerate(column.plain(), start=1):
        try:
            found = None if value is None else read(value)
        except Unreadable as error:
            found = refused.append((row, error.kind))
        if found is not None and not (
            (field.minimum is None or found >= field.minimum) and (field.maximum is None or found <= field.maximum)
        ):
            found = refused.append((row, "value_out_of_range"))
        expected.append(found)
    values, said = convert(layer_of(column), HAZARD, mapped(name), {})
    assert repr(values[name].tolist()) == repr(expected)
    assert [(one.row, one.kind.key) for one in said] == refused
