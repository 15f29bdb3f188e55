# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the real data lies that some tests use: a folder beside the checkout, never inside it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("MINE_ACTION_DATA", ROOT.parent / "shared" / "data"))


def shared(*parts: str) -> Path:
    """Return a path in the shared data; skip the test where the folder does not exist at all.

    Where the folder exists a missing file is a failure, so that nothing is skipped unnoticed.
    """
    if not DATA.is_dir():
        pytest.skip("the shared data folder is not beside this checkout")
    path = DATA.joinpath(*parts)
    assert path.exists(), f"{path} is missing from the shared data"
    return path
