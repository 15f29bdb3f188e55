# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS and the databases as ports of the core: store, layers, layouts, words, settings."""
