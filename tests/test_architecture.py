# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors and rooms of the house, read from the imports; and the sizes and names that keep files about one thing."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator

import pytest

from mine_action_plugin.adapters.dependencies import REQUIREMENTS
from tests.source import NAME, ROOT, Import, Source, sources

FLOORS = ("core", "adapters", "processing", "gui")  # each may use those before it
PURE = {"numpy", "pandas", "geopandas", "shapely", "pyproj", "rasterio", "fiona", "pyogrio", "scipy"}
ROOMS = {
    "model", "location", "survey", "priority", "workplan", "orders", "mappack", "exchange", "landrelease", "safety",
}  # fmt: skip
QGIS = {  # floor -> what of QGIS and Qt it may import
    "adapters": ("qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtXml", "qgis.PyQt.QtGui"),
    "processing": ("qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtXml", "qgis.PyQt.QtGui"),
    "gui": ("qgis.core", "qgis.gui", "qgis.PyQt", "processing"),
    "": ("qgis.core", "qgis.PyQt.QtCore"),
}
ALSO = {"matplotlib", "psycopg2"}  # outside the core
NOWHERE = (
    "PyQt5",
    "PyQt6",
    "PySide2",
    "PySide6",
    "sip",
    "qgis.utils",
    "processing.algs",
    "importlib",
    "imp",
    "pkgutil",
)
BROAD = {"processing/algorithm", "gui/run", "plugin"}  # may catch Exception: base algorithm, task runner, plugin start
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "tools"}
LINES_OF_FILE, LINES_OF_FUNCTION = 400, 60
GOOD_START = '# SPDX-License-Identifier: GPL-3.0-or-later\n"""About something."""\n'
NEVER_CALLED = {"eval", "exec", "compile", "__import__"}
ASKS_FOR_PACKAGES = ("adapters", "dependencies")  # imports others' packages by name, to see whether they are there


def every_file(check: Callable[[Source], None]) -> Callable[[], None]:
    """Make one test of a check on every shipped file that names all that fail: a test a file was most of the time."""

    def test() -> None:
        failed = []
        for source in sources():
            try:
                check(source)
            except AssertionError as reason:
                failed.append(f"{source.label}: {reason}")
        assert not failed, "\n".join(failed)

    test.__name__ = check.__name__
    test.__doc__ = check.__doc__
    test.check = check
    return test


