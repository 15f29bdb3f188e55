# SPDX-License-Identifier: GPL-3.0-or-later
"""Products of one hazard share no land: of two that a delivery and the workspace hold, the later one is held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from ...core.findings import Finding
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
    coming = np.flatnonzero(~rows.held).tolist()
    hazards = {rows.values["hazard_id"][index] for index in coming}
    brought = {_key(rows, index) for index in coming}
    there = {
        code_key(one["code"]): one
        for one in workspace.read(PRODUCT).to_dict("records")
        if one["hazard_id"] in hazards or code_key(one["code"]) in brought
    }
    refused: dict[int, Finding] = {}
    while True:  # what is known of a row that is refused stands as it was, and others may lie on that
        more = _refused(rows, [index for index in coming if index not in refused], there)
        if not more:
            break
        refused.update(more)
    held = rows.held.copy()
    held[list(refused)] = True
    return replace(rows, held=held, noticed=lambda: (*rows.findings, *refused.values()))


def _key(rows: Staged, index: int) -> str:
    return code_key(str(rows.values["code"][index]))


def _refused(rows: Staged, coming: list[int], there: Mapping[str, Mapping[str, Any]]) -> dict[int, Finding]:
    """Return a finding for each of the rows `coming` that lies on what stands beside it, or on a row before it.

    A row of a product that is known stands in its place, before the new ones.
    """
    brought = {_key(rows, index) for index in coming}
    standing = [one for key, one in there.items() if key not in brought]
    coming = sorted(coming, key=lambda index: _key(rows, index) not in there)
    shapes = [*(one["geometry"] for one in standing), *(rows.shapes[index] for index in coming)]
    owners = [*(one["hazard_id"] for one in standing), *(rows.values["hazard_id"][index] for index in coming)]
    names = [*(one["code"] for one in standing), *(rows.values["code"][index] for index in coming)]
    refused: dict[int, Finding] = {}
    taken_out: set[int] = set()
    for shared in sorted(overlaps(shapes, owners, Ground(areas_m2, perimeters_m)), key=lambda one: one.second):
        if shared.second < len(standing) or {shared.first, shared.second} & taken_out:
            continue
        taken_out.add(shared.second)
        index = coming[shared.second - len(standing)]
        row, values = int(rows.layer.rows[index]), {"other": names[shared.first], "area_m2": shared.area_m2}
        refused[index] = found("land_shared", row, shared.point, **values)
    return refused
