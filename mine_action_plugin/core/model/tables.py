# SPDX-License-Identifier: GPL-3.0-or-later
"""The data dictionary: every table of a workspace, referenced tables before those that refer to them."""

from __future__ import annotations

from .table import Table
from .tables_evidence import ACCIDENT, EVIDENCE
from .tables_intake import AUDIT_LOG, FINDING, HELD_RECORD, IMPORT_BATCH
from .tables_land import HAZARD, SITE, TURNING_POINT
from .tables_people import CASUALTY, EORE_SESSION, REQUEST
from .tables_quality import NONCONFORMITY, QA_VISIT
from .tables_release import COMPLETION_REPORT, EXPLOSIVE_ORDNANCE, HANDOVER, LAND_RELEASE_PRODUCT, PROGRESS_REPORT
from .tables_safety import SITE_FEATURE, STORAGE_SITE
from .tables_work import DELIVERY, ORGANISATION, RANKING, TASK, TASK_HAZARD, TASK_ORDER, TEAM

TABLES: tuple[Table, ...] = (
    SITE,
    ORGANISATION,
    TEAM,
    IMPORT_BATCH,
    HAZARD,
    TURNING_POINT,
    EVIDENCE,
    ACCIDENT,
    CASUALTY,
    RANKING,
    TASK,
    TASK_HAZARD,
    TASK_ORDER,
    REQUEST,
    PROGRESS_REPORT,
    COMPLETION_REPORT,
    HANDOVER,
    LAND_RELEASE_PRODUCT,
    EXPLOSIVE_ORDNANCE,
    QA_VISIT,
    NONCONFORMITY,
    EORE_SESSION,
    STORAGE_SITE,
    SITE_FEATURE,
    DELIVERY,
    HELD_RECORD,
    FINDING,
    AUDIT_LOG,
)


def table_named(name: str) -> Table:
    """Return the table called `name`; KeyError if the dictionary has none."""
    for table in TABLES:
        if table.name == name:
            return table
    raise KeyError(name)


def intake_tables() -> tuple[Table, ...]:
    """Return the tables into which a delivery can be taken, referenced tables before those that refer to them."""
    return tuple(table for table in TABLES if table.intake is not None)
