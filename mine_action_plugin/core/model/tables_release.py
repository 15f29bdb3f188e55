# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of land release: reports on the work, products, explosive ordnance found, handovers."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import codelists as lists
from . import release_codelists as release
from . import work_codelists as work
from .envelope import PROVENANCE
from .shared_fields import BENEFICIARIES, POSITION
from .table import Field, Geometry, Intake, Table, Type

_SITE = Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site")
_HAZARD = Field(
    "hazard_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Hazard"), "hazard_id", references="hazard"
)
_TASK = Field("task_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Task"), "task_id", references="task")
_THE_TASK = Field(
    "task_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Task"), "task_id", required=True, references="task"
)
_TEAM = Field("team_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Team"), "team_id", references="team")
_ORGANISATION = Field(
    "organisation_id",
    Type.REFERENCE,
    QT_TRANSLATE_NOOP("MineAction", "Organisation"),
    "org_id",
    references="organisation",
)
_REASON = Field("state_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the state"), "state_why")
_REMARKS = Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks")
_REPORT_STATE = Field(
    "state",
    Type.CODE,
    QT_TRANSLATE_NOOP("MineAction", "State"),
    "state",
    required=True,
    codes=release.REPORT_STATE,
    default="draft",
)
_REPORTED = (
    Field("reported_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reported by"), "rep_by"),
    Field("reported_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Reported on"), "rep_on"),
    Field("accepted_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Accepted by"), "accept_by"),
    Field("accepted_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Accepted on"), "accept_on"),
)


def _area(name: str, label: str, short: str) -> Field:
    return Field(name, Type.REAL, label, short, unit="m²", minimum=0)


