# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, and the programs that are run on the plugin from outside: demo, bench and pictures."""
