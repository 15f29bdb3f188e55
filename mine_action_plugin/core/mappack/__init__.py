# SPDX-License-Identifier: GPL-3.0-or-later
"""Map products, pages, scales, grids and the checks before and after printing."""
