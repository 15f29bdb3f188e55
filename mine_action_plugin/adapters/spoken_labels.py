# SPDX-License-Identifier: GPL-3.0-or-later
"""The labels of the dictionary in the other languages of the plugin: a form filled in in Arabic is mapped by them."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.model.table import Table
from ..core.model.tables import intake_tables
from .words import LANGUAGES, words


def spoken_labels() -> dict[str, tuple[str, ...]]:
    """Return for each marked label of what can be taken in the same in every language but English."""
    others = [words(language) for language in LANGUAGES if language != "en"]
    labels = {label for table in intake_tables() for label in _labels(table)}
    return {label: tuple(spoken for spoken in (say(label) for say in others) if spoken != label) for label in labels}


def _labels(table: Table) -> Iterator[str]:
    yield table.plural
    for field in table.fields:
        yield field.label
        yield from (code.label for code in field.codes.codes) if field.codes else ()
