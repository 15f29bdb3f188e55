# SPDX-License-Identifier: GPL-3.0-or-later
"""Every name of QGIS and Qt in the code exists on this QGIS, and every enum value is written in full, as Qt 6 wants it.

`Qt.AlignLeft` works on Qt 5 only, `Qt.AlignmentFlag.AlignLeft` on both. Which is which is asked of QGIS itself.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.source import Source, sources

# Asked of QGIS in a process of its own: the tests of the core keep QGIS out of theirs.
JUDGE = """
import enum, json, sys, importlib
def verdict(chain):
    module, *names = chain
    parent = found = importlib.import_module(module)
    for name in names:
        if not hasattr(found, name):
            return "missing"
        parent, found = found, getattr(found, name)
        kind = type(found)
        is_enum = isinstance(found, enum.Enum) or type(kind).__name__ == "enumtype"
        if is_enum and isinstance(parent, type) and parent is not kind:
            return "short for " + kind.__qualname__ + "." + name
    return ""
json.dump([verdict(chain) for chain in json.load(sys.stdin)], sys.stdout)
"""
GONE_IN_QT6 = {"exec_", "print_", "QRegExp", "QDesktopWidget", "QStringRef", "QTextCodec", "QSignalMapper"}
WIDGETS_IN_QT5 = {"QAction", "QActionGroup", "QShortcut"}  # in QtWidgets by way of qgis.PyQt, in QtGui only on Qt 6
VERSIONS = ("adapters", "compat")  # the one file with names that do not exist, or not in full, everywhere


def chain_of(node: ast.AST) -> list[str]:
    """Return ["Qt", "AlignmentFlag", "AlignLeft"] for that expression; empty where it does not begin with a name."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


def qgis_names(source: Source) -> dict[str, tuple[str, str]]:
    """Return local name -> (module, name) of what the file imports from QGIS and Qt."""
    found = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                found[alias.asname or alias.name] = (node.module, alias.name)
    return found


def chains(source: Source) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield line and (module, name, attribute …) of every use of a name from QGIS or Qt."""
    names = qgis_names(source)
    for module, name in names.values():
        yield 1, (module, name)
    for node in ast.walk(source.tree):
        first, *rest = chain_of(node) or [""]
        if rest and first in names:
            yield node.lineno, (*names[first], *rest)


def verdicts(wanted: list[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        ["/usr/bin/python3", "-W", "ignore", "-c", JUDGE],
        input=json.dumps(wanted),
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    return dict(zip(wanted, json.loads(done.stdout)))


def faults(files: tuple[Source, ...]) -> list[str]:
    uses = [(source, line, chain) for source in files for line, chain in chains(source)]
    judged = verdicts(sorted({chain for _, _, chain in uses}))
    return [
        f"{source.label}:{line} {'.'.join(chain[1:])}: {judged[chain]}"
        for source, line, chain in uses
        if judged[chain] and source.place != VERSIONS
    ]


def test_names_exist_and_enums_are_written_in_full():
    assert not faults(sources())


def dropped_by_qt6(source: Source) -> set[str]:
    names = qgis_names(source)
    used = {node.attr for node in ast.walk(source.tree) if isinstance(node, ast.Attribute)} | set(names)
    moved = {name for name, origin in names.items() if origin[0].endswith("QtGui") and name in WIDGETS_IN_QT5}
    return used & GONE_IN_QT6 | moved


def test_nothing_is_used_that_qt6_dropped():
    assert not {source.label: found for source in sources() if (found := dropped_by_qt6(source))}


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", "short for Qt.AlignmentFlag.AlignLeft"),
        ("from qgis.core import QgsTask as T\nx = T.CanCancel", "short for QgsTask.Flag.CanCancel"),
        ("from qgis.core import Qgis\nx = Qgis.NoSuchThing.Point", "missing"),
        ("from qgis.core import QgsNoSuchThing", "missing"),
    ],
)
def test_fault_is_found(code, fault):
    path = sources()[0].path.with_name("example.py")
    assert fault in "\n".join(faults((Source(path, code, ast.parse(code)),)))


def test_full_form_is_accepted():
    code = "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft | Qt.Orientation.Horizontal"
    assert not faults((Source(sources()[0].path, code, ast.parse(code)),))
