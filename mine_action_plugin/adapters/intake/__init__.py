# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake at work: files in, a reading process, the workspace, all in one transaction; and the way back."""

from .falling import Drawn, Fallen, drawn_from_content, fall
from .held import HeldRow, brought_to_wgs84, held_row
from .held_lists import held_list
from .outcome import LayerOutcome, Outcome
from .previewing import preview
from .resolving import Resolved, read_geometry, set_aside, take_held
from .saving_typed import SavedBoundary, save_typed, widened_for
from .taking_in import take_in
from .typed_list import Boundary, TypedList, TypedPoint, points_as_csv, points_from_csv, read_typed
from .understanding import Request
from .undoing import Undone, undo_import

__all__ = [
    "Boundary",
    "Drawn",
    "Fallen",
    "HeldRow",
    "LayerOutcome",
    "Outcome",
    "Request",
    "Resolved",
    "SavedBoundary",
    "TypedList",
    "TypedPoint",
    "Undone",
    "brought_to_wgs84",
    "drawn_from_content",
    "fall",
    "held_list",
    "held_row",
    "points_as_csv",
    "points_from_csv",
    "preview",
    "read_geometry",
    "read_typed",
    "save_typed",
    "set_aside",
    "take_held",
    "take_in",
    "undo_import",
    "widened_for",
]
