# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables about people: casualties (apart from their accident), requests, sessions of risk education."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import people_codelists as people
from .envelope import PROVENANCE
from .shared_fields import BENEFICIARIES, POSITION
from .table import CodeList, Field, Geometry, Intake, Table, Type

_SITE = Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site")
_REMARKS = Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks", personal=True)


def _personal(name: str, kind: Type, label: str, short: str) -> Field:
    return Field(name, kind, label, short, personal=True)


def _choice(name: str, label: str, short: str, codes: CodeList, required: bool = False) -> Field:
    return Field(name, Type.CODE, label, short, required=required, codes=codes)


def _flag(name: str, label: str, short: str) -> Field:
    return Field(name, Type.BOOLEAN, label, short)


# Personal and health data. Consent to share is two separate flags; what is not known is no consent.
CASUALTY = Table(
    "casualty",
    QT_TRANSLATE_NOOP("MineAction", "Casualty"),
    QT_TRANSLATE_NOOP("MineAction", "Casualties"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Casualty ID"), "casualty", required=True),
        Field(
            "accident_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Accident"),
            "acc_id",
            required=True,
            references="accident",
        ),
        _choice(
            "outcome",
            QT_TRANSLATE_NOOP("MineAction", "Killed or injured"),
            "outcome",
            people.CASUALTY_OUTCOME,
            required=True,
        ),
        _personal("name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name"), "name"),
        _personal("name_ar", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name in Arabic"), "name_ar"),
        _choice("sex", QT_TRANSLATE_NOOP("MineAction", "Sex"), "sex", people.SEX),
        _personal("birth_date", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of birth"), "birth_date"),
        _choice("age_group", QT_TRANSLATE_NOOP("MineAction", "Age group"), "age_group", people.AGE_GROUP),
        _personal("address", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Address"), "address"),
        _personal("contact", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Contact"), "contact"),
        _personal("nationality", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Nationality"), "nation"),
        _personal("occupation", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Occupation"), "occupation"),
        _choice(
            "activity",
            QT_TRANSLATE_NOOP("MineAction", "Activity at the time of the accident"),
            "activity",
            people.CASUALTY_ACTIVITY,
        ),
        _flag("tampered", QT_TRANSLATE_NOOP("MineAction", "Tampered with the device"), "tampered"),
        _personal("injuries", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Injuries"), "injuries"),
        _personal("disability", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Lasting impairment"), "disability"),
        _personal("referral", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Referred to"), "referral"),
        _flag(
            "share_with_authorities",
            QT_TRANSLATE_NOOP("MineAction", "Consents to sharing with the authorities"),
            "share_auth",
        ),
        _flag(
            "share_with_partners",
            QT_TRANSLATE_NOOP("MineAction", "Consents to sharing with aid organisations"),
            "share_ngo",
        ),
        _REMARKS,
        *PROVENANCE,
    ),
    code="code",
    unique=(("code",),),
    intake=Intake(("casualt", "victim", "survivor", "blesse", "ضحايا", "ضحية", "الناجين"), ()),
)

# After UNMAS's contaminated area request form.
REQUEST = Table(
    "request",
    QT_TRANSLATE_NOOP("MineAction", "Request"),
    QT_TRANSLATE_NOOP("MineAction", "Requests"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Request ID"), "request_id", required=True),
        Field("requested_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Requested on"), "request_on", required=True),
        _SITE,
        Field("hazard_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Hazard"), "hazard_id", references="hazard"),
        Field("task_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Task"), "task_id", references="task"),
        Field(
            "state",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "State"),
            "state",
            required=True,
            codes=people.REQUEST_STATE,
            default="received",
        ),
        Field("state_reason", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Reason for the state"), "state_why"),
        Field("requested_by", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Requested by"), "request_by", required=True),
        _personal("contact", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Contact"), "contact"),
        Field("place", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Place"), "place"),
        _choice("priority", QT_TRANSLATE_NOOP("MineAction", "Priority"), "priority", people.REQUEST_PRIORITY),
        _choice("road_blockage", QT_TRANSLATE_NOOP("MineAction", "Road"), "road", people.ROAD_BLOCKAGE),
        Field(
            "services_blocked",
            Type.CODES,
            QT_TRANSLATE_NOOP("MineAction", "Services blocked"),
            "services",
            codes=people.SERVICES,
        ),
        _flag("alternative", QT_TRANSLATE_NOOP("MineAction", "Services have an alternative"), "alternativ"),
        _choice("support_needed", QT_TRANSLATE_NOOP("MineAction", "Support needed"), "needed", people.SUPPORT_NEEDED),
        _flag("project_funded", QT_TRANSLATE_NOOP("MineAction", "A project is funded"), "funded"),
        _flag("spot_task", QT_TRANSLATE_NOOP("MineAction", "Asks for an EOD spot task"), "spot_task"),
        _choice("ownership", QT_TRANSLATE_NOOP("MineAction", "Ownership of the land"), "ownership", people.OWNERSHIP),
        _flag("owner_consents", QT_TRANSLATE_NOOP("MineAction", "The landowner consents"), "owner_ok"),
        Field("intended_use", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Intended use"), "intended"),
        _flag("civilian_access", QT_TRANSLATE_NOOP("MineAction", "Civilians enter the area"), "civilians"),
        _flag("ordnance_seen", QT_TRANSLATE_NOOP("MineAction", "Explosive ordnance was seen"), "eo_seen"),
        _flag("accidents_known", QT_TRANSLATE_NOOP("MineAction", "Accidents are known"), "accidents"),
        *BENEFICIARIES,
        _REMARKS,
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(("request", "demande", "طلبات", "طلب"), ()),
)

EORE_SESSION = Table(
    "eore_session",
    QT_TRANSLATE_NOOP("MineAction", "Risk education session"),
    QT_TRANSLATE_NOOP("MineAction", "Risk education sessions"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Session ID"), "session_id", required=True),
        Field("held_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date"), "held_on", required=True),
        _SITE,
        Field(
            "organisation_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Organisation"),
            "org_id",
            required=True,
            references="organisation",
        ),
        Field("team_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Team"), "team_id", references="team"),
        _choice(
            "method", QT_TRANSLATE_NOOP("MineAction", "Delivery method"), "method", people.EORE_METHOD, required=True
        ),
        Field("place", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Place"), "place"),
        Field("audience", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Audience"), "audience"),
        Field("sessions", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Number of sessions"), "sessions", minimum=1),
        *BENEFICIARIES,
        Field(
            "first_time", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "For the first time"), "first_time", minimum=0
        ),
        Field("materials", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Materials with quantities"), "materials"),
        *POSITION,
        _REMARKS,
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(("eore", "riskeducation", "sensibilisation", "educationauxrisques", "التوعية", "توعية"), ()),
)
