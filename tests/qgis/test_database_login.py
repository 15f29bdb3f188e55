# SPDX-License-Identifier: GPL-3.0-or-later
"""Workspaces named as QGIS's own connections, and logins that QGIS keeps."""

from __future__ import annotations

import pytest


@pytest.fixture
def connection(qgis_app):
    from qgis.core import QgsSettings

    settings = QgsSettings()
    kept = {
        "host": "db.example", "port": "5432", "database": "it's libya", "username": "gis",
        "password": "secret", "authcfg": "a1b2c3d",
    }  # fmt: skip
    for key, value in kept.items():
        settings.setValue(f"PostgreSQL/connections/Libya office/{key}", value)
    yield "Libya office"
    settings.remove("PostgreSQL/connections/Libya office")


def test_a_workspace_may_be_named_as_the_connection_is_and_its_password_stays_in_qgis(plugin, connection) -> None:
    from mine_action_plugin.adapters.database_login import workspace_address
    from mine_action_plugin.adapters.store.connection_text import is_postgresql, place_of

    address = workspace_address(connection)
    assert is_postgresql(address)
    place = place_of(address)
    assert place.authcfg == "a1b2c3d"
    assert place.text == r"host='db.example' port='5432' dbname='it\'s libya' user='gis'"
    assert "secret" not in address


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("SslRequire", "sslmode=require "),
        ("SslVerifyFull", "sslmode=verify-full "),
        ("4", "sslmode=verify-ca "),
        ("SslPrefer", ""),
        ("SslDisable", ""),  # what QGIS writes where nobody chose; libpq's own way is TLS where the server offers it
    ],
)
def test_tls_is_demanded_where_the_connection_demands_it_and_never_switched_off(
    plugin, connection, asked, said
) -> None:
    from qgis.core import QgsSettings

    from mine_action_plugin.adapters.database_login import workspace_address

    QgsSettings().setValue(f"PostgreSQL/connections/{connection}/sslmode", asked)
    address = workspace_address(connection)
    assert address.startswith(f"{said}host=") and address.count("sslmode") == bool(said)


@pytest.mark.parametrize("named", ["/data/libya.gpkg", "postgresql://server/libya", "unknown name"])
def test_anything_else_is_taken_as_it_is(plugin, connection, named) -> None:
    from mine_action_plugin.adapters.database_login import workspace_address

    assert workspace_address(named) == named


def test_qgis_gives_the_login_that_it_keeps(plugin, logins) -> None:
    from qgis.core import QgsAuthMethodConfig

    from mine_action_plugin.adapters.database_login import qgis_login

    kept = QgsAuthMethodConfig("Basic")
    kept.setName("office")
    kept.setConfig("username", "gis")
    kept.setConfig("password", "كلمة سر")
    stored = logins.storeAuthenticationConfig(kept)
    assert stored[0] if isinstance(stored, tuple) else stored
    assert qgis_login(kept.id()) == {"user": "gis", "password": "كلمة سر"}


def test_a_login_that_qgis_does_not_keep_is_refused(plugin) -> None:
    from mine_action_plugin.adapters.database_login import qgis_login
    from mine_action_plugin.core.errors import PlanningError

    with pytest.raises(PlanningError, match="does not give the login"):
        qgis_login("zzzzzzz")
