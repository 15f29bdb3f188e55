# SPDX-License-Identifier: GPL-3.0-or-later
"""Which records go into a delivery, and that those which stay are counted."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from mine_action_plugin.core.exchange.columns import columns_of
from mine_action_plugin.core.exchange.layout import Layout
from mine_action_plugin.core.exchange.release import PROFILES, profile_named
from mine_action_plugin.core.exchange.selection import path_to_site, reference_findings, select, tables_needed
from mine_action_plugin.core.model.tables import table_named
from tests.core.exchange.sample import frame_of, hazard, identity

TRIPOLI, SIRTE = identity(101), identity(102)
FULL, OPERATOR = profile_named("authority_full"), profile_named("operator_need_to_know")
VOID = {"voided_at": "2024-02-01T00:00:00.000Z", "voided_by": "A", "void_reason": "double"}


@pytest.fixture
def frames():
    site = {"name": "x", "utm_epsg": 32633}
    return {
        "site": frame_of("site", [{"id": TRIPOLI, "code": "TRI", **site}, {"id": SIRTE, "code": "SIR", **site}]),
        "organisation": frame_of("organisation", [{"code": "O", "name": "O", "kind": "operator"}]),
        "hazard": frame_of(
            "hazard",
            [hazard(code="H1", site_id=TRIPOLI), hazard(code="H2", site_id=SIRTE), hazard(code="H3"),
             hazard(code="H4", site_id=TRIPOLI, **VOID)],
        ),
        "evidence": frame_of(
            "evidence",
            [{"kind": "direct", "type": "crater", "hazard_id": identity(n)} for n in (1, 2, 3)]
            + [{"kind": "indirect", "type": "verbal"}],
        ),
        "task": frame_of("task", [{"code": "T1", "site_id": TRIPOLI}, {"code": "T2", "site_id": SIRTE}]),
        "task_order": frame_of("task_order", [{"number": f"O{n}", "task_id": identity(n)} for n in (1, 2)]),
    }  # fmt: skip


def codes(chosen, name, column="code"):
    return chosen[name][column].tolist()


def counted(findings):
    return {(one.kind.key.partition(".")[2], one.table): one.values["count"] for one in findings}


def test_a_site_takes_its_hazards_and_what_hangs_on_them_and_counts_what_hangs_on_no_site(frames):
    names = ("site", "organisation", "hazard", "evidence", "task_order")
    chosen, findings = select(names, frames, FULL, TRIPOLI)
    assert codes(chosen, "site") == ["TRI"]
    assert codes(chosen, "hazard") == ["H1", "H4"]
    assert codes(chosen, "evidence", "hazard_id") == [identity(1)]
    assert codes(chosen, "task_order", "number") == ["O1"]
    assert codes(chosen, "organisation") == ["O"]  # belongs to no site by nature
    assert counted(findings) == {("no_site", "hazard"): 1, ("no_site", "evidence"): 2}


def test_without_a_site_everything_goes(frames):
    chosen, findings = select(("hazard", "evidence"), frames, FULL)
    assert (len(chosen["hazard"]), len(chosen["evidence"]), findings) == (4, 4, [])


def test_voided_records_go_to_the_authority_and_are_counted_for_others(frames):
    assert "H4" in codes(select(("hazard",), frames, FULL)[0], "hazard")
    chosen, findings = select(("hazard",), frames, OPERATOR)
    assert codes(chosen, "hazard") == ["H1", "H2", "H3"]
    assert counted(findings) == {("voided_left_out", "hazard"): 1}


SINCE = datetime(2024, 2, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("times", "goes"),
    [
        ({"created_at": "2024-01-31T23:59:59.999Z"}, False),
        ({"created_at": "2024-02-01T00:00:00.000Z"}, True),
        ({"changed_at": "2024-02-02T00:00:00.000Z"}, True),
        ({"changed_at": "2024-02-01T01:00:00+02:00"}, False),
        (VOID, True),
        ({"created_at": None}, True),
        ({"created_at": "before the rains"}, True),
        ({"changed_at": "unreadable"}, True),
    ],
)
def test_since_takes_what_changed_and_whatever_cannot_be_dated(times, goes):
    frames = {"hazard": frame_of("hazard", [hazard(**times)])}
    assert len(select(("hazard",), frames, FULL, since=SINCE)[0]["hazard"]) == goes


def test_references_out_of_the_delivery_are_counted(frames):
    chosen, _ = select(("hazard", "evidence"), frames, FULL)
    columns = {name: columns_of(table_named(name), FULL, Layout()) for name in chosen}
    assert {(one.table, one.values["field"]): one.values["count"] for one in reference_findings(chosen, columns)} == {
        ("hazard", "site_id"): 3
    }


def test_the_way_to_the_site_is_read_from_the_dictionary():
    way = {name: [field.name for field in path_to_site(table_named(name))] for name in FULL.tables}
    assert way == {
        "site": [], "organisation": [], "team": ["site_id"], "hazard": ["site_id"], "accident": ["site_id"],
        "turning_point": ["hazard_id", "site_id"], "evidence": ["hazard_id", "site_id"], "task": ["site_id"],
        "task_hazard": ["task_id", "site_id"], "task_order": ["task_id", "site_id"], "request": ["site_id"],
        "progress_report": ["task_id", "site_id"], "completion_report": ["task_id", "site_id"],
        "handover": ["site_id"], "land_release_product": ["hazard_id", "site_id"], "explosive_ordnance": ["site_id"],
        "qa_visit": ["site_id"], "nonconformity": ["qa_visit_id", "site_id"], "eore_session": ["site_id"],
        "storage_site": ["site_id"], "site_feature": ["site_id"],
    }  # fmt: skip


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_what_must_be_read_includes_the_way_to_the_site(profile):
    assert set(profile.tables) <= set(tables_needed(profile.tables))
    assert set(tables_needed(("turning_point",))) == {"turning_point", "hazard", "site"}
