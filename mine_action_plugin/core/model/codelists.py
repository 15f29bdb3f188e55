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
                "zone soupçonnée dangereuse",
                "zone dangereuse soupçonnée",
                "zone suspecte",
                "soupçonnée",
                "zsd",
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
                "zone dangereuse confirmée",
                "confirmée",
                "zdc",
            ),
        ),
    ),
)

HAZARD_STATUS = CodeList(
    "hazard_status",
    (
        Code("open", QT_TRANSLATE_NOOP("MineAction", "Open"), ("active", "مفتوحة", "مفتوح", "ouvert", "ouverte")),
        Code(
            "worked_on",
            QT_TRANSLATE_NOOP("MineAction", "Worked on"),
            ("worked on", "ongoing", "in progress", "قيد العمل", "en cours"),
        ),
        Code(
            "closed",
            QT_TRANSLATE_NOOP("MineAction", "Closed"),
            ("released", "مغلقة", "مغلق", "clos", "close", "fermé", "fermée", "clôturé", "clôturée"),
        ),
        Code(
            "handed_over",
            QT_TRANSLATE_NOOP("MineAction", "Handed over"),
            ("handed over", "handover", "مسلمة", "تم التسليم", "remis", "remise"),
        ),
    ),
)

# Groups of IMAS 04.10; whether a device is improvised is a flag of its own, since an improvised mine is both.
CONTAMINATION = CodeList(
    "contamination",
    (
        Code(
            "ap_mine",
            QT_TRANSLATE_NOOP("MineAction", "Anti-personnel mines"),
            (
                "ap mine", "ap mines", "anti-personnel mine", "anti-personnel", "ap", "apm", "ألغام مضادة للأفراد",
                "لغم مضاد للأفراد", "mines antipersonnel", "mine antipersonnel",
            ),
        ),
        Code(
            "av_mine",
            QT_TRANSLATE_NOOP("MineAction", "Anti-vehicle mines"),
            (
                "av mine", "av mines", "anti-vehicle mine", "anti-vehicle", "anti-tank mines", "anti-tank mine",
                "anti-tank", "av", "avm", "at mine", "at mines", "at", "ألغام مضادة للدبابات", "ألغام مضادة للآليات",
                "ألغام مضادة للمركبات", "mines antivéhicule", "mines antichar", "mine antichar",
            ),
        ),
        # Who says no more than mines, or remnants of war, has not said which, and nobody else does.
        Code(
            "mine",
            QT_TRANSLATE_NOOP("MineAction", "Mines, type not known"),
            ("mines", "landmine", "landmines", "ألغام", "الألغام", "لغم", "ألغام أرضية", "mines terrestres"),
        ),
        Code(
            "cmr",
            QT_TRANSLATE_NOOP("MineAction", "Cluster munition remnants"),
            (
                "cluster munitions", "cluster munition", "cluster", "submunitions", "submunition", "ذخائر عنقودية",
                "قنابل عنقودية", "مخلفات الذخائر العنقودية", "sous-munitions", "sous-munition",
                "restes d'armes à sous-munitions", "bombes à sous-munitions",
            ),
        ),
        Code(
            "uxo",
            QT_TRANSLATE_NOOP("MineAction", "Unexploded ordnance"),
            (
                "uxos", "ذخائر غير منفجرة", "قذائف غير منفجرة", "munitions non explosées", "munition non explosée",
                "engins non explosés",
            ),
        ),
        Code(
            "axo",
            QT_TRANSLATE_NOOP("MineAction", "Abandoned explosive ordnance"),
            ("abandoned ordnance", "ذخائر متروكة", "munitions abandonnées"),
        ),
        Code(
            "erw",
            QT_TRANSLATE_NOOP("MineAction", "Explosive remnants of war, type not known"),
            (
                "explosive remnants of war", "مخلفات الحرب المتفجرة", "مخلفات الحرب", "مخلفات حربية",
                "restes explosifs de guerre", "reg",
            ),
        ),
        Code(
            "ied",
            QT_TRANSLATE_NOOP("MineAction", "Improvised explosive devices"),
            (
                "improvised explosive device", "ieds", "عبوات ناسفة مرتجلة", "عبوات ناسفة", "عبوة ناسفة",
                "engins explosifs improvisés", "engin explosif improvisé", "eei",
            ),
        ),
        Code(
            "booby_trap",
            QT_TRANSLATE_NOOP("MineAction", "Booby-traps"),
            ("booby trap", "booby traps", "مفخخات", "شراك خداعية", "pièges", "piège"),
        ),
        Code(
            "asa",
            QT_TRANSLATE_NOOP("MineAction", "Ammunition storage area explosion"),
            ("ammunition storage", "ammunition storage area", "stockpile"),
        ),
    ),
)  # fmt: skip

