# SPDX-License-Identifier: GPL-3.0-or-later
"""No delivery holds anything of a casualty record, whatever the consent says: accidents leave as counts alone."""

from __future__ import annotations

import zipfile

import pytest
from shapely.geometry import Point

from mine_action_plugin.adapters.delivery import Request, send_delivery
from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.exchange.release import PROFILES
from mine_action_plugin.core.feedback import Silent
from mine_action_plugin.core.model.table import Type
from mine_action_plugin.core.model.tables import table_named

CASUALTY = table_named("casualty")
SECRET = "سرّ-Zx9-"


@pytest.fixture
def workspace(workspace):
    """A workspace with casualties of every consent, whose every text and date can be told in any file."""
    accident = workspace.add("accident", {"code": "A-1", "killed": 1, "injured": 3, "geometry": Point(13, 32)})
    texts = [field.name for field in CASUALTY.fields if field.type is Type.TEXT]
    for number, consents in enumerate([(None, None), (False, False), (True, False), (False, True), (True, True)]):
        values = {name: f"{SECRET}{name}-{number}" for name in texts}
        values.update(zip(("share_with_authorities", "share_with_partners"), consents))
        workspace.add("casualty", {**values, "accident_id": accident, "outcome": "injured", "birth_date": "1987-11-23"})
    return workspace


@pytest.mark.parametrize("profile", [profile.name for profile in PROFILES])
def test_no_byte_of_a_delivery_is_about_a_casualty(workspace, tmp_path, profile):
    ids = workspace.read("casualty")["id"].tolist()
    request = Request(tmp_path / "d.zip", "LibMAC", profile)
    send_delivery(workspace, request, str, str, Silent())
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    for told in (SECRET, "Zx9", "1987-11-23", "19871123", *ids):
        for encoding in ("utf-8", "utf-16-le", "cp1256"):
            assert not [name for name, one in content.items() if told.encode(encoding, "ignore") in one]
    assert "casualty" not in " ".join(content)


@pytest.mark.parametrize("profile", [profile.name for profile in PROFILES])
def test_casualties_cannot_be_asked_for(workspace, tmp_path, profile):
    with pytest.raises(PlanningError, match="does not release"):
        send_delivery(workspace, Request(tmp_path / "d.zip", "A", profile, ("casualty",)), str, str, Silent())


def test_no_profile_names_the_table_or_a_field_of_it():
    """A profile that is to release casualties has to honour both consents first; until then there is none."""
    assert not [one.name for one in PROFILES if "casualty" in one.tables]
    assert not [name for one in PROFILES for name in one.personal if name.startswith("casualty.")]
