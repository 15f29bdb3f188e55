# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery looked at before it is taken in: read by the same process, understood by the same rules, not written."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...core.errors import PlanningError
from ...core.feedback import Feedback
from ...core.survey.preview import LayerSeen, see
from ...core.survey.profile import profile_for
from .falling import Drawn, draw
from .files import lay_out
from .read_layer import ReadLayer
from .reading import Limits
from .understanding import Request, read_delivery

TRIED = ("encoding_tried", "encoding_contradicts")  # remarks of a reader that had to try


def preview(
    request: Request, feedback: Feedback, python: str = sys.executable, limits: Limits | None = None
) -> tuple[list[tuple[LayerSeen, Drawn]], list[tuple[str, PlanningError]]]:
    """Return the layers of the delivery with the mapping that its import would use, and what cannot be understood.

    Beside each layer is what is drawn of its rows.

    Lists of turning points that are derived from columns of another layer are left out: they have no mapping.
    """
    failures: list[tuple[str, PlanningError]] = []
    with tempfile.TemporaryDirectory(prefix="preview-") as name:
        scratch = Path(name)
        (scratch / "in").mkdir()
        delivery = lay_out(request.source, scratch / "in")
        read = read_delivery(delivery, request, scratch, python, feedback, limits or Limits(), failures)
    return [_seen(one, request) for one in read if not one.derived], failures


def _seen(read: ReadLayer, request: Request) -> tuple[LayerSeen, Drawn]:
    given = profile_for(read.layer, request.saved) or request.profile
    drawn = draw(read.shapes.raw)
    seen = see(read.layer, read.table, read.proposal.profile, given, read.own_system, request.labels)
    placed = read.table.geometry is not None and bool(np.isfinite(drawn.boxes).all(axis=1).any())
    tried = any(remark.kind in TRIED for remark in read.layer.remarks)
    return replace(seen, placed=placed, encoding_tried=tried and not request.encoding), drawn
