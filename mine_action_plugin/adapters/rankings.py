# SPDX-License-Identifier: GPL-3.0-or-later
"""Rankings as records of a workspace: saved under a code, signed or not, and opened again to be questioned."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry.base import BaseGeometry

from ..core.errors import PlanningError
from ..core.priority.stored import restored, stored
from ..core.text import QT_TRANSLATE_NOOP
from .priorities import SiteRanking
from .store import Workspace

KEPT = 8
POLICY_BEGINS = '"ranking": {"format": 1, "profile": '  # in what is saved; quotes inside a text of it are escaped
POLICY_LENGTH = 65_536  # characters in which a policy is looked for: its settings, not what was ranked
ALL_LIBYA = "LBY"

_kept: dict[tuple[str, str], SiteRanking] = {}


def keep(location: str, found: SiteRanking) -> None:
    """Keep a ranking for this QGIS session, with the inputs that counted; the oldest of `KEPT` goes."""
    _kept[location, found.code] = found
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept)))


def recall(location: str, code: str) -> SiteRanking:
    """Return a ranking of this QGIS session by its code; KeyError if it is not kept any more."""
    return _kept[location, code]


def open_ranking(workspace: Workspace, record: Mapping[str, Any]) -> SiteRanking:
    """Return a saved ranking, from this session or made again from its record.

    `PlanningError` where another version saved it, or somebody changed it.
    """
    found = _kept.get((workspace.location, record["code"]))
    if found is not None:
        now = _now(workspace, found.record_ids)
        return replace(found, changed=_changed(now, found.hazards["version"]))
    content = json.loads(record["result"])
    ranking = restored(content.get("ranking", {}))
    ids = content["hazard_ids"]
    now = _now(workspace, ids)
    shapes = [shape if isinstance(shape, BaseGeometry) else None for shape in now["geometry"]]
    columns = {"id": ids, "code": list(ranking.codes), "version": content["versions"]}
    hazards = gpd.GeoDataFrame(columns, geometry=shapes, crs=4326)
    changed, places = _changed(now, hazards["version"]), content.get("places", {})
    return SiteRanking(ranking, hazards, changed=changed, code=record["code"], places=places)


def _now(workspace: Workspace, ids: list[str]) -> pd.DataFrame:
    """Return the hazards of a ranking as they are now, row by row; all empty where one is gone."""
    return workspace.read("hazard").set_index("id").reindex(ids)


def _changed(now: pd.DataFrame, versions: pd.Series) -> tuple[int, ...]:
    known = now["version"].to_numpy(dtype=float, na_value=np.nan)
    return tuple(np.flatnonzero(known != versions.to_numpy(dtype=float)).tolist())


def saved_rankings(workspace: Workspace, site_id: str = "") -> list[dict[str, str]]:
    """Return `code`, `title` and `fingerprint` (of the policy) and `signed_by` of the rankings of a site, or of all.

    The newest is last. What was ranked, megabytes for each of many hazards, stays in the database.
    """
    find = {"sqlite": "instr", "postgresql": "strpos"}[workspace.engine.dialect]
    policy = f"substr(result, {find}(result, ?), {POLICY_LENGTH})"
    where, values = (" AND site_id = ?", (site_id,)) if site_id else ("", ())
    rows = workspace.engine.execute(
        f"SELECT id, code, profile, profile_fingerprint, signed_by, {policy} "
        f"FROM ranking WHERE voided_at IS NULL{where} ORDER BY fid",
        (POLICY_BEGINS, *values),
    )
    found = []
    for number, code, profile, fingerprint, signed_by, text in rows:
        try:
            title = policy_title(profile, text)
        except json.JSONDecodeError:  # a policy longer than others, cut off
            title = policy_title(profile, workspace.get("ranking", number)["result"])
        named = {"title": title, "fingerprint": fingerprint or ""}
        found.append({"code": code, **named, "signed_by": signed_by or ""})
    return found


def policy_title(profile: str, result: str) -> str:
    """Return the title of the policy behind a ranking, from what was saved of it; `profile`, its name, without one."""
    at = result.find(POLICY_BEGINS)
    if at < 0:
        return profile
    policy, _end = json.JSONDecoder().raw_decode(result, at + len(POLICY_BEGINS))
    return str(policy.get("title") or profile)


def ranking_record(workspace: Workspace, code: str, site_id: str = "", profile: str = "") -> dict[str, Any]:
    """Return the ranking called `code`, or else the newest one of a site under a profile.

    `PlanningError` naming those that there are.
    """
    every = workspace.records("ranking", ("id", "code", "site_id", "profile"))  # what was ranked may be long
    if code:
        found = [one for one in every if code.strip().upper() in (str(one["code"]).upper(), str(one["id"]).upper())]
    else:
        found = [one for one in every if (not site_id or one["site_id"] == site_id) and profile in ("", one["profile"])]
    if found:
        return workspace.get("ranking", found[-1]["id"])
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such ranking"),
        QT_TRANSLATE_NOOP("MineAction", "'{ranking}' is none of: {known}."),
        QT_TRANSLATE_NOOP("MineAction", "Rank the hazards of the site first."),
        ranking=code or profile,
        known=", ".join(str(one["code"]) for one in every[-10:]) or "-",
    )


def sign(found: SiteRanking, name: str, day: date, reason: str) -> SiteRanking:
    """Return the ranking with its policy signed, and with it the sources that it was fed with and their dates.

    `PlanningError` where there is no name or no reason.
    """
    ranking = found.ranking
    signed = ranking.profile.with_sources(ranking.sources).signed(name, day.isoformat(), reason)
    return replace(found, ranking=replace(found.ranking, profile=signed))


def _result(found: SiteRanking) -> dict[str, Any]:
    """Return what is saved: the ranking itself, and per hazard what lists and orders read."""
    ranking, frame = found.ranking, found.ranking.frame
    rows = []
    for row in ranking.order.tolist():
        line = frame.iloc[row]
        rows.append(
            {
                "hazard_id": found.record_ids[row],
                "code": str(line["code"]),
                "rank": int(line["rank"]),
                "state": str(line["state"]),
                "score": round(float(line["score"]), 6),
                "low": round(float(line["score_low"]), 6),
                "high": round(float(line["score_high"]), 6),
                "missing": str(line["missing"]),
                "shares": {
                    entry.id: round(float(share), 6) for entry, share in zip(ranking.entries, ranking.shares[row])
                },
            }
        )
    return {
        "rows": rows,
        "ranking": stored(ranking),
        "hazard_ids": found.record_ids,
        "versions": [int(version) for version in found.hazards["version"]],
        "places": {key: dict(one) for key, one in found.places.items()},
    }


def save_ranking(workspace: Workspace, found: SiteRanking, site: Mapping[str, Any] | None, reason: str) -> SiteRanking:
    """Save a ranking in the workspace and return it with its code, for example RNK-TRI-20260301-01."""
    stem = f"RNK-{site['code'] if site else ALL_LIBYA}-{workspace.now():%Y%m%d}-"
    used = [row[0] for row in workspace.engine.execute("SELECT code FROM ranking")]  # voided ones too
    number = 1 + max([int(code[len(stem) :]) for code in used if code.startswith(stem)], default=0)
    saved = replace(found, code=f"{stem}{number:02d}")
    ranking = saved.ranking
    signature = ranking.profile.signature
    workspace.add(
        "ranking",
        {
            "code": saved.code,
            "site_id": site["id"] if site else None,
            "profile": ranking.profile.name,
            "profile_fingerprint": ranking.profile.fingerprint,
            "method": ranking.method.key,
            "result": json.dumps(_result(saved), ensure_ascii=False, allow_nan=False),
            "signed_by": signature.name if signature else None,
            "reason": reason or None,
        },
    )
    return saved
