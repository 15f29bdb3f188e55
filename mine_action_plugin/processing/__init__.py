# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of what the plugin can do, as Processing algorithms."""
