# SPDX-License-Identifier: GPL-3.0-or-later
"""A printed order, as a team leader holds it: its text read back from the PDF, its maps pixel by pixel."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tests.store.task_order_data import HAZARDS, LAT, LON

LANGUAGES = ("en", "ar", "en+ar")


@pytest.fixture(scope="module")
def made(tmp_path_factory, qgis_app):
    """A workspace with orders: hazard code -> order number, and the path."""
    from mine_action_plugin.adapters.orders.register import NewTask, create_order
    from mine_action_plugin.adapters.store import open_workspace
    from tests.store import task_order_data

    path = tmp_path_factory.mktemp("orders") / "w.gpkg"
    ids = task_order_data.order_workspace(path)
    numbers: dict[str, str] = {}
    with open_workspace(str(path), "tester") as workspace, workspace.transaction():
        for code in ("H-1", "H-MANY", "H-PARTS", "H-SPOT", "H-HUGE"):
            new = NewTask((ids[code],), "manual_clearance", ids["TRI"], "TRI", ids["T1"])
            numbers[code] = create_order(workspace, new)
    return path, numbers


@pytest.fixture
def base_map(tmp_path):
    """A base map with land and places under Tripoli."""
    import geopandas as gpd
    from shapely.geometry import Point, box

    path = tmp_path / "base.gpkg"
    land = gpd.GeoDataFrame({"name": ["Land"], "geometry": [box(9, 25, 20, 34)]}, crs="EPSG:4326")
    land.to_file(path, layer="land")
    places = {"name": ["Ain Zara"], "name_ar": ["عين زارة"], "geometry": [Point(LON - 0.01, LAT - 0.01)]}
    gpd.GeoDataFrame(places, crs="EPSG:4326").to_file(path, layer="places")
    return path


def text_of(path: Path, page: int = 0) -> str:
    pages = ["-f", str(page), "-l", str(page)] if page else []
    read = subprocess.run(["pdftotext", "-layout", *pages, str(path), "-"], capture_output=True, text=True, check=True)
    return read.stdout


def picture_of(path: Path, page: int, dpi: int = 60) -> np.ndarray:
    """Return a page as an array of rows, columns and colours."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), str(path)]
    header, size, depth, pixels = subprocess.run(command, capture_output=True, check=True).stdout.split(b"\n", 3)
    width, height = map(int, size.split())
    assert (header, depth) == (b"P6", b"255")
    return np.frombuffer(pixels, np.uint8).reshape(height, width, 3).astype(int)


def near(picture: np.ndarray, colour: tuple[int, int, int], within: int = 40) -> int:
    return int((np.abs(picture - np.array(colour)).max(axis=2) <= within).sum())


def first_corner() -> tuple[str, str, str]:
    """Return easting, northing and MGRS of the first corner of H-1 by PROJ; MGRS truncates where UTM is rounded."""
    from pyproj import Transformer

    lon, lat = HAZARDS["H-1"][0].exterior.coords[0]
    easting, northing = Transformer.from_crs(4326, 32633, always_xy=True).transform(lon, lat)
    mgrs = f"33S US {int(easting) % 100_000:05d} {int(northing) % 100_000:05d}"
    return f"{easting:.0f}", f"{northing:.0f}", mgrs


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_order_has_four_pages_with_all_that_a_team_needs(made, run, base_map, tmp_path, language):
    path, numbers = made
    output = tmp_path / "أمر.pdf"
    number = numbers["H-1"]
    results = run(
        "printtaskorder",
        WORKSPACE=str(path),
        ORDER=number,
        LANGUAGE=language,
        BASEMAP=str(base_map),
        OUTPUT=str(output),
    )
    assert results["PAGES"] == 4 and output.stat().st_size < 2_000_000
    text = text_of(output)
    for wanted in (*first_corner(), "32.800000° N", "H-NEAR", "A-1", "BM-1", "EPSG:32633"):
        assert wanted in text, wanted
    for page in range(1, 5):
        assert number in text_of(output, page) and f"{page}/4" in text_of(output, page)
    mark = re.search(r"[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}", text_of(output, 4))
    assert mark and mark[0].replace("-", "").lower() == results["FINGERPRINT"][:12]
    assert "SECRET" not in text


def test_every_page_of_a_draft_says_so(made, run, tmp_path):
    path, numbers = made
    output = tmp_path / "o.pdf"
    run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", OUTPUT=str(output))
    assert all("DRAFT" in text_of(output, page) for page in range(1, 5))
    assert "Printed without a base map" in text_of(output, 4)


def test_data_is_printed_and_never_evaluated(made, run, tmp_path):
    path, numbers = made
    output = tmp_path / "o.pdf"
    run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", OUTPUT=str(output))
    assert "[% env('HOME') %] $CURRENT_DATE" in text_of(output, 1)


