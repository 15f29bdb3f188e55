# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning points as reports name them: number, role and label brought to one order, and the names that mean a point."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..findings import Finding
from .kinds import kind_named
from .spelling import latin_digits

ROLES = ("lm", "bm", "sp", "tp", "ip", "ep")  # in the order in which a team meets them
REFERENCES = ("lm", "bm", "sp")  # from where a hazard is found and entered
CORNERS = ("sp", "tp", "ip", "ep")
LABEL = re.compile(r"(LM|BM|SP|TP|IP|EP)\s*[-.#]?\s*(\d*)", re.IGNORECASE)
MOST_MISSING = 20  # numbers that are named; a list with more gaps is numbered otherwise


@dataclass(frozen=True)
class PointEntry:
    """One row of a list as it was read: (longitude, latitude) in EPSG:4326, degrees with east positive, metres.

    A point has a position, or a bearing and distance from another, or both, which then tell how well they agree.
    `kind` is "true", "grid" or "magnetic", "" where nobody said it.
    """

    row: int
    number: int | None = None
    role: str = ""
    label: str = ""
    position: tuple[float, float] | None = None
    from_point: str = ""
    bearing_deg: float | None = None
    distance_m: float | None = None
    kind: str = ""
    declination_deg: float | None = None
    declination_dated: bool = True
    grid_epsg: int | None = None

    @property
    def measured(self) -> bool:
        """Return whether the row says anything of a bearing, a distance or where they start."""
        return self.bearing_deg is not None or self.distance_m is not None or bool(self.from_point)

    @property
    def name(self) -> str:
        """Return what a person calls the point."""
        return self.label or f"{self.role or ''}{'' if self.number is None else self.number}".upper() or f"#{self.row}"


def in_order(hazard: str, entries: Sequence[PointEntry]) -> tuple[list[PointEntry], list[Finding]]:
    """Return the entries of one hazard numbered, with roles, in the order of their numbers, and what there is to say.

    What a label says (“TP 3”) counts where role or number are not given. Nothing else is made up in silence.
    """
    read = _lone_numbered(_way_back([_labelled(entry) for entry in entries]))
    findings: list[Finding] = []
    if all(entry.number is None for entry in read):
        read = [replace(entry, number=place) for place, entry in enumerate(read, start=1)]
        findings.append(_found("points_numbered_by_row", read[0].row, hazard))
    findings += [_found("point_number_missing", one.row, hazard) for one in read if one.number is None]
    if not any(entry.role for entry in read):
        findings.append(_found("point_roles_missing", read[0].row, hazard))
        first = min(read, key=lambda entry: entry.number or 0)
        read = [replace(entry, role="sp" if entry is first else "tp") for entry in read]
    findings += [_found("point_role_missing", one.row, hazard, point=one.name) for one in read if not one.role]
    if any(finding.blocks for finding in findings):
        return read, findings
    read, said = _numbered(hazard, read)
    findings += [*said, *_gaps(hazard, read), *_starts(hazard, read), *_labels(hazard, read)]
    return read, findings


def _labelled(entry: PointEntry) -> PointEntry:
    match = LABEL.fullmatch(latin_digits(entry.label).strip())
    if match is None:
        return entry
    number = int(match[2]) if match[2] and entry.number is None else entry.number
    return replace(entry, role=entry.role or match[1].lower(), number=number)


def _way_back(entries: list[PointEntry]) -> list[PointEntry]:
    """Return the entries, the last one as an end point where it names the start point again."""
    if len(entries) < 2:
        return entries
    last, starts = entries[-1], [entry for entry in entries[:-1] if entry.role == "sp"]
    if len(starts) != 1 or last.role not in ("sp", "ep") or last.number not in (None, starts[0].number):
        return entries
    numbers = [entry.number for entry in entries if entry.number is not None]
    number = None if last.number is None else max(numbers) + 1
    return [*entries[:-1], replace(last, role="ep", number=number)]


def _lone_numbered(entries: list[PointEntry]) -> list[PointEntry]:
    """Return the entries; the one landmark, benchmark and start point get number one where they have none."""
    if all(entry.number is None for entry in entries):
        return entries
    alone = Counter(entry.role for entry in entries)
    most = max(entry.number or 0 for entry in entries)
    lone = {"lm": 1, "bm": 1, "sp": 1, "ep": most + 1}
    return [
        replace(entry, number=lone[entry.role])
        if entry.number is None and entry.role in lone and alone[entry.role] == 1
        else entry
        for entry in entries
    ]


