# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake at work: files in, a reading process, the workspace, all in one transaction; and the way back."""

from .held import HeldRow, brought_to_wgs84, held_row
from .outcome import LayerOutcome, Outcome
from .resolving import Resolved, read_geometry, set_aside, take_held
from .taking_in import Request, take_in
from .undoing import Undone, undo_import

__all__ = [
    "HeldRow",
    "LayerOutcome",
    "Outcome",
    "Request",
    "Resolved",
    "Undone",
    "brought_to_wgs84",
    "held_row",
    "read_geometry",
    "set_aside",
    "take_held",
    "take_in",
    "undo_import",
]
