# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a delivery: reads the records, proves the zip, registers it and puts it in place, all of it or nothing."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pandas as pd

from ..core.errors import PlanningError
from ..core.exchange.archive import file_sha256, write_zip
from ..core.exchange.cover_note import Translate
from ..core.exchange.layout import Layout, read_layout
from ..core.exchange.manifest import Heading
from ..core.exchange.package import Package, package
from ..core.exchange.readback import check
from ..core.exchange.release import profile_named, released_tables
from ..core.exchange.selection import select, tables_needed
from ..core.feedback import Feedback, Part, check_cancelled
from ..core.findings import Finding, Severity
from ..core.text import QT_TRANSLATE_NOOP
from ..paths import plugin_version
from .pending import held_rows, pending_of, standing_findings
from .sites import site_among
from .store import Workspace
from .store.publishing import publish, there_already, to_disk

EARLIEST = datetime(2000, 1, 1, tzinfo=timezone.utc)
NEVER_REPLACED = QT_TRANSLATE_NOOP("MineAction", "Choose another name. A delivery once sent is never replaced.")
_NUMBER = re.compile(r"DEL-(\d+)")


@dataclass(frozen=True)
class Request:
    """What to deliver to whom. `site` is a code or id; `since` a delivery number, a date or a time in ISO 8601."""

    output: Path
    receiver: str
    profile: str
    tables: tuple[str, ...] = ()
    site: str = ""
    since: str = ""
    purpose: str = ""
    layout: Path | None = None


@dataclass(frozen=True)
class Sent:
    """A delivery that lies at its place and is registered."""

    code: str
    sha256: str
    manifest: dict[str, Any]
    findings: tuple[Finding, ...]

    @property
    def records(self) -> int:
        return sum(int(entry["records"]) for entry in self.manifest["tables"].values())

    @property
    def losses(self) -> int:
        """Findings about what the format could not carry or what was left out unasked, without the mere notes."""
        return sum(finding.kind.severity is not Severity.NOTE for finding in self.findings)


@dataclass(frozen=True)
class _Snapshot:
    """What the workspace held at one moment."""

    frames: dict[str, pd.DataFrame]
    sites: pd.DataFrame
    last: dict[str, Any] | None
    code: str
    at: datetime
    held: pd.DataFrame
    findings: pd.DataFrame


def send_delivery(
    workspace: Workspace, request: Request, english: Translate, arabic: Translate, feedback: Feedback
) -> Sent:
    """Make the zip that `request` asks for at its place, proved and registered; whatever fails leaves neither.

    `PlanningError` where the request cannot be met or the zip does not read back as the records say.
    """
    profile = profile_named(request.profile)
    names = released_tables(profile, request.tables)
    layout = _layout(request.layout)
    _check_request(request)
    snapshot = _snapshot(workspace, names, request.receiver)
    site, since = site_among(_in_force(snapshot.sites), request.site), _since(workspace, request.since)
    chosen, findings = select(names, snapshot.frames, profile, site["id"] if site else "", since)
    heading = _heading(snapshot, request, workspace.who, site["code"] if site else "", since)
    pending = pending_of(names, chosen, snapshot.held, snapshot.findings, site["geometry"] if site else None)
    part = Part(feedback, 5.0, 60.0)
    made = package(chosen, snapshot.sites, profile, layout, heading, findings, english, arabic, part, pending)
    with _draft(request.output) as draft:
        write_zip(draft, made.files, heading.at)
        check_cancelled(feedback)
        feedback.setProgress(75.0)
        check(draft, made, feedback)
        check_cancelled(feedback)
        sha256 = file_sha256(draft)
        _register(workspace, request, heading, made, sha256, draft)
    feedback.setProgress(100.0)
    return Sent(heading.code, sha256, made.manifest, made.findings)


def _layout(path: Path | None) -> Layout:
    if path is None:
        return Layout()
    try:
        return read_layout(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The receiver's schema cannot be read"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
            file=str(path),
            error=str(error),
        ) from error


def _check_request(request: Request) -> None:
    if not request.receiver.strip():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The delivery has no receiver"),
            suggestion=QT_TRANSLATE_NOOP("MineAction", "Say to whom it goes; the register and the manifest keep it."),
        )
    if request.output.exists():
        raise there_already(request.output, NEVER_REPLACED)
    if not request.output.parent.is_dir():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The folder does not exist"),
            QT_TRANSLATE_NOOP("MineAction", "{folder} is not a folder."),
            folder=str(request.output.parent),
        )


def _snapshot(workspace: Workspace, names: tuple[str, ...], receiver: str) -> _Snapshot:
    """Read everything in one transaction, so that tables agree with one another."""
    with workspace.transaction():
        frames = {name: workspace.read(name, voided=True) for name in tables_needed(names)}
        sites = frames["site"] if "site" in frames else workspace.read("site", voided=True)
        code = f"DEL-{_highest_number(workspace) + 1:04d}"
        last = _last_delivery(workspace, receiver.strip())
        held, findings = held_rows(workspace), standing_findings(workspace)
        return _Snapshot(frames, sites, last, code, workspace.now(), held, findings)


