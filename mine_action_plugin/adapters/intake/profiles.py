# SPDX-License-Identifier: GPL-3.0-or-later
"""Mapping profiles on disk: the shipped ones by name, a planner's own by path."""

from __future__ import annotations

from pathlib import Path

from ...core.errors import PlanningError
from ...core.survey.profile import MappingProfile, profile_from_json
from ...core.text import QT_TRANSLATE_NOOP
from ...paths import data_dir

FOLDER = "resources/mappings"


def shipped() -> list[str]:
    """Return the names of the shipped profiles."""
    return sorted(path.stem for path in data_dir(FOLDER).glob("*.json"))


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
