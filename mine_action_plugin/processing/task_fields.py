# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of a task as parameters of an algorithm, derived from the dictionary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.model.table import Field, Type
from ..core.orders.filling import FILLED
from .algorithm import MineActionAlgorithm

if TYPE_CHECKING:
    from ..adapters.store import Workspace

_SHORTER = {"activity": "TYPE", "team_id": "TEAM", "depth_m": "DEPTH"}  # as they are called in scripts since the first


def parameter_name(field: Field) -> str:
    """Return the name of the parameter that holds a field of a task."""
    return _SHORTER.get(field.name, field.name.upper())


def task_fields(leave_out: Iterable[str] = ()) -> tuple[Field, ...]:
    """Return the fields of a task that a planner fills in, but those named by their parameter in `leave_out`."""
    return tuple(field for field in FILLED if parameter_name(field) not in set(leave_out))


def add_task_fields(algorithm: MineActionAlgorithm, leave_out: Iterable[str] = ()) -> None:
    """Add an optional parameter for each field."""
    for field in task_fields(leave_out):
        parameter = _parameter(field, algorithm.words(field.label))
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        algorithm.addParameter(parameter)


def _parameter(field: Field, label: str) -> QgsProcessingParameterDefinition:
    name = parameter_name(field)
    if field.type is Type.CODE and field.codes:
        choices = QgsProcessingParameterEnum(name, label, list(field.codes.keys()), optional=True)
        choices.setUsesStaticStrings(True)
        return choices
    if field.type is Type.REAL:
        number = QgsProcessingParameterNumber(
            name, f"{label} ({field.unit})", QgsProcessingParameterNumber.Type.Double, optional=True
        )
        number.setMinimum(float(field.minimum or 0.0))
        return number
    return QgsProcessingParameterString(name, label, optional=True)


def task_values(
    algorithm: MineActionAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    workspace: Workspace,
    leave_out: Iterable[str] = (),
) -> dict[str, Any]:
    """Return the values of the fields that were given; what was left open is left out.

    `PlanningError` where a record that is named (a team) is not there.
    """
    from ..adapters.orders.register import record_named

    values: dict[str, Any] = {}
    for field in task_fields(leave_out):
        name = parameter_name(field)
        if parameters.get(name) in (None, ""):
            continue
        if field.type is Type.REAL:
            values[field.name] = algorithm.parameterAsDouble(parameters, name, context)
        elif field.type is Type.CODE:
            values[field.name] = algorithm.parameterAsEnumString(parameters, name, context)
        elif field.type is Type.REFERENCE:
            named = algorithm.text_of(parameters, name, context)
            values[field.name] = record_named(workspace, field.references, named)["id"]
        else:
            values[field.name] = algorithm.text_of(parameters, name, context)
    return values
