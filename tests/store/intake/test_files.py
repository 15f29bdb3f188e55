# SPDX-License-Identifier: GPL-3.0-or-later
"""What is laid out of a delivery, and what is refused before anything reads it."""

from __future__ import annotations

import hashlib
import io
import resource
import stat
import tarfile
import zipfile
import zlib

import pytest

from mine_action_plugin.adapters.intake import files
from mine_action_plugin.adapters.intake.files import lay_out
from mine_action_plugin.adapters.intake.unpacking import Budget, unpack
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.survey.reading.catalogue import FORMATS, sources_in, split_name


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "laid out"
    path.mkdir()
    return path


def write_zip(path, entries):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def mains(delivery):
    return sorted(source.main for source in delivery.sources)


def test_shapefile_is_its_parts_whichever_of_them_is_named(tmp_path, folder):
    for number, name in enumerate(("A.SHP", "a.dbf", "a.shx", "a.shp.xml", "b.dbf", "a.txt")):
        (tmp_path / name).write_bytes(bytes([number]))
    for place, named in enumerate(("A.SHP", "a.dbf", "a.shx")):
        inner = folder / str(place)
        inner.mkdir()
        delivery = lay_out(tmp_path / named, inner)
        assert mains(delivery) == ["A.SHP"]
        assert set(delivery.used()) == {"A.SHP", "a.dbf", "a.shx", "a.shp.xml"}


def test_folder_holds_many_and_what_is_not_data_is_named(tmp_path, folder):
    source = tmp_path / "delivery"
    (source / "شرق").mkdir(parents=True)
    for name in ("a.gpkg", "شرق/b.geojson", "picture.jpg", "c.prj", "README.txt"):
        (source / name).write_bytes(b"x")
    delivery = lay_out(source, folder)
    assert mains(delivery) == ["a.gpkg", "شرق/b.geojson"]
    assert set(delivery.others) == {"c.prj", "README.txt"}


def test_zip_in_a_folder_and_zip_in_a_zip_are_opened_once(tmp_path, folder):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("deep.kml", "<kml/>")
    write_zip(tmp_path / "outer.zip", {"inner.kmz": inner.getvalue(), "a.csv": "x,y\n1,2\n"})
    assert mains(lay_out(tmp_path / "outer.zip", folder)) == ["a.csv", "inner.kmz/deep.kml"]


def test_hash_is_that_of_the_file_or_of_the_list_of_files(tmp_path, folder):
    (tmp_path / "a.gpkg").write_bytes(b"content")
    first = folder / "1"
    first.mkdir()
    assert lay_out(tmp_path / "a.gpkg", first).sha256 == hashlib.sha256(b"content").hexdigest()
    for name in ("b.shp", "b.dbf"):
        (tmp_path / name).write_bytes(name.encode())
    lines = "".join(f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n" for name in ("b.dbf", "b.shp"))
    second = folder / "2"
    second.mkdir()
    assert lay_out(tmp_path / "b.shp", second).sha256 == hashlib.sha256(lines.encode()).hexdigest()


def test_what_is_kept_unpacks_to_what_came_and_is_the_same_each_time(tmp_path, folder):
    for name in ("b.shp", "b.dbf"):
        (tmp_path / name).write_bytes(name.encode() * 100)
    delivery = lay_out(tmp_path / "b.shp", folder)
    kept = delivery.packed()
    assert kept == delivery.packed()
    archive = zipfile.ZipFile(io.BytesIO(kept))
    assert {name: archive.read(name) for name in archive.namelist()} == {
        "b.dbf": b"b.dbf" * 100,
        "b.shp": b"b.shp" * 100,
    }


def test_what_is_kept_is_packed_fast(tmp_path, folder):
    content = b"".join(b"%d \xd8\xa7 %d" % (number, number * number) for number in range(20_000))
    (tmp_path / "b.csv").write_bytes(content)
    kept = zipfile.ZipFile(io.BytesIO(lay_out(tmp_path / "b.csv", folder).packed()))
    fast = zlib.compressobj(1, zlib.DEFLATED, -15)
    assert kept.getinfo("b.csv").compress_size == len(fast.compress(content) + fast.flush())


def test_zip_is_kept_as_it_came(tmp_path, folder):
    path = write_zip(tmp_path / "a.zip", {"a.csv": "x\n1\n"})
    assert lay_out(path, folder).packed() == path.read_bytes()


@pytest.mark.parametrize("name", ["../out.csv", "/etc/out.csv", "a/../../out.csv", "C:\\out.csv", "..\\out.csv"])
def test_zip_that_leads_out_of_its_folder_is_refused_whole(tmp_path, folder, name):
    path = write_zip(tmp_path / "evil.zip", {"good.csv": "x\n1\n", name: "x"})
    with pytest.raises(PlanningError, match="is refused"):
        lay_out(path, folder)
    assert not list(tmp_path.rglob("*.csv"))


def test_link_in_a_zip_is_refused(tmp_path, folder):
    entry = zipfile.ZipInfo("link.csv")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    with pytest.raises(PlanningError, match="is refused"):
        lay_out(tmp_path / "evil.zip", folder)


def test_encrypted_zip_is_refused_with_a_way_out(tmp_path, folder):
    path = write_zip(tmp_path / "secret.zip", {"a.csv": "x"})
    content = bytearray(path.read_bytes())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        place = content.index(mark) + (6 if mark == b"PK\x03\x04" else 8)
        content[place] |= 1
    path.write_bytes(bytes(content))
    with pytest.raises(PlanningError, match="password"):
        lay_out(path, folder)


def test_zip_that_swells_beyond_measure_is_stopped_however_small_it_claims_to_be(tmp_path, folder):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", bytes(5_000_000))
    assert path.stat().st_size < 10_000
    with pytest.raises(PlanningError, match="too large"):
        unpack(path, folder, Budget(most_bytes=2_000_000))
    assert sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()) <= 2_000_000
    with pytest.raises(PlanningError, match="too large"):
        unpack(write_zip(tmp_path / "many.zip", dict.fromkeys(map(str, range(30)), b"")), folder, Budget(most_files=20))


