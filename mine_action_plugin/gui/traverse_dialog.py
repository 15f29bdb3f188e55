# SPDX-License-Identifier: GPL-3.0-or-later
"""Turning points typed in the window: area and misclosure are shown while one types; saved where nothing is wrong."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsProjectionSelectionWidget, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..adapters.intake import Boundary, TypedList, points_as_csv, read_typed, widened_for
from ..core.errors import PlanningError
from ..core.location.area import perimeters_m
from ..core.location.formats import write_dd
from ..core.location.traverse import Tolerance
from ..core.model.codelists import BEARING_KIND, SURVEY_METHOD
from ..core.model.tables import table_named
from ..core.text import QT_TRANSLATE_NOOP
from .form_dialog import fit, set_direction
from .number_entry import NumberBox
from .permits import permit
from .person_line import YOUR_NAME, PersonLine
from .plain_text import as_html
from .slots import told
from .traverse_table import TraverseTable

if TYPE_CHECKING:
    from .panel import Panel

FILL, LINE = QColor(0, 90, 176, 60), QColor(0, 90, 176)
AREA = QT_TRANSLATE_NOOP("MineAction", "Area: {area} m² · perimeter: {perimeter} m")
NO_AREA = QT_TRANSLATE_NOOP("MineAction", "Area: – (three corners are needed)")
MISCLOSURE = QT_TRANSLATE_NOOP(
    "MineAction", "Misclosure at {point}: {distance} m (east {east} m, north {north} m), {ratio} over {length} m"
)
UNCHECKED = QT_TRANSLATE_NOOP("MineAction", "Misclosure: not measured (no line leads back)")
ALLOWED = QT_TRANSLATE_NOOP("MineAction", "Allowed: {metres} m or {ratio}. Nothing is adjusted.")
WIDENED = QT_TRANSLATE_NOOP("MineAction", "It closes only within a wider tolerance than usual: give the reason.")
CHOOSE = QT_TRANSLATE_NOOP("MineAction", "choose…")
OTHER_WORKSPACE = QT_TRANSLATE_NOOP("MineAction", "Another workspace was opened meanwhile")
NOT_THERE = QT_TRANSLATE_NOOP("MineAction", "The held rows that this list answers are not in it.")
OPEN_AGAIN = QT_TRANSLATE_NOOP("MineAction", "Open the workspace of the list again, then save; nothing typed is lost.")
MOST_FAULTS = 3  # that are written out below the table; each stands beside its line as well
ISOLATED = "\u2066{}\u2069"  # numbers stay as they are in a text that runs from right to left


def _signed(metres: float) -> str:
    """Return a difference with its sign; what rounds to nothing has none."""
    return f"{round(metres, 2):+.2f}" if round(metres, 2) else "0.00"


class TraverseDialog(QDialog):
    """Collects the parameters of `mineaction:addhazardfromtraverse`, and shows on the map what they come to."""

    def __init__(self, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held: tuple[str, ...] = ()  # rows that saving answers, of the workspace at `location`
        self.location = ""
        self.panel = panel
        self.words = words = panel.words
        set_direction(self, words)
        self.setObjectName("TraverseDialog")
        self.setWindowTitle(words(QT_TRANSLATE_NOOP("MineAction", "Turning points")))
        self.boundary: Boundary | None = None
        self.trouble = ""
        self._make_settings()
        self.table = TraverseTable(words, self)
        self.add_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Add line")), self)
        self.remove_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Remove line")), self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.person = PersonLine(self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(
            words(QT_TRANSLATE_NOOP("MineAction", "only for a misclosure above what is allowed, or usually allowed"))
        )
        self.band = QgsRubberBand(panel.iface.mapCanvas())
        self.band.setFillColor(FILL)
        self.band.setStrokeColor(LINE)
        self._lay_out()
        self._connect()
        fit(self, 1120, 700)
        self.refresh()

    def _make_settings(self) -> None:
        words, hazard = self.words, table_named("hazard")
        self.code = QLineEdit(self)
        self.name = QLineEdit(self)
        self.classification = self._choices(hazard.field("classification").codes.codes, words(CHOOSE))
        self.kind = self._choices(BEARING_KIND.codes, words(CHOOSE))
        self.declination = self._numeric("3.1 E")
        self.declination_date = self._numeric("2025-01-01")
        self.grid = self._numeric("EPSG:3177")
        self.method = self._choices(SURVEY_METHOD.codes, "")
        usual = Tolerance()
        self.allowed_m = self._limit(usual.metres, 0.0, 1000.0, 2, " m")
        self.allowed_ratio = self._limit(usual.ratio, 1.0, 1_000_000.0, 0, "")
        self.allowed_ratio.setPrefix("1:")
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    def _numeric(self, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.setPlaceholderText(example)
        return line

    def _limit(self, usual: float, least: float, most: float, decimals: int, unit: str) -> NumberBox:
        box = NumberBox(self)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.setRange(least, most)
        box.setDecimals(decimals)
        box.setSuffix(unit)
        box.setValue(usual)
        return box

    @property
    def tolerance(self) -> Tolerance:
        """The misclosure that is allowed, as the planner has it."""
        return Tolerance(self.allowed_m.value(), self.allowed_ratio.value())

    def _allowed_row(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.allowed_m, 1)
        layout.addWidget(QLabel(self.words(QT_TRANSLATE_NOOP("MineAction", "or")), self))
        layout.addWidget(self.allowed_ratio, 1)
        return row

    def _choices(self, codes: tuple[Any, ...], first: str | None = None) -> QComboBox:
        box = QComboBox(self)
        if first is not None:
            box.addItem(first, "")
        for code in codes:
            box.addItem(self.words(code.label), code.key)
        return box

    def _lay_out(self) -> None:
        words, hazard, point = self.words, table_named("hazard"), table_named("turning_point")
        labels = (
            (words(hazard.field("code").label) + " *", self.code, words(point.field("bearing_kind").label), self.kind),
            (
                words(hazard.field("classification").label) + " *",
                self.classification,
                words(QT_TRANSLATE_NOOP("MineAction", "Declination ° (east positive)")),
                self.declination,
            ),
            (
                words(hazard.field("name").label),
                self.name,
                words(point.field("declination_date").label),
                self.declination_date,
            ),
            (words(point.field("method").label), self.method, words(point.field("grid_epsg").label), self.grid),
            (
                words(QT_TRANSLATE_NOOP("MineAction", "Coordinate system")),
                self.crs,
                words(QT_TRANSLATE_NOOP("MineAction", "Misclosure allowed")),
                self._allowed_row(),
            ),
        )
        grid = QGridLayout()
        for row, (first, one, second, other) in enumerate(labels):
            for column, widget in enumerate((QLabel(first, self), one, QLabel(second, self), other)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        lines = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
            lines.addWidget(button)
        lines.addStretch(1)
        decision = QFormLayout()
        decision.addRow(words(YOUR_NAME), self.person)
        decision.addRow(words(QT_TRANSLATE_NOOP("MineAction", "Reason")), self.reason)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Save | box.Cancel, self)
        self.save_button = self.buttons.button(box.Save)
        self.save_button.setText(words(QT_TRANSLATE_NOOP("MineAction", "Save as a hazard")))
        self.save_button.setAutoDefault(False)
        self.buttons.button(box.Cancel).setText(words(QT_TRANSLATE_NOOP("MineAction", "Cancel")))
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)
        layout.addLayout(lines)
        layout.addWidget(self.told)
        layout.addLayout(decision)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda: self.table.add_line())
        self.remove_button.clicked.connect(lambda: self.table.remove_line())
        self.table.edited.connect(self.refresh)
        for line in (self.code, self.declination, self.declination_date, self.grid):
            line.textChanged.connect(self.refresh)
        for chooser in (self.kind, self.classification):
            chooser.currentIndexChanged.connect(self.refresh)
        self.crs.crsChanged.connect(self.refresh)
        for limit in (self.allowed_m, self.allowed_ratio):
            limit.valueChanged.connect(self.refresh)
        for line in (self.person, self.reason):
            line.textChanged.connect(self._enable)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self.panel.iface.mapCanvas().scene().removeItem(self.band))

    def show_typed(self, typed: TypedList, held: tuple[str, ...]) -> None:
        """Show a list that is held, to be mended; `held` are its rows, which saving answers."""
        self.held, self.location = held, self.panel.session.location
        self.reason.setPlaceholderText("")  # here it is the decision about the held rows, and always needed
        self.code.setText(typed.code)
        texts = ((self.declination, typed.declination), (self.declination_date, typed.declination_date))
        for line, text in (*texts, (self.grid, typed.grid), (self.name, typed.about.get("name", ""))):
            line.setText(text)
        choices = ((self.kind, typed.kind), (self.method, typed.method))
        for box, key in (*choices, (self.classification, typed.about.get("classification", ""))):
            box.setCurrentIndex(max(0, box.findData(key)))
        self.crs.setCrs(QgsCoordinateReferenceSystem(typed.crs))
        self.table.show_points(typed.points)

    def typed(self) -> TypedList:
        """Return what is typed."""
        return TypedList(
            code=self.code.text().strip() or "–",
            points=self.table.points(),
            kind=str(self.kind.currentData()),
            declination=self.declination.text().strip(),
            declination_date=self.declination_date.text().strip(),
            grid=self.grid.text().strip(),
            crs=self.crs.crs().authid() or "EPSG:4326",
        )

    def refresh(self, *_: Any) -> None:
        """Compute the boundary anew and show it."""
        self.boundary, self.trouble = None, ""
        try:
            self.boundary = read_typed(self.typed(), self.tolerance)
        except PlanningError as error:
            self.trouble = "\n".join(self.words.error(error))
        self._show_lines()
        self._show_figures()
        self._draw()
        self._enable()

    def _show_lines(self) -> None:
        said: dict[int, tuple[str, str]] = {}
        computed: dict[int, str] = {}
        for finding in self.boundary.reasons if self.boundary else ():
            if finding.row is not None and finding.kind.key != "traverse_misclosure":
                said.setdefault(finding.row, (self.words(finding.kind.title), self.words.finding(finding)))
        for row in range(1, len(self.table.points()) + 1) if self.boundary else ():
            position = self.boundary.position_of(row)
            computed[row] = write_dd(*position) if position else ""
        self.table.say(said, computed)

    def _faults(self) -> list[str]:
        """Return what stands against the boundary beside its misclosure, each kind once."""
        first: dict[str, str] = {}
        for finding in self.boundary.reasons if self.boundary else ():
            if finding.kind.key != "traverse_misclosure":
                first.setdefault(finding.kind.key, self.words.finding(finding))
        return list(first.values())

    def _show_figures(self) -> None:
        words = self.words
        if self.boundary is None:
            self.told.setText(as_html(self.trouble))
            return
        lines = [words(NO_AREA)]
        ring = self.ring()
        if self.boundary.area_m2 is not None and ring is not None:
            area, perimeter = (
                ISOLATED.format(f"{self.boundary.area_m2:,.0f}"),
                ISOLATED.format(f"{float(perimeters_m([ring])[0]):,.1f}"),
            )
            lines = [words(AREA, area=area, perimeter=perimeter)]
        for one in self.boundary.misclosures:
            numbers = {
                "distance": f"{one.distance_m:.2f}",
                "east": _signed(one.d_east_m),
                "north": _signed(one.d_north_m),
                "ratio": "1:∞" if one.ratio == float("inf") else f"1:{one.ratio:,.0f}",
                "length": f"{one.traversed_m:,.1f}",
                "point": one.point,
            }
            text = words(MISCLOSURE, **{name: ISOLATED.format(number) for name, number in numbers.items()})
            good = self.tolerance.accepts(one)
            lines.append(text if good else f'<span style="color:#b00000"><b>{text}</b></span>')
        if self.widened():
            lines.append(f'<span style="color:#9a5b00"><b>{words(WIDENED)}</b></span>')
        if not self.boundary.misclosures:
            lines.append(words(UNCHECKED))
        limits = {"metres": f"{self.tolerance.metres:g}", "ratio": ISOLATED.format(f"1:{self.tolerance.ratio:g}")}
        lines.append(words(ALLOWED, **limits))
        lines += [f'<span style="color:#b00000">{html.escape(text)}</span>' for text in self._faults()[:MOST_FAULTS]]
        self.told.setText("<br>".join(lines))

    def ring(self) -> Any:
        """Return the boundary as a polygon in EPSG:4326, None where it has no three corners."""
        hazards = list(self.boundary.listed.hazards.values()) if self.boundary else []
        ring = hazards[0].built.ring if hazards else ()
        return shapely.Polygon(ring) if len(set(ring)) >= 3 else None

    def _draw(self) -> None:
        self.band.reset()
        ring = self.ring()
        if ring is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(ring))
            self.band.setToGeometry(geometry, QgsCoordinateReferenceSystem("EPSG:4326"))

    def _enable(self, *_: Any) -> None:
        sound = self.boundary is not None and bool(self.boundary.listed.hazards) and not self.boundary.reasons
        answered = self.boundary is not None and self.boundary.only_misclosure and bool(self.reason.text().strip())
        named = bool(self.code.text().strip() and self.classification.currentData() and self.person.name)
        decided = bool(self.reason.text().strip()) or not (self.held or self.widened())
        ready = named and decided and (sound or answered)
        permit(self.save_button, "addhazardfromtraverse", self.panel.session, self.words, ready)

    def widened(self) -> bool:
        """Return whether the list closes only because more is allowed than usual, which somebody has to answer for."""
        return self.boundary is not None and bool(widened_for(self.boundary, self.tolerance, self.code.text()))

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the algorithm."""
        typed = self.typed()
        return {
            "WORKSPACE": self.panel.session.location,
            "CODE": self.code.text().strip(),
            "CLASSIFICATION": self.classification.currentData(),
            "NAME": self.name.text().strip(),
            "POINTS": points_as_csv(typed.points),
            "BEARINGKIND": typed.kind or "not_stated",
            "DECLINATION": typed.declination,
            "DECLINATIONDATE": typed.declination_date,
            "GRID": typed.grid,
            "CRS": typed.crs,
            "POINTMETHOD": self.method.currentData() or None,
            "TOLERANCEM": self.tolerance.metres,
            "TOLERANCERATIO": self.tolerance.ratio,
            "HELD": ",".join(self.held),
            "BY": self.person.name,
            "REASON": self.reason.text().strip(),
        }

    @told
    def save(self) -> None:
        """Save the boundary as a hazard; the dialog stays open where that is refused, with all that was typed."""
        if self.held and self.location != self.panel.session.location:
            raise PlanningError(OTHER_WORKSPACE, NOT_THERE, OPEN_AGAIN)
        self.person.keep()
        self.panel.run("addhazardfromtraverse", self.parameters(), self._saved)

    def _saved(self, results: dict[str, Any]) -> None:
        self.panel.selection.select([results["HAZARD"]], zoom=True)
        self.accept()
