# SPDX-License-Identifier: GPL-3.0-or-later
"""Greatest memory of a piece of work, each in a process of its own that loads no more than the work needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ALL, GROWN = "MiB of memory, all of the process", "MiB of memory beyond what it held before"


def peak(call: str) -> dict[str, float]:
    """Return the greatest memory of `call` ("module:function(arguments)"), all of it and what `call` itself took.

    The function does the work and returns how much was resident before, by `resident`.
    """
    module, _, rest = call.partition(":")
    code = (
        f"from {module} import *; from tests.bench.memory import resident; before = {rest}; print(resident(), before)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    after, before = map(float, found.stdout.split())
    return {ALL: after, GROWN: after - before}


def resident() -> float:
    """Return the greatest resident memory so far (MiB). Not `ru_maxrss`: a child takes over that of its parent."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return float(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process took")
