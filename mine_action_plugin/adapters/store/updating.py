# SPDX-License-Identifier: GPL-3.0-or-later
"""Updating a workspace where it lies: a backup of a file first, then the change, then its roles in a database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...core.feedback import Feedback, Part
from ...core.model.migrations import SCHEMA, Schema
from ...core.model.records import timestamp
from .copying import copy_workspace
from .migrating import Change, check_change, migrate
from .versions import other_rules
from .workspace import Workspace


@dataclass(frozen=True)
class Updated:
    """What was changed, and where the backup of the workspace as it was lies; empty where none was needed or made."""

    change: Change
    backup: str


def update(workspace: Workspace, feedback: Feedback, version: int | None = None, schema: Schema = SCHEMA) -> Updated:
    """Take `workspace` to `version` of `schema` and make its rules anew; see `migrate` for what is refused."""
    at = timestamp(workspace.now())
    before, after = check_change(workspace.engine, schema, version)
    engine = workspace.engine
    is_current = before == after and not other_rules(engine, schema.at(after)) and not engine.lacks(schema.at(after))
    backup = ""
    if workspace.engine.dialect == "sqlite" and not is_current:
        there = Path(workspace.location)
        name = f"{there.stem}.before-update-{at[:19].replace(':', '').replace('-', '')}Z.gpkg"
        backup = copy_workspace(there, there.with_name(name), Part(feedback, 0, 60)).path
    return Updated(migrate(workspace.engine, Part(feedback, 60, 100), workspace.who, at, schema, version), backup)
