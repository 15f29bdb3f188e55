# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benches and says what is met: `python -m tests.bench [--quick] [zonal] [ranking] [screen] [intake]`.

Quick ones are there to see that they run; targets are for the full size.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time

from . import intake, ranking, screen, zonal

BENCHES = {"zonal": zonal.run, "ranking": ranking.run, "screen": screen.run, "intake": intake.run}


def main() -> int:
    """Print each row of the chosen benches; return 1 where a full run misses a target."""
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("--quick", action="store_true", help="a small part of the work, to see that it runs")
    parser.add_argument(
        "benches", nargs="*", choices=[[], *BENCHES], metavar="BENCH", help=f"{', '.join(BENCHES)}; all if none"
    )
    given = parser.parse_args()
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}", flush=True)
    missed = 0
    for name in given.benches or BENCHES:
        begun = time.perf_counter()
        print(f"\n{name}", flush=True)
        for row in BENCHES[name](given.quick):
            print(row, flush=True)
            missed += sum(row.met(target) is False for target in row.targets)
        print(f"{'':13}({time.perf_counter() - begun:.0f} s for all of it)", flush=True)
    print(f"\n{missed} targets missed" + (" (of a quick run, which says little)" if given.quick else ""))
    return 1 if missed and not given.quick else 0


if __name__ == "__main__":
    sys.exit(main())
