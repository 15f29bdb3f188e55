# SPDX-License-Identifier: GPL-3.0-or-later
"""What algorithms about rankings share: naming a saved ranking, weights of one's own, and writing rows as a layer."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..adapters.compat import make_field
from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.exchange.csv_files import harmless
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm
from .outputs import CHOOSE_A_FOLDER, text_of_value

if TYPE_CHECKING:
    from ..adapters.priorities import SiteRanking
    from ..adapters.store import Workspace

KINDS = {"O": "text", "i": "integer", "u": "integer", "f": "real", "b": "boolean"}


class RankingAlgorithm(MineActionAlgorithm):
    """An algorithm about rankings of a workspace."""

    def add_text(self, name: str, label: str) -> None:
        """Add a text that may be left out, labelled with a marked text."""
        self.addParameter(QgsProcessingParameterString(name, self.words(label), optional=True))

    def add_weights(self) -> None:
        self.add_text("WEIGHTS", QT_TRANSLATE_NOOP("MineAction", "Other weights (JSON by criterion)"))

    def add_ranking(self) -> None:
        """Add what names a saved ranking, and weights to look at it with."""
        self.add_text("RANKING", QT_TRANSLATE_NOOP("MineAction", "Ranking ID (empty for the newest one)"))
        self.add_text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site (code; empty for any)"))
        self.add_text("PROFILE", QT_TRANSLATE_NOOP("MineAction", "Profile (name; empty for any)"))
        self.add_weights()

    def add_layer(self, name: str, label: str, geometry: bool = True) -> None:
        """Add a layer, or a table, that may be left out."""
        types = QgsProcessing.SourceType
        kind = types.TypeVectorPolygon if geometry else types.TypeVector
        self.add_optional(QgsProcessingParameterFeatureSink(name, self.words(label), kind, createByDefault=False))

    def ranking_of(
        self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace
    ) -> SiteRanking:
        """Return the ranking that the parameters name, under their weights if they give some."""
        from ..adapters.rankings import open_ranking, ranking_record
        from ..adapters.sites import site_named

        code, site = (self.text_of(parameters, name, context) for name in ("RANKING", "SITE"))
        stated = site_named(workspace, site)
        site_id = stated["id"] if stated is not None else ""
        record = ranking_record(workspace, code, site_id, self.text_of(parameters, "PROFILE", context))
        return self.reweighed(parameters, context, open_ranking(workspace, record))

    def reweighed(self, parameters: dict[str, Any], context: QgsProcessingContext, found: SiteRanking) -> SiteRanking:
        """Return a ranking under the weights that the parameters give, if any."""
        from ..adapters.priorities import read_weights, reweigh

        weights = self.text_of(parameters, "WEIGHTS", context)
        return reweigh(found, read_weights(weights, found.ranking.profile)) if weights else found

    def write_rows(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        frame: Any,
        geometries: Iterable[Any] | None = None,
        kind: Any = None,
    ) -> dict[str, str]:
        """Write the rows of a data frame to the layer OUTPUT (EPSG:4326) where one is asked for.

        `kind` is the type of the geometries, polygons unless it is given. Return the layer as an output.
        """
        if not parameters.get("OUTPUT"):
            return {}
        fields = QgsFields()
        for name in frame.columns:
            fields.append(make_field(name, KINDS[frame[name].dtype.kind]))
        types = QgsWkbTypes.Type
        wkb = types.NoGeometry if geometries is None else types.MultiPolygon if kind is None else kind
        crs = QgsCoordinateReferenceSystem() if geometries is None else QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            sink, identifier = self.parameterAsSink(parameters, "OUTPUT", context, fields, wkb, crs)
        except QgsProcessingException as error:
            raise _not_written(text_of_value(parameters["OUTPUT"]), str(error)) from error
        if sink is None:
            raise _not_written(text_of_value(parameters["OUTPUT"]), "-")
        shapes = [None] * len(frame) if geometries is None else list(geometries)
        columns = [frame[name].tolist() for name in frame.columns]
        if identifier.lower().endswith((".csv", ".tsv")):  # which a spreadsheet runs; drivers of other formats quote
            columns = [[harmless(one) if isinstance(one, str) else one for one in column] for column in columns]
        for values, shape in zip(zip(*columns), shapes):
            feature = QgsFeature(fields)
            feature.setAttributes([attribute(value) for value in values])
            if shape is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(shape.wkb)
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise _not_written(identifier, sink.lastError())
        del sink
        _check_all_is_there(identifier, len(frame))
        return {"OUTPUT": identifier}


def _check_all_is_there(identifier: str, rows: int) -> None:
    """Raise `PlanningError` where a file just written does not hold its rows: QGIS calls a full disk a success."""
    if not os.path.isabs(identifier):  # in memory
        return
    layer = QgsVectorLayer(identifier, "", "ogr")
    if not layer.isValid() or layer.featureCount() != rows:
        found = layer.featureCount() if layer.isValid() else 0
        raise _not_written(identifier, f"{found} / {rows}")


def _not_written(output: str, reason: str) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The layer cannot be written"),
        QT_TRANSLATE_NOOP("MineAction", "{output}: {reason}"),
        CHOOSE_A_FOLDER,
        output=output,
        reason=reason,
    )


def attribute(value: Any) -> Any:
    """Return a value as QGIS takes it; NaN is missing."""
    return None if isinstance(value, float) and value != value else value


def records_of(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a data frame for a report; JSON has no NaN."""
    return [{key: attribute(value) for key, value in row.items()} for row in frame.to_dict("records")]


def policy_of(found: SiteRanking) -> dict[str, Any]:
    """Return under which policy a ranking was made, for a report."""
    ranking = found.ranking
    signature = ranking.profile.signature
    return {
        "ranking": found.code,
        "profile": ranking.profile.name,
        "profile_fingerprint": ranking.profile.fingerprint,
        "signature": dict(vars(signature)) if signature else None,
        "method": ranking.method.key,
        "weights": {entry.id: float(weight) for entry, weight in zip(ranking.entries, ranking.weights)},
        "sources": [source.as_json() for source in ranking.sources],
        "notes": [note.text(interface_words()) for note in ranking.all_notes],
        "changed_since": [ranking.codes[row] for row in found.changed],
    }
