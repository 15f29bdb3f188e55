# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that contradict one another across tables: evidence and class, accidents and casualties, requests."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas
import pandas
import shapely

from ..findings import Finding, FindingKind, Severity
from ..text import QT_TRANSLATE_NOOP

SUSPECTED_WITH_EVIDENCE = FindingKind(
    "suspected_with_evidence",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "SHA with direct evidence"),
    QT_TRANSLATE_NOOP("MineAction", "{code} is suspected, but direct evidence of contamination is recorded."),
    QT_TRANSLATE_NOOP("MineAction", "Confirm the area (CHA), or correct the evidence."),
    "IMAS 07.11",
    fields=("classification", "evidence_kind"),
)
CASUALTIES_DIFFER = FindingKind(
    "casualties_differ",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "More casualties recorded than the accident states"),
    QT_TRANSLATE_NOOP("MineAction", "{code} states {stated} {outcome}, but {recorded} are recorded."),
    QT_TRANSLATE_NOOP("MineAction", "Find out which of the two holds."),
    fields=("killed", "injured"),
)
REQUEST_CONTRADICTS = FindingKind(
    "request_contradicts",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("MineAction", "Request says that services are blocked and that none is"),
    QT_TRANSLATE_NOOP("MineAction", "{code}: {services}"),
    QT_TRANSLATE_NOOP("MineAction", "Ask who sent the request."),
    fields=("services_blocked",),
)
KINDS = (SUSPECTED_WITH_EVIDENCE, CASUALTIES_DIFFER, REQUEST_CONTRADICTS)


def with_direct_evidence(evidence: pandas.DataFrame) -> set[str]:
    """Return the ids of the hazards for which direct evidence is recorded."""
    return set(evidence.loc[evidence["kind"] == "direct", "hazard_id"].dropna())


def suspected_with_evidence(hazards: geopandas.GeoDataFrame, evidence: pandas.DataFrame) -> Iterator[Finding]:
    """Open suspected hazardous areas with direct evidence, stated or recorded."""
    direct = hazards["id"].isin(with_direct_evidence(evidence)) | (hazards["evidence_kind"] == "direct")
    suspected = (hazards["classification"] == "sha") & hazards["status"].isin(("open", "worked_on"))
    for row in hazards[suspected & direct].to_dict("records"):
        yield Finding(
            SUSPECTED_WITH_EVIDENCE, None, "hazard", row["id"], {"code": row["code"]}, place_of(row["geometry"])
        )


def casualties_differ(accidents: geopandas.GeoDataFrame, casualties: pandas.DataFrame) -> Iterator[Finding]:
    """Accidents that state fewer killed or injured than are recorded one by one."""
    counts = casualties.groupby(["accident_id", "outcome"]).size()
    for row in accidents[accidents["id"].isin(casualties["accident_id"])].to_dict("records"):
        for outcome in ("killed", "injured"):
            recorded, stated = int(counts.get((row["id"], outcome), 0)), row[outcome]
            if not pandas.isna(stated) and recorded > stated:
                values = {"code": row["code"], "outcome": outcome, "stated": int(stated), "recorded": recorded}
                yield Finding(CASUALTIES_DIFFER, None, "accident", row["id"], values, place_of(row["geometry"]))


def requests_contradict(requests: geopandas.GeoDataFrame) -> Iterator[Finding]:
    """Requests that name blocked services beside "none"."""
    for row in requests[requests["services_blocked"].notna()].to_dict("records"):
        services = row["services_blocked"].split(",")
        if "none" in services and len(services) > 1:
            values = {"code": row["code"], "services": ", ".join(services)}
            yield Finding(REQUEST_CONTRADICTS, None, "request", row["id"], values, place_of(row["geometry"]))


def place_of(shape: shapely.Geometry | None) -> tuple[float, float] | None:
    """Return a point on the ground at which to show a finding about a record of this shape (EPSG:4326)."""
    if shape is None or shapely.is_empty(shape):
        return None
    lon, lat = shapely.get_coordinates(shape)[0].tolist()
    return lon, lat
