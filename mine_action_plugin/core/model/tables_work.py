# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables about the work: organisations, teams, tasks, task orders, rankings and deliveries."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import codelists as lists
from . import work_codelists as work
from .envelope import PROVENANCE
from .table import Field, Intake, Table, Type

ORGANISATION = Table(
    "organisation",
    QT_TRANSLATE_NOOP("MineAction", "Organisation"),
    QT_TRANSLATE_NOOP("MineAction", "Organisations"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Organisation code"), "org_code", required=True),
        Field("name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name"), "name", required=True),
        Field("name_ar", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name in Arabic"), "name_ar"),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Kind"),
            "kind",
            required=True,
            codes=lists.ORGANISATION_KIND,
        ),
        Field("aliases", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Other names"), "aliases"),
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("organisations", "organizations", "organismes", "منظمات"), ("code", "name", "name_ar", "aliases")),
)

TEAM = Table(
    "team",
    QT_TRANSLATE_NOOP("MineAction", "Team"),
    QT_TRANSLATE_NOOP("MineAction", "Teams"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Team code"), "team_code", required=True),
        Field("name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name"), "name", required=True),
        Field("name_ar", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name in Arabic"), "name_ar"),
        Field(
            "organisation_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Organisation"),
            "org_id",
            required=True,
            references="organisation",
        ),
        Field(
            "activities", Type.CODES, QT_TRANSLATE_NOOP("MineAction", "Activities"), "activities", codes=work.ACTIVITY
        ),
        Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site"),
        Field("contact", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Contact"), "contact", personal=True),
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("teams", "equipe", "فرق", "الفرق")),
)

TASK = Table(
    "task",
    QT_TRANSLATE_NOOP("MineAction", "Task"),
    QT_TRANSLATE_NOOP("MineAction", "Tasks"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Task ID"), "task_id", required=True),
        Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site"),
        Field(
            "activity",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Activity"),
            "activity",
            required=True,
            codes=work.ACTIVITY,
        ),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=work.TASK_STATE,
            default="draft",
        ),
        Field("team_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Team"), "team_id", references="team"),
        Field("depth_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Specified depth"), "depth_m", unit="m", minimum=0),
        Field(
            "ranking_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Ranking"), "ranking_id", references="ranking"
        ),
        Field("rank", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Rank"), "rank", minimum=1),
        Field("start_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Planned start"), "start_on"),
        Field("due_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Deadline"), "due_on"),
        Field("donor", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Donor or project"), "donor"),
        Field("targets", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Specified explosive ordnance"), "targets"),
        Field("land_use", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Land use after release"), "land_use"),
        Field("method", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Procedures and assets"), "method"),
        Field("restrictions", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Restrictions"), "restrict"),
        Field("danger_area", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Danger area and evacuation"), "danger"),
        Field("casevac", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Casualty evacuation"), "casevac"),
        Field("hospital", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Receiving hospital"), "hospital"),
        Field("hospital_ar", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Receiving hospital in Arabic"), "hospit_ar"),
        Field("medical_contact", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Medical contact"), "med_call"),
        Field("quality", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Quality assurance and control"), "quality"),
        Field("community", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Community and landowner"), "community"),
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
    ),
    code="code",
    unique=(("code",),),
    kept_out=QT_TRANSLATE_NOOP(
        "MineAction", "Tasks are planned here from hazards and requests. Reports on the work refer to them."
    ),
)

TASK_HAZARD = Table(
    "task_hazard",
    QT_TRANSLATE_NOOP("MineAction", "Hazard of a task"),
    QT_TRANSLATE_NOOP("MineAction", "Hazards of tasks"),
    (
        Field(
            "task_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Task"),
            "task_id",
            required=True,
            references="task",
        ),
        Field(
            "hazard_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Hazard"),
            "hazard_id",
            required=True,
            references="hazard",
        ),
        # Where on the perimeter the team of this task begins: the plan's choice, and not the survey's.
        Field(
            "start_lon",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Start point, longitude"),
            "start_lon",
            unit="°",
            minimum=-180,
            maximum=180,
        ),
        Field(
            "start_lat",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Start point, latitude"),
            "start_lat",
            unit="°",
            minimum=-90,
            maximum=90,
        ),
    ),
    unique=(("task_id", "hazard_id"),),
    kept_out=QT_TRANSLATE_NOOP("MineAction", "Which hazards a task covers is decided here, with the task."),
)

TASK_ORDER = Table(
    "task_order",
    QT_TRANSLATE_NOOP("MineAction", "Task order"),
    QT_TRANSLATE_NOOP("MineAction", "Task orders"),
    (
        Field("number", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Order number"), "order_no", required=True),
        Field(
            "revision",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Revision"),
            "revision",
            required=True,
            minimum=0,
            default=0,
        ),
        Field(
            "task_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Task"),
            "task_id",
            required=True,
            references="task",
        ),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=work.ORDER_STATE,
            default="draft",
        ),
        Field("state_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the state"), "state_why"),
        Field(
            "content", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Content"), "content", required=True, exchanged=False
        ),
        Field("fingerprint", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Fingerprint"), "finger", required=True),
        Field("issued_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of issue"), "issued_on"),
        Field("issued_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Issued by"), "issued_by"),
        Field("reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the revision"), "reason"),
    ),
    code="number",
    unique=(("number", "revision"),),
    kept_out=QT_TRANSLATE_NOOP(
        "MineAction", "Task orders are issued here, with a name and a fingerprint. Verify a received one instead."
    ),
)

RANKING = Table(
    "ranking",
    QT_TRANSLATE_NOOP("MineAction", "Ranking"),
    QT_TRANSLATE_NOOP("MineAction", "Rankings"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Ranking ID"), "rank_code", required=True),
        Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site"),
        Field("profile", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Profile"), "profile", required=True),
        Field(
            "profile_fingerprint", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Fingerprint of the profile"), "prof_fp"
        ),
        Field("method", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Method"), "method", required=True),
        Field("result", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Result"), "result", required=True, exchanged=False),
        Field("signed_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Signed by"), "signed_by"),
        Field("reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason"), "reason"),
    ),
    code="code",
    unique=(("code",),),
    kept_out=QT_TRANSLATE_NOOP(
        "MineAction", "Rankings are computed here from a profile, so that every rank can be explained."
    ),
)

DELIVERY = Table(
    "delivery",
    QT_TRANSLATE_NOOP("MineAction", "Delivery"),
    QT_TRANSLATE_NOOP("MineAction", "Deliveries"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Delivery number"), "deliv_no", required=True),
        Field("receiver", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Receiver"), "receiver", required=True),
        Field(
            "release_profile", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Release profile"), "release", required=True
        ),
        Field("sha256", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "SHA-256 of the file"), "sha256", required=True),
        Field(
            "manifest",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Manifest"),
            "manifest",
            required=True,
            exchanged=False,
        ),
        Field("receipt_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Receipt received on"), "receipt_on"),
    ),
    code="code",
    unique=(("code",),),
    kept_out=QT_TRANSLATE_NOOP("MineAction", "Deliveries are recorded here when they are sent."),
)
