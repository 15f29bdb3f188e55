# SPDX-License-Identifier: GPL-3.0-or-later
"""States and legal changes of records, declared once; the database rules are made from these."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Transition:
    """A legal change from one state to another. `needs` are fields that must then hold a text that is not blank."""

    start: str
    end: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lifecycle:
    """The legal changes of one code field of one table. Whatever is not listed is refused."""

    table: str
    field: str
    initial: tuple[str, ...]
    transitions: tuple[Transition, ...]

    def allows(self, start: str, end: str) -> Transition | None:
        """Return the transition from `start` to `end`, or None where it is not legal."""
        return next((step for step in self.transitions if (step.start, step.end) == (start, end)), None)

    def way_to(self, end: str) -> tuple[Transition, ...]:
        """Return the shortest way from the state of a new record to `end`; empty where there is none, or none needed.

        >>> [step.end for step in PRODUCT_STATE.way_to("released")]
        ['qc_passed', 'released']
        """
        ways: dict[str, tuple[Transition, ...]] = dict.fromkeys(self.initial, ())
        waiting = list(self.initial)
        while waiting and end not in ways:
            start = waiting.pop(0)
            for step in self.transitions:
                if step.start == start and step.end not in ways:
                    ways[step.end] = (*ways[start], step)
                    waiting.append(step.end)
        return ways.get(end, ())

    def check(self, start: str, end: str, record: dict[str, object]) -> None:
        """Raise `PlanningError` unless `start` to `end` is legal and `record` holds what it needs."""
        step = self.allows(start, end)
        if step is None:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "This change of state is not allowed"),
                QT_TRANSLATE_NOOP("MineAction", "{table}.{field} cannot go from '{start}' to '{end}'."),
                QT_TRANSLATE_NOOP("MineAction", "From '{start}' it can go to: {legal}."),
                table=self.table,
                field=self.field,
                start=start,
                end=end,
                legal=", ".join(one.end for one in self.transitions if one.start == start) or "-",
            )
        missing = [name for name in step.needs if not str(record.get(name) or "").strip()]
        if missing:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "This change of state needs a reason"),
                QT_TRANSLATE_NOOP("MineAction", "From '{start}' to '{end}' these must be filled: {missing}."),
                start=start,
                end=end,
                missing=", ".join(missing),
            )


def _chain(*states: str) -> tuple[Transition, ...]:
    return tuple(Transition(start, end) for start, end in zip(states, states[1:]))


# A closed hazard is not opened again: new evidence is a new record that supersedes it (IMAS 07.11 land release).
HAZARD_STATUS = Lifecycle(
    "hazard",
    "status",
    ("open", "worked_on", "closed", "handed_over"),
    (
        *_chain("open", "worked_on", "closed", "handed_over"),
        Transition("worked_on", "open"),
        Transition("open", "closed"),
    ),
)

# CHA to SHA is legal only as the documented correction of a wrong classification.
HAZARD_CLASSIFICATION = Lifecycle(
    "hazard",
    "classification",
    ("sha", "cha"),
    (Transition("sha", "cha"), Transition("cha", "sha", needs=("correction_reason",))),
)

TASK_STATE = Lifecycle(
    "task",
    "state",
    ("draft",),
    (
        *_chain("draft", "ordered", "in_progress", "completed"),
        Transition("draft", "withdrawn"),
        Transition("ordered", "withdrawn"),
    ),
)

_BEFORE_ISSUE = ("draft", "submitted", "prioritised", "approved")
_UNDER_WAY = (
    "issued",
    "acknowledged",
    "plan_submitted",
    "plan_approved",
    "in_progress",
    "suspended",
    "completed",
    "qc_failed",
)

ORDER_STATE = Lifecycle(
    "task_order",
    "state",
    ("draft",),
    (
        *_chain(*_BEFORE_ISSUE),
        Transition("approved", "issued", needs=("issued_by", "issued_on")),
        *_chain("issued", "acknowledged", "plan_submitted", "plan_approved", "in_progress", "completed", "qc_passed"),
        *_chain("qc_passed", "handed_over", "closed"),
        Transition("in_progress", "suspended", needs=("state_reason",)),
        Transition("suspended", "in_progress"),
        Transition("completed", "qc_failed", needs=("state_reason",)),
        Transition("qc_failed", "in_progress", needs=("state_reason",)),
        *(Transition(state, "withdrawn", needs=("state_reason",)) for state in _BEFORE_ISSUE),
        *(Transition(state, "cancelled", needs=("state_reason",)) for state in _UNDER_WAY),
        *(Transition(state, "superseded", needs=("state_reason",)) for state in _UNDER_WAY),
    ),
)

ORDER_DRAFT_STATES = _BEFORE_ISSUE

# A released product is never edited again; what is found on its land later is a new hazard (IMAS 07.11).
PRODUCT_STATE = Lifecycle(
    "land_release_product",
    "state",
    ("recorded",),
    (
        Transition("recorded", "qc_passed", needs=("qc_by", "qc_on")),
        Transition("recorded", "qc_failed", needs=("qc_by", "qc_on", "state_reason")),
        Transition("qc_failed", "recorded", needs=("state_reason",)),
        Transition("qc_passed", "released", needs=("released_by", "released_on")),
        Transition("released", "handed_over", needs=("handover_id",)),
    ),
)


def _report_state(table: str) -> Lifecycle:
    return Lifecycle(
        table,
        "state",
        ("draft",),
        (
            Transition("draft", "submitted", needs=("reported_by", "reported_on")),
            Transition("submitted", "returned", needs=("state_reason",)),
            Transition("returned", "submitted"),
            Transition("submitted", "accepted", needs=("accepted_by", "accepted_on")),
        ),
    )


PROGRESS_STATE = _report_state("progress_report")
COMPLETION_STATE = _report_state("completion_report")

HANDOVER_STATE = Lifecycle(
    "handover", "state", ("draft",), (Transition("draft", "signed", needs=("signed_by", "signed_on")),)
)

VISIT_RESULT = Lifecycle(
    "qa_visit",
    "result",
    ("open",),
    tuple(Transition("open", result, needs=("conclusion",)) for result in ("passed", "conditional", "failed")),
)

NONCONFORMITY_STATE = Lifecycle(
    "nonconformity",
    "state",
    ("open",),
    (
        Transition("open", "corrected", needs=("measure",)),
        Transition("corrected", "open", needs=("state_reason",)),
        Transition("corrected", "closed", needs=("closed_by", "closed_on")),
    ),
)

REQUEST_STATE = Lifecycle(
    "request",
    "state",
    ("received",),
    (
        Transition("received", "accepted"),
        Transition("accepted", "tasked", needs=("task_id",)),
        Transition("tasked", "answered"),
        Transition("tasked", "accepted", needs=("state_reason",)),
        *(Transition(state, "declined", needs=("state_reason",)) for state in ("received", "accepted")),
        Transition("declined", "received", needs=("state_reason",)),
    ),
)

LIFECYCLES: tuple[Lifecycle, ...] = (
    HAZARD_STATUS,
    HAZARD_CLASSIFICATION,
    TASK_STATE,
    ORDER_STATE,
    PRODUCT_STATE,
    PROGRESS_STATE,
    COMPLETION_STATE,
    HANDOVER_STATE,
    VISIT_RESULT,
    NONCONFORMITY_STATE,
    REQUEST_STATE,
)
