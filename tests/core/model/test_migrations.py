# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps between schema versions: what they may say, and the dictionary as it was at a version."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mine_action_plugin.core.model.migrations import SCHEMA, Schema, Step
from mine_action_plugin.core.model.table import Code, CodeList, Field, Table, Type

COLOURS = CodeList("colour", (Code("red", "Red"), Code("blue", "Blue"), Code("green", "Green")))
POST = Table(
    "post",
    "Post",
    "Posts",
    (
        Field("code", Type.TEXT, "Code", "code", required=True),
        Field("colour", Type.CODE, "Colour", "colour", codes=COLOURS),
        Field("height", Type.REAL, "Height", "height"),
        Field("side", Type.TEXT, "Side", "side"),
    ),
    unique=(("code",), ("side",)),
)
FLAG = Table("flag", "Flag", "Flags", (Field("size", Type.REAL, "Size", "size"),))
INVENTED = Schema(
    (POST, FLAG),
    (
        Step(2, fields=(("post", "height"),), codes=(("colour", "blue"),)),
        Step(3, tables=("flag",), fields=(("post", "side"),)),
        Step(4, fields=(("flag", "size"),), codes=(("colour", "green"),)),
    ),
)


def names(table: Table) -> list[str]:
    return [field.name for field in table.fields]


def test_an_older_schema_lacks_what_later_steps_added():
    first, third = INVENTED.at(1), INVENTED.at(3)
    assert [table.name for table in first.tables] == ["post"]
    assert names(first.table("post")) == ["code", "colour"]
    assert first.table("post").field("colour").codes.keys() == ("red",)
    assert first.table("post").unique == (("code",),)
    assert (first.version, third.version) == (1, 3)
    assert names(third.table("post")) == ["code", "colour", "height", "side"]
    assert names(third.table("flag")) == []
    assert third.table("post").field("colour").codes.keys() == ("red", "blue")
    assert INVENTED.at(4) == INVENTED
    with pytest.raises(KeyError):
        first.table("flag")


def test_steps_add_up_and_a_field_of_an_added_table_comes_with_it():
    added = INVENTED.between(1, 4)
    assert added.tables == ("flag",)
    assert added.fields == (("post", "height"), ("post", "side"))
    assert added.codes == (("colour", "blue"), ("colour", "green"))
    assert INVENTED.between(3, 4).fields == (("flag", "size"),)
    assert INVENTED.between(2, 2) == Step(0)


def test_the_plugin_s_own_steps_follow_one_another_and_name_what_is_there():
    assert [step.version for step in SCHEMA.steps] == list(range(2, SCHEMA.version + 1))
    lists = {
        (field.codes.name, key)
        for table in SCHEMA.tables
        for field in table.all_fields
        if field.codes
        for key in field.codes.keys()
    }
    for step in SCHEMA.steps:
        assert {SCHEMA.table(name).name for name in step.tables} == set(step.tables)
        assert not faults(SCHEMA, step)
        assert lists.issuperset(step.codes)


def faults(schema: Schema, step: Step) -> list[str]:
    """Return the added fields that would leave the records already there without a value that they must have."""
    fields = [(table, schema.table(table).field(name)) for table, name in step.fields if table not in step.tables]
    return [f"{table}.{field.name}" for table, field in fields if field.required and field.default is None]


def test_a_step_that_adds_a_required_field_without_default_is_found():
    must = replace(POST, fields=(*POST.fields, Field("depth", Type.REAL, "Depth", "depth", required=True)))
    assert faults(Schema((must, FLAG)), Step(2, fields=(("post", "depth"), ("post", "height")))) == ["post.depth"]
