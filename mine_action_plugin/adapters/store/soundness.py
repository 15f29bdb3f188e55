# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the file of a workspace is whole, as far as SQLite can tell: pages, indexes, references, registers."""

from __future__ import annotations

import sqlite3

from .registered import faults_of_registers

SHOWN = 3  # faults that are asked for: the first ones say where, the others nothing more


def faults_of(connection: sqlite3.Connection, thorough: bool = False) -> list[str]:
    """Return what is wrong with the file; sqlite3.Error where it is so wrong that it cannot be asked.

    Every page is read: 0.2 s for 100,000 hazards. `thorough` compares indexes with their tables as well and looks for
    each record in the spatial indexes, else they are counted. A letter that is another one within a text is no fault
    that SQLite could see.
    """
    check = "integrity_check" if thorough else "quick_check"
    faults = [" ".join(str(row[0]).split()) for row in connection.execute(f"PRAGMA {check}({SHOWN})")]
    faults = [fault for fault in faults if fault != "ok"]
    if thorough and not faults:
        faults = [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return (faults or list(faults_of_registers(connection, thorough)))[:SHOWN]
