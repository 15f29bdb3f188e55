# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranking the open hazards of a workspace under a profile; what was measured is kept for the next time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import geopandas as gpd

from ..core.errors import PlanningError
from ..core.feedback import Feedback
from ..core.location.area import areas_m2
from ..core.priority.inputs import ROLES, InputRole, Inputs, Layer, RankingCache, role
from ..core.priority.profile import Profile
from ..core.priority.profile_reading import read_profile
from ..core.priority.ranking import Ranking, rank, score
from ..core.priority.ranking import reweigh as reweigh_ranking
from ..core.priority.sentence import Sentence
from ..core.priority.shipped import SHIPPED, shipped_profile
from ..core.priority.source_checks import fed_with, fingerprinted
from ..core.text import QT_TRANSLATE_NOOP
from ..paths import data_dir
from .store import Workspace

RANKED_STATUS = ("open", "worked_on")  # closed land is released land; it is not ranked
IN_WORKSPACE = "workspace"  # the place of inputs that the workspace itself holds
SETTLED = ("answered", "declined")  # requests that wait for nothing any more
CACHES = 4  # pairs of workspace and profile whose measures are kept; a large one takes some 100 MB


@dataclass(frozen=True)
class SiteRanking:
    """A ranking with the hazards of its rows (EPSG:4326).

    `layers` are the inputs it was made from; where it was opened again, those that are still what they were, `gaps`
    says why the others are not there, and `changed` has the rows whose hazard is not what it was, or is gone (no
    geometry). `places` says where each input can be had again.
    """

    ranking: Ranking
    hazards: gpd.GeoDataFrame
    layers: Mapping[str, Layer] = field(default_factory=dict)
    changed: tuple[int, ...] = ()
    code: str = ""
    places: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    gaps: tuple[Sentence, ...] = ()

    @cached_property
    def record_ids(self) -> list[str]:
        return self.hazards["id"].tolist()

    @cached_property
    def rows(self) -> dict[str, int]:
        """Row by record id."""
        return {record_id: row for row, record_id in enumerate(self.record_ids)}


@dataclass
class _Cached:
    cache: RankingCache
    used: Lock


_caches: dict[tuple[str, str], _Cached] = {}


@contextmanager
def _measures(location: str, profile: str) -> Iterator[RankingCache | None]:
    """Give what was measured before to one ranking at a time; one that runs beside it measures by itself."""
    key = (location, profile)
    mine = _caches.pop(key, None) or _Cached(RankingCache(), Lock())
    _caches[key] = mine  # the newest last
    while len(_caches) > CACHES:
        _caches.pop(next(iter(_caches)))
    if not mine.used.acquire(blocking=False):
        yield None
        return
    try:
        yield mine.cache
    finally:
        mine.used.release()


def reweigh(found: SiteRanking, weights: Mapping[str, float]) -> SiteRanking:
    """Return the ranking under other weights; `PlanningError` on weights that are negative or all 0."""
    return replace(found, ranking=reweigh_ranking(found.ranking, weights))


def under(found: SiteRanking, profile: Profile) -> SiteRanking:
    """Return the ranking under a profile with the criteria that were measured, signature and all."""
    ranking = found.ranking
    policy = fed_with(profile, ranking.sources)
    anew = score(ranking.measurements, policy, ranking.method.key, Inputs(today=ranking.today))
    return replace(found, ranking=replace(anew, sources=ranking.sources))


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
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The profile cannot be used."),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {reason}."),
            file=str(path),
            reason=str(error),
        ) from error
    return read_profile(text)


def read_weights(text: str, profile: Profile) -> dict[str, float]:
    """Return weights from JSON such as {"people": 3}; `PlanningError` on what is no criterion or no weight."""
    try:
        given = json.loads(text)
    except ValueError:
        given = None
    known = [entry.id for entry in profile.entries]
    if isinstance(given, dict) and all(
        key in known and isinstance(one, (int, float)) and not isinstance(one, bool) and 0 <= one < float("inf")
        for key, one in given.items()
    ):
        return {key: float(one) for key, one in given.items()}
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The weights cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "'{text}' is no JSON object of weights, 0 or more, for: {known}."),
        text=text[:80],
        known=", ".join(known),
    )


