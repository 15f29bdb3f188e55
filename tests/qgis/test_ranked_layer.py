# SPDX-License-Identifier: GPL-3.0-or-later
"""A ranking on the map: its classes, what counted for a hazard, and what changed between two rankings."""

from __future__ import annotations

import datetime

import geopandas
import pytest
from shapely.geometry import Point, box


@pytest.fixture
def found(plugin):
    """Ten hazards near Tripoli ranked by schools nearby, with the layer of schools."""
    from mine_action_plugin.adapters.priorities import SiteRanking
    from mine_action_plugin.core.priority.criteria import criterion_named
    from mine_action_plugin.core.priority.criterion import Entry
    from mine_action_plugin.core.priority.inputs import Inputs, Layer
    from mine_action_plugin.core.priority.profile import Profile, Triage
    from mine_action_plugin.core.priority.ranking import rank
    from mine_action_plugin.core.priority.values import Linear

    shapes = [box(13.0 + 0.02 * number, 32.8, 13.001 + 0.02 * number, 32.801) for number in range(10)]
    columns = {"id": [f"r{n}" for n in range(10)], "code": [f"H{n}" for n in range(10)], "version": [1] * 10}
    own = [number / 10 for number in range(10)]
    hazards = geopandas.GeoDataFrame({**columns, "own": own}, geometry=shapes, crs=4326)
    schools = geopandas.GeoDataFrame(geometry=[Point(13.0005, 32.803), Point(13.0005, 32.8045)], crs=4326)
    layers = {"schools": Layer(schools, source="invented")}
    near, column = criterion_named("schools_within"), criterion_named("own_column")
    entries = (
        Entry("schools", near, near.settings({"distance_m": 500.0}), near.value, 1.0),
        Entry("own", column, {"column": "own"}, Linear(0.0, 1.0), 2.0),
    )
    policy = Profile("test", "Test", entries, triage=Triage(False, 0))
    ranking = rank(hazards, Inputs(layers, datetime.date(2026, 3, 1)), policy)
    return SiteRanking(ranking, hazards, layers, code="RNK-1")


@pytest.fixture
def words(plugin):
    from mine_action_plugin.adapters.words import words

    return words("en")


def lightness(symbol) -> float:
    colour = symbol.symbolLayer(0).fillColor()
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


def test_the_ranking_is_one_layer_that_follows_it(found, words, empty_project) -> None:
    from mine_action_plugin.adapters.priorities import reweigh
    from mine_action_plugin.adapters.ranked_layer import find_ranked, show_ranked

    first = show_ranked(empty_project, found, words)
    first.setName("Somebody's name for it")
    moved = reweigh(found, {"own": 0.0})
    again = show_ranked(empty_project, moved, words)
    assert again.id() == first.id() == find_ranked(empty_project).id() and len(empty_project.mapLayers()) == 1
    ranks = {feature["id"]: feature["rank"] for feature in again.getFeatures()}
    assert ranks == dict(zip(moved.record_ids, moved.ranking.ranks.tolist()))
    assert ranks != dict(zip(found.record_ids, found.ranking.ranks.tolist()))


def shown_now(layer) -> list[tuple]:
    return sorted(tuple(feature.attributes()) for feature in layer.getFeatures())


def as_ranked(found) -> list[tuple]:
    from mine_action_plugin.core.priority.classes import class_of_each

    ranking = found.ranking
    columns = (found.record_ids, ranking.codes, ranking.ranks.tolist(), class_of_each(ranking))
    return sorted(zip(*columns, ranking.scores.middle.tolist()))


def test_the_layer_follows_every_move_of_a_slider_and_is_not_read_for_it(found, words, empty_project, monkeypatch):
    from mine_action_plugin.adapters import ranked_layer
    from mine_action_plugin.adapters.priorities import reweigh

    layer = ranked_layer.show_ranked(empty_project, found, words)
    with monkeypatch.context() as unread:
        unread.setattr(ranked_layer, "_read", None)
        for weight in (0.0, 0.4, 0.7, 0.4, 0.0):
            moved = reweigh(found, {"own": weight})
            assert ranked_layer.show_ranked(empty_project, moved, words) is layer
            assert shown_now(layer) == as_ranked(moved)


