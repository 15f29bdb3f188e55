# SPDX-License-Identifier: GPL-3.0-or-later
"""Create an empty workspace with the sites of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm
from .outputs import check_can_be_written

if TYPE_CHECKING:
    from ..adapters.store import Workspace

ROLES_NOT_MADE = QT_TRANSLATE_NOOP(
    "MineAction",
    "The roles were not made: you may not make roles at this server, or there are some of these names. Until an "
    "administrator has looked through this SQL and run it, only you can use the workspace.",
)


class CreateWorkspace(MineActionAlgorithm):
    """Make a workspace: all tables, rules and the shipped sites."""

    ID = "createworkspace"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Create workspace")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Makes an empty workspace with all tables and rules, and the sites of the programme: a GeoPackage, or "
        "tables in a PostgreSQL database. Anything that is there already is refused, never overwritten. In a database "
        "the roles viewer, planner, information officer and administrator are made too, or the SQL is given that an "
        "administrator of the server must run; then GRANT libya_public_planner TO somebody, where the database is "
        "libya and the schema public.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg"

    ROLES = "ROLES"

    def declare(self) -> None:
        self.add_workspace()
        self.add_by()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Workspace"))
        self.addOutput(QgsProcessingOutputString(self.WORKSPACE, label))
        sql = self.words(QT_TRANSLATE_NOOP("MineAction", "SQL for the administrator of the database"))
        self.addOutput(QgsProcessingOutputString(self.ROLES, sql))
        self.add_counts(SITES=QT_TRANSLATE_NOOP("MineAction", "Sites"))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.database_login import create_named, workspace_address
        from ..adapters.store.connection_text import is_postgresql
        from ..core.model.libya_sites import site_records

        location = self.text_of(parameters, self.WORKSPACE, context)
        if not is_postgresql(workspace_address(location)):
            check_can_be_written(location)
        create_named(location)
        sites = site_records()
        with self.open_workspace(parameters, context) as workspace, workspace.transaction():
            for site in sites:
                workspace.add("site", site)
        with self.open_workspace(parameters, context) as workspace:
            roles = self._make_roles(workspace, feedback)
        return {self.WORKSPACE: location, "SITES": len(sites), self.ROLES: roles}

    def _make_roles(self, workspace: Workspace, feedback: QgsProcessingFeedback) -> str:
        """Make the roles of a workspace in a database; return the SQL that somebody else must run, if so."""
        if workspace.engine.dialect != "postgresql":
            return ""
        from ..adapters.store.postgis_roles import make_roles
        from ..core.model.tables import TABLES

        sql = make_roles(workspace.engine, TABLES)
        if sql:
            feedback.pushWarning(self.words(ROLES_NOT_MADE))
            feedback.pushInfo(sql)
        return sql
