# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of contamination, evidence, land and accidents, in the words of IMAS 04.10, 07.11 and 05.10."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

CLASSIFICATION = CodeList(
    "classification",
    (
        Code(
            "sha",
            QT_TRANSLATE_NOOP("MineAction", "Suspected hazardous area (SHA)"),
            (
                "suspected hazardous area",
                "suspected",
                "suspect",
                "suspected area",
                "suspected minefield",
                "منطقة خطرة مشتبه بها",
                "مشتبه بها",
            ),
        ),
        Code(
            "cha",
            QT_TRANSLATE_NOOP("MineAction", "Confirmed hazardous area (CHA)"),
            (
                "confirmed hazardous area",
                "confirmed",
                "confirmed area",
                "confirmed minefield",
                "منطقة خطرة مؤكدة",
                "مؤكدة",
            ),
        ),
    ),
)

HAZARD_STATUS = CodeList(
    "hazard_status",
    (
        Code("open", QT_TRANSLATE_NOOP("MineAction", "Open"), ("active", "مفتوحة", "ouvert")),
        Code("worked_on", QT_TRANSLATE_NOOP("MineAction", "Worked on"), ("worked on", "ongoing", "in progress")),
        Code("closed", QT_TRANSLATE_NOOP("MineAction", "Closed"), ("released", "مغلقة", "clos")),
        Code("handed_over", QT_TRANSLATE_NOOP("MineAction", "Handed over"), ("handed over", "handover", "مسلمة")),
    ),
)

# Groups of IMAS 04.10; whether a device is improvised is a flag of its own, since an improvised mine is both.
CONTAMINATION = CodeList(
    "contamination",
    (
        Code(
            "ap_mine",
            QT_TRANSLATE_NOOP("MineAction", "Anti-personnel mines"),
            ("ap mine", "ap mines", "anti-personnel mine", "ap", "mines", "ألغام"),
        ),
        Code(
            "av_mine",
            QT_TRANSLATE_NOOP("MineAction", "Anti-vehicle mines"),
            ("av mine", "av mines", "anti-tank mines", "av", "at mine", "at mines", "at"),
        ),
        Code(
            "cmr",
            QT_TRANSLATE_NOOP("MineAction", "Cluster munition remnants"),
            (
                "cluster munition remnants",
                "cluster munitions",
                "cluster munition",
                "cluster",
                "submunitions",
                "submunition",
            ),
        ),
        Code("uxo", QT_TRANSLATE_NOOP("MineAction", "Unexploded ordnance"), ("unexploded ordnance", "erw")),
        Code("axo", QT_TRANSLATE_NOOP("MineAction", "Abandoned explosive ordnance"), ("abandoned ordnance",)),
        Code(
            "ied",
            QT_TRANSLATE_NOOP("MineAction", "Improvised explosive devices"),
            ("improvised explosive device", "ieds", "عبوات ناسفة مرتجلة", "عبوات ناسفة"),
        ),
        Code("booby_trap", QT_TRANSLATE_NOOP("MineAction", "Booby-traps"), ("booby trap", "booby traps")),
        Code(
            "asa",
            QT_TRANSLATE_NOOP("MineAction", "Ammunition storage area explosion"),
            ("ammunition storage", "stockpile"),
        ),
    ),
)

EVIDENCE_KIND = CodeList(
    "evidence_kind",
    (
        Code("direct", QT_TRANSLATE_NOOP("MineAction", "Direct evidence"), ("direct evidence",)),
        Code("indirect", QT_TRANSLATE_NOOP("MineAction", "Indirect evidence"), ("indirect evidence",)),
    ),
)

