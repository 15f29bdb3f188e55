# SPDX-License-Identifier: GPL-3.0-or-later
"""An order is stale when the ground truth of its hazards has changed, and only then."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.orders.staleness import (
    EVIDENCE_FIELDS,
    HAZARD_FIELDS,
    Stale,
    hazard_fingerprint,
    stale_hazards,
)
from tests.core.orders.sample import hazard, order

RECORD = {"code": "H1", "status": "open", "classification": "sha", "version": 1, "changed_at": "2026-01-01"}
EVIDENCE = {"id": "E1", "kind": "direct", "type": "item_seen", "source": "somebody"}


def test_bookkeeping_and_the_beginning_of_work_do_not_make_an_order_stale():
    later = {**RECORD, "version": 9, "changed_at": "2026-02-02", "changed_by": "x", "status": "worked_on"}
    assert hazard_fingerprint(RECORD, "00", []) == hazard_fingerprint(later, "00", [])


@pytest.mark.parametrize("change", [{"classification": "cha"}, {"remarks": "x"}, {"status": "closed"}, {"code": "H2"}])
def test_a_change_of_the_record_makes_it_stale(change):
    assert hazard_fingerprint(RECORD, "00", []) != hazard_fingerprint({**RECORD, **change}, "00", [])


def test_another_perimeter_or_evidence_makes_it_stale():
    assert hazard_fingerprint(RECORD, "00", []) != hazard_fingerprint(RECORD, "01", [])
    assert hazard_fingerprint(RECORD, "00", []) != hazard_fingerprint(RECORD, "00", [EVIDENCE])


def test_the_order_in_which_evidence_is_read_does_not_count():
    second = {**EVIDENCE, "id": "E2"}
    assert hazard_fingerprint(RECORD, "", [EVIDENCE, second]) == hazard_fingerprint(RECORD, "", [second, EVIDENCE])


def test_changed_and_vanished_hazards_are_named():
    made = order(hazards=(hazard(), hazard(id="2", code="B"), hazard(id="3", code="C")))
    current = {made.hazards[0].id: made.hazards[0].fingerprint, "2": "another"}
    assert stale_hazards(made, current) == (Stale("2", "B", False), Stale("3", "C", True))


def test_the_fields_compared_exist_and_are_not_personal():
    for table, names in (("hazard", HAZARD_FIELDS), ("evidence", EVIDENCE_FIELDS)):
        assert not [name for name in names if table_named(table).field(name).personal]
