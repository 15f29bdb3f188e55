# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of every delivered table fit a shapefile, whatever the dictionary says."""

from __future__ import annotations

import re

import pytest

from mine_action_plugin.core.exchange.columns import NO_VALUE, TEXT_BYTES, column_of, columns_of
from mine_action_plugin.core.exchange.layout import Layout
from mine_action_plugin.core.exchange.release import PROFILES
from mine_action_plugin.core.model.table import Type
from mine_action_plugin.core.model.tables import TABLES, table_named

DELIVERED = sorted({name for profile in PROFILES for name in profile.tables})


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_column_names_are_unique_ascii_and_at_most_ten_long(table):
    names = [*(column_of(field).name for field in table.all_fields), NO_VALUE]
    assert len({name.lower() for name in names}) == len(names)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]{0,9}", name) for name in names)


@pytest.mark.parametrize("name", DELIVERED)
def test_the_list_of_unknown_numbers_fits_its_column_when_none_is_known(name):
    numeric = [column.name for column in map(column_of, table_named(name).all_fields) if column.numeric]
    assert len(",".join(numeric)) <= TEXT_BYTES


@pytest.mark.parametrize("name", DELIVERED)
def test_a_record_is_within_the_limits_of_the_format(name):
    columns = [column_of(field) for field in table_named(name).all_fields]
    assert len(columns) + 1 <= 255
    assert 1 + sum(column.width for column in columns) + TEXT_BYTES <= 65535


@pytest.mark.parametrize("name", DELIVERED)
def test_every_code_of_a_list_fits_its_cell(name):
    for field in table_named(name).all_fields:
        if field.codes:
            keys = field.codes.keys()
            longest = ",".join(keys) if field.type is Type.CODES else max(keys, key=len)
            assert len(longest) <= column_of(field).width


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_the_id_of_a_record_always_goes_with_it(profile):
    for name in profile.tables:
        assert columns_of(table_named(name), profile, Layout())[0].field.name == "id"
