# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivered layer made ready: values of the dictionary, shapes in EPSG:4326, findings, and which rows are held."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely

from ..feedback import Feedback, check_cancelled
from ..findings import Finding
from ..model.envelope import AREA, VOIDED_AT, has_area
from ..model.table import Field, Table, Type
from .checks import check, in_order
from .checks.subject import Subject
from .converting import convert, other_fields, suspicious_texts
from .delivery import Layer
from .kinds import found, of_remark
from .mapping import Proposal
from .names import folded
from .place import Georeference, Surroundings
from .profile import MappingProfile
from .rivals import disagreements
from .shapes import Shapes, as_needed, fit_kind, to_wgs84
from .straightened import REMARK, straightened
from .values import NOWHERE, as_text

DERIVED_ID = "{stem}-{row:05d}"


@dataclass(frozen=True)
class Staged:
    """Rows of one layer ready to be compared with the workspace. `held` marks those with a blocking finding.

    `values` are by field of `table`; `shapes` are in EPSG:4326, None where the row has none that can be used; `placed`
    are the shapes as far as they could be placed, in EPSG:4326 too, broken ones among them;
    `other_fields` is JSON of what the dictionary has no field for. `noticed` gives the findings, and waits for those
    that hold no row: they are still looked for while the rows are written. `defaulted` are the places of the rows, by
    field, that said nothing and got the dictionary's default; `no_sites` those of which the source names a site that
    there is not.
    """

    layer: Layer
    table: Table
    values: dict[str, np.ndarray]
    shapes: np.ndarray
    other_fields: list[str | None]
    noticed: Callable[[], tuple[Finding, ...]]
    held: np.ndarray
    mapping: MappingProfile
    placed: np.ndarray
    defaulted: Mapping[str, frozenset[int]] = field(default_factory=dict)
    no_sites: frozenset[int] = frozenset()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return self.noticed()

    @property
    def delivered(self) -> tuple[str, ...]:
        """Return the fields that the source or the profile's constants fill."""
        return tuple(self.mapping.fields) + tuple(self.mapping.constants)

    def __len__(self) -> int:
        return len(self.layer)


def stage(
    layer: Layer,
    table: Table,
    proposal: Proposal,
    shapes: Shapes,
    place: Georeference,
    around: Surroundings,
    references: Mapping[str, Mapping[str, str]],
    feedback: Feedback,
) -> Staged:
    """Return the rows of `layer` as records of `table`, checked. Nothing is repaired and no row is left out."""
    shapes, placeless = as_needed(shapes, table)
    moved, lost = to_wgs84(shapes.raw, layer.rows, place)
    fitted, misfits = fit_kind(moved, layer.rows, table)
    values: dict[str, np.ndarray] = {}
    beside = ThreadPoolExecutor(1)  # geometry is looked at in GEOS, while Python reads the values or writes the rows
    try:
        made = beside.submit(_subject, layer, table, fitted, values, around, {*_rows_of(lost, misfits)})
        looked_at = beside.submit(lambda: check(made.result(), lambda one: one.holds and one.shapes_alone))
        findings = [of_remark(remark) for remark in layer.remarks if remark.kind != REMARK]
        findings += straightened(layer.remarks, layer.rows, moved)
        findings += [*proposal.findings, *shapes.findings, *suspicious_texts(layer)]
        read, unread = convert(layer, table, proposal.profile, references)
        unread, no_sites = _by_their_place(unread, table, layer, fitted)
        values.update(read)
        findings += [*unread, *disagreements(layer, table, proposal.profile, values)]
        findings += _give_ids(layer, table, values)
        missing, defaulted = _defaults(layer, table, values, {(one.row, one.values["field"]) for one in unread})
        findings += [*missing, *_voided(layer)]
        others, names = other_fields(layer, proposal.profile, _sources_of(unread, "site_unknown"))
        check_cancelled(feedback)
        subject = made.result()
        _measure(subject, beside)
        findings += [*lost, *misfits, *placeless]
        if has_area(table):
            values[AREA] = np.where(np.isnan(subject.areas_m2), None, subject.areas_m2).astype(object)
            values["area_method"] = np.full(len(layer), around.area_method, dtype=object)
        check_cancelled(feedback)
        holding = {**looked_at.result(), **check(subject, lambda one: one.holds and not one.shapes_alone)}
        telling = beside.submit(check, subject, lambda one: not one.holds)
    finally:
        beside.shutdown(wait=False)
    last = [found("fields_kept", fields=", ".join(names))] if names else []
    blocked = {one.row for one in (*findings, *in_order(holding)) if one.blocks and one.row is not None}
    held = np.isin(layer.rows, sorted(blocked))

    def noticed() -> tuple[Finding, ...]:
        return (*findings, *in_order(holding, telling.result()), *last)

    return Staged(layer, table, values, fitted, others, noticed, held, proposal.profile, moved, defaulted, no_sites)


