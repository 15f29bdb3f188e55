# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivered layer as it was understood: its table, its mapping, its shapes, before anything is brought to WGS 84."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...core.model.table import Table
from ...core.survey.delivery import Layer
from ...core.survey.kinds import found
from ...core.survey.mapping import Proposal
from ...core.survey.shapes import Shapes


@dataclass(frozen=True)
class ReadLayer:
    """`own_system`: the coordinates say their CRS by their form; a derived layer's rows are parts of another's."""

    layer: Layer
    table: Table
    proposal: Proposal
    shapes: Shapes
    own_system: bool
    owners: np.ndarray | None = None  # of a derived layer: the row of the other layer that each row is part of

    @property
    def derived(self) -> bool:
        return self.owners is not None


def without_coordinates(read: ReadLayer) -> ReadLayer:
    """Return a layer whose place is to come from elsewhere: a reference point beside its boundary is none of it."""
    nothing = np.full(len(read.layer), None, dtype=object)
    proposal = replace(read.proposal, profile=replace(read.proposal.profile, coordinates=None))
    missing = tuple(found("geometry_missing", row) for row in read.layer.rows.tolist())
    return replace(read, shapes=Shapes(nothing, missing), proposal=proposal, own_system=True)
