# SPDX-License-Identifier: GPL-3.0-or-later
"""Which version of each record a planner has read who edits a layer in QGIS, and which one he says he read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ..core.model.envelope import VERSION
from ..core.model.version_rules import version_said
from .compat import is_null

Shown = Callable[[QgsVectorLayer], Mapping[int, int]]  # number of a feature -> version that an open form of it shows
FIRST = 1


def no_forms(layer: QgsVectorLayer) -> Mapping[int, int]:
    """Return nothing: where QGIS has no window, no form is open."""
    return {}


def version_of(feature: QgsFeature) -> int:
    """Return the version that a feature shows, which an edit has given a minus: "I read this one"."""
    value = feature[VERSION.name]
    return FIRST if is_null(value) else version_said(int(value))


def stored(layer: QgsVectorLayer, fields: Iterable[str], fids: Iterable[int] | None = None) -> dict[int, QgsFeature]:
    """Return the features that are in the database now, without what is being edited: number -> feature."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([layer.dataProvider().fieldNameIndex(name) for name in fields])
    if fids is not None:
        request.setFilterFids(list(fids))
    return {feature.id(): feature for feature in layer.dataProvider().getFeatures(request)}


class ReadVersions:
    """The versions that were read: all when editing begins, or those that a form shows that was opened later."""

    def __init__(self, layer: QgsVectorLayer, shown: Shown = no_forms) -> None:
        self._layer = layer
        self._shown = shown
        self._raised: dict[int, int] = {}  # all that are above the first
        self._noted: dict[int, int] = {}  # of features that are being changed, as it was when the change began
        self._own: dict[tuple[int, int], int] = {}  # what the planner's own saving made of a version, for forms
        self._forms: Mapping[int, int] | None = None

    def take(self, saved: Mapping[int, int] | None = None) -> None:
        """Read all versions, and let everything shown be read again after that.

        `saved` are the features just saved, with the version that they had before.
        """
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        place = self._layer.dataProvider().fieldNameIndex(VERSION.name)
        request.setSubsetOfAttributes([place]).setFilterExpression(f'"{VERSION.name}" > {FIRST}')
        self._raised = {one.id(): int(one[place]) for one in self._layer.dataProvider().getFeatures(request)}
        self._noted = {}
        self._own = {**self._own, **{pair: self._of_all(pair[0]) for pair in (saved or {}).items()}} if saved else {}
        if not self._layer.isEditable():  # a form that is being edited would lose what is typed
            self._layer.dataProvider().reloadData()

    def note(self, fid: int) -> None:
        """Note what was read of a feature that is about to be changed; whatever comes later counts no more."""
        if fid not in self._noted:
            forms = self._open_forms()
            self._noted[fid] = self._by_form(fid, forms[fid]) if fid in forms else self._of_all(fid)

    def of(self, fid: int) -> int:
        """Return the version of a feature that was read."""
        return self._noted.get(fid, self._of_all(fid))

    def told(self, fid: int, version: int) -> None:
        """Count a version as read, because the planner was told of it."""
        self._noted[fid] = version

    def forget(self) -> None:
        """Forget which features were being changed."""
        self._noted = {}

    def _of_all(self, fid: int) -> int:
        return self._raised.get(fid, FIRST)

    def _by_form(self, fid: int, version: int) -> int:
        while (fid, version) in self._own and self._own[fid, version] > version:
            version = self._own[fid, version]
        return version

    def _open_forms(self) -> Mapping[int, int]:
        """Return what forms show, looked for once until the event loop runs again: many may be changed at once."""
        if self._forms is None:
            self._forms = self._shown(self._layer)
            QTimer.singleShot(0, self._forget_forms)
        return self._forms

    def _forget_forms(self) -> None:
        self._forms = None
