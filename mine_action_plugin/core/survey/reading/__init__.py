# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading of delivered files, in a process of its own, because a file may bring its reader down."""
