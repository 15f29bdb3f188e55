# SPDX-License-Identifier: GPL-3.0-or-later
"""Products of one hazard share no land: of two that a delivery and the workspace hold, the later one is held."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...core.landrelease.disjoint import Ground, overlaps
from ...core.location.area import areas_m2, perimeters_m
from ...core.survey.kinds import found
from ...core.survey.names import code_key
from ...core.survey.staging import Staged
from ..store import Workspace

PRODUCT = "land_release_product"


def hold_shared_land(workspace: Workspace, rows: Staged) -> Staged:
    """Return `rows` with those products held that lie on land of another product of their hazard."""
    if rows.table.name != PRODUCT:
        return rows
    coming = np.flatnonzero(~rows.held)
    hazards, codes = rows.values["hazard_id"][coming], rows.values["code"][coming].tolist()
    brought = {code_key(str(code)) for code in codes}
    there = [
        one
        for one in workspace.read(PRODUCT).to_dict("records")
        if code_key(one["code"]) not in brought and one["hazard_id"] in set(hazards.tolist())
    ]
    shapes = [*(one["geometry"] for one in there), *rows.shapes[coming].tolist()]
    owners = [*(one["hazard_id"] for one in there), *hazards.tolist()]
    names = [*(one["code"] for one in there), *codes]
    refused: set[int] = set()
    findings = []
    for shared in sorted(overlaps(shapes, owners, Ground(areas_m2, perimeters_m)), key=lambda one: one.second):
        if shared.second < len(there) or shared.first in refused:
            continue
        refused.add(shared.second)
        row = int(rows.layer.rows[coming[shared.second - len(there)]])
        findings.append(found("land_shared", row, shared.point, other=names[shared.first], area_m2=shared.area_m2))
    held = rows.held | np.isin(rows.layer.rows, [one.row for one in findings])
    return replace(rows, held=held, findings=(*rows.findings, *findings))
