# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked for every row of an open table is found through an index, in a file and in a database."""

from __future__ import annotations

import pytest

# As the marks of rows with open findings ask, and as every reference is followed.
ASKED = (
    ("finding_record_id", "SELECT 1 FROM finding WHERE accepted_on IS NULL AND severity = 'warning' AND record_id = ?"),
    ("hazard_site_id", "SELECT 1 FROM hazard WHERE site_id = ?"),
    ("evidence_hazard_id", "SELECT 1 FROM evidence WHERE hazard_id = ? AND voided_at IS NULL"),
)


@pytest.mark.parametrize(("index", "question"), ASKED)
def test_records_are_sought_through_an_index(workspace, index, question) -> None:
    if workspace.engine.dialect == "postgresql":
        workspace.engine.execute("SET enable_seqscan = off")  # of so few rows it would read them all
        plan = workspace.engine.execute(f"EXPLAIN {question}", ("x",))
    else:
        plan = workspace.engine.execute(f"EXPLAIN QUERY PLAN {question}", ("x",))
    assert index in str(plan)
