# SPDX-License-Identifier: GPL-3.0-or-later
"""The Task orders tab: orders by state, from a selection to paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters.orders.register import gaps_now
from ...core.errors import PlanningError
from ...core.model.tables import table_named
from ...core.orders.changes import is_draft
from ...core.text import QT_TRANSLATE_NOOP
from ..create_orders_dialog import CreateOrdersDialog
from ..issue_dialog import IssueDialog
from ..order_form_dialog import OrderFormDialog
from ..print_dialog import PrintDialog
from ..revise_dialog import ReviseDialog
from ..rows_model import Column
from ..rows_view import RowsView
from ..shown import coded, plain_records
from ..slots import told

if TYPE_CHECKING:
    from ..panel import Panel


class TaskOrdersTab(QWidget):
    """Lists the task orders of the chosen site; creates them from selected hazards or a ranking, issues and prints."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.setObjectName("task_orders")
        self.panel = panel
        words = panel.words
        self.create_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Create order…")), self)
        self.fill_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Fill in…")), self)
        self.issue_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Issue…")), self)
        self.revise_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Revise…")), self)
        self.print_button = QPushButton(words(QT_TRANSLATE_NOOP("MineAction", "Print…")), self)
        self.rows = RowsView(self._columns(), words(QT_TRANSLATE_NOOP("MineAction", "Search orders…")), self)
        self.count_label = QLabel(self)
        row = QHBoxLayout()
        for button in (
            self.create_button, self.fill_button, self.issue_button, self.revise_button, self.print_button,
        ):  # fmt: skip
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 16)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.count_label)
        self.create_button.clicked.connect(lambda: self.ask_create())
        self.fill_button.clicked.connect(self.ask_fill)
        self.issue_button.clicked.connect(self.ask_issue)
        self.revise_button.clicked.connect(self.ask_revise)
        self.print_button.clicked.connect(self.ask_print)
        self.rows.table.selectionModel().selectionChanged.connect(self._enable)
        self.rows.selected.connect(self._select_hazards)
        for signal in (panel.session.workspace_changed, panel.session.site_changed, panel.session.data_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _columns(self) -> list[Column]:
        words = self.panel.words
        table = table_named("task_order")
        return [
            Column("number", words(table.field("number").label)),
            Column("revision", words(table.field("revision").label), numeric=True),
            Column("state", words(table.field("state").label), coded(table.field("state"), words)),
            Column("hazards", words(table_named("hazard").plural)),
            Column("issued_on", words(table.field("issued_on").label), numeric=True),
            Column("fingerprint", words(table.field("fingerprint").label), lambda value: value[:12]),
        ]

    @told
    def refresh(self) -> None:
        """Read the orders again."""
        opened = self.panel.session.is_open
        self.panel.permit(self.create_button, "createtaskorders", opened)
        records = self._records() if opened else []
        self.rows.show_records(records)
        self._enable()
        self.count_label.setText(self.panel.words(QT_TRANSLATE_NOOP("MineAction", "%n task order(s)"), len(records)))

    def _enable(self, *_: Any) -> None:
        """Let be done what can be done with the one order that is selected."""
        orders = self.chosen()
        draft = len(orders) == 1 and is_draft(orders[0]["state"])
        self.panel.permit(self.fill_button, "filltaskorder", draft)
        self.panel.permit(self.issue_button, "issuetaskorder", draft)
        self.panel.permit(self.revise_button, "revisetaskorder", len(orders) == 1)
        self.print_button.setEnabled(len(orders) == 1)

    def _records(self) -> list[dict[str, Any]]:
        workspace = self.panel.session.workspace
        tasks = {one["id"] for one in self.panel.session.records("task", ["id"])}
        links = workspace.engine.execute(
            "SELECT task_hazard.task_id, hazard.code, hazard.id FROM task_hazard"
            " JOIN hazard ON hazard.id = task_hazard.hazard_id WHERE task_hazard.voided_at IS NULL"
        )
        self._hazards: dict[str, list[str]] = {}
        codes: dict[str, list[str]] = {}
        for task, code, hazard in links:
            codes.setdefault(task, []).append(code)
            self._hazards.setdefault(task, []).append(hazard)
        orders = [one for one in plain_records(workspace.read("task_order")) if one["task_id"] in tasks]
        for order in orders:
            order["hazards"] = ", ".join(codes.get(order["task_id"], []))
        return orders

    def chosen(self) -> list[dict[str, Any]]:
        """Return the selected orders."""
        ids = set(self.rows.selected_ids())
        return [order for order in self.rows.model.records if order["id"] in ids]

    def _select_hazards(self, ids: list[str]) -> None:
        hazards = [one for order in self.chosen() for one in self._hazards.get(order["task_id"], [])]
        self.panel.selection.select(hazards, zoom=True)

    @told
    def ask_create(self, ranking: str = "") -> None:
        """Create orders for the hazards that are selected in lists and map, or for the first ones of a ranking."""
        hazards = self.panel.selection.ids()
        dialog = CreateOrdersDialog(self.panel, hazards, ranking, self)
        if dialog.exec():
            parameters = {"WORKSPACE": self.panel.session.location, **dialog.parameters()}
            self.panel.run("createtaskorders", parameters, self._created)

    def _created(self, results: dict[str, Any]) -> None:
        numbers = str(results.get("ORDERS", ""))
        self.panel.show_tab(self)
        self._select_newest(numbers.split(",")[0])
        self.panel.messages.done(
            self.panel.words(QT_TRANSLATE_NOOP("MineAction", "Task orders created: {numbers}"), numbers=numbers)
        )

    def _select_newest(self, number: str) -> None:
        """Select the newest revision of an order, so that the next step is about it."""
        found = [one for one in self.rows.model.records if one["number"] == number]
        if found:
            self.rows.select([max(found, key=lambda one: one["revision"])["id"]])
            self._enable()

    def _run(
        self, algorithm: str, order: dict[str, Any], parameters: dict[str, Any], then: Any = None, refused: Any = None
    ) -> None:
        """Run an algorithm on an order, show the list anew with its newest revision selected, then do what follows."""

        def done(results: dict[str, Any]) -> None:
            self._select_newest(order["number"])
            if then is not None:
                then()

        named = {"WORKSPACE": self.panel.session.location, "ORDER": order["number"], **parameters}
        self.panel.run(algorithm, named, done, refused)

    @told
    def ask_fill(self) -> None:
        """Fill in the selected draft."""
        (order,) = self.chosen()
        self._fill(OrderFormDialog(self.panel, order, self))

    def _fill(self, dialog: OrderFormDialog) -> None:
        """Save what a form holds; where that is refused, it comes back with all that was typed."""
        if dialog.exec():
            seen = {"SEEN": dialog.order["fingerprint"]}
            parameters = {**seen, **dialog.parameters()}

            def withdraw() -> None:
                for reason in dialog.refusals:
                    self.panel.messages.withdraw(reason)

            self._run(
                "filltaskorder", dialog.order, parameters, withdraw, lambda reason: self._fill_again(dialog, reason)
            )

    def _fill_again(self, before: OrderFormDialog, reason: str) -> None:
        """Open the form anew on the order as it is now: why, with what was typed before and what others changed."""
        try:
            order = self.panel.session.workspace.get("task_order", before.order["id"])
            dialog = OrderFormDialog(self.panel, order, self, before)
        except PlanningError:  # the workspace does not answer, or the order is gone
            dialog = before
        dialog.tell_refusal(reason, before.refusals)
        self._fill(dialog)

    @told
    def ask_issue(self) -> None:
        """Issue the selected draft in somebody's name, with a reason where something is missing; then print it."""
        (order,) = self.chosen()
        gaps = gaps_now(self.panel.session.workspace, order)
        dialog = IssueDialog(self.panel.words, gaps, self)
        if dialog.exec():
            follows = self.ask_print if dialog.print_box.isChecked() else None
            seen = {"SEEN": order["fingerprint"]}
            self._run("issuetaskorder", order, {**seen, **dialog.parameters()}, follows)

    def ask_revise(self) -> None:
        """Make the next revision of the selected order, or a draft anew from the data as it stands."""
        (order,) = self.chosen()
        dialog = ReviseDialog(self.panel.words, self)
        if dialog.exec():
            self._run("revisetaskorder", order, dialog.parameters())

    def ask_print(self) -> None:
        """Print the selected order to PDF and open it."""
        (order,) = self.chosen()
        reference = f"{order['number']}/{order['revision']}"
        dialog = PrintDialog(self.panel.words, self.panel.session.location, reference, self)
        if dialog.exec():
            self.print_to(reference, dialog.language(), dialog.path())

    def print_to(self, number: str, language: str, path: str) -> None:
        """Print the order `number` (with its revision behind a slash) in `language` to `path`."""
        parameters = {
            "WORKSPACE": self.panel.session.location,
            "ORDER": number,
            "LANGUAGE": language,
            "BASEMAP": self.panel.view.base_layers(),
            "OUTPUT": path,
        }
        self.panel.run("printtaskorder", parameters, lambda results: self._printed(path, results))

    def _printed(self, path: str, results: dict[str, Any]) -> None:
        words = self.panel.words
        pages = words(QT_TRANSLATE_NOOP("MineAction", "%n page(s) printed to {file}"), int(results["PAGES"]), file=path)
        self.panel.messages.done(pages)
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
