# SPDX-License-Identifier: GPL-3.0-or-later
"""What the planner sees in the QGIS window: the only floor with widgets and `iface`."""