def starts_with(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def ours(found: Import) -> tuple[str, ...]:
    """Return the place in the package that an import leads to; empty for somebody else's module."""
    parts = found.module.split(".")
    return tuple(parts[1:]) if parts[0] == NAME else ()


def standard(found: Import) -> bool:
    return found.module.split(".")[0] in sys.stdlib_module_names


def broken(source: Source, rule, why: str) -> list[str]:
    return [f"{source.label}:{found.line} imports {found.module}: {why}" for found in source.imports() if rule(found)]


@every_file
def test_arrows_point_inwards(source):
    if not source.floor:
        return
    further_out = FLOORS[FLOORS.index(source.floor) + 1 :]
    assert not broken(source, lambda found: ours(found)[:1] and ours(found)[0] in further_out, "a floor further out")


@every_file
def test_every_file_stands_on_a_floor_or_starts_the_plugin(source):
    assert source.floor in FLOORS or source.place in {("__init__",), ("plugin",), ("paths",)}


@every_file
def test_core_is_pure(source):
    if source.floor != "core":
        return

    def foreign(found: Import) -> bool:
        return not (ours(found) or standard(found) or found.module.split(".")[0] in PURE)

    assert not broken(source, foreign, "not among the libraries of the core")
    assert not broken(source, lambda found: starts_with(found.module, "qgis", "osgeo"), "the core knows no QGIS")


def test_the_plugin_asks_for_each_package_of_others_that_its_core_needs():
    """Else a QGIS that lacks one would meet a traceback instead of being told what to install."""
    imported = {found.module.split(".")[0] for source in sources() for found in source.imports()} & set(PURE)
    assert imported == {one.module for one in REQUIREMENTS}
    about = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert [name for name in imported - {"numpy", "pandas"} if name not in about] == []  # geopandas brings those two


@every_file
def test_rooms_do_not_import_one_another(source):
    if source.floor != "core":
        return

    def another_room(found: Import) -> bool:
        place = ours(found)
        room = place[1] if place[:1] == ("core",) and len(place) > 1 and place[1] in ROOMS else ""
        return bool(room) and room != source.room and (room != "model" or not source.room)

    assert not source.room or source.room in ROOMS
    assert not broken(source, another_room, "another room")


@every_file
def test_outer_floors_use_only_their_part_of_qgis(source):
    if source.floor == "core":
        return
    allowed = QGIS[source.floor]

    def foreign(found: Import) -> bool:
        if ours(found) or standard(found) or found.module.split(".")[0] in PURE | ALSO:
            return False
        return not starts_with(found.module, *allowed)

    assert not broken(source, foreign, f"{source.floor or 'the start'} may use {', '.join(allowed)}")


@every_file
def test_gui_is_imported_only_when_there_is_a_window(source):
    if source.floor == "gui":
        return
    reaches = [found for found in source.imports() if ours(found)[:1] == ("gui",)]
    assert all(source.place == ("plugin",) and found.inside == "initGui" for found in reaches), reaches


@every_file
def test_nothing_is_imported_that_breaks_reload_or_qt6(source):
    assert not broken(source, lambda found: starts_with(found.module, *NOWHERE), "nowhere in shipped code")


@every_file
def test_no_code_is_made_from_text(source):
    calls = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    never = NEVER_CALLED - ({"__import__"} if source.place == ASKS_FOR_PACKAGES else set())
    assert not [f"{source.label}:{call.lineno}" for call in calls if call.func.id in never]


def broad(tree: ast.Module) -> Iterator[ast.ExceptHandler]:
    """Yield the handlers that catch everything and keep it; those that tidy up and raise again do not."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ExceptHandler) or _raises_again(node):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        if any(kind is None or getattr(kind, "id", "") in {"Exception", "BaseException"} for kind in kinds):
            yield node


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@every_file
def test_only_the_edge_catches_everything(source):
    found = [f"{source.label}:{handler.lineno}" for handler in broad(source.tree)]
    assert not found or "/".join(source.place) in BROAD, found


@every_file
def test_no_error_is_swallowed(source):
    handlers = [node for node in ast.walk(source.tree) if isinstance(node, ast.ExceptHandler)]
    assert not [f"{source.label}:{node.lineno}" for node in handlers if isinstance(node.body[0], ast.Pass)]


@every_file
def test_file_and_functions_are_about_one_thing(source):
    assert len(source.text.splitlines()) <= LINES_OF_FILE
    functions = [node for node in ast.walk(source.tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    lengths = {node.name: node.end_lineno - node.lineno + 1 for node in functions}
    assert not {name: lines for name, lines in lengths.items() if lines > LINES_OF_FUNCTION}


@every_file
def test_file_says_its_licence_and_subject(source):
    assert source.text.startswith("# SPDX-License-Identifier: GPL-3.0-or-later\n")
    assert ast.get_docstring(source.tree)
    assert not NAMELESS & {word for part in source.place for word in part.split("_")}


@every_file
def test_file_runs_on_python_3_9(source):
    ast.parse(source.text, feature_version=(3, 9))


def test_no_form_keeps_texts_of_its_own():
    """A .ui file has a translation context of its own; the plugin has one."""
    assert not [path for source in sources() for path in source.path.parent.glob("*.ui")]


@pytest.mark.parametrize(
    ("place", "code", "rule"),
    [
        ("core/model/a.py", "from ...adapters import store", test_arrows_point_inwards),
        ("processing/a.py", "def f():\n    from ..gui import docks", test_arrows_point_inwards),
        ("other/a.py", "", test_every_file_stands_on_a_floor_or_starts_the_plugin),
        ("core/a.py", "import qgis.core", test_core_is_pure),
        ("core/a.py", "from osgeo import ogr", test_core_is_pure),
        ("core/a.py", "import psycopg2", test_core_is_pure),
        ("core/survey/a.py", "from ..priority import rank", test_rooms_do_not_import_one_another),
        ("core/survey/a.py", "from .. import priority", test_rooms_do_not_import_one_another),
        ("core/a.py", "from .model import table", test_rooms_do_not_import_one_another),
        ("core/helping/a.py", "", test_rooms_do_not_import_one_another),
        ("adapters/a.py", "from qgis.gui import QgsMapCanvas", test_outer_floors_use_only_their_part_of_qgis),
        ("adapters/a.py", "from qgis.PyQt.QtWidgets import QLabel", test_outer_floors_use_only_their_part_of_qgis),
        ("processing/a.py", "import processing", test_outer_floors_use_only_their_part_of_qgis),
        ("plugin.py", "from .gui.panel import Panel", test_gui_is_imported_only_when_there_is_a_window),
        ("plugin.py", "def initProcessing():\n    from . import gui", test_gui_is_imported_only_when_there_is_a_window),
        ("gui/a.py", "from PyQt5.QtCore import Qt", test_nothing_is_imported_that_breaks_reload_or_qt6),
        ("gui/a.py", "from qgis.utils import iface", test_nothing_is_imported_that_breaks_reload_or_qt6),
        ("gui/a.py", "import importlib", test_nothing_is_imported_that_breaks_reload_or_qt6),
        ("core/a.py", "eval('1')", test_no_code_is_made_from_text),
        ("core/a.py", "__import__('qgis')", test_no_code_is_made_from_text),
        (
            "core/a.py",
            "try:\n    f()\nexcept (ValueError, Exception):\n    f()",
            test_only_the_edge_catches_everything,
        ),
        ("core/a.py", "try:\n    f()\nexcept:\n    f()", test_only_the_edge_catches_everything),
        ("core/a.py", "try:\n    f()\nexcept ValueError:\n    pass", test_no_error_is_swallowed),
        ("core/a.py", "x = 1\n" * 401, test_file_and_functions_are_about_one_thing),
        ("core/a.py", "def f():\n" + "    x = 1\n" * 60, test_file_and_functions_are_about_one_thing),
        ("core/a.py", '"""No licence."""', test_file_says_its_licence_and_subject),
        ("core/date_utils.py", GOOD_START, test_file_says_its_licence_and_subject),
        ("core/a.py", "match x:\n    case 1: y = 2", test_file_runs_on_python_3_9),
    ],
)
def test_rule_catches_what_breaks_it(place, code, rule):
    with pytest.raises(AssertionError if rule is not test_file_runs_on_python_3_9 else SyntaxError):
        rule.check(Source(ROOT / NAME / place, code, ast.parse(code)))


def _for_types(tree: ast.Module) -> set[int]:
    """Return the lines of the imports that only type checkers run."""
    blocks = [
        node for node in ast.walk(tree) if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
    ]
    return {inner.lineno for block in blocks for inner in ast.walk(block) if isinstance(inner, ast.stmt)}


def needs() -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """Return which files each file imports when it is run; an import of a name from a file leads to the file."""
    places = {source.place for source in sources()}
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for source in sources():
        typed = _for_types(source.tree)
        mine = found.setdefault(source.place, set())
        for one in source.imports():
            place = ours(one)
            steps = (place, place[:-1], (*place, "__init__"), (*place[:-1], "__init__"))
            to = next((step for step in steps if step in places), None)
            if place and one.line not in typed and to is not None and to != source.place:
                mine.add(to)
    return found


def circles(graph: dict[tuple[str, ...], set[tuple[str, ...]]]) -> list[set[tuple[str, ...]]]:
    """Return the sets of files that need one another, each file reached from every other of its set."""

    def reached(start: tuple[str, ...]) -> set[tuple[str, ...]]:
        seen: set[tuple[str, ...]] = set()
        left = list(graph[start])
        while left:
            place = left.pop()
            if place not in seen:
                seen.add(place)
                left += graph.get(place, ())
        return seen

    reach = {place: reached(place) for place in graph}
    rings = {frozenset(other for other in graph if other in reach[place] and place in reach[other]) for place in graph}
    return [set(ring) for ring in rings if ring]


def test_no_files_need_one_another():
    assert circles({("a",): {("b",)}, ("b",): {("c",)}, ("c",): {("b",)}}) == [{("b",), ("c",)}]
    assert not circles(needs())
