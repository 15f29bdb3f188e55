# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each field of the minimum data of IMAS 05.10 lives.

The first rows are GICHD's draft minimum data requirements (2018) in full; those marked "addition" are what the adopted
annex is believed to add. "geometry" stands for the shape of the table's records.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from mine_action_plugin.core.model.table import Field, Type
from mine_action_plugin.core.model.tables import TABLES, table_named


@dataclass(frozen=True)
class Datum:
    """One field of the minimum data: the places (table.field) that answer it, and codes that a list must have."""

    group: str
    name: str
    places: tuple[str, ...]
    codes: tuple[str, ...] = ()


ACTIVITIES = ("nts", "ts", "manual_clearance", "bac_surface", "bac_subsurface", "eod_spot", "eore")
DEVICES = ("ap_mine", "av_mine", "cmr", "uxo", "axo", "ied", "booby_trap")
PEOPLE = ("women", "men", "girls", "boys")


def people(table: str) -> tuple[str, ...]:
    return tuple(f"{table}.{one}" for one in PEOPLE)


MINIMUM_DATA = (
    Datum("activity", "reference point", ("site_feature.geometry", "site_feature.task_id", "turning_point.geometry")),
    Datum("activity", "organisation performing", ("task.team_id", "team.organisation_id", "organisation.name")),
    Datum("activity", "operational method", ("task.activity", "land_release_product.activity"), ACTIVITIES),
    Datum("activity", "start and end date", ("completion_report.start_on", "completion_report.end_on")),
    Datum("activity", "status", ("task.state",), ("draft", "ordered", "in_progress", "completed", "withdrawn")),
    Datum("contaminated area", "benchmark", ("turning_point.role",), ("bm", "lm", "sp", "tp")),
    Datum("contaminated area", "benchmark coordinates", ("turning_point.geometry", "turning_point.hazard_id")),
    Datum("contaminated area", "perimeter", ("hazard.geometry",)),
    Datum("contaminated area", "status", ("hazard.status",), ("open", "closed", "handed_over")),
    Datum("contaminated area", "type", ("hazard.classification",), ("sha", "cha")),
    Datum("contaminated area", "categories of devices", ("hazard.contamination",), DEVICES),
    Datum("contaminated area", "improvised as well", ("hazard.improvised",)),
    Datum("contaminated area", "type of direct evidence", ("evidence.kind",), ("direct", "indirect")),
    Datum("contaminated area", "location of direct evidence", ("evidence.geometry", "evidence.hazard_id")),
    Datum("contaminated area", "expected beneficiaries", people("hazard")),
    Datum("contaminated area", "confirmed beneficiaries", people("land_release_product")),
    Datum("product", "perimeter", ("land_release_product.geometry", "land_release_product.hazard_id")),
    Datum("product", "kind", ("land_release_product.kind",), ("cancelled", "reduced", "cleared")),
    Datum("product", "benchmark", ("site_feature.kind",), ("benchmark", "landmark", "marker")),
    Datum("product", "benchmark coordinates", ("site_feature.geometry", "site_feature.product_id")),
    Datum("product", "depth cleared", ("land_release_product.depth_m",)),
    Datum("product", "coordinates of devices", ("explosive_ordnance.geometry", "explosive_ordnance.product_id")),
    Datum("product", "category of devices", ("explosive_ordnance.category",), DEVICES),
    Datum("product", "model of devices", ("explosive_ordnance.model", "explosive_ordnance.subtype")),
    Datum("product", "devices destroyed", ("explosive_ordnance.disposal",), ("destroyed_in_place", "none_yet")),
    Datum("product", "condition of devices", ("explosive_ordnance.condition",)),
    Datum("product", "depth of devices", ("explosive_ordnance.depth_m",)),
    Datum("qa visit", "date", ("qa_visit.visited_on",)),
    Datum("qa visit", "activity inspected", ("qa_visit.activity",), ACTIVITIES),
    Datum("qa visit", "organisation inspected", ("qa_visit.inspected_id",)),
    Datum("qa visit", "organisation inspecting", ("qa_visit.inspecting_id",)),
    Datum("qa visit", "type of nonconformities", ("nonconformity.kind", "nonconformity.qa_visit_id")),
    Datum("qa visit", "severity of nonconformities", ("nonconformity.severity",), ("critical", "major", "minor")),
    Datum("qa visit", "measures taken", ("nonconformity.measure",)),
    Datum("eore", "coordinates", ("eore_session.geometry",)),
    Datum("eore", "date", ("eore_session.held_on",)),
    Datum("eore", "organisation", ("eore_session.organisation_id",)),
    Datum("eore", "delivery method", ("eore_session.method",)),
    Datum("eore", "beneficiaries", people("eore_session")),
    Datum("accident", "coordinates", ("accident.geometry",)),
    Datum("accident", "date", ("accident.happened_on",)),
    Datum("accident", "category of device", ("accident.device_category",), DEVICES),
    Datum("accident", "demining or mine accident", ("accident.kind",), ("eo", "demining")),
    Datum("victim", "name", ("casualty.name",)),
    Datum("victim", "gender", ("casualty.sex",), ("female", "male")),
    Datum("victim", "date of birth", ("casualty.birth_date",)),
    Datum("victim", "address", ("casualty.address",)),
    Datum("victim", "injured or killed", ("casualty.outcome",), ("injured", "killed")),
    Datum("victim", "activity at the time", ("casualty.activity",)),
    Datum("victim", "tampered with the device", ("casualty.tampered",)),
    Datum("addition", "unique ID", tuple(f"{table.name}.id" for table in TABLES if table.keeps_history)),
    Datum("addition", "national ID", ("hazard.code", "hazard.national_id", "accident.code")),
    Datum("addition", "reporting organisation", ("hazard.surveyed_by", "completion_report.organisation_id")),
    Datum("addition", "donor or project", ("task.donor",)),
    Datum("addition", "admin levels", ("hazard.pcode", "site.pcode", "site.admin", "hazard.place")),
    Datum("addition", "method of a coordinate", ("turning_point.method", "explosive_ordnance.position_method")),
    Datum("addition", "accuracy of a coordinate", ("turning_point.accuracy_m", "explosive_ordnance.accuracy_m")),
    Datum("addition", "area", ("hazard.area_m2", "land_release_product.area_m2")),
    Datum("addition", "quantity found", ("explosive_ordnance.quantity",)),
    Datum("addition", "age of a casualty", ("casualty.age_group",), ("under_18", "from_18")),
    Datum("addition", "disability", ("casualty.disability", "eore_session.with_disability")),
    Datum("addition", "land use before", ("land_release_product.land_use_before",)),
    Datum("addition", "land use after", ("land_release_product.land_use", "handover.land_use")),
    Datum("addition", "result of quality control", ("qa_visit.result",), ("passed", "failed")),
)

