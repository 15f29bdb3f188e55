# SPDX-License-Identifier: GPL-3.0-or-later
"""An office of two: one edits a layer of the workspace in QGIS, the other works through the store."""

from __future__ import annotations

from shapely.geometry import box

TRIANGLE = "MULTIPOLYGON (((13 32, 13 33, 14 33, 13 32)))"


class Office:
    """One workspace, a layer of it that Amal edits in QGIS, and Basma, who works through the store."""

    def __init__(self, location, project) -> None:
        from mine_action_plugin.adapters.database_login import open_named
        from mine_action_plugin.adapters.edit_guard import EditGuard
        from mine_action_plugin.adapters.layers import add_workspace_layers
        from mine_action_plugin.core.model.tables import table_named

        self.location = location
        self._open = lambda who="": open_named(location, who)
        with self._open("Amal") as workspace, workspace.transaction():
            for number in range(3):
                record = {"code": f"N{number}", "classification": "sha", "geometry": box(13, 32, 13.1, 32.1)}
                if not workspace.count("hazard", "code = ?", (record["code"],)):
                    workspace.add("hazard", record)
                else:
                    (one,) = workspace.read("hazard", "code = ?", (record["code"],)).to_dict("records")
                    before = {"name": None, "name_ar": None, "geometry": record["geometry"]}
                    workspace.change("hazard", one["id"], before)
        self.project = project
        self.layer = add_workspace_layers(project, location, "en")["hazard"]
        self.told, self.remarks, self.forms = [], [], {}
        self.guard = EditGuard(
            self.layer,
            table_named("hazard"),
            lambda guard, conflicts: self.told.append(conflicts),
            self.remarks.append,
            lambda layer: self.forms,
        )

    def records(self):
        with self._open() as workspace:
            return {one["code"]: one for one in workspace.read("hazard").to_dict("records")}

    def names(self):
        return {code: (one["name"], one["name_ar"], one["version"]) for code, one in self.records().items()}

    def basma(self, code="N0", **values):
        with self._open("Basma") as workspace, workspace.transaction():
            (one,) = workspace.read("hazard", "code = ?", (code,)).to_dict("records")
            workspace.change("hazard", one["id"], values, int(one["version"]))

    def log(self, code="N0"):
        """Return field, new value and name of what was changed, the last of it first; what follows from it left out."""
        with self._open() as workspace:
            (one,) = workspace.read("hazard", "code = ?", (code,)).to_dict("records")
            condition = "record_id = ? AND action = 'update' AND field <> 'area_m2'"
            log = workspace.read("audit_log", condition, (one["id"],))
            return [(row["field"], row["new_value"], row["by"]) for row in log.to_dict("records")][::-1]

    def fid(self, code="N0"):
        return next(one.id() for one in self.layer.getFeatures() if one["code"] == code)

    def type_in(self, name, value, code="N0"):
        assert self.layer.changeAttributeValue(self.fid(code), self.layer.fields().lookupField(name), value)

    def draw(self, wkt=TRIANGLE, code="N0"):
        from qgis.core import QgsGeometry

        assert self.layer.changeGeometry(self.fid(code), QgsGeometry.fromWkt(wkt))

    def typed(self, name, code="N0"):
        return self.layer.getFeature(self.fid(code))[name]

    def save(self, stop=True):
        """Save as QGIS does, and let the event loop run as its window does."""
        from qgis.core import QgsApplication

        saved = self.layer.commitChanges(stop)
        QgsApplication.processEvents()
        return saved
