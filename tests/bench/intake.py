# SPDX-License-Identifier: GPL-3.0-or-later
"""Bench of the intake: a shapefile into a workspace with every check, beside ogr2ogr copying the same file.

`python -m tests.bench.intake SHAPEFILE WORKSPACE` takes it in in a process of its own and prints JSON: seconds and the
greatest memory (MiB) of that process and of the one that reads, with what became of the rows.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from mine_action_plugin.adapters.intake import Request, take_in
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.feedback import Silent
from tests.store.cluster import USER, cluster, programs

from .opening import edits, first_screen
from .row import Row, Target
from .survey_file import write_survey

TIMES = 3
ROOT = Path(__file__).resolve().parents[2]
MEMORY, AGAIN = "MiB of memory", "MiB of memory when delivered again"
LIMIT_MIB = 1024.0


def run(quick: bool = False) -> list[Row]:
    """Time the intake of 100,000 polygons with 30 fields (2,000 if `quick`), opening them and saving one."""
    count = 2_000 if quick else 100_000
    with tempfile.TemporaryDirectory(prefix="bench-intake-") as name:
        folder = Path(name)
        source = write_survey(folder / "delivery", count)
        rows = [_into_file(source, folder, count)]
        if shutil.which("ogr2ogr") and programs():
            rows.append(_into_database(source, folder, count))
        rows += first_screen(folder / "w.gpkg", count)
        if (folder / "copy.gpkg").exists():
            rows.append(edits(folder / "w.gpkg", folder / "copy.gpkg"))
        return rows


def _into_file(source: Path, folder: Path, count: int) -> Row:
    workspace, copy = folder / "w.gpkg", folder / "copy.gpkg"
    taken, copied = [], []
    for _ in range(TIMES):  # in turn, so that both meet the same noise
        for path in (workspace, copy):
            path.unlink(missing_ok=True)
        copied.append(_seconds(["ogr2ogr", "-f", "GPKG", str(copy), str(source)]))
        create_workspace(str(workspace))
        taken.append(_taken(source, str(workspace), count))
    again = _taken(source, str(workspace), count)
    figures = {MEMORY: max(one["memory"] for one in taken), AGAIN: again["memory"]}
    limits = (Target(MEMORY, LIMIT_MIB), Target(AGAIN, LIMIT_MIB))
    return _row(f"intake of {count} polygons x 30 fields into a GeoPackage", taken, copied, figures, limits)


def _into_database(source: Path, folder: Path, count: int) -> Row:
    folder_of_programs = programs()
    assert folder_of_programs is not None
    with ExitStack() as stack:
        running = stack.enter_context(cluster(folder_of_programs))
        environment = {**os.environ, **running.environment}
        taken, copied = [], []
        for number in range(TIMES):
            for schema in (f"copy{number}", f"w{number}"):
                running.sql(f"CREATE SCHEMA {schema}")
            place = f"PG:host=127.0.0.1 port={running.port} user={USER} dbname=libya active_schema=copy{number}"
            copying = ["ogr2ogr", "-f", "PostgreSQL", place, str(source), "-nlt", "MULTIPOLYGON"]
            copied.append(_seconds(copying, {**environment, "PG_USE_COPY": "YES"}))
            location = running.location(f"w{number}")
            _python("create_workspace", location, environment)
            taken.append(_taken(source, location, count, environment))
    return _row(f"intake of {count} polygons x 30 fields into PostGIS", taken, copied, {}, ())


def _row(
    what: str, taken: list[dict[str, Any]], copied: list[float], figures: dict[str, float], limits: tuple[Target, ...]
) -> Row:
    seconds = statistics.median(one["seconds"] for one in taken)
    peers = {"ogr2ogr": statistics.median(copied) / seconds} if copied and min(copied) > 0 else {}
    return Row(what, seconds, peers, (Target("ogr2ogr", 1.0 / 5.0), *limits), figures)


def _seconds(command: list[str], environment: dict[str, str] | None = None) -> float:
    """Return how long a command takes, 0 where there is none of that name."""
    if shutil.which(command[0]) is None:
        return 0.0
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begun


def _python(function: str, location: str, environment: dict[str, str]) -> None:
    code = f"import sys; from mine_action_plugin.adapters.store import {function} as f; f(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, location], check=True, env=environment, cwd=ROOT)


def _taken(source: Path, location: str, count: int, environment: dict[str, str] | None = None) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.intake", str(source), location]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, cwd=ROOT)
    found = dict(json.loads(done.stdout.strip().splitlines()[-1]))
    if found["rows"] != count or sum(found["became"]) != count:
        raise AssertionError(f"{found} of {count}")
    return found


def main(source: str, location: str) -> None:
    import resource

    begun = time.perf_counter()
    with open_workspace(location, "Bench") as workspace:
        outcome = take_in(workspace, Request(Path(source)), Silent())
    seconds = time.perf_counter() - begun
    status = Path("/proc/self/status").read_text().splitlines()
    own = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    reading = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    became = [outcome.taken, outcome.updated, outcome.unchanged, outcome.held]
    memory = {"memory": max(own, reading) / 1024, "own": own / 1024, "reading": reading / 1024}
    print(json.dumps({"seconds": seconds, "rows": outcome.read, "became": became, **memory}))


if __name__ == "__main__":
    main(*sys.argv[1:])
