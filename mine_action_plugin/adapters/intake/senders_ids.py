# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries of another workspace name records by the ids that they have there: which codes those stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.model.envelope import ID
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
        record = next((column for column in one.layer.columns if folded(column.name) == RECORD), None)
        if source is None or record is None:
            continue
        known = codes.setdefault(one.table.name, {})
        for name, code in zip(record.plain(), one.layer.column(source.source).plain()):
            if name is not None and code is not None:
                known[code_key(as_text(name))] = as_text(code).strip()
    return codes
