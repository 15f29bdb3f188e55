# SPDX-License-Identifier: GPL-3.0-or-later
"""A small task order, for tests."""

from __future__ import annotations

from dataclasses import replace

from shapely.geometry import MultiPolygon, box

from mine_action_plugin.core.orders.content import (
    EvidenceItem,
    NearbyAccident,
    NearbyHazard,
    OrderContent,
    OrderedHazard,
    OrderSite,
    Party,
    PerimeterPoint,
    Position,
    Priority,
    ReferencePoint,
    Requirement,
    StatedFinding,
)

PLACE = Position(13.19, 32.8, "33SUS3044230583", "33N", 330443.2, 3630584.1)


def point(number: int, role: str = "tp", **changes) -> PerimeterPoint:
    made = PerimeterPoint(number, "", role, 1, 0, PLACE, 90.0, 100.0)
    return replace(made, **changes)


def hazard(**changes) -> OrderedHazard:
    made = OrderedHazard(
        id="11111111-0000-4000-8000-000000000001",
        code="TRI-HA-0001",
        version=3,
        fingerprint="ab" * 32,
        name="Former front line",
        name_ar="خط مواجهة سابق",
        place="Ain Zara",
        place_ar="عين زارة",
        pcode="LY021104",
        classification="cha",
        status="open",
        contamination=("ap_mine", "uxo"),
        improvised=None,
        evidence_kind="direct",
        reliability="",
        survey_date="2025-11-02",
        surveyed_by="",
        area_m2=10_400.0,
        reported_area_m2=None,
        source_crs="EPSG:4326",
        datum_operation="",
        datum_accuracy_m=None,
        access="",
        accessible=True,
        land_dispute=None,
        slope_deg=None,
        remarks="",
        geometry=MultiPolygon([box(13.19, 32.8, 13.191, 32.801)]).wkb_hex,
        centre=PLACE,
        references=(ReferencePoint("bm", "BM-1", PLACE, 3.0, "Concrete pillar"),),
        perimeter=(point(1, "sp"), point(2), point(3), point(4)),
        evidence=(EvidenceItem("direct", "item_seen", "ap_mine", "2025-10-01", PLACE),),
        findings=(StatedFinding("area_differs", "warning", "Areas differ.", "", "", ""),),
    )
    return replace(made, **changes)


def order(**changes) -> OrderContent:
    made = OrderContent(
        number="TRI-2026-0001",
        revision=0,
        task="T-TRI-2026-0001",
        reason="",
        drafted_on="2026-01-05",
        issued_on="",
        issued_by="",
        authority=Party("Invented Authority", "جهة تجريبية"),
        operator=None,
        team=None,
        site=OrderSite("TRI", "Tripoli", "طرابلس", "Tripoli", "طرابلس", "LY021104", "", "", ""),
        utm_epsg=32633,
        requirement=Requirement("manual_clearance", 10_400.0, None, *([""] * 11)),
        priority=Priority("RNK-1", "Emergency response", 1),
        hazards=(hazard(),),
        accidents=(NearbyAccident("A1", "eo", "", "ap_mine", None, 2, 130.4, 41.0),),
        neighbours=(NearbyHazard("TRI-HA-0002", "sha", "open", 0.0, 359.7),),
        radius_m=1000.0,
        data_date="2026-01-04",
    )
    return replace(made, **changes)
