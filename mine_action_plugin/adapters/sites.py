# SPDX-License-Identifier: GPL-3.0-or-later
"""The site that somebody names, by its code, its name or its id: the same one wherever it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .store import Workspace


def site_among(sites: Iterable[Mapping[str, Any]], asked: str) -> dict[str, Any] | None:
    """Return the record among `sites` that is called `asked`, None where nothing is asked.

    Upper and lower case, and blanks around it, do not count. PlanningError, naming those that there are, where none is.
    """
    wanted = asked.strip().casefold()
    if not wanted:
        return None
    known = [dict(site) for site in sites]
    for of in ("code", "name", "id"):  # a code goes before a name that reads alike
        for site in known:
            if str(site[of]).strip().casefold() == wanted:
                return site
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such site"),
        QT_TRANSLATE_NOOP("MineAction", "'{site}' is none of: {known}."),
        site=asked,
        known=", ".join(f"{site['code']} ({site['name']})" for site in known) or "-",
    )


def site_named(workspace: Workspace, asked: str) -> dict[str, Any] | None:
    """Return the record of the workspace's site that is called `asked`, as `site_among` does; voided ones are none."""
    return site_among(workspace.read("site").to_dict("records"), asked)
