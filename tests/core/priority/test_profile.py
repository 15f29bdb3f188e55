# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles: a file that means one thing, a fingerprint that follows what it means, a signature that holds."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.priority.criteria import CRITERIA, criterion_named
from mine_action_plugin.core.priority.inputs import ROLES, Source
from mine_action_plugin.core.priority.profile import canonical
from mine_action_plugin.core.priority.profile_reading import read_profile
from mine_action_plugin.core.priority.ranking import rank
from mine_action_plugin.core.priority.shipped import SHIPPED, shipped_profile
from mine_action_plugin.core.priority.values import Classes
from tests.core.priority.sample import TODAY, column_entry, entry, hazards, inputs, profile
from tests.shared_data import ROOT

PROFILES = ROOT / "resources" / "profiles"


def _content() -> dict:
    policy = profile(
        entry("schools_within", 2, weight_range=(1.0, 3.0), distance_m=250.0),
        entry("contamination", 1),
        column_entry("risk", 0.5),
        vetoes=("no_access",),
        note="من أجل الاختبار",
    )
    return json.loads(policy.as_text())


def _read(content: dict):
    return read_profile(json.dumps(content, ensure_ascii=False))


def test_a_profile_that_is_written_and_read_is_the_same_with_the_same_fingerprint() -> None:
    policy = _read(_content())
    again = read_profile(policy.as_text())
    assert again == policy
    assert again.fingerprint == policy.fingerprint
    assert len(policy.fingerprint) == 64
    assert policy.short_fingerprint.replace("-", "").lower() == policy.fingerprint[:16]