@pytest.mark.parametrize("cut", [0, 3, 30, 60])
def test_zip_that_is_cut_is_refused(tmp_path, folder, cut):
    path = write_zip(tmp_path / "a.zip", {"a.csv": "x\n" * 50})
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(PlanningError, match="cannot be unpacked"):
        lay_out(path, folder)


def test_zip_whose_content_was_changed_is_refused(tmp_path, folder):
    path = write_zip(tmp_path / "a.zip", {"a.csv": "hazard\n" * 5})
    path.write_bytes(path.read_bytes().replace(b"hazard", b"nothin", 1))
    with pytest.raises(PlanningError, match="cannot be unpacked"):
        lay_out(path, folder)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_zip_with_a_damaged_stream_is_refused_by_every_method(tmp_path, folder, method):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.csv", "".join(f"hazard {number * number}\n" for number in range(500)))
    whole = path.read_bytes()
    middle = len(whole) // 2
    path.write_bytes(whole[:middle] + bytes(byte ^ 0xFF for byte in whole[middle : middle + 40]) + whole[middle + 40 :])
    with pytest.raises(PlanningError, match="cannot be unpacked"):
        lay_out(path, folder)


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_disk_that_takes_no_more_is_not_called_a_damaged_archive(tmp_path, folder, name):
    content = b"x,y\n" * 50_000
    path = tmp_path / name
    if name == "a.zip":
        write_zip(path, {"a.csv": content})
    else:
        entry = tarfile.TarInfo("a.csv")
        entry.size = len(content)
        with tarfile.open(path, "w") as archive:
            archive.addfile(entry, io.BytesIO(content))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(PlanningError, match="cannot be laid out on this computer"):
            lay_out(path, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("name", ["a.tif", "a.shx", "nothing.gpkg", "empty"])
def test_nothing_to_read_is_said_with_what_could_be_read(tmp_path, folder, name):
    if name == "empty":
        (tmp_path / name).mkdir()
    elif name != "nothing.gpkg":
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(PlanningError):
        lay_out(tmp_path / name, folder)


def test_every_format_is_found_by_each_of_its_suffixes():
    for format_ in FORMATS:
        for suffix in format_.suffixes:
            sources, others = sources_in([f"folder/Name{suffix.upper()}"])
            assert [(one.format, one.main) for one in sources] == [(format_.key, f"folder/Name{suffix.upper()}")]
            assert others == []


def test_table_beside_shapes_belongs_to_them_and_alone_stands_for_itself():
    sources, _ = sources_in(["a.shp", "A.DBF", "b.dbf"])
    assert [(one.format, one.main) for one in sources] == [("shapefile", "a.shp"), ("dbf", "b.dbf")]
    assert split_name("x/y.tar") == ("x/y", ".tar") and split_name("x.y/z") == ("x.y/z", "")


@pytest.mark.parametrize("name", ["d.zip", "d.csv"])
def test_what_is_hashed_and_kept_is_what_was_read_whatever_the_sender_does_meanwhile(
    tmp_path, folder, name, monkeypatch
):
    path = tmp_path / name
    if name.endswith(".zip"):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("hazards.csv", "hazard_id\nH1\n")
    else:
        path.write_text("hazard_id\nH1\n")
    before = path.read_bytes()
    inner = files._unpack_inner

    def and_then_it_changes(*arguments):
        path.write_bytes(b"another")
        inner(*arguments)

    monkeypatch.setattr(files, "_unpack_inner", and_then_it_changes)
    delivery = lay_out(path, folder)
    assert delivery.sha256 == hashlib.sha256(before).hexdigest()
    if name.endswith(".zip"):
        assert delivery.packed() == before


def test_a_delivery_that_is_written_while_it_is_copied_is_refused(tmp_path, folder, monkeypatch):
    sent = tmp_path / "sent"
    sent.mkdir()
    for name in ("a.csv", "b.csv"):
        (sent / name).write_text("hazard_id\nH1\n")
    copy = files.shutil.copyfile

    def slow(source, target):
        copy(source, target)
        with (sent / "a.csv").open("a") as file:
            file.write("H2\n")

    monkeypatch.setattr(files.shutil, "copyfile", slow)
    with pytest.raises(PlanningError, match=r"(?s)changed while it was read.*a\.csv"):
        lay_out(sent, folder)


def test_a_full_disk_is_not_called_a_file_that_may_not_be_read(tmp_path, folder, monkeypatch):
    def full(source, target):
        raise OSError(28, "No space left on device")

    (tmp_path / "a.csv").write_text("hazard_id\nH1\n")
    monkeypatch.setattr(files.shutil, "copyfile", full)
    with pytest.raises(PlanningError, match="(?s)cannot be laid out.*Free some space"):
        lay_out(tmp_path / "a.csv", folder)