# What counts as direct or indirect is for the national authority to say (IMSMA wiki, Evidence of Contamination), hence
# a kind and a type are stored side by side.
EVIDENCE_TYPE = CodeList(
    "evidence_type",
    (
        Code("item_seen", QT_TRANSLATE_NOOP("MineAction", "Explosive item seen"), ("explosive item", "visible item")),
        Code("detonation", QT_TRANSLATE_NOOP("MineAction", "Detonation reported"), ("reported detonation",)),
        Code("accident", QT_TRANSLATE_NOOP("MineAction", "Accident"), ("accident with known location",)),
        Code("crater", QT_TRANSLATE_NOOP("MineAction", "Craters"), ("craters",)),
        Code("damaged", QT_TRANSLATE_NOOP("MineAction", "Damaged infrastructure"), ("damaged infrastructure",)),
        Code("marking", QT_TRANSLATE_NOOP("MineAction", "Marking"), ("marking signs", "signs")),
        Code("record", QT_TRANSLATE_NOOP("MineAction", "Minefield or battle record"), ("former records", "old survey")),
        Code("former_zone", QT_TRANSLATE_NOOP("MineAction", "Former combat zone"), ("former combatant zone",)),
        Code("land_unused", QT_TRANSLATE_NOOP("MineAction", "Productive land not in use"), ("land not used",)),
        Code("verbal", QT_TRANSLATE_NOOP("MineAction", "Verbal report"), ("verbal reports", "verbal information")),
        Code("scrap", QT_TRANSLATE_NOOP("MineAction", "Scrap metal or fragments"), ("scrap metal", "fragments")),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

SURVEY_METHOD = CodeList(
    "position_method",
    (
        Code("gnss", QT_TRANSLATE_NOOP("MineAction", "Satellite receiver"), ("gps", "gnss")),
        Code("compass_tape", QT_TRANSLATE_NOOP("MineAction", "Compass and tape"), ("compass",)),
        Code("map", QT_TRANSLATE_NOOP("MineAction", "Read from a map or image"), ("map", "imagery")),
        Code("sketch", QT_TRANSLATE_NOOP("MineAction", "Sketch")),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

# IMSMA wiki "Point Types"; IMAS 08.40.
POINT_ROLE = CodeList(
    "point_role",
    (
        Code("lm", QT_TRANSLATE_NOOP("MineAction", "Landmark"), ("reference point", "landmark", "rp", "معلم بارز")),
        Code("bm", QT_TRANSLATE_NOOP("MineAction", "Benchmark"), ("benchmark", "bench mark", "نقطة مرجعية")),
        Code(
            "sp",
            QT_TRANSLATE_NOOP("MineAction", "Start point"),
            ("start point", "starting point", "start", "نقطة البداية"),
        ),
        Code("tp", QT_TRANSLATE_NOOP("MineAction", "Turning point"), ("turning point", "نقطة انعطاف", "نقطة تحول")),
        Code("ip", QT_TRANSLATE_NOOP("MineAction", "Intermediate point"), ("intermediate point", "نقطة وسيطة")),
        Code("ep", QT_TRANSLATE_NOOP("MineAction", "End point"), ("end point", "closing point", "نقطة النهاية")),
    ),
)

BEARING_KIND = CodeList(
    "bearing_kind",
    (
        Code(
            "magnetic", QT_TRANSLATE_NOOP("MineAction", "Magnetic bearing"), ("mag", "mn", "magnetic north", "مغناطيسي")
        ),
        Code("grid", QT_TRANSLATE_NOOP("MineAction", "Grid bearing"), ("gn", "grid north", "شبكي")),
        Code(
            "true",
            QT_TRANSLATE_NOOP("MineAction", "True bearing"),
            ("tn", "geographic", "true north", "حقيقي", "جغرافي"),
        ),
    ),
)

# An accident at a workplace and one elsewhere must be told apart (IMAS 10.60; GICHD draft minimum data requirements).
ACCIDENT_KIND = CodeList(
    "accident_kind",
    (
        Code("eo", QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance accident"), ("mine accident", "civilian")),
        Code("demining", QT_TRANSLATE_NOOP("MineAction", "Demining accident"), ("demining",)),
    ),
)

DEVICE_CATEGORY = CodeList(
    "device_category",
    (*CONTAMINATION.codes, Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown"), ("don't know", "not known"))),
)

ORGANISATION_KIND = CodeList(
    "organisation_kind",
    (
        Code("authority", QT_TRANSLATE_NOOP("MineAction", "National mine action authority"), ("nmaa",)),
        Code("operator", QT_TRANSLATE_NOOP("MineAction", "Mine action operator"), ("operator", "ngo")),
        Code("un", QT_TRANSLATE_NOOP("MineAction", "United Nations"), ("un",)),
        Code("donor", QT_TRANSLATE_NOOP("MineAction", "Donor"), ("المانح",)),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

LANGUAGE = CodeList(
    "language",
    (
        Code("en", QT_TRANSLATE_NOOP("MineAction", "English")),
        Code("ar", QT_TRANSLATE_NOOP("MineAction", "Arabic")),
        Code("en+ar", QT_TRANSLATE_NOOP("MineAction", "English and Arabic")),
    ),
)

RELIABILITY = CodeList(
    "reliability",
    (
        Code("high", QT_TRANSLATE_NOOP("MineAction", "High"), ("a", "b", "reliable")),
        Code("medium", QT_TRANSLATE_NOOP("MineAction", "Medium"), ("c", "d")),
        Code("low", QT_TRANSLATE_NOOP("MineAction", "Low"), ("e", "f", "unreliable")),
    ),
)
