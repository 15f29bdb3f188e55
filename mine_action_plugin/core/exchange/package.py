# SPDX-License-Identifier: GPL-3.0-or-later
"""A delivery as a value: every file that goes into the zip, made from the chosen records."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from ..feedback import Feedback, check_cancelled
from ..findings import Finding
from ..model.tables import table_named
from .columns import GEOMETRY, columns_of
from .cover_note import Translate, codebook, cover_note, field_list, loss_list
from .district_counts import accident_counts, hazard_counts
from .kinds import KINDS, PROJECTED
from .layout import WGS84, Layout
from .manifest import Heading, file_entry, manifest
from .pending import Pending
from .release import ReleaseProfile
from .selection import counts_only, field_findings, reference_findings
from .shapes import projected
from .table_files import TableFiles, table_files

MANIFEST, COVER, LOSSES = "manifest.json", "manifest.txt", "losses.csv"
FIELDS, CODEBOOK = "fields.csv", "codebook.csv"
ABOUT = (MANIFEST, COVER, LOSSES, FIELDS, CODEBOOK)  # what tells of a delivery, and holds none of its records
_COUNTED = {"hazard": hazard_counts, "accident": accident_counts}


@dataclass(frozen=True)
class Package:
    """What is to be zipped: `files` by name, the `manifest` among them as it was made, the tables, all findings."""

    files: dict[str, bytes]
    manifest: dict[str, Any]
    tables: tuple[TableFiles, ...]
    findings: tuple[Finding, ...]


def package(
    chosen: Mapping[str, pd.DataFrame],
    sites: pd.DataFrame,
    profile: ReleaseProfile,
    layout: Layout,
    heading: Heading,
    already: Sequence[Finding],
    english: Translate,
    arabic: Translate,
    feedback: Feedback,
    pending: Pending,
) -> Package:
    """Return the delivery of the `chosen` records; `sites` names districts, `already` are findings of the choice.

    `pending` is what the receiver must not take for complete.
    """
    findings, tables, files = list(already), [], {}
    if profile.records:
        findings += _choice_findings(chosen, profile, layout)
        for number, (name, frame) in enumerate(chosen.items()):
            check_cancelled(feedback)
            feedback.setProgress(100.0 * number / len(chosen))
            made = _one_table(name, frame, profile, layout, heading, findings)
            tables.append(made)
            files.update(made.files)
        files[FIELDS] = field_list(tables, english, arabic)
        files[CODEBOOK] = codebook(tables, english, arabic)
    else:
        findings += counts_only(chosen)
        files = {f"{name}_counts.csv": _COUNTED[name](frame, sites) for name, frame in chosen.items()}
    check_cancelled(feedback)
    files[LOSSES] = loss_list(findings, english, arabic)
    counted = {} if profile.records else {name: len(frame) for name, frame in chosen.items()}
    whole = manifest(heading, profile, layout, tables, counted, files, findings, pending)
    named = {*chosen, *whole["pending"]["tables"]}
    plurals, titles = {name: table_named(name).plural for name in named}, {kind.key: kind.title for kind in KINDS}
    files[COVER] = cover_note(whole, profile, plurals, titles, english, arabic)
    whole["files"][COVER] = file_entry(files[COVER])
    files[MANIFEST] = json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8")
    return Package(files, whole, tuple(tables), tuple(findings))


def _choice_findings(chosen: Mapping[str, pd.DataFrame], profile: ReleaseProfile, layout: Layout) -> list[Finding]:
    columns = {name: columns_of(table_named(name), profile, layout) for name in chosen}
    findings = [
        one for name, frame in chosen.items() for one in field_findings(table_named(name), frame, profile, layout)
    ]
    return findings + reference_findings(chosen, columns)


def _one_table(
    name: str, frame: pd.DataFrame, profile: ReleaseProfile, layout: Layout, heading: Heading, findings: list[Finding]
) -> TableFiles:
    table = table_named(name)
    if table.geometry:
        moved, operation = projected(np.asarray(frame[GEOMETRY], dtype=object), layout.crs)
        if layout.crs != WGS84:
            values = {"count": len(frame), "crs": layout.crs, "operation": operation}
            findings.append(Finding(PROJECTED, table=name, values=values))
        frame = gpd.GeoDataFrame(pd.DataFrame(frame).drop(columns=GEOMETRY), geometry=moved, crs=layout.crs)
    made = table_files(
        table, columns_of(table, profile, layout), layout.file(table), frame, layout.crs, heading.at.date()
    )
    findings += made.findings
    return made
