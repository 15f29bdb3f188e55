# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that are typed into the plugin's forms, key by key, and those that are handed to its algorithms."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtTest import QTest


@pytest.fixture(params=["C", "en_US", "de_DE", "ar_LY"])
def locale(request, qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["0.2", "0,2", "٠٫٢", "۰٫۲"])
def test_a_box_reads_a_decimal_comma_as_one_and_shows_what_it_read(locale, typed):
    from mine_action_plugin.gui.number_entry import NumberBox

    box = NumberBox()
    box.setRange(0.0, 1e6)
    box.setSuffix(" m")
    box.setValue(7.0)
    box.selectAll()
    for key in typed:  # QTest knows the keys of ASCII alone
        box.lineEdit().insert(key)
    box.interpretText()
    assert box.value() == 0.2 and box.text() == "0.20 m"


@pytest.mark.parametrize("pasted", ["1,500", "1,234.5", "1.234,5", "0,2,3", "two"])
def test_a_box_takes_nothing_pasted_that_may_be_two_numbers(locale, pasted):
    from mine_action_plugin.gui.number_entry import NumberBox

    box = NumberBox()
    box.setRange(0.0, 1e6)
    box.setValue(7.0)
    box.selectAll()
    box.lineEdit().insert(pasted)
    box.interpretText()
    assert box.value() == 7.0


@pytest.mark.parametrize(
    "typed, shown, read",
    [
        ("0,2", "0.2", 0.2),
        ("٠٫٢", "0.2", 0.2),
        ("0.2", "0.2", 0.2),
        ("", "", None),
        ("1,500", "1,500", "1,500"),
        ("1,234.5", "1,234.5", "1,234.5"),
        ("deep", "deep", "deep"),
    ],
)
def test_a_line_for_a_number_shows_what_it_read_and_swallows_no_key(locale, typed, shown, read):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named
    from mine_action_plugin.gui.field_inputs import input_of

    one = input_of(table_named("task").field("depth_m"), None, words("en"))
    one.widget.insert(typed)
    assert (one.widget.text(), one.read()) == (shown, read)
    one.widget.setText(typed)
    assert one.read() == read


def test_a_comma_typed_on_the_keyboard_is_a_point_at_once(qgis_app):
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.core.model.tables import table_named
    from mine_action_plugin.gui.field_inputs import input_of

    one = input_of(table_named("task").field("depth_m"), 0.13, words("en"))
    one.widget.selectAll()
    QTest.keyClicks(one.widget, "0,2")
    assert (one.widget.text(), one.read()) == ("0.2", 0.2)


@pytest.mark.parametrize("name, text", [("DEPTH", "0,2"), ("DEPTH", "٠٫٢"), ("DEPTH", "deep"), ("DEPTH", "\u22120.2")])
def test_an_order_is_not_filled_in_with_what_is_no_number(qgis_app, name, text):
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    from mine_action_plugin.processing.fill_task_order import FillTaskOrder

    algorithm = FillTaskOrder()
    algorithm.initAlgorithm()
    asked = {"WORKSPACE": "w.gpkg", "ORDER": "TRI-2026-0001", "BY": "P", name: text}
    with pytest.raises(QgsProcessingException, match="is no number"):
        algorithm.processAlgorithm(asked, QgsProcessingContext(), QgsProcessingFeedback())


def test_no_algorithm_takes_another_number_than_it_was_given(qgis_app):
    from qgis.core import QgsProcessingParameterNumber

    from mine_action_plugin.core.errors import PlanningError
    from mine_action_plugin.processing.provider import ALGORITHMS
    from mine_action_plugin.processing.typed_numbers import check_numbers

    checked = 0
    for make in ALGORITHMS:
        algorithm = make()
        algorithm.initAlgorithm()
        for one in algorithm.parameterDefinitions():
            if isinstance(one, QgsProcessingParameterNumber):
                whole = one.dataType() == QgsProcessingParameterNumber.Type.Integer
                for text in ("0,2", "٠٫٢", "x", *(["1.5"] if whole else [])):
                    with pytest.raises(PlanningError):
                        check_numbers([one], {one.name(): text})
                for good in ("2", "2.0", 2, 2.5, None, "", *([] if whole else ["0.2"])):
                    check_numbers([one], {one.name(): good})
                checked += 1
    assert checked > 5


SPIN = {"AllowNull": True, "Style": "SpinBox", "Precision": 2, "Step": 1, "Min": 0, "Max": 360}


@pytest.fixture
def field_form(locale):
    """Returns what makes the widget of a field in QGIS's form of a layer, as it is when it has the focus."""
    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsGui
    from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QWidget

    from mine_action_plugin.adapters.layers import TABLE_PROPERTY
    from mine_action_plugin.gui.form_numbers import FormNumbers

    QgsGui.editorWidgetRegistry().initEditors()
    numbers, kept = FormNumbers(), []

    def make(kind, settings, field="number:double", ours=True):
        layer, parent = QgsVectorLayer(f"Point?field={field}", "hazard", "memory"), QWidget()
        if ours:
            layer.setCustomProperty(TABLE_PROPERTY, "hazard")
        wrapper = QgsGui.editorWidgetRegistry().create(kind, layer, 0, settings, None, parent)
        widget = wrapper.widget()
        kept.extend([layer, parent, wrapper])
        if "double" in field:
            wrapper.setValues(7.0, [])
        QApplication.instance().focusChanged.emit(None, widget)
        QApplication.instance().focusChanged.emit(None, widget)
        line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        line.selectAll()
        return wrapper, line

    yield make
    numbers.unload()


@pytest.mark.parametrize("kind, settings", [("TextEdit", {}), ("Range", SPIN)])
@pytest.mark.parametrize("typed", ["0,2", "0.2"])
def test_the_forms_of_qgis_store_the_number_that_is_typed(field_form, kind, settings, typed):
    wrapper, line = field_form(kind, settings)
    for key in typed:
        line.insert(key)
    assert wrapper.value() == 0.2


def test_a_text_and_the_layers_of_others_keep_their_commas(field_form):
    _, line = field_form("TextEdit", {}, "name:string")
    line.insert("0,2")
    assert line.text() == "0,2"
    _, line = field_form("TextEdit", {}, ours=False)
    line.insert("0,2")
    assert line.text() == "0,2"
