# SPDX-License-Identifier: GPL-3.0-or-later
"""The canonical form of a record, whose SHA-256 says in years to come whether it is still what was delivered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from .cells import value_text
from .columns import GEOMETRY, Column

DESCRIPTION = (
    "UTF-8 JSON object, keys sorted, no blanks, non-ASCII escaped: each delivered field by its name in the data "
    "dictionary with its exact value as text (reals as the shortest decimal that gives the same IEEE 754 double, "
    "booleans 0 or 1) or null; 'geometry' as upper-case hex of the little-endian WKB of the delivered geometry in "
    "normal form (GEOS), or null."
)


def canonical_records(columns: Sequence[Column], frame: pd.DataFrame) -> list[str]:
    """Return the canonical form of each record of `frame`."""
    fields = [column.field for column in columns]
    lists = [[value_text(field, value) for value in frame[field.name].astype(object)] for field in fields]
    names = [field.name for field in fields]
    if GEOMETRY in frame:
        names.append(GEOMETRY)
        normal = shapely.normalize(np.asarray(frame[GEOMETRY], dtype=object))
        lists.append(shapely.to_wkb(normal, hex=True, byte_order=1).tolist())
    return [json.dumps(dict(zip(names, row)), sort_keys=True, separators=(",", ":")) for row in zip(*lists)]


def record_hashes(columns: Sequence[Column], frame: pd.DataFrame) -> dict[str, str]:
    """Return record id -> SHA-256 of its canonical form."""
    hashes = (hashlib.sha256(text.encode("ascii")).hexdigest() for text in canonical_records(columns, frame))
    return dict(zip((str(one) for one in frame["id"]), hashes))
