# SPDX-License-Identifier: GPL-3.0-or-later
"""A signature stands for the sources that it names: a ranking made from others says so and does not carry it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from shapely.geometry import Point

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.inputs import Inputs, Layer
from mine_action_plugin.core.priority.profile import Profile
from mine_action_plugin.core.priority.profile_reading import read_profile
from mine_action_plugin.core.priority.ranking import rank, reweigh
from mine_action_plugin.core.priority.source_checks import differing, fingerprinted
from mine_action_plugin.core.priority.stored import restored, stored
from tests.core.priority.measures.rasters import write_statistics
from tests.core.priority.sample import TODAY, column_entry, entry, hazards, layer, profile

AT, ELSEWHERE = Point(13.0005, 32.5005), Point(13.2, 32.5)


def schools(*places: Point, source: str = "OSM", date: str = "2024-05") -> Layer:
    return replace(fingerprinted("schools", layer(*places)), source=source, date=date)


def signed(given: Layer | None) -> Profile:
    policy = profile(entry("schools_within"), column_entry("own"))
    named = Inputs({"schools": given} if given else {}, TODAY).sources()
    return policy.with_sources(named).signed("Huda", "2025-03-01", "Agreed")


def ranked(policy: Profile, **layers: Layer):
    return rank(hazards(2, own=[0.1, 0.2]), Inputs(layers, TODAY), policy)


def notes_of(ranking) -> list[str]:
    return [note.text() for note in ranking.all_notes if "differ from the signed" in note.text()]


def test_with_the_sources_that_were_signed_the_signature_stands() -> None:
    found = ranked(signed(schools(AT)), schools=schools(AT))
    assert found.profile.signature.name == "Huda" and notes_of(found) == []
    assert found.sources == found.profile.sources


@pytest.mark.parametrize(
    "used, said",
    [
        (schools(ELSEWHERE), 'used was “OSM” of 2024-05, the policy names “OSM” of 2024-05'),
        (schools(AT, date="2025"), "used was “OSM” of 2025"),
        (schools(AT, date=""), "used was “OSM” without a date"),
    ],
)  # fmt: skip
def test_other_sources_are_printed_as_they_are_and_take_the_signature_off(used: Layer, said: str) -> None:
    policy = signed(schools(AT))
    found = ranked(policy, schools=used)
    assert [(one.text, one.date, one.fingerprint) for one in found.sources] == [
        (used.source, used.date, used.fingerprint)
    ]
    assert found.profile.signature is None and found.profile.sources == found.sources
    assert found.profile.rules.fingerprint == policy.rules.fingerprint
    (note,) = notes_of(found)
    assert "Schools" in note and said in note


def test_a_source_that_is_missing_or_was_never_named_takes_it_off_too() -> None:
    without = ranked(signed(schools(AT)))
    assert without.sources == () and without.profile.signature is None and "none was used" in notes_of(without)[0]
    policy = profile(entry("schools_within"), entry("health_within"), column_entry("own"))
    named = policy.with_sources(Inputs({"schools": schools(AT)}, TODAY).sources()).signed("Huda", "2025-03-01", "Yes")
    more = ranked(named, schools=schools(AT), health=replace(schools(AT), source="MoH"))
    assert more.profile.signature is None and "the policy names none" in notes_of(more)[0]


def test_a_policy_that_names_no_sources_promises_none_and_stays_signed() -> None:
    found = ranked(signed(None), schools=schools(AT))
    assert found.profile.signature is not None and notes_of(found) == []


def test_accidents_recorded_since_make_the_workspace_no_other_source() -> None:
    policy = profile(entry("accidents_within"), column_entry("own"))
    columns = {"happened_on": ["2025-05-01"], "killed": [1], "injured": [0]}
    then, now = (
        replace(fingerprinted("accidents", layer(place, **columns)), source="libya.gpkg", date=day)
        for place, day in ((AT, "2025-05-02"), (ELSEWHERE, "2025-06-01"))
    )
    named = policy.with_sources(Inputs({"accidents": then}, TODAY).sources()).signed("Huda", "2025-05-02", "Yes")
    assert ranked(named, accidents=now).profile.signature is not None
    other = ranked(named, accidents=replace(now, source="elsewhere.gpkg"))
    assert other.profile.signature is None and "elsewhere.gpkg" in notes_of(other)[0]


def test_what_was_said_is_kept_with_the_ranking_and_under_other_weights() -> None:
    found = ranked(signed(schools(AT)), schools=schools(ELSEWHERE))
    again = restored(stored(found))
    assert notes_of(again) == notes_of(found) == notes_of(reweigh(found, {"own": 3.0}))
    assert again.sources == found.sources and again.profile.signature is None


def test_no_source_is_printed_that_was_not_used() -> None:
    """A profile's own list of sources says what it is meant for, never what a ranking was made from."""
    policy = replace(signed(schools(AT)), signature=None)
    assert policy.sources and ranked(policy).sources == ()


def test_the_fingerprint_is_part_of_what_is_signed() -> None:
    policy = signed(schools(AT))
    assert read_profile(policy.as_text()) == policy
    faked = policy.as_text().replace(schools(AT).fingerprint, schools(ELSEWHERE).fingerprint)
    with pytest.raises(PlanningError, match="changed after it was signed"):
        read_profile(faked)
    for wrong in ("ABC", "0" * 31, 7):
        content = policy.as_json()
        content["sources"][0]["fingerprint"] = wrong
        with pytest.raises(PlanningError, match="cannot be used"):
            read_profile(json.dumps(content))


def test_a_fingerprint_is_of_what_criteria_read_and_of_nothing_else() -> None:
    one = layer(AT, name=["a"], people=[5])
    read = fingerprinted("displaced", one).fingerprint
    assert read == fingerprinted("displaced", layer(AT, name=["b"], people=[5])).fingerprint
    assert read != fingerprinted("displaced", layer(AT, name=["a"], people=[6])).fingerprint
    assert read != fingerprinted("displaced", layer(ELSEWHERE, name=["a"], people=[5])).fingerprint


def test_a_raster_is_known_by_its_cells_and_one_that_cannot_be_read_has_no_fingerprint(tmp_path: Path) -> None:
    def written(name: str, value: float) -> Layer:
        path = tmp_path / name / "people.tif"
        path.parent.mkdir()
        shape = {"width": 4, "height": 4, "count": 1, "dtype": "float32"}
        with rasterio.open(path, "w", driver="GTiff", crs=4326, transform=from_origin(13, 33, 0.1, 0.1), **shape) as to:
            to.write(np.full((1, 4, 4), value, dtype="float32"))
        return Layer(path=path)

    first, same, other = (
        fingerprinted("population", written(name, value)) for name, value in (("a", 1.0), ("b", 1.0), ("c", 2.0))
    )
    assert first.fingerprint == same.fingerprint != other.fingerprint
    with rasterio.open(first.path, "r+") as raster:
        raster.units = ("people per km²",)
    assert fingerprinted("population", first).fingerprint != same.fingerprint
    write_statistics(same.path)
    assert fingerprinted("population", same).fingerprint == same.fingerprint
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0nothing")
    assert fingerprinted("population", Layer(path=broken)).fingerprint == ""


def test_nothing_is_said_of_inputs_that_no_criterion_reads() -> None:
    policy = signed(schools(AT))
    used = Inputs({"schools": schools(AT), "roads": schools(ELSEWHERE)}, TODAY).sources()
    assert differing(policy, used) == ()
