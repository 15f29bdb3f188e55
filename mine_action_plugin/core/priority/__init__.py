# SPDX-License-Identifier: GPL-3.0-or-later
"""Priorities: which area first, why, how firmly, and under whose policy."""
