# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of worksites and stores: what a task map draws, and where explosives are kept."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from . import safety_codelists as safety
from .envelope import PROVENANCE
from .shared_fields import POSITION
from .table import Field, Geometry, Intake, Table, Type

_SITE = Field("site_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Site"), "site_id", references="site")

SITE_FEATURE = Table(
    "site_feature",
    QT_TRANSLATE_NOOP("MineAction", "Worksite point"),
    QT_TRANSLATE_NOOP("MineAction", "Worksite points"),
    (
        Field("label", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Label"), "label"),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Kind"),
            "kind",
            required=True,
            codes=safety.SITE_FEATURE_KIND,
        ),
        _SITE,
        Field("task_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Task"), "task_id", references="task"),
        Field("hazard_id", Type.REFERENCE, QT_TRANSLATE_NOOP("MineAction", "Hazard"), "hazard_id", references="hazard"),
        Field(
            "product_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Land release product"),
            "product_id",
            references="land_release_product",
        ),
        Field("point_no", Type.INTEGER, QT_TRANSLATE_NOOP("MineAction", "Number"), "point_no", minimum=1),
        Field("placed_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date placed"), "placed_on"),
        Field("removed_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date removed"), "removed_on"),
        *POSITION,
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="label",
    intake=Intake(("sitefeature", "worksite", "chantier", "موقعالعمل"), (), placed=True),
)

STORAGE_SITE = Table(
    "storage_site",
    QT_TRANSLATE_NOOP("MineAction", "Ammunition storage site"),
    QT_TRANSLATE_NOOP("MineAction", "Ammunition storage sites"),
    (
        Field("code", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Storage ID"), "store_id", required=True),
        Field("name", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name"), "name"),
        Field("name_ar", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Name in Arabic"), "name_ar"),
        _SITE,
        Field(
            "organisation_id",
            Type.REFERENCE,
            QT_TRANSLATE_NOOP("MineAction", "Organisation"),
            "org_id",
            references="organisation",
        ),
        Field(
            "kind",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Kind"),
            "kind",
            required=True,
            codes=safety.STORAGE_KIND,
        ),
        Field("in_use", Type.BOOLEAN, QT_TRANSLATE_NOOP("MineAction", "In use"), "in_use"),
        Field(
            "neq_kg",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Net explosive quantity"),
            "neq_kg",
            unit="kg",
            minimum=0,
        ),
        Field(
            "licensed_neq_kg",
            Type.REAL,
            QT_TRANSLATE_NOOP("MineAction", "Licensed net explosive quantity"),
            "neq_limit",
            unit="kg",
            minimum=0,
        ),
        Field(
            "hazard_division",
            Type.CODE,
            QT_TRANSLATE_NOOP("MineAction", "Hazard division"),
            "hd",
            codes=safety.HAZARD_DIVISION,
        ),
        Field("compatibility_group", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Compatibility group"), "compat_grp"),
        Field("counted_on", Type.DATE, QT_TRANSLATE_NOOP("MineAction", "Date of the stock count"), "counted_on"),
        Field("protection", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Barricades and protection"), "protection"),
        *POSITION,
        Field("remarks", Type.TEXT, QT_TRANSLATE_NOOP("MineAction", "Remarks"), "remarks"),
        *PROVENANCE,
    ),
    geometry=Geometry.POINT,
    code="code",
    unique=(("code",),),
    intake=Intake(
        ("storagesite", "ammunitionstor", "magazines", "stockpile", "depot", "مخازن", "مستودع"), (), placed=True
    ),
)
