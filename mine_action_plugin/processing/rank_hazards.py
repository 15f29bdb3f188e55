# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank the hazards of a site under a profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..adapters.compat import make_field
from ..adapters.dependencies import missing
from ..adapters.words import interface_words
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm

RASTER_KINDS = ("count", "density", "value")


class RankHazards(MineActionAlgorithm):
    """Measure the criteria of a profile, rank, save the ranking in the workspace, and give it as a layer."""

    ID = "rankhazards"
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Rank hazards")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Ranks the open and worked-on hazards of a site. What is not known is not counted as zero: it widens the "
        "interval of the score and is listed. The ranking is saved in the workspace with its profile's fingerprint.",
    )
    EXAMPLE = (
        "--WORKSPACE=libya.gpkg --SITE=TRI --PROFILE=emergency_response --POPULATION=people.tif --OUTPUT=ranked.gpkg"
    )

    def declare(self) -> None:
        self.add_workspace()
        self._add_text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site (code; empty for all Libya)"))
        profile = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile (name of a shipped one, or a file)"))
        self.addParameter(QgsProcessingParameterString("PROFILE", profile, defaultValue="emergency_response"))
        self._add_text("METHOD", QT_TRANSLATE_NOOP("MineAction", "Method (empty for the profile's own)"))
        self._add_text(
            "TODAY", QT_TRANSLATE_NOOP("MineAction", "Day from which ages count (YYYY-MM-DD; today if empty)")
        )
        self._add_text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason, if the ranking is to be signed"))
        if not missing():
            self._add_inputs()
        kind = self.words(QT_TRANSLATE_NOOP("MineAction", "What the cells of the population raster hold"))
        options = [
            self.words(QT_TRANSLATE_NOOP("MineAction", "People in the cell")),
            self.words(QT_TRANSLATE_NOOP("MineAction", "People per km²")),
        ]
        self.addParameter(QgsProcessingParameterEnum("POPULATION_KIND", kind, options, defaultValue=0))
        self.add_by()
        output = self.words(QT_TRANSLATE_NOOP("MineAction", "Ranked hazards"))
        self.add_optional(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", output, QgsProcessing.SourceType.TypeVectorPolygon, createByDefault=False
            )
        )
        self.add_report()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Ranking ID"))
        self.addOutput(QgsProcessingOutputString("RANKING", label))
        self.add_counts(
            RANKED=QT_TRANSLATE_NOOP("MineAction", "Hazards ranked"),
            INCOMPLETE=QT_TRANSLATE_NOOP("MineAction", "Hazards with something missing"),
        )

    def _add_text(self, name: str, label: str) -> None:
        self.addParameter(QgsProcessingParameterString(name, self.words(label), optional=True))

    def _add_inputs(self) -> None:
        """Add one parameter for each input that criteria read; accidents come from the workspace."""
        from ..core.priority.inputs import ROLES, Kind

        types = {
            Kind.POINTS: QgsProcessing.SourceType.TypeVectorPoint,
            Kind.LINES: QgsProcessing.SourceType.TypeVectorLine,
            Kind.POLYGONS: QgsProcessing.SourceType.TypeVectorPolygon,
            Kind.FEATURES: QgsProcessing.SourceType.TypeVectorAnyGeometry,
            Kind.TABLE: QgsProcessing.SourceType.TypeVector,
        }
        for role in ROLES:
            if role.key == "accidents":
                continue
            name, label = role.key.upper(), self.words(role.label)
            if role.kind is Kind.RASTER:
                self.addParameter(QgsProcessingParameterRasterLayer(name, label, optional=True))
            else:
                self.addParameter(QgsProcessingParameterFeatureSource(name, label, [types[role.kind]], optional=True))

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:

        from ..adapters.priorities import SiteRanking, keep, load_profile, rank_workspace, save_ranking, site_by_code

        profile = load_profile(self.text_of(parameters, "PROFILE", context))
        site_code = self.text_of(parameters, "SITE", context)
        method = self.text_of(parameters, "METHOD", context) or None
        with self.open_workspace(parameters, context) as workspace:
            site = site_by_code(workspace, site_code) if site_code else None
            today = self._day(self.text_of(parameters, "TODAY", context), workspace.now().date())
            inputs = self._inputs(parameters, context, feedback)
            found: SiteRanking = rank_workspace(
                workspace, site["id"] if site else "", profile, method, inputs, today, feedback
            )
            code = save_ranking(workspace, found, site, self.text_of(parameters, "REASON", context))
            keep(code, found)
        results: dict[str, Any] = {
            "RANKING": code,
            "RANKED": len(found.ranking),
            "INCOMPLETE": int(found.ranking.missing.any(axis=1).sum()),
        }
        if parameters.get("OUTPUT"):
            results["OUTPUT"] = self._write(parameters, context, found)
        frame = found.ranking.frame
        results[self.REPORT] = self.write_report(
            parameters, context, {"ranking": code, "rows": frame.to_dict("records"), **_policy(found.ranking)}
        )
        return results

    def _day(self, text: str, today: Any) -> Any:
        from datetime import date

        if not text:
            return today
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "This is not a date"),
                QT_TRANSLATE_NOOP("MineAction", "'{text}' cannot be read as YYYY-MM-DD."),
                text=text,
            ) from None

    def _inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Any:
        """Read the inputs that were given, each with where it came from."""
        from ..adapters.frames import frame_of
        from ..core.priority.inputs import ROLES, Inputs, Kind, Layer, RasterKind

        layers: dict[str, Layer] = {}
        for role in ROLES:
            name = role.key.upper()
            if role.key == "accidents" or not parameters.get(name):
                continue
            if role.kind is Kind.RASTER:
                raster = self.parameterAsRasterLayer(parameters, name, context)
                if raster is None or not raster.isValid():
                    raise _unreadable(name, parameters[name])
                path = Path(raster.source())
                kind = RasterKind.VALUE
                if role.key == "population":
                    kind = RasterKind(RASTER_KINDS[self.parameterAsEnum(parameters, "POPULATION_KIND", context)])
                layers[role.key] = Layer(path=path, raster_kind=kind, source=raster.name())
            else:
                source = self.parameterAsSource(parameters, name, context)
                if source is None:
                    raise _unreadable(name, parameters[name])
                layers[role.key] = Layer(
                    frame=frame_of(source, source.sourceName(), feedback), source=source.sourceName()
                )
        return Inputs(layers)

    def _write(self, parameters: dict[str, Any], context: QgsProcessingContext, found: Any) -> str:
        """Write the ranked hazards as a layer in EPSG:4326, in order of rank."""
        frame = found.ranking.frame
        geometries = found.hazards.geometry.to_numpy()
        kinds = {"O": "text", "i": "integer", "u": "integer", "f": "real"}
        fields = QgsFields()
        for name in frame.columns:
            fields.append(make_field(name, kinds.get(frame[name].dtype.kind, "text")))
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        sink, identifier = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, crs
        )
        if sink is None:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The ranked layer cannot be written"),
                QT_TRANSLATE_NOOP("MineAction", "{output}"),
                output=str(parameters["OUTPUT"]),
            )
        for row in found.ranking.order:
            feature = QgsFeature(fields)
            feature.setAttributes([_attribute(value) for value in frame.iloc[int(row)]])
            geometry = QgsGeometry()
            geometry.fromWkb(geometries[int(row)].wkb)
            feature.setGeometry(geometry)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        del sink
        return identifier


def _attribute(value: Any) -> Any:
    plain = value.item() if hasattr(value, "item") else value
    return None if isinstance(plain, float) and plain != plain else plain


def _policy(ranking: Any) -> dict[str, Any]:
    return {
        "profile": ranking.profile.name,
        "profile_fingerprint": ranking.profile.fingerprint,
        "method": ranking.method.key,
        "weights": {entry.id: float(weight) for entry, weight in zip(ranking.entries, ranking.weights)},
        "sources": [vars(source) for source in ranking.sources],
        "notes": [note.text(interface_words()) for note in ranking.all_notes],
    }


def _unreadable(name: str, value: Any) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "A layer that the ranking should read cannot be opened"),
        QT_TRANSLATE_NOOP("MineAction", "{name}: {value}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose another layer, or leave it out: then it counts as missing."),
        name=name,
        value=str(value),
    )
