# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of turning points as they were delivered: the rows of each hazard, and the boundary that they describe."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from ...core.findings import Finding
from ...core.location.crs import recognise_crs
from ...core.location.point_list import PointList, build
from ...core.location.point_names import PointEntry
from ...core.location.traverse import Tolerance
from ...core.model.tables import table_named
from ...core.survey.converting import convert, suspicious_texts
from ...core.survey.delivery import Column, Layer
from ...core.survey.kinds import found, of_remark
from ...core.survey.mapping import Proposal
from ...core.survey.names import code_key
from ...core.survey.point_columns import hazards_of, in_plain_units
from ...core.survey.profile import Coordinates
from ...core.survey.shapes import Shapes, fit_kind, to_wgs84
from ...core.survey.values import as_text
from .georeference import Placed

TABLE = table_named("turning_point")
NO_SHAPE = ("geometry_missing", "geometry_empty")  # a point may be given by bearing and distance
EPSG = re.compile(r"\(EPSG:([0-9]+)\)$")


@dataclass(frozen=True)
class ListedHazard:
    """The rows of one hazard in a list (`indices`, in the order of the rows), and the boundary that they give."""

    code: str
    indices: tuple[int, ...]
    built: PointList


@dataclass(frozen=True)
class Listed:
    """A layer of turning points: values by field of `turning_point`, points in EPSG:4326, hazards by `code_key`."""

    layer: Layer
    proposal: Proposal
    placed: Placed
    values: dict[str, np.ndarray]
    points: np.ndarray
    hazards: dict[str, ListedHazard]
    findings: tuple[Finding, ...]
    shapes: Shapes  # as they were read, for `only`
    accepted: frozenset[str] = frozenset()  # kinds of findings that somebody stands for
    beside: frozenset[str] = frozenset()  # `code_key` of hazards whose boundary is given otherwise, to be left alone

    @property
    def blocked_rows(self) -> set[int]:
        return {one.row for one in self.findings if self.stands_against(one) and one.row is not None}

    def stands_against(self, finding: Finding) -> bool:
        """Return whether the list cannot be taken in for this."""
        return finding.blocks and finding.kind.key not in self.accepted

    @cached_property
    def key_of(self) -> dict[int, str]:
        """Return row -> `code_key` of the hazard that it is about."""
        return {row: key for key, one in self.hazards.items() for row in self.rows_of(one)}

    def rows_of(self, hazard: ListedHazard) -> list[int]:
        return self.layer.rows[list(hazard.indices)].tolist()

    def boundaries(self) -> dict[str, Any]:
        """Return the boundaries that can be used, as polygons in EPSG:4326, by `code_key`."""
        bad = {self.key_of.get(row) for row in self.blocked_rows}
        return {key: shapely.Polygon(one.built.ring) for key, one in self.hazards.items() if key not in bad}


def read_list(
    layer: Layer,
    proposal: Proposal,
    shapes: Shapes,
    placed: Placed,
    tolerance: Tolerance | None = None,
    codes: Mapping[str, str] | None = None,
) -> Listed:
    """Return what the rows of `layer` say, and the boundary of each hazard. Nothing is left out or assumed unsaid.

    `codes` is `code_key` of another name under which the delivery speaks of a hazard -> its ID.
    """
    findings = [of_remark(remark) for remark in layer.remarks]
    findings += [*proposal.findings, *suspicious_texts(layer)]
    findings += [one for one in shapes.findings if one.kind.key not in NO_SHAPE]
    profile = proposal.profile
    plain, said = in_plain_units(layer, profile)
    named = {key: (codes or {}).get(key, code) for key, code in hazards_of(layer, profile).items()}
    values, unread = convert(plain, TABLE, profile, {"hazard": named})
    moved, lost = to_wgs84(shapes.raw, layer.rows, placed)
    points, misfits = fit_kind(moved, layer.rows, TABLE)
    findings += [*said, *unread, *lost, *misfits]
    for field in TABLE.fields:
        values.setdefault(field.name, np.full(len(layer), None, dtype=object))
    _only_where_measured(values)
    _state_grid(values, placed)
    _keep_as_typed(values, layer, profile.coordinates, placed)
    groups: dict[str, list[int]] = {}
    for index, code in enumerate(values["hazard_id"].tolist()):
        if code is None:
            findings.append(found("required_missing", int(layer.rows[index]), field="hazard_id"))
        else:
            groups.setdefault(code_key(code), []).append(index)
    hazards = {}
    first = {code_key(code): code for code in reversed(list(named.values()))}
    for key, indices in groups.items():
        entries = [_entry(layer, values, points, index) for index in indices]
        hazards[key] = ListedHazard(first[key], tuple(indices), build(first[key], entries, tolerance))
        findings += hazards[key].built.findings
    return Listed(layer, proposal, placed, values, points, hazards, tuple(findings), shapes)


