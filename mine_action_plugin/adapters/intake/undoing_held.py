# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of held rows when an import is undone: they go with it, or wait for another import that repeats them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...core.errors import PlanningError
from ...core.survey.decided import ASIDE, MENDED, WAITS, with_row
from ...core.text import QT_TRANSLATE_NOOP
from ..store import Workspace

UNDONE = "undone"
COPIED = ("table_name", "code", "geometry_wkb", "place_wkb", "reasons")
DECIDED = ("state", "decision_by", "decision_reason")


@dataclass(frozen=True)
class HeldUndone:
    """Held rows undone, of these mended and set aside before, and how many rows wait again or for another import."""

    undone: int = 0
    mended: int = 0
    aside: int = 0
    waiting: int = 0


def refuse_typed(workspace: Workspace, batch_id: str) -> None:
    """Raise where held rows of an import were entered by hand as another import, which has to be undone first."""
    rows = workspace.engine.execute(
        "SELECT DISTINCT h.code, h.import_batch_id FROM hazard h JOIN held_record r ON r.record_id = h.id"
        f" WHERE r.import_batch_id = ? AND r.state = '{MENDED}' AND r.voided_at IS NULL AND h.voided_at IS NULL"
        " AND h.import_batch_id IS NOT NULL AND h.import_batch_id <> r.import_batch_id",
        (batch_id,),
    )
    if rows:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Held rows of this import were entered by hand since"),
            QT_TRANSLATE_NOOP("MineAction", "They are the hazards {codes}, each an import of its own."),
            QT_TRANSLATE_NOOP("MineAction", "Undo those imports first ({imports}), or void the hazards."),
            codes=", ".join(sorted(str(code) for code, _ in rows)),
            imports=", ".join(sorted({str(batch) for _, batch in rows})),
        )


def undo_held(workspace: Workspace, batch_id: str, reason: str, voided: Iterable[str]) -> HeldUndone:
    """Undo the held rows of an import, and let those of others wait again whose records (`voided`) went with it."""
    rows = workspace.read("held_record", f"import_batch_id = ? AND state <> '{UNDONE}'", (batch_id,)).to_dict("records")
    passed = _pass_on(workspace, batch_id, rows)
    for row in rows:
        became = passed[row["id"]][0] if row["id"] in passed else None
        decision = {"state": UNDONE, "decision_by": workspace.who, "decision_reason": reason, "record_id": became}
        workspace.change("held_record", row["id"], decision)
    again = _wait_again(workspace, batch_id, set(voided))
    mended, aside = (sum(row["state"] == state for row in rows) for state in (MENDED, ASIDE))
    waiting = sum(not stays for _, stays in passed.values())
    return HeldUndone(len(rows), mended, aside, waiting + again)


def _repeating(workspace: Workspace, batch_id: str) -> dict[str, tuple[str, int]]:
    """Return held row -> the first of the other imports that repeats it, and the row of that one's source."""
    repeated: dict[str, tuple[str, int]] = {}
    for other, text in workspace.engine.execute(
        f"SELECT id, held_before FROM import_batch WHERE held_before IS NOT NULL AND state <> '{UNDONE}' AND id <> ?"
        " ORDER BY fid",
        (batch_id,),
    ):
        for held_id, row in json.loads(text).items():
            repeated.setdefault(held_id, (other, int(row)))
    for before, after in workspace.engine.execute(
        f"SELECT id, record_id FROM held_record WHERE state = '{UNDONE}' AND record_id IS NOT NULL ORDER BY fid"
    ):
        if before in repeated:  # it was passed on already: imports name it by what it was at first
            repeated.setdefault(after, repeated[before])
    return repeated


def _pass_on(workspace: Workspace, batch_id: str, rows: list[dict[str, Any]]) -> dict[str, tuple[str, bool]]:
    """Hold rows for another import that repeats them. Return held row -> the new one, and whether it is decided."""
    repeated = _repeating(workspace, batch_id)
    passed = {}
    for row in rows:
        if row["id"] not in repeated:
            continue
        other, number = repeated[row["id"]]
        stays = row["state"] == ASIDE  # the decision was about what the row says, and it says so there too
        values = {name: row[name] for name in (*COPIED, *(DECIDED if stays else ()))}
        content = with_row(str(row["content"]), int(row["source_row"]), number)
        values.update(import_batch_id=other, source_row=number, content=content)
        held_id = workspace.add("held_record", values)
        about = {"record_id": held_id, "import_batch_id": other, "source_row": number}
        _copy_findings(workspace, row["id"], about, stays)
        passed[row["id"]] = (held_id, stays)
    return passed


def _copy_findings(workspace: Workspace, held_id: str, values: dict[str, Any], decided: bool) -> None:
    """Give the findings of a held row, the accepted ones only where its decision stays, to the one that waits now."""
    names = ["kind", "severity", "table_name", "values_json", "text", "geometry"]
    names += ["accepted_on", "accepted_by", "accepted_reason"] if decided else []
    for one in workspace.read("finding", "record_id = ?", (held_id,)).to_dict("records"):
        workspace.add("finding", {**{name: one[name] for name in names}, **values})


def _wait_again(workspace: Workspace, batch_id: str, voided: set[str]) -> int:
    """Let the held rows of other imports wait again for which records of this one had been entered."""
    rows = workspace.engine.execute(
        f"SELECT id, record_id FROM held_record WHERE state = '{MENDED}' AND record_id IS NOT NULL"
        " AND import_batch_id <> ? AND voided_at IS NULL",
        (batch_id,),
    )
    again = [held_id for held_id, record_id in rows if record_id in voided]
    for held_id in again:
        nothing = {"state": WAITS, "decision_by": None, "decision_reason": None, "record_id": None}
        workspace.change("held_record", held_id, nothing)
    return len(again)
