# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries in tar archives: laid out like zips, and what would do harm is refused before anything reads it."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile

import pytest

from mine_action_plugin.adapters.intake.files import lay_out
from mine_action_plugin.adapters.intake.unpacking import Budget
from mine_action_plugin.adapters.intake.unpacking_tar import unpack_tar
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from tests.shared_data import shared
from tests.store.intake.deliveries import counts, hazard, intake, write_geojson

MODES = {".tar": "w", ".tgz": "w:gz", ".tar.gz": "w:gz", ".tar.bz2": "w:bz2", ".tar.xz": "w:xz"}


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "laid out"
    path.mkdir()
    return path


def write_tar(path, entries, mode="w", kind=None):
    """Write a tar of name -> bytes; `kind` is (name, type, link name) of one more entry without content."""
    with tarfile.open(path, mode) as archive:
        for name, content in entries.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        if kind:
            entry = tarfile.TarInfo(kind[0])
            entry.type, entry.linkname = kind[1], kind[2]
            archive.addfile(entry)
    return path


@pytest.mark.parametrize("suffix", MODES)
def test_a_tar_is_taken_in_as_a_zip_would_be(tmp_path, suffix):
    content = write_geojson(tmp_path / "a.geojson", [hazard(1), hazard(2)]).read_bytes()
    archive = write_tar(tmp_path / f"survey{suffix}", {"شرق/a.geojson": content}, MODES[suffix])
    create_workspace(str(tmp_path / "w.gpkg"))
    with open_workspace(str(tmp_path / "w.gpkg"), "planner") as workspace:
        outcome = intake(workspace, archive)
        assert counts(outcome) == (2, 2, 0, 0, 0)
        assert outcome.sha256 == hashlib.sha256(archive.read_bytes()).hexdigest()
        (kept,) = workspace.read("import_batch")["source_content"]
    with zipfile.ZipFile(io.BytesIO(bytes(kept))) as packed:
        assert packed.read("شرق/a.geojson") == content


def test_a_tar_inside_a_zip_is_opened(tmp_path, folder):
    inner = write_tar(tmp_path / "inner.tar.gz", {"b.csv": b"x"}, "w:gz").read_bytes()
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as outer:
        outer.writestr("inner.tar.gz", inner)
    assert [source.main for source in lay_out(tmp_path / "outer.zip", folder).sources] == ["inner.tar.gz/b.csv"]


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "x/../../a.csv"])
def test_a_path_that_leads_out_is_refused(tmp_path, folder, name):
    with pytest.raises(PlanningError, match="is refused"):
        lay_out(write_tar(tmp_path / "a.tar", {name: b"x"}), folder)
    assert not list(folder.rglob("*.csv")) and not (tmp_path / "a.csv").exists()


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE])
def test_what_is_no_plain_file_is_refused(tmp_path, folder, kind):
    archive = write_tar(tmp_path / "a.tar", {"a.csv": b"x"}, kind=("b.csv", kind, "/etc/passwd"))
    with pytest.raises(PlanningError, match="is refused"):
        lay_out(archive, folder)
    assert not (folder / "b.csv").is_symlink() and not (folder / "b.csv").exists()


def test_an_archive_that_swells_is_stopped(tmp_path, folder):
    archive = write_tar(tmp_path / "a.tar.gz", {"a.csv": bytes(5_000_000)}, "w:gz")
    assert archive.stat().st_size < 20_000
    with pytest.raises(PlanningError, match="too large"):
        unpack_tar(archive, folder, Budget(most_bytes=1_000_000))
    with pytest.raises(PlanningError, match="too large"):
        unpack_tar(write_tar(tmp_path / "b.tar", dict.fromkeys("abc", b"")), folder, Budget(most_files=2))


@pytest.mark.parametrize("suffix", MODES)
def test_a_damaged_tar_is_refused(tmp_path, folder, suffix):
    whole = write_tar(tmp_path / f"a{suffix}", {"a.csv": bytes(range(256)) * 1000}, MODES[suffix]).read_bytes()
    for content in (whole[: len(whole) // 2], b"", b"no archive at all", b"\0" * 100 + whole[100:]):
        (tmp_path / f"b{suffix}").write_bytes(content)
        with pytest.raises(PlanningError):
            lay_out(tmp_path / f"b{suffix}", folder)


def test_a_name_that_is_there_twice_is_refused(tmp_path, folder):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for content in (b"one", b"two"):
            entry = tarfile.TarInfo("a.csv")
            entry.size = 3
            archive.addfile(entry, io.BytesIO(content))
    with pytest.raises(PlanningError, match="twice"):
        lay_out(tmp_path / "a.tar", folder)


def test_gdals_own_tar_of_a_shapefile_is_read(folder):
    delivery = lay_out(shared("bad-gdal-shp", "poly.tar"), folder)
    assert delivery.sources and all(source.format == "shapefile" for source in delivery.sources)
