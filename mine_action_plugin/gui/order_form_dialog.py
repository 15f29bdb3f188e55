# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a draft order: every field of its task that a planner fills in, and where its team begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..adapters.orders.register import content_of
from ..core.model.table import Field, Type
from ..core.orders import figures
from ..core.orders.changes import is_draft
from ..core.orders.content import OrderContent, OrderedHazard
from ..core.orders.filling import FILLED
from ..core.orders.minimum import needed_fields
from ..core.text import QT_TRANSLATE_NOOP
from ..processing.task_fields import parameter_name
from .field_inputs import NOT_CHOSEN, Input, enter, input_of, same
from .form_dialog import FormDialog, fit
from .mapping_preview import GROUND
from .person_line import YOUR_NAME, PersonLine
from .shown import plain_records

if TYPE_CHECKING:
    from .panel import Panel

NEEDED = QT_TRANSLATE_NOOP("MineAction", "* needed before it is issued, or a reason why it goes out without")
OF_SITE = QT_TRANSLATE_NOOP("MineAction", "as for the site: {value}")
KEPT = QT_TRANSLATE_NOOP("MineAction", "It was not saved. What you typed is still here.")
OTHERS = QT_TRANSLATE_NOOP("MineAction", "What others changed meanwhile stands below what you typed.")
NO_NUMBER = QT_TRANSLATE_NOOP("MineAction", "{field}: “{text}” is no number. Type digits, with a point for decimals.")
CLOSED = QT_TRANSLATE_NOOP("MineAction", "The order is no draft any more: it cannot be filled in. Copy what you need.")
NOW = QT_TRANSLATE_NOOP("MineAction", "Recorded meanwhile: {value}")
START_OF = QT_TRANSLATE_NOOP("MineAction", "Start point of {hazard}")


