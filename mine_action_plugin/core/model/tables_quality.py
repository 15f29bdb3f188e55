# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of quality management: visits for quality assurance and control, and the nonconformities that they find."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import quality_codelists as quality
from . import work_codelists as work
from .envelope import PROVENANCE
from .table import Field, Geometry, Intake, Table, Type

QA_VISIT = Table(
    "qa_visit",
    QT_TRANSLATE_NOOP("MineAction", "Quality visit"),
    QT_TRANSLATE_NOOP("MineAction", "Quality visits"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Visit ID"), "visit_id", required=True),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Assurance or control"),
            "kind",
            required=True,
            codes=quality.VISIT_KIND,
        ),
        Field("visited_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of the visit"), "visit_on", required=True),
        Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site"),
        Field("task_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Task"), "task_id", references="task"),
        Field(
            "product_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Land release product"),
            "product_id",
            references="land_release_product",
        ),
        Field(
            "activity",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Activity inspected"),
            "activity",
            required=True,
            codes=work.ACTIVITY,
        ),
        Field(
            "inspected_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Organisation inspected"),
            "inspect_id",
            references="organisation",
        ),
        Field(
            "inspecting_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Organisation inspecting"),
            "inspby_id",
            references="organisation",
        ),
        Field("inspector", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Inspector"), "inspector"),
        Field(
            "sample_m2", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Area sampled"), "sample_m2", unit="m²", minimum=0
        ),
        Field(
            "result",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Result"),
            "result",
            required=True,
            codes=quality.VISIT_RESULT,
            default="open",
        ),
        Field("conclusion", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Conclusion"), "conclusion"),
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(("qavisit", "qualityvisit", "inspection", "monitoringvisit", "زياراتالجودة", "visitesqualite")),
)

NONCONFORMITY = Table(
    "nonconformity",
    QT_TRANSLATE_NOOP("MineAction", "Nonconformity"),
    QT_TRANSLATE_NOOP("MineAction", "Nonconformities"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Nonconformity ID"), "nc_id", required=True),
        Field(
            "qa_visit_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Quality visit"),
            "visit_id",
            required=True,
            references="qa_visit",
        ),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Kind"),
            "kind",
            required=True,
            codes=quality.NONCONFORMITY_KIND,
        ),
        Field(
            "severity",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Severity"),
            "severity",
            required=True,
            codes=quality.NONCONFORMITY_SEVERITY,
        ),
        Field("description", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Description"), "descript", required=True),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=quality.NONCONFORMITY_STATE,
            default="open",
        ),
        Field("state_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the state"), "state_why"),
        Field("measure", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Measure taken"), "measure"),
        Field("due_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Deadline"), "due_on"),
        Field("closed_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Closed on"), "closed_on"),
        Field("closed_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Closed by"), "closed_by"),
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("nonconform", "عدمالمطابقة", "عدممطابقة"), ()),
)
