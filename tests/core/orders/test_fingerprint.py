# SPDX-License-Identifier: GPL-3.0-or-later
"""An order's content comes back as it was stored, and nothing but that."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.orders import content as content_module
from mine_action_plugin.core.orders.content import NESTED, Priority
from mine_action_plugin.core.orders.fingerprint import canonical_json, fingerprint_of, restored, short_form, stored
from tests.core.orders.sample import order


def test_content_comes_back_as_it_was_stored():
    text, mark = stored(order())
    assert restored(text, mark) == order()


@given(st.text(), st.floats(allow_nan=False, allow_infinity=False))
def test_any_text_and_number_comes_back(text, number):
    made = order(reason=text, radius_m=number)
    assert restored(*stored(made)) == made


def test_fingerprint_is_the_sha256_of_the_stored_text():
    text, mark = stored(order())
    assert mark == hashlib.sha256(text.encode()).hexdigest()


def test_fingerprint_does_not_depend_on_the_order_of_keys():
    text, mark = stored(order())
    shuffled = dict(reversed(list(json.loads(text).items())))
    assert fingerprint_of(canonical_json(shuffled)) == mark


@pytest.mark.parametrize("name", ["number", "revision", "hazards", "accidents", "requirement", "data_date"])
def test_every_part_counts_for_the_fingerprint(name):
    other = {
        "number": "X",
        "revision": 1,
        "hazards": (),
        "accidents": (),
        "requirement": replace(order().requirement, depth_m=0.2),
        "data_date": "2027-01-01",
    }[name]
    assert stored(order(**{name: other}))[1] != stored(order())[1]


def test_a_changed_content_is_refused():
    text, mark = stored(order())
    with pytest.raises(PlanningError, match="changed after it was made"):
        restored(text.replace('"depth_m":null', '"depth_m":0.1'), mark)


def test_content_of_another_format_is_refused():
    text = canonical_json({"format": 99})
    with pytest.raises(PlanningError, match="format 99"):
        restored(text, fingerprint_of(text))


def test_an_order_from_before_the_policy_was_kept_is_read_as_one_without():
    text, _ = stored(order())
    older = json.loads(text)
    for name in ("fingerprint", "signed_by", "signed_on", "signed_because"):
        del older["priority"][name]
    text = canonical_json(older)
    assert restored(text, fingerprint_of(text)).priority == Priority("RNK-1", "Emergency response", 1)


def test_a_number_that_is_none_is_refused():
    with pytest.raises(ValueError):
        stored(order(radius_m=float("nan")))


def test_every_nested_value_is_declared():
    """A part that `NESTED` forgets would come back as a dictionary."""
    kinds = [one for one in vars(content_module).values() if isinstance(one, type) and is_dataclass(one)]
    names = {one.__name__ for one in kinds}
    for kind in kinds:
        for field in fields(kind):
            if any(name in field.type.replace("|", " ").replace("[", " ").replace(",", " ").split() for name in names):
                assert field.name in NESTED[kind], f"{kind.__name__}.{field.name}"


def test_short_form_is_the_beginning_of_the_fingerprint():
    mark = stored(order())[1]
    assert short_form(mark).replace("-", "").lower() == mark[:12]
