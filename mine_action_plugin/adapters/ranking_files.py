# SPDX-License-Identifier: GPL-3.0-or-later
"""A ranking as a GeoPackage layer and as a spreadsheet: values only, with the policy beside them."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import PlanningError
from ..core.priority.charts import entry_title
from ..core.priority.classes import class_of_each
from ..core.priority.inputs import role
from ..core.priority.ranking import STATE_TITLES, STATES
from ..core.priority.value_sentences import said_of_value
from ..core.text import QT_TRANSLATE_NOOP
from .compat import keep_style, make_field
from .priorities import SiteRanking
from .ranked_layer import ranked_renderer
from .sentences import said
from .words import Words

KINDS = {"O": "text", "i": "integer", "u": "integer", "f": "real", "b": "boolean"}
LAYER, POLICY = "ranking", "policy"
TITLES = {
    "rank": QT_TRANSLATE_NOOP("MineAction", "Rank"),
    "code": QT_TRANSLATE_NOOP("MineAction", "Hazard ID"),
    "state": QT_TRANSLATE_NOOP("MineAction", "State"),
    "reason": QT_TRANSLATE_NOOP("MineAction", "Reason"),
    "score": QT_TRANSLATE_NOOP("MineAction", "Score"),
    "score_low": QT_TRANSLATE_NOOP("MineAction", "Score, least"),
    "score_high": QT_TRANSLATE_NOOP("MineAction", "Score, greatest"),
    "missing": QT_TRANSLATE_NOOP("MineAction", "Missing"),
    "changed": QT_TRANSLATE_NOOP("MineAction", "Changed since"),
}
RAW = QT_TRANSLATE_NOOP("MineAction", "{criterion} ({unit})")
SHARE = QT_TRANSLATE_NOOP("MineAction", "{criterion}: part of the score")
YES = QT_TRANSLATE_NOOP("MineAction", "yes")


def table_of(found: SiteRanking) -> pd.DataFrame:
    """Return the columns of the layer, named for machines, in order of rank."""
    ranking = found.ranking
    frame = ranking.frame.copy()
    frame.insert(2, "class", class_of_each(ranking))
    frame["changed"] = False
    frame.loc[list(found.changed), "changed"] = True
    return frame.iloc[ranking.order].reset_index(drop=True)


def sheet_of(found: SiteRanking, words: Words) -> pd.DataFrame:
    """Return the columns of the spreadsheet, named and worded for people, in order of rank."""
    ranking = found.ranking
    columns: dict[str, Any] = {
        "rank": ranking.ranks,
        "code": list(ranking.codes),
        "state": [words(STATE_TITLES[STATES[tier]]) for tier in ranking.tiers.tolist()],
        "reason": [" ".join(said(one, words) for one in ranking.reasons.get(row, ())) for row in range(len(ranking))],
        "score": ranking.scores.middle,
        "score_low": ranking.scores.low,
        "score_high": ranking.scores.high,
        "missing": [_missing(found, row, words) for row in range(len(ranking))],
        "changed": [words(YES) if row in set(found.changed) else "" for row in range(len(ranking))],
    }
    named = {words(TITLES[key]): column for key, column in columns.items()}
    for place, entry in enumerate(ranking.entries):
        title = said(entry_title(ranking, entry), words)
        unit = entry.criterion.unit
        raw: Any = ranking.raw[:, place]
        if entry.criterion.classes:
            labels = dict(entry.criterion.classes)
            texts = [ranking.raw_text(row, place) for row in range(len(ranking))]
            raw = [", ".join(words(labels[key]) for key in text.split(", ") if key) for text in texts]
        named[words(RAW, criterion=title, unit=words(unit)) if unit else title] = raw
        named[words(SHARE, criterion=title)] = ranking.shares[:, place]
    return pd.DataFrame(named).iloc[ranking.order].reset_index(drop=True)


def _missing(found: SiteRanking, row: int, words: Words) -> str:
    ranking = found.ranking
    gaps = [entry for entry, gap in zip(ranking.entries, ranking.missing[row]) if gap]
    return "; ".join(said(entry_title(ranking, entry), words) for entry in gaps)


def policy_rows(found: SiteRanking, words: Words) -> list[tuple[str, str]]:
    """Return what stands behind a ranking as pairs of texts: code, policy, weights, value functions, sources, notes."""
    ranking, profile = found.ranking, found.ranking.profile
    signature = profile.signature
    signed = f"{signature.name}, {signature.date}: {signature.reason}" if signature else "-"
    rows = [
        (words(QT_TRANSLATE_NOOP("MineAction", "Ranking ID")), found.code),
        (words(QT_TRANSLATE_NOOP("MineAction", "Profile")), words(profile.title)),
        (words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint of the profile")), profile.fingerprint),
        (words(QT_TRANSLATE_NOOP("MineAction", "Signed by")), signed),
        (words(QT_TRANSLATE_NOOP("MineAction", "Method")), words(ranking.method.title)),
        (words(QT_TRANSLATE_NOOP("MineAction", "Ages count from")), str(ranking.today or "-")),
    ]
    weight = words(QT_TRANSLATE_NOOP("MineAction", "Weight"))
    for entry, share in zip(ranking.entries, ranking.weights.tolist()):
        rows.append((f"{weight}: {said(entry_title(ranking, entry), words)}", f"{share:.4f}"))
    value = words(QT_TRANSLATE_NOOP("MineAction", "Value function"))
    for entry in ranking.entries:
        what = said(said_of_value(entry.value, entry.criterion), words)
        rows.append((f"{value}: {said(entry_title(ranking, entry), words)}", what))
    source, note = words(QT_TRANSLATE_NOOP("MineAction", "Source")), words(QT_TRANSLATE_NOOP("MineAction", "Note"))
    rows += [(f"{source}: {words(role(one.input).label)}", f"{one.text} {one.date}".strip()) for one in ranking.sources]
    return rows + [(note, said(one, words)) for one in ranking.all_notes]


def write_layer(found: SiteRanking, path: Path, words: Words) -> None:
    """Write the ranking as a GeoPackage with its style, and a table of the policy; wholly or not at all."""
    shapes = found.hazards.geometry.to_numpy()[found.ranking.order]
    policy = pd.DataFrame(policy_rows(found, words), columns=["name", "value"])

    def write(draft: Path) -> None:
        _write(draft, "GPKG", LAYER, table_of(found), shapes)
        _write(draft, "GPKG", POLICY, policy)
        layer = QgsVectorLayer(f"{draft}|layername={LAYER}", LAYER, "ogr")
        layer.setRenderer(ranked_renderer(found, words))
        keep_style(layer, LAYER)

    _whole(path, write)


def write_spreadsheet(found: SiteRanking, path: Path, words: Words) -> None:
    """Write the ranking and its policy as two sheets of values, no formulas; wholly or not at all."""
    names = [words(one) for one in (QT_TRANSLATE_NOOP("MineAction", "Name"), QT_TRANSLATE_NOOP("MineAction", "Value"))]
    policy = pd.DataFrame(policy_rows(found, words), columns=names)

    def write(draft: Path) -> None:
        _write(draft, "XLSX", words(QT_TRANSLATE_NOOP("MineAction", "Ranking")), sheet_of(found, words))
        _write(draft, "XLSX", words(QT_TRANSLATE_NOOP("MineAction", "Policy")), policy)

    _whole(path, write)


def _whole(path: Path, write: Callable[[Path], None]) -> None:
    draft = path.with_name(f".{os.getpid()}.{path.name}")
    beside = [draft.with_name(draft.name + end) for end in ("-wal", "-shm", "-journal")]
    try:
        write(draft)
        if any(one.exists() and one.stat().st_size for one in beside if not one.name.endswith("-shm")):
            raise _refused(path, os.strerror(errno.ENOSPC))  # a part of it never came out of its log
        os.replace(draft, path)
    except OSError as error:
        raise _refused(path, error.strerror or type(error).__name__) from error
    finally:
        for one in (draft, *beside):
            one.unlink(missing_ok=True)


def _refused(path: Path, reason: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The file cannot be written"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {reason}."),
        QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk."),
        file=str(path),
        reason=reason,
    )


def _write(path: Path, driver: str, name: str, frame: pd.DataFrame, shapes: Iterable[Any] | None = None) -> None:
    """Write a data frame as a layer of a file, which gets another one where it is there."""
    fields = QgsFields()
    for column in frame.columns:
        fields.append(make_field(column, KINDS[frame[column].dtype.kind]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = name
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteLayer if path.exists() else actions.CreateOrOverwriteFile
    kind = QgsWkbTypes.Type.NoGeometry if shapes is None else QgsWkbTypes.Type.MultiPolygon
    crs = QgsCoordinateReferenceSystem() if shapes is None else QgsCoordinateReferenceSystem("EPSG:4326")
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _refused(path, writer.errorMessage())
    columns = [frame[column].tolist() for column in frame.columns]
    for values, shape in zip(zip(*columns), [None] * len(frame) if shapes is None else shapes):
        feature = QgsFeature(fields)
        feature.setAttributes([None if value != value else value for value in values])
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape.wkb)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        if not writer.addFeature(feature):
            raise _refused(path, writer.errorMessage())
    del writer
