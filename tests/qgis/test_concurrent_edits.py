# SPDX-License-Identifier: GPL-3.0-or-later
"""Two planners at once: what one edits in QGIS never overwrites what another has saved meanwhile."""

from __future__ import annotations

import pytest
from shapely.geometry import Point, box

from tests.qgis.office import TRIANGLE

OTHER = "MULTIPOLYGON (((13 32, 13 34, 14 34, 13 32)))"


@pytest.fixture
def forms(office):
    """The widgets of forms, and the guard as the window makes it; lists of related records need a map window."""
    from qgis.core import QgsEditFormConfig
    from qgis.gui import QgsGui

    from mine_action_plugin.gui.edit_guards import shown_in_forms

    QgsGui.editorWidgetRegistry().initEditors()
    office.guard.read._shown = shown_in_forms
    config = office.layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.GeneratedLayout)
    office.layer.setEditFormConfig(config)


def me():
    from qgis.core import QgsApplication

    return QgsApplication.userLoginName()


@pytest.mark.parametrize("theirs", [{"name": "from Basma"}, {"name_ar": "from Basma"}])
def test_what_another_saved_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(office, theirs):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.type_in("name", "also from Amal", "N1")
    office.basma(**theirs)
    before = office.names()
    assert not office.save()
    assert office.names() == before, "nothing is saved by halves"
    assert office.layer.isEditable() and office.layer.isModified()
    assert [office.typed("name", code) for code in ("N0", "N1")] == ["from Amal", "also from Amal"]
    ((conflict,),) = office.told
    assert (conflict.record, conflict.version, conflict.who) == ("N0", before["N0"][2], "Basma")
    ((field, value),) = theirs.items()
    assert conflict.changes == ((field, "", value),)


@pytest.mark.parametrize("theirs", [{"name": "from Basma"}, {"geometry": box(13, 32, 13.3, 32.3)}])
def test_a_boundary_is_not_drawn_over_what_another_saved_meanwhile(office, theirs):
    assert office.layer.startEditing()
    office.draw()
    office.basma(**theirs)
    before = office.records()
    assert not office.save()
    after = office.records()
    assert after["N0"]["version"] == before["N0"]["version"]
    assert after["N0"]["geometry"].equals(before["N0"]["geometry"])
    assert office.layer.getFeature(office.fid()).geometry().asWkt() == "MultiPolygon (((13 32, 13 33, 14 33, 13 32)))"
    assert len(office.told) == 1


