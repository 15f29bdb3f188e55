# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for findings that were stored: by kind and values in the reader's language, else as they were written down."""

from __future__ import annotations

import json
from typing import Any

from ..core.errors import PlanningError
from ..core.findings import Finding, FindingKind
from ..core.geometry_words import translated_names
from ..core.landrelease.kinds import KINDS as RELEASE_KINDS
from ..core.location.kinds import KINDS as POINT_LIST_KINDS
from ..core.location.point_agreement import KINDS as AGREEMENT_KINDS
from ..core.model.contradictions import KINDS as CONTRADICTION_KINDS
from ..core.model.overwrites import KINDS as OVERWRITE_KINDS
from ..core.model.standing import KINDS as RULE_KINDS
from ..core.model.tables import TABLES
from ..core.orders.kinds import KINDS as ORDER_KINDS
from ..core.survey.kinds import KINDS as INTAKE_KINDS
from .words import Words

_KINDS = {
    kind.key: kind
    for kinds in (
        INTAKE_KINDS,
        POINT_LIST_KINDS,
        AGREEMENT_KINDS,
        RULE_KINDS,
        CONTRADICTION_KINDS,
        OVERWRITE_KINDS,
        RELEASE_KINDS,
        ORDER_KINDS,
    )
    for kind in kinds
}


def all_kinds() -> tuple[FindingKind, ...]:
    """Return every kind of finding that may be stored."""
    return tuple(_KINDS.values())


def titles() -> dict[str, str]:
    """Return key of a kind of finding -> its title, a marked text."""
    return {key: kind.title for key, kind in _KINDS.items()}


NAMES_OF_KINDS = ("reason", "found", "wanted", "type")  # values that may be names of a geometry library, or of types
NAMES_OF_FIELDS = ("field", "fields", "missing", "first", "second")  # values of findings that may hold such names


def kinds_about(field: str) -> tuple[str, ...]:
    """Return the keys of the kinds whose findings are about the field called so, whatever their values are."""
    return tuple(kind.key for kind in _KINDS.values() if field in kind.fields)


def _values(words: Words, values_json: str | None, isolate: bool) -> dict[str, Any]:
    """Return what a finding was stored with, the fields and the table that it names called as people do."""
    values: dict[str, Any] = json.loads(values_json or "{}")
    for key in NAMES_OF_FIELDS:
        if isinstance(values.get(key), str):
            values[key] = words.listed(_called(words, name) for name in values[key].split(", "))
    for key in NAMES_OF_KINDS:
        if isinstance(values.get(key), str):
            values[key] = translated_names(values[key], words)
    if isinstance(values.get("error"), dict):
        values["reason"] = _retold(words, values.pop("error"), values.get("reason", ""))
    table = next((one for one in TABLES if one.name == values.get("table")), None)
    if table is not None:
        values["table"] = words(table.label)
    if not (isolate and words.right_to_left):
        return values
    return {key: f"\u2068{one}\u2069" if isinstance(one, str) else one for key, one in values.items()}


def _retold(words: Words, kept: Any, otherwise: str) -> str:
    """Return what an error said that a finding was stored with, in the language of `words`."""
    try:
        return " ".join(PlanningError.kept(kept).lines(words))
    except (KeyError, ValueError, TypeError):  # of another version
        return otherwise


def _called(words: Words, name: str) -> str:
    """Return the label of a field, which fields of the same name share; what is no field's name as it is."""
    field = next((one for table in TABLES for one in table.all_fields if one.name == name), None)
    return words(field.label) if field is not None else name


def stored_title(words: Words, kind: str, values_json: str | None, isolate: bool = False) -> str:
    """Return what kind of finding it is, in the language of `words`; its key where the kind is of another version.

    `isolate`: what stands in it keeps its own direction, as on the screen (paper sees to that itself).
    """
    known = _KINDS.get(kind)
    if known is None:
        return kind
    try:
        return words(known.title).format(**_values(words, values_json, isolate))
    except KeyError:
        return words(known.title)


def stored_detail(words: Words, kind: str, values_json: str | None, text: str, isolate: bool = False) -> str:
    """Return what a stored finding says beyond its title; `text`, all that was written down, where that is nothing."""
    whole = stored_finding(words, kind, values_json, text, isolate)
    title = stored_title(words, kind, values_json, isolate)
    title = words.measured(title) if isolate else title
    return whole[len(title) :].lstrip(": ") if whole.startswith(title) else whole


def stored_finding(words: Words, kind: str, values_json: str | None, text: str, isolate: bool = False) -> str:
    """Return a stored finding in the language of `words`; `text` where its kind is of another version."""
    known = _KINDS.get(kind)
    if known is None:
        return text
    try:
        said = words.finding(Finding(known, values=_values(words, values_json, isolate)))
    except KeyError:  # the kind has gained a placeholder since this one was stored
        return text
    return words.measured(said) if isolate else said
