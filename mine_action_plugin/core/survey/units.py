# SPDX-License-Identifier: GPL-3.0-or-later
"""Units in which deliveries state lengths and areas, as the names of their columns say them; else they are assumed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..model.table import Field, Table
from ..text import QT_TRANSLATE_NOOP
from .profile import MappingProfile


@dataclass(frozen=True)
class Unit:
    """`factor` turns a number in it into the unit of the dictionary; `words` are how names of columns end in it."""

    label: str
    factor: float
    words: tuple[str, ...]


# The first of each is the dictionary's own. International foot; the dunam is the metric one.
UNITS: Mapping[str, tuple[Unit, ...]] = {
    "m": (
        Unit(QT_TRANSLATE_NOOP("MineAction", "metres"), 1.0, ("m", "metre", "metres", "meter", "meters", "متر", "م")),
        Unit(QT_TRANSLATE_NOOP("MineAction", "centimetres"), 0.01, ("cm", "سم")),
        Unit(QT_TRANSLATE_NOOP("MineAction", "kilometres"), 1000.0, ("km", "كم")),
        Unit(QT_TRANSLATE_NOOP("MineAction", "feet"), 0.3048, ("ft", "feet", "قدم")),
    ),
    "m²": (
        Unit(
            QT_TRANSLATE_NOOP("MineAction", "square metres"), 1.0, ("m2", "m²", "sqm", "sq_m", "sqmetres", "sqmeters")
        ),
        Unit(QT_TRANSLATE_NOOP("MineAction", "hectares"), 10_000.0, ("ha", "hectare", "hectares", "هكتار")),
        Unit(QT_TRANSLATE_NOOP("MineAction", "square kilometres"), 1_000_000.0, ("km2", "km²", "sqkm", "sq_km")),
        Unit(QT_TRANSLATE_NOOP("MineAction", "dunams"), 1000.0, ("dunam", "donum", "دونم")),
    ),
}
LONG = 3  # letters from which an ending tells a unit that is not set apart: "areasqm", but not "team"


def unit_said(of: Field, name: str) -> Unit | None:
    """Return the unit that the name of a column says for the field, None where it says none.

    >>> from ..model.tables import table_named
    >>> area = table_named("hazard").field("reported_area_m2")
    >>> [unit.factor if unit else None for unit in (unit_said(area, name) for name in ("AREA_HA", "areasqm", "AREA"))]
    [10000.0, 1.0, None]
    """
    text = name.strip().casefold()
    parts = [part for part in re.split(r"[^\w²]+|_", text) if part]
    for unit in UNITS.get(of.unit, ()):
        for word in unit.words:
            if word in parts[1:] or text.endswith(f"_{word}") or (len(word) >= LONG and text.endswith(word)):
                return unit
    return None


def in_units(profile: MappingProfile, given: MappingProfile, table: Table) -> MappingProfile:
    """Return `profile` in which the units that names of columns say are read as such; `given` is left as it is."""
    fields = dict(profile.fields)
    for name, mapping in profile.fields.items():
        unit = unit_said(table.field(name), mapping.source) if name not in given.fields else None
        if unit is not None and mapping.factor == 1.0 and unit.factor != 1.0:
            fields[name] = replace(mapping, factor=unit.factor)
    return replace(profile, fields=fields)
