# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery read and understood: which table each layer is, what its fields mean, where its shapes are. Not placed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Union

import numpy as np

from ...core.errors import PlanningError
from ...core.feedback import Feedback
from ...core.model.table import Table
from ...core.model.tables import TABLES, intake_tables, table_named
from ...core.survey.delivery import Layer
from ...core.survey.encoding import codec_named
from ...core.survey.kinds import found
from ...core.survey.mapping import Labels, propose
from ...core.survey.point_columns import name_columns
from ...core.survey.points import has_own_system, propose_coordinates, shapes_of, srid_of
from ...core.survey.profile import MappingProfile, profile_for
from ...core.survey.reading.catalogue import Source
from ...core.survey.shapes import Shapes, decode, main_kind
from ...core.survey.spread_points import as_list, spread_points, without_points
from ...core.survey.tables import propose_table
from ...core.survey.units import in_units
from ...core.text import QT_TRANSLATE_NOOP
from .files import Delivery
from .georeference import TYPED
from .read_layer import ReadLayer, without_coordinates
from .reading import Limits, read_sources
from .senders_ids import codes_in, kept_out
from .whole_texts import whole_texts, with_whole_texts

Result = Union["list[Layer]", PlanningError]


@dataclass(frozen=True)
class Request:
    """What a planner asks for. Empty: tell it from the data. `crs` and `encoding` help where the data cannot."""

    source: Path
    table: str = ""
    profile: MappingProfile = field(default_factory=MappingProfile)
    crs: str = ""
    site: str = ""
    encoding: str = ""
    labels: Labels = field(default_factory=dict)  # of the dictionary, in other languages than English
    saved: tuple[MappingProfile, ...] = ()  # each for layers with exactly its columns, in place of `profile`


def read_delivery(
    delivery: Delivery,
    request: Request,
    scratch: Path,
    python: str,
    feedback: Feedback,
    limits: Limits,
    failures: list[tuple[str, PlanningError]],
    sent: dict[str, dict[str, str]] | None = None,
) -> list[ReadLayer]:
    """Return the layers that hold rows; why a source or a layer could not be read or understood goes to `failures`.

    `sent` gets the codes of records that are not received, by table and the sender's id: others may refer to them.
    """

    def read_in(encoding: str, sources: tuple[Source, ...]) -> Iterator[tuple[Source, Result]]:
        return read_sources(delivery.folder, sources, encoding, scratch, python, feedback, limits)

    read: list[ReadLayer] = []
    texts = whole_texts(delivery)
    results = list(read_in(request.encoding or request.profile.encoding, delivery.sources))
    for source, result in _as_saved(results, request.saved, read_in):
        if isinstance(result, PlanningError):
            failures.append((source.main, result))
            continue
        if not any(len(layer) for layer in result) and source.main not in delivery.empty:
            failures.append((source.main, _no_rows(source.main)))
        for layer in result:
            if not len(layer):
                continue
            kept = kept_out(layer) if not (request.table or request.profile.table) else None
            if kept is not None:
                failures.append((layer.label, _not_received(layer, kept)))
                if sent is not None:
                    sent.setdefault(kept.name, {}).update(codes_in(layer, kept))
                continue
            try:
                read += _understood(with_whole_texts(layer, texts), request)
            except PlanningError as error:
                failures.append((layer.label, error))
    if not read and not failures:  # a delivery of another workspace may say itself that it holds nothing
        failures += [(source.main, _no_rows(source.main)) for source in delivery.sources]
    return read


def _as_saved(
    results: list[tuple[Source, Result]],
    saved: tuple[MappingProfile, ...],
    read_in: Callable[[str, tuple[Source, ...]], Iterator[tuple[Source, Result]]],
) -> Iterator[tuple[Source, Result]]:
    """Yield `results`; where the encoding was asked for, a saved mapping answers that fits what is then read."""
    for source, result in results:
        candidates = result.values.get("candidates", ()) if isinstance(result, PlanningError) else ()
        encodings = {one.encoding: None for one in saved if one.encoding and codec_named(one.encoding) in candidates}
        for encoding in encodings:
            ((_, again),) = read_in(encoding, (source,))
            if not isinstance(again, PlanningError) and all(_meant(layer, saved, encoding) for layer in again):
                result = again
                break
        yield source, result


