# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents and maps on paper: QGIS layouts drawn from the boxes and blocks that the core declares."""
