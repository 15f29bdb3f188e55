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
from tests.store.cluster import DATABASE, Cluster, cluster, programs

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


@pytest.fixture(scope="module")
def team() -> Iterator[Cluster]:
    """A server with a workspace, its roles given to people."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed")
    with cluster(folder) as running, pytest.MonkeyPatch.context() as environment:
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
    bad = [("wrong", "amina", "not hers"), ("nobody", "nobody", "nothing")]
    there = {"port": team.port, "database": DATABASE, "people": PASSWORDS, "control": team.control, "bad": bad}
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