def _meant(layer: Layer, saved: tuple[MappingProfile, ...], encoding: str) -> bool:
    profile = profile_for(layer, saved)
    return profile is not None and profile.encoding == encoding


def _understood(layer: Layer, request: Request) -> list[ReadLayer]:
    """Return the layer; where turning points are spread over its columns, its hazards and a list of their points."""
    request = replace(request, profile=profile_for(layer, request.saved) or request.profile)
    points = spread_points(layer) if layer.wkb is None and request.profile.coordinates is None else ()
    own = without_points(layer, points)
    request = replace(request, profile=profile_for(own, request.saved) or request.profile)
    told = propose_table(own, "POLYGON", request.labels) if points else None
    if points and "hazard" in (request.table or request.profile.table, told.name if told else ""):
        hazards = without_coordinates(_understand(own, replace(request, table="hazard")))
        code = hazards.proposal.profile.fields.get("code")
        if code is not None:
            listed, owners = as_list(layer, points, code.source)
            profile = MappingProfile(crs=request.profile.crs)
            points_of = _understand(listed, replace(request, table="turning_point", profile=profile))
            return [hazards, replace(points_of, owners=owners)]
    return [_understand(layer, request)]


def _understand(layer: Layer, request: Request) -> ReadLayer:
    """Return the layer with its shapes, its table and its mapping; PlanningError where the table cannot be told."""
    profile, own_system = request.profile, False
    name = request.table or profile.table
    wanted = _table(name) if name else None
    if layer.wkb is not None and profile.coordinates is None:
        known_bad = frozenset(
            one.row for one in layer.remarks if one.kind == "geometry_unreadable" and one.row is not None
        )
        shapes = decode(layer.wkb, layer.rows, known_bad)
    else:
        nowhere = wanted is not None and wanted.geometry is None
        coordinates = None if nowhere else profile.coordinates or propose_coordinates(layer)
        if coordinates is None:
            nothing = np.full(len(layer), None, dtype=object)
            shapes = Shapes(nothing, tuple(found("geometry_missing", row) for row in layer.rows.tolist()))
        else:
            shapes = shapes_of(layer, coordinates, TYPED)
            profile = replace(profile, coordinates=coordinates)
            own_system = has_own_system(layer, coordinates, TYPED)
            layer = replace(layer, crs=srid_of(layer, coordinates) or layer.crs)
    table = wanted or propose_table(layer, main_kind(shapes.raw), request.labels)
    if table is None:
        raise _which_table(layer)
    if table.name == "turning_point":
        profile = name_columns(layer, profile)
    proposal = propose(layer, table, profile, request.labels)
    proposal = replace(proposal, profile=in_units(proposal.profile, profile, table))
    return ReadLayer(layer, table, proposal, shapes, own_system)


def _table(name: str) -> Table:
    allowed = [table.name for table in intake_tables()]
    if name not in allowed:
        kept_out = {table.name: table.kept_out for table in TABLES}
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Survey data cannot be taken into this table"),
            QT_TRANSLATE_NOOP("MineAction", "'{table}' is none of: {tables}."),
            kept_out.get(name, ""),
            table=name,
            tables=", ".join(allowed),
        )
    return table_named(name)


def _not_received(layer: Layer, table: Table) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Survey data cannot be taken into this table"),
        QT_TRANSLATE_NOOP("MineAction", "{layer} holds records of {table}."),
        table.kept_out,
        layer=layer.label,
        table=table.name,
    )


def _no_rows(name: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} holds no rows"),
        QT_TRANSLATE_NOOP("MineAction", "It can be read, but there is nothing in it."),
        QT_TRANSLATE_NOOP("MineAction", "Ask the sender whether this is what was meant."),
        file=name,
    )


def _which_table(layer: Layer) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "It cannot be told what {layer} is about"),
        QT_TRANSLATE_NOOP("MineAction", "Neither its name nor its fields ({names}) say which table it belongs to."),
        QT_TRANSLATE_NOOP("MineAction", "Choose the table: {tables}."),
        layer=layer.label,
        names=", ".join(column.name for column in layer.columns) or "-",
        tables=", ".join(table.name for table in intake_tables()),
    )
