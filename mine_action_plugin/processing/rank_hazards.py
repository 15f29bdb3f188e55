# SPDX-License-Identifier: GPL-3.0-or-later
"""Rank the hazards of a site under a profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..adapters.dependencies import missing
from ..core.errors import PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .ranking_algorithm import RankingAlgorithm, policy_of, records_of

if TYPE_CHECKING:
    from ..core.priority.inputs import Layer

POPULATION_KINDS = ("count", "density")


@dataclass(frozen=True)
class _Given:
    """What a layer that was given says of itself: its name, its source, where it can be had again, and from when."""

    name: str = ""
    source: str = ""
    place: str = ""
    date: str = ""


class RankHazards(RankingAlgorithm):
    """Measure the criteria of a profile, rank, save the ranking in the workspace, and give it as a layer."""

    ID = "rankhazards"
    WRITES = ("ranking",)
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
        self.add_text("SITE", QT_TRANSLATE_NOOP("MineAction", "Site (code; empty for all Libya)"))
        profile = self.words(QT_TRANSLATE_NOOP("MineAction", "Profile (name of a shipped one, or a file)"))
        self.addParameter(QgsProcessingParameterString("PROFILE", profile, defaultValue="emergency_response"))
        self.add_text("METHOD", QT_TRANSLATE_NOOP("MineAction", "Method (empty for the profile's own)"))
        self.add_text(
            "TODAY", QT_TRANSLATE_NOOP("MineAction", "Day from which ages count (YYYY-MM-DD; today if empty)")
        )
        self.add_weights()
        self.add_text("REASON", QT_TRANSLATE_NOOP("MineAction", "Reason, if the ranking is to be signed"))
        if not missing():
            self._add_inputs()
        kind = self.words(QT_TRANSLATE_NOOP("MineAction", "What the cells of the population raster hold"))
        options = [
            self.words(QT_TRANSLATE_NOOP("MineAction", "People in the cell")),
            self.words(QT_TRANSLATE_NOOP("MineAction", "People per km²")),
        ]
        # No default: counts and densities look alike, and one read as the other is wrong by the area of a cell.
        self.addParameter(QgsProcessingParameterEnum("POPULATION_KIND", kind, options, optional=True))
        self.add_text("DATES", QT_TRANSLATE_NOOP("MineAction", "Dates of the layers (JSON by input, YYYY-MM-DD)"))
        self.add_by()
        self.add_layer("OUTPUT", QT_TRANSLATE_NOOP("MineAction", "Ranked hazards"))
        self.add_report()
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Ranking ID"))
        self.addOutput(QgsProcessingOutputString("RANKING", label))
        self.add_counts(
            RANKED=QT_TRANSLATE_NOOP("MineAction", "Hazards ranked"),
            INCOMPLETE=QT_TRANSLATE_NOOP("MineAction", "Hazards with something missing"),
        )

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

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Note on the main thread what the layers given are: they belong to it, and no other may ask them."""
        self._given = {} if missing() else self._layers_given(parameters, context)
        return True

    def _layers_given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, _Given]:
        from ..adapters.layer_dates import date_of
        from ..adapters.source_layers import place_of
        from ..core.priority.inputs import ROLES, Kind

        found = {}
        for role in ROLES:
            name = role.key.upper()
            if role.key == "accidents" or not parameters.get(name):
                continue
            read = self.parameterAsRasterLayer if role.kind is Kind.RASTER else self.parameterAsLayer
            layer = read(parameters, name, context)
            if layer is not None and layer.isValid():
                found[role.key] = _Given(layer.name(), layer.source(), place_of(layer), date_of(layer))
        return found

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.priorities import load_profile, rank_workspace
        from ..adapters.rankings import keep, save_ranking, sign
        from ..adapters.sites import site_named

        profile = load_profile(self.text_of(parameters, "PROFILE", context))
        site_code, reason = (self.text_of(parameters, name, context) for name in ("SITE", "REASON"))
        method = self.text_of(parameters, "METHOD", context) or None
        with self.open_workspace(parameters, context) as workspace:
            site = site_named(workspace, site_code)
            today = workspace.now().astimezone().date()
            day = self._day(self.text_of(parameters, "TODAY", context), today)
            inputs = self._inputs(parameters, context, feedback, self._origins(parameters, context, profile, today))
            found = rank_workspace(workspace, site["id"] if site else "", profile, method, inputs, day, feedback)
            found = self.reweighed(parameters, context, found)
            if reason:
                found = sign(found, self.text_of(parameters, self.BY, context), today, reason)
            found = save_ranking(workspace, found, site, reason)
            keep(workspace.location, found)
        ranking = found.ranking
        rows = self._rows(found)
        shapes = found.hazards.geometry.to_numpy()[ranking.order]
        report = {"rows": records_of(rows), **policy_of(found)}
        return {
            "RANKING": found.code,
            "RANKED": len(ranking),
            "INCOMPLETE": int(ranking.missing.any(axis=1).sum()),
            **self.write_rows(parameters, context, rows, shapes),
            self.REPORT: self.write_report(parameters, context, report),
        }

    def _rows(self, found: Any) -> Any:
        """Return the rows in order of rank, each with its class and the policy that it follows from."""
        from ..core.priority.classes import class_of_each

        ranking, signature = found.ranking, found.ranking.profile.signature
        policy = {
            "class": class_of_each(ranking),
            "ranking": found.code,
            "profile": ranking.profile.name,
            "profile_fingerprint": ranking.profile.fingerprint,
            "signed_by": signature.name if signature else "",
        }
        return ranking.frame.assign(**policy).iloc[ranking.order]

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

    def _origins(self, parameters: dict[str, Any], context: QgsProcessingContext, profile: Any, today: Any) -> Any:
        """Return a function that says of the layer given for an input what it is, from when, and where it lies.

        What a policy says of its source is said only of the very content that it was said of.
        """
        from dataclasses import replace

        from ..adapters.layer_dates import read_dates
        from ..core.priority.source_checks import fingerprinted

        stated = read_dates(self.text_of(parameters, "DATES", context), today)
        known = {one.input: one for one in profile.sources}

        def origin(key: str, read: Any, name: str) -> Any:
            given = self._given.get(key, _Given())
            found = replace(fingerprinted(key, read), place=given.place)
            named, day = known.get(key), stated.get(key) or given.date
            if named is None or not found.fingerprint or named.fingerprint != found.fingerprint:
                return replace(found, source=name, date=day)
            return replace(found, source=named.text or name, date=day or named.date)

        return origin

    def _inputs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        origin: Callable[[str, Layer, str], Layer],
    ) -> Any:
        """Read the inputs that were given, each with where it came from."""
        from ..adapters.frames import frame_of
        from ..core.priority.inputs import ROLES, Inputs, Kind, Layer, RasterKind
        from ..core.priority.people_raster import people_kind

        layers: dict[str, Layer] = {}
        for role in ROLES:
            name = role.key.upper()
            if role.key == "accidents" or not parameters.get(name):
                continue
            if role.kind is Kind.RASTER:
                raster = self._given.get(role.key)
                if raster is None:
                    raise _unreadable(name, parameters[name])
                path = Path(raster.source)
                kind = RasterKind.VALUE
                if role.key == "population":
                    stated = parameters.get("POPULATION_KIND")
                    at = self.parameterAsEnum(parameters, "POPULATION_KIND", context)
                    kind = people_kind(path, None if stated is None else RasterKind(POPULATION_KINDS[at]))
                layers[role.key] = origin(role.key, Layer(path=path, raster_kind=kind), raster.name)
            else:
                source = self.parameterAsSource(parameters, name, context)
                if source is None:
                    raise _unreadable(name, parameters[name])
                frame = frame_of(source, source.sourceName(), feedback)
                layers[role.key] = origin(role.key, Layer(frame=frame), source.sourceName())
        return Inputs(layers)


def _unreadable(name: str, value: Any) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "A layer that the ranking should read cannot be opened"),
        QT_TRANSLATE_NOOP("MineAction", "{name}: {value}"),
        QT_TRANSLATE_NOOP("MineAction", "Choose another layer, or leave it out: then it counts as missing."),
        name=name,
        value=str(value),
    )
