# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace with a broken page is called damaged when it is opened, or holds every record: never fewer in silence."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from mine_action_plugin.adapters.checking.checks import check_workspace
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.adapters.store.copying import copy_workspace
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.tables import TABLES

PAGE = 4096
TOLD = ("The file is damaged", "not a workspace", "not keep the rules", "lacks", "newer than this plugin")


@pytest.fixture(scope="module")
def whole(empty_file, tmp_path_factory) -> bytes:
    """The bytes of a workspace with hazards, findings, long texts, and pages that nothing uses any more."""
    path = tmp_path_factory.mktemp("whole") / "w.gpkg"
    path.write_bytes(empty_file.read_bytes())
    frame = gpd.GeoDataFrame(
        {"code": [f"H-{n}" for n in range(400)], "classification": "sha", "remarks": "ملاحظات " * 80},
        geometry=[shapely.box(13 + n / 1000, 32, 13.001 + n / 1000, 32.001) for n in range(400)],
        crs=4326,
    )
    with open_workspace(str(path), "Amal") as workspace:
        workspace.add_all("hazard", frame)
        batch = {"source_name": "a", "source_sha256": "0", "table_name": "hazard", "source_content": b"PK" * 9000}
        counts = dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0)
        workspace.add("import_batch", {**batch, **counts})
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE scratch AS SELECT code, remarks FROM hazard")
        connection.execute("DROP TABLE scratch")
        assert connection.execute("PRAGMA freelist_count").fetchone()[0] > 20
    connection.close()
    return path.read_bytes()


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "w.gpkg"


def content(path: Path) -> dict[str, str]:
    """Open the workspace and return all that it holds, table by table."""
    with open_workspace(str(path), "Amal") as workspace:
        frames = {table.name: workspace.read(table.name, voided=table.keeps_history) for table in TABLES}
    return {
        name: frame.to_json() if "geometry" not in frame else frame.to_wkt().to_json() for name, frame in frames.items()
    }


def root_of(whole: bytes, path: Path, name: str) -> int:
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    connection.close()
    return int(page)


def put(whole: bytes, page: int, content: bytes) -> bytes:
    """Return the file with another content of the page, counted from 1."""
    return whole[: (page - 1) * PAGE] + content + whole[page * PAGE :]


@pytest.mark.parametrize("name", ["hazard", "hazard_id", "hazard_unique_code", "rtree_hazard_geom_node", "audit_log"])
def test_a_broken_page_of_a_table_or_an_index_is_told_when_the_workspace_is_opened(whole, path, name):
    broken = put(whole, root_of(whole, path, name), b"\0" * PAGE)
    path.write_bytes(broken)
    with pytest.raises(PlanningError, match="The file is damaged") as told:
        open_workspace(str(path))
    assert "sqlite3 FILE .recover" in str(told.value)
    assert path.read_bytes() == broken


def test_nothing_is_copied_from_a_workspace_with_a_broken_page(whole, path):
    path.write_bytes(put(whole, root_of(whole, path, "finding"), b"\0" * PAGE))
    with pytest.raises(PlanningError, match="The file is damaged"):
        copy_workspace(path, path.with_name("copy.gpkg"), Silent())
    assert [one.name for one in path.parent.iterdir()] == ["w.gpkg"]


BREAKS = {
    "zeros": lambda whole, page, chance: b"\0" * PAGE,
    "ones": lambda whole, page, chance: b"\xff" * PAGE,
    "noise": lambda whole, page, chance: chance.randbytes(PAGE),
    "another page": lambda whole, page, chance: _page(whole, chance.randrange(2, len(whole) // PAGE)),
    "half of it": lambda whole, page, chance: _page(whole, page)[: PAGE // 2] + b"\0" * (PAGE // 2),
}


def _page(whole: bytes, page: int) -> bytes:
    return whole[(page - 1) * PAGE : page * PAGE]


@pytest.mark.parametrize("how", BREAKS)
def test_wherever_a_page_is_broken_it_is_told_or_no_record_is_lost(whole, path, how):
    """Every seventh page and the first: what can be opened and read holds as many records as before, by every table."""
    path.write_bytes(whole)
    was = {name: text.count('"') for name, text in content(path).items()}
    chance, told = random.Random(how), 0
    for page in [1, *range(2, len(whole) // PAGE + 1, 7)]:
        new = BREAKS[how](whole, page, chance)
        if new == _page(whole, page):
            continue
        path.write_bytes(put(whole, page, new))
        try:
            is_there = {name: text.count('"') for name, text in content(path).items()}
        except PlanningError as error:
            assert any(words in str(error) for words in TOLD), (page, str(error))
            told += 1
            continue
        assert is_there == was, page
    assert told > 50


def test_noise_in_a_page_that_nothing_uses_harms_nobody(whole, path):
    path.write_bytes(whole)
    was = content(path)
    trunk = int.from_bytes(whole[32:36], "big")  # SQLite file format, 1.5: the first page of the list of free ones
    leaf = int.from_bytes(whole[(trunk - 1) * PAGE + 8 : (trunk - 1) * PAGE + 12], "big")
    path.write_bytes(put(whole, leaf, random.Random(1).randbytes(PAGE)))
    assert content(path) == was
    path.write_bytes(put(whole, trunk, b"\xff" * PAGE))
    with pytest.raises(PlanningError, match="The file is damaged"):
        open_workspace(str(path))


def test_single_bytes_that_are_wrong_never_end_in_a_traceback(whole, path):
    """SQLite keeps no sums of its pages: a letter within a text may change unseen, but nothing breaks unworded."""
    chance = random.Random(5)
    for _ in range(150):
        at = chance.choice([chance.randrange(100), chance.randrange(len(whole))])
        path.write_bytes(whole[:at] + bytes([whole[at] ^ chance.randrange(1, 256)]) + whole[at + 1 :])
        try:
            content(path)
        except PlanningError:
            continue


def test_a_thorough_check_finds_an_index_that_is_not_its_table_s_and_writes_nothing(whole, path):
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")  # an index on other terms than its entries were made by
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, '(id)', '(code)') WHERE name = 'hazard_id'")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with open_workspace(str(path), "Amal") as workspace, pytest.raises(PlanningError, match="The file is damaged"):
        check_workspace(workspace, Silent())
    assert path.read_bytes() == before
    with pytest.raises(PlanningError, match="not the same as the workspace"):
        copy_workspace(path, path.with_name("copy.gpkg"), Silent())


@pytest.mark.parametrize("fault", ["entry of another", "node broken"])
def test_a_hazard_that_the_map_would_not_draw_is_told(whole, path, fault):
    path.write_bytes(whole)
    connection = sqlite3.connect(path)
    if fault == "entry of another":
        connection.execute("UPDATE rtree_hazard_geom SET id = 99999 WHERE id = 7")
    else:
        connection.execute("UPDATE rtree_hazard_geom_node SET data = zeroblob(length(data)) WHERE nodeno = 2")
    connection.commit()
    connection.close()
    with open_workspace(str(path), "Amal") as workspace, pytest.raises(PlanningError, match="rtree_hazard_geom"):
        check_workspace(workspace, Silent())
