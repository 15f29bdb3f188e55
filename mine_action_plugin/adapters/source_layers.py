# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the layers of a ranking lie, and the same layers again later: only if they still hold what they held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..core.errors import PlanningError
from ..core.feedback import Feedback
from ..core.priority.inputs import Kind, Layer, RasterKind, Source, role
from ..core.priority.sentence import Sentence
from ..core.priority.source_checks import fingerprinted
from ..core.text import QT_TRANSLATE_NOOP
from .frames import frame_of
from .priorities import IN_WORKSPACE, SiteRanking, recorded_layers
from .store import Workspace

IN_FILES = ("ogr", "gdal", "delimitedtext", "spatialite")
IN_DATABASES = ("postgres", "postgresraster")
OLDER = QT_TRANSLATE_NOOP(
    "MineAction", "{input}: what it held was not kept by the version that saved this ranking, so none of it is shown."
)
NOWHERE = QT_TRANSLATE_NOOP(
    "MineAction", "{input}: “{source}” was a layer of that session only, so what counted of it cannot be shown."
)
GONE = QT_TRANSLATE_NOOP(
    "MineAction", "{input}: “{source}” is not where it was ({place}), so what counted of it cannot be shown."
)
CHANGED = QT_TRANSLATE_NOOP(
    "MineAction", "{input}: “{source}” has changed since the ranking was made, so what counted of it is not shown."
)


def place_of(layer: QgsMapLayer | None) -> str:
    """Return where a layer can be had again, without any password; empty for one that ends with its session."""
    if layer is None:
        return ""
    provider, source = layer.providerType(), layer.source()
    if provider in IN_DATABASES:
        uri = QgsDataSourceUri(source)
        uri.setPassword("")
        return f"{provider}:{uri.uri(False)}"
    if provider not in IN_FILES:
        return ""
    path = QgsProviderRegistry.instance().decodeUri(provider, source).get("path", "")
    return f"{provider}:{source}" if path and Path(str(path)).exists() else ""


def with_layers(workspace: Workspace, found: SiteRanking, feedback: Feedback) -> SiteRanking:
    """Return a ranking that was opened again with those of its layers that hold what they held, and why not others."""
    if found.layers:
        return found
    ranking, layers, gaps = found.ranking, {}, []
    recorded = recorded_layers(workspace, ranking.today or workspace.now().astimezone().date())
    for source in _read(found):
        again = _again(source, found.places.get(source.input, {}), recorded, feedback)
        if isinstance(again, Layer):
            layers[source.input] = again
        else:
            gaps.append(again)
    return replace(found, layers=layers, gaps=tuple(gaps))


def _read(found: SiteRanking) -> list[Source]:
    """Return the sources whose features criteria can show; of rasters nothing but the reach is drawn."""
    used = {key for entry in found.ranking.entries for key in entry.criterion.inputs}
    return [one for one in found.ranking.sources if one.input in used]


def _again(
    source: Source, kept: Mapping[str, str], recorded: Mapping[str, Layer], feedback: Feedback
) -> Layer | Sentence:
    place = kept.get("place", "")
    names = {"input": Sentence(role(source.input).label), "source": source.text, "place": _shown(place)}
    if not source.fingerprint:
        return Sentence(OLDER, names)
    if not place:
        return Sentence(NOWHERE, names)
    layer = recorded.get(source.input) if place == IN_WORKSPACE else _opened(source, place, kept, feedback)
    if layer is None:
        return Sentence(CHANGED if place == IN_WORKSPACE else GONE, names)
    return layer if layer.fingerprint == source.fingerprint else Sentence(CHANGED, names)


def _shown(place: str) -> str:
    """Return a place as a person reads it: the file, or the database without who logs in there."""
    provider, _colon, source = place.partition(":")
    if provider in IN_DATABASES:
        uri = QgsDataSourceUri(source)
        return f"{uri.database()}.{uri.schema()}.{uri.table()}"
    return source.split("|")[0]


def _opened(source: Source, place: str, kept: Mapping[str, str], feedback: Feedback) -> Layer | None:
    provider, _colon, address = place.partition(":")
    if role(source.input).kind is Kind.RASTER:
        raster = QgsRasterLayer(address, source.text, provider)
        if not raster.isValid():
            return None
        layer = Layer(path=Path(address), raster_kind=RasterKind(kept.get("cells", RasterKind.COUNT.value)))
    else:
        vector = QgsVectorLayer(address, source.text, provider)
        if not vector.isValid():
            return None
        try:
            layer = Layer(frame=frame_of(vector, source.text, feedback))
        except PlanningError:  # it has lost its coordinate system: it is not what it was
            return Layer()
    return replace(fingerprinted(source.input, layer), source=source.text, date=source.date, place=place)
