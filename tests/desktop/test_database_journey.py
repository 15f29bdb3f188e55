# SPDX-License-Identifier: GPL-3.0-or-later
"""A team at work on PostGIS in the real window; no password of theirs is anywhere afterwards."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import pytest

from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.adapters.store.postgis_roles import make_roles
from mine_action_plugin.core.model.libya_sites import site_records
from mine_action_plugin.core.model.tables import TABLES
from tests.demo.invented.write import write_deliveries
from tests.desktop.start import ROOT, start_qgis
from tests.store.cluster import DATABASE, Cluster, cluster, programs_or_skip

PEOPLE = {
    "amina": ("planner", "information_officer"),
    "bilal": ("planner",),
    "vera": ("viewer",),
    "omar": ("information_officer",),
    "huda": ("administrator",),
}
PASSWORDS = {person: f"pw{secrets.token_hex(12)}" for person in PEOPLE}
SURVEYS = {"tripoli": "tripoli_hazards", "misrata": "misrata_hazards_cp1256"}


# Ends the connection that writes such a hazard, as a cable that is pulled would.
CUT_OFF = """
CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END$$;
CREATE TRIGGER zz_cut_off AFTER INSERT ON hazard FOR EACH ROW WHEN (NEW.code LIKE 'CUT-%') EXECUTE FUNCTION cut_off()
"""


# What is done to the database before a login tries to open the workspace.
SPOILT = {
    "wrong": "",
    "nobody": "",
    "bilal": "ALTER ROLE bilal VALID UNTIL '2020-01-01'",
    "omar": f"REVOKE SELECT ON hazard FROM {DATABASE}_public_information_officer",
    "huda": "UPDATE mine_action_workspace SET value = '99' WHERE key = 'schema_version'",
}


@pytest.fixture(scope="module")
def team() -> Iterator[Cluster]:
    """A server with a workspace, its roles given to people."""
    with cluster(programs_or_skip()) as running, pytest.MonkeyPatch.context() as environment:
        environment.setenv("PGPASSFILE", running.environment["PGPASSFILE"])
        create_workspace(running.location("public"))
        with open_workspace(running.location("public"), "maker") as workspace:
            with workspace.transaction():
                for site in site_records():
                    workspace.add("site", site)
            assert make_roles(workspace.engine, TABLES) == ""
        for person, roles in PEOPLE.items():
            running.sql(f"CREATE ROLE {person} LOGIN PASSWORD '{PASSWORDS[person]}'")
            for role in roles:
                running.sql(f"GRANT {DATABASE}_public_{role} TO {person}")
        environment.delenv("PGPASSFILE")
        running.sql("CREATE ROLE nobody LOGIN PASSWORD 'nothing'")
        running.sql(CUT_OFF)
        yield running


def write_places(team: Cluster, folder: Path) -> dict[str, str]:
    """Write invented surveys and the way to the server; return what leads a journey there."""
    written = write_deliveries(folder / "deliveries")
    for place, name in SURVEYS.items():
        (folder / place).mkdir()
        for part in written[name].parent.glob(f"{written[name].stem}.*"):
            shutil.copy(part, folder / place)
    rows = gpd.read_file(folder / "tripoli" / "tripoli_hazards.shp")
    rows["IMSMA_ID"] = rows["IMSMA_ID"].str.replace("INV-", "CUT-")
    (folder / "cut").mkdir()
    rows.to_file(folder / "cut" / "cut.shp", encoding="utf-8")
    there = {
        "port": team.port,
        "database": DATABASE,
        "people": PASSWORDS,
        "control": team.control,
        "owner": {name: value for name, value in team.environment.items() if name.startswith("PG")},
        "bad": [("wrong", "amina", "not hers"), ("nobody", "nobody", "nothing")],
        "spoilt": list(SPOILT.items()),
    }
    (folder / "team.json").write_text(json.dumps(there))
    return {"JOURNEY_SURVEYS": str(folder), "JOURNEY_TEAM": str(folder / "team.json")}


def test_a_team_works_on_postgis(team: Cluster, tmp_path: Path) -> None:
    out = ROOT / "build" / "screenshots" / "postgis"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    invented = tmp_path / "invented"
    invented.mkdir()
    seen = start_qgis("database_journey.py", "en", out, tmp_path, write_places(team, invented))
    assert not seen["error"], f"in {seen.get('part')}:\n{seen['error']}"
    assert not seen["bugs"], seen["bugs"]
    for check in (work_is_done, roles_are_told, faults_are_told):
        check(seen)
    no_password_stays(team, [out, tmp_path / "profile", tmp_path / "invented" / "tripoli"])


def work_is_done(seen: dict) -> None:
    account = seen["account"]
    assert account["READ"] == account["TAKEN"] + account["HELD"] > account["HELD"] == seen["held"] > 0
    assert seen["listed"] == account["TAKEN"] and seen["ranked"] > 0 and seen["state"] == "issued"
    assert "Planner + Information officer" in seen["login"] and "TLSv1" in seen["login"]
    assert [ssl for ssl, _ in seen["encrypted"]] == [True] and seen["encrypted"][0][1] > 1, (
        "the panel's, and QGIS's own"
    )
    assert seen["delivered"] and seen["undone"] == [True, 0]
    assert seen["read_again"] == seen["listed"], "the project leads back to the workspace"
    for name in ("IssueDialog", "OrderFormDialog"):
        assert "Bilal changed it after it was shown to you" in seen["meanwhile"][name][0]
    assert float(seen["kept"]) == 1.0, "what was typed is not lost"
    assert "is on order already" in seen["meanwhile"]["hazard"][0]


def roles_are_told(seen: dict) -> None:
    writing = {"hazards.import", "hazards.points", "priorities.rank", "orders.create", "orders.fill", "orders.issue"}
    may = {"vera": set(), "omar": {"hazards.import", "hazards.points"}, "huda": writing}
    may["bilal"] = writing - may["omar"]
    for person, allowed in may.items():
        barred = {name for name, (on, tip) in seen[person]["buttons"].items() if "may not do this" in tip}
        assert writing - barred == allowed, person
        assert all(not seen[person]["buttons"][name][0] for name in barred)
    assert "vera may look at it, and write nothing" in " ".join(seen["vera"]["said"])
    assert not seen["viewer"].pop("edits")
    assert all("may read the workspace, but not write to" in "".join(said) for said in seen["viewer"].values())


def faults_are_told(seen: dict) -> None:
    for said in (seen["gone"].pop("site")[0], *seen["gone"].values()):
        assert said == ["The database does not answer"]
    assert seen["back"][0] == [] and seen["back_rows"] == seen["back_on_map"] == seen["listed"]
    assert seen["cut"] == [["The database does not answer"], 0], "an import that is cut off leaves nothing"
    refused = {name: said[0] for name, (said, _) in seen["refused"].items()}
    assert refused == {
        "wrong": "The database refuses the login",
        "nobody": "Your login may not see this",
        "bilal": "The database refuses the login",
        "omar": "A table of the workspace cannot be shown",
        "huda": "The workspace is newer than this plugin",
    }
    assert [seen["refused"][name][1] for name in ("wrong", "nobody", "bilal")] == ["amina"] * 3, "what was open stays"


def no_password_stays(team: Cluster, folders: list[Path]) -> None:
    """Look through whatever was written: the project, settings, logs, what was seen, the database itself."""
    secrets_of_theirs = [*PASSWORDS.values(), "not hers"]
    for path in (one for folder in folders for one in folder.rglob("*") if one.is_file()):
        content = path.read_bytes()
        assert not any(secret.encode() in content for secret in secrets_of_theirs), path
    dump = team.run("pg_dump", "--inserts", DATABASE).stdout
    assert "INV-TRI-0001" in dump and not any(secret in dump for secret in secrets_of_theirs)