def _numbered(hazard: str, entries: list[PointEntry]) -> tuple[list[PointEntry], list[Finding]]:
    """Return the entries by number; where each role has its own numbers, by role and number, numbered through."""
    if len({entry.number for entry in entries}) == len(entries):
        return sorted(entries, key=lambda entry: entry.number or 0), []
    again: dict[tuple[str, int | None], int] = {}
    findings = []
    between = any(entry.role == "ip" for entry in entries)  # where it stands among the others its number must say
    for entry in entries:
        key = ("" if between else entry.role, entry.number)
        if key in again:
            values = {"number": entry.number, "other": again[key]}
            findings.append(_found("point_number_twice", entry.row, hazard, **values))
        again.setdefault(key, entry.row)
    if findings:
        return entries, findings
    ordered = sorted(entries, key=lambda entry: (ROLES.index(entry.role), entry.number or 0))
    renumbered = [
        replace(entry, number=place, label=entry.label or entry.name) for place, entry in enumerate(ordered, start=1)
    ]
    return renumbered, [_found("points_numbered_by_role", entries[0].row, hazard)]


def _gaps(hazard: str, entries: list[PointEntry]) -> Iterator[Finding]:
    numbers = sorted({entry.number or 0 for entry in entries if entry.role in CORNERS})
    if not numbers:
        return
    others = {entry.number for entry in entries}
    missing = [number for number in range(numbers[0], numbers[-1]) if number not in others]
    steps = {later - earlier for earlier, later in zip(numbers, numbers[1:])}
    if missing and min(steps) == 1 and len(missing) <= MOST_MISSING:
        yield _found("point_number_gap", entries[0].row, hazard, numbers=", ".join(map(str, missing)))


def _starts(hazard: str, entries: list[PointEntry]) -> Iterator[Finding]:
    starts = [entry for entry in entries if entry.role == "sp"]
    for entry in starts[1:]:
        if not returns_to(entry, starts[0], entries):
            yield _found("start_point_twice", entry.row, hazard, point=entry.name, other=starts[0].row)


def _labels(hazard: str, entries: list[PointEntry]) -> Iterator[Finding]:
    """Yield points with the label of an earlier one of the same role, after GICHD's geocheck list."""
    first: dict[tuple[str, str], PointEntry] = {}
    for entry in entries:
        label = entry.label.strip().casefold()
        if label and first.setdefault((entry.role, label), entry) is not entry:
            other = first[entry.role, label].row
            yield _found("point_label_twice", entry.row, hazard, label=entry.label, other=other)


def returns_to(entry: PointEntry, start: PointEntry, entries: Sequence[PointEntry]) -> bool:
    """Return whether `entry`, last in the list, is the way back to its start: it has its name, or its place again."""
    if entry is start or entry is not entries[-1]:
        return False
    again = bool(entry.label) and name_key(entry.label) == name_key(start.label)
    if entry.measured:
        return again or entry.role in ("sp", "ep")
    return entry.position is not None and entry.position == start.position


def name_key(name: str) -> str:
    """Return a point's name for comparing.

    >>> name_key("TP-03") == name_key("tp 3")
    True
    """
    letters = "".join(one for one in latin_digits(name).casefold() if one.isalnum())
    return re.sub(r"(?<!\d)0+(?=\d)", "", letters)


def names_in(entries: Sequence[PointEntry]) -> dict[str, list[int]]:
    """Return each name that may mean a point -> the places of the points it may mean."""
    alone = Counter(entry.role for entry in entries)
    ways = (  # what a label says comes before what role and number say, and that before a bare number
        lambda entry: entry.label,
        lambda entry: f"{entry.role}{entry.number}",
        lambda entry: entry.role if alone[entry.role] == 1 else "",
        lambda entry: str(entry.number),
    )
    named: dict[str, list[int]] = {}
    for way in ways:
        more: dict[str, list[int]] = {}
        for place, entry in enumerate(entries):
            more.setdefault(name_key(way(entry)), []).append(place)
        for key, places in more.items():
            if key:
                named.setdefault(key, places)
    return named


def _found(key: str, row: int, hazard: str, **values: object) -> Finding:
    return Finding(kind_named(key), row, values={"hazard": hazard, **values})
