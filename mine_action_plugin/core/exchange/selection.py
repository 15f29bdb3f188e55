# SPDX-License-Identifier: GPL-3.0-or-later
"""Which records go into a delivery: of one site, changed since a time, voided or not. Whatever stays is counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import pandas as pd

from ..findings import Finding, FindingKind
from ..model.table import Field, Table, Type
from ..model.tables import table_named
from .columns import Column
from .kinds import (
    COUNTS_ONLY,
    FIELD_INTERNAL,
    FIELD_NOT_IN_SCHEMA,
    NO_SITE,
    REFERENCE_OUTSIDE,
    VOIDED_LEFT_OUT,
)
from .layout import Layout
from .release import ReleaseProfile

Frames = Mapping[str, pd.DataFrame]


# Records that belong to one of another table lie where that one lies.
_FOLLOWED = ("hazard", "task", "accident", "qa_visit", "land_release_product")


def path_to_site(table: Table) -> tuple[Field, ...]:
    """Return the references that lead from `table` to its site, the nearest way; empty where none does."""
    if table.name == "site":
        return ()
    references = [field for field in table.fields if field.type is Type.REFERENCE and field.references != table.name]
    for field in references:
        if field.references == "site":
            return (field,)
    for field in references:
        further = path_to_site(table_named(field.references)) if field.references in _FOLLOWED else ()
        if further:
            return (field, *further)
    return ()


def tables_needed(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tables that must be read to deliver `names` by site: themselves and those on the way to the site."""
    way = {field.references for name in names for field in path_to_site(table_named(name))}
    return tuple(dict.fromkeys([*names, *sorted(way)]))


def sites_of(table: Table, frames: Frames) -> pd.Series:
    """Return the site's id of each record of `table`, None where it has none."""
    if table.name == "site":
        return frames["site"]["id"]
    values = None
    for field, owner in zip(path_to_site(table), (table, *(table_named(f.references) for f in path_to_site(table)))):
        column = frames[owner.name].drop_duplicates("id").set_index("id")[field.name]
        values = frames[table.name][field.name] if values is None else values.map(column)
    return pd.Series(None, index=frames[table.name].index, dtype=object) if values is None else values


def select(
    names: tuple[str, ...], frames: Frames, profile: ReleaseProfile, site: str = "", since: datetime | None = None
) -> tuple[dict[str, pd.DataFrame], list[Finding]]:
    """Return the records of each table to deliver, and findings about those that stay.

    `frames` holds every record, voided ones too, of the tables that `tables_needed` names; `site` is a site's id. A
    record whose times cannot be read counts as changed, so that none is left out by mistake.
    """
    chosen: dict[str, pd.DataFrame] = {}
    findings: list[Finding] = []
    for name in names:
        table, frame = table_named(name), frames[name]
        keep = pd.Series(True, index=frame.index)
        if site and (name == "site" or path_to_site(table)):
            sites = sites_of(table, frames)
            keep &= sites == site
            findings += _counted(NO_SITE, name, sites.isna())
        if since is not None:
            keep &= changed_since(frame, since)
        if not profile.voided:
            voided = frame["voided_at"].notna()
            findings += _counted(VOIDED_LEFT_OUT, name, keep & voided)
            keep &= ~voided
        chosen[name] = frame[keep].reset_index(drop=True)
    return chosen, findings


def _counted(kind: FindingKind, name: str, mask: pd.Series) -> list[Finding]:
    count = int(mask.sum())
    return [Finding(kind, table=name, values={"count": count})] if count else []


def changed_since(frame: pd.DataFrame, since: datetime) -> pd.Series:
    """Return for each record whether it was made, changed or voided at `since` (aware) or later, or may have been."""
    changed = pd.Series(False, index=frame.index)
    for name in ("created_at", "changed_at", "voided_at"):
        times = pd.to_datetime(frame[name], utc=True, errors="coerce")
        changed |= (times >= pd.Timestamp(since)).fillna(False)
        changed |= times.isna() & (frame[name].notna() | (name == "created_at"))
    return changed


def field_findings(table: Table, frame: pd.DataFrame, profile: ReleaseProfile, layout: Layout) -> list[Finding]:
    """Return a finding for each field that stays although records have values in it."""
    findings = []
    for field in table.all_fields:
        why = profile.reason_to_withhold(table, field)
        if why is None and not layout.has(table, field):
            why = FIELD_NOT_IN_SCHEMA
        count = int(frame[field.name].notna().sum()) if why else 0
        if why and count:
            shown = field.short if why is not FIELD_INTERNAL else field.name
            findings.append(Finding(why, table=table.name, values={"field": shown, "count": count}))
    return findings


def reference_findings(chosen: Frames, columns: Mapping[str, tuple[Column, ...]]) -> list[Finding]:
    """Return a finding for each delivered reference that leads out of the delivery."""
    findings = []
    for name, frame in chosen.items():
        for column in columns[name]:
            target = column.field.references
            if not target:
                continue
            known = chosen[target]["id"] if target in chosen else []
            outside = int((frame[column.field.name].notna() & ~frame[column.field.name].isin(known)).sum())
            if outside:
                values = {"field": column.name, "count": outside, "target": target}
                findings.append(Finding(REFERENCE_OUTSIDE, table=name, values=values))
    return findings


def counts_only(chosen: Frames) -> list[Finding]:
    """Return a finding per table whose records are delivered as counts."""
    return [Finding(COUNTS_ONLY, table=name, values={"count": len(frame)}) for name, frame in chosen.items()]