def test_how_a_file_is_laid_out_does_not_change_its_fingerprint() -> None:
    content = _content()
    turned = dict(reversed(list(content.items())))
    turned["criteria"][0]["weight"] = 2  # 2 and 2.0 are one number
    assert read_profile("\ufeff" + json.dumps(turned, indent=7)).fingerprint == _read(content).fingerprint


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content["criteria"][0].update(weight=2.0000001),
        lambda content: content["criteria"][0]["parameters"].update(distance_m=251),
        lambda content: content["criteria"][1]["value"]["values"].update(uxo=0.61),
        lambda content: content.update(note="another"),
        lambda content: content.update(vetoes=[]),
        lambda content: content["triage"].update(fresh_accident_days=1),
        lambda content: content.update(sources=[{"input": "schools", "text": "OSM", "date": "2024-01-31"}]),
        lambda content: content.update(rank_by="together"),
    ],
)
def test_whatever_changes_the_policy_changes_the_fingerprint(change) -> None:
    content = _content()
    changed = copy.deepcopy(content)
    change(changed)
    assert _read(changed).fingerprint != _read(content).fingerprint


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(colour="red"),
        lambda content: content.pop("title"),
        lambda content: content.update(format="something else"),
        lambda content: content.update(version=2),
        lambda content: content.update(title=""),
        lambda content: content.update(title="a\u202eb"),
        lambda content: content.update(note="a\x00b"),
        lambda content: content.update(note="x" * 501),
        lambda content: content.update(name="../../etc"),
        lambda content: content.update(method={"kind": "gut feeling"}),
        lambda content: content.update(method={"kind": "additive", "shape": "usual"}),
        lambda content: content.update(method="additive"),
        lambda content: content.update(rank_by="whim"),
        lambda content: content.update(vetoes=["contamination"]),
        lambda content: content.update(vetoes="no_access"),
        lambda content: content.update(criteria=[]),
        lambda content: content.update(criteria={}),
        lambda content: content["criteria"][0].update(weight=-1),
        lambda content: content["criteria"][0].update(weight="2"),
        lambda content: content["criteria"][0].update(weight=True),
        lambda content: content["criteria"][0].update(weight=10**400),
        lambda content: content["criteria"][0].pop("weight"),
        lambda content: content["criteria"][0].update(weight_range=[3, 1]),
        lambda content: content["criteria"][0].update(weight_range=[1]),
        lambda content: content["criteria"][0].update(criterion="no_such_thing"),
        lambda content: content["criteria"][0].update(criterion="no_access"),
        lambda content: content["criteria"][0].update(id="risk"),
        lambda content: content["criteria"][0].update(id="Not An Id"),
        lambda content: content["criteria"][0]["parameters"].update(distance_m=-1),
        lambda content: content["criteria"][0]["parameters"].update(distance_m="300"),
        lambda content: content["criteria"][0]["parameters"].update(colour=1),
        lambda content: content["criteria"][0].update(value={"kind": "linear", "low": 1, "high": 1}),
        lambda content: content["criteria"][0].update(value={"kind": "cubic"}),
        lambda content: content["criteria"][0].update(value={"kind": "classes", "values": {}}),
        lambda content: content["criteria"][0].update(value={"kind": "decay", "half": 0}),
        lambda content: content["criteria"][0].update(value={"kind": "piecewise", "points": [[0, 0]]}),
        lambda content: content["criteria"][0].update(value={"kind": "piecewise", "points": [[1, 0], [1, 1]]}),
        lambda content: content["criteria"][0].update(value={"kind": "piecewise", "points": [[0, 0], [1, 2]]}),
        lambda content: content["criteria"][0].update(value={"kind": "step", "thresholds": [1], "values": [0]}),
        lambda content: content["criteria"][0].update(
            value={"kind": "step", "thresholds": [2, 1], "values": [0, 0, 1]}
        ),
        lambda content: content["criteria"][1].update(value={"kind": "linear", "low": 0, "high": 1}),
        lambda content: content["criteria"][1]["value"]["values"].pop("uxo"),
        lambda content: content["criteria"][1]["value"]["values"].update(gas=1),
        lambda content: content["criteria"][1]["value"]["values"].update(uxo=1.5),
        lambda content: content["triage"].update(fresh_accident_days=1.5),
        lambda content: content["triage"].update(spot_tasks="yes"),
        lambda content: content.update(sources=[{"input": "rumours", "text": "", "date": ""}]),
        lambda content: content.update(sources=[{"input": "schools", "text": "OSM", "date": "31.1.2024"}]),
        lambda content: content.update(weighting={"kind": "guess"}),
        lambda content: content.update(weighting={"kind": "direct", "order": []}),
        lambda content: content.update(
            signature={"name": "A", "date": "2024-01-01", "reason": "r", "fingerprint": "0"}
        ),
        lambda content: [row.update(weight=0) for row in content["criteria"]],
    ],
)
def test_what_is_not_understood_or_not_allowed_is_refused(change) -> None:
    content = _content()
    change(content)
    with pytest.raises(PlanningError) as refused:
        _read(content)
    assert str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"format": 1, "format": 2}',
        _content().__repr__(),
        json.dumps(_content()).replace("0.5", "NaN"),
        json.dumps(_content()).replace("0.5", "Infinity"),
        json.dumps(_content()).replace("0.5", "1e999"),
        "[" * 100_000,
        " " * 1_000_001,
        '{"\\ud800": 1}',
    ],
)
def test_what_is_no_profile_at_all_is_refused(text: str) -> None:
    with pytest.raises(PlanningError) as refused:
        read_profile(text)
    assert str(refused.value).isprintable() or "\n" in str(refused.value)


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda raw: raw.decode("latin-1")))
def test_any_text_is_read_or_refused(text: str) -> None:
    with pytest.raises(PlanningError):
        read_profile(text)


@given(st.data())
def test_any_damage_to_a_file_is_refused_or_harmless(data) -> None:
    text = json.dumps(_content())
    at = data.draw(st.integers(0, len(text) - 1))
    damaged = text[:at] + data.draw(st.sampled_from(list('{}[],:"0-eax\\'))) + text[at + 1 :]
    try:
        assert read_profile(damaged).fingerprint
    except PlanningError as refused:
        assert str(refused)


def test_a_signature_holds_for_what_was_signed_and_for_nothing_else() -> None:
    signed = _read(_content()).signed("Huda", "2025-03-01", "Agreed with the municipal council")
    assert read_profile(signed.as_text()).signature == signed.signature
    assert signed.fingerprint == _read(_content()).fingerprint
    content = json.loads(signed.as_text())
    content["criteria"][0]["weight"] = 3
    with pytest.raises(PlanningError) as refused:
        _read(content)
    assert refused.value.values["name"] == "Huda"


