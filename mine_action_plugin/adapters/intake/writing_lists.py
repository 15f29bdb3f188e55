# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of turning points in a delivery, read before all else, so that hazards beside them get their boundary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ...core.errors import PlanningError
from ...core.feedback import Feedback
from ...core.model.table import Table
from ...core.survey.converting import convert
from ...core.survey.decided import SET_ASIDE
from ...core.survey.delivery import Layer
from ...core.survey.names import code_key
from ...core.survey.place import Surroundings
from ...core.survey.spread_points import list_name
from ...core.survey.staging import Staged
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace
from .georeference import Placed, place_layer
from .outcome import LayerOutcome
from .point_lists import TABLE, Listed, only, read_list, with_boundaries
from .read_layer import ReadLayer
from .senders_ids import codes_by_record
from .taking_points import take_points
from .zones import doubt_zone


def read_lists(
    workspace: Workspace,
    read: list[ReadLayer],
    stated: str,
    lacking: bool,
    failures: list[tuple[str, PlanningError]],
) -> list[tuple[Listed, np.ndarray | None]]:
    """Take the lists of turning points out of `read` and return them, each with the owners of its rows if derived."""
    lists = []
    codes = codes_by_record(read).get("hazard", {})
    for one in [one for one in read if one.table is TABLE]:
        read.remove(one)
        try:
            system = stated or one.proposal.profile.crs
            placed = place_layer(one.layer, one.shapes.raw, system, one.own_system, lacking)
            placed = doubt_zone(workspace, placed, one.shapes.raw)
            if "hazard_id" not in one.proposal.profile.fields:
                raise _no_hazard(one)
            lists.append((read_list(one.layer, one.proposal, one.shapes, placed, codes=codes), one.owners))
        except PlanningError as error:
            failures.append((one.layer.label, error))
            if one.derived:  # the hazards that it was to draw cannot be taken in either
                read[:] = [other for other in read if not _is_parent(other, one)]
    return lists


def _is_parent(other: ReadLayer, derived: ReadLayer) -> bool:
    return (other.layer.source, list_name(other.layer)) == (derived.layer.source, derived.layer.name)


def outline_hazards(read: list[ReadLayer], lists: list[tuple[Listed, np.ndarray | None]]) -> dict[str, str]:
    """Give hazards that come without any geometry the boundary that a list of the same delivery draws.

    Return `code_key` -> layer of the hazards that the delivery speaks of beside its lists.
    """
    spoken: dict[str, str] = {}
    for place, one in enumerate(read):
        if one.table.name != "hazard" or not lists or "code" not in one.proposal.profile.fields:
            continue
        profile = replace(one.proposal.profile, fields={"code": one.proposal.profile.fields["code"]}, constants={})
        values, _ = convert(one.layer, one.table, profile, {})
        codes = ["" if code is None else str(code) for code in values["code"].tolist()]
        spoken.update({code_key(code): one.layer.label for code in codes})
        if any(shape is not None for shape in one.shapes.raw.tolist()):
            continue
        shapes = with_boundaries(one.shapes, [code_key(code) for code in codes], one.layer.rows, lists, codes)
        read[place] = replace(one, shapes=shapes, own_system=True)
    return spoken


def write_list(
    workspace: Workspace,
    listed: Listed,
    owners: np.ndarray | None,
    around: Surroundings,
    batch: Callable[[Layer, Table, Placed, bytes | None], dict[str, Any]],
    content: bytes | None,
    write: Callable[..., LayerOutcome],
    feedback: Feedback,
    elsewhere: dict[str, str],
) -> list[LayerOutcome]:
    """Write one list: its points, and where the workspace lacks them its hazards, which count as made of its rows."""
    hazards: list[LayerOutcome] = []
    if owners is not None:  # what is held of it is held with the row that it is part of
        known = {
            code_key(code) for (code,) in workspace.engine.execute("SELECT code FROM hazard WHERE voided_at IS NULL")
        }
        listed = only(listed, known & set(listed.boundaries()))
        if not len(listed.layer):
            return []

    def write_hazards(staged: Staged, placed: Placed) -> None:
        done = write(batch=batch(staged.layer, staged.table, placed, None), rows=staged, placed=placed)
        hazards.append(replace(done, derived=True))

    own = batch(listed.layer, TABLE, listed.placed, content)
    own["profile"] = replace(listed.proposal.profile, table=TABLE.name).to_json()
    taken = take_points(workspace, listed, around, own, write_hazards, feedback, elsewhere)
    points = LayerOutcome(
        listed.layer.source,
        listed.layer.label,
        TABLE.name,
        taken.written.batch_id,
        len(listed.layer),
        taken.written.compared.count(0),
        taken.written.compared.count(1),
        taken.written.compared.count(2),
        taken.written.compared.count(3),
        taken.written.findings,
        listed.placed.crs,
        listed.placed.operation,
        listed.placed.accuracy_m,
        listed.layer.encoding,
        own["profile"],
        derived=owners is not None,
        aside=taken.written.compared.count(SET_ASIDE),
    )
    return [points, *hazards]


def _no_hazard(one: ReadLayer) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "It cannot be told which hazards the turning points of {layer} belong to"),
        QT_TRANSLATE_NOOP("MineAction", "No field holds the ID of a hazard. It has: {names}."),
        QT_TRANSLATE_NOOP("MineAction", "Say in a mapping profile which field it is (hazard_id)."),
        layer=one.layer.label,
        names=", ".join(column.name for column in one.layer.columns) or "-",
    )
