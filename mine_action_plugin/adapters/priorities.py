# SPDX-License-Identifier: GPL-3.0-or-later
"""Rankings of a workspace: its open hazards measured and ranked under a profile, kept for the panel, and saved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import geopandas as gpd

from ..core.errors import PlanningError
from ..core.feedback import Feedback
from ..core.priority.inputs import ROLES, InputRole, Inputs, Layer
from ..core.priority.profile import Profile
from ..core.priority.profile_reading import read_profile
from ..core.priority.ranking import Ranking, rank
from ..core.priority.ranking import reweigh as reweigh_ranking
from ..core.priority.shipped import SHIPPED, shipped_profile
from ..core.text import QT_TRANSLATE_NOOP
from ..paths import data_dir
from .store import Workspace

RANKED_STATUS = ("open", "worked_on")  # closed land is released land; it is not ranked
KEPT = 8


@dataclass(frozen=True)
class SiteRanking:
    """A ranking with the hazards of its rows (EPSG:4326), as they were when it was made."""

    ranking: Ranking
    hazards: gpd.GeoDataFrame

    @cached_property
    def record_ids(self) -> list[str]:
        return self.hazards["id"].tolist()


_kept: dict[str, SiteRanking] = {}


def keep(code: str, found: SiteRanking) -> None:
    """Keep a ranking for the panel's sliders, which measure nothing again; the oldest of `KEPT` goes."""
    _kept[code] = found
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept)))


def recall(code: str) -> SiteRanking:
    """Return a ranking of this QGIS session by its code; KeyError if it is not kept any more."""
    return _kept[code]


def reweigh(found: SiteRanking, weights: Mapping[str, float]) -> SiteRanking:
    """Return the ranking under other weights; `PlanningError` on weights that are negative or all 0."""
    return replace(found, ranking=reweigh_ranking(found.ranking, weights))


def shipped_profiles() -> dict[str, Profile]:
    """Return the profiles that come with the plugin, by name, in the order in which they are offered."""
    return {one.name: shipped_profile(_folder(), one.name) for one in SHIPPED}


def _folder() -> Path:
    return data_dir("resources") / "profiles"


def load_profile(name: str) -> Profile:
    """Return a shipped profile by name, or one from a file by path; `PlanningError` where there is none."""
    names = [one.name for one in SHIPPED]
    if name in names:
        return shipped_profile(_folder(), name)
    path = Path(name)
    if not path.is_file():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is no such profile"),
            QT_TRANSLATE_NOOP("MineAction", "'{name}' is neither a file nor one of: {known}."),
            name=name,
            known=", ".join(names),
        )
    return read_profile(path.read_text(encoding="utf-8"))


def roles_of(profile: Profile) -> tuple[InputRole, ...]:
    """Return the inputs that the criteria of `profile` read from layers; accidents come from the workspace."""
    used = {key for entry in profile.entries for key in entry.criterion.inputs}
    return tuple(role for role in ROLES if role.key in used and role.key != "accidents")


def site_by_code(workspace: Workspace, code: str) -> dict[str, Any]:
    """Return the site called `code` (or by its name); `PlanningError` naming the sites that there are."""
    sites = workspace.read("site")
    wanted = code.strip().casefold()
    for site in sites.to_dict("records"):
        if wanted in (str(site["code"]).casefold(), str(site["name"]).casefold(), site["id"]):
            return site
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is no such site"),
        QT_TRANSLATE_NOOP("MineAction", "'{site}' is none of: {known}."),
        site=code,
        known=", ".join(f"{one['code']} ({one['name']})" for one in sites.to_dict("records")),
    )


def rank_workspace(
    workspace: Workspace,
    site_id: str,
    profile: Profile,
    method: str | None,
    inputs: Inputs,
    today: date,
    feedback: Feedback,
) -> SiteRanking:
    """Rank the open and worked-on hazards of a site (all Libya where `site_id` is empty)."""
    where = "status IN (?, ?)" + (" AND site_id = ?" if site_id else "")
    values = (*RANKED_STATUS, site_id) if site_id else RANKED_STATUS
    hazards = workspace.read("hazard", where, values)
    if hazards.empty:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is nothing to rank"),
            QT_TRANSLATE_NOOP("MineAction", "No hazard here is open or worked on."),
            QT_TRANSLATE_NOOP("MineAction", "Import survey data, or choose another site."),
        )
    accidents = Layer(frame=workspace.read("accident"), source=workspace.location, date=today.isoformat())
    known = Inputs({**inputs.layers, "accidents": accidents}, today)
    return SiteRanking(rank(hazards, known, profile, method, today, feedback), hazards)


def _result(found: SiteRanking) -> dict[str, Any]:
    """Return what is saved of a ranking: per hazard rank, score with interval, shares and what is missing."""
    ranking, frame = found.ranking, found.ranking.frame
    rows = []
    for row in ranking.order:
        line = frame.iloc[int(row)]
        rows.append(
            {
                "hazard_id": found.record_ids[int(row)],
                "code": str(line["code"]),
                "rank": int(line["rank"]),
                "state": str(line["state"]),
                "score": round(float(line["score"]), 6),
                "low": round(float(line["score_low"]), 6),
                "high": round(float(line["score_high"]), 6),
                "missing": str(line["missing"]),
                "shares": {
                    entry.id: round(float(share), 6) for entry, share in zip(ranking.entries, ranking.shares[int(row)])
                },
            }
        )
    return {"rows": rows, "profile": ranking.profile.as_json(), "sources": [vars(one) for one in ranking.sources]}


def save_ranking(workspace: Workspace, found: SiteRanking, site: Mapping[str, Any] | None, reason: str) -> str:
    """Save a ranking in the workspace and return its code, for example RNK-TRI-20260301-01."""
    place = str(site["code"]) if site else "LBY"
    stem = f"RNK-{place}-{workspace.now():%Y%m%d}-"
    number = workspace.count("ranking", "code LIKE ?", (stem + "%",)) + 1
    code = f"{stem}{number:02d}"
    ranking = found.ranking
    workspace.add(
        "ranking",
        {
            "code": code,
            "site_id": site["id"] if site else None,
            "profile": ranking.profile.name,
            "profile_fingerprint": ranking.profile.fingerprint,
            "method": ranking.method.key,
            "result": json.dumps(_result(found), ensure_ascii=False),
            "signed_by": workspace.who if reason else None,
            "reason": reason or None,
        },
    )
    return code
