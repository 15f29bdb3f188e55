# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that UNMAS uses elsewhere are mapped by the names and Arabic labels in their own documentation (GICHD)."""

from __future__ import annotations

import re

import pytest

from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.mapping import propose
from mine_action_plugin.core.survey.profile import MappingProfile
from tests.core.survey.delivered import delivered
from tests.shared_data import shared


def documented(form: str) -> dict[str, str]:
    """Return field name -> Arabic label of the fields of a form, those that have both."""
    text = shared("gichd-syria-forms", f"{form}.rst.txt").read_text(encoding="utf-8")
    found = {}
    for block in re.split(r"\n(?=[^\n]+\n\^{4,})", text):
        label = re.search(r"\| Arabic Label\s*\|\s*`*([^|`]*?)`*\s*\|", block)
        if label and label[1].strip():
            found[block.split("\n")[0].strip()] = label[1].strip()
    return found


@pytest.mark.parametrize(
    ("form", "table", "expected"),
    [
        (
            "cis",
            "eore_session",
            {
                "code": "id_cis_sy",
                "organisation_id": "Organization",
                "team_id": "Team_id",
                "place": "Administrative Level 4",
            },
        ),
        (
            "ha",
            "hazard",
            {
                "survey_date": "survey_date",
                "surveyed_by": "org_id",
                "status": "status_ha",
                "place_ar": "community_code",
            },
        ),
    ],
)
def test_arabic_labels_of_a_form_in_use_name_our_fields(form, table, expected):
    labels = documented(form)
    layer = delivered({labels[name]: [""] for name in expected.values()}, None)
    mapping = propose(layer, table_named(table), MappingProfile()).profile.fields
    assert {field: one.source for field, one in mapping.items()} == {
        field: labels[name] for field, name in expected.items()
    }
