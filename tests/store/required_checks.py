# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults that have to be found: GICHD's geocheck list, item by item, and what a register needs beyond it.

Each row has the fault as somebody delivers it, and, where it can get into a workspace past the plugin, as a record that
another program writes. What geocheck counts is that of its `issue_count.sql` and README (checks for IMSMA NG).
The zone of a grid and the datum are of a whole file: see intake/test_places.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Point, Polygon, box

Row = dict[str, Any]
Content = Union[Sequence[Row], str]  # features, or the text of a CSV


@dataclass(frozen=True)
class Stored:
    """A fault written by another program: the records (table, fields, shape), what finds it, at which of them.

    "{hazard}" and "{site}" in a field stand for the id of a sound hazard and of a site at Tripoli. `named` is the code
    or label of the record that is told.
    """

    finds: str
    named: str
    records: tuple[tuple[str, Row, Any], ...]


@dataclass(frozen=True)
class Required:
    """One fault: where it is asked for, what finds it in a delivery, and whether it holds its row.

    `files` are delivered by name; `known` are records that the workspace has already, by table.
    `not_stored` says why the fault cannot be in a workspace, or why it is no fault there.
    """

    fault: str
    source: str
    finds: str
    held: bool
    files: Mapping[str, Content]
    rows: tuple[int, ...]  # that are told, in the file that was written last
    stored: Stored | None = None
    not_stored: str = ""
    known: tuple[tuple[str, Row], ...] = ()
    request: Mapping[str, str] = field(default_factory=dict)


def at(number: int) -> Polygon:
    """Return a sound polygon of a hectare, another for each number, where the site at Tripoli does not reach."""
    return box(14.0 + 0.01 * number, 31.0, 14.001 + 0.01 * number, 31.001)


def hazard(code: str, shape: Any, **fields: Any) -> Row:
    return {"code": code, "classification": "SHA", **fields, "geometry": shape}


def stored(finds: str, *records: tuple[str, Any], **fields: Any) -> Stored:
    """Return hazards with a fault, told at the last of them."""
    rows = tuple(("hazard", {"code": code, "classification": "sha", **fields}, shape) for code, shape in records)
    return Stored(finds, records[-1][0], rows)


def moved(shape: Any, lon: float) -> Any:
    return translate(shape, lon)


INSIDE = box(13.15, 32.85, 13.151, 32.851)  # in the site at Tripoli
BOW_TIE = Polygon([(14.0, 31.1), (14.001, 31.101), (14.001, 31.1), (14.0, 31.101)])
TWO_CORNERS = Polygon([(14.01, 31.1), (14.011, 31.1), (14.01, 31.1), (14.01, 31.1)])
TWICE = Polygon([(14.02, 31.1), (14.021, 31.1), (14.021, 31.1000001), (14.021, 31.101), (14.02, 31.101)])
TOUCHING = Polygon([(14.03, 31.1), (14.031, 31.1), (14.0305, 31.1005), (14.031, 31.101), (14.03, 31.101),
                    (14.0305, 31.1005)])  # fmt: skip
LONG = box(14.1, 31.2, 14.2, 31.201)
TWO_PARTS = MultiPolygon([box(14.04, 31.1, 14.041, 31.101), box(14.0405, 31.1, 14.0415, 31.101)])
SLIVER = box(14.05, 31.1, 14.06, 31.100005)
ABROAD, EXCHANGED = box(2.0, 48.0, 2.001, 48.001), box(31.0, 14.5, 31.001, 14.501)
SPOT, OTHER_SPOT, THIRD_SPOT = Point(14.3, 31.3), Point(14.31, 31.3), Point(14.32, 31.3)
CORNERS = "code,class,point_no,role,label,lon,lat\n" + "".join(
    f"T,SHA,{no},{role},{label},{lon},{lat}\n"
    for no, role, label, lon, lat in (
        (1, "SP", "SP", 14.0, 31.4), (2, "TP", "TP 1", 14.001, 31.4), (3, "TP", "TP 2", 14.001, 31.401),
        (4, "TP", "TP 3", 14.0, 31.401),
    )
)  # fmt: skip
CORNERS = CORNERS.replace("code,", "hazard_id,", 1)
WGS84 = {"crs": "EPSG:4326"}
ITEM = {"found_on": "2024-01-02", "category": "ap_mine", "model": "PMN", "quantity": 2}
PRODUCT = {"hazard_id": "{hazard}", "kind": "cancelled", "activity": "nts", "criteria": "cultivated", "report": "R"}
GEOCHECK, NEEDED = "GICHD geocheck", "a register of hazards"
REFUSED = "the database refuses it"
OF_FILES = "it is about a file"


