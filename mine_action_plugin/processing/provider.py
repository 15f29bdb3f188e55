# SPDX-License-Identifier: GPL-3.0-or-later
"""The Processing provider and the explicit list of its algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider

from ..adapters.words import interface_words
from ..core.text import QT_TRANSLATE_NOOP
from .accept_findings import AcceptFindings
from .add_hazard_from_traverse import AddHazardFromTraverse
from .algorithm import MineActionAlgorithm
from .build_project import BuildProject
from .check_workspace import CheckWorkspace
from .compare_rankings import CompareRankings
from .copy_workspace import CopyWorkspace
from .create_task_orders import CreateTaskOrders
from .create_workspace import CreateWorkspace
from .explain_rank import ExplainRank
from .export_ranking import ExportRanking
from .fill_task_order import FillTaskOrder
from .import_survey import ImportSurvey
from .issue_task_order import IssueTaskOrder
from .open_ranking import OpenRanking
from .preview_import import PreviewImport
from .print_task_order import PrintTaskOrder
from .rank_firmness import RankFirmness
from .rank_hazards import RankHazards
from .repair_boundary import RepairBoundary
from .resolve_held_row import SetAsideHeldRow, TakeHeldRow
from .revise_task_order import ReviseTaskOrder
from .save_mapping import SaveMapping
from .save_profile import SaveProfile
from .save_ranking import SaveRanking
from .send_delivery import SendDelivery
from .state_declination import StateDeclination
from .undo_import import UndoImport
from .update_workspace import UpdateWorkspace

ALGORITHMS: tuple[type[MineActionAlgorithm], ...] = (
    CreateWorkspace,
    UpdateWorkspace,
    CopyWorkspace,
    PreviewImport,
    SaveMapping,
    ImportSurvey,
    UndoImport,
    TakeHeldRow,
    SetAsideHeldRow,
    RankHazards,
    SaveRanking,
    OpenRanking,
    CompareRankings,
    RankFirmness,
    ExplainRank,
    ExportRanking,
    SaveProfile,
    CheckWorkspace,
    AcceptFindings,
    RepairBoundary,
    AddHazardFromTraverse,
    SendDelivery,
    CreateTaskOrders,
    FillTaskOrder,
    IssueTaskOrder,
    ReviseTaskOrder,
    PrintTaskOrder,
    BuildProject,
    StateDeclination,
)


def algorithm_named(key: str) -> type[MineActionAlgorithm]:
    """Return the algorithm with the ID `key`; StopIteration where there is none."""
    return next(one for one in ALGORITHMS if key == one.ID)


class MineActionProvider(QgsProcessingProvider):
    """Offers `ALGORITHMS` to the toolbox, models and `qgis_process`."""

    def id(self) -> str:
        return "mineaction"

    def name(self) -> str:
        return interface_words()(QT_TRANSLATE_NOOP("MineAction", "Mine action"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
