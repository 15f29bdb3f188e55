# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every algorithm: identity, help, and how it refuses."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Public names: scripts and models rely on them, so this list only grows.
IDS = {
    "createworkspace", "rankhazards", "acceptfindings", "saveranking", "comparerankings", "rankfirmness",
    "exportranking", "saveprofile",
}  # fmt: skip


def qgis_process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run qgis_process on the staged plugin, as `make process` does."""
    return subprocess.run(
        [str(ROOT / ".ci" / "qgis"), "qgis_process", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def algorithms(plugin) -> list:
    return list(plugin.provider.algorithms())


def test_public_ids_are_kept(algorithms) -> None:
    assert {algorithm.name() for algorithm in algorithms} >= IDS


def test_each_algorithm_says_what_it_does_and_how_it_is_called(algorithms) -> None:
    for algorithm in algorithms:
        help_text = algorithm.shortHelpString()
        assert f"qgis_process run mineaction:{algorithm.name()} --" in help_text, algorithm.name()
        assert len(help_text.split("\n\n")[0]) > 40, algorithm.name()
        named = {part.split("=")[0][2:] for part in help_text.split() if part.startswith("--")}
        assert named <= {one.name() for one in algorithm.parameterDefinitions()}, algorithm.name()


def test_each_parameter_and_output_is_described(algorithms) -> None:
    for algorithm in algorithms:
        for one in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
            assert one.description(), f"{algorithm.name()} {one.name()}"


def test_a_refusal_has_problem_detail_and_suggestion_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "مساحة عمل.gpkg"
    made = qgis_process("run", "mineaction:createworkspace", f"--WORKSPACE={path}")
    assert made.returncode == 0 and path.exists(), made.stderr
    again = qgis_process("run", "mineaction:createworkspace", f"--WORKSPACE={path}")
    assert again.returncode != 0
    for part in ("The file is there already", str(path), "Choose another name"):
        assert part in again.stderr
    assert "Traceback" not in again.stderr


def test_no_workspace_is_made_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "none.gpkg"
    ranked = qgis_process("run", "mineaction:rankhazards", f"--WORKSPACE={path}")
    assert ranked.returncode != 0 and "is not there" in ranked.stderr
    assert not path.exists()


@pytest.mark.parametrize("content", ["", "raise ImportError('gone')", "__version__ = '0.9'"])
def test_a_missing_or_old_package_is_named_and_the_plugin_still_loads(tmp_path: Path, content: str) -> None:
    if content:
        (tmp_path / "geopandas.py").write_text(content)
    packages = os.environ["PYTHONPATH"] if content == "" else f"{tmp_path}{os.pathsep}{os.environ['PYTHONPATH']}"
    command = f"PYTHONPATH='{packages}'; export PYTHONPATH; exec \"$@\""
    listed = qgis_process_in(command, "list")
    assert "mineaction:createworkspace" in listed.stdout
    made = qgis_process_in(command, "run", "mineaction:createworkspace", f"--WORKSPACE={tmp_path / 'w.gpkg'}")
    if content == "":
        assert made.returncode == 0, made.stderr
    else:
        assert made.returncode != 0 and "geopandas 1.0+" in made.stderr and "apt install" in made.stderr
        assert "Traceback" not in made.stderr


def qgis_process_in(prelude: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run qgis_process behind a shell prelude that the environment script cannot undo."""
    inner = "qgis_process.bin" if Path("/usr/bin/qgis_process.bin").exists() else "qgis_process"
    return subprocess.run(
        [str(ROOT / ".ci" / "qgis"), "sh", "-c", prelude, "sh", inner, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
    )
