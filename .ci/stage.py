# SPDX-License-Identifier: GPL-3.0-or-later
"""Lay the plugin as QGIS wants it, in one folder: build/mine_action_plugin. Only what changed is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "mine_action_plugin"
STAGE = ROOT / "build" / NAME


def sources() -> dict[str, Path]:
    """Return path in the plugin -> file in the repository, for all that is copied as it is."""
    files = {path.relative_to(ROOT / NAME): path for path in (ROOT / NAME).rglob("*") if path.suffix == ".py"}
    files |= {path.relative_to(ROOT): path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    files |= {Path(name): ROOT / name for name in ("metadata.txt", "LICENSE")}
    return {target.as_posix(): source for target, source in sorted(files.items())}


def newer(source: Path, target: Path) -> bool:
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def copy(source: Path, target: Path) -> None:
    """Replace `target` in one step: others may be reading the staged plugin."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.copyfile(source, beside)
    beside.replace(target)


def lrelease() -> str:
    return next((path for path in ("/usr/lib/qt5/bin/lrelease",) if os.access(path, os.X_OK)), "lrelease")


def compile_words(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    # Unfinished words may be those of an earlier text: better English than wrong.
    subprocess.run([lrelease(), "-silent", "-nounfinished", source, "-qm", beside], check=True)
    beside.replace(target)


def stage() -> None:
    wanted = sources()
    for name, source in wanted.items():
        if newer(source, STAGE / name):
            copy(source, STAGE / name)
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        name = f"i18n/{source.stem}.qm"
        wanted[name] = source
        if newer(source, STAGE / name):
            compile_words(source, STAGE / name)
    for path in sorted(STAGE.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(STAGE).as_posix() not in wanted and path.suffix != ".pyc":
            path.unlink()


if __name__ == "__main__":
    stage()
