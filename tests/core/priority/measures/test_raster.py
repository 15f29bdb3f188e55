# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters that must be refused or read with care: GDAL's own corpus of bad files, and files damaged here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import numpy as np
import pytest
import rasterio

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.inputs import RasterKind
from mine_action_plugin.core.priority.measures.raster import Raster
from mine_action_plugin.core.priority.measures.zonal import zonal_sums
from tests.core.priority.measures.rasters import UTM, polygon, write
from tests.shared_data import ROOT, shared

# The sum of all cells of those that can be measured (byte.tif: mean 126.765 of 400 cells); all others are refused.
READABLE = {
    "epsg26730_with_linear_units_set.tif": 50706.0,
    "gtiff/compdcrs_without_gtcitation.tif": 50706.0,
    "nan32_nodata.tif": 4860.0,
    "negative_scaley.tif": 107.0,
    "projection_3856.tif": 115.0,
    "tiff_vertcs_scale_offset.tif": 107.0,
    "uint16.tif": 50706.0,
    "vertcs_user_defined.tif": 107.0,
}

MEASURE = """
import sys
import numpy, shapely
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.measures.raster import Raster
from mine_action_plugin.core.priority.measures.zonal import zonal_sums
for path in sys.argv[1:]:
    try:
        with Raster(path) as raster:
            grid, crs = raster.grid, raster.crs
        x, y = grid.x(numpy.array([0, grid.columns])), grid.y(numpy.array([0, grid.rows]))
        print(zonal_sums(path, numpy.array([shapely.box(x.min(), y.min(), x.max(), y.max())]), crs).total[0])
    except PlanningError as error:
        print("refused", str(error).splitlines()[0])
"""


