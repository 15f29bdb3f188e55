# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of a delivery that people read, in English and Arabic: cover note, loss list, field list, codebook."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..findings import Finding
from ..model.codelists import CLASSIFICATION, HAZARD_STATUS
from ..model.table import CodeList
from ..text import QT_TRANSLATE_NOOP
from .csv_files import csv_bytes
from .pending import TITLE as PENDING
from .pending import sentences
from .release import ReleaseProfile
from .table_files import TableFiles

Translate = Callable[[str], str]
_LETTER_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufeff]")

TITLE = QT_TRANSLATE_NOOP("MineAction", "Delivery of mine action data")
_LINES = (
    ("delivery", QT_TRANSLATE_NOOP("MineAction", "Delivery number")),
    ("sequence", QT_TRANSLATE_NOOP("MineAction", "Sequence number for this receiver")),
    ("sender", QT_TRANSLATE_NOOP("MineAction", "Sender")),
    ("receiver", QT_TRANSLATE_NOOP("MineAction", "Receiver")),
    ("purpose", QT_TRANSLATE_NOOP("MineAction", "Purpose")),
    ("utc_time", QT_TRANSLATE_NOOP("MineAction", "Date and time (UTC)")),
    ("site", QT_TRANSLATE_NOOP("MineAction", "Site")),
    ("since", QT_TRANSLATE_NOOP("MineAction", "Changes since")),
    ("crs", QT_TRANSLATE_NOOP("MineAction", "Coordinate system")),
    ("datum", QT_TRANSLATE_NOOP("MineAction", "Datum")),
    ("encoding", QT_TRANSLATE_NOOP("MineAction", "Encoding")),
    ("plugin_version", QT_TRANSLATE_NOOP("MineAction", "Version of the Mine Action Planner")),
)
SENSITIVITY = QT_TRANSLATE_NOOP("MineAction", "Sensitivity")
RELEASE = QT_TRANSLATE_NOOP("MineAction", "Release profile")
PREVIOUS = QT_TRANSLATE_NOOP("MineAction", "Previous delivery to this receiver: {code}, sequence {sequence}")
FIRST = QT_TRANSLATE_NOOP("MineAction", "This is the first delivery to this receiver.")
RECORDS = QT_TRANSLATE_NOOP("MineAction", "{table}: records {records}, of these without geometry {without}")
COUNTED = QT_TRANSLATE_NOOP("MineAction", "{table}: records {records}, delivered as counts by district")
AREAS = QT_TRANSLATE_NOOP(
    "MineAction", "{classification}, {status}: records {records}, area {area} m², of unknown area {unknown}"
)
LOSSES = QT_TRANSLATE_NOOP(
    "MineAction", "What a shapefile cannot carry, and what was held back (details in losses.csv)"
)
NO_LOSSES = QT_TRANSLATE_NOOP("MineAction", "Nothing was lost or held back.")
HINT = QT_TRANSLATE_NOOP(
    "MineAction",
    "Texts too long for a shapefile are whole in the files *_long.csv. The meaning of each column is in fields.csv, "
    "that of each code in codebook.csv, the SHA-256 of each file and record in manifest.json.",
)


def isolated(value: object) -> str:
    """Return `value` so that it reads in its own direction inside a text of the other (Unicode isolates, UAX #9)."""
    text = str(value)
    return f"\u2067{text}\u2069" if _LETTER_RIGHT.search(text) else f"\u2066{text}\u2069"


def _table_lines(
    name: str, entry: dict[str, Any], labels: dict[str, str], say: Translate, show: Translate
) -> Iterator[str]:
    label = say(labels.get(name, name))
    if entry.get("counts_only"):
        yield say(COUNTED).format(table=label, records=show(entry["records"]))
        return
    yield say(RECORDS).format(table=label, records=show(entry["records"]), without=show(entry["without_geometry"]))
    for row in entry.get("areas", ()):
        yield "    " + say(AREAS).format(
            classification=say(CLASSIFICATION.label(row["classification"] or "-")),
            status=say(HAZARD_STATUS.label(row["status"] or "-")),
            records=show(row["records"]),
            area=show(f"{row['area_m2']:.0f}"),
            unknown=show(row["area_unknown"]),
        )


