# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented records as a field would deliver them: shapefiles with the faults that real ones have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from shapely import affinity
from shapely.geometry import Polygon

from . import MARK, TODAY
from .ground import CRS

# WGS 84 to the Libyan Geodetic Datum 2006 and on to its Libya TM: EPSG:15908 backwards, spelled out, so that no other
# operation is ever chosen for it.
TO_LIBYA_TM = (
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=push +v_3 +step +proj=cart +ellps=WGS84"
    " +step +inv +proj=helmert +x=-208.4058 +y=-109.8777 +z=-2.5764 +step +inv +proj=cart +ellps=intl"
    " +step +proj=pop +v_3 +step +proj=tmerc +lat_0=0 +lon_0=17 +k=0.9965 +x_0=1000000 +y_0=0 +ellps=intl"
)

# Names and words as information systems export them, each in its own way.
IMSMA = {
    "code": "IMSMA_ID", "name": "HA_NAME", "name_ar": "NAME_AR", "classification": "HA_TYPE", "status": "STAUTS",
    "contamination": "EO_TYPE", "evidence_kind": "EVIDENCE", "survey_date": "SURVEY_DAT", "surveyed_by": "ORGANISATI",
    "area": "AREASIZE", "place": "VILLAGE", "place_ar": "PLACE_AR", "accessible": "ACCESSIBLE",
    "land_dispute": "DISPUTE", "access": "ACCESS", "reliability": "RELIABIL", "remarks": "COMMENTS",
}  # fmt: skip
ARABIC = {
    "code": "رقم", "name_ar": "الاسم", "classification": "التصنيف", "status": "الحالة", "survey_date": "التاريخ",
    "area": "المساحة", "place_ar": "المحلة", "surveyed_by": "المنظمة", "remarks": "ملاحظات",
}  # fmt: skip
EVIDENCE = {
    "hazard": "HAZARD_ID", "kind": "KIND", "type": "TYPE", "device": "DEVICE", "seen_on": "SEEN_ON", "source": "SOURCE",
    "remarks": "REMARKS",
}  # fmt: skip
ACCIDENTS = {
    "code": "REPORT_ID", "happened_on": "ACC_DATE", "device": "DEVICE", "killed": "KILLED", "injured": "INJURED",
    "place": "LOCATION", "remarks": "COMMENTS",
}  # fmt: skip
WORDS_EN = {
    "sha": "Suspected hazardous area", "cha": "Confirmed hazardous area", "open": "Active", "worked_on": "In progress",
    "closed": "Closed", "direct": "Direct evidence", "indirect": "Indirect evidence", True: "Yes", False: "No",
}  # fmt: skip
WORDS_AR = {"sha": "مشتبه بها", "cha": "مؤكدة", "open": "مفتوحة", "worked_on": "worked on", "closed": "مغلقة"}


@dataclass(frozen=True)
class Delivery:
    """One shapefile. `crs` is an EPSG code; `faults` are put into the records before they are renamed and worded."""

    name: str
    table: str
    sites: tuple[str, ...]
    columns: dict[str, str]
    words: dict
    encoding: str = "UTF-8"
    crs: int = 4326
    has_prj: bool = True
    dates: str = "%d/%m/%Y"
    faults: tuple[Callable[[gpd.GeoDataFrame], gpd.GeoDataFrame], ...] = ()


