# SPDX-License-Identifier: GPL-3.0-or-later
"""A held list of turning points, to be mended as a whole in the window: what each row said, as it was delivered."""

from __future__ import annotations

import shapely

from ...core.location.point_names import LABEL
from ...core.survey.names import code_key
from ...core.survey.values import as_text
from ..store import Workspace
from .held import EPSG, HeldRow, held_row
from .listed_hazards import HAZARD
from .point_lists import TABLE
from .typed_list import HAZARD_FIELDS, TypedList, TypedPoint


def held_list(workspace: Workspace, held_id: str) -> tuple[TypedList, tuple[str, ...]]:
    """Return the list to which a held turning point belongs, and the record ids of all its held rows.

    Settings that differ from row to row are left open, to be chosen: which north, declination, grid, method.
    """
    first = held_row(workspace, held_id)
    key = code_key(first.text("hazard_id"))
    where = "state = 'held' AND table_name = ? AND import_batch_id = ?"
    ids = workspace.read("held_record", where, (TABLE.name, first.batch["id"]))["id"].tolist()
    rows = [row for row in (held_row(workspace, one) for one in ids) if code_key(row.text("hazard_id")) == key]
    rows.sort(key=lambda row: int(row.record["source_row"]))
    if all(row.text("point_no").strip().isdigit() for row in rows):
        rows.sort(key=_number)
    names = {str(_number(row)): _name(row) for row in rows}
    points = tuple(_point(row, names) for row in rows)
    code = EPSG.search(str(first.batch["crs"] or ""))
    typed = TypedList(
        code=first.text("hazard_id").strip(),
        points=points,
        kind=_one([row.code("bearing_kind") or "" for row in rows]),
        declination=_one([row.text("declination") for row in rows]),
        declination_date=_one([row.text("declination_date") for row in rows]),
        grid=_one([row.text("grid_epsg") for row in rows]),
        crs=f"EPSG:{code[1]}" if code else "EPSG:4326",
        method=_one([row.code("method") or "" for row in rows]),
        about=_about(rows),
    )
    return typed, tuple(str(row.record["id"]) for row in rows)


def _one(texts: list[str]) -> str:
    """Return what the rows say with one voice, "" where they differ or say nothing."""
    said = {text.strip() for text in texts if text.strip()}
    return said.pop() if len(said) == 1 else ""


def _number(row: HeldRow) -> int:
    text = row.text("point_no").strip()
    match = LABEL.fullmatch(row.text("label").strip())
    if not text and match:
        text = match[2]
    return int(text) if text.isdigit() else 0


def _role(row: HeldRow) -> str:
    match = LABEL.fullmatch(row.text("label").strip())
    return row.code("role") or (match[1].lower() if match else "")


def _name(row: HeldRow) -> str:
    return row.text("label").strip() or f"{_role(row)}{_number(row) or ''}".upper()


def _point(row: HeldRow, names: dict[str, str]) -> TypedPoint:
    """Return a row as a line. A from-point by its number gets its name, since lines are numbered anew."""
    origin = row.text("from_point").strip()
    return TypedPoint(
        str(_number(row) or ""),
        _role(row),
        _position(row),
        names.get(origin, origin),
        row.text("bearing").strip(),
        row.text("distance_m").strip(),
        _name(row),
    )


def _position(row: HeldRow) -> str:
    coordinates = row.profile.coordinates
    if coordinates is None:
        if row.layer.wkb is None or row.layer.wkb[0] is None:
            return ""
        point = shapely.from_wkb(row.layer.wkb[0])
        return "" if point.is_empty else _pair(f"{point.x!r}", f"{point.y!r}", abs(point.x) <= 180.0)
    cells = [row.layer.column(name).at(0) for name in coordinates.fields]
    texts = ["" if cell is None else as_text(cell).strip() for cell in cells]
    if not all(texts):
        return ""
    if coordinates.kind == "utm":
        zone = "".join(one for one in texts[0] if one.isdigit())
        return f"{zone} North {texts[1]} E {texts[2]} N"
    if coordinates.kind in ("lonlat", "xy"):
        return _pair(texts[0], texts[1], coordinates.kind == "lonlat")
    return texts[0]


def _pair(x: str, y: str, degrees: bool) -> str:
    """Return two coordinates as one text: latitude first, with letters, or easting first."""
    if not degrees:
        return f"{x} {y}"
    written = []
    for text, letters in ((y, "NS"), (x, "EW")):
        bare = text.lstrip("-")
        is_number = bare.replace(".", "", 1).isdigit()
        written.append(f"{bare} {letters[text.startswith('-')]}" if is_number else text)
    return ", ".join(written)


def _about(rows: list[HeldRow]) -> dict[str, str]:
    """Return fields of the hazard that the rows name as the dictionary does."""
    found: dict[str, str] = {}
    for name in HAZARD_FIELDS:
        field = HAZARD.field(name)
        words = {name, field.short, *field.aliases}
        for row in rows:
            for column in row.layer.columns:
                value = column.at(0)
                if column.name.casefold() in words and value is not None and as_text(value).strip():
                    found.setdefault(name, as_text(value).strip().lower() if field.codes else as_text(value).strip())
    return found
