# SPDX-License-Identifier: GPL-3.0-or-later
"""How a database is named, that no password is, and what is said when there is no workspace."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest

from mine_action_plugin.adapters.store import create_workspace, open_workspace, postgis
from mine_action_plugin.adapters.store.connection_text import is_postgresql, place_of
from mine_action_plugin.core.errors import PlanningError
from tests.store.cluster import DATABASE, USER


@pytest.mark.parametrize(
    ("location", "is_one"),
    [
        ("postgresql://gis@server:5432/libya", True),
        ("postgres:///libya", True),
        ("service=libya", True),
        ("host=server dbname=libya user=gis", True),
        ("dbname = libya", True),
        ("/data/libya.gpkg", False),
        ("C:\\Users\\Amal\\ghost=1\\libya.gpkg", False),
        ("مساحة عمل.gpkg", False),
        ("libya.gpkg", False),
    ],
)
def test_a_database_is_told_from_a_file(location, is_one):
    assert is_postgresql(location) == is_one


@pytest.mark.parametrize(
    "location",
    [
        "postgresql://gis:secret@server/libya",
        "postgresql://server/libya?user=gis&password=secret",
        "host=server dbname=libya password=secret",
        "host=server dbname=libya password = 'secret'",
    ],
)
def test_an_address_with_a_password_is_refused_without_repeating_it(location):
    with pytest.raises(PlanningError, match="holds a password") as refusal:
        open_workspace(location)
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("location", "text", "authcfg"),
    [
        ("postgresql://server/libya?authcfg=a1b2c3d", "postgresql://server/libya", "a1b2c3d"),
        (
            "postgresql://server/libya?authcfg=a1b2c3d&sslmode=require",
            "postgresql://server/libya?sslmode=require",
            "a1b2c3d",
        ),
        (
            "postgresql://server/libya?sslmode=require&authcfg=a1b2c3d",
            "postgresql://server/libya?sslmode=require",
            "a1b2c3d",
        ),
        ("host=server dbname=libya authcfg=a1b2c3d", "host=server dbname=libya", "a1b2c3d"),
        ("service=libya", "service=libya", ""),
    ],
)
def test_the_authentication_configuration_of_qgis_is_taken_out_of_the_address(location, text, authcfg):
    place = place_of(location)
    assert (place.text, place.authcfg) == (text, authcfg)


def test_the_login_comes_from_whoever_keeps_it(postgres, schema):
    password = Path(postgres.environment["PGPASSFILE"]).read_text().strip().rpartition(":")[2]
    asked: list[str] = []

    def login(authcfg):
        asked.append(authcfg)
        return {"user": USER, "password": password, "passfile": "/nowhere"}

    place = f"postgresql://127.0.0.1:{postgres.port}/{DATABASE}?authcfg=a1b2c3d&options=-csearch_path%3D{schema},public"
    with open_workspace(place, login=login) as workspace:
        assert workspace.count("hazard") == 0
        assert password not in workspace.location
    assert asked == ["a1b2c3d"]


def test_without_qgis_its_logins_are_not_to_be_had():
    with pytest.raises(PlanningError, match="kept in QGIS"):
        open_workspace("host=127.0.0.1 dbname=libya authcfg=a1b2c3d")


def test_a_service_is_an_address(postgres, schema, tmp_path, monkeypatch):
    services = tmp_path / "services.conf"
    services.write_text(
        f"[libya]\nhost=127.0.0.1\nport={postgres.port}\ndbname={DATABASE}\nuser={USER}\n"
        f"options=-csearch_path={schema},public\n"
    )
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    with open_workspace("service=libya") as workspace:
        assert workspace.count("site") == 0


def test_a_server_that_does_not_answer_is_said_so(postgres):
    with pytest.raises(PlanningError, match="does not answer"):
        open_workspace(f"postgresql://{USER}@127.0.0.1:1/{DATABASE}")


def test_a_wrong_password_is_said_so(postgres, monkeypatch):
    monkeypatch.setenv("PGPASSFILE", "/nowhere")
    with pytest.raises(PlanningError, match="refuses the login"):
        open_workspace(postgres.location("public"))


def test_a_schema_without_a_workspace_is_none(postgres, bare_schema):
    with pytest.raises(PlanningError, match="not a workspace"):
        open_workspace(postgres.location(bare_schema))
    with pytest.raises(PlanningError, match="not a workspace"):
        open_workspace(postgres.location("nowhere"))


def test_a_workspace_is_not_made_over_another(postgres, schema):
    with pytest.raises(PlanningError, match="in use already"):
        create_workspace(postgres.location(schema))


def test_a_schema_with_tables_of_the_same_name_is_left_as_it_was(postgres, bare_schema):
    postgres.sql("CREATE TABLE hazard (mine text)", schema=bare_schema)
    with pytest.raises(PlanningError, match="in use already"):
        create_workspace(postgres.location(bare_schema))
    tables = f"SELECT relname FROM pg_class WHERE relnamespace = '{bare_schema}'::regnamespace AND relkind = 'r'"
    assert postgres.sql(tables).stdout.strip() == "hazard"


def test_a_database_without_postgis_that_cannot_get_it_is_refused(postgres):
    postgres.sql("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    postgres.sql("CREATE DATABASE plain OWNER guest")
    place = f"postgresql://127.0.0.1:{postgres.port}/plain?authcfg=a1b2c3d"
    with pytest.raises(PlanningError, match="cannot hold a workspace"):
        create_workspace(place, login=lambda authcfg: {"user": "guest", "password": "guest"})


def test_a_newer_workspace_is_not_touched(postgres, schema):
    postgres.sql("UPDATE mine_action_workspace SET value = '99' WHERE key = 'schema_version'", schema=schema)
    with pytest.raises(PlanningError, match="newer than this plugin"):
        open_workspace(postgres.location(schema))


def test_somebody_without_the_right_to_write_is_told_so(postgres, schema):
    postgres.sql(
        f"CREATE ROLE reader_{schema} LOGIN PASSWORD 'r'; GRANT USAGE ON SCHEMA {schema} TO reader_{schema};"
        f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO reader_{schema}"
    )
    login = {"user": f"reader_{schema}", "password": "r"}
    place = (
        f"host=127.0.0.1 port={postgres.port} dbname={DATABASE} authcfg=a1b2c3d options=-csearch_path={schema},public"
    )
    with open_workspace(place, login=lambda authcfg: login) as workspace:
        assert workspace.count("site") == 0
        with pytest.raises(PlanningError, match="cannot be written"):
            workspace.add("organisation", {"code": "A", "name": "A", "kind": "un"})


def test_a_row_that_somebody_holds_is_waited_for_and_then_said_to_be_held(postgres, schema, monkeypatch):
    monkeypatch.setattr(postgis, "LOCK_SECONDS", 1)
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "A", "classification": "sha"})
        holder = psycopg2.connect(postgres.location(schema))
        with holder.cursor() as cursor:
            cursor.execute("SELECT 1 FROM hazard FOR UPDATE")
            with pytest.raises(PlanningError, match="Somebody else is writing"):
                workspace.change("hazard", hazard, {"name": "x"})
        holder.close()
        workspace.change("hazard", hazard, {"name": "x"})


def test_a_row_that_changed_since_the_transaction_began_is_not_overwritten(postgres, schema):
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        hazard = workspace.add("hazard", {"code": "A", "classification": "sha"})
        with pytest.raises(PlanningError, match="Somebody else is writing"), workspace.transaction():
            workspace.read("hazard")
            postgres.sql("UPDATE hazard SET name = 'theirs'", schema=schema)
            workspace.change("hazard", hazard, {"name": "mine"})
        assert workspace.get("hazard", hazard)["name"] == "theirs"


def test_a_connection_that_breaks_off_leaves_nothing_half_done(postgres, schema):
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        end = f"SELECT pg_terminate_backend({workspace.engine.execute('SELECT pg_backend_pid()')[0][0]})"
        with pytest.raises(PlanningError, match="does not answer"), workspace.transaction():
            workspace.add("organisation", {"code": "A", "name": "A", "kind": "un"})
            postgres.sql(end)
            workspace.add("organisation", {"code": "B", "name": "B", "kind": "un"})
    with open_workspace(postgres.location(schema)) as again:
        assert again.count("organisation") == 0
        with again.transaction():  # the lock of the broken connection is gone
            assert again.count("organisation") == 0


def test_a_text_with_nul_is_refused_because_postgresql_cannot_keep_it(postgres, schema):
    with open_workspace(postgres.location(schema)) as workspace:
        with pytest.raises(PlanningError, match="NUL"):
            workspace.add("organisation", {"code": "A", "name": "a\0b", "kind": "un"})
        organisation = workspace.add("organisation", {"code": "A", "name": "a", "kind": "un"})
        with pytest.raises(PlanningError, match="NUL"):
            workspace.change("organisation", organisation, {"name": "a\0b"})


def test_two_transactions_take_turns(postgres, schema):
    order: list[str] = []

    def work(who: str) -> None:
        with open_workspace(postgres.location(schema), who) as workspace, workspace.transaction():
            order.append(f"{who} in")
            time.sleep(0.2)
            order.append(f"{who} out")

    both = [threading.Thread(target=work, args=(who,)) for who in ("A", "B")]
    for one in both:
        one.start()
    for one in both:
        one.join(30)
    assert [event[0] for event in order] in (list("AABB"), list("BBAA"))


def test_without_the_driver_the_planner_is_told_which_package_it_takes(monkeypatch):
    monkeypatch.setitem(sys.modules, "mine_action_plugin.adapters.store.postgis", None)  # makes `import` raise
    with pytest.raises(PlanningError, match="psycopg2"):
        open_workspace("postgresql://gis@server/libya")


def test_a_question_is_asked_again_of_a_server_that_was_away_and_a_change_is_not(postgres, schema):
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        for ask in (lambda: workspace.count("organisation"), lambda: workspace.read("organisation").shape[0]):
            _cut(postgres, workspace)
            assert ask() == 0
        _cut(postgres, workspace)
        with pytest.raises(PlanningError, match="does not answer"):
            workspace.add("organisation", {"code": "A", "name": "A", "kind": "un"})
        assert workspace.count("organisation") == 0


def test_what_came_to_be_another_workspace_meanwhile_is_not_worked_in(postgres, schema):
    with open_workspace(postgres.location(schema), "Amal") as workspace:
        postgres.sql("UPDATE mine_action_workspace SET value = '99' WHERE key = 'schema_version'", schema=schema)
        _cut(postgres, workspace)
        with pytest.raises(PlanningError, match="newer than this plugin"):
            workspace.count("organisation")
        with pytest.raises(PlanningError):
            workspace.add("organisation", {"code": "A", "name": "A", "kind": "un"})


def _cut(postgres, workspace) -> None:
    (backend,) = workspace.engine.execute("SELECT pg_backend_pid()")[0]
    postgres.sql(f"SELECT pg_terminate_backend({backend})")


def test_a_workspace_in_another_schema_is_named_with_what_leads_there(postgres, schema, bare_schema_beside):
    with pytest.raises(PlanningError, match=f"(?s)another schema.*{schema}.*csearch_path"):
        open_workspace(postgres.location(bare_schema_beside))


@pytest.fixture
def bare_schema_beside(postgres) -> Iterator[str]:
    postgres.sql("CREATE SCHEMA beside")
    yield "beside"
    postgres.sql("DROP SCHEMA beside")


@pytest.mark.parametrize("address", ["postgresql://gis:se/cret@server/libya", "postgresql://gis:se@cret@server/libya",
                                     "host=server sslpassword=secret"])  # fmt: skip
def test_a_password_with_odd_letters_is_one_too(address):
    with pytest.raises(PlanningError, match="holds a password") as refusal:
        open_workspace(address)
    assert "cret" not in str(refusal.value)


def test_a_server_without_tls_is_told_from_one_that_does_not_answer():
    """PostgreSQL's protocol: a server answers N to the question for TLS where it has none."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            with server.accept()[0] as asked:
                asked.recv(8)
                asked.sendall(b"N")

        answering = threading.Thread(target=answer)
        answering.start()
        place = f"postgresql://gis@127.0.0.1:{server.getsockname()[1]}/libya?sslmode=require"
        with pytest.raises(PlanningError, match="(?s)cannot be encrypted as asked.*Nothing was sent"):
            open_workspace(place)
        answering.join(10)