def measure_apart(*paths):
    """Measure in a process of its own with 2 GiB of memory, so that a crash, a hang or a huge claim fails the test."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))\n"
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, "-c", limit + MEASURE, *map(str, paths)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=False,
    )


def test_no_file_of_the_bad_corpus_crashes_hangs_or_is_guessed_at():
    folder = shared("bad-gdal-tif")
    paths = sorted(folder.rglob("*.tif"))
    done = measure_apart(*paths)
    assert done.returncode == 0, done.stderr
    found = dict(zip((str(path.relative_to(folder)) for path in paths), done.stdout.splitlines()))
    measured = {name: float(line) for name, line in found.items() if not line.startswith("refused")}
    assert measured == pytest.approx({name: total for name, total in READABLE.items() if name in found})


def tiled(folder, name="good.tif"):
    rng = np.random.default_rng(1)
    return write(
        folder / name,
        rng.uniform(0, 9, (300, 300)).astype(np.float32),
        tiled=True,
        blockxsize=64,
        blockysize=64,
        compress="deflate",
    )


def test_files_damaged_at_random_are_refused_or_measured_but_never_crash(tmp_path):
    good = tiled(tmp_path).read_bytes()
    rng = np.random.default_rng(2)
    for number in range(120):
        broken = bytearray(good)
        if number % 3 == 0:
            broken = broken[: rng.integers(8, len(broken))]
        else:
            reach = 400 if number % 3 == 1 else len(broken)  # the header and directory, or anywhere
            for at in rng.integers(8, reach, rng.integers(1, 12)):
                broken[at] = rng.integers(256)
        (tmp_path / f"broken_{number}.tif").write_bytes(broken)
    done = measure_apart(*sorted(tmp_path.glob("broken_*.tif")))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 120
    assert any(line.startswith("refused") for line in lines)


def test_a_damaged_block_is_named(tmp_path):
    path = tiled(tmp_path)
    with rasterio.open(path) as raster:
        offset = int(raster.get_tag_item("BLOCK_OFFSET_3_2", "TIFF", bidx=1))
    data = bytearray(path.read_bytes())
    data[offset : offset + 40] = b"\xff" * 40
    path.write_bytes(data)
    with pytest.raises(PlanningError, match="X offset 3, Y offset 2"):
        zonal_sums(path, np.array([polygon((200, 130), (210, 130), (210, 140))]), UTM)


def test_a_block_too_large_to_decode_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "strip.tif"
    profile = {
        "driver": "GTiff",
        "width": 40_000,
        "height": 20_000,
        "count": 1,
        "dtype": "float32",
        "crs": UTM,
        "transform": rasterio.Affine(1, 0, 3e5, 0, -1, 3e6),
        "blockysize": 20_000,
        "compress": "deflate",
        "sparse_ok": True,
    }
    with rasterio.open(path, "w", **profile):
        pass
    with pytest.raises(PlanningError, match="blocks"), Raster(path):
        pass


@pytest.mark.parametrize(
    ("name", "change", "reason"),
    [
        ("no crs", {"crs": None}, "coordinate system"),
        ("no place", {"transform": rasterio.Affine.identity()}, "where on the ground"),
        ("complex", {"dtype": "complex64", "nodata": None}, "real numbers"),
    ],
)
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_raster_that_cannot_be_placed_or_added_up_is_refused(tmp_path, name, change, reason):
    path = write(tmp_path / "bad.tif", np.ones((4, 4), dtype=np.float32), **change)
    with pytest.raises(PlanningError, match=reason), Raster(path):
        pass


def test_a_missing_file_and_a_missing_band_are_refused(tmp_path):
    with pytest.raises(PlanningError, match="cannot be opened"), Raster(tmp_path / "nowhere.tif"):
        pass
    path = write(tmp_path / "one.tif", np.ones((4, 4), dtype=np.float32))
    with pytest.raises(PlanningError, match="number 2"), Raster(path, band=2):
        pass


def test_a_nodata_a_little_beyond_the_largest_float_is_still_nodata(tmp_path):
    # As GDAL's float32_with_nodata_slightly_above_float_max.tif, which has no CRS and so is refused as it stands.
    largest = np.finfo(np.float32).max
    values = np.full((4, 4), 2.0, dtype=np.float32)
    values[1, 1] = largest
    path = write(tmp_path / "max.tif", values, nodata=float(largest))
    measured = zonal_sums(path, np.array([polygon((1, 1), (3, 1), (3, 3), (1, 3))]), UTM)
    assert (measured.total[0], measured.covered_fraction[0]) == (pytest.approx(6.0), pytest.approx(0.75))


def test_an_internal_mask_is_nodata(tmp_path):
    path = tmp_path / "mask.tif"
    write(path, np.full((4, 4), 5, dtype=np.uint8))
    mask = np.full((4, 4), 255, dtype=np.uint8)
    mask[1, 1] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as raster:
        raster.write_mask(mask)
    measured = zonal_sums(path, np.array([polygon((1, 1), (3, 1), (3, 3), (1, 3))]), UTM)
    assert (measured.total[0], measured.covered_fraction[0]) == (pytest.approx(15.0), pytest.approx(0.75))


def test_the_same_folder_in_arabic_is_read(tmp_path):
    folder = tmp_path / "بيانات ليبيا"
    folder.mkdir()
    path = folder / "سكان.tif"
    shutil.copy(write(tmp_path / "plain.tif", np.ones((4, 4), dtype=np.float32)), path)
    assert zonal_sums(path, np.array([polygon((1, 1), (2, 1), (2, 2), (1, 2))]), UTM).total[0] == pytest.approx(1.0)


def test_published_people_of_sao_miguel_agree_with_exactextract():
    exactextract = pytest.importorskip("exactextract")
    geopandas = pytest.importorskip("geopandas")
    concelhos = geopandas.read_file(shared("saomiguel-zonal", "concelhos.gpkg"))
    path = shared("saomiguel-zonal", "gpw_v411_2020_count_2020.tif")
    expected = exactextract.exact_extract(str(path), concelhos.to_crs(4326), ["sum"], output="pandas")["sum"]
    measured = zonal_sums(path, np.asarray(concelhos.geometry.array), concelhos.crs)
    assert measured.total == pytest.approx(expected.to_numpy(), rel=1e-4)


def test_people_of_libya_by_density_in_web_mercator_are_those_of_the_ground():
    # The notes beside that file give 7.51 million: density times true cell area over Libya, worked out elsewhere.
    geopandas = pytest.importorskip("geopandas")
    libya = geopandas.read_file(shared("libya-admin1", "libya-shabiyat-source.geojson"))
    path = shared("libya-rasters", "libya_gpw_2020_density_3857.tif")
    people = zonal_sums(path, np.asarray(libya.geometry.array), libya.crs, RasterKind.DENSITY)
    assert people.total.sum() == pytest.approx(7.51e6, rel=0.01)
