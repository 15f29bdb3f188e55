# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in the real QGIS window, in English and in Arabic, with pictures kept in build/screenshots."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import package
import pytest
import stage

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "screenshots"


def start_qgis(language: str, out: Path, survey: Path, base: Path, tmp_path: Path) -> dict:
    """Run the journey in a QGIS with an empty profile of its own and return what it saw."""
    settings = tmp_path / "profile" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    ini = (
        "[PythonPlugins]\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\nenableMacros=Never\n"
        "[core]\nNewsFeed\\httpfeedqgisorg\\disabled=true\n[UI]\nUITheme=default\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\n"
    )
    for name in ("QGIS3.ini", "QGIS4.ini"):
        (settings / name).write_text(ini)
    environment = {key: value for key, value in os.environ.items() if key != "QGIS_PLUGINPATH"}
    environment |= {
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "JOURNEY_ROOT": str(ROOT),
        "JOURNEY_OUT": str(out),
        "JOURNEY_SURVEY": str(survey),
        "JOURNEY_BASE": str(base),
        "JOURNEY_ZIP": str(package.package()),
    }
    command = [
        "qgis",
        "--nologo",
        "--noversioncheck",
        "--lang",
        language,
        "--code",
        str(ROOT / "tests/desktop/journey.py"),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=420)
    seen = out / "seen.json"
    assert seen.exists(), f"QGIS ended with {done.returncode}:\n{done.stderr[-4000:]}"
    return json.loads(seen.read_text())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_zip_and_shapefile_to_printed_order(language: str, tmp_path: Path) -> None:
    from tests.demo.invented.write import write_base, write_deliveries

    out = PICTURES / language
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    invented = tmp_path / "invented"
    invented.mkdir()
    written = write_deliveries(invented / "deliveries")
    survey = invented / "survey"
    survey.mkdir()
    for name in ("tripoli_hazards", "misrata_hazards_cp1256"):
        for part in written[name].parent.glob(f"{written[name].stem}.*"):
            shutil.copy(part, survey)
    base = invented / "base_map"
    base.mkdir()
    write_base(base)
    seen = start_qgis(language, out, survey, base, tmp_path)
    assert not seen["error"], f"in {seen.get('part')}:\n{seen['error']}"
    account = seen["account"]
    assert account["READ"] == account["TAKEN"] + account["UPDATED"] + account["UNCHANGED"] + account["HELD"] > 0
    assert seen["listed"] == account["TAKEN"]
    assert 0 < seen["listed_at_site"] < seen["listed"]
    assert seen["crs"] == "EPSG:32633"
    assert seen["list_to_map"] and seen["map_to_list"]
    assert seen["ranked"] > 1 and seen["sliders_rerank"]
    pages = subprocess.run(["pdfinfo", str(out / "order.pdf")], capture_output=True, text=True, check=True).stdout
    assert "Pages:" in pages
    assert len(list(out.glob("*.png"))) >= 12


def test_the_staged_plugin_is_what_the_zip_holds() -> None:
    assert stage.STAGE.name == "mine_action_plugin"
