# SPDX-License-Identifier: GPL-3.0-or-later
"""Months in words, as dates of deliveries have them: English, French, and Arabic as in Libya and in the Levant."""

from __future__ import annotations

from .names import folded

_NAMES = (
    "january jan janvier janv يناير",
    "february feb février févr fév فبراير شباط",
    "march mar mars مارس آذار",
    "april apr avril avr أبريل ابريل إبريل نيسان",
    "may mai مايو أيار",
    "june jun juin يونيو حزيران",
    "july jul juillet juil يوليو تموز",
    "august aug août أغسطس آب",
    "september sep sept septembre سبتمبر أيلول",
    "october oct octobre أكتوبر",
    "november nov novembre نوفمبر",
    "december dec décembre déc ديسمبر",
)
MONTHS = {folded(word): number for number, words in enumerate(_NAMES, start=1) for word in words.split()}
