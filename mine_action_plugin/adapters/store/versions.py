# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether something is a workspace, and one that this plugin knows."""

from __future__ import annotations

from ...core.errors import PlanningError
from ...core.text import QT_TRANSLATE_NOOP
from .engine import Engine


def not_a_workspace(location: str, error: str) -> PlanningError:
    """Return what to say of a file or database that is no workspace."""
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "This is not a workspace of the Mine Action Planner"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose a workspace, or create one with 'Create workspace'."),
        file=location,
        error=error,
    )


def check_version(engine: Engine, known: int) -> None:
    """Raise `PlanningError` where the workspace has a newer schema than `known`."""
    version = int(engine.execute("SELECT value FROM mine_action_workspace WHERE key = 'schema_version'")[0][0])
    if version > known:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The workspace is newer than this plugin"),
            QT_TRANSLATE_NOOP("MineAction", "{file} has schema version {version}; this plugin knows {known}."),
            QT_TRANSLATE_NOOP("MineAction", "Update the plugin. The workspace was not touched."),
            file=engine.location,
            version=version,
            known=known,
        )