PROGRESS_REPORT = Table(
    "progress_report",
    QT_TRANSLATE_NOOP("MineAction", "Progress report"),
    QT_TRANSLATE_NOOP("MineAction", "Progress reports"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Report ID"), "report_id", required=True),
        _THE_TASK,
        _TEAM,
        Field("start_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "From"), "start_on", required=True),
        Field("end_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "To"), "end_on", required=True),
        _REPORT_STATE,
        _REASON,
        _area("cancelled_m2", QT_TRANSLATE_NOOP("MineAction", "Area cancelled"), "cancel_m2"),
        _area("reduced_m2", QT_TRANSLATE_NOOP("MineAction", "Area reduced"), "reduce_m2"),
        _area("cleared_m2", QT_TRANSLATE_NOOP("MineAction", "Area cleared"), "clear_m2"),
        Field("items_found", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Items found"), "items", minimum=0),
        Field("team_days", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Team-days worked"), "team_days", minimum=0),
        Field("days_lost", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Team-days lost"), "days_lost", minimum=0),
        Field("lost_to", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Why days were lost"), "lost_to"),
        Field("accidents", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Demining accidents"), "accidents", minimum=0),
        *_REPORTED,
        _REMARKS,
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("progress", "avancement", "تقدمالعمل", "التقدم"), ()),
)

# After the headings of IMAS 08.30.
COMPLETION_REPORT = Table(
    "completion_report",
    QT_TRANSLATE_NOOP("MineAction", "Completion report"),
    QT_TRANSLATE_NOOP("MineAction", "Completion reports"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Report ID"), "report_id", required=True),
        _THE_TASK,
        _ORGANISATION,
        Field("start_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Start of the work"), "start_on", required=True),
        Field("end_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "End of the work"), "end_on", required=True),
        _REPORT_STATE,
        _REASON,
        Field("method", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Procedures and assets"), "method", required=True),
        Field("depth_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Depth reached"), "depth_m", unit="m", minimum=0),
        _area("not_done_m2", QT_TRANSLATE_NOOP("MineAction", "Area not completed"), "notdone_m2"),
        Field("not_done_why", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Why it was not completed"), "notdone_wh"),
        Field("person_hours", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Person-hours"), "person_hrs", minimum=0),
        Field("accidents", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Demining accidents"), "accidents", minimum=0),
        Field("deviations", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Deviations from the order"), "deviations"),
        Field("markers_placed", Type.BOOLEAN, QT_TRANSLATE_NOOP("MineAction", "Survey markers placed"), "markers"),
        Field(
            "residual_risk", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Residual risk and its management"), "residual"
        ),
        *_REPORTED,
        _REMARKS,
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("completion", "achevement", "الانجاز", "الانهاء")),
)

HANDOVER = Table(
    "handover",
    QT_TRANSLATE_NOOP("MineAction", "Handover"),
    QT_TRANSLATE_NOOP("MineAction", "Handovers"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Certificate number"), "cert_no", required=True),
        _SITE,
        _TASK,
        _ORGANISATION,
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=release.HANDOVER_STATE,
            default="draft",
        ),
        Field("recipient", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Recipient"), "recipient", required=True),
        Field("recipient_role", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Role of the recipient"), "recip_role"),
        Field(
            "contact",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Contact of the recipient"),
            "contact",
            personal=True,
        ),
        Field("signed_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of signature"), "signed_on"),
        Field("signed_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Signed by"), "signed_by"),
        Field(
            "residual_risk",
            Type.TEXT,
            QT_TRANSLATE_NOOP("MineAction", "Residual risk and its management"),
            "residual",
            required=True,
        ),
        Field("liability", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Liability"), "liability"),
        Field("community_informed", Type.BOOLEAN, QT_TRANSLATE_NOOP("MineAction", "Community informed"), "informed"),
        Field("land_use", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Land use after release"), "land_use"),
        *BENEFICIARIES,
        _REMARKS,
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("handover", "remise", "certificat", "تسليم")),
)

LAND_RELEASE_PRODUCT = Table(
    "land_release_product",
    QT_TRANSLATE_NOOP("MineAction", "Land release product"),
    QT_TRANSLATE_NOOP("MineAction", "Land release products"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Product ID"), "product_id", required=True),
        Field(
            "hazard_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Hazard"),
            "hazard_id",
            required=True,
            references="hazard",
        ),
        _TASK,
        Field(
            "completion_report_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Completion report"),
            "compl_id",
            references="completion_report",
        ),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Cancelled, reduced or cleared"),
            "kind",
            required=True,
            codes=release.PRODUCT_KIND,
        ),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=release.PRODUCT_STATE,
            default="recorded",
        ),
        _REASON,
        Field(
            "activity",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "By which activity"),
            "activity",
            required=True,
            codes=work.ACTIVITY,
        ),
        Field("method", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Procedures and assets"), "method"),
        Field(
            "criteria", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Criteria for cancelling or reducing"), "criteria"
        ),
        Field("depth_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Depth reached"), "depth_m", unit="m", minimum=0),
        Field("report", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reference of the report"), "report", required=True),
        Field("start_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Start of the work"), "start_on"),
        Field("end_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "End of the work"), "end_on"),
        _ORGANISATION,
        _area("reported_area_m2", QT_TRANSLATE_NOOP("MineAction", "Reported area"), "area_rep"),
        _area("area_m2", QT_TRANSLATE_NOOP("MineAction", "Area (computed)"), "area_m2"),
        Field("area_method", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Method of the area"), "area_meth"),
        *POSITION,
        Field("land_use_before", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Land use before"), "use_before"),
        Field("land_use", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Land use after release"), "use_after"),
        *BENEFICIARIES,
        Field("qc_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "QC by"), "qc_by"),
        Field("qc_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of QC"), "qc_on"),
        Field("released_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Released by"), "releas_by"),
        Field("released_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of release"), "releas_on"),
        Field(
            "handover_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Handover"),
            "handov_id",
            references="handover",
        ),
        _REMARKS,
        *PROVENANCE,
    ),
    geometry=Geometry.MULTIPOLYGON,
    code="code",
    unique=(("code",),),
    intake=Intake(
        (
            "landrelease",
            "product",
            "cancelled",
            "reducedarea",
            "clearedarea",
            "clearance",
            "deminee",
            "المطهرة",
            "تحريرالاراضي",
        ),
        placed=True,
    ),
)

EXPLOSIVE_ORDNANCE = Table(
    "explosive_ordnance",
    QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance found"),
    QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance found"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Item ID"), "item_id", required=True),
        _SITE,
        _HAZARD,
        _TASK,
        Field(
            "product_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Land release product"),
            "product_id",
            references="land_release_product",
        ),
        Field("found_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date found"), "found_on", required=True),
        Field(
            "category",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Category of device"),
            "category",
            required=True,
            codes=lists.DEVICE_CATEGORY,
        ),
        Field("subtype", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Kind within the category"), "subtype"),
        Field("model", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Model"), "model"),
        Field("improvised", Type.BOOLEAN, QT_TRANSLATE_NOOP("MineAction", "Improvised"), "improvised"),
        Field(
            "quantity",
            Type.INTEGER,
            QT_TRANSLATE_NOOP("MineAction", "Quantity"),
            "quantity",
            required=True,
            minimum=1,
            default=1,
        ),
        Field(
            "condition",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Condition"),
            "condition",
            codes=release.ORDNANCE_CONDITION,
        ),
        Field("depth_m", Type.REAL, QT_TRANSLATE_NOOP("MineAction", "Depth found"), "depth_m", unit="m", minimum=0),
        Field("level", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Floor, roof or basement"), "level"),
        Field(
            "neq_kg",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Net explosive quantity"),
            "neq_kg",
            unit="kg",
            minimum=0,
        ),
        Field(
            "disposal",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Disposal"),
            "disposal",
            required=True,
            codes=release.ORDNANCE_DISPOSAL,
            default="none_yet",
        ),
        Field("disposed_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of disposal"), "dispos_on"),
        _ORGANISATION,
        _TEAM,
        *POSITION,
        _REMARKS,
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(("ordnance", "eofound", "devices", "munition", "uxo", "engins", "الذخائر", "ذخائر"), ()),
)
