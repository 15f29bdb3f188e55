# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout as a PDF file: wholly there and counted, or not there at all."""

from __future__ import annotations

import os
import re
from pathlib import Path

from qgis.core import QgsLayoutExporter, QgsPrintLayout

from ...core.errors import PlanningError
from ...core.mappack.checks import check_pages
from ...core.mappack.pdf_info import DocumentInfo, described
from ...core.text import QT_TRANSLATE_NOOP
from ..compat import text_stays_text

_PDF = b"%PDF-"
_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")


def pages_of(path: Path) -> int:
    """Return the number of pages of a PDF written by Qt."""
    return len(_PAGE.findall(path.read_bytes()))


def check_replaceable(path: Path) -> None:
    """Raise `PlanningError` where something stands at `path` that is no PDF, such as a workspace or a folder."""
    if not path.exists():
        return
    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(_PDF)) in (_PDF, b""):
                return
    raise PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "Something else is there already"),
        QT_TRANSLATE_NOOP("MineAction", "{file} is no PDF, and would be lost."),
        QT_TRANSLATE_NOOP("MineAction", "Choose another name."),
        file=str(path),
    )


def export_pdf(layout: QgsPrintLayout, pages: int, path: Path, info: DocumentInfo | None = None) -> None:
    """Write a layout of `pages` pages to `path`; `PlanningError` where that fails, with nothing left behind.

    `info` is what the file says of itself.
    """
    if not path.parent.is_dir():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The folder does not exist"),
            QT_TRANSLATE_NOOP("MineAction", "{folder} is not a folder."),
            folder=str(path.parent),
        )
    check_replaceable(path)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300.0
    settings.forceVectorOutput = True
    settings.appendGeoreference = False
    settings.exportMetadata = False
    settings.simplifyGeometries = False
    settings.textRenderFormat = text_stays_text()
    draft = path.with_name(f".{path.name}.{os.getpid()}.pdf")
    try:
        result = QgsLayoutExporter(layout).exportToPdf(str(draft), settings)
        if result != QgsLayoutExporter.ExportResult.Success or not draft.is_file():
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The PDF could not be written"),
                QT_TRANSLATE_NOOP("MineAction", "{file} (code {code})."),
                QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk."),
                file=str(path),
                code=int(result),
            )
        check_pages(pages, pages_of(draft), str(path))
        if info is not None:
            draft.write_bytes(described(draft.read_bytes(), info))
        os.replace(draft, path)
    except OSError as error:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The PDF could not be written"),
            QT_TRANSLATE_NOOP("MineAction", "{file} ({error})."),
            QT_TRANSLATE_NOOP("MineAction", "Choose a folder where you may write, with room on the disk."),
            file=str(path),
            error=error.strerror or str(error),
        ) from error
    finally:
        draft.unlink(missing_ok=True)
