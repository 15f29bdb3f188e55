# SPDX-License-Identifier: GPL-3.0-or-later
"""Which table a delivered layer is, told from its geometry, its names and its values, or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model.field_words import names_of
from ..model.table import Geometry, Table
from ..model.tables import intake_tables, table_named
from .delivery import Layer
from .mapping import FEW, Labels, mappable, spoken_codes
from .names import EVERYDAY, folded
from .point_columns import is_point_list
from .values import as_text, code_index

ENOUGH = 1.0  # of the scores below


def propose_table(layer: Layer, kind: str, labels: Labels | None = None) -> Table | None:
    """Return the table that `layer` most likely is; None where it cannot be told. `kind` is its geometry in upper case.

    The geometry must fit; then names of layer and fields, and short texts that stand for the whole layer, decide.
    `labels` are those of the dictionary in other languages.
    """
    names = _all_names(labels or {})
    if kind in ("", "POINT") and is_point_list(layer) and not _of_others(layer, names):
        return table_named("turning_point")
    scores = [(_score(layer, table, names, labels or {}), table) for table in intake_tables() if _fits(table, kind)]
    best = max(scores, key=lambda one: one[0], default=None)
    if best is None or best[0] < ENOUGH or sum(score == best[0] for score, _ in scores) > 1:
        return None
    return best[1]


def _of_others(layer: Layer, names: Mapping[str, set[str]]) -> bool:
    """Return whether several fields are those of one table beside hazards and their points, which a list may hold."""
    fields = {folded(column.name) for column in layer.columns}
    others = [table for table in names if table not in ("hazard", "turning_point")]
    return any(len(_own(table, names) & fields) > 1 for table in others)


def _own(table: str, names: Mapping[str, set[str]]) -> set[str]:
    """Return the names that only `table` has, without those that every kind of data has."""
    return names[table] - set().union(*(known for name, known in names.items() if name != table)) - set(EVERYDAY)


def _fits(table: Table, kind: str) -> bool:
    if not kind:
        return True
    if table.geometry is None:
        return False  # its records have no place to keep
    return kind == "POLYGON" if table.geometry is Geometry.MULTIPOLYGON else kind == "POINT"


def _score(layer: Layer, table: Table, names: Mapping[str, set[str]], labels: Labels) -> float:
    """Return 4 for a word in the layer's name, 3 in its values, 2 in a field's name, 1 for each field only it has.

    A longer word in the layer's name says more, and the name of the table itself most. A field whose name other tables
    know too says nothing by the words in it, such as hazard_id, which is in many; where it is the ID of the table's own
    records, that counts 1.5.
    """
    assert table.intake is not None
    words = [folded(word) for word in table.intake.words]
    fields = [folded(column.name) for column in layer.columns]
    others = set().union(*(known for name, known in names.items() if name != table.name))

    def tells(text: str) -> bool:
        return any(word in folded(text) for word in words)

    score = _by_layer(layer, table, words, labels)
    score += 1.5 * bool(_key_names(table) & set(fields))
    score += 2.0 * any(tells(name) for name in fields if name not in others)
    score += 3.0 * any(tells(as_text(value)) for values in _short_lists(layer, 3) for value in values)
    score += 3.0 * _speaks_its_codes(layer, table, labels)
    if table.name == "turning_point":  # "distance" makes no turning point
        return score
    return score + len(_own(table.name, names) & set(fields))


def _key_names(table: Table) -> set[str]:
    """Return the folded names of the ID of the table's own records, without those that every kind of data has."""
    words = names_of(table, table.field(table.key)) if table.key else ()
    return {folded(word) for word in words} - set(EVERYDAY)


def _by_layer(layer: Layer, table: Table, words: Sequence[str], labels: Labels) -> float:
    """Return what the name of the layer, or of its file, says for `table`."""
    called = {folded(word) for word in (table.name, table.plural, *labels.get(table.plural, ()))}
    texts = (folded(layer.name), folded(layer.source.rsplit("/", 1)[-1].rsplit(".", 1)[0]))
    if called & set(texts):
        return 5.0
    longest = max((len(word) for word in words for text in texts if word in text), default=0)
    return 4.0 + longest / 100.0 if longest else 0.0


def _short_lists(layer: Layer, most: int) -> list[tuple[object, ...]]:
    return [column.sample for column in layer.columns if 0 < column.distinct <= most]


def _speaks_its_codes(layer: Layer, table: Table, labels: Labels) -> bool:
    """Return whether all values of a field are codes of a required list of the table, such as SHA and CHA."""
    for field in mappable(table):
        if field.codes is None or not field.required or field.default is not None:
            continue
        index = {**code_index(field.codes), **spoken_codes(field.codes, labels)}
        for values in _short_lists(layer, FEW):
            if all(folded(as_text(value)) in index for value in values):
                return True
    return False


def _all_names(labels: Labels) -> dict[str, set[str]]:
    """Return for each table the folded names under which it has fields, such as killed and injured."""
    known: dict[str, set[str]] = {}
    for table in intake_tables():
        words = [word for field in mappable(table) for word in (*names_of(table, field), *labels.get(field.label, ()))]
        known[table.name] = {folded(word) for word in words}
    return known
