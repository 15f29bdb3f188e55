# SPDX-License-Identifier: GPL-3.0-or-later
"""Land release: products and what they must not contradict."""
