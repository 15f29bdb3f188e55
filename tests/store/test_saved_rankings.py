# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved rankings are listed from a file and from a database alike, without what was ranked."""

from __future__ import annotations

import json

from mine_action_plugin.adapters.rankings import POLICY_LENGTH, saved_rankings
from mine_action_plugin.adapters.store import Workspace
from mine_action_plugin.core.model.libya_sites import site_records


def save(workspace: Workspace, code: str, title: str, site_id: str | None = None, **policy: str) -> None:
    profile = {"title": title, "name": "own", **policy}
    result = {
        "rows": [{"code": "مصراتة" * 999}],
        "ranking": {"format": 1, "profile": profile, "measured": "x" * 99999},
    }
    stated = {"profile": "own", "method": "sum", "signed_by": None if title else "Amal", "site_id": site_id}
    workspace.add("ranking", {"code": code, "result": json.dumps(result, ensure_ascii=False), **stated})


def test_each_is_called_by_its_policy_the_newest_last_and_only_those_of_a_site(workspace: Workspace) -> None:
    site = workspace.add("site", site_records()[0])
    save(workspace, "R1", 'سياسة "one"?', site)
    save(workspace, "R2", "", why="long" * POLICY_LENGTH)
    save(workspace, "R3", "after a long policy", why="long" * POLICY_LENGTH)
    workspace.add("ranking", {"code": "R4", "profile": "old", "method": "sum", "result": "{}"})
    first = {"code": "R1", "title": 'سياسة "one"?', "fingerprint": "", "signed_by": ""}
    assert saved_rankings(workspace) == [
        first,
        {"code": "R2", "title": "own", "fingerprint": "", "signed_by": "Amal"},
        {"code": "R3", "title": "after a long policy", "fingerprint": "", "signed_by": ""},
        {"code": "R4", "title": "old", "fingerprint": "", "signed_by": ""},
    ]
    assert saved_rankings(workspace, site) == [first]
    workspace.void("ranking", workspace.read("ranking", "code = 'R1'")["id"].iloc[0], "entered twice")
    assert saved_rankings(workspace, site) == []
