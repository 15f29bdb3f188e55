# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped Python files as parsed sources, for the tests that read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "mine_action_plugin"


@dataclass(frozen=True)
class Import:
    """One imported module as an absolute dotted name, in the function `inside` where it is not at the top."""

    module: str
    line: int
    inside: str


@dataclass(frozen=True)
class Source:
    """One shipped file: `place` is its path in the package without suffix, such as ("core", "model", "table")."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def place(self) -> tuple[str, ...]:
        return self.path.relative_to(ROOT / NAME).with_suffix("").parts

    @property
    def label(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def floor(self) -> str:
        """Return core, adapters, processing or gui; empty for what stands beside them, such as plugin.py."""
        return self.place[0] if len(self.place) > 1 else ""

    @property
    def room(self) -> str:
        """Return the folder inside core; empty for a file directly in core and for the other floors."""
        return self.place[1] if self.floor == "core" and len(self.place) > 2 else ""

    def imports(self) -> Iterator[Import]:
        yield from _imports(self.tree, "", (NAME, *self.place))


def _imports(node: ast.AST, inside: str, place: tuple[str, ...]) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, child.lineno, inside)
        elif isinstance(child, ast.ImportFrom):
            base = ".".join(place[: len(place) - child.level]) if child.level else ""
            module = ".".join(part for part in (base, child.module or "") if part)
            for alias in child.names:
                yield Import(f"{module}.{alias.name}", child.lineno, inside)
        else:
            name = child.name if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) else inside
            yield from _imports(child, name, place)


@cache
def sources() -> tuple[Source, ...]:
    """Return every shipped Python file, sorted by path."""
    paths = sorted((ROOT / NAME).rglob("*.py"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    return tuple(Source(path, text, ast.parse(text, str(path))) for path, text in zip(paths, texts))
