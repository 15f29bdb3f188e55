# SPDX-License-Identifier: GPL-3.0-or-later
"""Pack the staged plugin into dist/mine_action_plugin.zip, byte for byte the same from the same files."""

from __future__ import annotations

import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "mine_action_plugin"
TIME = (2020, 1, 1, 0, 0, 0)  # of every entry: when it was packed is no property of the plugin


def package() -> Path:
    target = ROOT / "dist" / f"{NAME}.zip"
    target.parent.mkdir(exist_ok=True)
    files = [path for path in (ROOT / "build" / NAME).rglob("*") if path.is_file() and path.suffix != ".pyc"]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path.relative_to(ROOT / "build").as_posix(), TIME)
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    print(package().relative_to(ROOT))
