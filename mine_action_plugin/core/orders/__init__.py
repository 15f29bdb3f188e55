# SPDX-License-Identifier: GPL-3.0-or-later
"""Task orders as values: content, numbering, revision, fingerprint and staleness."""
