# SPDX-License-Identifier: GPL-3.0-or-later
"""A hazard's boundary from its list of turning points, by coordinates or by bearing and distance, never adjusted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..findings import Finding
from .kinds import kind_named
from .point_names import CORNERS, REFERENCES, PointEntry, in_order, name_key, names_in, returns_to
from .traverse import GEOD, BearingKind, Leg, Misclosure, Tolerance, compute

PREVIOUS = {name_key(word) for word in ("previous", "prev", "previous point", "السابقة", "السابق", "précédent")}
TOO_FEW = "points_too_few"
AGREES_M = 0.01  # a point given both ways; it is what coordinates of seven places can say


@dataclass(frozen=True)
class PointList:
    """The points of one hazard in order, where they are (EPSG:4326, None where that cannot be told), and the boundary.

    `ring` has (longitude, latitude) of its corners, each once. `findings` carry the rows of the list; where one of them
    blocks, the boundary is not to be used. `length_m` is what was measured by tape.
    """

    entries: tuple[PointEntry, ...]
    positions: tuple[tuple[float, float] | None, ...]
    ring: tuple[tuple[float, float], ...]
    misclosures: tuple[Misclosure, ...]
    length_m: float
    findings: tuple[Finding, ...]

    @property
    def blocked(self) -> bool:
        return any(finding.blocks for finding in self.findings)

    @property
    def only_references(self) -> bool:
        """Return whether the points only say how the hazard is found and entered, and are no boundary.

        A landmark, a benchmark and a start point, placed and sound, of a hazard whose boundary is given otherwise.
        """
        standing = {one.kind.key for one in self.findings if one.blocks}
        return standing == {TOO_FEW} and all(entry.role in REFERENCES for entry in self.entries)

    @property
    def only_misclosure(self) -> bool:
        """Return whether nothing but the misclosure stands against the boundary."""
        return self.blocked and {one.kind.key for one in self.findings if one.blocks} == {"traverse_misclosure"}


def build(hazard: str, entries: Sequence[PointEntry], tolerance: Tolerance | None = None) -> PointList:
    """Return the boundary that the list of `hazard` describes, with everything that is wrong or doubtful about it.

    Bearing and distance lead on by the geodesic direct problem. Where the list comes back to its start (an end point
    or the start point again, by bearing and distance), or gives a point both ways, the misclosure is told; positions
    stay as they were computed.
    """
    ordered, findings = in_order(hazard, entries)
    findings += [finding for entry in ordered for finding in _of_row(hazard, entry)]
    findings += _of_list(hazard, ordered)
    if any(finding.kind.key.startswith(("point_number", "point_role")) and finding.blocks for finding in findings):
        return PointList(tuple(ordered), (None,) * len(ordered), (), (), 0.0, tuple(findings))
    corners = [place for place, entry in enumerate(ordered) if entry.role in CORNERS]
    closing = _closing(ordered, corners)
    origins, said = _origins(hazard, ordered)
    findings += said
    sequence = _sequence(ordered, origins, closing)
    findings += _circles(hazard, ordered, origins, sequence, closing)
    legs = _legs(ordered, origins, sequence, closing, corners)
    traverse = compute(legs)
    placed = [traverse.positions.get(str(place)) for place in range(len(ordered))]
    if closing is not None:
        placed[closing] = ordered[closing].position or _reached(ordered[closing], legs, traverse.positions)
    ring = tuple(at for at in (placed[place] for place in corners if place != closing) if at is not None)
    named = tuple(_named(one, ordered) for one in traverse.misclosures)
    findings += _closings(hazard, ordered, named, tolerance or Tolerance())
    if not any(finding.blocks for finding in findings):
        findings += _boundary(hazard, ordered, corners, ring, closing, bool(named))
    return PointList(tuple(ordered), tuple(placed), ring, named, traverse.length_m, tuple(findings))


def _of_row(hazard: str, entry: PointEntry) -> list[Finding]:
    """Return what keeps one row from leading anywhere."""
    if not entry.measured:
        return [] if entry.position is not None else [_about("point_without_place", hazard, entry)]
    found = []
    if entry.bearing_deg is None or entry.distance_m is None:
        found.append(_about("leg_incomplete", hazard, entry))
    elif not (0.0 <= entry.bearing_deg <= 360.0 and 0.0 < entry.distance_m < math.inf):
        values = {"bearing": entry.bearing_deg, "distance": entry.distance_m}
        found.append(_about("leg_impossible", hazard, entry, **values))
    if not entry.from_point:
        found.append(_about("from_point_missing", hazard, entry))
    if entry.kind not in {kind.value for kind in BearingKind}:
        found.append(_about("bearing_kind_unknown", hazard, entry))
    if entry.kind == BearingKind.MAGNETIC.value and entry.declination_deg is None:
        found.append(_about("declination_missing", hazard, entry))
    if entry.kind == BearingKind.GRID.value and entry.grid_epsg is None:
        found.append(_about("grid_missing", hazard, entry))
    return found


def _of_list(hazard: str, entries: Sequence[PointEntry]) -> list[Finding]:
    found = []
    kinds = sorted({entry.kind for entry in entries if entry.measured and entry.kind})
    if len(kinds) > 1:
        found.append(_found("bearing_kinds_mixed", entries[0].row, hazard, kinds=", ".join(kinds)))
    undated = [one for one in entries if one.declination_deg is not None and not one.declination_dated]
    if undated:
        declination = undated[0].declination_deg
        found.append(_found("declination_undated", undated[0].row, hazard, declination=declination))
    return found


def _closing(entries: Sequence[PointEntry], corners: Sequence[int]) -> int | None:
    """Return the place of the row that leads back to the start, None where there is none."""
    if len(corners) < 2 or corners[-1] != len(entries) - 1:
        return None
    last, start = corners[-1], entries[corners[0]]
    return last if returns_to(entries[last], start, entries) else None


def _origins(hazard: str, entries: Sequence[PointEntry]) -> tuple[list[int | None], list[Finding]]:
    """Return for each entry the place of the point it was measured from, None where there is none to be told."""
    named = names_in(entries)
    origins: list[int | None] = []
    findings = []
    for place, entry in enumerate(entries):
        key = name_key(entry.from_point)
        origin = None
        if key in PREVIOUS and key not in named and place > 0:
            origin = place - 1
        elif key:
            others = [other for other in named.get(key, []) if other != place]
            if len(others) == 1 or (others and entries[others[-1]] is entries[-1] and len(others) == 2):
                origin = others[0]  # the row that comes back to a point has its name too
            elif others:
                rows = ", ".join(str(entries[other].row) for other in others)
                values = {"origin": entry.from_point, "rows": rows}
                findings.append(_about("from_point_ambiguous", hazard, entry, **values))
            else:
                known = ", ".join(other.name for other in entries if other is not entry)
                findings.append(_about("from_point_unknown", hazard, entry, origin=entry.from_point, known=known))
        origins.append(origin)
    return origins, findings


def _usable(entry: PointEntry) -> bool:
    return not _of_row("", entry)


def _sequence(entries: Sequence[PointEntry], origins: Sequence[int | None], closing: int | None) -> list[int]:
    """Return the places of the entries so that each starts from one before it; those that lead nowhere are left out."""
    order = [place for place, entry in enumerate(entries) if entry.position is not None and place != closing]
    reached = set(order)
    waiting = [place for place, entry in enumerate(entries) if entry.position is None and place != closing]
    before = -1
    while before != len(waiting):
        before, left = len(waiting), []
        for place in waiting:
            if origins[place] in reached and _usable(entries[place]):
                order.append(place)
                reached.add(place)
            else:
                left.append(place)
        waiting = left
    return order


def _circles(
    hazard: str,
    entries: Sequence[PointEntry],
    origins: Sequence[int | None],
    sequence: Sequence[int],
    closing: int | None,
) -> list[Finding]:
    """Return a finding where points hang on one another and on nothing else."""
    hanging = [
        place
        for place, entry in enumerate(entries)
        if place not in sequence and place != closing and origins[place] is not None and _usable(entry)
    ]
    inside = []
    for place in hanging:
        at, seen = origins[place], {place}
        while at is not None and at not in seen and at not in sequence:
            seen.add(at)
            at = origins[at]
        if at == place:
            inside.append(place)
    if not inside:
        return []
    points = ", ".join(entries[place].name for place in inside)
    return [_found("from_point_cycle", entries[inside[0]].row, hazard, points=points)]


def _legs(
    entries: Sequence[PointEntry],
    origins: Sequence[int | None],
    sequence: Sequence[int],
    closing: int | None,
    corners: Sequence[int],
) -> list[Leg]:
    """Return the traverse: what has coordinates first, then what hangs on it, then what was measured on top of that."""
    legs = []
    for place in sequence:
        entry = entries[place]
        if entry.position is not None:
            legs.append(Leg(str(place), *entry.position))
        else:
            legs.append(_leg(str(place), entry, origins[place]))
    for place in sequence:
        entry = entries[place]
        if entry.position is not None and entry.measured and _usable(entry) and origins[place] in sequence:
            legs.append(_leg(str(place), entry, origins[place]))
    if closing is not None and corners[0] in sequence:
        entry = entries[closing]
        if entry.measured and _usable(entry) and origins[closing] in sequence:
            legs.append(_leg(str(corners[0]), entry, origins[closing]))
    return legs


def _leg(name: str, entry: PointEntry, origin: int | None) -> Leg:
    return Leg(
        name,
        from_point=str(origin),
        bearing_deg=entry.bearing_deg,
        distance_m=entry.distance_m,
        kind=BearingKind(entry.kind),
        declination_deg=entry.declination_deg,
        grid_epsg=entry.grid_epsg,
    )


def _reached(
    entry: PointEntry, legs: Sequence[Leg], positions: dict[str, tuple[float, float]]
) -> tuple[float, float] | None:
    """Return where the way back really ended, which is not adjusted to the start."""
    if not entry.measured or not legs or legs[-1].bearing_deg is None:
        return None
    last = legs[-1]
    free = Leg("end", None, None, last.from_point, last.bearing_deg, last.distance_m, last.kind)
    free = Leg(**{**free.__dict__, "declination_deg": last.declination_deg, "grid_epsg": last.grid_epsg})
    return compute([Leg(last.from_point, *positions[last.from_point]), free]).positions["end"]


def _named(misclosure: Misclosure, entries: Sequence[PointEntry]) -> Misclosure:
    name = entries[int(misclosure.point)].name
    return Misclosure(name, misclosure.d_east_m, misclosure.d_north_m, misclosure.traversed_m)


def _closings(
    hazard: str, entries: Sequence[PointEntry], misclosures: Sequence[Misclosure], tolerance: Tolerance
) -> list[Finding]:
    found = []
    both = {entry.name for entry in entries if entry.position is not None and entry.measured}
    for one in misclosures:
        accepted = tolerance.accepts(one)
        if one.point in both and one.distance_m < AGREES_M:
            continue
        key = "traverse_closes" if accepted else "traverse_misclosure"
        row = next((entry.row for entry in entries if entry.name == one.point), entries[0].row)
        values = {"east": one.d_east_m, "north": one.d_north_m, "distance": one.distance_m, "length": one.traversed_m}
        limits = {} if accepted else {"ratio": one.ratio, "metres": tolerance.metres, "limit": tolerance.ratio}
        found.append(_found(key, row, hazard, point=one.point, **values, **limits))
    return found


def _boundary(
    hazard: str,
    entries: Sequence[PointEntry],
    corners: Sequence[int],
    ring: Sequence[tuple[float, float]],
    closing: int | None,
    checked: bool,
) -> list[Finding]:
    """Return what is wrong with a boundary all of whose corners have a place."""
    distinct = set(ring)
    if len(distinct) < 3:
        return [_found(TOO_FEW, entries[0].row, hazard, count=len(distinct))]
    walked = any(entries[place].position is None for place in corners)
    if not walked or checked:
        return []
    first, last = corners[0], [place for place in corners if place != closing][-1]
    azimuth, _, distance = GEOD.inv(*ring[-1], *ring[0])
    names = {"point": entries[last].name, "start": entries[first].name}
    values = {**names, "bearing": azimuth % 360.0, "distance": distance}
    return [_found("traverse_unchecked", entries[last].row, hazard, **values)]


def _about(key: str, hazard: str, entry: PointEntry, **values: object) -> Finding:
    return _found(key, entry.row, hazard, point=entry.name, **values)


def _found(key: str, row: int, hazard: str, **values: object) -> Finding:
    return Finding(kind_named(key), row, values={"hazard": hazard, **values})
