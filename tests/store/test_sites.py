# SPDX-License-Identifier: GPL-3.0-or-later
"""A site is the same one wherever it is asked for, by code, name or id."""

from __future__ import annotations

import pytest

from mine_action_plugin.adapters.sites import site_among
from mine_action_plugin.core.errors import PlanningError

SITES = (
    {"id": "a1", "code": "TRI", "name": "Tripoli"},
    {"id": "b2", "code": "Tripoli", "name": "A street of that name"},
    {"id": "c3", "code": "MIS", "name": "مصراتة"},
)


@pytest.mark.parametrize(
    ("asked", "code"),
    [("tri", "TRI"), (" TRI ", "TRI"), ("a1", "TRI"), ("مصراتة", "MIS"), ("tripoli", "Tripoli")],
)
def test_code_name_and_id_find_it_and_a_code_goes_before_a_name(asked, code):
    assert site_among(SITES, asked)["code"] == code


def test_nothing_asked_is_no_site_and_an_unknown_one_is_refused_with_those_there_are():
    assert site_among(SITES, " ") is None
    with pytest.raises(PlanningError, match="no such site") as refused:
        site_among(SITES, "BEN")
    assert "MIS (مصراتة)" in str(refused.value)
    with pytest.raises(PlanningError, match="no such site"):
        site_among((), "BEN")
