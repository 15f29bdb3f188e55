# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery lies at its place and is registered, or neither."""

from __future__ import annotations

import json
import os
import time
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import shapely

from mine_action_plugin.adapters import delivery
from mine_action_plugin.adapters.delivery import Request, send_delivery
from mine_action_plugin.adapters.store import open_workspace
from mine_action_plugin.core.errors import Cancelled, PlanningError
from mine_action_plugin.core.exchange.archive import file_sha256, write_zip
from mine_action_plugin.core.feedback import Silent


def english(text: str) -> str:
    return text


class CancelsAt(Silent):
    """Says yes to the n-th question whether to stop."""

    def __init__(self, number: int) -> None:
        self.left = number

    def isCanceled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.fixture
def workspace(location):
    with open_workspace(location, "Amal") as opened:
        for code, name in (("TRI", "Tripoli"), ("SIR", "Sirte")):
            opened.add("site", {"code": code, "name": name, "utm_epsg": 32633})
        sites = opened.read("site").set_index("code")["id"]
        for number, site in enumerate(("TRI", "TRI", "SIR"), 1):
            area = shapely.box(13, 32, 13 + number / 1000, 32.001)
            values = {"code": f"H-{number}", "classification": "sha", "name_ar": "حقل ألغام", "geometry": area}
            opened.add("hazard", {**values, "site_id": sites[site]})
        yield opened


@pytest.fixture
def out(tmp_path) -> Path:
    """Where the zip is to lie, in a folder with a name such as people give."""
    (tmp_path / "إلى الهيئة").mkdir()
    return tmp_path / "إلى الهيئة" / "delivery.zip"


def send(workspace, out, feedback=None, **values):
    request = Request(**{"output": out, "receiver": "LibMAC", "profile": "authority_full", **values})
    return send_delivery(workspace, request, english, english, feedback or Silent())


def assert_nothing_happened(workspace, out: Path) -> None:
    assert list(out.parent.iterdir()) == []
    assert workspace.count("delivery") == 0


def test_a_delivery_is_there_and_registered(workspace, out):
    sent = send(workspace, out, purpose="monthly")
    assert list(out.parent.iterdir()) == [out]
    (record,) = workspace.read("delivery").to_dict("records")
    assert (record["code"], record["receiver"], record["release_profile"]) == ("DEL-0001", "LibMAC", "authority_full")
    assert record["sha256"] == file_sha256(out) == sent.sha256
    assert record["created_by"] == "Amal"
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        assert json.loads(record["manifest"]) == json.loads(archive.read("manifest.json")) == sent.manifest
    assert sent.manifest["tables"]["hazard"]["records"] == 3
    assert sent.records == 5  # 2 sites, 3 hazards


def test_a_file_that_exists_is_refused_and_stays(workspace, out):
    out.write_bytes(b"mine")
    with pytest.raises(PlanningError, match="would be overwritten"):
        send(workspace, out)
    assert out.read_bytes() == b"mine"
    assert workspace.count("delivery") == 0


def test_cancelling_at_any_moment_leaves_nothing(workspace, out):
    moments = 0
    while True:
        try:
            send(workspace, out, CancelsAt(moments))
        except Cancelled:
            assert_nothing_happened(workspace, out)
            moments += 1
        else:
            break
    assert moments > 10


def corrupted(path, files, at):
    write_zip(path, {**files, "hazard.dbf": files["hazard.dbf"].replace(b"H-2", b"H-7")}, at)


def test_a_zip_that_does_not_read_back_is_not_delivered(workspace, out, monkeypatch):
    monkeypatch.setattr(delivery, "write_zip", corrupted)
    with pytest.raises(PlanningError, match="does not read back"):
        send(workspace, out)
    assert_nothing_happened(workspace, out)


def no_links(source, target):
    raise PermissionError("no links on this file system")


def test_a_memory_stick_without_links_gets_the_zip_too(workspace, out, monkeypatch):
    monkeypatch.setattr(os, "link", no_links)
    sent = send(workspace, out)
    assert file_sha256(out) == sent.sha256
    assert list(out.parent.iterdir()) == [out]


def full_disk(source, target):
    raise OSError(28, "No space left on device")


def test_a_full_disk_leaves_neither_zip_nor_record(workspace, out, monkeypatch):
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(os, "rename", full_disk)
    with pytest.raises(OSError, match="No space"):
        send(workspace, out)
    assert_nothing_happened(workspace, out)


def test_a_register_that_cannot_be_written_takes_the_zip_away_again(workspace, out, monkeypatch):
    def broken() -> None:
        workspace.engine.rollback()
        raise OSError(28, "No space left on device")

    commits = iter([workspace.engine.commit, broken])
    monkeypatch.setattr(workspace.engine, "commit", lambda: next(commits)())
    with pytest.raises(OSError, match="No space"):
        send(workspace, out)
    assert_nothing_happened(workspace, out)