def test_what_somebody_typed_into_the_layer_does_not_stand_for_the_ranking(found, words, empty_project) -> None:
    from mine_action_plugin.adapters.ranked_layer import show_ranked

    layer = show_ranked(empty_project, found, words)
    layer.startEditing()
    first = next(layer.getFeatures())
    assert layer.changeAttributeValue(first.id(), layer.fields().indexOf("rank"), 99) and layer.commitChanges()
    assert show_ranked(empty_project, found, words) is layer
    assert shown_now(layer) == as_ranked(found)


def test_a_layer_that_came_back_empty_with_its_project_is_made_anew(found, words, empty_project, tmp_path) -> None:
    from mine_action_plugin.adapters.ranked_layer import find_ranked, show_ranked

    show_ranked(empty_project, found, words)
    assert empty_project.write(str(tmp_path / "p.qgz")) and empty_project.read(str(tmp_path / "p.qgz"))
    assert find_ranked(empty_project).featureCount() == 0, "as QGIS does with layers in memory"
    assert shown_now(show_ranked(empty_project, found, words)) == as_ranked(found)
    assert len(empty_project.mapLayers()) == 1


def test_another_set_of_hazards_is_another_layer_and_it_can_be_hidden(found, words, empty_project) -> None:
    from dataclasses import replace

    from mine_action_plugin.adapters.ranked_layer import find_ranked, hide_ranked, show_ranked

    show_ranked(empty_project, found, words)
    other = replace(found, hazards=found.hazards.assign(id=[f"x{n}" for n in range(10)]))
    assert {one["id"] for one in show_ranked(empty_project, other, words).getFeatures()} == set(other.record_ids)
    assert len(empty_project.mapLayers()) == 1
    hide_ranked(empty_project)
    assert find_ranked(empty_project) is None


def test_classes_grow_lighter_with_the_rank_and_the_legend_names_their_ranks(found, words) -> None:
    from mine_action_plugin.adapters.ranked_layer import ranked_renderer

    categories = ranked_renderer(found, words).categories()
    shades = [lightness(one.symbol()) for one in categories]
    assert [one.value() for one in categories] == ["1", "2", "3", "4", "5"]
    assert all(later - earlier > 0.08 for earlier, later in zip(shades, shades[1:]))
    assert categories[0].label() == "First fifth: ranks 1–2"


def test_what_counted_is_shown_with_its_distance_and_how_far_one_looked(found) -> None:
    import pyproj

    from mine_action_plugin.adapters.counted import counted_for

    counted = counted_for(found, 0)
    (reach,) = counted.reaches
    north = pyproj.Geod(ellps="WGS84").inv(13.0005, 32.801, 13.0005, reach.shape.bounds[3])[2]
    assert north == pytest.approx(500.0, rel=1e-3)
    metres = sorted(mark.metres for mark in counted.marks)
    truth = [pyproj.Geod(ellps="WGS84").inv(13.0005, 32.801, 13.0005, y)[2] for y in (32.803, 32.8045)]
    assert metres == pytest.approx(truth, abs=0.1) and counted.gaps == ()
    assert counted_for(found, 5).marks == ()


def test_a_hazard_that_is_gone_has_nothing_to_show(found) -> None:
    from dataclasses import replace

    from mine_action_plugin.adapters.counted import counted_for

    gone = found.hazards.copy()
    gone.loc[0, "geometry"] = None
    assert counted_for(replace(found, hazards=gone), 0).hazard is None


