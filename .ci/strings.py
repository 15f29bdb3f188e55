# SPDX-License-Identifier: GPL-3.0-or-later
"""Collect the marked texts of the code, and bring the translation files in i18n/ up to date with them.

Read with `ast`: pylupdate5 overlooks, without a word, every call that ends in a trailing comma.
"""

from __future__ import annotations

import ast
import difflib
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "mine_action_plugin"
CONTEXT = "MineAction"
FORMS = {"en": 2, "ar": 6}  # language -> how many forms a counted text (one with %n) has
MARKS = {"QT_TRANSLATE_NOOP", "translate"}


class BadMark(Exception):
    """A marked text that could never be translated."""


@dataclass
class Message:
    """One entry of a translation file: several `forms` where the text is counted, else one."""

    source: str
    forms: list[str]
    finished: bool = False
    files: list[str] = field(default_factory=list)

    @property
    def counted(self) -> bool:
        return "%n" in self.source


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def marked(call: ast.Call, where: str) -> str | None:
    """Return the literal text that `call` marks; None where it passes on a text that is marked elsewhere."""
    strict = name_of(call) == "QT_TRANSLATE_NOOP"
    context, text = (*call.args, None, None)[:2]
    if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
        if strict:
            raise BadMark(f"{where}: the context is not a literal")
        return None
    if context.value != CONTEXT:
        raise BadMark(f"{where}: context {context.value!r} instead of {CONTEXT!r}")
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    if strict or isinstance(text, (ast.JoinedStr, ast.BinOp)):
        raise BadMark(f"{where}: the text is not a literal")
    return None


def texts_of(source: str, where: str) -> Iterator[str]:
    """Yield the texts marked in the Python code `source`; `where` names it in errors."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of(node) in MARKS:
            text = marked(node, f"{where}:{node.lineno}")
            if text:
                yield text


def collect(root: Path = ROOT / NAME) -> dict[str, list[str]]:
    """Return marked text -> the files that mark it, sorted by text."""
    found: dict[str, set[str]] = {}
    for path in sorted(root.rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for text in texts_of(path.read_text(encoding="utf-8"), where):
            found.setdefault(text, set()).add(where)
    return {text: sorted(found[text]) for text in sorted(found)}


def read(path: Path) -> dict[str, Message]:
    """Return source text -> message of a translation file; empty where there is none yet."""
    messages: dict[str, Message] = {}
    if not path.exists():
        return messages
    for element in ET.parse(path).getroot().iterfind("context/message"):
        source, translation = element.findtext("source", ""), element.find("translation")
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        files = [location.get("filename", "") for location in element.iterfind("location")]
        messages[source] = Message(source, forms, translation.get("type") is None, files)
    return messages


def update(texts: dict[str, list[str]], old: dict[str, Message], language: str) -> list[Message]:
    """Return the messages for `texts`: what was translated stays, a changed text keeps its words to be reviewed."""
    gone = [source for source in old if source not in texts]
    messages = []
    for source, files in texts.items():
        count = FORMS[language] if "%n" in source else 1
        kept = old.get(source)
        if kept is not None and len(kept.forms) == count:
            messages.append(Message(source, kept.forms, kept.finished, files))
            continue
        if language == "en" and count == 1:
            messages.append(Message(source, [source], True, files))
            continue
        near = [old[key].forms for key in difflib.get_close_matches(source, gone, 1, 0.8)]
        forms = near[0] if near and len(near[0]) == count else [""] * count
        messages.append(Message(source, forms, False, files))
    return messages


def write(messages: list[Message], path: Path, language: str) -> None:
    """Write a translation file without line numbers, so that it changes only where texts change."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
        for name in message.files:
            ET.SubElement(element, "location", filename=name)
        ET.SubElement(element, "source").text = message.source
        translation = ET.SubElement(element, "translation", {} if message.finished else {"type": "unfinished"})
        if message.counted:
            for form in message.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = message.forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> None:
    texts = collect()
    for language in FORMS:
        path = ROOT / "i18n" / f"{NAME}_{language}.ts"
        messages = update(texts, read(path), language)
        write(messages, path, language)
        open_ones = sum(not message.finished for message in messages)
        print(f"{path.relative_to(ROOT)}: {len(messages)} texts, {open_ones} unfinished")


if __name__ == "__main__":
    try:
        main()
    except BadMark as error:
        sys.exit(f"strings: {error}")
