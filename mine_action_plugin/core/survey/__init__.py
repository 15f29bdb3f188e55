# SPDX-License-Identifier: GPL-3.0-or-later
"""Survey intake: what was delivered, how it maps to the dictionary, what is wrong with it, what becomes of each row."""
