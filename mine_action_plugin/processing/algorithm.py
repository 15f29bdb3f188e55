# SPDX-License-Identifier: GPL-3.0-or-later
"""The base of every algorithm: identity, dependency guard, one translation of errors and of cancel, help."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProperty,
)
from qgis.PyQt.QtCore import QVariant

from ..adapters.compat import keep_thread_state
from ..adapters.dependencies import missing, require_all
from ..adapters.words import interface_words
from ..core.errors import Cancelled, PlanningError
from ..core.text import QT_TRANSLATE_NOOP
from .outputs import cannot_be_written, check_can_be_written, text_of_value
from .typed_numbers import check_numbers
from .written import WRITTEN

if TYPE_CHECKING:
    from ..adapters.store import Workspace

CANCELLED = QT_TRANSLATE_NOOP("MineAction", "Cancelled. Nothing was changed.")


class MineActionAlgorithm(QgsProcessingAlgorithm):
    """An operation of the plugin. A subclass states the class attributes and gives `declare` and `perform`.

    `ID` is public and never changes. `TITLE`, `GROUP` and `HELP` are marked texts, `EXAMPLE` the arguments of a
    `qgis_process` call. What needs the third-party packages is imported inside `perform`, so that the plugin also loads
    where one is missing.
    """

    ID = ""
    TITLE = ""
    GROUP = QT_TRANSLATE_NOOP("MineAction", "Mine action")
    HELP = ""
    EXAMPLE = ""
    WRITES: tuple[str, ...] = ()  # tables of the workspace; whoever may not write them is told before any work is done
    REWRITES: tuple[str, ...] = ()  # inputs that an output may replace
    NEW_FILES: tuple[str, ...] = ()  # texts that name a file to be made
    MAIN_THREAD = False  # layouts and projects are not thread-safe

    WORKSPACE = "WORKSPACE"
    BY = "BY"
    SEEN = "SEEN"
    REPORT = "REPORT"

    _feedback: QgsProcessingFeedback | None = None

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return interface_words()(self.TITLE)

    def group(self) -> str:
        return interface_words()(self.GROUP)

    def groupId(self) -> str:
        return "mineaction"

    def shortHelpString(self) -> str:
        example = f"qgis_process run mineaction:{self.ID} {self.EXAMPLE}"
        return f"{interface_words()(self.HELP)}\n\n{example}"

    def createInstance(self) -> MineActionAlgorithm:
        return type(self)()

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        flags = super().flags()
        return flags | QgsProcessingAlgorithm.Flag.FlagNoThreading if self.MAIN_THREAD else flags

    def canExecute(self) -> tuple[bool, str]:
        """Tell the toolbox what is missing; `qgis_process` does not ask, so `processAlgorithm` asks again."""
        unmet = missing()
        return not unmet, ", ".join(one.module for one in unmet)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare()

    def declare(self) -> None:
        """Add the parameters and outputs."""
        raise TypeError(f"{type(self).__name__} declares no parameters")

    def perform(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; raise `PlanningError` for what the planner can mend."""
        raise TypeError(f"{type(self).__name__} does nothing")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        keep_thread_state()
        self._feedback = feedback
        with self.guarded(parameters):
            return self.perform(parameters, context, feedback)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Tell whoever shows the workspace that it was written to: a map that is not drawn again would lie."""
        if self.WRITES:
            WRITTEN.happened.emit()
        return {}

    @contextmanager
    def guarded(self, parameters: dict[str, Any]) -> Iterator[None]:
        """Refuse what cannot or must not be done, and say to QGIS in the words of its interface what goes wrong."""
        try:
            require_all()
            self._check_outputs(parameters)
            check_numbers(self.parameterDefinitions(), parameters)
            yield
        except PlanningError as error:
            raise QgsProcessingException("\n".join(interface_words().told(error))) from error
        except OSError as error:  # a full disk, a folder that is gone: no fault of the program, and said in words
            raise QgsProcessingException("\n".join(interface_words().told(cannot_be_written(error)))) from error
        except Cancelled as error:
            raise QgsProcessingException(interface_words()(CANCELLED)) from error

    def _check_outputs(self, parameters: dict[str, Any]) -> None:
        """Raise `PlanningError` where an output cannot be written, or would be over the workspace or an input."""
        targets = {one.name() for one in self.destinationParameterDefinitions()} | set(self.REWRITES)
        texts = {name: text_of_value(value) for name, value in parameters.items() if value}
        for name in (targets | set(self.NEW_FILES)) & texts.keys():
            check_can_be_written(texts[name])
        read = [Path(text) for name, text in texts.items() if name not in targets and _is_file(text)]
        for name in targets & texts.keys():
            target = texts[name].split("|")[0]
            for path in read:
                within = f"'{path}'" in target  # as a table of the same file: ogr:dbname='…' table="…"
                if within or (_is_file(target) and Path(target).samefile(path)):
                    raise PlanningError(
                        QT_TRANSLATE_NOOP("MineAction", "The output would be written over an input"),
                        QT_TRANSLATE_NOOP("MineAction", "{name}: {file} is read by the same operation."),
                        QT_TRANSLATE_NOOP("MineAction", "Choose another name."),
                        name=name,
                        file=str(path),
                    )

    # -- parameters that many algorithms share -----------------------------------------------------------------------

    def add_workspace(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                self.WORKSPACE,
                self.words(QT_TRANSLATE_NOOP("MineAction", "Workspace (.gpkg file, or PostgreSQL connection)")),
            )
        )

    def add_by(self) -> None:
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Name of the person responsible"))
        self.addParameter(QgsProcessingParameterString(self.BY, label, optional=True))

    def add_seen(self) -> None:
        """Add the fingerprint of what was shown, so that nobody writes over what another changed meanwhile."""
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Fingerprint of the order as it was read (else refused)"))
        self.addParameter(QgsProcessingParameterString(self.SEEN, label, optional=True))

    def add_report(self) -> None:
        label = self.words(QT_TRANSLATE_NOOP("MineAction", "Report (JSON)"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, label, "JSON (*.json)", optional=True, createByDefault=False
            )
        )

    def add_optional(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that may be left out."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.addParameter(parameter)

    def add_counts(self, **labels: str) -> None:
        """Add one numeric output for each name, labelled with a marked text."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.words(label)))

    def words(self, marked: str) -> str:
        return interface_words()(marked)

    def open_workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Workspace:
        """Open the workspace that the parameters name, as the person they name; `PlanningError` without the rights."""
        from ..adapters.database_login import open_named
        from ..adapters.store.rights import rights_of

        who = self.text_of(parameters, self.BY, context) if self.parameterDefinition(self.BY) else ""
        workspace = open_named(self.text_of(parameters, self.WORKSPACE, context), who)
        try:
            refused = rights_of(workspace.engine, self.WRITES).refusal(self.WRITES) if self.WRITES else None
            if refused is not None:
                raise refused
        except PlanningError:
            workspace.close()
            raise
        return workspace

    def text_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return a text parameter without surrounding blanks, empty where it was left out.

        A coordinate system may be given as such. QGIS makes an empty text of whatever else is none, as if it had been
        left out: `PlanningError` for that.
        """
        value = parameters.get(name)
        if isinstance(value, QgsCoordinateReferenceSystem) and value.isValid():
            return str(value.authid() or value.toWkt())
        if value is not None and not isinstance(value, (str, int, float, QgsProperty, QVariant)):
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A parameter is no text"),
                QT_TRANSLATE_NOOP("MineAction", "{name} was given as {kind}."),
                QT_TRANSLATE_NOOP("MineAction", "Give it as text, or leave it out."),
                name=name,
                kind=type(value).__name__,
            )
        return self.parameterAsString(parameters, name, context).strip()

    def write_report(self, parameters: dict[str, Any], context: QgsProcessingContext, report: dict[str, Any]) -> str:
        """Write `report` as JSON where one was asked for, and return its path or an empty text.

        What it reports is done by now: where it cannot be written that is a warning, and no reason to call it undone.
        """
        if not parameters.get(self.REPORT):
            return ""
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            text = json.dumps(report, ensure_ascii=False, indent=1, default=str)
            try:
                Path(path).write_text(text, encoding="utf-8")
            except OSError as error:
                without = QT_TRANSLATE_NOOP("MineAction", "The work is done, but its report could not be written.")
                told = [interface_words()(without), *interface_words().told(cannot_be_written(error))]
                if self._feedback is not None:
                    self._feedback.reportError("\n".join(told))
                return ""
        return path


def _is_file(text: str) -> bool:
    return os.path.isfile(text)  # False too for JSON, which is longer than the name of a file may be
