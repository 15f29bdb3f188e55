# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of a layer of the workspace in QGIS are saved over what the planner has read, and over nothing else.

The database is the judge: it refuses an update that says another version than the record has. QGIS sends only what was
changed, so the guard says which version was read, and looks beforehand, so that nothing is saved by halves and the
planner reads who changed what. Where QGIS writes every change at once, or several layers together, no guard can stand:
there the layers are held back (`held_layers`), and an editing that begins nevertheless is ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import PlanningError
from ..core.model.envelope import CHANGED_BY, VERSION, VOIDED_AT
from ..core.model.table import Table
from ..core.model.version_rules import READ, surely
from .compat import is_null, saves_without_asking
from .conflicts import Conflict, conflict_of, log_of
from .held_layers import held_back
from .read_versions import ReadVersions, Shown, no_forms, stored, version_of
from .shape_blobs import no_shape, shape_blob
from .store.boundaries import Drawn, write_boundaries
from .store.engine import RuleBroken

NAMED = 50  # records whose names are looked up as their change begins: more are not written out to a person
COMMAND = "mineaction: version read"  # of the undo stack; never there when a person can look
NONE = 0  # what no record has as its version

Told = Callable[["EditGuard", "list[Conflict]"], None]
Remarked = Callable[[PlanningError], None]


