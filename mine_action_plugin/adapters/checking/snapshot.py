# SPDX-License-Identifier: GPL-3.0-or-later
"""What checks read of a workspace: each table once, and how polygons on the ground are measured."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd

from ...core.landrelease.disjoint import Ground
from ...core.location import libya
from ...core.location.area import METHOD, areas_m2, perimeters_m
from ...core.survey.place import Surroundings
from ..store import Workspace

GROUND = Ground(areas_m2, perimeters_m)


class Snapshot:
    """The records of a workspace that are not voided, read when they are first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._frames: dict[str, pd.DataFrame] = {}

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

    def around(self) -> Surroundings:
        """Return where records are looked for: in the country, up to today."""
        margin = libya.MARGIN_DEG
        country = (
            libya.WEST_DEG - margin,
            libya.SOUTH_DEG - margin,
            libya.EAST_DEG + margin,
            libya.NORTH_DEG + margin,
        )
        return Surroundings(self.workspace.now().date(), country, areas_m2, METHOD)
