# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of findings agrees with the dictionary."""

from __future__ import annotations

import pytest

from mine_action_plugin.core.findings import FindingKind
from mine_action_plugin.core.landrelease.kinds import KINDS as RELEASE_KINDS
from mine_action_plugin.core.location.kinds import KINDS as POINT_KINDS
from mine_action_plugin.core.model.contradictions import KINDS as CONTRADICTION_KINDS
from mine_action_plugin.core.model.tables import TABLES
from mine_action_plugin.core.survey.kinds import KINDS as INTAKE_KINDS

KINDS = [kind for kind in (*INTAKE_KINDS, *POINT_KINDS, *CONTRADICTION_KINDS, *RELEASE_KINDS) if kind.fields]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_a_kind_names_only_fields_that_one_table_has(kind: FindingKind) -> None:
    assert any(set(kind.fields) <= set(table.columns) for table in TABLES)