def _by_their_place(
    findings: list[Finding], table: Table, layer: Layer, shapes: np.ndarray
) -> tuple[list[Finding], frozenset[int]]:
    """Return the findings, those on sites that there are not without force where the row's own place says its site.

    Also return the places of these rows.
    """
    told = [(one.kind.key, one.values.get("table")) == (NOWHERE, "site") for one in findings]
    if not any(told):
        return findings, frozenset()
    at = {row: index for index, row in enumerate(layer.rows.tolist())}
    placed: set[int] = set()
    said = list(findings)
    for number, one in enumerate(findings):
        place = at.get(one.row) if told[number] and not table.field(one.values["field"]).required else None
        if place is not None and shapes[place] is not None:
            said[number] = found("site_unknown", one.row, **one.values)
            placed.add(place)
    return said, frozenset(placed)


def _sources_of(findings: list[Finding], kind: str) -> set[str]:
    return {one.values["source"] for one in findings if one.kind.key == kind}


def _rows_of(*found_in: list[Finding]) -> Iterator[int]:
    """Yield the rows that findings are about."""
    for findings in found_in:
        yield from (one.row for one in findings if one.row is not None)


def _subject(
    layer: Layer,
    table: Table,
    shapes: np.ndarray,
    values: dict[str, np.ndarray],
    around: Surroundings,
    unusable_rows: set[int],
) -> Subject:
    """Return the rows as the checks see them; `values` are still to come, and so are the areas."""
    valid = shapely.is_valid(shapes)
    usable = valid & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    usable &= ~np.isin(layer.rows, sorted(unusable_rows))
    return Subject(table, layer.rows, shapes, values, valid, usable, np.full(len(layer), np.nan), around)


def _measure(subject: Subject, beside: Executor) -> None:
    """Fill in the areas of the polygons that can be used, half of them `beside`."""
    polygons = np.flatnonzero(subject.usable & np.isin(shapely.get_type_id(subject.shapes), (3, 6)))
    first, second = np.array_split(polygons, 2)
    others = beside.submit(subject.around.areas_m2, subject.shapes[second])
    subject.areas_m2[first] = subject.around.areas_m2(subject.shapes[first])
    subject.areas_m2[second] = others.result()


def _give_ids(layer: Layer, table: Table, values: dict[str, np.ndarray]) -> list[Finding]:
    """Give rows without an ID one made of source and row, so that the same file gives the same IDs again."""
    if not table.key:
        return []
    codes = values.get(table.key, np.full(len(layer), None, dtype=object))
    blank = np.array([code is None or not str(code).strip() for code in codes.tolist()], dtype=bool)
    values[table.key] = codes
    if not blank.any():
        return []
    stem = layer.source.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    stem = stem if layer.name == stem else f"{stem}-{layer.name}"
    derived = [DERIVED_ID.format(stem=stem, row=row) for row in layer.rows[blank].tolist()]
    codes[blank] = derived
    return [found("codes_derived", count=len(derived), example=derived[0])]


def _defaults(
    layer: Layer, table: Table, values: dict[str, np.ndarray], unread: set[tuple[int | None, str]]
) -> tuple[list[Finding], dict[str, frozenset[int]]]:
    """Fill defaults of the dictionary where the source says nothing, and name what is required and missing.

    `unread` are (row, field) of values that were there and could not be read: that has been said. Return the findings,
    and by field the places of the rows that got its default.
    """
    findings: list[Finding] = []
    defaulted: dict[str, frozenset[int]] = {}
    for one in table.fields:
        given = values.setdefault(one.name, np.full(len(layer), None, dtype=object)) if _must_be(one) else None
        if given is None:
            continue
        text = one.type is Type.TEXT
        blank = [
            index for index, value in enumerate(given.tolist()) if value is None or (text and not str(value).strip())
        ]
        said = ((index, int(layer.rows[index])) for index in blank)
        silent = [(index, row) for index, row in said if (row, one.name) not in unread]
        if one.default is None:
            findings += [found("required_missing", row, field=one.name) for _, row in silent]
        elif silent:
            defaulted[one.name] = frozenset(index for index, _ in silent)
            given[list(defaulted[one.name])] = one.default
    return findings, defaulted


def _voided(layer: Layer) -> Iterator[Finding]:
    """Yield a finding for each row that another workspace delivers as voided."""
    column = next((one for one in layer.columns if folded(one.name) == folded(VOIDED_AT.short)), None)
    for index, when in enumerate(column.plain() if column is not None else ()):
        if when is not None and as_text(when).strip():
            yield found("voided_by_sender", int(layer.rows[index]), when=as_text(when).strip())


def _must_be(of: Field) -> bool:
    return of.required or of.default is not None
