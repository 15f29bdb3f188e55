# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be found wrong with land release products, one row each."""

from __future__ import annotations

from ..findings import FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

PRODUCTS_OVERLAP = FindingKind(
    "products_overlap",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Products of one hazard overlap"),
    QT_TRANSLATE_NOOP("MineAction", "{code} and {other} share {area_m2:.1f} m²; that land would be counted twice."),
    QT_TRANSLATE_NOOP("MineAction", "Find out which product released the land, and redraw the other along it."),
    "IMAS 07.11",
)
PRODUCTS_SLIVER = FindingKind(
    "products_sliver",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Products of one hazard overlap by a sliver"),
    QT_TRANSLATE_NOOP(
        "MineAction", "{code} and {other} share {area_m2:.1f} m², {width_m:.2f} m wide: a boundary drawn twice."
    ),
    QT_TRANSLATE_NOOP("MineAction", "Redraw one of the two along the other's boundary (snapping)."),
    "IMAS 07.11",
)
PRODUCT_APART = FindingKind(
    "product_apart",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Product lies outside its hazard"),
    QT_TRANSLATE_NOOP("MineAction", "{code} does not touch {hazard}; it releases nothing of it."),
    QT_TRANSLATE_NOOP("MineAction", "Find out whether the hazard or the boundary is wrong."),
    fields=("hazard_id",),
)
CLEARED_TOO_SHALLOW = FindingKind(
    "cleared_too_shallow",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Cleared less deep than ordered"),
    QT_TRANSLATE_NOOP("MineAction", "{code} is cleared to {depth_m:g} m; task {task} specifies {wanted_m:g} m."),
    QT_TRANSLATE_NOOP("MineAction", "Clear to the specified depth, or have the authority specify another."),
    "IMAS 09.10",
    fields=("depth_m",),
)
PASSED_WITH_NONCONFORMITY = FindingKind(
    "passed_with_nonconformity",
    Severity.BLOCKING,
    QT_TRANSLATE_NOOP("MineAction", "Product passed QC with a critical nonconformity open"),
    QT_TRANSLATE_NOOP("MineAction", "{code}: {nonconformity} is not closed."),
    QT_TRANSLATE_NOOP("MineAction", "Close the nonconformity with its measure before the land is released."),
    "IMAS 07.40",
)
CLEARED_WITHOUT_REPORT = FindingKind(
    "cleared_without_report",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Cleared area passed QC without a completion report"),
    QT_TRANSLATE_NOOP("MineAction", "{code} is linked to no task and completion report of the workspace."),
    QT_TRANSLATE_NOOP("MineAction", "Link the report, or accept this for work done before the workspace."),
    "IMAS 08.30",
    fields=("completion_report_id",),
)
CLOSED_NOT_COVERED = FindingKind(
    "closed_not_covered",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Closed hazard with land that no product releases"),
    QT_TRANSLATE_NOOP("MineAction", "{remaining_m2:.0f} m² of {code} are neither cancelled, reduced nor cleared."),
    QT_TRANSLATE_NOOP("MineAction", "Record the missing products, or a new hazard for the land that remains."),
    "IMAS 07.11",
    fields=("status",),
)

KINDS = (
    PRODUCTS_OVERLAP,
    PRODUCTS_SLIVER,
    PRODUCT_APART,
    CLEARED_TOO_SHALLOW,
    PASSED_WITH_NONCONFORMITY,
    CLEARED_WITHOUT_REPORT,
    CLOSED_NOT_COVERED,
)