def test_the_task_map_shows_the_hazard_in_the_colours_of_its_class_and_status(made, run, base_map, tmp_path):
    path, numbers = made
    output = tmp_path / "o.pdf"
    run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", BASEMAP=str(base_map),
        OUTPUT=str(output))  # fmt: skip
    frame = picture_of(output, 4)[100:480, 40:460]
    half_red_on_land = (250, 122, 117)  # #FF0000 at 50 % over #F6F3EA
    assert near(frame, half_red_on_land) > 1000
    assert near(frame, (255, 0, 0)) > 100
    location = picture_of(output, 3)[100:480, 40:460]
    assert near(location, (255, 0, 0)) > 5, "the outline of an open hazard"
    assert near(location, (31, 58, 147), 90) > 40, "the ring around a task that is small on paper"


def test_every_one_of_500_turning_points_is_printed(made, run, tmp_path):
    path, numbers = made
    output = tmp_path / "o.pdf"
    results = run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-MANY"], LANGUAGE="ar", OUTPUT=str(output))
    text = text_of(output)
    assert results["PAGES"] > 10
    printed = set(re.findall(r"33S US [0-9]{5} [0-9]{5}", text))
    from mine_action_plugin.adapters.orders.register import content_of, find_order
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(str(path)) as workspace:
        points = content_of(find_order(workspace, numbers["H-MANY"])).hazards[0].perimeter
    mgrs = [f"{m[:3]} {m[3:5]} {m[5:10]} {m[10:]}" for m in (point.position.mgrs for point in points)]
    assert len(points) == 500 and set(mgrs) <= printed


@pytest.mark.parametrize(("code", "scale"), [("H-SPOT", "1:500"), ("H-HUGE", "1:500 000"), ("H-PARTS", "1:10 000")])
def test_tiny_huge_and_parted_hazards_get_a_round_scale_and_are_seen(made, run, tmp_path, code, scale):
    path, numbers = made
    output = tmp_path / "o.pdf"
    results = run("printtaskorder", WORKSPACE=str(path), ORDER=numbers[code], LANGUAGE="en+ar", OUTPUT=str(output))
    last = text_of(output, results["PAGES"]).replace("\u202f", " ")
    assert scale in last and code in last
    picture = picture_of(output, results["PAGES"])[100:480, 40:460]
    assert near(picture, (255, 0, 0), 80) + near(picture, (31, 58, 147), 90) > 20


def test_arabic_runs_from_right_to_left_and_figures_do_not(made, run, tmp_path):
    path, numbers = made
    output = tmp_path / "o.pdf"
    run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="ar", OUTPUT=str(output))
    boxes = subprocess.run(
        ["pdftotext", "-f", "1", "-l", "1", "-bbox", str(output), "-"], capture_output=True, text=True
    )
    number = re.search(rf'xMin="([0-9.]+)"[^>]*>{numbers["H-1"]}<', boxes.stdout)
    assert number and float(number[1]) < 200, "the number in the header is at the left"
    sheets = text_of(output, 1) + text_of(output, 2)
    assert "32.800000° N" in sheets and "١" not in sheets


def failure(plugin, **parameters) -> str:
    """Run the printing and return what it refuses with."""
    import processing
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        processing.run("mineaction:printtaskorder", parameters)
    return str(refused.value)


def test_a_broken_layer_of_the_base_map_stops_the_print(made, plugin, tmp_path):
    from qgis.core import QgsVectorLayer

    path, numbers = made
    output = tmp_path / "o.pdf"
    broken = QgsVectorLayer(str(tmp_path / "gone.shp"), "Roads", "ogr")
    said = failure(
        plugin, WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", BASEMAP=[broken], OUTPUT=str(output)
    )
    assert "'Roads': its source is broken" in said and not output.exists()


def test_a_base_map_of_another_place_stops_the_print(made, plugin, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    path, numbers = made
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "Benghazi only", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(20.07, 32.12)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    output = tmp_path / "o.pdf"
    said = failure(
        plugin, WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", BASEMAP=[layer], OUTPUT=str(output)
    )
    assert "does not reach the task" in said and not list(tmp_path.iterdir())


def test_a_base_layer_over_everything_cannot_hide_a_hazard(made, run, tmp_path):
    """Base layers lie under the hazards whatever their order in the project."""
    from qgis.core import QgsFeature, QgsFillSymbol, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

    path, numbers = made
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Cover", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 20, 30, 40)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#ffffff"}))
    QgsProject.instance().addMapLayer(layer)
    output = tmp_path / "o.pdf"
    run("printtaskorder", WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", BASEMAP=[layer.id()],
        OUTPUT=str(output))  # fmt: skip
    assert near(picture_of(output, 4)[100:480, 40:460], (255, 0, 0)) > 100
    assert layer.isValid() and layer.renderer().symbol().color().name() == "#ffffff", "the screen is as it was"