def repeated(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Row 3 comes twice, and row 4 again under its own ID with a blank behind it and another shape."""
    twice, other = frame.iloc[[2]], frame.iloc[[3]].copy()
    other["code"] += " "
    other = other.set_geometry([affinity.translate(other.geometry.iloc[0], 0.0004, 0.0002)], crs=CRS)
    return pd.concat([frame, twice, other], ignore_index=True)


def without_shape(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The shapes of two rows are missing."""
    shapes = frame.geometry.to_numpy().copy()
    shapes[[1, 9]] = None
    return frame.set_geometry(gpd.GeoSeries(shapes, crs=CRS))


def crossing_itself(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Two corners of row 5 were entered in the wrong order, so that its outline crosses itself."""
    shapes = frame.geometry.to_numpy().copy()
    corners = [*shapes[4].exterior.coords][:-1]
    for first in range(len(corners) - 1):
        swapped = corners.copy()
        swapped[first], swapped[first + 1] = swapped[first + 1], swapped[first]
        if not Polygon(swapped).is_valid:
            shapes[4] = Polygon(swapped)
            break
    return frame.set_geometry(gpd.GeoSeries(shapes, crs=CRS))


def unknown_words(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """One classification, one status and one kind of ordnance are in no list; one ID is missing."""
    changed = frame.copy()
    changed.loc[5, "classification"] = "DHA"
    changed.loc[6, "status"] = "Pending QA"
    changed.loc[7, "contamination"] = "toxic remnants"
    changed.loc[8, "code"] = None
    return changed


def odd_dates(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Dates as people type them: one impossible, one of the future."""
    changed = frame.copy()
    changed.loc[0, "survey_date"] = "31/02/2023"
    changed.loc[2, "survey_date"] = "2031-05-12"
    return changed


def far_away(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Longitude and latitude of the last record were entered the wrong way round."""
    shapes = frame.geometry.to_numpy().copy()
    shapes[-1] = affinity.affine_transform(shapes[-1], [0, 1, 1, 0, 0, 0])
    return frame.set_geometry(gpd.GeoSeries(shapes, crs=CRS))


DELIVERIES: tuple[Delivery, ...] = (
    Delivery("tripoli_hazards", "hazard", ("TRI",), IMSMA, WORDS_EN, dates="%d/%m/%Y",
             faults=(crossing_itself, unknown_words, without_shape, repeated)),
    Delivery("misrata_hazards_cp1256", "hazard", ("MIS",), IMSMA, WORDS_EN, encoding="CP1256", dates="%Y-%m-%d",
             faults=(odd_dates,)),
    Delivery("benghazi_hazards_no_prj", "hazard", ("BEN",), IMSMA, WORDS_EN, crs=32634, has_prj=False, dates="%d.%m.%Y",
             faults=(without_shape,)),
    Delivery("sirte_hazards_lgd2006", "hazard", ("SIR",), IMSMA, WORDS_EN, crs=3177, dates="%Y-%m-%d",
             faults=(crossing_itself,)),
    Delivery("gharyan_hazards_arabic", "hazard", ("GHA",), ARABIC, WORDS_AR, encoding="CP1256", dates="%Y/%m/%d"),
    Delivery("tawergha_hazards", "hazard", ("TAW",), IMSMA, WORDS_EN, crs=32633, dates="%Y-%m-%d", faults=(repeated,)),
    Delivery("evidence_points", "evidence", (), EVIDENCE, {}, dates="%Y-%m-%d"),
    Delivery("accidents_cp1256", "accident", (), ACCIDENTS, {}, encoding="CP1256", faults=(without_shape, far_away)),
)  # fmt: skip


def _placed(frame: gpd.GeoDataFrame, epsg: int) -> gpd.GeoDataFrame:
    if epsg != 3177:
        return frame.to_crs(epsg)
    there = Transformer.from_pipeline(TO_LIBYA_TM)
    shapes = shapely.transform(frame.geometry.to_numpy(), lambda xy: np.column_stack(there.transform(*xy.T)))
    return frame.set_geometry(gpd.GeoSeries(shapes, index=frame.index, crs=3177))


def _dated(value: object, pattern: str) -> object:
    try:
        return date.fromisoformat(str(value)).strftime(pattern)
    except ValueError:
        return value


def as_delivered(delivery: Delivery, records: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the records of a delivery with its faults, names, words and coordinates."""
    frame = records[records["site"].isin(delivery.sites)] if delivery.sites else records
    frame = frame.reset_index(drop=True)
    for fault in delivery.faults:
        frame = fault(frame)
    for column in ("survey_date", "seen_on", "happened_on"):
        if column in frame:
            frame[column] = [_dated(value, delivery.dates) for value in frame[column]]
    frame = _placed(frame, delivery.crs)[[*delivery.columns, "geometry"]]
    for column in ("classification", "status", "evidence_kind", "accessible", "land_dispute"):
        if column in frame:
            frame[column] = [delivery.words.get(value, value) for value in frame[column]]
    return frame.rename(columns=delivery.columns).assign(DATA_NOTE=MARK)


def write_delivery(folder: Path, delivery: Delivery, records: gpd.GeoDataFrame) -> Path:
    """Write one delivery as a shapefile into a folder of its own and return its path."""
    path = folder / delivery.name / f"{delivery.name}.shp"
    path.parent.mkdir(parents=True)
    frame = as_delivered(delivery, records)
    frame.to_file(path, engine="pyogrio", encoding=delivery.encoding, DBF_DATE_LAST_UPDATE=TODAY)
    if not delivery.has_prj:
        path.with_suffix(".prj").unlink()
    return path
