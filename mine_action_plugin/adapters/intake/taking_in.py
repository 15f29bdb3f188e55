# SPDX-License-Identifier: GPL-3.0-or-later
"""The intake from end to end: one delivery into the workspace, wholly or not at all."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from ...core.errors import PlanningError
from ...core.feedback import Feedback, Part, check_cancelled
from ...core.location.area import METHOD, areas_of_valid_m2
from ...core.location.libya import COUNTRY_DEG
from ...core.model.table import Table
from ...core.model.tables import TABLES, table_named
from ...core.survey.compare import HELD, NEW, UNCHANGED, UPDATED, compare, compared_fields, row_keys
from ...core.survey.decided import SET_ASIDE
from ...core.survey.delivery import Layer
from ...core.survey.kinds import found
from ...core.survey.place import Known, Surroundings
from ...core.survey.staging import Staged, stage
from ...core.text import QT_TRANSLATE_NOOP
from ..sites import site_named
from ..store import Workspace
from .files import Delivery, lay_out
from .georeference import NO_PLACE, Placed, place_layer
from .known import existing_records, give_sites, hazards_on_map, references, released_land
from .outcome import LayerOutcome, Outcome
from .read_layer import ReadLayer
from .reading import Limits
from .senders_ids import CodesByRecord, codes_by_record
from .shared_land import hold_shared_land
from .understanding import Request, read_delivery
from .writing import note, write_layer
from .writing_lists import outline_hazards, read_lists, write_list
from .zones import doubt_zone


def take_in(
    workspace: Workspace,
    request: Request,
    feedback: Feedback,
    python: str = sys.executable,
    limits: Limits | None = None,
) -> Outcome:
    """Take the delivery into `workspace` and return what became of each row.

    One transaction: after a failure or a cancel the workspace is as it was. PlanningError where nothing could be taken
    in; of several sources those that cannot be read are named in the outcome. `python` runs the reading process.
    """
    with tempfile.TemporaryDirectory(prefix="intake-") as name, ThreadPoolExecutor(1) as beside:
        scratch = Path(name)
        (scratch / "in").mkdir()
        delivery = lay_out(request.source, scratch / "in")
        packed = beside.submit(delivery.packed)
        failures = [(name, _not_looked_at(name)) for name in delivery.left_out()]
        sent: dict[str, dict[str, str]] = {}
        part = Part(feedback, 0, 35)
        read = read_delivery(delivery, request, scratch, python, part, limits or Limits(), failures, sent)
        sent.update(codes_by_record(read))
        layers = _take_all(workspace, delivery, read, packed, request, failures, sent, Part(feedback, 35, 100))
    return Outcome(delivery.name, delivery.sha256, tuple(layers), tuple(failures), delivery.others)


def _take_all(
    workspace: Workspace,
    delivery: Delivery,
    read: list[ReadLayer],
    packed: Future[bytes | None],
    request: Request,
    failures: list[tuple[str, PlanningError]],
    sent: CodesByRecord,
    feedback: Feedback,
) -> list[LayerOutcome]:
    """Stage and write table after table, what is referred to before what refers to it: a zip holds both.

    The transaction begins with the first write, so that nobody waits for what is merely looked at.
    """
    lacking = any(one.table.geometry and not one.layer.crs and not one.own_system for one in read)
    lists = read_lists(workspace, read, request.crs, lacking, failures)
    spoken = outline_hazards(read, lists)
    count = len(read)
    written: list[LayerOutcome] = []
    with ExitStack() as transaction:
        for table in TABLES:
            for listed, owners in lists if table.name == "turning_point" else ():
                if not written:
                    transaction.enter_context(workspace.transaction())
                content = packed.result() if not written else None
                write = partial(_write, workspace, delivery, request=request, said={}, feedback=feedback)
                around = _around(workspace, request, table)
                batch = partial(_batch, delivery)
                written += write_list(workspace, listed, owners, around, batch, content, write, feedback, spoken)
            group = [one for one in read if one.table.name == table.name]
            if not group:
                continue
            read[:] = [one for one in read if one.table.name != table.name]
            start = 100.0 * (count - len(read) - len(group)) / count
            part = Part(feedback, start, start + 100.0 * len(group) / count)
            staged = _stage_all(workspace, group, request, lacking, sent, Part(part, 0, 40), failures)
            if staged and not written:
                transaction.enter_context(workspace.transaction())
            written += _write_all(workspace, delivery, staged, packed, request, not written, Part(part, 40, 100))
        if not written:
            raise _nothing_taken(delivery, failures)
        if failures:
            written[0] = _told(workspace, written[0], failures)
        check_cancelled(feedback)
    return written


def _told(workspace: Workspace, first: LayerOutcome, failures: Sequence[tuple[str, PlanningError]]) -> LayerOutcome:
    """Write down with the first import what of the delivery could not be read or understood."""
    findings = tuple(_failure(name, error) for name, error in failures)
    note(workspace, first.batch_id, table_named(first.table), findings, {})
    return replace(first, findings=first.findings + findings)


def _stage_all(
    workspace: Workspace,
    read: list[ReadLayer],
    request: Request,
    lacking: bool,
    sent: CodesByRecord,
    feedback: Feedback,
    failures: list[tuple[str, PlanningError]],
) -> list[tuple[Staged, Placed]]:
    around = _around(workspace, request, read[0].table)
    staged = []
    count = len(read)
    while read:
        check_cancelled(feedback)
        one = read.pop(0)  # nothing else holds what was read, so that its memory is free once it is staged
        try:
            stated = request.crs or one.proposal.profile.crs
            placed = NO_PLACE
            if one.table.geometry is not None:
                placed = place_layer(one.layer, one.shapes.raw, stated, one.own_system, lacking)
                placed = doubt_zone(workspace, placed, one.shapes.raw)
            refer = references(workspace, one.table, one.proposal.profile, sent)
            rows = stage(one.layer, one.table, one.proposal, one.shapes, placed, around, refer, feedback)
        except PlanningError as error:
            failures.append((one.layer.label, error))
            continue
        staged.append((rows, placed))
        feedback.setProgress(100.0 * (count - len(read)) / count)
    return staged


def _around(workspace: Workspace, request: Request, table: Table) -> Surroundings:
    """Return what the rows of `table` are checked against."""
    site = site_named(workspace, request.site) or {"name": "", "geometry": None}
    known = released = Known()
    if table.name in ("hazard", "turning_point"):
        known, released = hazards_on_map(workspace), released_land(workspace)
    today = workspace.now().date()
    return Surroundings(today, COUNTRY_DEG, areas_of_valid_m2, METHOD, site["geometry"], site["name"], known, released)


def _write_all(
    workspace: Workspace,
    delivery: Delivery,
    staged: Sequence[tuple[Staged, Placed]],
    packed: Future[bytes | None],
    request: Request,
    first: bool,
    feedback: Feedback,
) -> list[LayerOutcome]:
    written: list[LayerOutcome] = []
    told: dict[str, str] = {}  # key -> the layer of this delivery that spoke of it first; all are of one table
    for number, (rows, placed) in enumerate(staged):
        part = Part(feedback, 100.0 * number / len(staged), 100.0 * (number + 1) / len(staged))
        content = packed.result() if first and number == 0 else None  # the first import keeps it for all
        batch = _batch(delivery, rows.layer, rows.table, placed, content)
        written.append(_write(workspace, delivery, batch, rows, placed, request, told, part))
    return written


def _batch(delivery: Delivery, layer: Layer, table: Table, placed: Placed, content: bytes | None) -> dict[str, Any]:
    """Return what an import says of its source."""
    return {
        "source_name": delivery.name,
        "source_layer": layer.label,
        "source_sha256": delivery.sha256,
        "source_content": content,
        "table_name": table.name,
        "encoding": layer.encoding or None,
        "crs": placed.crs or None,
        "datum_operation": placed.operation or None,
        "accuracy_m": placed.accuracy_m,
    }


def _write(
    workspace: Workspace,
    delivery: Delivery,
    batch: dict[str, Any],
    rows: Staged,
    placed: Placed,
    request: Request,
    said: dict[str, str],
    feedback: Feedback,
) -> LayerOutcome:
    at_sites = give_sites(workspace, rows, request.site)
    rows = hold_shared_land(workspace, rows)
    source = (delivery.name, rows.layer.label)
    keys = row_keys(rows, "|".join(source))
    existing = existing_records(workspace, rows.table, keys, source, compared_fields(rows), rows)
    compared = compare(rows, keys, existing, said)
    said.update({key: rows.layer.label for key in keys if key not in said})
    batch = {**batch, "profile": replace(rows.mapping, table=rows.table.name).to_json()}
    done = write_layer(workspace, batch, rows, compared, placed, feedback)
    return LayerOutcome(
        rows.layer.source,
        rows.layer.label,
        rows.table.name,
        done.batch_id,
        len(rows),
        done.compared.count(NEW),
        done.compared.count(UPDATED),
        done.compared.count(UNCHANGED),
        done.compared.count(HELD),
        done.findings,
        placed.crs,
        placed.operation,
        placed.accuracy_m,
        rows.layer.encoding,
        batch["profile"],
        at_sites,
        aside=done.compared.count(SET_ASIDE),
    )


def _failure(name: str, error: PlanningError) -> Any:
    return found("source_not_read", source=name, reason=" ".join(error.lines()), error=error.to_keep())


def _not_looked_at(name: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "{file} was not read"),
        QT_TRANSLATE_NOOP(
            "MineAction", "It has the name of another source but for capital letters, or is packed several times over."
        ),
        QT_TRANSLATE_NOOP("MineAction", "Rename or unpack it, then take it in by itself."),
        file=name,
    )


def _nothing_taken(delivery: Delivery, failures: Sequence[tuple[str, PlanningError]]) -> PlanningError:
    if len(failures) == 1:
        return failures[0][1]
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Nothing of {file} could be taken in"),
        QT_TRANSLATE_NOOP("MineAction", "{reasons}"),
        QT_TRANSLATE_NOOP("MineAction", "Mend what is named, or take in the parts one by one."),
        file=delivery.name,
        reasons="\n".join(f"{name}: {' '.join(error.lines())}" for name, error in failures) or "-",
    )