def test_a_hazard_that_is_not_drawn_is_noticed(made, plugin, tmp_path, monkeypatch):
    """The renderer draws nothing, QGIS reports success all the same."""
    from qgis.core import QgsNullSymbolRenderer

    from mine_action_plugin.adapters.layouts import map_layers

    monkeypatch.setattr(map_layers, "hazard_renderer", QgsNullSymbolRenderer)
    monkeypatch.setattr(map_layers, "task_renderer", QgsNullSymbolRenderer)
    path, numbers = made
    output = tmp_path / "o.pdf"
    said = failure(plugin, WORKSPACE=str(path), ORDER=numbers["H-SPOT"], LANGUAGE="en", OUTPUT=str(output))
    assert "not to be seen" in said and "H-SPOT" in said and not output.exists()


def test_without_an_arabic_font_nothing_is_printed(made, plugin, tmp_path, monkeypatch):
    from mine_action_plugin.adapters.layouts import fonts

    monkeypatch.setattr(fonts, "font_families", lambda arabic=False: [] if arabic else ["DejaVu Sans"])
    path, numbers = made
    output = tmp_path / "o.pdf"
    said = failure(plugin, WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="ar", OUTPUT=str(output))
    assert "No font on this computer can write Arabic" in said and not output.exists()


def test_a_folder_that_is_not_there_is_refused(made, plugin, tmp_path):
    path, numbers = made
    output = tmp_path / "none" / "o.pdf"
    said = failure(plugin, WORKSPACE=str(path), ORDER=numbers["H-1"], LANGUAGE="en", OUTPUT=str(output))
    assert "The folder does not exist" in said


def test_a_stale_order_warns_on_every_page(made, run, tmp_path):
    import shutil

    from mine_action_plugin.adapters.orders.register import issue_order
    from mine_action_plugin.adapters.store import open_workspace

    path, numbers = made
    copy, output = tmp_path / "w.gpkg", tmp_path / "o.pdf"
    shutil.copy(path, copy)
    with open_workspace(str(copy), "tester") as workspace:
        issue_order(workspace, numbers["H-1"], "A. Planner", "Exercise")
        hazard = workspace.read("hazard", "code = 'H-1'").iloc[0]
        workspace.change("hazard", hazard["id"], {"geometry": HAZARDS["H-NEAR"][0]})
    results = run("printtaskorder", WORKSPACE=str(copy), ORDER=numbers["H-1"], LANGUAGE="en", OUTPUT=str(output))
    assert results["CHANGED"] == 1
    assert all("THE DATA HAS CHANGED" in text_of(output, page) for page in range(1, results["PAGES"] + 1))


def test_orders_are_created_issued_and_revised_by_algorithms(made, run, tmp_path):
    import shutil

    copy = tmp_path / "w.gpkg"
    shutil.copy(made[0], copy)
    first = run("createtaskorders", WORKSPACE=str(copy), HAZARDS="h-near", TYPE="ts", SITE="tri", BY="P")
    assert (first["CREATED"], first["PASSED"]) == (1, 0)
    number = first["ORDERS"]
    filled = run("filltaskorder", WORKSPACE=str(copy), ORDER=number, BY="A. Planner", DEPTH=0.13, DUE_ON="2026-05-01",
                 CASEVAC="By road", TEAM="t1", TYPE="bac_surface", STARTPOINTS="2", CLEAR="CASEVAC")  # fmt: skip
    with pytest.raises(Exception, match="does not say all"):
        run("issuetaskorder", WORKSPACE=str(copy), ORDER=number, BY="A. Planner")
    issued = run("issuetaskorder", WORKSPACE=str(copy), ORDER=number, BY="A. Planner", REASON="Exercise")
    assert filled["GAPS"] == issued["GAPS"] > 0
    output = tmp_path / "issued.pdf"
    run("printtaskorder", WORKSPACE=str(copy), ORDER=number, LANGUAGE="en", OUTPUT=str(output))
    printed = " ".join(text_of(output, 1).split())
    assert "Issued with these not recorded or open: " in printed and "because: Exercise" in printed
    assert "0.13 m" in text_of(output) and "not chosen by anybody" not in printed
    revised = run("revisetaskorder", WORKSPACE=str(copy), ORDER=number, REASON="Depth", BY="A. Planner")
    assert len(issued["FINGERPRINT"]) == 64 and revised["FINGERPRINT"] != issued["FINGERPRINT"]
    assert revised["REVISION"] == 1
