# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a delivery: copied apart before anything reads them, hashed, and packed to be kept."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import PlanningError
from ...core.exchange.manifest import FORMAT
from ...core.exchange.package import ABOUT, MANIFEST
from ...core.survey.reading.catalogue import ARCHIVES, FORMATS, TARS, Source, is_no_data, sources_in, split_name
from ...core.text import QT_TRANSLATE_NOOP
from .unpacking import Budget, no_room, unpack
from .unpacking_tar import unpack_tar

KNOWN = {suffix for format_ in FORMATS for suffix in (*format_.suffixes, *format_.beside)} | set(ARCHIVES)
LONG = "_long.csv"  # how a workspace ends the names of tables of texts that are too long for a shapefile
MOST_KEPT = 900_000_000  # bytes; SQLite holds at most a gigabyte in one value
FASTEST = 1  # level of zlib: survey files shrink to a fifth even so, in half the time
EARLIEST = (1980, 1, 1, 0, 0, 0)  # what a zip can say at the least; no clock, so that the same files pack alike


@dataclass(frozen=True)
class Delivery:
    """A delivery laid out in `folder`: what can be read of it, and the paths of what cannot.

    `sha256` is that of the file itself where one was given; for several it is that of their list in the format of the
    `sha256sum` program.
    """

    name: str
    folder: Path
    sources: tuple[Source, ...]
    others: tuple[str, ...]
    sha256: str
    archive: Path | None  # the zip that was given; what came in another archive is kept as a zip of the files read
    about: tuple[str, ...] = ()  # files with which a workspace tells what it delivers: manifest, codebook, losses
    empty: frozenset[str] = frozenset()  # files of which such a manifest says that they hold no record

    def packed(self) -> bytes | None:
        """Return the delivery as a zip to be kept with the import, None where it is too large for that."""
        if self.archive is not None:
            return self.archive.read_bytes() if self.archive.stat().st_size <= MOST_KEPT else None
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name in self.used():
                entry = zipfile.ZipInfo(name, EARLIEST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry._compresslevel = FASTEST  # type: ignore[attr-defined]  # such an entry ignores the archive's
                with archive.open(entry, "w", force_zip64=True) as target, (self.folder / name).open("rb") as file:
                    shutil.copyfileobj(file, target, 1 << 20)
        return buffer.getvalue() if buffer.tell() <= MOST_KEPT else None

    def left_out(self) -> list[str]:
        """Return the paths of files that are data by their kind, and belong to no source all the same."""
        mains = {suffix for format_ in FORMATS for suffix in format_.suffixes} | set(ARCHIVES)
        left = [name for name in self.others if split_name(name)[1] in mains and not is_no_data(name)]
        return [name for name in left if name not in self.about]

    def used(self) -> list[str]:
        """Return the paths of all files that belong to a source."""
        return sorted({name for source in self.sources for name in source.files})


def lay_out(path: Path, folder: Path) -> Delivery:
    """Copy or unpack `path` (file, folder, zip or tar) into `folder`; PlanningError where nothing can be read."""
    if not path.exists():
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "There is no such file or folder"),
            QT_TRANSLATE_NOOP("MineAction", "{file}"),
            file=str(path),
        )
    budget = Budget()
    archive = None
    if path.is_file() and split_name(path.name)[1] in ARCHIVES:
        # of which everything is taken, hashed and kept: the one that was given may be written anew meanwhile
        archive = folder.with_name(f"{folder.name}.archive") / path.name
        _copy([path], path.parent, archive.parent, Budget())
        _unpack(archive, path.name, folder, budget)
    else:
        _copy(_belonging(path), path if path.is_dir() else path.parent, folder, budget)
    _unpack_inner(folder, budget)
    names = sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())
    _check_names(names)
    about = _about(folder, names)
    sources, _ = sources_in(name for name in names if name not in about)
    belonging = {file for source in sources for file in source.files}
    others = [name for name in names if name not in belonging]
    if not sources:
        raise _nothing_to_read(path, names)
    single = archive or (folder / path.name if path.is_file() and all(len(one.files) == 1 for one in sources) else None)
    digest = _digest(single) if single else _digest_of_list(folder, sorted(set(names) - set(others)))
    kept = None if archive is None or split_name(path.name)[1] in TARS else archive
    empty = frozenset(_said_empty(folder, about))
    return Delivery(path.name, folder, tuple(sources), tuple(others), digest, kept, about, empty)


def _about(folder: Path, names: list[str]) -> tuple[str, ...]:
    """Return the files beside the manifest of another workspace's delivery that tell of it and hold no records."""
    found: list[str] = []
    for name in names:
        place, _, file = name.rpartition("/")
        if file == MANIFEST and _is_manifest(folder / name):
            own = [f"{place}/{one}" if place else one for one in ABOUT]
            own += [f"{one[:-4]}{LONG}" for one in names if one.rpartition("/")[0] == place and one.endswith(".dbf")]
            found += [one for one in own if one in names]
    return tuple(found)


def _said_empty(folder: Path, about: Iterable[str]) -> Iterator[str]:
    """Yield the files of which a manifest among those that tell `about` a delivery says that they hold no record."""
    for name in about:
        place, _, file = name.rpartition("/")
        tables = _manifest(folder / name).get("tables") if file == MANIFEST else None
        for table in tables.values() if isinstance(tables, dict) else ():
            if isinstance(table, dict) and table.get("records") == 0 and isinstance(table.get("file"), str):
                yield f"{place}/{table['file']}" if place else table["file"]


