# SPDX-License-Identifier: GPL-3.0-or-later
"""What a planner reads whose edit in QGIS meets a later one of somebody else: which record, who, when, what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.errors import PlanningError
from ..core.model.envelope import GEOMETRY, OUTSIDE
from ..core.model.table import Field, Table
from ..core.text import QT_TRANSLATE_NOOP
from .compat import is_null
from .words import Words

PROBLEM = QT_TRANSLATE_NOOP("MineAction", "Somebody else changed what you are about to save")
NOW_IS = QT_TRANSLATE_NOOP("MineAction", "{table} '{record}' is now version {version}, changed by {who} on {when}.")
GONE = QT_TRANSLATE_NOOP("MineAction", "{table} '{record}' is no longer there: somebody voided it.")
FROM_TO = QT_TRANSLATE_NOOP("MineAction", "{field}: from '{old}' to '{new}'")
REDRAWN = QT_TRANSLATE_NOOP("MineAction", "the boundary was drawn anew")
MORE = QT_TRANSLATE_NOOP("MineAction", "and %n more record(s)")
WAY_OUT = QT_TRANSLATE_NOOP(
    "MineAction",
    "Nothing was saved, and nothing that you typed is lost. Look at what was changed, then say which shall stand.",
)
SHOWN, LONGEST = 10, 60


@dataclass(frozen=True)
class Conflict:
    """One record that was changed (or voided: `version` 0) since it was read."""

    fid: int
    record: str
    version: int
    who: str = ""
    when: str = ""
    changes: tuple[tuple[str, str, str], ...] = ()  # field, from, to

    @property
    def gone(self) -> bool:
        return not self.version


def conflict_of(feature: QgsFeature, table: Table, read: int, log: QgsVectorLayer | None) -> Conflict:
    """Return what became of a record since version `read`; `feature` is as it is in the database now."""
    name = feature[table.code] if table.code else feature["id"]
    by = feature["changed_by"]
    moment = feature["changed_at"]
    when = "-" if is_null(moment) else _worded(moment)
    changes = () if log is None else _changes_since(log, table, str(feature["id"]), read)
    who = OUTSIDE if is_null(by) else str(by)
    return Conflict(feature.id(), str(name), int(feature["version"]), who, when, changes)


def _worded(moment: QDateTime | str) -> str:
    if isinstance(moment, QDateTime):
        return moment.toUTC().toString(Qt.DateFormat.ISODate).replace("T", " ")
    return str(moment)


def log_of(project: QgsProject) -> QgsVectorLayer | None:
    """Return the layer of the audit log, None where the project or the database does not show it."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.customProperty("mineaction/table") == "audit_log":
            return layer
    return None


def _changes_since(log: QgsVectorLayer, table: Table, record: str, read: int) -> tuple[tuple[str, str, str], ...]:
    """Return the last change of each field after version `read`: one moment of the log is one version."""
    about = (("table_name", table.name), ("record_id", record), ("action", "update"))
    condition = " AND ".join(QgsExpression.createFieldEqualityExpression(name, value) for name, value in about)
    request = QgsFeatureRequest(QgsExpression(condition))
    entries = sorted(log.getFeatures(request), key=lambda one: one.id())
    moments = list(dict.fromkeys(_worded_exactly(one["at"]) for one in entries))[read - 1 :]
    found: dict[str, tuple[str, str, str]] = {}
    for one in entries:
        if _worded_exactly(one["at"]) in moments:
            field = str(one["field"])
            first = found.get(field, (field, _text(one["old_value"]), ""))[1]
            found[field] = (field, first, _text(one["new_value"]))
    return tuple(found.values())


def _worded_exactly(moment: QDateTime | str) -> str:
    return moment.toString("yyyy-MM-dd hh:mm:ss.zzz") if isinstance(moment, QDateTime) else str(moment)


def _text(value: object) -> str:
    text = "" if is_null(value) else str(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def told(conflicts: Sequence[Conflict], table: Table, words: Words) -> PlanningError:
    """Return what the planner reads of `conflicts`, worded."""
    lines = [_line(one, table, words) for one in conflicts[:SHOWN]]
    if len(conflicts) > SHOWN:
        lines.append(words(MORE, len(conflicts) - SHOWN))
    return PlanningError(PROBLEM, "{lines}", WAY_OUT, lines="\n".join(lines))


def _line(one: Conflict, table: Table, words: Words) -> str:
    label, record = words(table.label), words.apart(one.record)
    if one.gone:
        return words(GONE, table=label, record=record)
    who, when = words.apart(one.who), words.apart(one.when)
    said = words(NOW_IS, table=label, record=record, version=one.version, who=who, when=when)
    for name, old, new in one.changes:
        if name == GEOMETRY:
            said += f"\n  {words(REDRAWN)}"
        else:
            field = table.field(name)
            values = {"old": _value(field, old, words), "new": _value(field, new, words)}
            said += f"\n  {words(FROM_TO, field=words(field.label), **values)}"
    return said


def _value(field: Field, value: str, words: Words) -> str:
    """Return a value of the log as the planner reads it in the form: codes by their labels."""
    if field.codes is None or not value:
        return str(words.apart(value))
    return words.listed(words(field.codes.label(key)) for key in value.split(","))
