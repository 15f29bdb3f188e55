# SPDX-License-Identifier: GPL-3.0-or-later
"""A held row as it waits: what was delivered, how it was understood, where it lies, which repairs there are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...core.errors import PlanningError
from ...core.findings import Finding
from ...core.location.area import areas_m2
from ...core.model.table import Table
from ...core.model.tables import table_named
from ...core.survey.delivery import Layer
from ...core.survey.kinds import found
from ...core.survey.mending import delivered_text, kept_layer
from ...core.survey.points import has_own_system, shapes_of, srid_of
from ...core.survey.profile import MappingProfile, profile_from_json
from ...core.survey.repairing import Repair, offered_repairs
from ...core.survey.shapes import Shapes, decode, to_wgs84
from ...core.survey.values import Reading, Unreadable, converter
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .georeference import NO_PLACE, TYPED, Placed, place_layer

EPSG = re.compile(r"\(EPSG:([0-9]+)\)$")  # as an import names the CRS of its source


@dataclass(frozen=True)
class HeldRow:
    """One row of `held_record`. `layer` holds it alone; `record` and `batch` are the records of it and its import."""

    record: dict[str, Any]
    batch: dict[str, Any]
    table: Table
    layer: Layer
    profile: MappingProfile

    def text(self, field: str) -> str:
        """Return what was delivered for a field of the table, "" for nothing."""
        return delivered_text(self.layer, self.profile, field)

    def code(self, field: str) -> str | None:
        """Return the code that was delivered for a field of codes, "" for nothing, None where it is in no list."""
        delivered = self.text(field)
        mapping = self.profile.fields.get(field)
        reading = mapping.reading({}) if mapping else Reading()
        try:
            return str(converter(self.table.field(field), reading)(delivered) or "")
        except Unreadable:
            return None

    def shapes(self) -> tuple[Shapes, Placed]:
        """Return the delivered shape in the CRS of its source, and its way to EPSG:4326."""
        if self.table.geometry is None:
            return Shapes(np.full(1, None, dtype=object), ()), NO_PLACE
        coordinates = self.profile.coordinates
        layer, own_system = self.layer, False
        if coordinates is not None:
            shapes = shapes_of(layer, coordinates, TYPED)
            own_system = has_own_system(layer, coordinates, TYPED)
            layer = replace(layer, crs=srid_of(layer, coordinates) or layer.crs)
        elif layer.wkb is None:
            nothing = np.full(1, None, dtype=object)
            shapes = Shapes(nothing, tuple(found("geometry_missing", row) for row in layer.rows.tolist()))
        else:
            shapes = decode(layer.wkb, layer.rows)
        if self.batch["crs"] and not layer.crs and not own_system and shapes.raw[0] is not None:
            raise _crs_by_name_only(str(self.batch["crs"]))
        return shapes, place_layer(layer, shapes.raw, "", own_system, False)

    def shape(self) -> Any:
        """Return the delivered shape in EPSG:4326, valid or not; None where there is none that has a place."""
        shapes, placed = self.shapes()
        moved, lost = to_wgs84(shapes.raw, self.layer.rows, placed)
        return None if any(finding.blocks for finding in lost) else moved[0]

    def repairs(self) -> tuple[Repair, ...]:
        """Return the repairs that can be offered, with areas on the ellipsoid."""
        return offered_repairs(self.shape(), areas_m2)


def held_row(workspace: Workspace, held_id: str) -> HeldRow:
    """Return a held row; PlanningError where it has been decided already."""
    record = workspace.get("held_record", held_id)
    if record["state"] != "held":
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This row has been decided already"),
            QT_TRANSLATE_NOOP("MineAction", "Row {row}, {by}: {reason}"),
            row=record["source_row"],
            by=record["decision_by"],
            reason=record["decision_reason"],
        )
    batch = workspace.get("import_batch", str(record["import_batch_id"]))
    profile = profile_from_json(str(batch["profile"]))
    code = EPSG.search(str(batch["crs"] or ""))
    layer = kept_layer(
        str(record["content"]),
        int(record["source_row"]),
        str(batch["source_layer"]),
        None if record["geometry_wkb"] is None else bytes(record["geometry_wkb"]),
        f"EPSG:{code[1]}" if code else "",
        profile,
    )
    return HeldRow(record, batch, table_named(str(record["table_name"])), layer, profile)


def reasons_of(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that hold a row."""
    return tuple(finding for finding in findings if finding.blocks)


def brought_to_wgs84(wkb: bytes, crs: str, name: str) -> Any:
    """Return one shape of the layer called `name` in EPSG:4326, by the one operation that an import would use.

    PlanningError where it cannot be read, or its CRS has no operation of known accuracy.
    """
    rows, shapes = np.array([1]), np.empty(1, dtype=object)
    shapes[0] = wkb
    layer = Layer(name, name, "", rows, (), shapes, crs)
    decoded = decode(shapes, rows)
    placed = place_layer(layer, decoded.raw, "", False, False)
    moved, lost = to_wgs84(decoded.raw, rows, placed)
    if decoded.findings or any(finding.blocks for finding in lost):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The geometry cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "{error}"),
            error="; ".join(finding.text() for finding in [*decoded.findings, *lost]),
        )
    return moved[0]


def _crs_by_name_only(name: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The place of this row can no longer be told"),
        QT_TRANSLATE_NOOP("MineAction", "Its coordinate system '{crs}' has no EPSG code."),
        QT_TRANSLATE_NOOP("MineAction", "Give the geometry in EPSG:4326."),
        crs=name,
    )
