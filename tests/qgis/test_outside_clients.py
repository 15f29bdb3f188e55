# SPDX-License-Identifier: GPL-3.0-or-later
"""A QGIS without the plugin beside one with it, both on one file: what neither may overlook."""

from __future__ import annotations

import math

import pytest
import shapely
from shapely.geometry import box

from tests.qgis.office import TRIANGLE

pytestmark = pytest.mark.parametrize("office", ["geopackage"], indirect=True)


class Bare:
    """The same table in a QGIS that knows nothing of the plugin, editing from now on."""

    def __init__(self, office) -> None:
        from qgis.core import QgsVectorLayer

        self.office = office
        self.layer = QgsVectorLayer(f"{office.location}|layername=hazard", "hazard", "ogr")
        assert self.layer.startEditing()

    def draw(self, wkt=TRIANGLE, code="N0"):
        from qgis.core import QgsGeometry

        assert self.layer.changeGeometry(self.office.fid(code), QgsGeometry.fromWkt(wkt))

    def save(self):
        assert self.layer.commitChanges(), self.layer.commitErrors()


def test_who_has_the_plugin_is_told_of_a_boundary_that_came_from_outside(office):
    from mine_action_plugin.core.model.envelope import OUTSIDE

    bare = Bare(office)
    for change in (
        lambda: office.type_in("name", "from Amal"),
        lambda: office.draw("MULTIPOLYGON (((0 0,0 1,1 1,0 0)))"),
    ):
        assert office.layer.startEditing()
        change()
        bare.draw(TRIANGLE if not office.told else "MULTIPOLYGON (((13 32, 13 33, 14 34, 13 32)))")
        bare.save()
        before = office.records()["N0"]
        assert not office.save()
        ((conflict,),) = office.told[-1:]
        assert (conflict.version, conflict.who) == (before["version"], OUTSIDE)
        assert "geom" in [field for field, _, _ in conflict.changes]
        after = office.records()["N0"]
        assert after["geometry"].equals(before["geometry"]) and after["name"] is None
        office.layer.rollBack()
        bare = Bare(office)
    bare.layer.rollBack()


def test_a_boundary_from_outside_that_comes_after_the_look_is_not_taken_for_the_planners_own(office, monkeypatch):
    bare = Bare(office)
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    monkeypatch.setattr(office.guard, "_conflicts", lambda changed: [])
    bare.draw()
    bare.save()
    assert not office.save()
    assert "somebody else changed this record since it was read" in " ".join(office.layer.commitErrors())
    assert office.records()["N0"]["name"] is None and office.typed("name") == "from Amal"


def test_a_boundary_that_a_bare_client_overwrites_is_kept_and_the_loss_is_found(office):
    from mine_action_plugin.adapters.checking import check_workspace
    from mine_action_plugin.core.feedback import Silent

    bare = Bare(office)
    bare.draw()
    assert office.layer.startEditing()
    office.draw("MULTIPOLYGON (((13 32, 13 33, 14 34, 13 32)))")
    assert office.save(), office.layer.commitErrors()
    mine = office.records()["N0"]
    bare.save()
    with office._open() as workspace:
        record = next(one for one in workspace.read("hazard").to_dict("records") if one["code"] == "N0")
        log = workspace.read("audit_log", "record_id = ? AND field = 'geom'", (record["id"],)).to_dict("records")
        found = [one for one in check_workspace(workspace, Silent()).findings if one.kind.key == "boundary_overwritten"]
    assert record["version"] == mine["version"] + 1 and record["geometry"].equals(shapely.from_wkt(TRIANGLE))
    assert math.isnan(record["area_m2"]), "no area of another boundary is shown for it"
    old = bytes.fromhex(log[-1]["old_value"])
    assert shapely.from_wkb(old[8 + 32 :]).equals(mine["geometry"]), "behind the header and the envelope of GeoPackage"
    ((finding),) = found
    assert (finding.record, finding.values["code"], finding.values["minutes"]) == (record["id"], "N0", 0)
    assert finding.values["who"] == log[-2]["by"] and log[-1]["by"] != log[-2]["by"]


def test_two_bare_clients_that_overwrite_one_another_are_found(office):
    from mine_action_plugin.adapters.checking import check_workspace
    from mine_action_plugin.core.feedback import Silent

    first, second = Bare(office), Bare(office)
    first.draw()
    second.draw("MULTIPOLYGON (((13 32, 13 33, 14 34, 13 32)))")
    first.save()
    second.save()
    with office._open() as workspace:
        kinds = [one.kind.key for one in check_workspace(workspace, Silent()).findings]
    assert "boundary_overwritten" in kinds
    assert not office.records()["N0"]["geometry"].equals(box(13, 32, 13.1, 32.1))
