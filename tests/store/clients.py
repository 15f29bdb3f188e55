# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that write to a workspace past the plugin: sqlite3, psql and ogr2ogr."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.store.cluster import DATABASE, USER, Cluster


@dataclass(frozen=True)
class FileClient:
    """sqlite3 and ogr2ogr on a GeoPackage."""

    file: Path

    def sql(self, text: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sqlite3", "-bail", str(self.file), text], capture_output=True, text=True, timeout=60)

    def ogr2ogr(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["ogr2ogr", "-update", "-append", str(self.file), *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    def ogrinfo(self, statement: str) -> subprocess.CompletedProcess[str]:
        command = ["ogrinfo", "-q", str(self.file), "-sql", statement]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)


@dataclass(frozen=True)
class DatabaseClient:
    """psql and ogr2ogr on PostGIS."""

    cluster: Cluster
    schema: str

    def sql(self, text: str) -> subprocess.CompletedProcess[str]:
        return self.cluster.sql(text, schema=self.schema, check=False)

    def ogr2ogr(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["ogr2ogr", "-update", "-append", self._place(), *arguments]
        return self.cluster.run(*command, schema=self.schema, check=False)

    def ogrinfo(self, statement: str) -> subprocess.CompletedProcess[str]:
        return self.cluster.run("ogrinfo", "-q", self._place(), "-sql", statement, schema=self.schema, check=False)

    def _place(self) -> str:
        return f"PG:dbname={DATABASE} user={USER} active_schema={self.schema}"
