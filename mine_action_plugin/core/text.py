# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks for texts that a person will read. The core marks, `adapters.words` translates."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name that the extraction tool looks for
    """Return `text` unchanged. The literal call is what puts it into the `.ts` files, under `context`.

    Always called with the context "MineAction" and a literal text. Values go in as `{named}` placeholders
    that are filled after translation.

    >>> QT_TRANSLATE_NOOP("MineAction", "Hazards")
    'Hazards'
    """
    return text
