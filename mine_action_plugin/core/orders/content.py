# SPDX-License-Identifier: GPL-3.0-or-later
"""What a task order says, as values. Unknown values are None or empty, and are printed as not recorded.

Nothing here is about people: casualties are numbers, and no field that the dictionary marks as personal has a place.
Positions are WGS 84 (EPSG:4326, degrees) with the same place as MGRS and UTM; distances are geodesic metres,
bearings degrees clockwise from true north. Dates are ISO 8601.
"""

from __future__ import annotations

from dataclasses import dataclass

FORMAT = 1  # of the stored content; raised when a reader of the old form would misread the new one


@dataclass(frozen=True)
class Position:
    """One place in the three forms that an order prints."""

    lon: float
    lat: float
    mgrs: str
    utm_zone: str  # such as 33N
    easting: float
    northing: float


@dataclass(frozen=True)
class ReferencePoint:
    """A landmark or benchmark from which the hazard is found."""

    role: str
    label: str
    position: Position
    accuracy_m: float | None = None
    remarks: str = ""


@dataclass(frozen=True)
class PerimeterPoint:
    """A point of the perimeter with the way to the next one of its ring; the last leads back to the first.

    Points are numbered through all rings of the order. `part` counts the parts of the area from 1; a ring above 0 is a
    hole in that part.
    """

    number: int
    label: str
    role: str
    part: int
    ring: int
    position: Position
    bearing_deg: float
    distance_m: float
    magnetic_deg: float | None = None  # the same bearing from magnetic north, where that is known


@dataclass(frozen=True)
class EvidenceItem:
    """One evidence point; who told of it stays in the workspace."""

    kind: str
    type: str
    device: str
    seen_on: str
    position: Position | None


@dataclass(frozen=True)
class NearbyAccident:
    """An accident within the radius that the order states; persons are counted, never named."""

    code: str
    kind: str
    happened_on: str
    device: str
    killed: int | None
    injured: int | None
    distance_m: float
    bearing_deg: float


@dataclass(frozen=True)
class NearbyHazard:
    """Another hazard within the radius that the order states."""

    code: str
    classification: str
    status: str
    distance_m: float
    bearing_deg: float


@dataclass(frozen=True)
class StatedFinding:
    """A doubt about the data. It is open while nobody has accepted it; accepted, it is printed all the same.

    `text` is what was written down in English; `kind` and `values_json` say it in another language.
    """

    kind: str
    severity: str
    text: str
    accepted_on: str
    accepted_by: str
    accepted_reason: str
    values_json: str = ""

    @property
    def is_open(self) -> bool:
        return not self.accepted_on


@dataclass(frozen=True)
class Gap:
    """What an order did not say, or left open, when it was issued: a key of `minimum.py`, and of which hazard.

    `subject` is the code of a hazard, empty for the order as a whole; `number` is how many there are of it.
    """

    key: str
    subject: str = ""
    number: int = 1


@dataclass(frozen=True)
class OrderedHazard:
    """One hazard as it stood when the order was made. `geometry` is its WKB (EPSG:4326) in hexadecimal."""

    id: str
    code: str
    version: int
    fingerprint: str
    name: str
    name_ar: str
    place: str
    place_ar: str
    pcode: str
    classification: str
    status: str
    contamination: tuple[str, ...]
    improvised: bool | None
    evidence_kind: str
    reliability: str
    survey_date: str
    surveyed_by: str
    area_m2: float
    reported_area_m2: float | None
    source_crs: str
    datum_operation: str
    datum_accuracy_m: float | None
    access: str
    accessible: bool | None
    land_dispute: bool | None
    slope_deg: float | None
    remarks: str
    geometry: str
    centre: Position
    references: tuple[ReferencePoint, ...]
    perimeter: tuple[PerimeterPoint, ...]
    evidence: tuple[EvidenceItem, ...]
    findings: tuple[StatedFinding, ...]


@dataclass(frozen=True)
class OrderSite:
    """The site, its administration and its medical line."""

    code: str
    name: str
    name_ar: str
    admin: str
    admin_ar: str
    pcode: str
    hospital: str
    hospital_ar: str
    medical_contact: str


@dataclass(frozen=True)
class MagneticNorth:
    """The magnetic declination as stated for the site, degrees east positive, and what is used on the day `for_day`.

    `used_deg` is None where it cannot be used: nobody stands for it, it has no date, or is too old. `change_deg` is
    what it gains in a year, None where that was not stated.
    """

    stated_deg: float
    stated_on: str
    change_deg: float | None
    source: str
    for_day: str
    used_deg: float | None = None


@dataclass(frozen=True)
class Party:
    """An organisation or team."""

    name: str
    name_ar: str


@dataclass(frozen=True)
class Requirement:
    """What is asked for. Area in m² on the ellipsoid, depth in metres."""

    activity: str
    area_m2: float
    depth_m: float | None
    targets: str
    land_use: str
    start_on: str
    due_on: str
    method: str
    restrictions: str
    danger_area: str
    casevac: str
    quality: str
    community: str
    remarks: str
    hospital: str = ""  # where it is another one than the site's
    hospital_ar: str = ""
    medical_contact: str = ""


@dataclass(frozen=True)
class Priority:
    """The place in the ranking that the order follows from, and the fingerprint of the policy behind that.

    `profile` is the title of the policy, a marked text where the plugin ships it. `signed_by` is empty where nobody
    stands for the policy, since `signed_on` (ISO 8601) and for what `signed_because`; what was not kept yet when an
    order was made is empty in it.
    """

    ranking: str
    profile: str
    rank: int
    fingerprint: str = ""
    signed_by: str = ""
    signed_on: str = ""
    signed_because: str = ""


@dataclass(frozen=True)
class OrderContent:
    """A whole task order of one revision. `utm_epsg` is the zone in which its maps are drawn."""

    number: str
    revision: int
    task: str
    reason: str
    drafted_on: str
    issued_on: str
    issued_by: str
    authority: Party | None
    operator: Party | None
    team: Party | None
    site: OrderSite | None
    utm_epsg: int
    requirement: Requirement
    priority: Priority | None
    hazards: tuple[OrderedHazard, ...]
    accidents: tuple[NearbyAccident, ...]
    neighbours: tuple[NearbyHazard, ...]
    radius_m: float  # within which accidents and other hazards are listed
    data_date: str  # the newest change in the data it was made from
    format: int = FORMAT
    held_without_place: int = 0  # delivered rows about hazards that wait for a decision and are on no map
    gaps: tuple[Gap, ...] = ()  # with which it was issued; a draft's are found anew each time
    issued_reason: str = ""  # why it was issued with them
    magnetic: MagneticNorth | None = None


# Where a field holds other values of this module; everything else is plain.
NESTED: dict[type, dict[str, type]] = {
    ReferencePoint: {"position": Position},
    PerimeterPoint: {"position": Position},
    EvidenceItem: {"position": Position},
    OrderedHazard: {
        "centre": Position,
        "references": ReferencePoint,
        "perimeter": PerimeterPoint,
        "evidence": EvidenceItem,
        "findings": StatedFinding,
    },
    OrderContent: {
        "authority": Party,
        "operator": Party,
        "team": Party,
        "site": OrderSite,
        "requirement": Requirement,
        "priority": Priority,
        "hazards": OrderedHazard,
        "accidents": NearbyAccident,
        "neighbours": NearbyHazard,
        "gaps": Gap,
        "magnetic": MagneticNorth,
    },
}
