# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake at work: files in, a reading process, the workspace, all in one transaction; and the way back."""

from .outcome import LayerOutcome, Outcome
from .taking_in import Request, take_in
from .undoing import Undone, undo_import

__all__ = ["LayerOutcome", "Outcome", "Request", "Undone", "take_in", "undo_import"]
