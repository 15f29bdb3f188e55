# SPDX-License-Identifier: GPL-3.0-or-later
"""The code lists about people: casualties, requests of communities and projects, risk education."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .field import Code, CodeList

SEX = CodeList(
    "sex",
    (
        Code(
            "female",
            QT_TRANSLATE_NOOP("MineAction", "Female"),
            ("f", "woman", "girl", "انثى", "femme", "fille", "féminin"),
        ),
        Code(
            "male", QT_TRANSLATE_NOOP("MineAction", "Male"), ("m", "man", "boy", "ذكر", "homme", "garçon", "masculin")
        ),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

AGE_GROUP = CodeList(
    "age_group",
    (
        Code("under_18", QT_TRANSLATE_NOOP("MineAction", "Under 18"), ("child", "<18", "طفل", "enfant")),
        Code("from_18", QT_TRANSLATE_NOOP("MineAction", "18 and older"), ("adult", "18+", ">=18", "بالغ", "adulte")),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

CASUALTY_OUTCOME = CodeList(
    "casualty_outcome",
    (
        Code(
            "killed",
            QT_TRANSLATE_NOOP("MineAction", "Killed"),
            ("dead", "died", "fatal", "قتيل", "متوفى", "tué", "tuée", "mort", "décédé"),
        ),
        Code(
            "injured",
            QT_TRANSLATE_NOOP("MineAction", "Injured"),
            ("wounded", "survivor", "جريح", "مصاب", "blessé", "blessée"),
        ),
    ),
)

CASUALTY_ACTIVITY = CodeList(
    "casualty_activity",
    (
        Code("travelling", QT_TRANSLATE_NOOP("MineAction", "Travelling"), ("travel", "passing by", "driving")),
        Code("herding", QT_TRANSLATE_NOOP("MineAction", "Tending animals"), ("herding", "shepherd")),
        Code("farming", QT_TRANSLATE_NOOP("MineAction", "Farming"), ("agriculture",)),
        Code("collecting", QT_TRANSLATE_NOOP("MineAction", "Collecting wood, water or food"), ("gathering",)),
        Code("scrap", QT_TRANSLATE_NOOP("MineAction", "Collecting scrap metal"), ("scrap metal",)),
        Code("playing", QT_TRANSLATE_NOOP("MineAction", "Playing"), ("play",)),
        Code("returning", QT_TRANSLATE_NOOP("MineAction", "Returning home or cleaning the house"), ("return",)),
        Code("building", QT_TRANSLATE_NOOP("MineAction", "Construction work"), ("construction",)),
        Code("demining", QT_TRANSLATE_NOOP("MineAction", "Mine action work"), ("deminer", "eod")),
        Code("military", QT_TRANSLATE_NOOP("MineAction", "Military or police duty"), ("police",)),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

# Priority, blockage and support as UNMAS's contaminated area request form words them.
REQUEST_PRIORITY = CodeList(
    "request_priority",
    (
        Code("high", QT_TRANSLATE_NOOP("MineAction", "High: blocked, active project or threat to life")),
        Code("medium", QT_TRANSLATE_NOOP("MineAction", "Medium: moderate effect on operations")),
        Code("low", QT_TRANSLATE_NOOP("MineAction", "Low: access open, no immediate threat")),
    ),
)

ROAD_BLOCKAGE = CodeList(
    "road_blockage",
    (
        Code("none", QT_TRANSLATE_NOOP("MineAction", "No road blocked")),
        Code("alternative", QT_TRANSLATE_NOOP("MineAction", "Road blocked, there is an alternative")),
        Code("no_alternative", QT_TRANSLATE_NOOP("MineAction", "Road blocked, no alternative")),
    ),
)

SERVICES = CodeList(
    "services",
    (
        Code("none", QT_TRANSLATE_NOOP("MineAction", "No service blocked")),
        Code("power", QT_TRANSLATE_NOOP("MineAction", "Power"), ("electricity",)),
        Code("water", QT_TRANSLATE_NOOP("MineAction", "Water"), ("irrigation",)),
        Code("sewage", QT_TRANSLATE_NOOP("MineAction", "Sewage"), ("sanitation",)),
        Code("health", QT_TRANSLATE_NOOP("MineAction", "Health"), ("hospital",)),
        Code("education", QT_TRANSLATE_NOOP("MineAction", "Education"), ("school",)),
        Code("transport", QT_TRANSLATE_NOOP("MineAction", "Port, airport or railway"), ("airport", "port")),
        Code("telecom", QT_TRANSLATE_NOOP("MineAction", "Telecommunication"), ("telecommunication",)),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)

SUPPORT_NEEDED = CodeList(
    "support_needed",
    (
        Code("immediate", QT_TRANSLATE_NOOP("MineAction", "At once"), ("immediate impact",)),
        Code("within_3_months", QT_TRANSLATE_NOOP("MineAction", "Within three months"), ("within 3 months",)),
        Code("later", QT_TRANSLATE_NOOP("MineAction", "Later than in three months"), ("later than 3 months",)),
    ),
)

REQUEST_STATE = CodeList(
    "request_state",
    (
        Code("received", QT_TRANSLATE_NOOP("MineAction", "Received")),
        Code("accepted", QT_TRANSLATE_NOOP("MineAction", "Accepted")),
        Code("tasked", QT_TRANSLATE_NOOP("MineAction", "Tasked")),
        Code("answered", QT_TRANSLATE_NOOP("MineAction", "Answered")),
        Code("declined", QT_TRANSLATE_NOOP("MineAction", "Declined")),
    ),
)

OWNERSHIP = CodeList(
    "ownership",
    (
        Code("private", QT_TRANSLATE_NOOP("MineAction", "Private")),
        Code("public", QT_TRANSLATE_NOOP("MineAction", "Public")),
        Code("communal", QT_TRANSLATE_NOOP("MineAction", "Communal or tribal")),
        Code("disputed", QT_TRANSLATE_NOOP("MineAction", "Disputed")),
        Code("unknown", QT_TRANSLATE_NOOP("MineAction", "Unknown")),
    ),
)

EORE_METHOD = CodeList(
    "eore_method",
    (
        Code("presentation", QT_TRANSLATE_NOOP("MineAction", "Presentation to a group"), ("interpersonal", "group")),
        Code("house_to_house", QT_TRANSLATE_NOOP("MineAction", "House to house"), ("door to door",)),
        Code("school", QT_TRANSLATE_NOOP("MineAction", "In school"), ("school based",)),
        Code("training", QT_TRANSLATE_NOOP("MineAction", "Training of trainers"), ("tot",)),
        Code("broadcast", QT_TRANSLATE_NOOP("MineAction", "Radio or television"), ("mass media", "radio", "tv")),
        Code("digital", QT_TRANSLATE_NOOP("MineAction", "Internet and telephone"), ("social media", "sms")),
        Code("print", QT_TRANSLATE_NOOP("MineAction", "Posters and leaflets"), ("leaflets", "posters")),
        Code("other", QT_TRANSLATE_NOOP("MineAction", "Other")),
    ),
)
