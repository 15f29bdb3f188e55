# SPDX-License-Identifier: GPL-3.0-or-later
"""What stored findings say in another language than English, as fields that QGIS computes: forms and tables show them.

The text of a finding is stored in English, once. The panel words it by kind and values; the expression below does the
same within QGIS, from the same marked texts, so that the project needs nobody to do it.
"""

from __future__ import annotations

import json
from string import Formatter

from qgis.core import QgsExpression, QgsVectorLayer

from ..core.findings import FindingKind
from ..core.geometry_words import BETWEEN, KNOWN
from ..core.model.tables import TABLES
from .compat import make_field
from .finding_words import NAMES_OF_FIELDS, NAMES_OF_KINDS, all_kinds
from .words import Words

SAID = {"finding": ("said_in_words", "text"), "held_record": ("reasons_in_words", "reasons")}  # table -> new field, old
_UNIT = r"([-+]?[0-9][0-9.,]* ?(?:[mk]m²|m²|[cmk]?m|ha|°|%))(?![A-Za-z²])"
_QUOTED_ID = "'''' || replace(\"id\", '''', '''''') || ''''"


def add_words(layer: QgsVectorLayer, table: str, words: Words, findings: QgsVectorLayer | None) -> tuple[str, str]:
    """Give `layer` the field that says its findings in words, once; return the names of that field and the stored one.

    Both are "" where there is nothing to be worded: in English, or for another table.
    """
    if table not in SAID or words.language == "en" or findings is None:
        return "", ""
    name, stored = SAID[table]
    if layer.fields().lookupField(name) < 0:
        rule = said_expression(words) if table == "finding" else _reasons(findings.id())
        layer.addExpressionField(rule, make_field(name, "text"))
    return name, stored


def said_expression(words: Words) -> str:
    """Return the expression for what a feature of the table of findings says, in the language of `words`."""
    quoted = QgsExpression.quotedString
    cases = " ".join(f'WHEN "kind" = {quoted(kind.key)} THEN {_said(kind, words)}' for kind in all_kinds())
    fields: dict[str, str] = {}
    for table in TABLES:
        for field in table.all_fields:
            fields.setdefault(field.name, words(field.label))
    names = {**fields, **{table.name: words(table.label) for table in TABLES}, **{one: words(one) for one in KNOWN}}
    known = f"from_json({quoted(json.dumps(names, ensure_ascii=False))})"
    whole = f'coalesce(CASE {cases} END, "text")'
    if words.right_to_left:
        whole = f"regexp_replace({whole}, {quoted(_UNIT.replace(chr(92), chr(92) * 2))}, '\u2066\\\\1\u2069')"
    return f"with_variable('v', from_json(coalesce(\"values_json\", '{{}}')), with_variable('n', {known}, {whole}))"


def _said(kind: FindingKind, words: Words) -> str:
    """Return the expression for title and detail of findings of one kind."""
    text = ": ".join(words(part) for part in (kind.title, kind.detail) if part)
    pieces = []
    for literal, name, form, _ in Formatter().parse(text):
        if literal:
            pieces.append(QgsExpression.quotedString(literal))
        if name is not None:
            pieces.append(_value(name, form or "", words))
    return f"({' || '.join(pieces)})"


def _value(name: str, form: str, words: Words) -> str:
    value = f"map_get(@v, {QgsExpression.quotedString(name)})"
    if form and form != "g":
        digits, kind = "".join(one for one in form if one.isdigit()) or "0", form[-1]
        number = f"round({value}{' * 100' if kind == '%' else ''}, {digits})"
        sign = f"if({value} > 0, '+', '') || " if form.startswith("+") else ""
        return f"({sign}to_string({number}){' || ' + repr('%') if kind == '%' else ''})"
    text = f"to_string({value})"
    comma = words.listed(("", ""))
    between = {**dict.fromkeys(NAMES_OF_FIELDS, (", ", comma)), **dict.fromkeys(NAMES_OF_KINDS, (BETWEEN, BETWEEN))}
    if name in between or name == "table":
        apart, joined = between.get(name, (BETWEEN, BETWEEN))
        called = "array_foreach(string_to_array({0}, '{1}'), coalesce(map_get(@n, @element), @element))"
        text = f"array_to_string({called.format(text, apart)}, '{joined}')"
    return f"('\u2068' || {text} || '\u2069')" if words.right_to_left else text


def _reasons(findings: str) -> str:
    """Return the expression for why a row is held: what its blocking findings say."""
    wanted = '"severity" = \'blocking\' AND "record_id" = '
    said = f'"{SAID["finding"][0]}"'
    read = f"aggregate({QgsExpression.quotedString(findings)}, 'concatenate', {said}, {wanted}"
    # The id is written into the filter, which a provider can then hand to its database.
    counted = f"eval({QgsExpression.quotedString(read)} || {_QUOTED_ID} || ', ''; '')')"
    return f"coalesce(nullif({counted}, ''), \"reasons\")"
