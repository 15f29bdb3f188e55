# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a workspace is, as people write it: a path, or a PostgreSQL URI, service or connection string."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP

# Gives the user and password of an authentication configuration, as {"user": ..., "password": ...}.
Login = Callable[[str], Mapping[str, str]]

_URI = re.compile(r"postgres(ql)?://", re.IGNORECASE)
_KEYWORDS = re.compile(r"(^|\s)(service|host|hostaddr|dbname)\s*=", re.IGNORECASE)
_AUTHCFG = re.compile(r"(?:(?<=[?&])authcfg=([A-Za-z0-9]{7})&?|(?:^|\s)authcfg\s*=\s*'?([A-Za-z0-9]{7})'?)")


@dataclass(frozen=True)
class Place:
    """A PostgreSQL connection text for libpq, and the QGIS authentication configuration it named, if any."""

    text: str
    authcfg: str


def is_postgresql(location: str) -> bool:
    """Return whether `location` is a PostgreSQL connection and not a path.

    >>> [is_postgresql(one) for one in ("postgresql://gis@server/libya", "service=libya", "/data/libya.gpkg")]
    [True, True, False]
    """
    return bool(_URI.match(location.strip()) or _KEYWORDS.search(location))


def place_of(location: str) -> Place:
    """Return the connection that `location` names; `PlanningError` where it holds a password."""
    text = location.strip()
    in_uri = _URI.match(text) and re.match(r"[^/]*//[^?]*:[^?]+@", text)  # also one that a slash or @ is in
    if in_uri or re.search(r"(^|[\s?&])(ssl)?password\s*=", text, re.IGNORECASE):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace's address holds a password"),
            QT_TRANSLATE_NOOP("MineAction", "Addresses are kept in histories and logs, where others read them."),
            QT_TRANSLATE_NOOP(
                "MineAction", "Leave it out, and keep it in the password file (pgpass) or in QGIS (authcfg=...)."
            ),
        )
    found = _AUTHCFG.search(text)
    if found is None:
        return Place(text, "")
    return Place(_AUTHCFG.sub("", text).strip().rstrip("?&"), found[1] or found[2])


def no_login(authcfg: str) -> Mapping[str, str]:
    """Refuse an authentication configuration where there is no QGIS to ask for it."""
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The login is kept in QGIS, which is not running here"),
        QT_TRANSLATE_NOOP("MineAction", "authcfg={authcfg}"),
        QT_TRANSLATE_NOOP("MineAction", "Use the password file (pgpass) instead."),
        authcfg=authcfg,
    )
