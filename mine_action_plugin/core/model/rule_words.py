# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule of the database says to a planner, by its key: people read it in their language, databases in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import Listed
from ..text import QT_TRANSLATE_NOOP
from .envelope import GEOMETRY
from .frozen import FROZEN
from .routes import ROUTES
from .tables import TABLES

_NO_NUMBER = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” is not a number that can be kept.")
_NOT_IN_LIST = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” holds a code that is not in its list.")
_STAYS = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: {stays} (“{field}”).")
_GEOMETRY = QT_TRANSLATE_NOOP("MineAction", "Geometry")
_FIXED = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” is never changed once the record is there.")
_SHAPE = QT_TRANSLATE_NOOP(
    "MineAction", "Rule {key}: the shape is empty, not of the kind of the table, or not on Earth."
)
_NEEDED = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: this can only be with “{field}” stated.")
_ACTIVITY = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: land of this kind is not released by that activity.")
_BEFORE = QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” lies before “{first}”.")

# Rules about a value of a field, by the end of their key.
OF_FIELDS: Mapping[str, str] = {
    "blank": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” must not be blank."),
    "code": _NOT_IN_LIST,
    "codes": _NOT_IN_LIST,
    "minimum": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” must be at least {limit}."),
    "maximum": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” must be at most {limit}."),
    "reference": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” refers to a record that is not there."),
    "date": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” is not a date YYYY-MM-DD."),
    "number": _NO_NUMBER,
    "finite": _NO_NUMBER,
    "boolean": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” is neither yes nor no."),
    "initial": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” is none that a new record may begin with."),
    "fixed": _FIXED,
    "transition": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: “{field}” cannot go from its state to that one."),
}
BEFORE = "before_"  # and the field that comes first
# Rules about a record as a whole, by what follows the table in their key.
OF_RECORDS: Mapping[str, str] = {
    "update": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: what is written here is never changed."),
    "delete": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: records are never deleted. Void it with a reason."),
    "voided": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: a voided record stays as it is."),
    "void": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: voiding needs a name and a reason."),
    "replaced": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: this record is there already. Change that one."),
    "confirmed.evidence": QT_TRANSLATE_NOOP(
        "MineAction", "Rule {key}: a hazard becomes a CHA only with direct evidence recorded."
    ),
    "supersedes.itself": QT_TRANSLATE_NOOP("MineAction", "Rule {key}: a hazard cannot supersede itself."),
    "supersedes.open": QT_TRANSLATE_NOOP(
        "MineAction", "Rule {key}: a hazard supersedes only one that is closed. Change the open one instead."
    ),
    **dict.fromkeys(("geom.srs", "geom.empty", "geom.kind", "geom.range"), _SHAPE),
    **dict.fromkeys((f"{one.kind}.activity" for one in ROUTES), _ACTIVITY),
}


def rule_said(key: str) -> tuple[str, dict[str, Any]] | None:
    """Return the marked text of a rule and its values; None for one that is said in the words of the database alone."""
    name, _, rest = key.partition(".")
    table = next((one for one in TABLES if one.name == name), None)
    if table is None:
        return None
    if rest in OF_RECORDS:
        return OF_RECORDS[rest], {}
    column, _, end = rest.partition(".")
    fields = {one.name: one for one in table.all_fields}
    labels = {GEOMETRY: Listed((_GEOMETRY,)), **{one: Listed((field.label,)) for one, field in fields.items()}}
    stays = next((one.way_out for one in FROZEN if (one.table, one.key) == (name, end) and column in one.fields), "")
    last = rest.rpartition(".")[2]
    before = last[len(BEFORE) :] if last.startswith(BEFORE) else ""
    if stays:
        return _STAYS, {"field": labels[column], "stays": Listed((stays,))}
    if column not in (*labels, *(one.kind for one in ROUTES)):
        return None
    if end in OF_FIELDS and column in fields:
        limits = {"minimum": fields[column].minimum, "maximum": fields[column].maximum}
        limit = {"limit": f"{limits[end]:g}"} if end in limits else {}
        return OF_FIELDS[end], {"field": labels[column], **limit}
    if before in labels:
        return _BEFORE, {"field": labels[column], "first": labels[before]}
    return (_NEEDED, {"field": labels[last]}) if last in labels else None
