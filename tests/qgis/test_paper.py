# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of paper: what its margin and its file say, what lies over what, and which way its words run."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from tests.qgis.test_print_task_order import LANGUAGES, base_map, made, text_of  # noqa: F401

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
DECLINATION = {"DECLINATION": 4.0, "ON": "2026-01-01", "CHANGE": 0.1, "SOURCE": "invented", "BY": "A. Planner"}


def words(path: Path, page: int) -> list[tuple[str, float, float]]:
    """Return the words of a page with their top in mm and the height of their font's box in points."""
    command = ["pdftotext", "-f", str(page), "-l", str(page), "-bbox", str(path), "-"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pattern = r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>'
    return [(text, float(top) * 25.4 / 72, float(end) - float(top)) for top, end, text in re.findall(pattern, found)]


def read(path: Path, page: int) -> str:
    """Return the text of a page, Arabic letters as they are typed and not in the forms in which they join."""
    return unicodedata.normalize("NFKC", text_of(path, page))


@pytest.fixture
def printed(made, run, base_map, tmp_path):  # noqa: F811
    """Print H-1 in a language and return the file, with a declination stated where asked for."""

    def print_in(language: str, **declination) -> Path:
        workspace, output = tmp_path / "w.gpkg", tmp_path / "order.pdf"
        shutil.copy(made[0], workspace)
        number = made[1]["H-1"]
        if declination:
            run("statedeclination", WORKSPACE=str(workspace), SITE="TRI", **declination)
            run("filltaskorder", WORKSPACE=str(workspace), ORDER=number, BY="A. Planner", DEPTH=0.2)
        run("printtaskorder", WORKSPACE=str(workspace), ORDER=number, LANGUAGE=language, BASEMAP=str(base_map),
            OUTPUT=str(output))  # fmt: skip
        return output

    return print_in


def test_the_file_says_what_it_is_who_made_it_and_when(printed):
    info = subprocess.run(["pdfinfo", "-isodates", str(printed("en"))], capture_output=True, text=True, check=True)
    told = dict(re.findall(r"(\w+):\s+(.*)", info.stdout))
    assert re.fullmatch(r"Task order TRI-\d{4}-\d{4}, revision 0", told["Title"])
    assert told["Author"] == "Invented Authority"
    assert re.match(r"\d{4}-\d\d-\d\dT", told["CreationDate"])


def test_a_sheet_without_declination_warns_against_the_compass(printed):
    file = printed("en")
    for page in (2, 3, 4):
        assert "Do not walk by compass bearings" in " ".join(text_of(file, page).split()), page


def test_a_stated_declination_stands_on_table_and_maps(printed):
    file = printed("en", **DECLINATION)
    table = " ".join(text_of(file, 2).split())
    assert "A. Planner: invented" in table and "Magnetic" in table
    (degrees,) = set(re.findall(r"Magnetic declination (\d\.\d\d)° E", table))
    for page in (3, 4):
        assert f"Magnetic declination {degrees}° E" in " ".join(text_of(file, page).split())
    rows = re.findall(r"(\d{3}\.\d)° +(\d{3}\.\d)° +[\d.]+ m", text_of(file, 2))
    assert len(rows) >= 9
    for true, magnetic in rows:
        assert (float(true) - float(magnetic) - float(degrees) + 180) % 360 - 180 == pytest.approx(0, abs=0.11)


def test_a_declination_needs_a_name_a_source_and_a_date(made, plugin, tmp_path):  # noqa: F811
    import processing
    from qgis.core import QgsProcessingException

    workspace = tmp_path / "w.gpkg"
    shutil.copy(made[0], workspace)
    for changes in ({"BY": " "}, {"SOURCE": " "}, {"ON": "next year"}, {"SITE": "nowhere"}):
        with pytest.raises(QgsProcessingException):
            values = {"WORKSPACE": str(workspace), "SITE": "TRI", **DECLINATION, **changes}
            processing.run("mineaction:statedeclination", values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_legend_and_notes_are_at_least_7_points_and_the_base_map_is_in_the_legend(printed, language):
    file = printed(language, **DECLINATION)
    for page in (3, 4):
        found = [one for one in words(file, page) if 190 < one[1] < 277 and re.search("[A-Za-z0-9]", one[0])]
        assert min(height for _, _, height in found) / 1.362 > 6.9, "a line of Noto Sans is 1.362 font sizes high"
        assert ("Land" if "en" in language else "اليابسة") in read(file, page)
    assert "en" not in language or "Places" in read(file, 3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_to_sign_stand_under_their_title(printed, language):
    file = printed(language)
    title, column = ("Control", "Signature") if "en" in language else ("المتابعة", "التوقيع")
    (page,) = (page for page in range(1, 5) if column in read(file, page))
    assert title in read(file, page)


def test_hazards_lie_over_accidents_and_reference_points(qgis_app):
    from shapely.geometry import Point, box

    from mine_action_plugin.adapters.layouts.fonts import typeface
    from mine_action_plugin.adapters.layouts.map_content import MapContent
    from mine_action_plugin.adapters.layouts.map_layers import Drawn
    from mine_action_plugin.adapters.layouts.map_sheet import own_layers

    area, point = Drawn(box(13, 32, 13.1, 32.1).wkb, "H", "sha", "open"), Drawn(Point(13.05, 32.05).wkb, "P")
    points = {kind: [point] for kind in ("accident", "lm", "bm", "evidence", "sp")}
    top_first = [layer.name() for layer in own_layers(MapContent([area], [area], points), typeface())]
    lowest, highest = max(i for i, name in enumerate(top_first) if name == "hazards"), top_first.index("hazards")
    assert all(top_first.index(kind) > lowest for kind in ("accident", "lm", "bm"))
    assert all(top_first.index(kind) < highest for kind in ("evidence", "sp"))


def test_a_base_layer_is_told_by_the_beginnings_of_its_words(qgis_app):
    from mine_action_plugin.adapters.base_map import role_of

    names = {"displaced": "displaced", "Places": "places", "gis_osm_places": "places", "Water points": "water_points"}
    assert {name: role_of(name).key for name in names} == names


def test_a_broken_line_keeps_the_direction_of_what_it_broke(qgis_app):
    from mine_action_plugin.adapters.layouts.fonts import typeface

    face = typeface()
    lines = face.wrapped(f"before {LRI}one two three{PDI} after", face.width("before one two", 8.0) + 1.0, 8.0)
    assert lines == [f"before {LRI}one two{PDI}", f"{LRI}three{PDI} after"]


def test_the_stop_after_a_figure_that_ends_an_arabic_paragraph_alone_is_on_the_left(qgis_app):
    from mine_action_plugin.adapters.layouts.fonts import typeface
    from mine_action_plugin.adapters.layouts.speech import directed

    face, text = typeface(), "يتداخل مع الصف 32."
    lines = face.broken(text, face.width("يتداخل مع الصف", 8.0) + 1.0, 8.0)
    assert lines == [("يتداخل مع الصف", text), ("32.", text)]
    assert [directed(line, True, among) for line, among in lines] == ["\u200fيتداخل مع الصف", f"\u200f{LRI}32{PDI}."]
    assert directed("32.88 13.19", True, "32.88 13.19") == "32.88 13.19"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_legend_that_finds_no_room_goes_on_on_the_next_sheet_and_nothing_is_too_small(printed, base_map, language):  # noqa: F811
    import geopandas as gpd
    from shapely.geometry import box

    for number in range(60):
        land = gpd.GeoDataFrame({"n": [number]}, geometry=[box(9, 25, 20, 34)], crs=4326)
        land.to_file(base_map, layer=f"layer {number:02d} of the councils")
    file = printed(language)
    assert text_of(file).count("\f") == 6
    for page in (3, 5):
        found = " ".join((read(file, page) + read(file, page + 1)).split())
        assert all(f"layer {number:02d}" in found for number in range(60))
        sizes = [one[2] for one in words(file, page) if 190 < one[1] < 277 and re.search("[A-Za-z0-9]", one[0])]
        assert min(sizes) / 1.362 > 6.9, "a line of Noto Sans is 1.362 font sizes high"


def test_data_of_both_scripts_runs_as_it_was_written(qgis_app):
    from mine_action_plugin.adapters.layouts.speech import spoken
    from mine_action_plugin.adapters.words import words as words_of
    from mine_action_plugin.core.orders.blocks import Name, say

    english, arabic = words_of("en"), words_of("ar")
    assert spoken("H-1 (open)", english) == "H-1 (open)"
    assert spoken("QC 10 % / عينة 10 %", english) == f"{LRI}{LRI}QC 10 %{PDI} / {RLI}عينة 10 %{PDI}{PDI}"
    mixed = "INVENTED / تجريبي. Near Ain Zara; قرب"
    assert spoken(mixed, english) == f"{LRI}{mixed}{PDI}", "not two texts, but one in the direction of its first letter"
    bracketed = "ماء (A / ب)"
    assert spoken(bracketed, english) == f"{RLI}{bracketed}{PDI}"
    assert spoken(Name("Hospital (X)", "مستشفى (س)"), english) == f"{LRI}Hospital (X){PDI} | {RLI}مستشفى (س){PDI}"
    assert spoken(say("بعد {m} m²، {d}", m="12", d="x"), arabic) == f"بعد {LRI}{LRI}12 m²{PDI}{PDI}، {LRI}x{PDI}"


def test_the_form_of_a_site_asks_for_the_declination(made, tmp_path, plugin):  # noqa: F811
    import processing
    from qgis.core import QgsProject

    output = tmp_path / "p.qgz"
    processing.run(
        "mineaction:buildproject",
        {"WORKSPACE": str(made[0]), "SITE": "TRI", "LANGUAGE": "en", "OUTPUT": str(output)},
    )
    project = QgsProject()
    assert project.read(str(output))
    layer = next(one for one in project.mapLayers().values() if "layername=site" in one.source().split("|"))
    field = layer.fields().lookupField("magnetic_declination_deg")
    assert layer.attributeAlias(field) == "Magnetic declination, east positive (°)"
    assert layer.editorWidgetSetup(field).type() != "Hidden"


@pytest.mark.parametrize(
    ("rows", "pages", "density"),
    [(10, 1, "EASY"), (110, 2, "EASY"), (124, 2, "CLOSER"), (130, 2, "CLOSE"), (140, 3, "EASY"), (400, 8, "EASY")],
)
def test_a_document_is_set_closer_only_where_that_saves_a_page(qgis_app, rows, pages, density):
    from qgis.core import QgsProject

    from mine_action_plugin.adapters.layouts import flow
    from mine_action_plugin.adapters.layouts.fonts import typeface
    from mine_action_plugin.adapters.layouts.print_order import _document
    from mine_action_plugin.adapters.words import words as words_of
    from mine_action_plugin.core.feedback import Silent
    from mine_action_plugin.core.orders.blocks import Fact, Facts, say

    facts = Facts(tuple(Fact(say("Remarks"), str(number), wide=True) for number in range(rows)))
    project = QgsProject()
    sheet = _document(project, typeface(), (words_of("en"),), (facts,), Silent())
    assert (sheet.pages, sheet.leading) == (pages, getattr(flow, density).leading)