def only(listed: Listed, keys: Container[str]) -> Listed:
    """Return the list of the hazards whose `code_key` is among `keys`, alone."""
    mine = np.array([listed.key_of.get(row) in keys for row in listed.layer.rows.tolist()], dtype=bool)
    columns = tuple(Column(one.name, one.kind, one.values[mine], one.missing[mine]) for one in listed.layer.columns)
    layer = replace(listed.layer, rows=listed.layer.rows[mine], columns=columns)
    return read_list(layer, listed.proposal, Shapes(listed.shapes.raw[mine], ()), listed.placed)


def _only_where_measured(values: dict[str, np.ndarray]) -> None:
    """Leave north and declination out of rows without a bearing, where a constant or a filled column put them."""
    bare = np.array([one is None for one in values["bearing"].tolist()])
    for name in ("bearing_kind", "declination", "declination_date", "grid_epsg"):
        values[name] = np.where(bare, None, values[name])


def _state_grid(values: dict[str, np.ndarray], placed: Placed) -> None:
    """State the grid of grid bearings where the coordinates beside them are in one."""
    code = EPSG.search(placed.crs)
    if code is None or not recognise_crs(int(code[1])).is_projected:
        return
    mine = (values["bearing_kind"] == "grid") & np.array([one is None for one in values["grid_epsg"].tolist()])
    values["grid_epsg"][mine] = int(code[1])


def _keep_as_typed(
    values: dict[str, np.ndarray], layer: Layer, coordinates: Coordinates | None, placed: Placed
) -> None:
    """Write down the coordinates as they were typed, with their reference system where they do not carry it."""
    if coordinates is None:
        return
    columns = [layer.column(name).plain() for name in coordinates.fields]
    system = f" [{placed.crs}]" if coordinates.kind in ("lonlat", "xy", "wkt") and placed.crs else ""
    for index, cells in enumerate(zip(*columns)):
        texts = ["" if cell is None else as_text(cell).strip() for cell in cells]
        if any(texts) and values["as_typed"][index] is None:
            values["as_typed"][index] = ", ".join(texts) + system


def _entry(layer: Layer, values: Mapping[str, np.ndarray], points: np.ndarray, index: int) -> PointEntry:
    def text(name: str) -> str:
        value = values[name][index]
        return "" if value is None else str(value).strip()

    def number(name: str) -> float | None:
        value = values[name][index]
        return None if value is None else float(value)

    point = points[index]
    there = point is not None and not point.is_empty and shapely.get_type_id(point) == 0
    whole = values["point_no"][index]
    grid = values["grid_epsg"][index]
    return PointEntry(
        row=int(layer.rows[index]),
        number=None if whole is None else int(whole),
        role=text("role"),
        label=text("label"),
        position=(float(point.x), float(point.y)) if there else None,
        from_point=text("from_point"),
        bearing_deg=number("bearing"),
        distance_m=number("distance_m"),
        kind=text("bearing_kind"),
        declination_deg=number("declination"),
        declination_dated=bool(text("declination_date")),
        grid_epsg=None if grid is None else int(grid),
    )


def with_boundaries(
    shapes: Shapes, keys: list[str], rows: np.ndarray, lists: list[tuple[Listed, np.ndarray | None]], codes: list[str]
) -> Shapes:
    """Return the shapes of rows that have none, from the lists of the same delivery; those that stay without are said.

    `keys` are the `code_key` of each row, `codes` what is shown for it. Beside a list that was made of the rows
    themselves stands for each of its rows which of them that is: what is wrong with it is said there.
    """
    known: dict[str, Any] = {}
    for one, _ in lists:
        known.update(one.boundaries())
    raw = np.empty(len(keys), dtype=object)
    raw[:] = [known.get(key) for key in keys]
    findings = []
    for key, code, row, shape in zip(keys, codes, rows.tolist(), raw.tolist()):
        if shape is not None:
            continue
        named = [(one, owners) for one, owners in lists if key in one.hazards]
        if not named:
            findings.append(found("geometry_missing", row))
        elif named[0][1] is None:
            findings.append(found("boundary_not_listed", row, hazard=code, layer=named[0][0].layer.label))
        else:
            findings += _reasons_at(row, named[0][0], key)
    return replace(shapes, raw=raw, findings=tuple(findings))


def _reasons_at(row: int, listed: Listed, key: str) -> list[Finding]:
    mine = set(listed.rows_of(listed.hazards[key]))
    return [replace(one, row=row) for one in listed.findings if listed.stands_against(one) and one.row in mine]
