# SPDX-License-Identifier: GPL-3.0-or-later
"""The same empty workspace in a GeoPackage and in PostGIS, a fresh one for each test."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mine_action_plugin.adapters.store import Workspace, create_workspace, open_workspace
from tests.store.clients import DatabaseClient, FileClient
from tests.store.cluster import Cluster, cluster, memory, programs_or_skip

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A running cluster, whose password libpq finds in a password file."""
    with cluster(programs_or_skip()) as running, pytest.MonkeyPatch.context() as environment:
        environment.setenv("PGPASSFILE", running.environment["PGPASSFILE"])
        yield running


@pytest.fixture
def bare_schema(postgres: Cluster) -> Iterator[str]:
    """The name of a schema without tables."""
    name = f"w{next(_numbers)}"
    postgres.sql(f"CREATE SCHEMA {name}")
    yield name
    postgres.sql(f"DROP SCHEMA {name} CASCADE")


@pytest.fixture
def schema(postgres: Cluster, bare_schema: str) -> str:
    """The name of a schema with an empty workspace."""
    create_workspace(postgres.location(bare_schema))
    return bare_schema


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.gpkg"
    create_workspace(str(path))
    return path


@pytest.fixture
def file(empty_file: Path) -> Iterator[Path]:
    """A GeoPackage with an empty workspace."""
    with tempfile.TemporaryDirectory(prefix="mine-action-", dir=memory()) as folder:
        yield Path(shutil.copy(empty_file, Path(folder) / "w.gpkg"))


@pytest.fixture(params=["geopackage", "postgis"])
def location(request) -> str:
    """Where an empty workspace is, as a planner writes it: in a file, then in a database."""
    if request.param == "geopackage":
        return str(request.getfixturevalue("file"))
    return request.getfixturevalue("postgres").location(request.getfixturevalue("schema"))


@pytest.fixture
def workspace(location: str) -> Iterator[Workspace]:
    """An empty workspace, opened by Amal."""
    with open_workspace(location, "Amal") as opened:
        yield opened


@pytest.fixture
def client(location: str, request: pytest.FixtureRequest) -> FileClient | DatabaseClient:
    """What writes past the plugin where the workspace is."""
    if location.startswith("postgresql"):
        return DatabaseClient(request.getfixturevalue("postgres"), request.getfixturevalue("schema"))
    assert shutil.which("sqlite3") and shutil.which("ogr2ogr")
    return FileClient(Path(location))
