# SPDX-License-Identifier: GPL-3.0-or-later
"""A zip that says anything else than the records is caught before it counts."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.exchange.archive import read_zip, sha256, write_zip
from mine_action_plugin.core.exchange.package import MANIFEST, Package
from mine_action_plugin.core.exchange.readback import check
from mine_action_plugin.core.feedback import Silent
from tests.core.exchange.sample import AT, WITH_HOLE, frame_of, hazard, packed, zipped


@pytest.fixture(scope="module")
def made():
    rows = [hazard(code="A", name_ar="منطقة", area_m2=7.0), hazard(code="B", remarks="x" * 300, geometry=WITH_HOLE),
            hazard(code="C", geometry=None)]  # fmt: skip
    return packed({"hazard": frame_of("hazard", rows)})


def forged(made: Package, name: str, old: bytes, new: bytes) -> Package:
    """Return the package with one file changed and the manifest following it, as a faulty writer would leave it."""
    assert old in made.files[name]
    files = {**made.files, name: made.files[name].replace(old, new, 1)}
    manifest = json.loads(files[MANIFEST])
    manifest["files"][name]["sha256"] = sha256(files[name])
    files[MANIFEST] = json.dumps(manifest).encode()
    return Package(files, manifest, made.tables, made.findings)


def test_the_true_zip_passes(made, tmp_path):
    check(zipped(made, tmp_path), made, Silent())


CORNER = WITH_HOLE.interiors[0].coords[2]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("hazard.dbf", "منطقة".encode(), "منطقه".encode()),
        ("hazard.dbf", b"sha", b"cha"),
        ("hazard.dbf", b"7.0", b"7.1"),
        ("hazard.dbf", "…[see long texts]".encode(), b"x" * 19),
        ("hazard.dbf", b"area_rep", b"area_rex"),
        ("hazard.dbf", b"improvised,area_rep", b"area_rep,improvised"),
        ("hazard.cpg", b"UTF-8", b"1256"),
        ("hazard.prj", b'6378137.0', b'6378249.2'),
        ("hazard_long.csv", b"xxx", b"xxy"),
        ("hazard_nogeom.csv", b"C,", b"D,"),
    ],
)  # fmt: skip
def test_a_difference_of_one_letter_is_found(made, tmp_path, name, old, new):
    false = forged(made, name, old, new)
    with pytest.raises(PlanningError, match="does not read back"):
        check(zipped(false, tmp_path), false, Silent())


def test_a_corner_that_moved_by_the_least_step_is_found(made, tmp_path):
    moved = (np.nextafter(CORNER[0], 99), CORNER[1])
    false = forged(made, "hazard.shp", struct.pack("<2d", *CORNER), struct.pack("<2d", *moved))
    with pytest.raises(PlanningError, match="does not read back"):
        check(zipped(false, tmp_path), false, Silent())


@pytest.mark.filterwarnings("ignore")  # GDAL's, about the ring that does not close
def test_a_file_that_cannot_be_read_is_a_difference(made, tmp_path):
    first = struct.pack("<2d", *WITH_HOLE.interiors[0].coords[0])
    false = forged(made, "hazard.shp", first, struct.pack("<2d", 13.0, 32.0))
    with pytest.raises(PlanningError, match="does not read back"):
        check(zipped(false, tmp_path), false, Silent())


def test_a_file_that_differs_from_the_manifest_is_found(made, tmp_path):
    files = {**made.files, "fields.csv": made.files["fields.csv"] + b" "}
    write_zip(tmp_path / "a.zip", files, AT)
    with pytest.raises(PlanningError, match=r"fields\.csv"):
        check(tmp_path / "a.zip", made, Silent())


def test_a_missing_file_is_found(made, tmp_path):
    files = {name: content for name, content in made.files.items() if name != "hazard.prj"}
    write_zip(tmp_path / "a.zip", files, AT)
    with pytest.raises(PlanningError):
        check(tmp_path / "a.zip", made, Silent())


@pytest.mark.parametrize("bit", range(8))
def test_a_flipped_bit_anywhere_in_the_zip_is_found_or_changes_nothing(made, tmp_path, bit):
    true = zipped(made, tmp_path).read_bytes()
    found = 0
    for place in range(0, len(true), 97):
        path = tmp_path / f"{place}.zip"
        path.write_bytes(true[:place] + bytes([true[place] ^ (1 << bit)]) + true[place + 1 :])
        try:
            members = read_zip(path)
        except PlanningError:
            found += 1
        else:
            assert members == made.files or list(members) != list(made.files)
    assert found > len(true) / 97 / 2


def test_the_same_records_give_the_same_bytes(tmp_path):
    frames = {"hazard": frame_of("hazard", [hazard(remarks="ألغام")])}
    one, other = (zipped(packed(frames), tmp_path).read_bytes() for _ in range(2))
    assert one == other


def test_names_in_the_zip_are_plain_ascii(tmp_path, made):
    assert all(name.isascii() for name in read_zip(zipped(made, tmp_path)))
    with pytest.raises(ValueError, match="ألغام"):
        write_zip(tmp_path / "b.zip", {"ألغام.csv": b""}, AT)


def test_two_records_with_one_id_are_refused_before_anything_is_written():
    frame = frame_of("hazard", [hazard(code="A", id="same"), hazard(code="B", id="same")])
    with pytest.raises(PlanningError, match="cannot be told apart"):
        packed({"hazard": frame})


@pytest.mark.parametrize("bad", ["=1+1", " x", "x" * 65, "رقم", ""])
def test_an_id_that_cannot_join_the_files_is_refused(bad):
    with pytest.raises(PlanningError, match="cannot be told apart"):
        packed({"hazard": frame_of("hazard", [hazard(id=bad)])})
