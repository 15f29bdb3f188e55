# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures: what lies in and around each hazard, in metres, persons and counts. Missing is NaN, never zero."""
