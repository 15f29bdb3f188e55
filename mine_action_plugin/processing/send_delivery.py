# SPDX-License-Identifier: GPL-3.0-or-later
"""Send a delivery of shapefiles to the national authority or another receiver."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..adapters.words import words
from ..core.exchange.release import PROFILES
from ..core.text import QT_TRANSLATE_NOOP
from .algorithm import MineActionAlgorithm

_PROFILES = [profile.name for profile in PROFILES]
_TABLES = list(dict.fromkeys(name for profile in PROFILES for name in profile.tables))


class SendDelivery(MineActionAlgorithm):
    """Deliver records as shapefiles in a zip, with manifest and loss list, and register the delivery."""

    ID = "senddelivery"
    WRITES = ("delivery",)
    TITLE = QT_TRANSLATE_NOOP("MineAction", "Send delivery")
    HELP = QT_TRANSLATE_NOOP(
        "MineAction",
        "Writes the records as shapefiles into one zip, with a manifest, a codebook and the list of everything that a "
        "shapefile cannot carry. The zip is read back and compared value by value before it counts. Personal data "
        "leaves only with a release profile that names it. The delivery is entered in the register.",
    )
    EXAMPLE = "--WORKSPACE=libya.gpkg --RECEIVER=LibMAC --RELEASEPROFILE=authority_full --OUTPUT=delivery.zip"

    SITE, TABLES, SINCE, RECEIVER = "SITE", "TABLES", "SINCE", "RECEIVER"
    RELEASEPROFILE, SCHEMA, PURPOSE, OUTPUT = "RELEASEPROFILE", "SCHEMA", "PURPOSE", "OUTPUT"

    def declare(self) -> None:
        self.add_workspace()
        say = self.words
        receiver = say(QT_TRANSLATE_NOOP("MineAction", "Receiver"))
        self.addParameter(QgsProcessingParameterString(self.RECEIVER, receiver))
        self.addParameter(self._profile())
        site = say(QT_TRANSLATE_NOOP("MineAction", "Site code (empty: all of Libya)"))
        self.addParameter(QgsProcessingParameterString(self.SITE, site, optional=True))
        self.addParameter(self._tables())
        since = say(QT_TRANSLATE_NOOP("MineAction", "Only what changed since (delivery number or date)"))
        self.addParameter(QgsProcessingParameterString(self.SINCE, since, optional=True))
        purpose = say(QT_TRANSLATE_NOOP("MineAction", "Purpose"))
        self.addParameter(QgsProcessingParameterString(self.PURPOSE, purpose, optional=True))
        schema = say(QT_TRANSLATE_NOOP("MineAction", "Receiver's schema (JSON)"))
        self.addParameter(QgsProcessingParameterFile(self.SCHEMA, schema, extension="json", optional=True))
        self.add_by()
        output = say(QT_TRANSLATE_NOOP("MineAction", "Delivery (zip)"))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, output, "Zip (*.zip)"))
        self.add_report()
        number = say(QT_TRANSLATE_NOOP("MineAction", "Delivery number"))
        self.addOutput(QgsProcessingOutputString("DELIVERY", number))
        self.add_counts(
            COUNTS=QT_TRANSLATE_NOOP("MineAction", "Records delivered"),
            LOSSES=QT_TRANSLATE_NOOP("MineAction", "Losses listed"),
        )

    def _profile(self) -> QgsProcessingParameterEnum:
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Release profile"))
        return QgsProcessingParameterEnum(
            self.RELEASEPROFILE, label, _PROFILES, defaultValue=_PROFILES[0], usesStaticStrings=True
        )

    def _tables(self) -> QgsProcessingParameterEnum:
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Tables (none chosen: all that the profile releases)"))
        return QgsProcessingParameterEnum(
            self.TABLES, label, _TABLES, allowMultiple=True, optional=True, usesStaticStrings=True
        )

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..adapters.delivery import Request, send_delivery

        schema = self.parameterAsFile(parameters, self.SCHEMA, context)
        request = Request(
            output=Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            receiver=self.text_of(parameters, self.RECEIVER, context),
            profile=self.parameterAsEnumString(parameters, self.RELEASEPROFILE, context),
            tables=tuple(name for name in self.parameterAsEnumStrings(parameters, self.TABLES, context) if name),
            site=self.text_of(parameters, self.SITE, context),
            since=self.text_of(parameters, self.SINCE, context),
            purpose=self.text_of(parameters, self.PURPOSE, context),
            layout=Path(schema) if schema else None,
        )
        with self.open_workspace(parameters, context) as workspace:
            sent = send_delivery(workspace, request, words("en"), words("ar"), feedback)
        found = [
            {
                "kind": one.kind.key,
                "severity": one.kind.severity.value,
                "table": one.table,
                "record": one.record,
                "values": one.values,
                "text": one.text(self.words),
            }
            for one in sent.findings
        ]
        report = {
            "delivery": sent.code,
            "output": str(request.output),
            "sha256": sent.sha256,
            "counts": {name: entry["records"] for name, entry in sent.manifest["tables"].items()},
            "losses": found,
            "manifest": sent.manifest,
        }
        return {
            self.OUTPUT: str(request.output),
            "DELIVERY": sent.code,
            "COUNTS": sent.records,
            "LOSSES": sent.losses,
            self.REPORT: self.write_report(parameters, context, report),
        }
