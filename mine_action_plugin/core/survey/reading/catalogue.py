# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats that can be delivered, and which files of a delivery belong together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Format:
    """A format: its name, the suffixes of its main file, and those of the files beside it with the same stem."""

    key: str
    title: str
    suffixes: tuple[str, ...]
    beside: tuple[str, ...] = ()


SHAPE_PARTS = (
    ".shx",
    ".dbf",
    ".prj",
    ".cpg",
    ".qpj",
    ".fpt",
    ".dbt",
    ".sbn",
    ".sbx",
    ".qix",
    ".shp.xml",
    ".idm",
    ".ind",
)

FORMATS: tuple[Format, ...] = (
    Format("shapefile", QT_TRANSLATE_NOOP("MineAction", "Shapefile"), (".shp",), SHAPE_PARTS),
    Format("dbf", QT_TRANSLATE_NOOP("MineAction", "dBASE table"), (".dbf",), (".cpg", ".fpt", ".dbt")),
    Format("gpkg", QT_TRANSLATE_NOOP("MineAction", "GeoPackage"), (".gpkg",), (".gpkg-wal", ".gpkg-shm")),
    Format("geojson", QT_TRANSLATE_NOOP("MineAction", "GeoJSON"), (".geojson", ".json")),
    Format("kml", QT_TRANSLATE_NOOP("MineAction", "KML"), (".kml",)),
    Format("gpx", QT_TRANSLATE_NOOP("MineAction", "GPX"), (".gpx",)),
    Format("gml", QT_TRANSLATE_NOOP("MineAction", "GML"), (".gml",), (".xsd", ".gfs")),
    Format("csv", QT_TRANSLATE_NOOP("MineAction", "Text table"), (".csv", ".tsv", ".txt"), (".csvt", ".prj")),
    Format("xlsx", QT_TRANSLATE_NOOP("MineAction", "Excel workbook"), (".xlsx",)),
    Format("ods", QT_TRANSLATE_NOOP("MineAction", "OpenDocument spreadsheet"), (".ods",)),
)
TARS = (".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")
ARCHIVES = (".zip", ".kmz", *TARS)
DOUBLE = (".shp.xml", *(suffix for suffix in TARS if suffix.count(".") == 2))
NOT_DATA = ("readme.txt", "source.txt", "license.txt", "licence.txt", "metadata.txt", ".ds_store", "thumbs.db")


@dataclass(frozen=True)
class Source:
    """One source in a delivery: its format's key, its main file, and all its files, as paths with `/`."""

    format: str
    main: str
    files: tuple[str, ...]


def is_no_data(path: str) -> bool:
    """Return whether a file is known to say something about data, or nothing at all."""
    return path.rsplit("/", 1)[-1].lower() in NOT_DATA


def split_name(path: str) -> tuple[str, str]:
    """Return stem with folder, and lower-case suffix; double suffixes such as `.shp.xml` and `.tar.gz` are one.

    >>> split_name("a/B.SHP.xml")
    ('a/B', '.shp.xml')
    """
    name = path.rsplit("/", 1)[-1].lower()
    for double in DOUBLE:
        if name.endswith(double):
            return path[: -len(double)], double
    dot = name.rfind(".")
    return (path[: len(path) - (len(name) - dot)], name[dot:]) if dot > 0 else (path, "")


def sources_in(paths: Iterable[str]) -> tuple[list[Source], list[str]]:
    """Return the sources among `paths`, and the paths that belong to none of them."""
    by_stem: dict[str, dict[str, str]] = {}
    for path in sorted(paths):
        stem, suffix = split_name(path)
        if not is_no_data(path):
            by_stem.setdefault(stem.lower(), {}).setdefault(suffix, path)
    sources: list[Source] = []
    used: set[str] = set()
    for parts in by_stem.values():
        for format_ in FORMATS:
            for suffix in format_.suffixes:
                main = parts.get(suffix)
                if main is None or main in used:
                    continue
                files = (main, *(parts[other] for other in format_.beside if other in parts))
                sources.append(Source(format_.key, main, files))
                used.update(files)
    return sources, [path for path in sorted(paths) if path not in used]
