# SPDX-License-Identifier: GPL-3.0-or-later
"""Vocabulary: the data dictionary, and the rules, DDL, records and checks that follow from it."""
