# SPDX-License-Identifier: GPL-3.0-or-later
"""Connecting to PostgreSQL: quickly refused where the server is away, and never waiting for ever where it vanishes."""

from __future__ import annotations

import time
from typing import Any

import psycopg2

from ...core.errors import PlanningError
from .connection_text import Login, Place
from .postgis_errors import unreachable

CONNECT_SECONDS = 10
REST_SECONDS = 5.0  # after a failure, in which nobody waits for the next one: a window asks many times
# A network that vanishes is found out in 30 seconds; libpq's own wait is hours. Whatever an address says goes before.
ALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 4, "tcp_user_timeout": 30_000}


class Connecting:
    """Connects to a place, also again. The password is asked for each time, and never kept."""

    def __init__(self, place: Place, login: Login) -> None:
        self._place = place
        self._login = login
        self._failed: tuple[float, PlanningError] | None = None

    def connect(self) -> Any:
        """Return a new connection; `PlanningError` where there is none."""
        if self._failed is not None and time.monotonic() - self._failed[0] < REST_SECONDS:
            raise self._failed[1]
        extra: dict[str, Any] = dict(self._login(self._place.authcfg)) if self._place.authcfg else {}
        extra |= {key: value for key, value in ALIVE.items() if key not in self._place.text}
        try:
            return psycopg2.connect(self._place.text, connect_timeout=CONNECT_SECONDS, **extra)
        except (psycopg2.Error, UnicodeDecodeError) as error:
            problem = unreachable(self._place.text, error)
            self._failed = (time.monotonic(), problem)
            raise problem from None  # what libpq raises may keep the whole of what it was given
