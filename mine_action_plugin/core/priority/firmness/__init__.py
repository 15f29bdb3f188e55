# SPDX-License-Identifier: GPL-3.0-or-later
"""Firmness: how much a rank depends on weights that people disagree about, and on data that nobody has."""