def read_changes(text: str) -> dict[str, Any]:
    """Return parts of a profile file from JSON; `PlanningError` where it is no object."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        given = None
    if isinstance(given, dict):
        return given
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The changes of the profile cannot be read"),
        QT_TRANSLATE_NOOP("MineAction", "'{text}' is no JSON object."),
        text=text[:80],
    )


def changed_profile(profile: Profile, weights: str, title: str) -> Profile:
    """Return a profile under other weights (JSON) and another title, where given; another policy is unsigned."""
    changed = profile.with_weights(read_weights(weights, profile)) if weights else profile
    return replace(changed, title=title, signature=None) if title else changed


def write_profile(path: Path, profile: Profile) -> None:
    """Write a profile as a file, wholly or not at all; `PlanningError` where that fails."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(profile.as_text(), encoding="utf-8")
        os.replace(draft, path)
    except OSError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The profile cannot be written"),
            QT_TRANSLATE_NOOP("MineAction", "{file}: {reason}."),
            QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk."),
            file=str(path),
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def roles_of(profile: Profile) -> tuple[InputRole, ...]:
    """Return the inputs that the criteria of `profile` read from layers; accidents come from the workspace."""
    used = {key for entry in profile.entries for key in entry.criterion.inputs}
    return tuple(role for role in ROLES if role.key in used and role.key != "accidents")


def recorded_layers(workspace: Workspace, today: date) -> dict[str, Layer]:
    """Return the inputs that the workspace itself holds: accidents, open requests and stores where there are any."""
    source, day = Path(workspace.location).name, today.isoformat()
    recorded = {"accidents": Layer(frame=workspace.read("accident"), source=source, date=day)}
    requests = workspace.read("request", "state NOT IN (?, ?)", SETTLED)
    if not requests.empty:
        codes = dict(workspace.engine.execute("SELECT id, code FROM hazard"))
        requests["hazard_code"] = [codes.get(hazard) for hazard in requests["hazard_id"]]
        recorded["requests"] = Layer(frame=requests[[*role("requests").columns, "geometry"]], source=source, date=day)
    storage = workspace.read("storage_site")
    if not storage.empty:
        recorded["storage"] = Layer(frame=storage[[*role("storage").columns, "geometry"]], source=source, date=day)
    return {key: replace(fingerprinted(key, one), place=IN_WORKSPACE) for key, one in recorded.items()}


def _measure(hazards: gpd.GeoDataFrame) -> None:
    """Give the area to hazards that lost it when their boundary was drawn past the plugin."""
    lost = hazards["area_m2"].isna().to_numpy()
    if lost.any():
        hazards.loc[lost, "area_m2"] = areas_m2(hazards.geometry.to_numpy()[lost])


def _add_own_columns(hazards: gpd.GeoDataFrame, profile: Profile) -> None:
    """Give to hazards the columns of their source that the dictionary has no field for and a profile reads."""
    wanted = {entry.parameters.get("column") for entry in profile.entries if entry.weight > 0} - {None, ""}
    wanted -= set(hazards.columns)
    if not wanted:
        return
    others = [json.loads(text) if isinstance(text, str) and text else {} for text in hazards["source_fields"]]
    for name in wanted & {key for one in others for key in one}:
        hazards[name] = [one.get(name) for one in others]


def rank_workspace(
    workspace: Workspace,
    site_id: str,
    profile: Profile,
    method: str | None,
    inputs: Inputs,
    today: date,
    feedback: Feedback,
) -> SiteRanking:
    """Rank the open and worked-on hazards of a site (all Libya where `site_id` is empty).

    Accidents come from the workspace, and so do requests and ammunition storage sites unless `inputs` has them.
    """
    where = "status IN (?, ?)" + (" AND site_id = ?" if site_id else "")
    values = (*RANKED_STATUS, site_id) if site_id else RANKED_STATUS
    hazards = workspace.read("hazard", where, values)
    if hazards.empty:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is nothing to rank"),
            QT_TRANSLATE_NOOP("MineAction", "No hazard here is open or worked on."),
            QT_TRANSLATE_NOOP("MineAction", "Import survey data, or choose another site."),
        )
    _measure(hazards)
    _add_own_columns(hazards, profile)
    given = {key: one for key, one in inputs.layers.items() if key != "accidents"}
    layers = {**recorded_layers(workspace, today), **given}
    with _measures(workspace.location, profile.name) as cache:
        ranking = rank(hazards, Inputs(layers, today, cache), profile, method, today, feedback)
    places = {key: {"place": one.place, "cells": one.raster_kind.value} for key, one in layers.items()}
    return SiteRanking(ranking, hazards, layers, places=places)
