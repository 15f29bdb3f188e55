# SPDX-License-Identifier: GPL-3.0-or-later
"""The stored form of an order's content and the fingerprint that tells whether it is still the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields
from typing import Any

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .content import FORMAT, NESTED, OrderContent

SHORT_DIGITS = 12


def canonical_json(value: Any) -> str:
    """Return `value` as JSON that is the same for the same content: sorted keys, no blanks, no NaN.

    >>> canonical_json({"b": 1, "a": "غ"})
    '{"a":"غ","b":1}'
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def fingerprint_of(text: str) -> str:
    """Return the SHA-256 of `text` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def short_form(fingerprint: str, digits: int = SHORT_DIGITS) -> str:
    """Return the first digits of a fingerprint (48 bits of an order's) as they are printed.

    >>> short_form("3f2a91bc04de5566")
    '3F2A-91BC-04DE'
    """
    head = fingerprint[:digits].upper()
    return "-".join(head[start : start + 4] for start in range(0, len(head), 4))


def stored(content: OrderContent) -> tuple[str, str]:
    """Return the stored form of `content` and its fingerprint."""
    text = canonical_json(asdict(content))
    return text, fingerprint_of(text)


def restored(text: str, fingerprint: str) -> OrderContent:
    """Return the content of a stored order; `PlanningError` where it is not what its fingerprint says."""
    if fingerprint_of(text) != fingerprint:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This order was changed after it was made"),
            QT_TRANSLATE_NOOP("MineAction", "Its content does not fit its fingerprint {short}."),
            QT_TRANSLATE_NOOP("MineAction", "Do not use it. Make a revision, and find out who changed the workspace."),
            short=short_form(fingerprint),
        )
    data = json.loads(text)
    if data.get("format") != FORMAT:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This order was made by another version of the plugin"),
            QT_TRANSLATE_NOOP("MineAction", "Its content has format {found}; this plugin reads format {known}."),
            QT_TRANSLATE_NOOP("MineAction", "Update the plugin."),
            found=data.get("format"),
            known=FORMAT,
        )
    content: OrderContent = _value(OrderContent, data)
    return content


def _value(kind: type, data: Mapping[str, Any]) -> Any:
    nested = NESTED.get(kind, {})
    values: dict[str, Any] = {}
    for field in fields(kind):
        if field.name not in data and field.default is not MISSING:
            continue  # an order that was made before there was such a field
        value, inner = data[field.name], nested.get(field.name)
        if isinstance(value, list):
            values[field.name] = tuple(_value(inner, one) if inner else one for one in value)
        else:
            values[field.name] = _value(inner, value) if inner and value is not None else value
    return kind(**values)
