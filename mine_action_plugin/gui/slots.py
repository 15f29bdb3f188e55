# SPDX-License-Identifier: GPL-3.0-or-later
"""Slots that read the workspace: what the planner can mend is said in the message bar, and is no bug of the program."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from ..core.errors import PlanningError

Slot = Callable[..., Any]


def told(slot: Slot) -> Slot:
    """Let a method of what has a `panel` or `messages` say its `PlanningError` in the message bar, and return None.

    An exception that leaves a slot is shown by QGIS as a traceback in a window that blocks all others.
    """
    taken = [one for one in inspect.signature(slot).parameters.values() if one.kind is one.POSITIONAL_OR_KEYWORD]
    takes_all = any(one.kind is one.VAR_POSITIONAL for one in inspect.signature(slot).parameters.values())

    @functools.wraps(slot)
    def telling(self: Any, *given: Any, **named: Any) -> Any:
        # Qt hands a slot more than it takes (whether a button is checked), and Python sees through no wrapper.
        handed = given if takes_all else given[: len(taken) - 1]
        try:
            return slot(self, *handed, **named)
        except PlanningError as error:
            getattr(self, "panel", self).messages.refused(error)
            return None

    return telling