def _is_manifest(file: Path) -> bool:
    """Return whether a file is the manifest of a delivery that this plugin made."""
    return bool(_manifest(file))


def _manifest(file: Path) -> dict[str, Any]:
    """Return the manifest of a delivery that this plugin made, nothing where the file is none."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:  # of another kind, or damaged: what it is called says nothing
        return {}
    return content if isinstance(content, dict) and content.get("format") == FORMAT else {}


def _unpack(archive: Path, name: str, folder: Path, budget: Budget) -> None:
    """Unpack `archive`, whose kind its delivered `name` says."""
    if split_name(name)[1] in TARS:
        unpack_tar(archive, folder, budget)
    else:
        unpack(archive, folder, budget)


def _belonging(path: Path) -> list[Path]:
    """Return the files of a folder that can be data, or the given file with those beside it that belong to it."""
    if path.is_dir():
        found = []
        for parent, folders, names in os.walk(path):
            folders[:] = sorted(folder for folder in folders if not folder.startswith("."))
            found += [Path(parent) / name for name in sorted(names) if split_name(name)[1] in KNOWN]
        return found
    stem, suffix = split_name(path.name)
    for format_ in FORMATS:
        if suffix in (*format_.suffixes, *format_.beside):
            wanted = {*format_.suffixes, *format_.beside} if format_.beside else {suffix}
            return [
                other
                for other in sorted(path.parent.iterdir())
                if split_name(other.name)[0].lower() == stem.lower() and split_name(other.name)[1] in wanted
            ]
    return [path] if suffix in KNOWN else []


def _copy(files: Iterable[Path], root: Path, folder: Path, budget: Budget) -> None:
    """Copy `files` into `folder`; PlanningError that names the one that cannot be copied, so that none is left out, and
    for one that is written meanwhile."""
    seen: dict[Path, tuple[int, int]] = {}
    for file in files:
        try:
            seen[file] = _state(file)
            budget.take(seen[file][0], file.name)
            target = folder / file.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        except OSError as error:
            raise _not_copied(file.relative_to(root), error) from error
    for file, state in seen.items():
        if not file.exists() or _state(file) != state:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "A file of the delivery changed while it was read"),
                QT_TRANSLATE_NOOP("MineAction", "{file} is still being written, copied or taken away."),
                QT_TRANSLATE_NOOP("MineAction", "Wait until that is done, then take the delivery in."),
                file=readable(file.relative_to(root).as_posix()),
            )


def _state(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_size, found.st_mtime_ns


def _not_copied(file: Path, error: OSError) -> PlanningError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return no_room(readable(file.as_posix()), error)
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "A file of the delivery cannot be opened"),
        QT_TRANSLATE_NOOP("MineAction", "{file}: {error}"),
        QT_TRANSLATE_NOOP("MineAction", "Take it out of the folder, or ask for the right to read it."),
        file=readable(file.as_posix()),
        error=error.strerror or str(error),
    )


def readable(name: str) -> str:
    """Return a file's name as text; bytes that are none as escapes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _check_names(names: Iterable[str]) -> None:
    for name in names:
        if readable(name) != name:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The name of a file is no text"),
                QT_TRANSLATE_NOOP("MineAction", "{file} was named in an encoding that is not this computer's."),
                QT_TRANSLATE_NOOP("MineAction", "Rename the file, then take it in."),
                file=readable(name),
            )


def _unpack_inner(folder: Path, budget: Budget) -> None:
    """Unpack archives that lie inside a delivery, one level deep, each into a folder that has its name."""
    inner = [file for file in sorted(folder.rglob("*")) if file.is_file() and split_name(file.name)[1] in ARCHIVES]
    for file in inner:
        packed = file.with_name(file.name + ".packed")
        file.rename(packed)
        file.mkdir()
        _unpack(packed, file.name, file, budget)
        packed.unlink()


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as content:
        for block in iter(lambda: content.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _digest_of_list(folder: Path, names: list[str]) -> str:
    lines = "".join(f"{_digest(folder / name)}  {name}\n" for name in names)
    return hashlib.sha256(lines.encode("utf-8")).hexdigest()


def _nothing_to_read(path: Path, names: list[str]) -> PlanningError:
    parts = {split_name(name)[1] for name in names}
    if parts & {".shx", ".prj", ".dbf", ".cpg"}:
        detail = QT_TRANSLATE_NOOP("MineAction", "{file} is part of a shapefile whose .shp file is missing.")
    elif not names and path.is_dir():
        detail = QT_TRANSLATE_NOOP("MineAction", "The folder {file} holds no file of a kind that can be read.")
    elif split_name(path.name)[1] in ARCHIVES:
        detail = QT_TRANSLATE_NOOP("MineAction", "{file} holds no file of a kind that can be read: {names}.")
    else:
        detail = QT_TRANSLATE_NOOP("MineAction", "{file} is of no kind that can be read.")
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "There is nothing to take in"),
        detail,
        QT_TRANSLATE_NOOP("MineAction", "These can be read, alone, in a folder or packed (zip, tar): {kinds}."),
        file=path.name,
        names=", ".join(names[:10]) or "-",
        kinds=", ".join(suffix for format_ in FORMATS for suffix in format_.suffixes),
    )
