# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the pictures of the documentation from the running program: the window and a printed order."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.desktop.start import ROOT, walk

PICTURES = ROOT / "docs" / "pictures"
WINDOW = {"en": ("ranked", "panel_en.png"), "ar": ("ranked", "panel_ar.png")}
COLOURS = "64"  # enough for maps, and a quarter of the size


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for language, (step, name) in WINDOW.items():
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            seen = walk(language, folder / "out", folder)
            if seen["error"]:
                raise SystemExit(seen["error"])
            (shot,) = (folder / "out").glob(f"*_{step}.png")
            shutil.copy(shot, PICTURES / name)
            if language == "en":
                draw_order(folder / "out" / "order.pdf", PICTURES / "order.png")
    for picture in sorted(PICTURES.glob("*.png")):
        subprocess.run(
            ["mogrify", "-strip", "-colors", COLOURS, "-define", "png:compression-level=9", picture], check=True
        )
        print(picture.relative_to(ROOT), picture.stat().st_size // 1024, "KiB")


def draw_order(order: Path, target: Path) -> None:
    """Draw the pages of an order side by side."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "60", "-png", str(order), f"{folder}/page"], check=True)
        pages = sorted(Path(folder).glob("page*.png"))
        subprocess.run(["montage", *pages, "-tile", f"{len(pages)}x1", "-geometry", "+4+4", str(target)], check=True)


if __name__ == "__main__":
    main()
