# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping profiles on disk: the shipped ones by name, a planner's own by path, saved ones together in a folder."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from ...core.errors import PlanningError
from ...core.survey.profile import MappingProfile, profile_from_json
from ...core.text import QT_TRANSLATE_NOOP
from ...paths import data_dir

FOLDER = "resources/mappings"
SIGNS = 8  # of the digest in the name of a saved mapping


def shipped() -> list[str]:
    """Return the names of the shipped profiles."""
    return sorted(path.stem for path in data_dir(FOLDER).glob("*.json"))


def is_folder(text: str) -> bool:
    """Return whether `text`, as `load_mappings` takes it, is a folder of saved profiles."""
    return bool(text) and text.lstrip()[:1] not in ("{", "[") and Path(text).is_dir()


def load_mappings(text: str) -> tuple[MappingProfile, tuple[MappingProfile, ...]]:
    """Return the profile for all layers, and those that serve only layers with the columns that they name.

    `text` is a path or the name of a shipped profile, a folder of saved ones, or JSON: one profile or a list of them.
    """
    if text.lstrip()[:1] in ("{", "["):
        return _from_json(text)
    if is_folder(text):
        files = sorted(Path(text).glob("*.json"), key=lambda path: (path.stat().st_mtime_ns, path.name))
        return MappingProfile(), tuple(load_mapping(str(path)) for path in files)
    return load_mapping(text), ()


def _from_json(text: str) -> tuple[MappingProfile, tuple[MappingProfile, ...]]:
    try:
        content = json.loads(text)
    except ValueError:
        return profile_from_json(text), ()  # which says what is wrong with it
    if isinstance(content, list):
        return MappingProfile(), tuple(profile_from_json(json.dumps(one)) for one in content)
    return profile_from_json(text), ()


def save_mapping(folder: Path, profile: MappingProfile) -> Path:
    """Write `profile` into `folder` and return its file; the one that was saved for the same columns is replaced."""
    columns = json.dumps([profile.table, *sorted(profile.columns)], ensure_ascii=False)
    digest = hashlib.sha256(columns.encode("utf-8")).hexdigest()[:SIGNS]
    stem = re.sub(r"[^\w-]+", "_", profile.name).strip("_") or profile.table or "mapping"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for other in folder.glob(f"*_{digest}.json"):
            other.unlink()
        path = folder / f"{stem[:40]}_{digest}.json"
        path.write_text(profile.to_json(), encoding="utf-8")
    except OSError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The mapping cannot be saved"),
            QT_TRANSLATE_NOOP("MineAction", "{folder}: {error}"),
            folder=str(folder),
            error=str(error),
        ) from error
    return path


def load_mapping(name: str) -> MappingProfile:
    """Return the profile at the path `name`, or the shipped one called so, or an empty one for ""."""
    if not name:
        return MappingProfile()
    path = Path(name)
    if not path.is_file():
        path = data_dir(FOLDER) / f"{name}.json"
    if path.stem not in shipped() and not path.is_file():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is no such mapping profile"),
            QT_TRANSLATE_NOOP("MineAction", "'{profile}' is no file and none of the shipped profiles: {names}."),
            profile=name,
            names=", ".join(shipped()) or "-",
        )
    try:
        return profile_from_json(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The mapping profile cannot be used"),
            QT_TRANSLATE_NOOP("MineAction", "{file} is not in UTF-8."),
            file=path.name,
        ) from error
