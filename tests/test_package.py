# SPDX-License-Identifier: GPL-3.0-or-later
"""The zip that a planner installs: what is in it, what it says of itself, and that the same files give the same zip."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
import zipfile

import package
import pytest
import stage

from tests.source import NAME, ROOT

TEXT = {".py", ".txt", ".qgs", ".qml", ".qpt", ".csv", ".json", ".svg", ".md", ".css", ""}
BINARY = {".qm", ".png", ".tif", ".gpkg", ".ttf", ".otf"}


@pytest.fixture(scope="module")
def shipped() -> dict[str, bytes]:
    """Path -> content of every file in the zip."""
    stage.stage()
    with zipfile.ZipFile(package.package()) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def metadata(shipped) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(shipped[f"{NAME}/metadata.txt"].decode("utf-8"))
    return parser["general"]


def test_everything_is_in_one_folder(shipped):
    assert {name.partition("/")[0] for name in shipped} == {NAME}


def test_what_qgis_needs_is_at_the_top(shipped):
    assert {f"{NAME}/{name}" for name in ("metadata.txt", "__init__.py", "LICENSE")} <= set(shipped)


def test_all_code_and_resources_of_the_repository_are_in_it(shipped):
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    code = {path for path in tracked if path.startswith(f"{NAME}/") and (ROOT / path).exists()}
    resources = {f"{NAME}/{path}" for path in tracked if path.startswith("resources/") and (ROOT / path).exists()}
    words = {f"{NAME}/i18n/{path.stem}.qm" for path in (ROOT / "i18n").glob("*.ts")}
    assert code | resources | words <= set(shipped)


def test_nothing_else_is_in_it(shipped):
    names = [name.removeprefix(f"{NAME}/") for name in shipped]
    assert not [
        name for name in names if re.search(r"(^|/)(\.|__pycache__|__MACOSX|tests?/)|\.(pyc|ts|so|dll|whl)$", name)
    ]
    assert {"." + name.rpartition(".")[2] if "." in name else "" for name in names} <= TEXT | BINARY


def test_licence_is_the_whole_gpl_3(shipped):
    text = shipped[f"{NAME}/LICENSE"].decode("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text and "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_code_runs_on_python_3_9(shipped):
    for name, content in shipped.items():
        if name.endswith(".py"):
            ast.parse(content, name, feature_version=(3, 9))


def test_metadata_states_the_range_of_qgis(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"


@pytest.mark.parametrize("key", ["name", "description", "about", "author", "license", "tags", "category"])
def test_metadata_is_complete(metadata, key):
    assert metadata[key].strip()


def test_version_is_written_in_the_metadata_only(metadata, shipped):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    quoted = re.compile(rf"""["']v?{re.escape(version)}["']""")
    assert not [name for name, content in shipped.items() if name.endswith(".py") and quoted.search(content.decode())]
    assert not re.search(r"(?m)^version", (ROOT / "pyproject.toml").read_text())


def test_icon_exists_where_one_is_named(metadata, shipped):
    assert "icon" not in metadata or f"{NAME}/{metadata['icon']}" in shipped


def test_same_files_give_the_same_zip():
    first = package.package().read_bytes()
    assert package.package().read_bytes() == first
