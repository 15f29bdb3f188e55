# SPDX-License-Identifier: GPL-3.0-or-later
"""A file may bring its reader down, hang it or fill it up; nobody else notices."""

from __future__ import annotations

import json
import sys
import threading
import time

import pytest

from mine_action_plugin.adapters.intake.reading import Limits, environment, read_sources
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.survey.reading import worker
from mine_action_plugin.core.survey.reading.catalogue import Source
from tests.store.intake.deliveries import content_of, hazard, intake, write_geojson


def false_python(folder, script: str) -> str:
    """Return a program that stands in for Python."""
    path = folder / "python-that-fails"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("read line; kill -SEGV $$", "signal 11"),
        ("read line; kill -KILL $$", "signal 9"),
        ("read line; echo 'out of luck' >&2; exit 3", "out of luck"),
        ("read line; echo no JSON; sleep 60", "signal 9"),
        ("exit 0", "code 0"),
    ],
)
def test_reader_that_breaks_down_is_named_with_its_file_and_nothing_is_written(workspace, tmp_path, script, says):
    path = write_geojson(tmp_path / "a.geojson", [hazard(1)])
    before = content_of(workspace)
    with pytest.raises(PlanningError, match="broke down on a.geojson") as refused:
        intake(workspace, path, python=false_python(tmp_path, script))
    assert says in str(refused.value) and len(refused.value.lines()) == 3
    assert content_of(workspace) == before


def test_reader_that_hangs_is_stopped(file, tmp_path):
    from mine_action_plugin.adapters.store import open_workspace

    path = write_geojson(tmp_path / "a.geojson", [hazard(1)])
    began = time.monotonic()
    with open_workspace(str(file)) as workspace, pytest.raises(PlanningError, match="could not be read in time"):
        intake(workspace, path, Limits(seconds=0.3), false_python(tmp_path, "sleep 60"))
    assert time.monotonic() - began < 30


def test_reader_stops_when_the_planner_cancels(tmp_path):
    path = write_geojson(tmp_path / "a.geojson", [hazard(1)])
    asked = threading.Event()

    class Impatient(Silent):
        def isCanceled(self) -> bool:
            was = asked.is_set()
            asked.set()
            return was

    sources = (Source("geojson", path.name, (path.name,)),)
    python = false_python(tmp_path, "sleep 60")
    with pytest.raises(Cancelled):
        list(read_sources(tmp_path, sources, "", tmp_path, python, Impatient(), Limits()))


def test_source_after_one_that_broke_the_reader_is_read_all_the_same(tmp_path):
    """The first file makes the stand-in die, the others go to the real reader."""
    for name in ("a.geojson", "b.geojson", "c.geojson"):
        write_geojson(tmp_path / name, [hazard(1)])
    died = tmp_path / "died"
    real = f"exec {sys.executable} -m {worker.__name__} 4000000000"
    python = false_python(tmp_path, f"[ -e {died} ] && {real}\nread line; touch {died}; kill -SEGV $$")
    sources = tuple(Source("geojson", name, (name,)) for name in ("a.geojson", "b.geojson", "c.geojson"))
    results = list(read_sources(tmp_path, sources, "", tmp_path, python, Silent(), Limits()))
    assert isinstance(results[0][1], PlanningError)
    assert [len(layers[0]) for _, layers in results[1:]] == [1, 1]


def test_reader_has_only_the_memory_it_is_given(file, tmp_path):
    from mine_action_plugin.adapters.store import open_workspace

    path = write_geojson(tmp_path / "a.geojson", [hazard(1)])
    with open_workspace(str(file)) as workspace, pytest.raises(PlanningError):
        intake(workspace, path, Limits(memory=60 << 20))


def test_file_that_claims_too_much_is_named(tmp_path, monkeypatch):
    def greedy(*arguments):
        raise MemoryError

    monkeypatch.setattr(worker, "reader_of", lambda format_: greedy)
    job = worker.Job("gpkg", str(tmp_path / "a.gpkg"), "a.gpkg", "", str(tmp_path / "out"))
    answer = worker.answer(job)
    assert "needs more memory" in answer["error"]["problem"]
    assert json.loads(json.dumps(answer)) == answer


def test_reader_looks_for_its_modules_nowhere_among_delivered_files(file, tmp_path):
    from mine_action_plugin.adapters.store import open_workspace

    for name in ("numpy.py", "pyogrio.py", "json.py"):
        (tmp_path / name).write_text("raise SystemExit('delivered code was run')")
    write_geojson(tmp_path / "a.geojson", [hazard(1)])
    with open_workspace(str(file)) as workspace:
        assert intake(workspace, tmp_path).read == 1
    assert str(tmp_path) not in environment()["PYTHONPATH"]


def test_planner_reads_no_temporary_paths(file, tmp_path):
    from mine_action_plugin.adapters.store import open_workspace

    (tmp_path / "broken.kml").write_text("<kml><Document>")
    with open_workspace(str(file)) as workspace, pytest.raises(PlanningError) as refused:
        intake(workspace, tmp_path / "broken.kml")
    assert "broken.kml" in str(refused.value) and "intake-" not in str(refused.value)
