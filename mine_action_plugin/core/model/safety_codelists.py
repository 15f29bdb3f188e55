# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists of worksites and stores: what a task map draws, and how ammunition is kept (IATG 01.50, 05.20)."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

SITE_FEATURE_KIND = CodeList(
    "site_feature_kind",
    (
        Code("landmark", QT_TRANSLATE_NOOP("MineAction", "Landmark"), ("reference point",)),
        Code("benchmark", QT_TRANSLATE_NOOP("MineAction", "Benchmark"), ("bm",)),
        Code("marker", QT_TRANSLATE_NOOP("MineAction", "Permanent survey marker"), ("survey marker",)),
        Code("perimeter_sign", QT_TRANSLATE_NOOP("MineAction", "Perimeter marking"), ("marking", "sign")),
        Code("access_lane", QT_TRANSLATE_NOOP("MineAction", "Access lane"), ("lane", "access route")),
        Code("control_point", QT_TRANSLATE_NOOP("MineAction", "Control point"), ("cp",)),
        Code("administration", QT_TRANSLATE_NOOP("MineAction", "Administration area"), ("admin area",)),
        Code("parking", QT_TRANSLATE_NOOP("MineAction", "Parking"), ("car park",)),
        Code("rest_area", QT_TRANSLATE_NOOP("MineAction", "Rest area")),
        Code("paramedic_post", QT_TRANSLATE_NOOP("MineAction", "Paramedic post"), ("medical point", "medic")),
        Code("landing_site", QT_TRANSLATE_NOOP("MineAction", "Helicopter landing site"), ("hls", "helipad")),
        Code("equipment_store", QT_TRANSLATE_NOOP("MineAction", "Equipment store")),
        Code("explosives_store", QT_TRANSLATE_NOOP("MineAction", "Temporary explosives store"), ("magazine",)),
        Code("fuel_store", QT_TRANSLATE_NOOP("MineAction", "Fuel store")),
        Code("test_area", QT_TRANSLATE_NOOP("MineAction", "Detector test area"), ("calibration area",)),
        Code("start_line", QT_TRANSLATE_NOOP("MineAction", "Start line")),
        Code("base_line", QT_TRANSLATE_NOOP("MineAction", "Base line")),
        Code("demolition_site", QT_TRANSLATE_NOOP("MineAction", "Demolition site"), ("demolition ground",)),
        Code("scrap_pit", QT_TRANSLATE_NOOP("MineAction", "Scrap metal pit")),
        Code("rubbish_pit", QT_TRANSLATE_NOOP("MineAction", "Rubbish pit")),
        Code("latrine", QT_TRANSLATE_NOOP("MineAction", "Latrine")),
        Code("turning_area", QT_TRANSLATE_NOOP("MineAction", "Turning or passing area"), ("passing area",)),
        Code("traffic_control", QT_TRANSLATE_NOOP("MineAction", "Traffic control"), ("sentry",)),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

STORAGE_KIND = CodeList(
    "storage_kind",
    (
        Code("igloo", QT_TRANSLATE_NOOP("MineAction", "Earth-covered magazine"), ("bunker", "ecm")),
        Code("building", QT_TRANSLATE_NOOP("MineAction", "Building"), ("store house",)),
        Code("container", QT_TRANSLATE_NOOP("MineAction", "Container"), ("iso container",)),
        Code("open_stack", QT_TRANSLATE_NOOP("MineAction", "Open stack"), ("stack", "open storage")),
        Code("temporary", QT_TRANSLATE_NOOP("MineAction", "Temporary store"), ("field storage",)),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

# Divisions of class 1 of the UN Recommendations on the Transport of Dangerous Goods.
HAZARD_DIVISION = CodeList(
    "hazard_division",
    (
        Code("hd_1_1", QT_TRANSLATE_NOOP("MineAction", "1.1 Mass explosion"), ("1.1",)),
        Code("hd_1_2", QT_TRANSLATE_NOOP("MineAction", "1.2 Fragments"), ("1.2",)),
        Code("hd_1_3", QT_TRANSLATE_NOOP("MineAction", "1.3 Mass fire"), ("1.3",)),
        Code("hd_1_4", QT_TRANSLATE_NOOP("MineAction", "1.4 No significant hazard"), ("1.4",)),
        Code("hd_1_5", QT_TRANSLATE_NOOP("MineAction", "1.5 Mass explosion, very insensitive"), ("1.5",)),
        Code("hd_1_6", QT_TRANSLATE_NOOP("MineAction", "1.6 Extremely insensitive"), ("1.6",)),
    ),
)
