# SPDX-License-Identifier: GPL-3.0-or-later
"""Checking a whole workspace: what its records say about one another, written down once."""

from .checks import CHECKS, KINDS, check_workspace

__all__ = ["CHECKS", "KINDS", "check_workspace"]