class EditGuard(QObject):
    """Watches the edits of one layer. `told` gets the conflicts, after QGIS has failed to save; see `keep`, `drop`."""

    def __init__(
        self, layer: QgsVectorLayer, table: Table, told: Told, remarked: Remarked, shown: Shown = no_forms
    ) -> None:
        super().__init__(layer)
        self.layer, self.table = layer, table
        self.read = ReadVersions(layer, shown)
        self._told, self._remarked = told, remarked
        self._saving: dict[int, int] = {}
        self._untold: list[Conflict] = []
        self._names: dict[int, str] = {}  # of records being changed, which a database may not show any more
        self._version = layer.fields().lookupField(VERSION.name)
        self._changed_by = layer.fields().lookupField(CHANGED_BY.name)
        layer.beforeEditingStarted.connect(self._begin)
        layer.attributeValueChanged.connect(self._note)
        layer.geometryChanged.connect(self._note)
        layer.beforeCommitChanges.connect(self._before_saving)
        layer.afterCommitChanges.connect(self._saved)
        layer.afterRollBack.connect(self._rolled_back)
        if layer.isEditable():
            self.read.take()

    def leave(self) -> None:
        """Stop watching."""
        self.layer.beforeEditingStarted.disconnect(self._begin)
        self.layer.attributeValueChanged.disconnect(self._note)
        self.layer.geometryChanged.disconnect(self._note)
        self.layer.beforeCommitChanges.disconnect(self._before_saving)
        self.layer.afterCommitChanges.disconnect(self._saved)
        self.layer.afterRollBack.disconnect(self._rolled_back)
        self.setParent(None)

    # -- what was read -------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._names = {}
        self.read.take()
        if saves_without_asking(QgsProject.instance()):
            self._remarked(held_back())
            QTimer.singleShot(0, self._end)  # what QGIS is about to begin it must have begun first

    def _end(self) -> None:
        if self.layer.isEditable() and saves_without_asking(QgsProject.instance()):
            self.layer.rollBack()

    def _note(self, fid: int, *changed: object) -> None:
        if fid >= 0:
            self.read.note(fid)
            if fid not in self._names and len(self._names) < NAMED:
                named = self.table.code or "id"
                self._names[fid] = next((str(one[named]) for one in stored(self.layer, [named], [fid]).values()), "")

    def _saved(self) -> None:
        saving, self._saving = self._saving, {}
        if self.layer.isEditable():
            self.read.take(saving)
        else:
            self.read.forget()

    def _rolled_back(self) -> None:
        self._saving = {}
        self.read.take()

    # -- before QGIS saves ---------------------------------------------------------------------------------------------

    def _before_saving(self, *stop_editing: object) -> None:
        self._take_back()
        buffer = self.layer.editBuffer()
        attributes, shapes = buffer.changedAttributeValues(), buffer.changedGeometries()
        gone = set(buffer.deletedFeatureIds())
        changed = [fid for fid in {*attributes, *shapes} if fid >= 0 and fid not in gone]
        if not changed:
            return
        if saves_without_asking(QgsProject.instance()):  # since QGIS 3.26 not while a layer is being edited
            self._refuse([*changed, *buffer.addedFeatures()], [fid for fid in shapes if fid >= 0])
            self._remarked(held_back())
            return
        conflicts = self._conflicts(changed)
        if not conflicts and shapes and not self._writes_at_once():
            conflicts = self._draw([fid for fid in shapes if fid in set(changed)], shapes)
        if conflicts:
            self._refuse([*changed, *buffer.addedFeatures()], [fid for fid in shapes if fid >= 0])
            self._untold = conflicts
            QTimer.singleShot(0, self._tell)  # which dies with the guard, should its layer be removed before
            return
        self._saving = {fid: self.read.of(fid) for fid in changed}
        written_apart = set() if self._writes_at_once() else set(shapes)  # the shape before the rest: see the rules
        said = {fid: -one if fid in written_apart else surely(one) for fid, one in self._saving.items()}
        self._state(said, attributes)

    def _conflicts(self, changed: list[int]) -> list[Conflict]:
        """Return what others changed in the meantime, by a look at the database."""
        code = [self.table.code] if self.table.code else []
        names = ["id", VERSION.name, CHANGED_BY.name, "changed_at", VOIDED_AT.name, *code]
        now = stored(self.layer, names, changed)
        found = []
        for fid in sorted(changed):
            if fid not in now:
                found.append(Conflict(fid, self._names.get(fid) or str(fid), 0))  # a database does not show it any more
            elif not is_null(now[fid][VOIDED_AT.name]):
                found.append(Conflict(fid, str(now[fid][code[0] if code else "id"]), 0))
            elif version_of(now[fid]) != self.read.of(fid):
                log = log_of(QgsProject.instance())
                found.append(conflict_of(now[fid], self.table, self.read.of(fid), log))
        return found

    def _writes_at_once(self) -> bool:
        """Return whether the provider writes shape and fields of a record in one statement, as PostgreSQL's does."""
        return bool(self.layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.ChangeFeatures)

    def _draw(self, fids: list[int], shapes: dict[int, QgsGeometry]) -> list[Conflict]:
        """Write new boundaries into the file before QGIS does, which then finds them there; return conflicts."""
        drawn = [Drawn(fid, self.read.of(fid), shape_blob(shapes[fid], self.table)) for fid in fids]
        file = Path(self.layer.source().partition("|")[0])
        try:
            now = write_boundaries(file, self.table, drawn, QgsApplication.userLoginName())
        except RuleBroken as error:
            return self._conflicts(fids) if error.key.endswith(READ) else []  # others QGIS itself will meet
        except PlanningError:
            return []  # neither will QGIS be able to write, and says so
        for fid, version in now.items():
            self.read.told(fid, version)
        return []

    def _state(self, versions: dict[int, int], attributes: dict[int, dict]) -> None:
        """Put the versions into the edit buffer where they are not there yet, with the name that goes with them."""
        missing = {fid: one for fid, one in versions.items() if attributes.get(fid, {}).get(self._version) != one}
        if not missing:
            return
        self.layer.beginEditCommand(COMMAND)
        for fid, version in missing.items():
            self.layer.changeAttributeValue(fid, self._version, version, None, True)
            if self._changed_by not in attributes.get(fid, {}):
                name = QgsApplication.userLoginName()
                self.layer.changeAttributeValue(fid, self._changed_by, name, None, True)
        self.layer.endEditCommand()
        QTimer.singleShot(0, self._take_back)  # QGIS forgets the undo stack once all is saved

    def _refuse(self, changed: Iterable[int], redrawn: Iterable[int]) -> None:
        """Put what the database refuses into the edit buffer for a moment: QGIS has no other way to stop saving."""
        self.layer.beginEditCommand(COMMAND)
        for fid in changed:
            self.layer.changeAttributeValue(fid, self._version, NONE, None, True)
        if not self._writes_at_once():
            for fid in redrawn:
                self.layer.changeGeometry(fid, no_shape(self.layer.wkbType()), True)
        self.layer.endEditCommand()
        QTimer.singleShot(0, self._take_back)

    def _take_back(self) -> None:
        """Take what was put into the edit buffer out of it, where QGIS could not save."""
        stack = self.layer.undoStack()
        if stack.index() and stack.command(stack.index() - 1).text() == COMMAND:
            stack.undo()
            stack.command(stack.index()).setObsolete(True)
            stack.redo()  # takes it off the stack, since it is obsolete

    # -- what the planner decides --------------------------------------------------------------------------------------

    def _tell(self) -> None:
        self._take_back()
        conflicts, self._untold = self._untold, []
        if conflicts:
            self._told(self, conflicts)

    def keep(self, conflicts: Iterable[Conflict]) -> None:
        """Let the planner's own changes stand: he knows now over what they will be saved."""
        for one in conflicts:
            self.read.told(one.fid, one.version)

    def drop(self, conflicts: Iterable[Conflict]) -> None:
        """Put what others saved into the edit buffer in place of the planner's own changes of these records."""
        fids = [one.fid for one in conflicts if not one.gone]
        buffer = self.layer.editBuffer()
        if buffer is None:
            return
        attributes, shapes = buffer.changedAttributeValues(), buffer.changedGeometries()
        request = QgsFeatureRequest().setFilterFids(fids)
        self.layer.beginEditCommand(self.layer.name())
        for feature in self.layer.dataProvider().getFeatures(request):
            fid = feature.id()
            for place in attributes.get(fid, {}):
                self.layer.changeAttributeValue(fid, place, feature[place], None, True)
            if fid in shapes:
                self.layer.changeGeometry(fid, feature.geometry(), True)
            self.read.told(fid, version_of(feature))
        self.layer.endEditCommand()
        self.layer.triggerRepaint()
