# SPDX-License-Identifier: GPL-3.0-or-later
"""The findings of a delivery: what a shapefile cannot carry as it is, and what was held back on purpose."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

TEXT_TOO_LONG = FindingKind(
    "delivery.text_too_long",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Text longer than a shapefile can hold"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "{field} has {bytes} bytes, the cell holds {width}; the whole text is in {file}, the cell carries a mark",
    ),
    source="ESRI Shapefile Technical Description; dBASE III text of 254 bytes",
)
TEXT_NOT_CARRIED = FindingKind(
    "delivery.text_not_carried",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Text with characters that a shapefile cannot hold"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "{field} has control characters, surrounding blanks or a leading formula sign; the exact text is in {file}",
    ),
)
EMPTY_TEXT = FindingKind(
    "delivery.empty_text",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Empty text looks like no value in a shapefile"),
    QT_TRANSLATE_NOOP("MineAction", "{field} is an empty text, not a missing value; {file} says so"),
)
NUMBER_NOT_CARRIED = FindingKind(
    "delivery.number_not_carried",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Number that a shapefile cannot hold"),
    QT_TRANSLATE_NOOP("MineAction", "{field} does not fit {width} characters; the exact number is in {file}"),
)
NO_GEOMETRY = FindingKind(
    "delivery.no_geometry",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Record without a place on the map"),
    QT_TRANSLATE_NOOP("MineAction", "It is delivered in {file}, not in the shapefile"),
)
GEOMETRY_NOT_CARRIED = FindingKind(
    "delivery.geometry_not_carried",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Geometry that the shapefile cannot hold"),
    QT_TRANSLATE_NOOP("MineAction", "The record is in {file}, its geometry as WKT in {long_file}"),
)
HEIGHTS_NOT_CARRIED = FindingKind(
    "delivery.heights_not_carried",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Geometry with heights"),
    QT_TRANSLATE_NOOP("MineAction", "The shapefile holds it without heights; {file} has it with heights as WKT"),
)
RINGS_DOUBTFUL = FindingKind(
    "delivery.rings_doubtful",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Invalid polygon of several rings"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "All its corners are in the shapefile, but programs may divide the rings otherwise; {file} has it as WKT",
    ),
)
NUMBER_UNKNOWN = FindingKind(
    "delivery.number_unknown",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Unknown numbers"),
    QT_TRANSLATE_NOOP(
        "MineAction",
        "Records without a number in {field}: {count}. Some programs show a blank as 0: field {no_value} names them",
    ),
)
PERSONAL_WITHHELD = FindingKind(
    "delivery.personal_withheld",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Personal data held back"),
    QT_TRANSLATE_NOOP("MineAction", "{field} is not released by this release profile; records with a value: {count}"),
    source="IMAS 05.10, confidentiality",
)
FIELD_WITHHELD = FindingKind(
    "delivery.field_withheld",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Field held back by the release profile"),
    QT_TRANSLATE_NOOP("MineAction", "{field}; records with a value: {count}"),
)
FIELD_INTERNAL = FindingKind(
    "delivery.field_internal",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Field that is not exchanged"),
    QT_TRANSLATE_NOOP("MineAction", "{field}; records with a value: {count}"),
)
FIELD_NOT_IN_SCHEMA = FindingKind(
    "delivery.field_not_in_schema",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Field that the receiver's schema does not have"),
    QT_TRANSLATE_NOOP("MineAction", "{field}; records with a value: {count}"),
)
REFERENCE_OUTSIDE = FindingKind(
    "delivery.reference_outside",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "References to records that are not in this delivery"),
    QT_TRANSLATE_NOOP("MineAction", "{field}: references to records of {target} that are not included: {count}"),
)
NO_SITE = FindingKind(
    "delivery.no_site",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Records of no site"),
    QT_TRANSLATE_NOOP("MineAction", "Not in this delivery of one site, because they belong to none: {count}"),
)
VOIDED_LEFT_OUT = FindingKind(
    "delivery.voided_left_out",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Voided records left out"),
    QT_TRANSLATE_NOOP("MineAction", "Not released by this profile: {count}"),
)
COUNTS_ONLY = FindingKind(
    "delivery.counts_only",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Counts only"),
    QT_TRANSLATE_NOOP("MineAction", "Delivered as counts by district, without coordinates: {count}"),
)
PROJECTED = FindingKind(
    "delivery.projected",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("MineAction", "Coordinates projected"),
    QT_TRANSLATE_NOOP("MineAction", "From EPSG:4326 to {crs} ({operation}): {count}"),
)

KINDS: tuple[FindingKind, ...] = (
    TEXT_TOO_LONG,
    TEXT_NOT_CARRIED,
    EMPTY_TEXT,
    NUMBER_NOT_CARRIED,
    NO_GEOMETRY,
    GEOMETRY_NOT_CARRIED,
    HEIGHTS_NOT_CARRIED,
    RINGS_DOUBTFUL,
    NUMBER_UNKNOWN,
    PERSONAL_WITHHELD,
    FIELD_WITHHELD,
    FIELD_INTERNAL,
    FIELD_NOT_IN_SCHEMA,
    REFERENCE_OUTSIDE,
    NO_SITE,
    VOIDED_LEFT_OUT,
    COUNTS_ONLY,
    PROJECTED,
)
