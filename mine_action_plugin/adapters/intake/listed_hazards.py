# SPDX-License-Identifier: GPL-3.0-or-later
"""The hazards that a list of turning points speaks of, as a layer of their own: one row each, with its boundary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
import shapely

from ...core.findings import Finding
from ...core.model.tables import table_named
from ...core.survey.delivery import Column, Layer, text_column
from ...core.survey.kinds import found
from ...core.survey.mapping import Proposal, propose
from ...core.survey.names import code_key
from ...core.survey.profile import FieldMapping, MappingProfile
from ...core.survey.values import as_text
from .point_lists import Listed, ListedHazard

HAZARD = table_named("hazard")
WGS84 = "EPSG:4326"


class InPlace:
    """The georeference of shapes that are in EPSG:4326 already."""

    def positions(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return x, y


def hazard_mapping(listed: Listed) -> Proposal:
    """Return which columns of the list, beside those of its points, are fields of the hazard."""
    given = listed.proposal.profile
    taken = {mapping.source for name, mapping in given.fields.items() if name != "hazard_id"}
    taken |= set(given.coordinates.fields) if given.coordinates else set()
    columns = tuple(column for column in listed.layer.columns if column.name not in taken)
    source = given.fields["hazard_id"].source
    profile = MappingProfile(table=HAZARD.name, fields={"code": FieldMapping(source)})
    return propose(replace(listed.layer, columns=columns), HAZARD, profile)


def contradictions(listed: Listed, mapping: Proposal) -> Iterable[Finding]:
    """Yield a finding for each row that says something else of its hazard than an earlier row does."""
    for name, field in mapping.profile.fields.items():
        if name == "code":
            continue
        column = listed.layer.column(field.source)
        for hazard in listed.hazards.values():
            said: str | None = None
            for index in hazard.indices:
                value = column.at(index)
                text = "" if value is None else as_text(value).strip()
                if not text:
                    continue
                if said is not None and text != said:
                    row = int(listed.layer.rows[index])
                    yield found(
                        "hazard_contradicts_itself",
                        row,
                        hazard=hazard.code,
                        source=field.source,
                        value=text,
                        other=said,
                    )
                said = said or text


def hazard_layer(
    listed: Listed, hazards: list[ListedHazard], mapping: Proposal, classes: Mapping[str, str]
) -> tuple[Layer, Proposal]:
    """Return the layer of `hazards` and its mapping. `classes` is `code_key` -> classification of known ones.

    A list need not repeat what a hazard of the workspace is: where it says nothing of its classification, that stays.
    """
    profile = mapping.profile
    columns = {name: _first(listed, hazards, field.source) for name, field in profile.fields.items()}
    columns["code"] = text_column(profile.fields["code"].source, [one.code for one in hazards])
    said = columns["classification"].plain() if "classification" in columns else [None] * len(hazards)
    filled = [
        classes.get(code_key(one.code)) if word is None or not as_text(word).strip() else as_text(word)
        for one, word in zip(hazards, said)
    ]
    fields = dict(profile.fields)
    if "classification" in fields or any(word is not None for word in filled):
        name = fields["classification"].source if "classification" in fields else "classification"
        columns["classification"] = text_column(name, filled)
        fields.setdefault("classification", FieldMapping(name))
    wkb = np.empty(len(hazards), dtype=object)
    wkb[:] = [bytes(shapely.to_wkb(shapely.Polygon(one.built.ring))) for one in hazards]
    rows = np.array([listed.layer.rows[one.indices[0]] for one in hazards], dtype=np.int64)
    layer = replace(
        listed.layer, rows=rows, columns=tuple(columns[name] for name in fields), wkb=wkb, crs=WGS84, remarks=()
    )
    return layer, Proposal(replace(profile, fields=fields), mapping.findings)


def _first(listed: Listed, hazards: list[ListedHazard], source: str) -> Column:
    """Return for each hazard what the first of its rows says that says anything."""
    column = listed.layer.column(source)
    chosen = []
    for hazard in hazards:
        given = [index for index in hazard.indices if as_text(_none_as_blank(column.at(index))).strip()]
        chosen.append(given[0] if given else hazard.indices[0])
    return Column(column.name, column.kind, column.values[chosen], column.missing[chosen])


def _none_as_blank(value: object) -> object:
    return "" if value is None else value
