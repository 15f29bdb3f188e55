# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranking with rasters that are damaged, odd or huge: refused with a reason, or every hazard has a rank."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.shared_data import ROOT, shared

RANK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
from pathlib import Path
import geopandas, numpy, rasterio.warp, shapely
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.inputs import Layer, RasterKind
from mine_action_plugin.core.priority.measures.raster import Raster
from mine_action_plugin.core.priority.ranking import rank
from mine_action_plugin.core.priority.source_checks import fingerprinted
from tests.core.priority.sample import entry, inputs, profile

def middle(path):
    try:
        with Raster(path) as raster:
            grid = raster.grid
            x, y = grid.x(numpy.array([grid.columns / 2])), grid.y(numpy.array([grid.rows / 2]))
            lon, lat = rasterio.warp.transform(raster.crs.to_wkt(), "EPSG:4326", x, y)
    except PlanningError:
        return 13.0, 32.5
    return (lon[0], lat[0]) if abs(lat[0]) < 80 else (13.0, 32.5)

policy = profile(entry("people_within", distance_m=500.0), entry("own_raster"), entry("slope"), entry("area"))
for path in map(Path, sys.argv[1:]):
    lon, lat = middle(path)
    shapes = [shapely.box(lon + at, lat, lon + at + 0.001, lat + 0.001) for at in (0.0, 0.002, 60.0)]
    hazards = geopandas.GeoDataFrame({"code": ["a", "b", "c"], "area_m2": [1.0, 2.0, 3.0]}, geometry=shapes, crs=4326)
    value = fingerprinted("slope", Layer(path=path, raster_kind=RasterKind.VALUE))
    people = fingerprinted("population", Layer(path=path))
    try:
        found = rank(hazards, inputs(population=people, own_raster=value, slope=value), policy)
    except PlanningError as error:
        print("refused", bool(error.problem and error.detail))
        continue
    print("ranked", sorted(found.ranks.tolist()), bool(numpy.isfinite(found.scores.middle).all()))
"""


def test_no_bad_raster_gives_a_rank_that_is_none() -> None:
    """GDAL's own corpus of bad files, each as population, as a risk model and as slope, with 2 GiB of memory."""
    paths = sorted(shared("bad-gdal-tif").rglob("*.tif"))
    assert len(paths) > 25
    done = subprocess.run(
        [sys.executable, "-c", RANK, *map(str, paths)],
        cwd=ROOT,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = dict(zip((path.name for path in paths), done.stdout.splitlines()))
    assert len(done.stdout.splitlines()) == len(paths)
    ranked = {name: line for name, line in lines.items() if line.startswith("ranked")}
    assert all(line == "refused True" for name, line in lines.items() if name not in ranked), lines
    assert ranked and all(line.startswith("ranked [1, ") and line.endswith(" True") for line in ranked.values()), ranked
