# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented data for the demo: real places, but hazards, accidents, teams, roads and people are made up from a seed."""

MARK = "INVENTED / بيانات تجريبية"
SEED = 20240630
TODAY = "2024-06-30"  # the day on which the invented surveys were delivered