def only_hazards(*rows: Row) -> dict[str, Content]:
    return {"hazards.geojson": rows}


REQUIRED: tuple[Required, ...] = (
    Required(
        "lands with invalid polygons", GEOCHECK, "geometry_invalid", True,
        only_hazards(hazard("A", BOW_TIE)), (1,),
        stored("geometry_invalid", ("INVALID", BOW_TIE)),
    ),
    Required(
        "activities with invalid polygons", GEOCHECK, "geometry_invalid", True,
        {"land_release_product.geojson": [{"code": "P", **PRODUCT, "hazard_id": "K", "geometry": BOW_TIE}]}, (1,),
        Stored("geometry_invalid", "P-INVALID", (("land_release_product", {"code": "P-INVALID", **PRODUCT}, BOW_TIE),)),
        known=(("hazard", hazard("K", box(14.0, 31.1, 14.001, 31.101))),),
    ),
    Required(
        "lands with polygons of fewer than three points", GEOCHECK, "too_few_vertices", True,
        only_hazards(hazard("A", TWO_CORNERS)), (1,),
        stored("too_few_vertices", ("FEW", TWO_CORNERS)),
    ),
    Required(
        "a list of fewer than three points", GEOCHECK, "points_too_few", True,
        {"turning_points.csv": "\n".join(CORNERS.splitlines()[:3])}, (1,),
        not_stored="points without a boundary draw nothing; a boundary that differs from its points is found",
        request=WGS84,
    ),
    Required(
        "duplicate polygons", GEOCHECK, "duplicate_geometry", False,
        only_hazards(hazard("A", at(1)), hazard("B", at(1))), (2,),
        stored("duplicate_geometry_recorded", ("SAME 1", at(1)), ("SAME 2", at(1))),
    ),
    Required(
        "polygons with the same IDs", GEOCHECK, "duplicate_id", True,
        only_hazards(hazard("A", at(1)), hazard("A", at(2))), (2,),
        not_stored=REFUSED,
    ),
    Required(
        "polygons with the same IDs, trimmed and case-folded", GEOCHECK, "duplicate_id", True,
        only_hazards(hazard("A", at(1)), hazard(" a\u200f ", at(2))), (2,),
        stored("duplicate_id_recorded", ("ID-1", at(2)), ("id-1\u200f", at(3))),
    ),
    Required(
        "duplicate points in polygons, one after the other", GEOCHECK, "duplicate_vertices", False,
        only_hazards(hazard("A", TWICE)), (1,),
        stored("duplicate_vertices", ("TWICE", TWICE)),
    ),
    Required(
        "duplicate points in polygons, with others between", GEOCHECK, "geometry_invalid", True,
        only_hazards(hazard("A", TOUCHING)), (1,),
        stored("geometry_invalid", ("TOUCHING", TOUCHING)),
    ),
    Required(
        "duplicate points in polygons, in a list", GEOCHECK, "duplicate_vertices", False,
        {"turning_points.csv": CORNERS.replace("TP 3,14.0,31.401", "TP 3,14.001,31.401") + "T,SHA,5,TP,E,14.0,31.401"},
        (1,),
        not_stored="the boundary has them, where they are found",
        request=WGS84,
    ),
    Required(
        "polygon points with the same IDs and types, by number", GEOCHECK, "point_number_twice", True,
        {"turning_points.csv": CORNERS.replace(",3,TP", ",2,TP")}, (3,),
        not_stored=REFUSED,
        request=WGS84,
    ),
    Required(
        "polygon points with the same IDs and types, by label, trimmed", GEOCHECK, "point_label_twice", False,
        {"turning_points.csv": CORNERS.replace("TP 2", "tp 1 ")}, (3,),
        Stored("duplicate_label_recorded", "tp 9 ", tuple(
            ("turning_point", {"hazard_id": "{hazard}", "point_no": no, "role": "lm", "label": label}, SPOT)
            for no, label in ((1, "TP 9"), (2, "tp 9 "))
        )),
        request=WGS84,
    ),
    Required(
        "duplicate single points", GEOCHECK, "duplicate_geometry", False,
        {"accidents.geojson": [{"accident_code": code, "geometry": SPOT} for code in ("A", "B")]}, (2,),
        Stored("duplicate_geometry_recorded", "ACC 2",
               tuple(("accident", {"code": code}, SPOT) for code in ("ACC 1", "ACC 2"))),
    ),
    Required(
        "single points with the same IDs and types, trimmed", GEOCHECK, "duplicate_label", False,
        {"site_feature.geojson": [
            {"label": label, "kind": "control_point", "geometry": spot}
            for label, spot in (("1", SPOT), ("1 ", OTHER_SPOT))
        ]}, (2,),
        Stored("duplicate_label_recorded", "cp ", tuple(
            ("site_feature", {"hazard_id": "{hazard}", "kind": "control_point", "label": label}, spot)
            for label, spot in (("CP", SPOT), ("cp ", OTHER_SPOT))
        )),
    ),
    Required(
        "objects with the same IDs", GEOCHECK, "duplicate_id", True,
        {"accidents.geojson": [
            {"accident_code": code, "geometry": spot} for code, spot in (("A", SPOT), ("a ", OTHER_SPOT))
        ]},
        (2,),
        Stored("duplicate_id_recorded", "acc\u200f", (
            ("accident", {"code": "ACC"}, OTHER_SPOT), ("accident", {"code": "acc\u200f"}, THIRD_SPOT),
        )),
    ),
    Required(
        "objects with the same IDs in two layers that differ", GEOCHECK, "duplicate_id_elsewhere", True,
        {"a.geojson": [hazard("A", at(1), remarks="one")], "b.geojson": [hazard("A", at(1), remarks="two")]}, (1,),
        not_stored=REFUSED,
    ),
    Required(
        "duplicate devices", GEOCHECK, "duplicate_item", False,
        {"explosive_ordnance.geojson": [{"code": code, **ITEM, "geometry": SPOT} for code in ("A", "B")]}, (2,),
        Stored("duplicate_item_recorded", "EO 2",
               tuple(("explosive_ordnance", {"code": code, **ITEM}, SPOT) for code in ("EO 1", "EO 2"))),
    ),
    Required(
        "consecutive points more than 5,000 m apart", GEOCHECK, "long_edge", False,
        only_hazards(hazard("A", LONG)), (1,),
        stored("long_edge", ("LONG", LONG)),
    ),
    Required(
        "overlapping polygons of one multipart polygon", GEOCHECK, "parts_overlap", True,  # it is invalid as well
        only_hazards(hazard("A", TWO_PARTS)), (1,),
        stored("parts_overlap", ("PARTS", TWO_PARTS)),
    ),
    Required(
        "overlapping polygons in a delivery", GEOCHECK, "overlaps_in_delivery", False,
        only_hazards(hazard("A", at(1)), hazard("B", moved(at(1), 0.0005))), (2,),
        stored("overlaps_existing", ("OVER 1", at(5)), ("OVER 2", moved(at(5), 0.0005))),
    ),
    Required(
        "overlap with existing hazards", NEEDED, "overlaps_existing", False,
        only_hazards(hazard("A", moved(at(1), 0.0005))), (1,),
        stored("overlaps_existing", ("OVER 3", at(7)), ("OVER 4", moved(at(7), 0.0005))),
        known=(("hazard", hazard("K", at(1))),),
    ),
    Required(
        "closed land that overlaps an open hazard", NEEDED, "closed_overlaps_open", False,
        only_hazards(hazard("A", moved(at(1), 0.0005), status="Closed")), (1,),
        not_stored="a hazard is born open; one that was closed since is found, see test_checking.py",
        known=(("hazard", hazard("K", at(1))),),
    ),
    Required(
        "overlap with released land", NEEDED, "overlaps_released", False,
        only_hazards(hazard("A", moved(at(1), 0.0005))), (1,),
        Stored("overlaps_released", "ON-RELEASED", (
            ("land_release_product", {"code": "P-1", **PRODUCT}, at(9)),
            ("hazard", {"code": "ON-RELEASED", "classification": "sha"}, moved(at(9), 0.0005)),
        )),
        known=(("hazard", hazard("K", at(1))), ("land_release_product", {"code": "P", **PRODUCT, "geometry": at(1)})),
    ),
    Required(
        "outside Libya", NEEDED, "outside_libya", False,
        only_hazards(hazard("A", ABROAD)), (1,),
        stored("outside_libya", ("ABROAD", ABROAD)),
    ),
    Required(
        "swapped latitude and longitude", NEEDED, "axes_swapped", True,
        only_hazards(hazard("A", EXCHANGED)), (1,),
        stored("axes_swapped", ("SWAPPED", EXCHANGED)),
    ),
    Required(
        "outside the site", NEEDED, "outside_site", False,
        only_hazards(hazard("A", at(1)), hazard("B", INSIDE)), (1,),
        stored("outside_site", ("OFF-SITE", at(11)), site_id="{site}"),
        request={"site": "TRI"},
    ),
    Required(
        "slivers", NEEDED, "sliver", False,
        only_hazards(hazard("A", SLIVER)), (1,),
        stored("sliver", ("SLIVER", SLIVER)),
    ),
    Required(
        "reported area against the polygon's", NEEDED, "area_differs", False,
        only_hazards(hazard("A", at(1), area_rep=5000.0)), (1,),
        stored("area_differs", ("REPORTED", at(13)), reported_area_m2=5000.0),
    ),
    Required(
        "stored area against the polygon's", NEEDED, "area_differs", False,
        only_hazards(hazard("A", at(1), area_rep=20000.0)), (1,),
        stored("area_stale", ("STALE", at(15)), area_m2=5000.0),
    ),
    Required(
        "dates in the future", NEEDED, "date_in_future", False,
        only_hazards(hazard("A", at(1), surv_date="2999-01-01")), (1,),
        stored("date_in_future", ("FUTURE", at(17)), survey_date="2999-01-01"),
    ),
    Required(
        "dates before there was contamination", NEEDED, "date_too_early", False,
        only_hazards(hazard("A", at(1), surv_date="1930-01-01")), (1,),
        stored("date_too_early", ("EARLY", at(19)), survey_date="1930-01-01"),
    ),
    Required(
        "an end before its start", NEEDED, "dates_reversed", True,
        {"explosive_ordnance.geojson": [{"code": "A", **ITEM, "disposed_on": "2024-01-01", "geometry": SPOT}]}, (1,),
        not_stored=REFUSED,
    ),
    Required(
        "a confirmed area without direct evidence", NEEDED, "confirmed_without_evidence", False,
        only_hazards(hazard("A", at(1), classification="CHA")), (1,),
        stored("confirmed_without_evidence", ("UNPROVEN", at(21)), classification="cha"),
    ),
    Required(
        "two columns that name two codes", NEEDED, "columns_contradict", True,
        only_hazards(hazard("A", at(1), **{"class": "CHA"})), (1,),
        not_stored=OF_FILES,
    ),
    Required(
        "a code that is none", NEEDED, "code_unknown", True,
        only_hazards(hazard("A", at(1), classification="perhaps"), hazard("B", at(2)), hazard("C", at(3))), (1,),
        not_stored=REFUSED,
    ),
    Required(
        "codes that exclude one another", NEEDED, "route_not_allowed", True,
        {"land_release_product.geojson":
         [{"code": "P", **PRODUCT, "hazard_id": "K", "activity": "manual_clearance", "geometry": at(1)}]}, (1,),
        not_stored=REFUSED,
        known=(("hazard", hazard("K", at(1))),),
    ),
)  # fmt: skip
