# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a real QGIS on an empty profile and lets it walk a journey, on invented data."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / ".ci"))
import package  # noqa: E402

from tests.demo.invented.write import write_base, write_deliveries

ROOT = Path(__file__).resolve().parents[2]
SURVEYS = ("tripoli_hazards", "misrata_hazards_cp1256")


def invent(folder: Path) -> tuple[Path, Path]:
    """Write survey shapefiles and a base map into the new folder `folder`; return the folders of both."""
    folder.mkdir()
    written = write_deliveries(folder / "deliveries")
    survey, base = folder / "survey", folder / "base_map"
    survey.mkdir()
    base.mkdir()
    for name in SURVEYS:
        for part in written[name].parent.glob(f"{written[name].stem}.*"):
            shutil.copy(part, survey)
    write_base(base)
    return survey, base


def walk(language: str, out: Path, folder: Path) -> dict:
    """Walk the journey in `language`, pictures and what was seen in the new folder `out`; return what was seen."""
    out.mkdir(parents=True)
    survey, base = invent(folder / "invented")
    places = {"JOURNEY_SURVEY": str(survey), "JOURNEY_BASE": str(base)}
    return start_qgis("journey.py", language, out, folder, places)


def start_qgis(script: str, language: str, out: Path, tmp_path: Path, places: dict[str, str]) -> dict:
    """Run a journey in a QGIS with an empty profile of its own and return what it saw."""
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
        "JOURNEY_CODE": str(ROOT / "tests" / "desktop"),
        "JOURNEY_OUT": str(out),
        "JOURNEY_ZIP": str(package.package()),
        **places,
    }
    command = [
        "qgis",
        "--nologo",
        "--noversioncheck",
        "--lang",
        language,
        "--code",
        str(ROOT / "tests/desktop" / script),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=420)
    seen = out / "seen.json"
    fault = out / "fault.txt"
    stacks = fault.read_text() if fault.exists() else ""
    assert seen.exists(), f"QGIS ended with {done.returncode}:\n{done.stderr[-4000:]}\n{stacks}"
    return json.loads(seen.read_text())
