# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of land release records against one another: products, their hazards, tasks and nonconformities.

Frames hold the records that are not voided, with "geometry" in EPSG:4326 where a table has one.
"""

from __future__ import annotations

from collections.abc import Iterator

import geopandas
import numpy as np
import pandas
import shapely

from ..findings import Finding, FindingKind
from . import kinds
from .disjoint import TOUCHING_M, Ground, overlaps

PRODUCT, HAZARD = "land_release_product", "hazard"
PASSED = ("qc_passed", "released", "handed_over")
CLOSED = ("closed", "handed_over")


def _at(shape: object) -> tuple[float, float] | None:
    if shape is None or not shapely.is_valid(shape) or shapely.is_empty(shape):
        return None
    point = shapely.point_on_surface(shape)
    return float(point.x), float(point.y)


def _about(kind: FindingKind, table: str, row: pandas.Series, shape: object, **values: object) -> Finding:
    return Finding(kind, table=table, record=str(row["id"]), values={"code": row["code"], **values}, point=_at(shape))


def disjoint(products: geopandas.GeoDataFrame, ground: Ground) -> Iterator[Finding]:
    """Products of one hazard that share land; the later of the two is told about."""
    shapes = products.geometry.to_numpy()
    for overlap in overlaps(shapes, products["hazard_id"].tolist(), ground):
        kind = kinds.PRODUCTS_SLIVER if overlap.is_sliver else kinds.PRODUCTS_OVERLAP
        values = {
            "code": products["code"].iloc[overlap.second],
            "other": products["code"].iloc[overlap.first],
            "area_m2": overlap.area_m2,
            "width_m": overlap.width_m,
        }
        record = str(products["id"].iloc[overlap.second])
        yield Finding(kind, table=PRODUCT, record=record, values=values, point=overlap.point)


def apart(products: geopandas.GeoDataFrame, hazards: geopandas.GeoDataFrame) -> Iterator[Finding]:
    """Products that do not touch the hazard whose land they release."""
    shape_of = dict(zip(hazards["id"], hazards.geometry))
    code_of = dict(zip(hazards["id"], hazards["code"]))
    for _, row in products.iterrows():
        hazard, shape = shape_of.get(row["hazard_id"]), row["geometry"]
        if hazard is None or shape is None or not (shapely.is_valid(hazard) and shapely.is_valid(shape)):
            continue
        if not shapely.intersects(hazard, shape):
            yield _about(kinds.PRODUCT_APART, PRODUCT, row, shape, hazard=code_of[row["hazard_id"]])


def too_shallow(products: geopandas.GeoDataFrame, tasks: pandas.DataFrame) -> Iterator[Finding]:
    """Cleared areas of a task that specifies a greater depth."""
    wanted = dict(zip(tasks["id"], zip(tasks["code"], tasks["depth_m"])))
    for _, row in products[(products["kind"] == "cleared") & products["task_id"].notna()].iterrows():
        task, depth = wanted.get(row["task_id"], ("", np.nan))
        if row["depth_m"] < depth:
            values = {"depth_m": float(row["depth_m"]), "wanted_m": float(depth), "task": task}
            yield _about(kinds.CLEARED_TOO_SHALLOW, PRODUCT, row, row["geometry"], **values)


def passed_too_early(
    products: geopandas.GeoDataFrame, visits: pandas.DataFrame, nonconformities: pandas.DataFrame
) -> Iterator[Finding]:
    """Products that passed QC although a critical nonconformity of a visit to them is open."""
    product_of = dict(zip(visits["id"], visits["product_id"]))
    row_of = {row["id"]: row for _, row in products[products["state"].isin(PASSED)].iterrows()}
    critical = nonconformities[(nonconformities["severity"] == "critical") & (nonconformities["state"] != "closed")]
    for _, one in critical.iterrows():
        row = row_of.get(product_of.get(one["qa_visit_id"]))
        if row is not None:
            yield _about(kinds.PASSED_WITH_NONCONFORMITY, PRODUCT, row, row["geometry"], nonconformity=one["code"])


def without_report(products: geopandas.GeoDataFrame) -> Iterator[Finding]:
    """Cleared areas that passed QC without the task and completion report that clearance comes from."""
    unlinked = products["task_id"].isna() | products["completion_report_id"].isna()
    for _, row in products[(products["kind"] == "cleared") & products["state"].isin(PASSED) & unlinked].iterrows():
        yield _about(kinds.CLEARED_WITHOUT_REPORT, PRODUCT, row, row["geometry"])


def not_covered(products: geopandas.GeoDataFrame, hazards: geopandas.GeoDataFrame, ground: Ground) -> Iterator[Finding]:
    """Closed hazards some of whose land is in none of their products. Those without any product tell nothing."""
    shapes_of = products.groupby("hazard_id")["geometry"].agg(list).to_dict()
    for _, row in hazards[hazards["status"].isin(CLOSED) & hazards["id"].isin(shapes_of)].iterrows():
        shapes = np.array([row["geometry"], *shapes_of[row["id"]]], dtype=object)
        if shapely.is_missing(shapes).any() or not shapely.is_valid(shapes).all():
            continue
        left = shapely.get_parts(shapely.difference(shapes[0], shapely.union_all(shapes[1:])))
        left = left[shapely.get_dimensions(left) == 2]
        area = ground.areas_m2(left)
        with np.errstate(invalid="ignore", divide="ignore"):
            counts = 2.0 * area / ground.perimeters_m(left) >= TOUCHING_M
        if counts.any():
            largest = left[counts][np.argmax(area[counts])]
            yield _about(kinds.CLOSED_NOT_COVERED, HAZARD, row, largest, remaining_m2=float(area[counts].sum()))
