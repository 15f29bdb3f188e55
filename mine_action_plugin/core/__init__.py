# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be right or wrong, without QGIS: rules, numbers, documents as values."""
