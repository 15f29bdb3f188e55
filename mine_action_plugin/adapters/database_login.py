# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL connections and logins that QGIS keeps: a workspace may be named as the connection is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from ..core.errors import PlanningError
from ..core.findings import Finding
from ..core.text import QT_TRANSLATE_NOOP
from .store import Workspace, create_workspace, open_workspace
from .store.connection_text import is_postgresql
from .store.opening import remarks_before, remarks_on_database

_CONNECTIONS = "PostgreSQL/connections"
_PARTS = (("service", "service"), ("host", "host"), ("port", "port"), ("database", "dbname"), ("username", "user"))
# QGIS's names and numbers of the modes that demand TLS. The others are libpq's own way: TLS where the server offers it.
_STRICT = {
    "SslRequire": "require", "SslVerifyCa": "verify-ca", "SslVerifyFull": "verify-full",
    "3": "require", "4": "verify-ca", "5": "verify-full",
}  # fmt: skip


def _asked_for(mode: str) -> list[str]:
    return [_STRICT[mode]] if mode in _STRICT else []


def workspace_address(named: str) -> str:
    """Return the address of the workspace that a planner named: the QGIS connection of that name, else `named` itself.

    A password that QGIS keeps with the connection stays there; a login by authentication configuration goes along as
    `authcfg=...`. TLS is demanded where the connection demands it, and used where the server offers it.
    """
    if is_postgresql(named) or named not in connection_names():
        return named
    settings = QgsSettings()
    parts = [f"sslmode={mode}" for mode in _asked_for(str(settings.value(f"{_CONNECTIONS}/{named}/sslmode", "")))]
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


def connection_names() -> list[str]:
    """Return the names of the PostgreSQL connections that QGIS knows."""
    settings = QgsSettings()
    settings.beginGroup(_CONNECTIONS)
    names = settings.childGroups()
    settings.endGroup()
    return sorted(names)


def open_named(named: str, who: str = "", current: bool = True) -> Workspace:
    """Open the workspace that a planner named: a file, a connection of QGIS, or a PostgreSQL address.

    Also one that must be updated first, where `current` is False.
    """
    return open_workspace(workspace_address(named), who, qgis_login, current)


def open_with_remarks(named: str) -> tuple[Workspace, list[Finding]]:
    """Open the workspace that a planner named, and return with it what the planner should know of it."""
    address = workspace_address(named)
    found = [] if is_postgresql(address) else remarks_before(Path(address))
    workspace = open_workspace(address, "", qgis_login)
    return workspace, [*found, *remarks_on_database(workspace)]


def create_named(named: str) -> None:
    """Make a new workspace where a planner named it."""
    create_workspace(workspace_address(named), qgis_login)
