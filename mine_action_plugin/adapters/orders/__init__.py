# SPDX-License-Identifier: GPL-3.0-or-later
"""Task orders in a workspace: gathered from its records, kept as records of their own."""
