# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace with a few records, for tests about layers and projects."""

from __future__ import annotations

from pathlib import Path

from shapely.geometry import Point, box


def small_workspace(path: Path) -> dict[str, str]:
    """Make a workspace at `path` with the shipped sites and a few records at Tripoli; return code -> record id."""
    from mine_action_plugin.adapters.store import create_workspace, open_workspace
    from mine_action_plugin.core.model.libya_sites import site_records

    create_workspace(str(path))
    ids: dict[str, str] = {}
    with open_workspace(str(path), "tester") as workspace, workspace.transaction():
        for site in site_records():
            ids[site["code"]] = workspace.add("site", site)
        for number, classification in enumerate(("sha", "cha", "sha"), start=1):
            west = 13.18 + number * 0.01
            ids[f"H{number}"] = workspace.add(
                "hazard",
                {
                    "code": f"H{number}",
                    "classification": classification,
                    "site_id": ids["TRI"],
                    "geometry": box(west, 32.80, west + 0.004, 32.803),
                },
            )
        workspace.void("hazard", ids["H3"], "entered twice")
        evidence = {"hazard_id": ids["H2"], "kind": "direct", "type": "item_seen", "geometry": Point(13.202, 32.801)}
        ids["E1"] = workspace.add("evidence", evidence)
        ids["A1"] = workspace.add("accident", {"code": "A1", "geometry": Point(13.192, 32.802)})
    return ids