def _in_one_language(
    manifest: dict[str, Any],
    profile: ReleaseProfile,
    labels: dict[str, str],
    titles: dict[str, str],
    say: Translate,
    mixed: bool,
) -> Iterator[str]:
    show: Callable[[Any], str] = isolated if mixed else str
    yield say(TITLE)
    yield f"{say(SENSITIVITY)}: {say(profile.sensitivity)}"
    yield f"{say(RELEASE)}: {say(profile.label)}"
    for key, label in _LINES:
        if manifest[key]:
            yield f"{say(label)}: {show(manifest[key])}"
    previous = manifest["previous"]
    yield (
        say(PREVIOUS).format(code=show(previous["delivery"]), sequence=show(previous["sequence"]))
        if previous
        else say(FIRST)
    )
    yield ""
    for name, entry in manifest["tables"].items():
        yield from _table_lines(name, entry, labels, say, show)
    yield ""
    yield f"{say(PENDING)}:"
    for name, text, counts in sentences(manifest["pending"]):
        shown = {key: show(count) for key, count in counts.items()}
        yield "    " + say(text).format(table=say(labels.get(name, name)) if name else "", **shown)
    yield ""
    yield say(LOSSES if manifest["losses"] else NO_LOSSES)
    for key, count in manifest["losses"].items():
        yield f"    {say(titles[key])}: {show(count)}"
    yield ""
    yield say(HINT)


def cover_note(
    manifest: dict[str, Any],
    profile: ReleaseProfile,
    labels: dict[str, str],
    titles: dict[str, str],
    english: Translate,
    arabic: Translate,
) -> bytes:
    """Return the cover note, English above Arabic. `labels` are tables' plurals, `titles` findings' titles."""
    parts = [
        "\r\n".join(_in_one_language(manifest, profile, labels, titles, english, mixed=False)),
        "\r\n".join(_in_one_language(manifest, profile, labels, titles, arabic, mixed=True)),
    ]
    return ("\r\n\r\n".join(parts) + "\r\n").encode("utf-8-sig")


def loss_list(findings: Sequence[Finding], english: Translate, arabic: Translate) -> bytes:
    """Return the loss list as CSV: one row a finding, none summed up or left out."""
    header = ("kind", "severity", "table", "record_id", "field", "english", "arabic")
    rows = (
        (
            finding.kind.key,
            finding.kind.severity.value,
            finding.table,
            finding.record,
            finding.values.get("field", ""),
            finding.text(english),
            finding.text(arabic),
        )
        for finding in findings
    )
    return csv_bytes(header, rows)


def field_list(tables: Sequence[TableFiles], english: Translate, arabic: Translate) -> bytes:
    """Return what each column of each file means, as CSV."""
    header = (
        "table", "file", "column", "field", "english", "arabic", "type", "width", "unit", "code_list", "references",
    )  # fmt: skip
    rows = []
    for made in tables:
        for column in made.columns:
            field = column.field
            codes = field.codes.name if field.codes else ""
            words = (english(field.label), arabic(field.label))
            kind = (field.type.value, column.width, field.unit, codes, field.references)
            rows.append((made.table.name, made.stem, column.name, field.name, *words, *kind))
    return csv_bytes(header, rows)


def codebook(tables: Sequence[TableFiles], english: Translate, arabic: Translate) -> bytes:
    """Return every code of every code list that the delivered columns use, as CSV."""
    lists: dict[str, CodeList] = {}
    for made in tables:
        lists.update({column.field.codes.name: column.field.codes for column in made.columns if column.field.codes})
    rows = [
        (name, code.key, english(code.label), arabic(code.label))
        for name, codes in sorted(lists.items())
        for code in codes.codes
    ]
    return csv_bytes(("code_list", "code", "english", "arabic"), rows)
