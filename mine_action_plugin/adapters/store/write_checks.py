# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database cannot keep by itself and the plugin checks whenever it writes: products share no land."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

import pandas as pd
import shapely

from ...core.errors import PlanningError
from ...core.geometry_words import fault
from ...core.landrelease.disjoint import Ground, overlaps
from ...core.location.area import METHOD, areas_m2, perimeters_m
from ...core.model.envelope import AREA, has_area
from ...core.model.table import Table
from ...core.text import QT_TRANSLATE_NOOP

PRODUCT = "land_release_product"
SHOWN = 3
_PLACE = ("geometry", "hazard_id")


class Records(Protocol):
    """What is asked here of a workspace, which asks in turn before it writes."""

    def read(self, name: str, where: str = "", values: Sequence[Any] = ()) -> pd.DataFrame: ...

    def get(self, name: str, record_id: str) -> dict[str, Any]: ...


def check_new(workspace: Records, table: str, records: pd.DataFrame) -> None:
    """Raise `PlanningError` where records about to be written to `table` may not stand beside those that are there."""
    if table == PRODUCT and len(records):
        _check_products(workspace, records.to_dict("records"))


def check_change(workspace: Records, table: str, record_id: str, values: Mapping[str, Any]) -> None:
    """Raise `PlanningError` where a record may not be changed so."""
    if table == PRODUCT and any(name in values for name in _PLACE):
        _check_products(workspace, [{**workspace.get(table, record_id), **values, "id": record_id}])


def check_standing(workspace: Records, products: Collection[str]) -> None:
    """Raise `PlanningError` where `products`, by their ids, may not stand as they were written, those voided aside."""
    standing = workspace.read(PRODUCT).to_dict("records") if products else []
    written = [record for record in standing if record["id"] in products]
    if written:
        _check_products(workspace, written)


def measured(table: Table, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return changes of a record with the area of a boundary that is drawn anew, where they do not state one."""
    if not has_area(table) or "geometry" not in values or AREA in values:
        return values
    area = float(areas_m2([values["geometry"]])[0])
    return {**values, AREA: None if area != area else area, "area_method": METHOD}


def _check_products(workspace: Records, written: list[dict[str, Any]]) -> None:
    coming = {record["id"] for record in written}
    hazards = sorted({str(record["hazard_id"]) for record in written})
    there = workspace.read(PRODUCT, f"hazard_id IN ({', '.join('?' * len(hazards))})", hazards)
    standing = [row for row in there.to_dict("records") if row["id"] not in coming]
    for record in written:
        _refuse_invalid(record)
    every = [*standing, *written]
    shapes, owners = [one.get("geometry") for one in every], [one["hazard_id"] for one in every]
    shared = [one for one in overlaps(shapes, owners, Ground(areas_m2, perimeters_m)) if one.second >= len(standing)]
    if not shared:
        return
    told = [f"{every[one.second]['code']} / {every[one.first]['code']}: {one.area_m2:.1f} m²" for one in shared]
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Products of one hazard may not share land"),
        QT_TRANSLATE_NOOP("MineAction", "It would be counted as released twice: {overlaps}."),
        QT_TRANSLATE_NOOP("MineAction", "Draw the boundary along the other product's (snapping), or correct that one."),
        overlaps="; ".join(told[:SHOWN]) + ("; …" if len(told) > SHOWN else ""),
    )


def _refuse_invalid(record: Mapping[str, Any]) -> None:
    shape = record.get("geometry")
    if shape is not None and not shapely.is_valid(shape):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The boundary of this product is invalid"),
            QT_TRANSLATE_NOOP("MineAction", "{code}: {reason}."),
            QT_TRANSLATE_NOOP("MineAction", "Correct it; with such a boundary nobody can tell what was released."),
            code=record.get("code"),
            reason=fault(str(shapely.is_valid_reason(shape))),
        )