EVIDENCE_KIND = CodeList(
    "evidence_kind",
    (
        Code(
            "direct",
            QT_TRANSLATE_NOOP("MineAction", "Direct evidence"),
            ("direct evidence", "مباشر", "مباشرة", "دليل مباشر", "directe", "preuve directe"),
        ),
        Code(
            "indirect",
            QT_TRANSLATE_NOOP("MineAction", "Indirect evidence"),
            ("indirect evidence", "غير مباشر", "غير مباشرة", "دليل غير مباشر", "indirecte", "preuve indirecte"),
        ),
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
        Code("compass_tape", QT_TRANSLATE_NOOP("MineAction", "Compass and tape"), ("compass", "boussole")),
        Code("map", QT_TRANSLATE_NOOP("MineAction", "Read from a map or image"), ("map", "imagery", "carte")),
        Code("sketch", QT_TRANSLATE_NOOP("MineAction", "Sketch"), ("croquis",)),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

# IMSMA wiki "Point Types"; IMAS 08.40.
POINT_ROLE = CodeList(
    "point_role",
    (
        Code(
            "lm",
            QT_TRANSLATE_NOOP("MineAction", "Landmark"),
            ("reference point", "landmark", "rp", "معلم بارز", "point de repère"),
        ),
        Code("bm", QT_TRANSLATE_NOOP("MineAction", "Benchmark"), ("benchmark", "bench mark", "نقطة مرجعية")),
        Code(
            "sp",
            QT_TRANSLATE_NOOP("MineAction", "Start point"),
            ("start point", "starting point", "start", "نقطة البداية", "point de départ"),
        ),
        Code(
            "tp",
            QT_TRANSLATE_NOOP("MineAction", "Turning point"),
            ("turning point", "نقطة انعطاف", "نقطة تحول", "point tournant"),
        ),
        Code(
            "ip",
            QT_TRANSLATE_NOOP("MineAction", "Intermediate point"),
            ("intermediate point", "نقطة وسيطة", "point intermédiaire"),
        ),
        Code("ep", QT_TRANSLATE_NOOP("MineAction", "End point"), ("end point", "closing point", "نقطة النهاية")),
    ),
)

BEARING_KIND = CodeList(
    "bearing_kind",
    (
        Code(
            "magnetic",
            QT_TRANSLATE_NOOP("MineAction", "Magnetic bearing"),
            ("mag", "mn", "magnetic north", "مغناطيسي", "magnétique"),
        ),
        Code("grid", QT_TRANSLATE_NOOP("MineAction", "Grid bearing"), ("gn", "grid north", "شبكي")),
        Code(
            "true",
            QT_TRANSLATE_NOOP("MineAction", "True bearing"),
            ("tn", "geographic", "true north", "حقيقي", "جغرافي", "géographique", "vrai"),
        ),
    ),
)

# An accident at a workplace and one elsewhere must be told apart (IMAS 10.60; GICHD draft minimum data requirements).
ACCIDENT_KIND = CodeList(
    "accident_kind",
    (
        Code(
            "eo",
            QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance accident"),
            ("mine accident", "civilian", "حادث ألغام", "accident de mine"),
        ),
        Code(
            "demining",
            QT_TRANSLATE_NOOP("MineAction", "Demining accident"),
            ("demining", "حادث إزالة ألغام", "accident de déminage"),
        ),
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
