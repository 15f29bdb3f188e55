# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster of people (or of anything), opened with distrust and read window by window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np
import rasterio
from pyproj import CRS
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.windows import Window as ReadWindow

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP
from ..inputs import RasterKind
from .grid import Grid, Window, window_size
from .ground import GroundArea

LARGEST_BLOCK = 256 << 20  # bytes that GDAL must hold to decode one block
MOST_BLOCKS = 16_000_000
REOPEN_BYTES = 96 << 20  # closing the file is what empties GDAL's cache of its blocks


def _reason(error: Exception) -> str:
    """Return what GDAL said: newer versions of rasterio only point to the exception before."""
    return str(error.__cause__ or error)


@dataclass(frozen=True)
class Cells:
    """Cells of one window: `values` (0 where `valid` is False); `not_finite` counts NaN and infinite cells."""

    values: np.ndarray
    valid: np.ndarray
    not_finite: int


class Raster:
    """One band of a raster file. Use it in a `with` block.

    Raises PlanningError where the file cannot be opened, has no CRS or no position, is rotated, holds no real numbers,
    or has blocks too large to read safely; and on reading, where a block is damaged, or where people are negative.
    """

    def __init__(self, path: Path, band: int = 1, kind: RasterKind = RasterKind.COUNT) -> None:
        self.path = Path(path)
        self.kind = kind
        self._band = band
        self._source = self._open()
        self._read, self._row = 0, 0
        try:
            self._check()
            self.crs = CRS.from_wkt(self._source.crs.to_wkt())
            self.grid = self._grid()
        except BaseException:
            self._source.close()
            raise
        self._ground = GroundArea(self.crs, self.grid) if kind is RasterKind.DENSITY else None

    def __enter__(self) -> Raster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._source.close()

    def read(self, whole: Window, part: Window) -> Cells | None:
        """Return the cells `part` of the window `whole` as float64, or None if all of them are without data.

        Scale and offset are applied, densities become counts by the true area of the cell.
        """
        raw = self._raw(whole)
        cut = (
            slice(part.row - whole.row, part.row - whole.row + part.rows),
            slice(part.column - whole.column, part.column - whole.column + part.columns),
        )
        raw = raw[cut]
        missing = self._declared_missing(raw, part)
        if missing is not None and missing.all():
            return None
        valid = np.ones(raw.shape, dtype=bool) if missing is None else ~missing
        not_finite = 0
        if raw.dtype.kind == "f" and not np.isfinite(raw).all():
            finite = np.isfinite(raw)
            not_finite = int(np.count_nonzero(valid & ~finite))
            valid &= finite
            raw = np.where(finite, raw, 0)
        values = (raw * valid).astype(np.float64)
        scale, offset = self._source.scales[self._band - 1], self._source.offsets[self._band - 1]
        if (scale, offset) != (1.0, 0.0):
            values = (values * scale + offset) * valid
        if self.kind is not RasterKind.VALUE and values.min(initial=0.0) < 0.0:
            self._refuse_negative(values, part)
        if self._ground is not None:
            values *= self._ground.km2(part)
        return Cells(values, valid, not_finite)

    def _open(self) -> rasterio.DatasetReader:
        try:
            return rasterio.open(self.path)
        except (RasterioError, RasterioIOError) as error:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The raster cannot be opened"),
                QT_TRANSLATE_NOOP("MineAction", "{file}: {reason}"),
                QT_TRANSLATE_NOOP("MineAction", "Check that the file is complete, or fetch it again."),
                file=self.path.name,
                reason=_reason(error),
            ) from error

    def _check(self) -> None:
        source = self._source
        if not 1 <= self._band <= source.count:
            raise self._refusal(QT_TRANSLATE_NOOP("MineAction", "It has {bands} bands, none of them number {band}."))
        if np.dtype(source.dtypes[self._band - 1]).kind not in "iuf":
            raise self._refusal(QT_TRANSLATE_NOOP("MineAction", "Its cells are not real numbers ({type})."))
        if source.crs is None or not source.crs.to_wkt():
            raise self._refusal(QT_TRANSLATE_NOOP("MineAction", "It does not say in which coordinate system it is."))
        place = source.transform
        if place.is_identity or not place.a or not place.e:
            raise self._refusal(QT_TRANSLATE_NOOP("MineAction", "It does not say where on the ground it lies."))
        if place.b or place.d:
            raise self._refusal(QT_TRANSLATE_NOOP("MineAction", "It is rotated; only rasters along the axes are read."))
        high, wide = source.block_shapes[self._band - 1]
        blocks = -(-source.height // high) * -(-source.width // wide)
        if high * wide * self._cell_bytes() > LARGEST_BLOCK or blocks > MOST_BLOCKS:
            raise self._refusal(
                QT_TRANSLATE_NOOP(
                    "MineAction", "Its header asks for {columns} x {rows} cells in blocks of {wide} x {high}."
                ),
                QT_TRANSLATE_NOOP("MineAction", "Save it as a tiled GeoTIFF."),
            )

    def _refusal(self, detail: str, suggestion: str = "") -> PlanningError:
        source = self._source
        high, wide = source.block_shapes[self._band - 1] if 1 <= self._band <= source.count else (0, 0)
        return PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The raster {file} cannot be measured"),
            detail,
            suggestion,
            file=self.path.name,
            bands=source.count,
            band=self._band,
            type=source.dtypes[0],
            columns=source.width,
            rows=source.height,
            wide=wide,
            high=high,
        )

    def _cell_bytes(self) -> int:
        return int(np.dtype(self._source.dtypes[self._band - 1]).itemsize)

    def _grid(self) -> Grid:
        source, place = self._source, self._source.transform
        rows, columns = window_size(
            source.height, source.width, source.block_shapes[self._band - 1], self._cell_bytes()
        )
        return Grid(place.c, place.f, place.a, place.e, source.width, source.height, columns, rows)

    def _raw(self, place: Window) -> np.ndarray:
        where = ReadWindow(place.column, place.row, place.columns, place.rows)
        self._make_room(place)
        try:
            return self._source.read(self._band, window=where)
        except (RasterioError, RasterioIOError) as error:
            raise PlanningError(
                QT_TRANSLATE_NOOP("MineAction", "The raster {file} is damaged"),
                QT_TRANSLATE_NOOP(
                    "MineAction", "The cells from row {row} and column {column} on cannot be read: {reason}"
                ),
                QT_TRANSLATE_NOOP("MineAction", "Fetch the file again; nothing was measured."),
                file=self.path.name,
                row=place.row,
                column=place.column,
                reason=_reason(error),
            ) from error

    def _make_room(self, place: Window) -> None:
        """Close and open the file when many blocks have been read, or the next row of windows cut from long strips."""
        self._read += place.rows * place.columns * self._cell_bytes()
        strips = self._source.block_shapes[self._band - 1][1] > place.columns
        if self._read > REOPEN_BYTES and not strips or strips and place.row != self._row:
            self._source.close()
            self._source, self._read = self._open(), 0
        self._row = place.row

    def _declared_missing(self, raw: np.ndarray, place: Window) -> np.ndarray | None:
        """True where the file itself says that there is no data: by its nodata value, or by its mask."""
        nodata = self._source.nodatavals[self._band - 1]
        missing = None
        if nodata is not None and np.isnan(nodata):
            missing = np.isnan(raw)
        elif nodata is not None:
            # As the band's own type: a nodata written a little beyond float32's largest number still means that number.
            with np.errstate(over="ignore"):
                own = np.float64(nodata).astype(raw.dtype) if raw.dtype.kind == "f" else nodata
            missing = raw == own
        flags = self._source.mask_flag_enums[self._band - 1]
        if MaskFlags.per_dataset in flags or MaskFlags.alpha in flags:
            where = ReadWindow(place.column, place.row, place.columns, place.rows)
            masked = self._source.read_masks(self._band, window=where) == 0
            missing = masked if missing is None else missing | masked
        return missing

    def _refuse_negative(self, values: np.ndarray, place: Window) -> None:
        row, column = np.unravel_index(int(values.argmin()), values.shape)
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The raster {file} holds negative numbers of people"),
            QT_TRANSLATE_NOOP(
                "MineAction", "Row {row}, column {column} holds {value}: probably a nodata value not declared."
            ),
            QT_TRANSLATE_NOOP("MineAction", "Declare the nodata value, or say that the raster holds another quantity."),
            file=self.path.name,
            row=place.row + int(row),
            column=place.column + int(column),
            value=float(values.min()),
        )
