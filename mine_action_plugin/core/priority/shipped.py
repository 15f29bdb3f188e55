# SPDX-License-Identifier: GPL-3.0-or-later
"""The profiles that come with the plugin: starting points for a policy, and marked so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..text import QT_TRANSLATE_NOOP
from .profile import Profile
from .profile_reading import read_profile

STARTING_POINT = QT_TRANSLATE_NOOP(
    "MineAction",
    "This profile is a starting point, not a policy: nobody has signed it. Set weights with those whom they concern.",
)


@dataclass(frozen=True)
class Shipped:
    """One row of the list of shipped profiles: the name of its file, and its title as a marked text."""

    name: str
    title: str


SHIPPED: tuple[Shipped, ...] = (
    Shipped("emergency_response", QT_TRANSLATE_NOOP("MineAction", "Emergency response")),
    Shipped("returns_of_displaced", QT_TRANSLATE_NOOP("MineAction", "Returns of displaced people")),
    Shipped("reconstruction", QT_TRANSLATE_NOOP("MineAction", "Reconstruction")),
    Shipped("agriculture", QT_TRANSLATE_NOOP("MineAction", "Agriculture")),
    Shipped("prisma_like", QT_TRANSLATE_NOOP("MineAction", "PriSMA-like: count × weight")),
)


def starts_from_shipped(profile: Profile) -> bool:
    """Return whether a profile is a shipped one, or one under other weights that nobody has named or signed."""
    return profile.signature is None and profile.name in [one.name for one in SHIPPED]


def shipped_profile(folder: Path, name: str) -> Profile:
    """Return a shipped profile from the folder that holds them; KeyError if there is none of that name."""
    if name not in [one.name for one in SHIPPED]:
        raise KeyError(name)
    return read_profile((folder / f"{name}.json").read_text(encoding="utf-8"))