def _highest_number(workspace: Workspace) -> int:
    codes = (_NUMBER.fullmatch(str(row[0])) for row in workspace.engine.execute("SELECT code FROM delivery"))
    return max((int(code[1]) for code in codes if code), default=0)


def _last_delivery(workspace: Workspace, receiver: str) -> dict[str, Any] | None:
    latest = "fid = (SELECT max(fid) FROM delivery WHERE receiver = ?)"
    frame = workspace.read("delivery", latest, (receiver,), voided=True)
    if frame.empty:
        return None
    row = frame.iloc[0]
    return {"delivery": row["code"], "sequence": json.loads(row["manifest"])["sequence"], "sha256": row["sha256"]}


def _in_force(sites: pd.DataFrame) -> list[dict[str, Any]]:
    return sites[sites["voided_at"].isna()].to_dict("records")


def _since(workspace: Workspace, asked: str) -> datetime | None:
    """Return the time after which changes count; that of a delivery is when its records were read."""
    if not asked:
        return None
    earlier = workspace.read("delivery", "code = ?", (asked,))
    text = json.loads(earlier["manifest"].iloc[0])["utc_time"] if len(earlier) else asked
    try:
        time = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "This is not a time or a delivery"),
            QT_TRANSLATE_NOOP("MineAction", "'{since}' is neither a delivery number nor a date like 2026-01-31."),
            since=asked,
        ) from error
    time = time if time.tzinfo else time.replace(tzinfo=timezone.utc)
    if not EARLIEST <= time <= workspace.now():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "Nothing can have changed since then"),
            QT_TRANSLATE_NOOP("MineAction", "'{since}' lies in the future, or before there were workspaces."),
            since=asked,
        )
    if len(earlier):
        _refuse_set_back(workspace, earlier.iloc[0]["id"], asked, time)
    return time


def _refuse_set_back(workspace: Workspace, delivery: str, code: str, time: datetime) -> None:
    """Raise `PlanningError` where something was changed after a delivery at a time before it: it would be left out."""
    after = "fid > (SELECT max(fid) FROM audit_log WHERE table_name = 'delivery' AND record_id = ?)"
    sql = f"SELECT min(at) FROM audit_log WHERE {after} AND table_name <> 'delivery'"
    found = workspace.engine.execute(sql, (delivery,))[0][0]
    if found is not None and pd.to_datetime(found, utc=True) < time:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "A clock was set back since that delivery"),
            QT_TRANSLATE_NOOP(
                "MineAction",
                "What was changed after {code} carries times before it ({changed} and {sent}), so it cannot be told"
                " what is new.",
            ),
            QT_TRANSLATE_NOOP("MineAction", "Set the clock, and send everything this once."),
            code=code,
            changed=str(found)[:19].replace("T", " "),
            sent=time.strftime("%Y-%m-%d %H:%M:%S"),
        )


def _heading(snapshot: _Snapshot, request: Request, who: str, site: str, since: datetime | None) -> Heading:
    return Heading(
        code=snapshot.code,
        sequence=1 + int(snapshot.last["sequence"]) if snapshot.last else 1,
        sender=who,
        receiver=request.receiver.strip(),
        purpose=request.purpose,
        at=snapshot.at,
        plugin_version=plugin_version(),
        previous=snapshot.last,
        site=site,
        since=since.isoformat() if since else "",
    )


@contextmanager
def _draft(output: Path) -> Iterator[Path]:
    """Give a name beside `output` that nobody else uses, and leave nothing under it."""
    draft = output.with_name(f".{uuid.uuid4().hex}.part")
    try:
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _register(
    workspace: Workspace, request: Request, heading: Heading, made: Package, sha256: str, draft: Path
) -> None:
    """Write the delivery into the register and put the zip in place; one without the other does not stay."""
    to_disk(draft)
    published = False
    try:
        with workspace.transaction():
            if _last_delivery(workspace, heading.receiver) != heading.previous:
                raise PlanningError(
                    QT_TRANSLATE_NOOP("MineAction", "Somebody else has just sent a delivery to this receiver"),
                    suggestion=QT_TRANSLATE_NOOP("MineAction", "Send again, so that the numbers follow one another."),
                )
            record = {
                "code": heading.code,
                "receiver": heading.receiver,
                "release_profile": made.manifest["release_profile"],
                "sha256": sha256,
                "manifest": json.dumps(made.manifest, ensure_ascii=False),
            }
            workspace.add("delivery", record)
            publish(draft, request.output, NEVER_REPLACED)
            published = True
    except BaseException:
        if published:
            request.output.unlink(missing_ok=True)
        raise
