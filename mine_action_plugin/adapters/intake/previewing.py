# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery looked at before it is taken in: read by the same process, understood by the same rules, not written."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from ...core.errors import PlanningError
from ...core.feedback import Feedback
from ...core.survey.preview import LayerSeen, see
from ...core.survey.profile import profile_for
from .files import lay_out
from .reading import Limits
from .understanding import Request, read_delivery


def preview(
    request: Request, feedback: Feedback, python: str = sys.executable, limits: Limits | None = None
) -> tuple[list[LayerSeen], list[tuple[str, PlanningError]]]:
    """Return the layers of the delivery with the mapping that its import would use, and what cannot be understood.

    Lists of turning points that are derived from columns of another layer are left out: they have no mapping.
    """
    failures: list[tuple[str, PlanningError]] = []
    with tempfile.TemporaryDirectory(prefix="preview-") as name:
        scratch = Path(name)
        (scratch / "in").mkdir()
        delivery = lay_out(request.source, scratch / "in")
        read = read_delivery(delivery, request, scratch, python, feedback, limits or Limits(), failures)
    seen = []
    for one in read:
        if not one.derived:
            given = profile_for(one.layer, request.saved) or request.profile
            seen.append(see(one.layer, one.table, one.proposal.profile, given, one.own_system))
    return seen, failures
