# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS, started once with the staged plugin, the thing that ships; every test begins with an empty project."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
import stage

from tests.qgis.small_workspace import small_workspace
from tests.store.cluster import Cluster, cluster, programs_or_skip

if sys.modules.get("qgis", "") is None:
    raise pytest.UsageError("tests/core keeps QGIS out: run tests/qgis in a process of its own (make test-qgis)")

stage.stage()
sys.path.insert(0, str(stage.STAGE.parent))

# A profile of its own, even where the tests are not run through .ci/qgis.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "QGIS_CUSTOM_CONFIG_PATH" not in os.environ:
    profile = tempfile.TemporaryDirectory(prefix="qgis-profile-")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile.name


def _processing_path() -> str:
    from qgis.core import QgsApplication

    return str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")


@pytest.fixture(scope="session", autouse=True)
def qgis_app():
    """The running QGIS application, with Processing and its native algorithms."""
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    sys.path.append(_processing_path())
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    app.processEvents()


@pytest.fixture(scope="session")
def plugin(qgis_app):
    """The staged plugin as `qgis_process` starts it: without a window, its algorithms registered."""
    import mine_action_plugin

    assert Path(mine_action_plugin.__file__).parent == stage.STAGE
    running = mine_action_plugin.classFactory(None)
    running.initProcessing()
    yield running
    running.unload()


@pytest.fixture(scope="session")
def run(plugin):
    """Run an algorithm of the plugin and return its results."""
    import processing

    return lambda name, **parameters: processing.run(f"mineaction:{name}", parameters)


@pytest.fixture
def workspace(tmp_path: Path, plugin) -> Path:
    path = tmp_path / "w.gpkg"
    small_workspace(path)
    return path


@pytest.fixture(scope="session")
def logins(qgis_app):
    """The keeper of QGIS's stored logins, opened once: a second master password in one profile is refused."""
    from qgis.core import QgsApplication

    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only for these tests", True)
    return manager


@dataclass(frozen=True)
class KeptLogin:
    """A database server whose login QGIS keeps under `authcfg`; the password is for looking where it must not be."""

    server: Cluster
    authcfg: str
    password: str

    def place(self, schema: str) -> str:
        """Return the address of a workspace to be made in a new schema."""
        self.server.sql(f"CREATE SCHEMA {schema}")
        at = f"host=127.0.0.1 port={self.server.port} dbname=libya authcfg={self.authcfg}"
        return f"{at} options='-csearch_path={schema},public'"


@pytest.fixture(scope="session")
def kept_login(logins):
    """A PostgreSQL server of its own, known to QGIS alone."""
    from qgis.core import QgsAuthMethodConfig

    with cluster(programs_or_skip()) as running:
        password = Path(running.environment["PGPASSFILE"]).read_text().strip().rsplit(":", 1)[1]
        kept = QgsAuthMethodConfig("Basic")
        kept.setName("the office")
        kept.setConfig("username", "planner")
        kept.setConfig("password", password)
        logins.storeAuthenticationConfig(kept)
        yield KeptLogin(running, kept.id(), password)


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    """The project instance, emptied after the test."""
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def database(kept_login, plugin):
    """The address of a workspace in PostgreSQL that all who share an office use."""
    from mine_action_plugin.adapters.database_login import create_named

    place = kept_login.place("desks")
    create_named(place)
    return place


@pytest.fixture(params=["geopackage", "postgis"])
def office(request, plugin, empty_project, tmp_path):
    from mine_action_plugin.adapters.store import create_workspace

    if request.param == "geopackage":
        location = str(tmp_path / "w.gpkg")
        create_workspace(location)
    else:
        location = request.getfixturevalue("database")
    from tests.qgis.office import Office

    made = Office(location, empty_project)
    yield made
    if made.layer.isEditable():
        made.layer.rollBack()


@pytest.fixture(autouse=True)
def no_error_in_slots(monkeypatch):
    """An exception that Qt swallowed in a slot or an event fails the test."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(error))
    yield
    if errors:
        raise errors[0]
