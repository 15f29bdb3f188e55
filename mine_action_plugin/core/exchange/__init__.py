# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries of records as shapefiles: what goes out, what the format cannot carry, and the proof that it arrived."""
