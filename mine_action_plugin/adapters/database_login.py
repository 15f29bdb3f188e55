# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL connections and logins that QGIS keeps: a workspace may be named as the connection is."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .store.connection_text import is_postgresql

_CONNECTIONS = "PostgreSQL/connections"
_PARTS = (("service", "service"), ("host", "host"), ("port", "port"), ("database", "dbname"), ("username", "user"))


def workspace_address(named: str) -> str:
    """Return the address of the workspace that a planner named: the QGIS connection of that name, else `named` itself.

    A password that QGIS keeps with the connection stays there; a login by authentication configuration goes along as
    `authcfg=...`.
    """
    settings = QgsSettings()
    settings.beginGroup(_CONNECTIONS)
    known = settings.childGroups()
    settings.endGroup()
    if is_postgresql(named) or named not in known:
        return named
    parts = []
    for key, word in (*_PARTS, ("authcfg", "authcfg")):
        value = str(settings.value(f"{_CONNECTIONS}/{named}/{key}", "") or "").strip()
        if value:
            escaped = value.replace("\\", "\\\\").replace("'", "\\'")
            parts.append(f"{word}='{escaped}'")
    return " ".join(parts)


def qgis_login(authcfg: str) -> Mapping[str, str]:
    """Return user and password of an authentication configuration; `PlanningError` where QGIS cannot give them."""
    configuration = QgsAuthMethodConfig()
    loaded = QgsApplication.authManager().loadAuthenticationConfig(authcfg, configuration, True)
    if not (loaded[0] if isinstance(loaded, tuple) else loaded) or configuration.method() != "Basic":
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "QGIS does not give the login"),
            QT_TRANSLATE_NOOP(
                "MineAction", "There is no user and password under authcfg={authcfg}, or QGIS is locked."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Enter the master password, or choose another authentication."),
            authcfg=authcfg,
        )
    return {"user": configuration.config("username"), "password": configuration.config("password")}
