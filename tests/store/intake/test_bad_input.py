# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file of the bad-input corpora goes through the intake: no crash, no hang, no row lost in silence.

What became of each is written to build/reports/bad_input.md.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from mine_action_plugin.adapters.intake.files import _belonging
from mine_action_plugin.adapters.intake.reading import Limits
from mine_action_plugin.adapters.store import create_workspace, open_workspace
from mine_action_plugin.core.errors import PlanningError
from tests.shared_data import DATA, ROOT, shared
from tests.store.intake.deliveries import content_of, counts, intake

CORPORA = sorted(path.name for path in DATA.glob("bad-*")) if DATA.is_dir() else ["bad-qgis"]
REPORT = ROOT / "build" / "reports" / "bad_input.md"
ABOUT = ("SOURCE.txt", "CASES.csv")
FAST = Limits(seconds=30.0)

# Where another number of rows than GDAL 3.6.2 counted is right: (rows read, rows counted), why.
OTHER_COUNTS: dict[str, tuple[tuple[int, int], str]] = {
    "bad-mapshaper/geopackage/mixed_crs.gpkg": ((1, 2), "the second layer is in another CRS, is refused and named"),
    "bad-qgis/zip/testzip.zip": ((34, 17), "GDAL counted the shapefile and not the GeoJSON beside it"),
    "bad-shapefilejs/no-dbf.zip": ((14, 0), "GDAL does not open a shapefile in a zip without .shx"),
}
SPREADSHEETS = (".xlsx", ".ods")  # versions of GDAL differ in what they take for the row of headings


@dataclass(frozen=True)
class Tried:
    """What became of one delivery, with nothing said (`plain`) or with table and CRS given."""

    name: str
    mode: str
    outcome: str
    numbers: tuple[int, ...] = ()
    words: str = ""


def deliveries(corpus: str) -> list[Path]:
    """Return one path for each set of files that belong together, so that every file is fed once."""
    seen: set[Path] = set()
    chosen = []
    for path in sorted(shared(corpus).rglob("*")):
        if path.is_file() and path.name not in ABOUT and path not in seen:
            seen.update(_belonging(path) or [path])
            chosen.append(path)
    return chosen


def gdal_counts(corpus: str) -> dict[str, int]:
    """Return path -> number of features that GDAL 3.6.2 counted, for what it could open."""
    with (shared(corpus) / "CASES.csv").open(encoding="utf-8", newline="") as file:
        cases = [case for case in csv.DictReader(file) if case["opened"] == "ok" and case["features"]]
    return {name: int(case["features"]) for case in cases for name in case["files"].split("|")}


def attempt(workspace, path: Path, mode: str, corpus: str) -> Tried:
    name = path.relative_to(DATA).as_posix()
    before = content_of(workspace)
    given = {} if mode == "plain" else {"table": "hazard", "crs": "EPSG:4326"}
    try:
        outcome = intake(workspace, path, FAST, **given)
    except PlanningError as refused:
        assert len([part for part in refused.lines() if part.strip()]) >= 2, refused
        assert "Traceback" not in str(refused)
        assert content_of(workspace) == before
        return Tried(name, mode, "refused", words=" ".join(refused.lines()))
    kinds = Counter(finding.kind.key for layer in outcome.layers for finding in layer.findings)
    words = ", ".join(f"{key} {count}" for key, count in kinds.most_common())
    for source, error in outcome.failures:
        words += f"; {source} not taken in: {error.lines()[0]}"
    return Tried(name, mode, "read", counts(outcome), words)


@pytest.mark.parametrize("corpus", CORPORA)
def test_corpus(corpus, tmp_path):
    create_workspace(str(tmp_path / "w.gpkg"))
    known = gdal_counts(corpus)
    tried: list[Tried] = []
    differing: dict[str, tuple[int, int]] = {}
    with open_workspace(str(tmp_path / "w.gpkg"), "tester") as workspace:
        for path in deliveries(corpus):
            first = attempt(workspace, path, "plain", corpus)
            tried.append(first)
            if "of no kind that can be read" in first.words:
                continue
            second = attempt(workspace, path, "hazard, EPSG:4326", corpus)
            tried.append(second)
            relative = path.relative_to(DATA / corpus).as_posix()
            if second.outcome != "read" or relative not in known or path.suffix in SPREADSHEETS:
                continue
            if second.numbers[0] != known[relative]:
                differing[second.name] = (second.numbers[0], known[relative])
        assert workspace.engine.execute("PRAGMA integrity_check") == [("ok",)]
        _everything_is_there(workspace)
    _report(corpus, tried)
    assert differing == {name: pair for name, (pair, _) in OTHER_COUNTS.items() if name.startswith(corpus + "/")}


def _everything_is_there(workspace) -> None:
    """Rows read are in the workspace or among the held ones, or were there before."""
    batches = workspace.read("import_batch")
    columns = ["rows_taken", "rows_updated", "rows_unchanged", "rows_held"]
    assert (batches["rows_read"] == batches[columns].sum(axis=1)).all()
    records = sum(workspace.count(name) for name in ("hazard", "accident", "evidence"))
    assert records == batches["rows_taken"].sum()
    held = workspace.read("held_record")
    assert set(held["import_batch_id"]) <= set(batches["id"])
    assert held["reasons"].str.len().min() > 0 if len(held) else True


def _report(corpus: str, tried: list[Tried]) -> None:
    """Put this corpus's table into the report, in place of an older one."""
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    part = REPORT.parent / "bad_input" / f"{corpus}.md"
    part.parent.mkdir(exist_ok=True)
    outcomes = Counter((one.mode, one.outcome) for one in tried)
    lines = [f"## {corpus}", ""]
    lines += [f"{mode}: {outcome} {count}  " for (mode, outcome), count in sorted(outcomes.items())]
    lines += ["", "| delivery | given | outcome | read/taken/updated/unchanged/held | findings or reason |"]
    lines += ["| --- | --- | --- | --- | --- |"]
    for one in tried:
        words = " ".join(one.words.split()).replace("|", "\\|")[:300]
        lines.append(f"| {one.name} | {one.mode} | {one.outcome} | {'/'.join(map(str, one.numbers))} | {words} |")
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    parts = sorted(part.parent.glob("*.md"))
    text = "# What became of the bad input\n\n" + "\n".join(one.read_text(encoding="utf-8") for one in parts)
    REPORT.write_text(text, encoding="utf-8")