def test_other_weights_and_other_sources_are_not_what_was_signed() -> None:
    signed = _read(_content()).signed("Huda", "2025-03-01", "Agreed")
    assert signed.with_weights({"risk": 9}).signature is None
    assert signed.with_weights(signed.weights) is signed
    schools = (Source("schools", "invented", "2025-05"), Source("slope", "not read", "2020"))
    assert signed.with_sources(schools).signature is None
    assert signed.with_sources(schools).rules.fingerprint == signed.rules.fingerprint
    assert signed.with_sources(schools).sources[0].input == "schools"
    written = signed.with_sources(schools).signed("Huda", "2025-03-02", "Agreed")
    assert written.with_sources(schools).signature is not None
    assert read_profile(written.as_text()) == written and written.sources == schools[:1]


@pytest.mark.parametrize("signature", [("", "2025-03-01", "why"), ("A", " ", "why"), ("A", "2025-03-01", "")])
def test_a_signature_needs_a_name_a_date_and_a_reason(signature: tuple[str, str, str]) -> None:
    with pytest.raises(PlanningError):
        _read(_content()).signed(*signature)


def test_weights_by_order_and_by_pairs_follow_from_what_was_stated() -> None:
    content = _content()
    for row in content["criteria"]:
        del row["weight"]
    ordered = {**content, "weighting": {"kind": "rank_order", "order": ["risk", "contamination", "schools_within"]}}
    assert [round(weight, 4) for weight in _read(ordered).weights.values()] == [0.1111, 0.2778, 0.6111]
    pairs = [["schools_within", "contamination", 2], ["contamination", "risk", 2], ["schools_within", "risk", 4]]
    compared = _read({**content, "weighting": {"kind": "ahp", "judgements": pairs}})
    assert list(compared.weights.values()) == pytest.approx([4 / 7, 2 / 7, 1 / 7])
    assert read_profile(compared.as_text()) == compared
    for wrong in (["risk"], ["risk", "contamination", "contamination"]):
        with pytest.raises(PlanningError):
            _read({**content, "weighting": {"kind": "rank_order", "order": wrong}})


def test_swing_points_above_100_are_refused() -> None:
    content = {**_content(), "weighting": {"kind": "swing"}}
    assert _read(content).weights["schools_within"] == 2
    content["criteria"][0]["weight"] = 101
    with pytest.raises(PlanningError):
        _read(content)


def test_canonical_text_sorts_keys_and_writes_whole_numbers_one_way() -> None:
    assert canonical({"b": [1.0, 0.5, -0.0], "a": {"d": True, "c": "ش"}}) == '{"a":{"c":"ش","d":true},"b":[1,0.5,0]}'


@pytest.mark.parametrize("name", [one.name for one in SHIPPED])
def test_a_shipped_profile_reads_ranks_and_says_that_it_is_a_starting_point(name: str) -> None:
    policy = shipped_profile(PROFILES, name)
    assert policy.name == name
    assert policy.signature is None
    assert "not a policy" in policy.note
    found = rank(hazards(3, contamination=["uxo", None, "cmr"]), inputs(), policy, today=TODAY)
    assert sorted(found.ranks.tolist())[0] == 1


def test_every_file_of_a_profile_is_in_the_list() -> None:
    assert {path.stem for path in Path(PROFILES).glob("*.json")} == {one.name for one in SHIPPED}


def test_criteria_have_keys_of_their_own_inputs_that_exist_and_texts_that_can_be_filled() -> None:
    assert len({criterion.key for criterion in CRITERIA}) == len(CRITERIA)
    roles = {role.key for role in ROLES}
    for criterion in CRITERIA:
        assert criterion_named(criterion.key) is criterion
        assert set(criterion.inputs) <= roles
        settings = criterion.settings({})
        assert criterion.reason.format(value="1", **settings)
        assert criterion.missing.format(**settings)
        assert isinstance(criterion.value, Classes) == bool(criterion.classes)
        if isinstance(criterion.value, Classes):
            assert criterion.value.keys == criterion.class_keys
