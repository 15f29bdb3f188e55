# SPDX-License-Identifier: GPL-3.0-or-later
"""Which table a delivered layer is, told from its geometry, its names and its values, or not at all."""

from __future__ import annotations

from functools import cache

from ..model.table import Geometry, Table
from ..model.tables import intake_tables, table_named
from .delivery import Layer
from .mapping import FEW, mappable
from .names import EVERYDAY, folded
from .point_columns import is_point_list
from .values import as_text, code_index

# Words in the name of a layer, file or field, or in values that stand for the whole layer, that tell its table.
TABLE_WORDS = {
    "hazard": ("hazard", "minefield", "suspect", "contaminat", "خطره", "خطر", "الغام", "dangereu"),
    "accident": ("accident", "incident", "victim", "casualt", "حادث", "حوادث"),
    "turning_point": ("turningpoint", "turnpoint", "geopoint", "traverse", "نقاطالانعطاف", "نقاطالتحول"),
    "evidence": ("evidence", "الدليل", "دليل", "preuve"),
}
ENOUGH = 1.0  # of the scores below


def propose_table(layer: Layer, kind: str) -> Table | None:
    """Return the table that `layer` most likely is; None where it cannot be told. `kind` is its geometry in upper case.

    The geometry must fit; then names of layer and fields, and short texts that stand for the whole layer, decide.
    """
    if kind in ("", "POINT") and is_point_list(layer):
        return table_named("turning_point")
    scores = [(_score(layer, table), table) for table in intake_tables() if _fits(table, kind)]
    best = max(scores, key=lambda one: one[0], default=None)
    if best is None or best[0] < ENOUGH or sum(score == best[0] for score, _ in scores) > 1:
        return None
    return best[1]


def _fits(table: Table, kind: str) -> bool:
    if not kind or table.geometry is None:
        return True
    return kind == "POLYGON" if table.geometry is Geometry.MULTIPOLYGON else kind == "POINT"


def _score(layer: Layer, table: Table) -> float:
    """Return 4 for a word in the layer's name, 3 in its values, 2 in a field's name, 1 for each field only it has."""
    words = [folded(word) for word in TABLE_WORDS.get(table.name, ())]
    fields = [folded(column.name) for column in layer.columns]

    def tells(text: str) -> bool:
        return any(word in folded(text) for word in words)

    score = 4.0 * (tells(layer.name) or tells(layer.source.rsplit("/", 1)[-1]))
    score += 2.0 * any(tells(column.name) for column in layer.columns)
    score += 3.0 * any(tells(as_text(value)) for values in _short_lists(layer, 3) for value in values)
    score += 3.0 * _speaks_its_codes(layer, table)
    own = frozenset() if table.name == "turning_point" else _own_names(table)  # "distance" makes no turning point
    return score + len(own & set(fields))


def _short_lists(layer: Layer, most: int) -> list[tuple[object, ...]]:
    return [column.sample for column in layer.columns if 0 < column.distinct <= most]


def _speaks_its_codes(layer: Layer, table: Table) -> bool:
    """Return whether all values of a field are codes of a required list of the table, such as SHA and CHA."""
    for field in mappable(table):
        if field.codes is None or not field.required or field.default is not None:
            continue
        index = code_index(field.codes)
        for values in _short_lists(layer, FEW):
            if all(folded(as_text(value)) in index for value in values):
                return True
    return False


@cache
def _own_names(table: Table) -> frozenset[str]:
    """Return the folded names under which only `table` has fields, such as killed and injured."""
    names = {
        one.name: {folded(word) for field in mappable(one) for word in (field.name, field.short, *field.aliases)}
        for one in intake_tables()
    }
    others = set().union(*(words for name, words in names.items() if name != table.name))
    return frozenset(names[table.name] - others - set(EVERYDAY))
