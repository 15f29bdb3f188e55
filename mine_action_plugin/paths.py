# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the plugin's own files lie: inside the package when shipped, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """Return the folder `name` ("resources", "i18n"); FileNotFoundError where there is none."""
    for parent in (PACKAGE, PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"{name} is neither in nor beside {PACKAGE}")


def plugin_version() -> str:
    """Return the version from `metadata.txt`, the only place that states it."""
    for parent in (PACKAGE, PACKAGE.parent):
        metadata = parent / "metadata.txt"
        if metadata.is_file():
            for line in metadata.read_text(encoding="utf-8").splitlines():
                if line.startswith("version="):
                    return line.partition("=")[2].strip()
    raise FileNotFoundError("metadata.txt")
