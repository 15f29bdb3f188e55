# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, headless, on invented data: `make demo`, or `python -m tests.demo FOLDER` to make it elsewhere."""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.model.libya_sites import SITES
from tests.demo.invented import MARK, TODAY
from tests.demo.invented.deliveries import DELIVERIES
from tests.demo.invented.orders import ACCEPTED, ASKED, REASON, references
from tests.demo.invented.teams import DECLINATION, HOSPITAL, HOSPITAL_AR, MEDICAL_CONTACT, ORGANISATIONS, TEAMS
from tests.demo.invented.write import write_base, write_deliveries
from tests.demo.qgis_process import Calls, Refused

FOLDER = Path(__file__).resolve().parents[2] / "build" / "demo"
BY = "A. Planner (INVENTED)"
MARKER = ".invented"  # says that a folder is a demo's own
MADE = ("input", "base_map", "orders", "delivery", "workspace.gpkg", "project.qgz", "project_ar.qgz", "report.json")


def say(text: str = "") -> None:
    print(text, flush=True)


def clear(folder: Path) -> None:
    """Remove what an earlier run made, and nothing else; make the folders anew. A folder of somebody's is refused."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise SystemExit(f"{folder} holds something else than a demo; name an empty folder.")
    for name in (*MADE, "workspace.gpkg-wal", "workspace.gpkg-shm"):
        path = folder / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for name in ("input", "base_map", "orders", "delivery"):
        (folder / name).mkdir(parents=True)
    (folder / MARKER).touch()


def add_people(workspace: Path) -> None:
    """Enter invented organisations, teams, medical points and magnetic north, as a planner would in the forms."""
    with open_workspace(str(workspace), BY) as store, store.transaction():
        sites = {row["code"]: row for row in store.read("site").to_dict("records")}
        organisations = {row["code"]: store.add("organisation", row) for row in ORGANISATIONS}
        for team in TEAMS:
            values: dict[str, Any] = dict(team)
            values["organisation_id"] = organisations[values.pop("organisation")]
            values["site_id"] = sites[values.pop("site")]["id"]
            store.add("team", values)
        declination = {**DECLINATION, "declination_on": store.now().date().isoformat()}
        for site in sites.values():
            medical = {
                "hospital": HOSPITAL.format(name=site["name"]),
                "hospital_ar": HOSPITAL_AR.format(name=site["name_ar"]),
                "medical_contact": MEDICAL_CONTACT,
            }
            store.change("site", site["id"], {**medical, **declination})


def add_references(workspace: Path) -> None:
    """Enter from where each hazard is found, as a surveyor would: a benchmark near it and a landmark farther out."""
    with open_workspace(str(workspace), BY) as store, store.transaction():
        for row in store.read("hazard").to_dict("records"):
            for point in references(row["geometry"]):
                store.add("turning_point", {"hazard_id": row["id"], **point})


def import_all(calls: Calls, workspace: Path, files: dict[str, Path]) -> None:
    """Take in every delivery; one without coordinate system is refused at first, then taken in with what BY states."""
    say(f"{'delivery':28}{'read':>6}{'taken':>7}{'held':>6}{'findings':>10}")
    for delivery in DELIVERIES:
        given = {"WORKSPACE": workspace, "INPUT": files[delivery.name], "TABLE": delivery.table, "BY": BY}
        if not delivery.has_prj:
            try:
                calls.run("importsurvey", **given)
                raise AssertionError(f"{delivery.name} was taken in without a coordinate system")
            except Refused as refused:
                say(f"{delivery.name}: refused, as it must be:")
                say("    " + str(refused).replace("\n", "\n    "))
            given["CRS"] = f"EPSG:{delivery.crs}"
        done = calls.run("importsurvey", **given)
        assert done["READ"] == sum(done[name] for name in ("TAKEN", "UPDATED", "UNCHANGED", "HELD")), done
        say(f"{delivery.name:28}{done['READ']:>6}{done['TAKEN']:>7}{done['HELD']:>6}{done['FINDINGS']:>10}")


def criterion_inputs(base_map: Path, population: Path) -> dict[str, str]:
    """Return the layers that the criteria read, by the names of the parameters."""
    layers = ("schools", "health", "markets", "mosques", "water_points", "roads", "built_up", "farmland", "displaced")
    inputs = {name.upper(): f"{base_map}|layername={name}" for name in layers}
    return {**inputs, "POPULATION": str(population)}


def order_for(calls: Calls, workspace: Path, site: str, base: tuple[Path, Path], orders: Path) -> dict[str, Any]:
    """Rank the hazards of a site, order the first of them, issue the order and print it; return what was made."""
    inputs = criterion_inputs(*base)
    ranked = calls.run("rankhazards", WORKSPACE=workspace, SITE=site, TODAY=TODAY, BY=BY, **inputs)
    team = next(team["code"] for team in TEAMS if team["site"] == site)
    asked = {"WORKSPACE": workspace, "BY": BY}
    number = calls.run("createtaskorders", SITE=site, COUNT=1, TEAM=team, **ASKED, **asked)["ORDERS"]
    doubts = open_findings(workspace, number)
    if doubts:
        calls.run("acceptfindings", FINDINGS=",".join(doubts), REASON=ACCEPTED, **asked)
    filled = calls.run("filltaskorder", ORDER=number, STARTPOINTS=1, **asked)
    why = {"REASON": REASON} if filled["GAPS"] else {}  # one whose survey left something out, or with held rows nearby
    issued = calls.run("issuetaskorder", ORDER=number, **why, **asked)
    pdf = orders / f"{number}.pdf"
    printed = calls.run(
        "printtaskorder", WORKSPACE=workspace, ORDER=number, LANGUAGE="en+ar", BASEMAP=base[0].parent, OUTPUT=pdf
    )
    said = f"{printed['PAGES']} pages   {issued['GAPS']} not recorded or open   {issued['FINGERPRINT']}"
    say(f"{site:6}{ranked['RANKED']:>8} ranked   order {number}   {said}")
    made = {"pages": printed["PAGES"], "ranked": ranked["RANKED"], "gaps": issued["GAPS"]}
    return {"site": site, "order": number, "pdf": str(pdf), **made}


def open_findings(workspace: Path, number: str) -> list[str]:
    """Return the ids of the findings about the hazards of an order that nobody accepted."""
    hazards = "SELECT hazard_id FROM task_hazard WHERE task_id = (SELECT task_id FROM task_order WHERE number = ?)"
    with open_workspace(str(workspace), BY) as store:
        open_ones = f"accepted_on IS NULL AND severity <> 'note' AND record_id IN ({hazards})"
        return store.read("finding", open_ones, (number,))["id"].tolist()


def totals(workspace: Path) -> dict[str, int]:
    tables = ("site", "hazard", "evidence", "accident", "held_record", "finding", "ranking", "task_order", "delivery")
    with open_workspace(str(workspace), BY) as store:
        return {table: store.count(table) for table in tables}


def main(folder: Path) -> None:
    started = time.monotonic()
    calls = Calls()
    say(f"{MARK}: hazards, accidents, teams, roads and people of this demo do not exist.\n")
    clear(folder)
    workspace = folder / "workspace.gpkg"
    files = write_deliveries(folder / "input")
    base = write_base(folder / "base_map")
    calls.run("createworkspace", WORKSPACE=workspace, BY=BY)
    add_people(workspace)
    import_all(calls, workspace, files)
    add_references(workspace)
    say()
    orders = [order_for(calls, workspace, site.code, base, folder / "orders") for site in SITES]
    sent = calls.run(
        "senddelivery", WORKSPACE=workspace, RECEIVER="INV-AUTH", BY=BY, OUTPUT=folder / "delivery" / "delivery.zip"
    )
    say(f"\ndelivery {sent['DELIVERY']}: {sent['COUNTS']} records, {sent['LOSSES']} losses listed")
    for language, name in (("en", "project.qgz"), ("ar", "project_ar.qgz")):
        calls.run(
            "buildproject",
            WORKSPACE=workspace,
            SITE="TRI",
            LANGUAGE=language,
            BASEMAP=folder / "base_map",
            OUTPUT=folder / name,
        )
    seconds = round(time.monotonic() - started, 1)
    report = {"note": MARK, "seconds": seconds, "records": totals(workspace), "orders": orders, "calls": calls.log}
    (folder / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    say(f"\nMade in {seconds:.0f} s under {folder}:")
    for name in MADE:
        say(f"  {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER)
