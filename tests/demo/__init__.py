# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo: the main job from invented survey shapefiles to printed task orders, headless (`make demo`)."""
