# SPDX-License-Identifier: GPL-3.0-or-later
"""What may leave, for whom; and what stays whatever is asked."""

from __future__ import annotations

import json

import pytest
from shapely.geometry import Point

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.exchange.csv_files import csv_rows
from mine_action_plugin.core.exchange.release import PROFILES, profile_named, released_tables
from mine_action_plugin.core.model.tables import TABLES, table_named
from tests.core.exchange.sample import SQUARE, frame_of, hazard, identity, kinds, packed

SECRET = "Mahmoud 0912345678"
PERSONAL = [(table, field) for table in TABLES for field in table.all_fields if field.personal]


def secret_frames(profile):
    rows = {
        "accident": [
            {"code": "A", "remarks": SECRET, "geometry": Point(13, 32), "happened_on": "2020-05-01", "killed": 1}
        ],
        "evidence": [{"kind": "direct", "type": "verbal", "source": SECRET, "geometry": Point(13, 32)}],
        "team": [{"code": "T", "name": "T", "organisation_id": identity(1), "contact": SECRET}],
        "hazard": [hazard()],
    }
    return {name: frame_of(name, rows[name]) for name in profile.tables if name in rows}


def whole(made) -> bytes:
    return b"".join(made.files.values())


@pytest.mark.parametrize("profile", [one for one in PROFILES if not one.personal], ids=lambda one: one.name)
def test_personal_data_never_leaves_with_a_profile_that_does_not_name_it(profile):
    made = packed(secret_frames(profile), profile.name)
    assert SECRET.encode() not in whole(made)
    assert b"0912345678" not in whole(made)
    if profile.records:
        assert "personal_withheld" in kinds(made)


def test_personal_data_leaves_with_the_profile_that_names_it():
    assert SECRET.encode() in whole(packed(secret_frames(profile_named("authority_personal")), "authority_personal"))


@pytest.mark.parametrize("pair", PERSONAL, ids=lambda pair: f"{pair[0].name}.{pair[1].name}")
def test_every_personal_field_is_held_back_unless_named(pair):
    table, field = pair
    for profile in PROFILES:
        named = f"{table.name}.{field.name}" in profile.personal
        assert (profile.reason_to_withhold(table, field) is None) == (named and field.exchanged)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_a_profile_speaks_only_of_tables_and_fields_that_exist(profile):
    assert set(profile.tables) <= {table.name for table in TABLES}
    for name in (*profile.withheld, *profile.personal):
        table, _, field = name.partition(".")
        owners = TABLES if table == "*" else [table_named(table)]
        assert any(field in owner.columns for owner in owners), name


def test_the_public_gets_counts_by_district_and_nothing_that_tells_a_place():
    site = {
        "id": identity(9),
        "code": "TRI",
        "name": "Tripoli",
        "admin": "Tripoli",
        "admin_ar": "طرابلس",
        "utm_epsg": 32633,
    }
    sites = frame_of("site", [{**site, "geometry": SQUARE}])
    hazards = [
        hazard(code="SECRET-CODE", site_id=identity(9), area_m2=10.4),
        hazard(site_id=identity(9)),
        hazard(area_m2=5),
    ]
    made = packed({"hazard": frame_of("hazard", hazards), "accident": frame_of("accident", [])}, "public", sites=sites)
    assert csv_rows(made.files["hazard_counts.csv"]) == [
        dict(zip(HEADER, row))
        for row in (
            ["", "", "sha", "open", "1", "5", "0"],
            ["Tripoli", "طرابلس", "sha", "open", "2", "10", "1"],
        )
    ]
    text = whole(made)
    assert not any(secret in text for secret in (b"SECRET-CODE", identity(1).encode(), b"13.1", b"bounding_box"))
    assert set(made.files) == {
        "hazard_counts.csv",
        "accident_counts.csv",
        "losses.csv",
        "manifest.txt",
        "manifest.json",
    }


HEADER = ["district", "district_ar", "classification", "status", "hazards", "area_m2", "area_unknown"]


def test_accidents_are_counted_by_year_with_the_unknown_apart():
    rows = [
        {"code": "A", "happened_on": "1943-10-23", "killed": 2},
        {"code": "B", "happened_on": "1943-11-01", "injured": 1},
        {"code": "C", "killed": 1},
    ]
    made = packed({"accident": frame_of("accident", rows)}, "public")
    counted = [list(row.values())[2:] for row in csv_rows(made.files["accident_counts.csv"])]
    assert counted == [["", "1", "1", "0", "0", "1"], ["1943", "2", "2", "1", "1", "1"]]


def test_operators_do_not_learn_who_surveyed_and_are_told_that_something_is_held_back():
    made = packed({"hazard": frame_of("hazard", [hazard(surveyed_by="Some NGO")])}, "operator_need_to_know")
    assert b"Some NGO" not in whole(made)
    assert kinds(made).count("field_withheld") == 2  # surveyed_by, created_by
    assert "surv_by" not in [row["column"] for row in made.manifest["tables"]["hazard"]["fields"]]


def test_fields_that_are_not_exchanged_stay_and_are_listed():
    made = packed(
        {"hazard": frame_of("hazard", [hazard(source_fields=json.dumps({"OWNER": SECRET}))])}, "authority_personal"
    )
    assert SECRET.encode() not in whole(made)
    assert "field_internal" in kinds(made)


def test_a_table_that_the_profile_does_not_release_is_refused():
    with pytest.raises(PlanningError, match="does not release: team"):
        released_tables(profile_named("public"), ("hazard", "team"))
    assert released_tables(profile_named("public"), ()) == ("hazard", "accident")


def test_casualties_leave_with_no_profile_for_consent_is_given_record_by_record():
    assert not [profile.name for profile in PROFILES if "casualty" in profile.tables]


def test_an_unknown_profile_is_refused_with_the_known_ones():
    with pytest.raises(PlanningError, match="authority_full, "):
        profile_named("everything")
