# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of the panel, in the order of the work."""