# The records that the minimum data wants linked: hazard, activity, product, ordnance, accident, victim, visit.
LINKS = (
    ("task_hazard", "hazard"),
    ("task_hazard", "task"),
    ("land_release_product", "hazard"),
    ("land_release_product", "task"),
    ("explosive_ordnance", "land_release_product"),
    ("explosive_ordnance", "hazard"),
    ("explosive_ordnance", "task"),
    ("accident", "hazard"),
    ("casualty", "accident"),
    ("qa_visit", "land_release_product"),
    ("nonconformity", "qa_visit"),
    ("land_release_product", "handover"),
)


def fields_of(datum: Datum) -> Iterator[Field]:
    for place in datum.places:
        table, _, field = place.partition(".")
        if field != "geometry":
            yield table_named(table).field(field)


@pytest.mark.parametrize("datum", MINIMUM_DATA, ids=lambda one: f"{one.group}: {one.name}")
def test_each_field_of_the_minimum_data_has_its_place(datum: Datum) -> None:
    for place in datum.places:
        table, _, field = place.partition(".")
        if field == "geometry":
            assert table_named(table).geometry is not None, place
        else:
            assert field in table_named(table).columns, place


@pytest.mark.parametrize("datum", [one for one in MINIMUM_DATA if one.codes], ids=lambda one: one.name)
def test_what_the_minimum_data_tells_apart_has_a_code_each(datum: Datum) -> None:
    for field in fields_of(datum):
        assert field.codes is not None, field.name
        assert set(datum.codes) <= set(field.codes.keys())


@pytest.mark.parametrize(("table", "other"), LINKS)
def test_records_that_belong_together_are_linked(table: str, other: str) -> None:
    assert other in {field.references for field in table_named(table).fields if field.type is Type.REFERENCE}


def test_where_a_person_can_be_told_the_field_is_personal_and_consent_is_two_flags() -> None:
    casualty = table_named("casualty")
    telling = ("name", "name_ar", "birth_date", "address", "contact", "injuries", "disability", "remarks")
    assert all(casualty.field(name).personal for name in telling)
    consent = [casualty.field(name) for name in ("share_with_authorities", "share_with_partners")]
    assert all(field.type is Type.BOOLEAN and field.default is None and not field.required for field in consent)
    assert casualty.geometry is None