def test_somebody_who_takes_the_name_meanwhile_keeps_it(workspace, out, monkeypatch):
    def taken(path, made, feedback):
        out.write_bytes(b"theirs")

    monkeypatch.setattr(delivery, "check", taken)
    with pytest.raises(PlanningError, match="would be overwritten"):
        send(workspace, out)
    assert out.read_bytes() == b"theirs"
    assert workspace.count("delivery") == 0


def test_deliveries_to_one_receiver_are_numbered_and_name_the_one_before(workspace, out):
    first = send(workspace, out.with_name("1.zip"))
    other = send(workspace, out.with_name("2.zip"), receiver="Operator", profile="operator_need_to_know")
    second = send(workspace, out.with_name("3.zip"))
    assert [one.code for one in (first, other, second)] == ["DEL-0001", "DEL-0002", "DEL-0003"]
    assert [one.manifest["sequence"] for one in (first, other, second)] == [1, 1, 2]
    assert (first.manifest["previous"], other.manifest["previous"]) == (None, None)
    assert second.manifest["previous"] == {"delivery": "DEL-0001", "sequence": 1, "sha256": first.sha256}


def test_two_senders_at_once_do_not_get_the_same_number(workspace, location, out, monkeypatch):
    true_check = delivery.check

    def sends_first(path, made, feedback):
        monkeypatch.setattr(delivery, "check", true_check)
        with open_workspace(location, "Omar") as other:
            send(other, out.with_name("theirs.zip"))
        true_check(path, made, feedback)

    monkeypatch.setattr(delivery, "check", sends_first)
    with pytest.raises(PlanningError, match="Somebody else"):
        send(workspace, out)
    assert [path.name for path in out.parent.iterdir()] == ["theirs.zip"]
    assert workspace.count("delivery") == 1


def test_only_what_changed_since_the_last_delivery(workspace, out):
    first = send(workspace, out.with_name("1.zip"), tables=("hazard",))
    record = workspace.read("hazard", "code = ?", ("H-2",)).iloc[0]
    workspace.change("hazard", record["id"], {"name": "changed"})
    second = send(workspace, out.with_name("2.zip"), tables=("hazard",), since=first.code)
    assert list(second.manifest["tables"]["hazard"]["record_sha256"]) == [record["id"]]
    assert second.manifest["since"] == first.manifest["utc_time"].replace("Z", "000+00:00")


def test_what_changed_after_a_clock_was_set_back_is_not_left_out_in_silence(workspace, out, monkeypatch):
    """The delivery is told to be of three seconds later than it was, as if the clock had been set back since."""
    snapshot, ahead = delivery._snapshot, timedelta(seconds=3)
    with monkeypatch.context() as while_ahead:
        while_ahead.setattr(delivery, "_snapshot", lambda *given: replace(snapshot(*given), at=workspace.now() + ahead))
        send(workspace, out)
    workspace.change("hazard", workspace.read("hazard")["id"].iloc[0], {"name_ar": "جديد"})
    time.sleep(ahead.total_seconds())
    later = out.with_name("later.zip")
    with pytest.raises(PlanningError, match="(?s)A clock was set back.*send everything this once"):
        send(workspace, later, since="DEL-0001")
    assert not later.exists()


