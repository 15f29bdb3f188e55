# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting by packed numbers is the stable sort of numpy, however near together or far apart the scores are."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.priority.firmness.sorting import order_rows, order_top

SCORES = st.floats(0.0, 1.0, width=32) | st.sampled_from([0.0, 1e-40, 1.4e-45, 1e-26, 1e-20, 0.5, 1.0])


@given(
    lines=st.integers(2, 12).flatmap(
        lambda n: st.lists(st.lists(SCORES, min_size=n, max_size=n), min_size=1, max_size=4)
    )
)
def test_rows_come_as_a_stable_sort_has_them(lines: list) -> None:
    scores = np.array(lines, dtype=np.float32)
    truth = np.argsort(-scores, axis=1, kind="stable")
    assert order_rows(scores).tolist() == truth.tolist()
    assert order_top(scores, 2).tolist() == truth[:, :2].tolist()
