# SPDX-License-Identifier: GPL-3.0-or-later
"""What checks read of a workspace: each table once, and how polygons on the ground are measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from ...core.findings import Finding
from ...core.landrelease.disjoint import Ground
from ...core.location.area import METHOD, areas_m2, perimeters_m
from ...core.location.libya import COUNTRY_DEG
from ...core.model.tables import table_named
from ...core.survey.checks.stored import stored_subject
from ...core.survey.checks.subject import Subject
from ...core.survey.place import Surroundings
from ..intake.known import released_land
from ..store import Workspace

GROUND = Ground(areas_m2, perimeters_m)


class Snapshot:
    """The records of a workspace that are not voided, read when they are first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._frames: dict[str, pd.DataFrame] = {}
        self._subjects: dict[str, Subject] = {}

    def table(self, name: str) -> pd.DataFrame:
        """Return the records of table `name`."""
        if name not in self._frames:
            self._frames[name] = self.workspace.read(name)
        return self._frames[name]

    def map(self, name: str) -> gpd.GeoDataFrame:
        """Return the records of table `name`, which has a geometry."""
        return gpd.GeoDataFrame(self.table(name))

    def values(self, name: str) -> dict[str, np.ndarray]:
        """Return the columns of table `name`, None for missing."""
        frame = self.table(name)
        columns: dict[str, Any] = {str(key): frame[key].astype(object) for key in frame if key != "geometry"}
        return {key: column.where(column.notna(), None).to_numpy() for key, column in columns.items()}

    def subject(self, name: str) -> Subject:
        """Return the records of table `name`, which has a geometry, as the checks of the intake see rows."""
        if name not in self._subjects:
            shapes = self.map(name).geometry.to_numpy()
            self._subjects[name] = stored_subject(table_named(name), shapes, self.values(name), self.around)
        return self._subjects[name]

    def names(self, name: str) -> list[str]:
        """Return what people call each record of table `name`: its code or label, its id where it has none."""
        frame, code = self.table(name), table_named(name).code
        ids = frame["id"].tolist()
        return ids if not code else [str(one or record) for one, record in zip(self.values(name)[code], ids)]

    def at_records(self, name: str, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield `findings`, whose rows are places of records of table `name`, as findings about those records."""
        ids = self.table(name)["id"].tolist()
        for finding in findings:
            yield replace(finding, row=None, table=name, record=str(ids[finding.row or 0]))

    @cached_property
    def around(self) -> Surroundings:
        """Return where records are looked for: in the country, up to today, and off released land."""
        released = released_land(self.workspace)
        return Surroundings(self.workspace.now().date(), COUNTRY_DEG, areas_m2, METHOD, released=released)
