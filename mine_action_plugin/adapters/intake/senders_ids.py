# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries of another workspace name records by the ids that they have there: which codes those stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.model.envelope import ID
from ...core.model.table import Table
from ...core.model.tables import TABLES
from ...core.survey.delivery import Column, Layer
from ...core.survey.names import code_key, folded
from ...core.survey.values import as_text
from .read_layer import ReadLayer

RECORD = folded(ID.short)
CodesByRecord = Mapping[str, Mapping[str, str]]  # table -> id at the sender, as `code_key` gives it -> code


def codes_by_record(read: Sequence[ReadLayer]) -> dict[str, dict[str, str]]:
    """Return the codes of the records that a delivery brings, by the ids that the sender's workspace gave them."""
    codes: dict[str, dict[str, str]] = {}
    for one in read:
        source = one.proposal.profile.fields.get(one.table.key) if one.table.key else None
        column = one.layer.column(source.source) if source is not None else None
        codes.setdefault(one.table.name, {}).update(_codes(one.layer, column))
    return codes


def kept_out(layer: Layer) -> Table | None:
    """Return the table that a layer is called after, where records of it are not received; None for any other."""
    name = folded(layer.name)
    return next((table for table in TABLES if table.kept_out and name in map(folded, (table.name, table.plural))), None)


def codes_in(layer: Layer, table: Table) -> dict[str, str]:
    """Return the codes of the records of a table that is not received, by the ids that the sender gave them."""
    if not table.key:
        return {}
    names = {folded(word) for word in (table.key, table.field(table.key).short)}
    return _codes(layer, next((column for column in layer.columns if folded(column.name) in names), None))


def _codes(layer: Layer, column: Column | None) -> dict[str, str]:
    record = next((column for column in layer.columns if folded(column.name) == RECORD), None)
    if record is None or column is None:
        return {}
    pairs = zip(record.plain(), column.plain())
    return {code_key(as_text(name)): as_text(code).strip() for name, code in pairs if None not in (name, code)}
