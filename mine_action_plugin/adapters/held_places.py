# SPDX-License-Identifier: GPL-3.0-or-later
"""At which site held rows wait, as far as their place is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from ..core.text import QT_TRANSLATE_NOOP
from .intake.known import sites_by_place
from .store import Workspace
from .words import Words

WAITING = "state = 'held'"
NO_PLACE, NO_SITE = "no_place", "no_site"  # beside the ids of sites
OTHERS = {
    NO_SITE: QT_TRANSLATE_NOOP("MineAction", "at no site"),
    NO_PLACE: QT_TRANSLATE_NOOP("MineAction", "without a place"),
}


def held_sites(workspace: Workspace, where: str = "", values: Sequence[Any] = ()) -> dict[str, str]:
    """Return held row -> id of the site in which its middle lies, or `NO_SITE`, or `NO_PLACE`; undecided ones only."""
    condition = f"{WAITING} AND ({where})" if where else WAITING
    rows = workspace.records("held_record", ["id", "place_wkb"], condition, values)
    if not rows:
        return {}
    wkbs = np.empty(len(rows), dtype=object)
    wkbs[:] = [None if row["place_wkb"] is None else bytes(row["place_wkb"]) for row in rows]
    shapes = np.asarray(shapely.from_wkb(wkbs, on_invalid="ignore"), dtype=object)
    placed = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    sites = np.full(len(rows), NO_PLACE, dtype=object)
    if placed.any():
        middles = shapely.points([_middle(shape) for shape in shapes[placed]])  # of what is broken too
        found, _ = sites_by_place(workspace, np.atleast_1d(middles))
        sites[placed] = [one or NO_SITE for one in found.tolist()]
    return dict(zip([row["id"] for row in rows], sites.tolist()))


def _middle(shape: Any) -> tuple[float, float]:
    west, south, east, north = shape.bounds
    return (west + east) / 2.0, (south + north) / 2.0


def place_names(sites: Sequence[Mapping[str, Any]], words: Words) -> dict[str, str]:
    """Return place, as `held_sites` gives it -> what it is called in the language of `words`."""
    name = "name_ar" if words.right_to_left else "name"
    names = {str(site["id"]): str(site[name] or site["name"]) for site in sites}
    return {**names, **{key: words(text) for key, text in OTHERS.items()}}


def counted_by_site(places: Iterable[str], sites: Sequence[Mapping[str, Any]], words: Words) -> str:
    """Return where rows wait and how many, the site with most of them first: "Tripoli 3 · without a place 2"."""
    names = place_names(sites, words)
    counts = Counter(places)
    order = sorted(counts, key=lambda place: (place in OTHERS, -counts[place], names[place]))
    return " · ".join(f"{names[place]} \u2066{counts[place]:,}\u2069" for place in order)
