# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of every test: arithmetic is tried on the same examples everywhere, nothing is skipped unnoticed."""

from __future__ import annotations

import pytest
from hypothesis import settings

from tests.shared_data import DATA

settings.register_profile("same everywhere", deadline=None, derandomize=True)
settings.register_profile("quick", settings.get_profile("same everywhere"), max_examples=20)
settings.load_profile("same everywhere")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="a skipped test fails where the shared data is at hand")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Where everything is installed and the shared data lies beside the checkout, a skip hides a broken test."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and item.config.getoption("--no-skips") and DATA.is_dir():
        report.outcome = "failed"
        report.longrepr = f"skipped, though nothing is missing here: {report.longrepr}"
    return report
