# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivered layer as it was understood: its table, its mapping, its shapes, before anything is brought to WGS 84."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.model.table import Table
from ...core.survey.delivery import Layer
from ...core.survey.mapping import Proposal
from ...core.survey.shapes import Shapes


@dataclass(frozen=True)
class ReadLayer:
    """`own_system`: the coordinates say their CRS by their form; `derived`: its rows are those of another layer."""

    layer: Layer
    table: Table
    proposal: Proposal
    shapes: Shapes
    own_system: bool
    derived: bool = False
