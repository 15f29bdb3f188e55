# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads change neither order nor errors."""

from __future__ import annotations

import numpy as np
import pytest

from mine_action_plugin.core.priority.measures import threads
from mine_action_plugin.core.priority.measures.threads import elementwise, in_order


@pytest.fixture(params=[1, 3])
def workers(request, monkeypatch):
    monkeypatch.setattr(threads, "WORKERS", request.param)
    monkeypatch.setattr(threads, "FEW", 2)


def test_results_come_in_the_order_of_the_items(workers):
    assert list(in_order(lambda n: n * n, range(20))) == [n * n for n in range(20)]
    assert list(in_order(lambda n: n, [])) == []
    assert elementwise(lambda a, b: a - b, np.arange(50), np.ones(50)).tolist() == list(range(-1, 49))


def test_an_error_in_a_thread_reaches_the_caller_and_nothing_more_is_begun(workers):
    begun = []

    def work(number):
        begun.append(number)
        if number == 2:
            raise ValueError("two")
        return number

    with pytest.raises(ValueError, match="two"):
        list(in_order(work, range(1000)))
    assert len(begun) < 20