class OrderFormDialog(FormDialog):
    """Collects the parameters of `mineaction:filltaskorder`: what was changed, and nothing else.

    `before` is the same form whose content was refused: what was typed there is kept, and stands beside what is new.
    """

    def __init__(
        self,
        panel: Panel,
        order: dict[str, Any],
        parent: QWidget | None = None,
        before: OrderFormDialog | None = None,
    ) -> None:
        super().__init__(
            panel.words,
            QT_TRANSLATE_NOOP("MineAction", "Fill in task order"),
            QT_TRANSLATE_NOOP("MineAction", "Save"),
            parent,
        )
        self.panel, self.order = panel, order
        self.content: OrderContent = content_of(order)
        workspace = panel.session.workspace
        self.task: dict[str, Any] = workspace.get("task", order["task_id"])
        teams = [(one["id"], f"{one['code']} {one['name']}") for one in plain_records(workspace.read("team"))]
        self.teams = dict(teams)
        self.inputs: list[Input] = []
        self.labels: dict[str, QLabel] = {}
        self.starts: dict[str, QComboBox] = {}
        self.refusals: tuple[str, ...] = ()  # why it was not saved, each time
        self.changed_by_others = False
        self.told = QLabel(self)
        body = QWidget(self)
        fields = QFormLayout(body)
        for field in FILLED:
            made = input_of(field, self.task[field.name], self.words, teams, self._hint(field))
            self.inputs.append(made)
            self.labels[field.name] = QLabel(body)
            fields.addRow(self.labels[field.name], made.widget)
            if before is not None:
                self._keep(made, before, fields)
        for hazard in self.content.hazards:
            box = self._start(hazard)
            fields.addRow(self.words(START_OF, hazard=hazard.code), box)
            if before is not None and hazard.code in before.changed_starts():
                box.setCurrentIndex(max(0, box.findData(before.starts[hazard.code].currentData())))
        self._lay_out(body, before)
        self.person = self.add(YOUR_NAME, PersonLine(self))
        if before is not None:
            self.person.setText(before.person.text())
        self.require(self.person)
        if not is_draft(order["state"]):
            self.person.setEnabled(False)
            self.ok_button.setEnabled(False)
        self.accepted.connect(self.person.keep)
        self.of("activity").widget.currentIndexChanged.connect(self._mark_needed)
        self._mark_needed()
        fit(self, 680, 720)

    def _keep(self, made: Input, before: OrderFormDialog, fields: QFormLayout) -> None:
        """Put what was typed into the same form before into a field, and say below it what others wrote meanwhile."""
        name = made.field.name
        typed, was, now = before.of(name).read(), before.task[name], self.task[name]
        if not same(typed, was):
            enter(made, typed)
        if not same(was, now):
            said = QLabel(self.words(NOW, value=self.words.apart(self._shown(made.field, now))))
            said.setObjectName(f"now_{name}")
            said.setWordWrap(True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setStyleSheet(GROUND)
            fields.addRow("", said)
            self.changed_by_others = True

    def _shown(self, field: Field, value: Any) -> str:
        """Return a value of the order's task as a planner reads it."""
        if value is None or value == "":
            return self.words(NOT_CHOSEN)
        if field.codes is not None:
            return self.words(field.codes.label(str(value)))
        return self.teams.get(str(value), str(value))

    def _lay_out(self, body: QWidget, before: OrderFormDialog | None) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        layout: QVBoxLayout = self.layout()
        layout.insertWidget(0, QLabel(f"{self.order['number']} / {self.order['revision']}", self))
        layout.insertWidget(1, area, 1)
        layout.insertWidget(2, QLabel(self.words(NEEDED), self))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setStyleSheet(GROUND)
        layout.insertWidget(1, self.told)
        self._tell([] if before is None else self._kept())

    def _kept(self) -> list[str]:
        if not is_draft(self.order["state"]):
            return [self.words(CLOSED)]
        return [self.words(KEPT), *([self.words(OTHERS)] if self.changed_by_others else [])]

    def tell_refusal(self, reason: str, earlier: tuple[str, ...] = ()) -> None:
        """Say at the head of the form why it was not saved; `earlier` are the reasons of the times before."""
        self.refusals = (*earlier, reason)
        self._tell([*self._kept(), reason.strip()])

    def _tell(self, lines: list[str]) -> None:
        self.told.setText("\n".join(one for one in lines if one))
        self.told.setVisible(bool(lines))

    def accept(self) -> None:
        """Hand on what was typed, unless a number is none: then say so and stay open."""
        refused = [one for one in self.inputs if one.field.type in (Type.REAL, Type.INTEGER)]
        refused = [one for one in refused if isinstance(one.read(), str)]
        if not refused:
            super().accept()
            return
        texts = {one.field.label: str(one.read())[:40] for one in refused}
        self._tell([self.words(NO_NUMBER, field=self.words(label), text=text) for label, text in texts.items()])
        refused[0].widget.setFocus()

    def of(self, name: str) -> Input:
        """Return the input of the field called `name`."""
        return next(one for one in self.inputs if one.field.name == name)

    def _hint(self, field: Field) -> str:
        site = self.content.site
        value = getattr(site, field.name, "") if site else ""
        return self.words(OF_SITE, value=value) if value and field.type is Type.TEXT else ""

    def _start(self, hazard: OrderedHazard) -> QComboBox:
        box = QComboBox()
        box.setObjectName(hazard.code)
        chosen = next((point.number for point in hazard.perimeter if point.role == "sp"), None)
        if chosen is None:
            box.addItem(self.words(NOT_CHOSEN), None)
        for point in hazard.perimeter:
            place = figures.spaced_mgrs(point.position.mgrs)
            box.addItem(
                f"{point.number}  {point.label}  {place}" if point.label else f"{point.number}  {place}", point.number
            )
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._point_out(hazard, box.currentData()))
        self.starts[hazard.code] = box
        self._started = {**getattr(self, "_started", {}), hazard.code: chosen}
        return box

    def _point_out(self, hazard: OrderedHazard, number: int | None) -> None:
        for point in hazard.perimeter:
            if point.number == number:
                self.panel.view.point_out(point.position.lon, point.position.lat)

    def _mark_needed(self) -> None:
        needed = needed_fields(str(self.of("activity").read()))
        for one in self.inputs:
            label = self.words(one.field.label)
            unit = f" ({one.field.unit})" if one.field.unit else ""
            self.labels[one.field.name].setText(f"{label}{unit}{' *' if one.field.name in needed else ''}")

    def changed_starts(self) -> dict[str, int]:
        """Return hazard -> number of the point at which its team is now to begin, where that was changed."""
        chosen = {code: box.currentData() for code, box in self.starts.items()}
        return {code: number for code, number in chosen.items() if number != self._started[code]}

    def parameters(self) -> dict[str, Any]:
        """Return what was changed."""
        parameters: dict[str, Any] = {"ORDER": self.order["number"], "BY": self.person.name}
        emptied = []
        for one in self.inputs:
            value, before = one.read(), self.task[one.field.name]
            if same(value, before):
                continue
            if value is None:
                emptied.append(parameter_name(one.field))
            else:
                parameters[parameter_name(one.field)] = value
        if emptied:
            parameters["CLEAR"] = ",".join(emptied)
        starts = list(self.changed_starts().values())
        if starts:
            parameters["STARTPOINTS"] = ",".join(str(one) for one in starts)
        return parameters
