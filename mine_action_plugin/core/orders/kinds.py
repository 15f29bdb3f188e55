# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found wrong with the task orders of a workspace, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

ORDER_STALE = FindingKind(
    "order_stale",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Task order in force says what is no longer so"),
    QT_TRANSLATE_NOOP("MineAction", "Order {number}, revision {revision}: changed since it was made: {hazards}."),
    QT_TRANSLATE_NOOP("MineAction", "Revise the order and issue the revision to whoever holds it."),
)
ORDER_ALTERED = FindingKind(
    "order_altered",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Task order does not match its fingerprint"),
    QT_TRANSLATE_NOOP("MineAction", "Order {number}, revision {revision}: {reason}"),
    QT_TRANSLATE_NOOP("MineAction", "Find out in the audit log who changed it; issue a revision."),
)

KINDS = (ORDER_STALE, ORDER_ALTERED)
