# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into PostgreSQL in COPY's binary format is what its text format would have written."""

from __future__ import annotations

import psycopg2
import pytest

from mine_action_plugin.adapters.store import copy_binary, open_workspace
from mine_action_plugin.adapters.store.columns import Same
from mine_action_plugin.adapters.store.copy_binary import in_binary
from mine_action_plugin.adapters.store.copy_text import Lines, columns_for_copy
from mine_action_plugin.adapters.store.workspace import create_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.ddl_postgis import create_table
from mine_action_plugin.core.model.table import Field, Table, Type

KINDS = {
    "word": Type.TEXT,
    "count": Type.INTEGER,
    "size": Type.REAL,
    "done": Type.BOOLEAN,
    "day": Type.DATE,
    "moment": Type.DATETIME,
    "content": Type.BLOB,
}
TABLE = Table("kept", "Kept", "Kept", tuple(Field(name, kind, name, name) for name, kind in KINDS.items()))
LARGE = bytes(range(256)) * 1024
CELLS = {
    "word": ["طرابلس\t\\\n", "", None],
    "count": [2**62, -(2**62), None],
    "size": [0.1, -1e300, None],
    "done": [True, False, None],
    "day": ["1942-11-05", "2024-02-29", None],
    "moment": ["2024-03-01T12:00:00.123Z", "1969-07-20T20:17:40.000Z", None],
    "content": [LARGE, b"", None],
    "id": ["a", "b", "c"],
    "created_by": Same("Amal"),
}


@pytest.fixture
def cursor(postgres):
    connection = psycopg2.connect(postgres.location("public"))
    cursor = connection.cursor()
    cursor.execute("SET timezone = 'UTC'")
    for statement in create_table(TABLE):
        cursor.execute(statement)
    yield cursor
    connection.close()


def test_both_formats_write_the_same(cursor) -> None:
    binary = in_binary(TABLE, CELLS, 3)
    assert binary is not None
    cursor.copy_expert(f"COPY kept ({', '.join(CELLS)}) FROM STDIN WITH (FORMAT binary)", binary)
    cursor.copy_expert(
        f"COPY kept ({', '.join(columns_for_copy(CELLS))}) FROM STDIN",
        Lines({**CELLS, "id": ["d", "e", "f"]}, 3),
    )
    cursor.execute(f"SELECT {', '.join(KINDS)}, created_by FROM kept ORDER BY id")
    rows = cursor.fetchall()
    assert rows[:3] == rows[3:]
    assert bytes(rows[0][-2]) == LARGE
    assert rows[0][0] == CELLS["word"][0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("day", "2024-02-30"),
        ("moment", "yesterday"),
        ("moment", "2024-03-01T12:00:00+02:00"),
        ("count", 2**63),
        ("count", True),
        ("size", "12 ha"),
        ("done", 2),
        ("word", "a\0b"),
        ("word", "\ud800"),
    ],
)
def test_what_is_not_plainly_of_its_type_is_left_to_the_server(name, value) -> None:
    assert in_binary(TABLE, {**CELLS, name: [value, None, None]}, 3) is None


def test_small_contents_go_as_text() -> None:
    assert in_binary(TABLE, {**CELLS, "content": [b"small", None, None]}, 3) is None


def test_a_source_that_is_kept_comes_back_byte_for_byte(postgres, monkeypatch) -> None:
    monkeypatch.setattr(copy_binary, "PIECE", 1000)
    postgres.sql("CREATE SCHEMA kept_source")
    create_workspace(postgres.location("kept_source"))
    with open_workspace(postgres.location("kept_source"), "Amal") as workspace:
        batch = {
            "source_name": "a.zip",
            "source_sha256": "0",
            "table_name": "hazard",
            "source_content": LARGE + b"\\\n",
        }
        batch.update(dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0))
        record = workspace.get("import_batch", workspace.add("import_batch", batch))
        assert record["source_content"] == LARGE + b"\\\n"
        assert (record["created_by"], record["version"]) == ("Amal", 1)
        with pytest.raises(PlanningError, match=r"NUL"):
            workspace.add("import_batch", {**batch, "source_name": "a\0.zip"})
    postgres.sql("DROP SCHEMA kept_source CASCADE")