def test_changes_of_different_records_do_not_meet(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.basma("N1", name="from Basma")
    assert office.save(), office.layer.commitErrors()
    assert [office.records()[code]["name"] for code in ("N0", "N1")] == ["from Amal", "from Basma"]
    assert office.told == []


def test_one_may_save_again_and_again_without_leaving_the_layer(office):
    assert office.layer.startEditing()
    for number in range(3):
        office.type_in("name", f"the {number}th")
        office.type_in("name_ar", f"note {number}")
        if number:
            office.draw(OTHER if number == 1 else TRIANGLE)
        assert office.save(stop=False), office.layer.commitErrors()
    assert office.records()["N0"]["name"] == "the 2th"
    office.type_in("name", "once more")
    office.basma(name_ar="from Basma")
    assert not office.save(stop=False), "and after that still not over another's"
    assert office.records()["N0"]["name"] == "the 2th"


def test_what_is_undone_meets_nobody(office):
    assert office.layer.startEditing()
    office.layer.beginEditCommand("typed")
    office.type_in("name", "from Amal")
    office.layer.endEditCommand()
    office.layer.undoStack().undo()
    office.basma(name="from Basma")
    office.type_in("name", "of another", "N1")
    assert office.save(), office.layer.commitErrors()
    assert office.records()["N0"]["name"] == "from Basma"


def test_undo_takes_back_what_was_typed_and_not_what_the_guard_put_there(office):
    assert office.layer.startEditing()
    office.layer.beginEditCommand("typed")
    office.type_in("name", "from Amal")
    office.layer.endEditCommand()
    office.basma(name="from Basma")
    assert not office.save()
    stack = office.layer.undoStack()
    assert (stack.count(), stack.index(), stack.undoText()) == (1, 1, "typed")


def test_editing_begun_anew_starts_from_what_is_there(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.basma(name="from Basma")
    office.layer.rollBack()
    assert office.layer.startEditing()
    assert office.typed("name") == "from Basma"
    office.type_in("name", "in the knowledge of Basma's")
    assert office.save(), office.layer.commitErrors()
    assert office.records()["N0"]["name"] == "in the knowledge of Basma's"


def test_the_planner_may_let_the_own_change_stand_once_told(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.draw()
    office.basma(name="from Basma")
    assert not office.save()
    office.guard.keep(office.told[0])
    assert office.save(), office.layer.commitErrors()
    assert office.records()["N0"]["name"] == "from Amal"


def test_the_planner_may_take_what_the_other_saved(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.type_in("name", "also from Amal", "N1")
    office.draw()
    office.basma(name="from Basma", geometry=box(13, 32, 13.3, 32.3))
    assert not office.save()
    office.guard.drop(office.told[0])
    assert office.save(), office.layer.commitErrors()
    records = office.records()
    assert [records[code]["name"] for code in ("N0", "N1")] == ["from Basma", "also from Amal"]
    assert records["N0"]["geometry"].equals(box(13, 32, 13.3, 32.3))


def test_a_change_that_comes_after_the_look_is_refused_by_the_database(office, monkeypatch):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    monkeypatch.setattr(office.guard, "_conflicts", lambda changed: [])
    office.basma(name="from Basma")
    assert not office.save()
    assert "somebody else changed this record since it was read" in " ".join(office.layer.commitErrors())
    assert office.records()["N0"]["name"] == "from Basma"
    assert office.typed("name") == "from Amal"


def test_without_the_plugin_the_layer_itself_says_which_version_it_changed(office):
    office.guard.leave()
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.basma(name="from Basma")
    assert not office.save()
    assert office.records()["N0"]["name"] == "from Basma"
    office.layer.rollBack()
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.draw()
    assert office.save(), office.layer.commitErrors()
    assert office.records()["N0"]["name"] == "from Amal"


def test_who_edited_a_layer_is_logged_with_what_was_there_and_what_came(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal")
    office.draw()
    assert office.save(), office.layer.commitErrors()
    log = office.log()[:2]
    assert {(field, by) for field, _, by in log} == {("name", me()), ("geom", me())}
    assert ("name", "from Amal", me()) in log
    assert office.records()["N0"]["changed_by"] == me()
    before = len(office.log())
    assert office.layer.startEditing()
    office.type_in("name", "once more by the same")
    assert office.save(), office.layer.commitErrors()
    assert office.log()[0] == ("name", "once more by the same", me()) and len(office.log()) == before + 1


def test_a_boundary_alone_is_logged_under_the_name_of_who_drew_it(office):
    version = office.records()["N0"]["version"]
    assert office.layer.startEditing()
    office.draw()
    assert office.save(), office.layer.commitErrors()
    assert [(field, by) for field, _, by in office.log()[:1]] == [("geom", me())]
    assert office.records()["N0"]["version"] == version + 1


def test_changes_that_skip_the_defaults_of_the_layer_are_guarded_too(office):
    from qgis.core import QgsGeometry

    place = office.layer.fields().lookupField("name")
    for other in ({"name": "from Basma"}, None):
        assert office.layer.startEditing()
        office.layer.changeAttributeValue(office.fid(), place, "from Amal", None, True)
        office.layer.changeGeometry(office.fid("N1"), QgsGeometry.fromWkt(TRIANGLE), True)
        if other:
            office.basma(**other)
        assert office.save() is (other is None)
        if office.layer.isEditable():
            office.layer.rollBack()
    assert office.log()[0] == ("name", "from Amal", me())
    assert office.log("N1")[0][::2] == ("geom", me())


def test_a_form_that_was_opened_before_another_saved_is_not_saved_over_it(office, forms):
    from qgis.gui import QgsAttributeForm
    from qgis.PyQt import sip

    from mine_action_plugin.gui.edit_guards import shown_in_forms

    feature = office.layer.getFeature(office.fid())
    assert office.layer.startEditing()
    form = QgsAttributeForm(office.layer, feature)
    assert shown_in_forms(office.layer)[feature.id()] == feature["version"]
    office.basma(name="from Basma")
    form.changeAttribute("name", "typed into the form")
    assert form.save(), "into the buffer"
    assert not office.save()
    assert office.records()["N0"]["name"] == "from Basma"
    office.layer.rollBack()
    sip.delete(form)  # the event loop would do it only after its layer is gone


def test_a_form_that_was_opened_after_another_saved_shows_it_and_may_be_saved(office, forms):
    from qgis.gui import QgsAttributeForm
    from qgis.PyQt import sip

    assert office.layer.startEditing()
    office.basma(name="from Basma")
    form = QgsAttributeForm(office.layer, office.layer.getFeature(office.fid()))
    for text in ("knowing Basma's", "and once more in the same form"):
        form.changeAttribute("name", text)
        assert form.save()
        assert office.save(stop=False), office.layer.commitErrors()
        assert office.records()["N0"]["name"] == text
    sip.delete(form)  # the event loop would do it only after its layer is gone


def test_a_record_that_another_voided_is_told_to_be_gone(office):
    assert office.layer.startEditing()
    office.type_in("name", "from Amal", "N2")
    with office._open("Basma") as workspace:
        workspace.void("hazard", office.records()["N2"]["id"], "entered twice")
    assert not office.save()
    ((conflict,),) = office.told
    assert conflict.gone and conflict.record == "N2", "by the name that the planner knows, also where it is hidden"


def test_a_new_record_and_one_that_is_voided_by_hand_are_saved(office):
    from qgis.core import QgsVectorLayerUtils

    assert office.layer.startEditing()
    new = QgsVectorLayerUtils.createFeature(office.layer)
    new["code"] = "NEW"
    new["classification"] = "sha"
    assert office.layer.addFeature(new)
    assert office.save(), office.layer.commitErrors()
    record = office.records()["NEW"]
    assert (record["version"], record["created_by"], record["changed_by"]) == (1, me(), None)
    assert office.layer.startEditing()
    for name, value in (("void_reason", "a test"), ("voided_by", "Amal"), ("voided_at", "2026-01-01T00:00:00.000Z")):
        office.type_in(name, value, "NEW")
    assert office.save(), office.layer.commitErrors()
    assert "NEW" not in office.records()


def test_new_records_wait_too_where_others_may_not_be_saved(office):
    from qgis.core import QgsVectorLayerUtils

    assert office.layer.startEditing()
    new = QgsVectorLayerUtils.createFeature(office.layer)
    new["code"], new["classification"] = "LATER", "sha"
    assert office.layer.addFeature(new)
    office.type_in("name", "from Amal")
    office.basma(name="from Basma")
    assert not office.save()
    assert "LATER" not in office.records()
    office.guard.keep(office.told[0])
    assert office.save(), office.layer.commitErrors()
    assert office.records()["LATER"]["version"] == 1 and office.records()["N0"]["name"] == "from Amal"


def test_enter_never_decides_over_what_another_saved(office):
    from qgis.PyQt.QtWidgets import QMessageBox

    from mine_action_plugin.adapters.conflicts import Conflict
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.edit_guards import LATER, conflict_box

    found = Conflict(1, "N0", 3, "Basma", "2026-01-01", (("name", "", "from Basma"),))
    question: QMessageBox = conflict_box(office.guard, [found], words("en"), None)
    assert question.defaultButton().objectName() == question.escapeButton().objectName() == LATER
    assert "'N0' is now version 3, changed by Basma on 2026-01-01" in question.informativeText()
    assert "Name: from '' to 'from Basma'" in question.informativeText() and len(question.buttons()) == 3


def test_a_point_is_written_by_the_guard_as_gdal_writes_it(office):
    from qgis.core import QgsGeometry

    from mine_action_plugin.adapters.database_login import open_named
    from mine_action_plugin.adapters.edit_guard import EditGuard
    from mine_action_plugin.adapters.layers import find_layer
    from mine_action_plugin.core.model.tables import table_named

    layer = find_layer(office.project, "accident")
    location = office.location
    with open_named(location, "Amal") as workspace:
        workspace.add("accident", {"code": "P1", "geometry": Point(13, 32)})
    told = []
    EditGuard(layer, table_named("accident"), lambda guard, conflicts: told.append(conflicts), told.append)
    fid = next(one.id() for one in layer.getFeatures() if one["code"] == "P1")
    for saved in (True, False):
        assert layer.startEditing()
        assert layer.changeGeometry(fid, QgsGeometry.fromWkt("POINT (13.5 32.5)" if saved else "POINT (14 33)"))
        if not saved:
            with open_named(location, "Basma") as workspace:
                (one,) = workspace.read("accident", "code = 'P1'").to_dict("records")
                workspace.change("accident", one["id"], {"geometry": Point(13.7, 32.7)})
        assert layer.commitChanges() is saved
        if layer.isEditable():
            layer.rollBack()
        with open_named(location) as workspace:
            (one,) = workspace.read("accident", "code = 'P1'").to_dict("records")
        assert (one["geometry"].x, one["version"]) == ((13.5, 2) if saved else (13.7, 3))


def test_many_conflicts_leave_the_buttons_in_reach(plugin):
    from types import SimpleNamespace

    from qgis.PyQt.QtWidgets import QLabel, QScrollArea

    from mine_action_plugin.adapters.conflicts import Conflict
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named
    from mine_action_plugin.gui.edit_guards import conflict_box

    changes = tuple((field, "a", "b") for field in ("name", "name_ar", "place", "remarks"))
    conflicts = [Conflict(number, f"N{number}", 3, "Basma", "2026-01-01", changes) for number in range(10)]
    question = conflict_box(SimpleNamespace(table=table_named("hazard")), conflicts, words("en"), None)
    question.show()
    (area,) = question.findChildren(QScrollArea)
    lines = question.informativeText().count("\n") + 1
    assert lines > 50 and question.height() < 30 * question.fontMetrics().height()
    assert area.widget() is question.findChild(QLabel, "qt_msgbox_informativelabel")
    assert all(button.isVisible() for button in question.buttons()) and "N9" in question.informativeText()
    question.close()
