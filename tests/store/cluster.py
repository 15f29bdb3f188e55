# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL cluster with PostGIS of the tests' own: on the loopback, in a folder that is thrown away."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

USER, DATABASE = "planner", "libya"


def memory() -> str | None:
    """Return a folder in memory where the system has one, for waiting on disks is long; None for the usual place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def programs() -> Path | None:
    """Return the folder with initdb and pg_ctl: that on PATH, or the newest of Debian's; None where there is none."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


def programs_or_skip() -> Path:
    """Return what `programs` finds; skip the test where there is nothing."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed")
    return folder


@dataclass(frozen=True)
class Cluster:
    """A running cluster. `environment` leads libpq to it: host, port, user, and the password in a password file.

    `control` with "start" or "stop" behind it starts and stops the server.
    """

    port: int
    environment: dict[str, str]
    control: tuple[str, ...]

    def location(self, schema: str) -> str:
        """Return the address of the workspace in `schema` as a planner writes it."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{DATABASE}?options=-csearch_path%3D{schema},public"

    def run(self, *command: str, schema: str = "public", check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a program that speaks to the cluster, such as psql or ogr2ogr."""
        place = {**self.environment, "PGOPTIONS": f"-csearch_path={schema},public"}
        done = subprocess.run(command, env=place, capture_output=True, text=True, timeout=120)
        assert not check or done.returncode == 0, done.stderr
        return done

    def sql(self, text: str, schema: str = "public", check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run `text` in psql, as an administrator would."""
        psql = ("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", text)
        return self.run(*psql, schema=schema, check=check)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _certificate(folder: Path) -> Path:
    """Make a certificate that the server signs itself, and return its path without ending."""
    there = folder / "server"
    subject = ["-subj", "/CN=127.0.0.1", "-days", "2", "-keyout", f"{there}.key", "-out", f"{there}.crt"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    key = Path(f"{there}.key")
    key.chmod(0o600)
    if os.getuid() == 0:
        shutil.chown(key, "postgres", "postgres")
    return there


@contextmanager
def cluster(bin_folder: Path) -> Iterator[Cluster]:
    """Make and start a cluster, and stop it and remove it afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="mine-action-pg-", dir=memory()))
    as_postgres: list[str] = []
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
        as_postgres = ["runuser", "-u", "postgres", "--"]
    password, secret = secrets.token_hex(16), folder / "password"
    secret.write_text(password)
    secret.chmod(0o644)
    port, data = _free_port(), folder / "data"
    login = ["-U", USER, "-A", "scram-sha-256", f"--pwfile={secret}"]

    def pg(program: str, *arguments: str) -> None:
        command = [*as_postgres, str(bin_folder / program), *arguments]
        with (folder / f"{program}.txt").open("w") as log:  # a pipe would stay open in the server
            subprocess.run(command, check=True, stdout=log, stderr=log, cwd=folder, timeout=120)

    certificate = _certificate(folder)
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off"
    settings += f" -c ssl=on -c ssl_cert_file={certificate}.crt -c ssl_key_file={certificate}.key"
    try:
        pg("initdb", "-D", str(data), "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", *login)
        pg("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "server.log"), "-o", settings, "start")
        try:
            passwords = folder / "pgpass"
            passwords.write_text(f"127.0.0.1:{port}:*:{USER}:{password}\n")
            passwords.chmod(0o600)
            place = {"PGHOST": "127.0.0.1", "PGPORT": str(port), "PGUSER": USER, "PGDATABASE": "postgres"}
            control = (*as_postgres, str(bin_folder / "pg_ctl"), "-D", str(data), "-w", "-m", "fast", "-s")
            control += ("-l", str(folder / "server.log"), "-o", settings)
            running = Cluster(port, {**os.environ, **place, "PGPASSFILE": str(passwords)}, control)
            running.sql(f"CREATE DATABASE {DATABASE}")
            running.environment["PGDATABASE"] = DATABASE
            running.sql("CREATE EXTENSION postgis")
            yield running
        finally:
            pg("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)
