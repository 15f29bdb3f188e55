# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls algorithms of the staged plugin the way a script does: through qgis_process, one process a call."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from typing import Any


class Refused(Exception):
    """The algorithm ended with an error; its text is what qgis_process wrote."""


def program() -> str:
    """Return qgis_process; on Debian 12 its wrapper hands it an option that it does not know."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        raise FileNotFoundError("qgis_process")
    return found


def arguments(parameters: dict[str, Any]) -> list[str]:
    """Return parameters as qgis_process takes them; several values of one as the option several times."""
    given: list[str] = []
    for name, value in parameters.items():
        values = value if isinstance(value, (list, tuple)) else [value]
        given += [f"--{name}={one}" for one in values]
    return given


@dataclass
class Calls:
    """Runs algorithms and keeps what each was given and said, and how long it took."""

    log: list[dict[str, Any]] = field(default_factory=list)

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run `mineaction:algorithm` and return its outputs; `Refused` where it ends with an error."""
        command = [program(), "--json", "run", f"mineaction:{algorithm}", *arguments(parameters)]
        started = time.monotonic()
        quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}  # those of libraries, which are not about the work
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=quiet)
        entry = {"algorithm": algorithm, "parameters": {name: str(value) for name, value in parameters.items()}}
        entry["seconds"] = round(time.monotonic() - started, 2)
        self.log.append(entry)
        if done.returncode != 0:
            entry["refused"] = refusal(done.stderr)
            raise Refused(entry["refused"] or done.stderr + done.stdout)
        entry["results"] = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        return entry["results"]


NOISE = ("QStandardPaths", "Warning", "ERROR 1", "Problem with GRASS", "libEGL", "dbus", "--------")


def refusal(text: str) -> str:
    """Return what an algorithm said on its way out, without what libraries write there too."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n".join(dict.fromkeys(line for line in lines if not line.startswith(NOISE)))  # qgis_process says it twice
