# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the real QGIS window, in English and in Arabic, with pictures kept in build/screenshots."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.desktop.start import ROOT, walk

PICTURES = ROOT / "build" / "screenshots"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_zip_and_shapefile_to_printed_order(language: str, tmp_path: Path) -> None:
    out = PICTURES / language
    shutil.rmtree(out, ignore_errors=True)
    seen = walk(language, out, tmp_path)
    assert not seen["error"], f"in {seen.get('part')}:\n{seen['error']}"
    assert not seen["bugs"], seen["bugs"]
    assert seen["installed"].startswith(str(tmp_path)), "not the plugin from the zip"
    assert seen["word"] == {"en": "Hazards", "ar": "المناطق الخطرة"}[language]
    account = seen["account"]
    assert account["READ"] == account["TAKEN"] + account["UPDATED"] + account["UNCHANGED"] + account["HELD"] > 0
    assert seen["listed"] == account["TAKEN"]
    assert 0 < seen["listed_at_site"] < seen["listed"]
    assert seen["crs"] == "EPSG:32633"
    assert seen["list_to_map"] and seen["map_to_list"]
    assert seen["ranked"] > 1 and seen["sliders_rerank"]
    assert all(seen["firmness"]) and seen["signed"] == "A. Planner (invented)"
    assert seen["compared"] == seen["ranked"]
    assert seen["opened"][0] != seen["opened"][1] == seen["opened"][2]
    assert all(seen["looked_again"]) and seen["gaps"] == [0, 0], "what counted is drawn again from the same layers"
    assert seen["exported"] == [".gpkg", ".pdf", ".xlsx"]
    assert len(seen["actions"]) <= 12, seen["actions"]
    assert seen["asked"] and seen["placed"] > 0, "what is not known of the delivery is shown without being asked for"
    assert seen["least_width"] <= 520, "with the map beside it the panel has to fit a screen of 1024 pixels"
    assert not seen["nameless"] and not seen["unreasoned"], "nobody imports without a name, or issues without a reason"
    assert seen["remembered"] == "A. Planner (invented)"
    assert seen["lacking"] > seen["lacking_still"] > 0 and seen["state"] == "issued"
    assert (out / f"{seen['first_order']}-r0.pdf").exists()
    pages = subprocess.run(["pdfinfo", str(out / "order.pdf")], capture_output=True, text=True, check=True).stdout
    assert "Pages:" in pages
    assert len(list(out.glob("*.png"))) >= 20
    first, second = seen["left"]
    assert first == second and first["docks"] == 0, "what the plugin leaves behind when it is unloaded"
