# SPDX-License-Identifier: GPL-3.0-or-later
"""The reading process: takes jobs as lines of JSON, writes what it read to files, says on its output when each is done.

Started as `python -m …core.survey.reading.worker MEMORY_BYTES`. It may be killed at any time, and hostile files may do
that; whoever started it knows from its output which job it was at.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..delivery import Layer
from ..wire import write_layers

# Libraries that GDAL's binding would load if it found them, for twice the time to start; it does without.
NOT_NEEDED = ("pandas", "geopandas", "pyarrow", "pyproj")

Reader = Callable[[Path, str, str, Path], "list[Layer]"]


@dataclass(frozen=True)
class Job:
    """One source to read: its format's key, where it lies, its path in the delivery, the encoding asked for."""

    format: str
    path: str
    source: str
    encoding: str
    out: str


def limit_memory(size: int) -> None:
    """Let this process have at most `size` bytes of address space, where the platform can do that (not Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def reader_of(format_: str) -> Reader:
    """Return the function that reads a format; the libraries are loaded only now, under the memory limit."""
    if format_ in ("shapefile", "dbf"):
        from .shapefile import read_dbf_table, read_shapefile

        return read_shapefile if format_ == "shapefile" else read_dbf_table
    if format_ == "csv":
        from .text_table import read_text_table

        return read_text_table
    from .vector import read_vector

    return read_vector


def read(job: Job) -> list[Layer]:
    """Return the layers of one source; PlanningError for what cannot be read."""
    with tempfile.TemporaryDirectory(dir=Path(job.out).parent) as scratch:
        try:
            return reader_of(job.format)(Path(job.path), job.source, job.encoding, Path(scratch))
        except MemoryError as error:
            raise too_large(job.source) from error
        except (RuntimeError, ValueError, OSError) as error:  # what GDAL's binding raises for files that it cannot read
            reason = str(error) or type(error).__name__
            for path in (f"{scratch}/layer", str(Path(job.path).with_suffix("")), str(Path(job.path).parent) + "/"):
                reason = reason.replace(path, "")
            raise unreadable(job.source, reason) from error


def too_large(source: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} needs more memory than the reader may have"),
        QT_TRANSLATE_NOOP("MineAction", "It is very large, or it is damaged and claims to be."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender for the data in parts, or for the file again."),
        file=source,
    )


def unreadable(source: str, reason: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "The reader says: {reason}"),
        QT_TRANSLATE_NOOP(
            "MineAction", "The file is damaged or not of the kind its name says. Ask the sender for it again."
        ),
        file=source,
        reason=" ".join(reason.split())[:300],
    )


def answer(job: Job) -> dict[str, object]:
    """Do one job and return what to say about it."""
    try:
        write_layers(Path(job.out), read(job))
    except PlanningError as error:
        words = {"problem": error.problem, "detail": error.detail, "suggestion": error.suggestion}
        return {"out": job.out, "error": {**words, "values": error.values}}
    return {"out": job.out}


def main() -> None:
    limit_memory(int(sys.argv[1]))
    for name in NOT_NEEDED:
        sys.modules[name] = None  # type: ignore[assignment]
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    for line in sys.stdin:
        job = Job(**json.loads(line))
        answers.write(json.dumps(answer(job), default=str) + "\n")
        answers.flush()


def line_of(job: Job) -> str:
    """Return what to write to the reading process's input for `job`."""
    return json.dumps(asdict(job)) + "\n"


if __name__ == "__main__":
    main()