def test_one_site_by_its_code_in_any_case(workspace, out):
    sent = send(workspace, out, site="tri")
    assert sent.manifest["site"] == "TRI"
    assert {name: entry["records"] for name, entry in sent.manifest["tables"].items() if entry["records"]} == {
        "site": 1,
        "hazard": 2,
    }


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"site": "MARS"}, "no such site"),
        ({"since": "last week"}, "not a time"),
        ({"since": "2999-01-01"}, "Nothing can have changed"),
        ({"since": "1600-01-01"}, "Nothing can have changed"),
        ({"receiver": "  "}, "no receiver"),
        ({"profile": "everything"}, "no such release profile"),
        ({"profile": "public", "tables": ("team",)}, "does not release"),
        ({"layout": Path("/nowhere.json")}, "schema cannot be read"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_written(workspace, out, values, says):
    with pytest.raises(PlanningError, match=says):
        send(workspace, out, **values)
    assert_nothing_happened(workspace, out)


def test_a_folder_that_is_not_there_is_refused(workspace, out):
    with pytest.raises(PlanningError, match="is not a folder"):
        send(workspace, out.parent / "nowhere" / "d.zip")


def test_voided_records_reach_the_authority_with_their_reason(workspace, out):
    record = workspace.read("hazard", "code = ?", ("H-3",)).iloc[0]
    workspace.void("hazard", record["id"], "مكرر")
    sent = send(workspace, out, tables=("hazard",))
    assert (sent.manifest["tables"]["hazard"]["records"], sent.manifest["tables"]["hazard"]["voided"]) == (3, 1)
    with zipfile.ZipFile(out) as archive:
        assert "مكرر".encode() in archive.read("hazard.dbf")


def hold(workspace, table: str, state: str, *places) -> None:
    batch = {"source_name": "a.zip", "source_sha256": "0", "table_name": table}
    counts = dict.fromkeys(("rows_read", "rows_taken", "rows_updated", "rows_unchanged", "rows_held"), 0)
    batch_id = workspace.add("import_batch", {**batch, **counts})
    for row, place in enumerate(places, 1):
        decision = {"decision_by": "Amal", "decision_reason": "twice"} if state == "set_aside" else {}
        values = {"table_name": table, "source_row": row, "content": "{}", "reasons": "r", "state": state, **decision}
        wkb = None if place is None else shapely.to_wkb(place)
        workspace.add("held_record", {**values, "import_batch_id": batch_id, "place_wkb": wkb})


BOW_TIE = shapely.Polygon([(13, 32.5), (13.1, 32.6), (13.1, 32.5), (13, 32.6)])


def test_a_delivery_says_what_is_held_and_what_is_found_on_what_it_delivers(workspace, out):
    hold(workspace, "hazard", "held", shapely.Point(13, 32), BOW_TIE, None)
    hold(workspace, "turning_point", "held", None)
    hold(workspace, "hazard", "set_aside", shapely.Point(13, 32))
    hold(workspace, "hazard", "undone", shapely.Point(13, 32))
    ids = workspace.read("hazard")["id"].tolist()
    found = {"table_name": "hazard", "text": "t"}
    for record, severity, accepted in (
        (0, "warning", None),
        (0, "blocking", None),
        (1, "note", None),
        (2, "warning", "x"),
    ):
        values = {"kind": "sliver", "severity": severity, "record_id": ids[record], **found}
        decided = {"accepted_on": "2024-01-01", "accepted_by": "A", "accepted_reason": accepted} if accepted else {}
        workspace.add("finding", {**values, **decided})
    workspace.add("finding", {**found, "kind": "sliver", "severity": "warning", "record_id": "a held row"})
    workspace.add("finding", {**found, "kind": "source_not_read", "severity": "warning"})
    sent = send(workspace, out)
    pending = sent.manifest["pending"]
    assert pending["tables"]["hazard"] == {
        "held_rows": 3,
        "held_rows_without_place": 1,
        "rows_set_aside": 1,
        "open_findings": {"blocking": 1, "warning": 1, "note": 1},
        "accepted_findings": 1,
    }
    assert pending["tables"]["turning_point"]["held_rows"] == 1 and pending["sources_not_read"] == 1
    with zipfile.ZipFile(out) as archive:
        assert json.loads(archive.read("manifest.json"))["pending"] == pending
        note = archive.read("manifest.txt").decode("utf-8-sig")
    assert note.count("NOT in this delivery: ") == 4  # two tables in two languages
    assert (
        "Hazards: received but held for a decision, and so NOT in this delivery: 3, of these without a known place 1"
        in note
    )
    assert "blocking 1, warnings 1; accepted with a reason: 1" in note and "could not be read: 1" in note


def test_what_is_held_elsewhere_is_no_part_of_a_delivery_of_one_site_unless_nobody_knows_where_it_is(workspace, out):
    site = workspace.read("site", "code = 'TRI'")["id"].iloc[0]
    workspace.change("site", site, {"geometry": shapely.MultiPolygon([shapely.box(13, 32, 13.5, 32.4)])})
    hold(workspace, "hazard", "held", shapely.Point(13.1, 32.1), shapely.Point(20, 30), None)
    told = send(workspace, out, site="TRI", tables=("hazard",)).manifest["pending"]["tables"]["hazard"]
    assert (told["held_rows"], told["held_rows_without_place"]) == (2, 1)
    other = send(workspace, out.with_name("o.zip"), tables=("task",)).manifest["pending"]
    assert other["tables"] == {}


@pytest.mark.parametrize("profile", ["operator_need_to_know", "public", "authority_personal"])
def test_every_profile_says_that_something_is_held(workspace, out, profile):
    assert send(workspace, out, profile=profile).manifest["pending"]["tables"] == {}
    hold(workspace, "hazard", "held", None, None)
    sent = send(workspace, out.with_name("b.zip"), profile=profile)
    assert sent.manifest["pending"]["tables"]["hazard"]["held_rows"] == 2
    with zipfile.ZipFile(out) as first, zipfile.ZipFile(out.with_name("b.zip")) as second:
        assert "No row is held, and no finding" in first.read("manifest.txt").decode("utf-8-sig")
        assert "NOT in this delivery: 2" in second.read("manifest.txt").decode("utf-8-sig")
