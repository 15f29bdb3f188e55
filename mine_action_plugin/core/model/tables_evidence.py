# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables about what points to contamination: evidence points and accidents."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import codelists as lists
from .envelope import PROVENANCE
from .table import Field, Geometry, Intake, Table, Type

EVIDENCE = Table(
    "evidence",
    QT_TRANSLATE_NOOP("MineAction", "Evidence point"),
    QT_TRANSLATE_NOOP("MineAction", "Evidence points"),
    (
        Field("hazard_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Hazard"), "hazard_id", references="hazard"),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Direct or indirect"),
            "kind",
            required=True,
            codes=lists.EVIDENCE_KIND,
        ),
        Field(
            "type",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Evidence"),
            "type",
            required=True,
            codes=lists.EVIDENCE_TYPE,
        ),
        Field(
            "device_category",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Category of device"),
            "device",
            codes=lists.DEVICE_CATEGORY,
        ),
        Field("seen_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date"), "seen_on", aliases=("date",)),
        Field(
            "source", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Source of the information"), "source", personal=True
        ),
        Field("accuracy_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Accuracy"), "accuracy_m", unit="m", minimum=0),
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    intake=Intake(("evidence", "الدليل", "دليل", "preuve"), (), placed=True),
)

ACCIDENT = Table(
    "accident",
    QT_TRANSLATE_NOOP("MineAction", "Accident"),
    QT_TRANSLATE_NOOP("MineAction", "Accidents"),
    (
        Field(
            "code",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Accident ID"),
            "acc_id",
            required=True,
            aliases=("accident_code", "report_id", "imsma_id", "id", "objectid", "رقم التقرير", "رقم الحادث"),
        ),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Demining or other accident"),
            "kind",
            codes=lists.ACCIDENT_KIND,
        ),
        Field(
            "happened_on",
            Type.DATE,
            QT_TRANSLATE_NOOP("MineAction", "Date of the accident"),
            "acc_date",
            aliases=("date", "accident_date", "تاريخ الحادث", "التاريخ"),
        ),
        Field(
            "device_category",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Category of device"),
            "device",
            codes=lists.DEVICE_CATEGORY,
            aliases=("suspected_device", "type"),
        ),
        Field(
            "killed",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Killed"),
            "killed",
            minimum=0,
            aliases=("dead", "deaths", "القتلى", "tues"),
        ),
        Field(
            "injured",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Injured"),
            "injured",
            minimum=0,
            aliases=("wounded", "الجرحى", "blesses"),
        ),
        Field(
            "place",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Place"),
            "place",
            aliases=("location", "village", "المكان"),
        ),
        Field("hazard_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Hazard"), "hazard_id", references="hazard"),
        Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site"),
        Field(
            "accuracy_m",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Accuracy"),
            "accuracy_m",
            unit="m",
            minimum=0,
            aliases=("gps_accuracy",),
        ),
        Field(
            "remarks",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Remarks"),
            "remarks",
            personal=True,
            aliases=("comments", "ملاحظات", "description"),
        ),
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(("accident", "incident", "حادث", "حوادث"), placed=True),
)
