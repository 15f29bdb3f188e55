# SPDX-License-Identifier: GPL-3.0-or-later
"""A planner makes a policy in the window: criteria, weights stated in four ways, rules; the file says the same."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def dialog(plugin):
    from mine_action_plugin.adapters.priorities import load_profile
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.profile_dialog import ProfileDialog

    return ProfileDialog(words("en"), load_profile("emergency_response"))


def policy_of(dialog):
    from mine_action_plugin.core.priority.profile_changes import changed

    return changed(dialog.profile, dialog.changes())


def use_only(dialog, *keys: str) -> None:
    for line in dialog.criteria.lines:
        line.use.setChecked(line.key in keys)
    dialog.tabs.setCurrentIndex(1)


def test_what_nobody_changes_is_the_same_policy(dialog) -> None:
    assert policy_of(dialog) is dialog.profile


def test_a_column_of_a_risk_model_enters_as_one_criterion(dialog) -> None:
    (line,) = (line for line in dialog.criteria.lines if line.criterion.key == "own_column")
    line.use.setChecked(True)
    line.settings["column"].setText("risk")
    dialog.tabs.setCurrentIndex(1)
    dialog.weights.numbers["own_column"].setValue(40.0)
    added = policy_of(dialog).entries[-1]
    assert (added.criterion.key, added.parameters["column"], added.weight) == ("own_column", "risk", 40.0)
    assert added.criterion.decision_support and "decision support" in line.use.text()


def test_a_criterion_is_used_at_two_distances(dialog) -> None:
    (line,) = (line for line in dialog.criteria.lines if line.key == "schools")
    line.again.click()
    more = dialog.criteria.lines[-1]
    more.settings["distance_m"].setValue(2000.0)
    used = {one.id: one.parameters["distance_m"] for one in policy_of(dialog).entries if "schools" in one.id}
    assert used == {"schools": 500.0, "schools_within": 2000.0}


def test_weights_by_order_of_importance_follow_the_list(dialog) -> None:
    """Rank order centroid of two: 0.75 and 0.25."""
    use_only(dialog, "schools", "health")
    dialog.weights.kind.setCurrentIndex(2)
    assert policy_of(dialog).weights == {"schools": 0.75, "health": 0.25}
    dialog.weights.order.insertItem(0, dialog.weights.order.takeItem(1))
    assert policy_of(dialog).weights == {"schools": 0.25, "health": 0.75}


def test_comparing_in_pairs_says_what_follows_and_which_judgement_breaks_it(dialog) -> None:
    use_only(dialog, "schools", "health", "water", "accidents")
    dialog.weights.kind.setCurrentIndex(3)
    assert "agree well enough" in dialog.weights.told.text()
    pairs = dialog.weights.pairs
    assert len(pairs) == 6
    importance = {"accidents": 8, "schools": 4, "health": 2, "water": 1}

    def judge(pair: tuple[str, str], ratio: float) -> None:
        box = dialog.weights.pairs[pair]  # made anew when the policy is read off
        box.setCurrentIndex(min(range(box.count()), key=lambda at: abs(box.itemData(at) - ratio)))

    for first, second in pairs:
        judge((first, second), importance[first] / importance[second])
    weights = policy_of(dialog).weights
    assert weights == pytest.approx({key: value / 15 for key, value in importance.items()})
    assert "agree well enough" in dialog.weights.told.text()
    (wrong,) = (pair for pair in pairs if set(pair) == {"schools", "water"})
    judge(wrong, importance[wrong[1]] / importance[wrong[0]])
    told = dialog.weights.told.text()
    assert "contradict each other" in told and "Schools nearby” against “Water points nearby" in told
    assert "Schools nearby" in dialog.weights.shares.text()


def test_ranges_of_weights_rules_and_method_go_into_the_file(dialog) -> None:
    dialog.tabs.setCurrentIndex(1)
    for box, value in zip(dialog.weights.limits["schools"], (5.0, 20.0)):
        box.setValue(value)
    dialog.method.setCurrentIndex(dialog.method.findData("topsis"))
    dialog.rank_by.setCurrentIndex(2)
    dialog.days.setValue(14)
    dialog.vetoes["land_dispute"].setChecked(not dialog.vetoes["land_dispute"].isChecked())
    found = policy_of(dialog)
    ranges = {one.id: one.weight_range for one in found.entries}
    assert ranges["schools"] == (5.0, 20.0) and ranges["health"] is None
    assert (found.method, found.rank_by.value, found.triage.days) == ("topsis", "together", 14)
    assert ("land_dispute" in found.vetoes) != ("land_dispute" in dialog.profile.vetoes)


def test_counts_times_weights_take_counts_and_the_other_methods_do_not(dialog) -> None:
    use_only(dialog, "schools", "health")
    dialog.method.setCurrentIndex(dialog.method.findData("points"))
    counted = policy_of(dialog)
    assert {one.value.kind for one in counted.entries} == {"as_counted"}
    dialog.method.setCurrentIndex(dialog.method.findData("additive"))
    assert {one.value.kind for one in policy_of(dialog).entries} == {"linear"}


def test_a_profile_without_criteria_is_refused_before_anything_is_saved(dialog, monkeypatch) -> None:
    from qgis.PyQt.QtWidgets import QMessageBox

    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[-1]))
    for line in dialog.criteria.lines:
        line.use.setChecked(False)
    dialog.accept()
    assert said and dialog.result() == 0


def test_the_algorithm_writes_the_changed_policy_and_says_how_consistent_it_is(plugin, tmp_path) -> None:
    import processing

    path = tmp_path / "pairs.json"
    names = [one["id"] for one in json.loads(shipped("agriculture"))["criteria"]]
    pairs = [[a, b, 1] for place, a in enumerate(names) for b in names[place + 1 :]]
    changes = {"weighting": {"kind": "ahp", "judgements": pairs}}
    given = {"PROFILE": "agriculture", "CHANGES": json.dumps(changes), "TITLE": "Pairs", "OUTPUT": str(path)}
    found = processing.run("mineaction:saveprofile", given)
    assert "consistency ratio 0.000" in found["CONSISTENCY"]
    written = json.loads(path.read_text("utf-8"))
    assert written["weighting"]["kind"] == "ahp" and written["title"] == "Pairs" and "signature" not in written


@pytest.mark.parametrize("changes", ["[]", "{", '{"name": "x"}', '{"criteria": []}'])
def test_changes_that_make_no_profile_are_refused(plugin, tmp_path, changes) -> None:
    import processing
    from qgis.core import QgsProcessingException

    given = {"PROFILE": "agriculture", "CHANGES": changes, "OUTPUT": str(tmp_path / "x.json")}
    with pytest.raises(QgsProcessingException, match="rofile"):
        processing.run("mineaction:saveprofile", given)
    assert not (tmp_path / "x.json").exists()


def shipped(name: str) -> str:
    from mine_action_plugin.paths import data_dir

    return (data_dir("resources/profiles") / f"{name}.json").read_text("utf-8")


def line_of(dialog, key: str):
    return next(line for line in dialog.criteria.lines if line.key == key)


def test_a_value_function_is_changed_saved_and_opened_again_the_same(dialog, plugin, tmp_path) -> None:
    import processing

    from mine_action_plugin.adapters.priorities import load_profile
    from mine_action_plugin.gui.profile_dialog import ProfileDialog

    before = dialog.profile.fingerprint
    line = line_of(dialog, "schools")
    asked = dialog.criteria.value_dialog(line)
    asked.kind.setCurrentIndex(asked.kind.findData("piecewise"))
    asked.by_kind["piecewise"].fill([("0", "0"), ("1", "0.6"), ("4", "1")])
    assert asked.ok_button.isEnabled()
    line.function = asked.function
    path = tmp_path / "own.json"
    given = {"PROFILE": "emergency_response", "CHANGES": json.dumps(dialog.changes()), "OUTPUT": str(path)}
    assert processing.run("mineaction:saveprofile", given)["FINGERPRINT"] != before
    again = ProfileDialog(dialog.words, load_profile(str(path)))
    assert policy_of(again) is again.profile
    reopened = again.criteria.value_dialog(line_of(again, "schools"))
    assert reopened.kind.currentData() == "piecewise"
    assert reopened.by_kind["piecewise"].rows() == [("0", "0"), ("1", "0.6"), ("4", "1")]


@pytest.mark.parametrize(
    "kind, rows, said",
    [
        ("piecewise", [], "too few rows"),
        ("piecewise", [("5", "0"), ("1", "1")], "1 stands after 5"),
        ("piecewise", [("1", "0"), ("5", "1"), ("9", "0")], "rise and fall"),
        ("step", [("", "0"), ("x", "1")], "“x” is no number"),
    ],
)
def test_what_is_no_value_function_cannot_be_accepted_and_says_why(dialog, kind: str, rows, said: str) -> None:
    asked = dialog.criteria.value_dialog(line_of(dialog, "schools"))
    asked.kind.setCurrentIndex(asked.kind.findData(kind))
    asked.by_kind[kind].fill(rows)
    assert not asked.ok_button.isEnabled() and asked.function is None and said in asked.told.text()
    asked.by_kind[kind].fill([("0", "0"), ("3", "1")])
    assert asked.ok_button.isEnabled() and said not in asked.told.text()


def test_a_function_against_the_direction_of_its_criterion_says_so(dialog) -> None:
    asked = dialog.criteria.value_dialog(line_of(dialog, "schools"))
    assert asked.told.text() == ""
    page = asked.by_kind["linear"]
    page.low.setText("9")
    assert "turns the criterion round" in asked.told.text() and asked.ok_button.isEnabled()


def test_every_kind_can_be_chosen_and_shows_what_it_says(dialog) -> None:
    asked = dialog.criteria.value_dialog(line_of(dialog, "people_500"))
    assert asked.by_kind["linear"].unit == ""
    for kind in ("piecewise", "step", "decay", "linear"):
        asked.kind.setCurrentIndex(asked.kind.findData(kind))
        assert asked.function.kind == kind and asked.ok_button.isEnabled(), kind


def test_classes_have_a_value_each_and_no_other_kind(dialog) -> None:
    asked = dialog.criteria.value_dialog(line_of(dialog, "evidence"))
    assert asked.kind.count() == 1
    page = asked.by_kind["classes"]
    page.table.item(1, 1).setText("0.55")
    assert asked.function.as_json() == {"kind": "classes", "values": {"direct": 1.0, "indirect": 0.55}}
    page.table.item(1, 1).setText("")
    assert not asked.ok_button.isEnabled()


def test_hazards_are_marked_where_they_were_measured_with_these_settings(plugin) -> None:
    import numpy as np

    from mine_action_plugin.adapters.priorities import load_profile
    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.profile_dialog import ProfileDialog

    asked_for = []

    def measured(key, criterion, parameters):
        asked_for.append((key, criterion, parameters["distance_m"]))
        known = np.array([0.0, 3.0])
        return {500.0: np.array([0.0, 3.0, np.nan]), 600.0: known}.get(parameters["distance_m"])

    dialog = ProfileDialog(words("en"), load_profile("emergency_response"), measured)
    line = line_of(dialog, "schools")
    asked = dialog.criteria.value_dialog(line)
    assert asked.chart.curve.hazards == ((0.0, 0.0), (3.0, 1.0)) and asked.chart.curve.missing == 1
    assert "Known: 2, not known: 1" in asked.note.text() and asked.missing.text().startswith("It is not known")
    line.settings["distance_m"].setValue(600.0)
    assert dialog.criteria.value_dialog(line).missing.text().startswith("Where it is not known")
    line.settings["distance_m"].setValue(700.0)
    assert dialog.criteria.value_dialog(line).chart.curve.hazards == ()
    assert asked_for == [("schools", "schools_within", metres) for metres in (500.0, 600.0, 700.0)]


def test_a_method_of_counts_asks_for_no_value_function(dialog) -> None:
    dialog.method.setCurrentIndex(dialog.method.findData("points"))
    assert not line_of(dialog, "schools").value.isEnabled()
    dialog.method.setCurrentIndex(dialog.method.findData("additive"))
    assert line_of(dialog, "schools").value.isEnabled()
