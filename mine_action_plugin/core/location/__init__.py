# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: positions as typed and as printed, datums, areas on the ellipsoid, turning points."""
