# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace: one store, GeoPackage or PostGIS, behind the same calls."""

from .workspace import Workspace, create_workspace, open_workspace

__all__ = ["Workspace", "create_workspace", "open_workspace"]
