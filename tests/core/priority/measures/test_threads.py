# SPDX-License-Identifier: GPL-3.0-or-later
"""Threads change neither order nor errors."""

from __future__ import annotations

import numpy as np
import pytest

from mine_action_plugin.core.priority.measures import threads
from mine_action_plugin.core.priority.measures.threads import elementwise, in_order, one_ahead


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


@pytest.mark.parametrize("wanted", [True, False])
def test_what_is_worked_out_ahead_comes_in_order(workers, wanted):
    for count in (0, 1, 2, 20):
        with one_ahead(lambda n: n * n, range(count), wanted) as found:
            assert list(found) == [n * n for n in range(count)]


def test_nothing_runs_ahead_any_more_once_its_user_has_failed(workers):
    state = {"running": 0, "closed": False, "after": 0}

    def work(number):
        state["running"] += 1
        state["after"] += state["closed"]
        if number == 4:
            raise ValueError("four")
        return number

    for stop in (2, 99):
        state.update(running=0, closed=False)
        with pytest.raises((ValueError, KeyError)), one_ahead(work, range(1000)) as found:
            for number in found:
                if number == stop:
                    raise KeyError(number)
        state["closed"] = True
        assert state["running"] < 10
    assert state["after"] == 0