def test_changes_are_drawn_as_risen_fallen_or_the_same(found, words, empty_project) -> None:
    from mine_action_plugin.adapters.changed_ranks import show_changes
    from mine_action_plugin.adapters.priorities import reweigh
    from mine_action_plugin.core.priority.compare import compare

    after = reweigh(found, {"own": 0.0})
    comparison = compare(found.ranking, after.ranking)
    show_changes(empty_project, comparison, after, words)
    layer = show_changes(empty_project, comparison, after, words)
    assert len(empty_project.mapLayers()) == 1 and layer.featureCount() == 10
    rose = dict(zip(comparison.rows["code"], comparison.rows["rose"]))
    for feature in layer.getFeatures():
        way = "up" if rose[feature["code"]] > 0 else "down" if rose[feature["code"]] < 0 else "same"
        assert (feature["way"], feature["rose"]) == (way, rose[feature["code"]])


@pytest.mark.parametrize("language, first, last", [("en", "S", "m"), ("ar", "\u2067", "\u2069")])
def test_what_a_feature_is_runs_in_its_language_wherever_it_is_written(found, language, first, last) -> None:
    """A map paints its labels from left to right: an Arabic one has to be isolated, or its distance comes first."""
    from mine_action_plugin.adapters.counted import counted_for, said_of
    from mine_action_plugin.adapters.words import words

    text = said_of(counted_for(found, 0).marks[0], words(language))
    assert (text[0], text[-1]) == (first, last) and "222 m" in text


def test_no_distance_on_the_map_is_written_over_another(found, words, qgis_app) -> None:
    from dataclasses import replace

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QImage, QPainter

    from mine_action_plugin.adapters.counted import counted_for
    from mine_action_plugin.gui.counted_marks import CountedMarks

    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    marks = CountedMarks(canvas, words)
    counted = counted_for(found, 0)
    marks.show_counted(replace(counted, marks=(counted.marks[0],) * 4))
    marks.look()
    boxes = []
    image = QImage(400, 400, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    write = marks._distance
    marks._distance = lambda painter, end, text, taken: (write(painter, end, text, taken), boxes.append(taken[-1]))
    marks.paint(painter, None)
    painter.end()
    assert len(boxes) == 5  # and how far it looked
    assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[place + 1 :])


def test_buttons_of_an_arabic_window_run_from_right_to_left_also_where_qgis_does_not(plugin, qgis_app) -> None:
    """Qt paints the text of a button in the direction of the application."""
    from qgis.PyQt.QtCore import Qt

    from mine_action_plugin.adapters.words import words
    from mine_action_plugin.gui.export_dialog import ExportDialog

    assert qgis_app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    dialog = ExportDialog(words("ar"), "RNK-1", "")
    dialog.show()
    dialog.hide()
    dialog.show()  # once is enough
    assert dialog.layer.text() == f"\u2067{words('ar')('Layer (GeoPackage)')}\u2069"
    english = ExportDialog(words("en"), "RNK-1", "")
    english.show()
    assert english.layer.text() == "Layer (GeoPackage)"


def test_two_things_at_one_place_share_a_label_on_paper(found, words) -> None:
    from dataclasses import replace

    from mine_action_plugin.adapters.counted import counted_for
    from mine_action_plugin.adapters.layouts.justification_map import _labelled

    school, other = counted_for(found, 0).marks
    labels = _labelled([school, replace(school, layer="health"), other], words)
    assert list(labels.values()) == ["Schools: 222 m\nHealth facilities: 222 m", "Schools: 388 m"]


def test_people_who_counted_are_written_at_the_rim_of_how_far_one_looked(found, words) -> None:
    import shapely

    from mine_action_plugin.adapters.counted import Reach, counted_for, said_of_reach
    from mine_action_plugin.adapters.words import words as words_of

    (reach,) = counted_for(found, 0).reaches
    assert reach.people == () and said_of_reach(reach, words) == "500 m"
    assert reach.top.y == reach.shape.bounds[3]
    assert said_of_reach(reach, words_of("ar")) == "\u2066500 m\u2069"
    people = Reach(shapely.box(13, 32, 14, 33), 500.0, "#000000", (("People nearby", "3879"), ("Displaced", "")))
    assert said_of_reach(people, words) == "People nearby, 500 m: 3879\nDisplaced, 500 m: not known"
