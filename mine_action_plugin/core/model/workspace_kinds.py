# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be doubtful about a workspace as a whole, told when it is opened."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

IN_USE = FindingKind(
    "workspace_in_use",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Another planner has this workspace open"),
    QT_TRANSLATE_NOOP("MineAction", "{user} on {host} since {since}"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Ask them to close it before you change anything. If it is open no more, remove the file {lock}.",
    ),
)
LEFT_OPEN = FindingKind(
    "workspace_left_open",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "The workspace was not closed last time"),
    QT_TRANSLATE_NOOP("MineAction", "{user} on {host} opened it on {since}; that program ended without closing it"),
    QT_TRANSLATE_NOOP("MineAction", "Look whether the last work is there. What was half written has been taken back."),
)
ON_NETWORK = FindingKind(
    "workspace_on_network",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "The workspace lies on a network drive"),
    QT_TRANSLATE_NOOP("MineAction", "{file} ({kind}): two programs at once can destroy it there"),
    QT_TRANSLATE_NOOP("MineAction", "Work in a copy on this computer, or keep the workspace in a PostgreSQL database."),
)
LOG_BESIDE = FindingKind(
    "workspace_log_beside",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Part of the workspace lies in a second file"),
    QT_TRANSLATE_NOOP("MineAction", "{file} holds {size} bytes: a program is at work, or was cut off"),
    QT_TRANSLATE_NOOP("MineAction", "Never move or send the .gpkg file alone; use 'Copy workspace'."),
)
NOT_ENCRYPTED = FindingKind(
    "workspace_not_encrypted",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "The connection to the database is not encrypted"),
    QT_TRANSLATE_NOOP("MineAction", "Whoever is on the network to {host} can read what is sent"),
    QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for TLS."),
)
ROWS_HIDDEN = FindingKind(
    "workspace_rows_hidden",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "You do not see every record"),
    QT_TRANSLATE_NOOP("MineAction", "{login} may not see records of: {tables}"),
    QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for another role if you need them."),
)
READ_ONLY = FindingKind(
    "workspace_read_only",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "You cannot change this workspace"),
    QT_TRANSLATE_NOOP("MineAction", "{file} can only be read"),
)
ONLY_LOOKS = FindingKind(
    "workspace_only_looks",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "You cannot change this workspace"),
    QT_TRANSLATE_NOOP("MineAction", "{login} may look at it, and write nothing"),
    QT_TRANSLATE_NOOP("MineAction", "Ask the administrator of the database for another role if you need it."),
)
