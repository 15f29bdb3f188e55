# SPDX-License-Identifier: GPL-3.0-or-later
"""The reading process seen from outside: started, watched, killed; what it read comes back as layers."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ...core.errors import PlanningError
from ...core.feedback import Feedback, check_cancelled
from ...core.survey.delivery import Layer
from ...core.survey.reading.catalogue import Source
from ...core.survey.reading.worker import Job, line_of
from ...core.survey.wire import read_layers
from ...core.text import QT_TRANSLATE_NOOP

PACKAGE = __name__.split(".")[0]
WORKER = f"{PACKAGE}.core.survey.reading.worker"
PLUGINS = Path(__file__).resolve().parents[3]  # the folder that holds the package
TICK_SECONDS = 0.05
LAST_WORDS = 300

# GDAL drivers that would follow a file's word to other files, to programs or to the network.
UNWANTED_DRIVERS = (
    "OGR_VRT,WFS,OAPIF,OGCAPI,CSW,EEDA,EEDAI,Carto,PLSCENES,NGW,AmigoCloud,Elasticsearch,GPSBabel,HTTP,MVT,GDALG"
)


@dataclass(frozen=True)
class Limits:
    """What the reading process may take for one source: seconds and bytes, more for larger files."""

    seconds: float = 60.0
    seconds_per_megabyte: float = 2.0
    memory: int = 3 << 30
    memory_per_byte: int = 12

    def time_for(self, size: int) -> float:
        return self.seconds + self.seconds_per_megabyte * size / 1e6


class Reader:
    """One reading process. A file that brings it down is the file's fault, and the next file gets a new process."""

    def __init__(self, python: str, scratch: Path, memory: int) -> None:
        self.broken = False  # died, or has to
        self.errors = (scratch / "errors.txt").open("w+b")
        empty = scratch / "nothing"  # `-m` looks for modules where it is started: not among delivered files
        empty.mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [python, "-m", WORKER, str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            cwd=empty,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,  # a group of its own, to be ended with whatever it may have started
        )
        self.answers: queue.Queue[bytes] = queue.Queue()
        self.listener = threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True)
        self.listener.start()

    def _listen(self, output: IO[bytes]) -> None:
        for line in output:
            self.answers.put(line)
        self.answers.put(b"")

    def read(self, job: Job, seconds: float, feedback: Feedback) -> dict[str, Any]:
        """Let the process do `job` and return its answer; PlanningError where it dies or takes too long."""
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(line_of(job).encode("ascii"))
            self.process.stdin.flush()
        except OSError as error:
            raise self._died(job) from error
        end = time.monotonic() + seconds
        while True:
            check_cancelled(feedback)
            if time.monotonic() > end:
                self.broken = True
                raise _took_too_long(job, seconds)
            try:
                line = self.answers.get(timeout=TICK_SECONDS)
            except queue.Empty:
                continue
            if not line:
                raise self._died(job)
            try:
                return json.loads(line)
            except ValueError as error:  # no answer of ours: what a file made of the process is not to be trusted
                self._kill()
                raise self._died(job) from error

    def _died(self, job: Job) -> PlanningError:
        self.broken = True
        code = self.process.wait()
        self.errors.seek(0)
        words = self.errors.read().decode("utf-8", "replace").strip().splitlines()
        last = words[-1][:LAST_WORDS] if words else ""
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The reader broke down on {file}"),
            QT_TRANSLATE_NOOP("MineAction", "It ended with {how}. {last} Nothing else was touched."),
            QT_TRANSLATE_NOOP("MineAction", "The file is damaged or harmful. Ask the sender for it in another format."),
            file=job.source,
            how=f"signal {-code}" if code < 0 else f"code {code}",
            last=last,
        )

    def _kill(self) -> None:
        if hasattr(os, "killpg") and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._kill()
        self.process.wait()
        self.listener.join()
        for stream in (self.process.stdin, self.process.stdout, self.errors):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # the pipe of a process that is gone, with something left in it
                    continue


def environment() -> dict[str, str]:
    """Return the environment of the reading process: the same packages, one thread, no driver that reaches out."""
    paths = [str(PLUGINS), *(path for path in sys.path if path and Path(path).exists())]
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {
        **os.environ,
        **threads,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "GDAL_SKIP": UNWANTED_DRIVERS,
        "GDAL_DISABLE_READDIR_ON_OPEN": "FALSE",
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "none",
    }


def read_sources(
    folder: Path,
    sources: tuple[Source, ...],
    encoding: str,
    scratch: Path,
    python: str,
    feedback: Feedback,
    limits: Limits,
) -> Iterator[tuple[Source, list[Layer] | PlanningError]]:
    """Yield each source with its layers, or with the reason why it could not be read."""
    reader: Reader | None = None
    largest = max((_size(folder, source) for source in sources), default=0)
    try:
        for number, source in enumerate(sources):
            out = scratch / f"{number}.layers"
            job = Job(source.format, str(folder / source.main), source.main, encoding, str(out))
            if reader is None:
                reader = Reader(python, scratch, limits.memory + limits.memory_per_byte * largest)
            result = _attempt(reader, job, limits.time_for(_size(folder, source)), feedback)
            out.unlink(missing_ok=True)
            if reader.broken:
                reader.close()
                reader = None
            yield source, result
            feedback.setProgress(100.0 * (number + 1) / len(sources))
    finally:
        if reader is not None:
            reader.close()


def _attempt(reader: Reader, job: Job, seconds: float, feedback: Feedback) -> list[Layer] | PlanningError:
    try:
        return _layers(reader.read(job, seconds, feedback), Path(job.out), job)
    except PlanningError as error:
        return error


def _size(folder: Path, source: Source) -> int:
    return sum((folder / name).stat().st_size for name in source.files)


def _layers(answer: dict[str, Any], out: Path, job: Job) -> list[Layer]:
    error = answer.get("error")
    if error:
        raise PlanningError(error["problem"], error["detail"], error["suggestion"], **error["values"])
    try:
        return read_layers(out)
    except (ValueError, OSError) as damaged:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "What was read of {file} did not arrive whole"),
            QT_TRANSLATE_NOOP("MineAction", "{error}"),
            QT_TRANSLATE_NOOP("MineAction", "Is there space left for temporary files?"),
            file=job.source,
            error=str(damaged),
        ) from damaged


def _took_too_long(job: Job, seconds: float) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} could not be read in time"),
        QT_TRANSLATE_NOOP("MineAction", "The reader was stopped after {seconds:.0f} seconds."),
        QT_TRANSLATE_NOOP("MineAction", "The file is damaged, or very large: ask the sender for it in parts."),
        file=job.source,
        seconds=seconds,
    )
