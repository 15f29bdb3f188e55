# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranking methods against worked examples with published answers."""

from __future__ import annotations

import json

import numpy as np
import pytest

from mine_action_plugin.core.priority.methods import additive, promethee, topsis
from mine_action_plugin.core.priority.methods.promethee import Preference, net_flows
from tests.core.priority.sample import table
from tests.shared_data import shared


def _cases(name: str) -> dict:
    return {case["id"]: case for case in json.loads(shared("known-mcda", name).read_text(encoding="utf-8"))}


def test_topsis_gives_the_closeness_that_tzeng_and_huang_print() -> None:
    case = _cases("scikit_criteria.json")["tzeng2011_TOPSIS"]
    found = topsis.closeness(np.array(case["matrix"], dtype=float), np.array(case["weights"]))
    assert np.abs(found - case["expected_similarity"]).max() <= case["atol"]
    assert (np.argsort(np.argsort(-found)) + 1).tolist() == case["expected_rank"]


def test_topsis_with_linear_normalisation_gives_the_closeness_that_opricovic_and_tzeng_print() -> None:
    case = _cases("mcda_methods.json")["TestTOPSIS.test_output"]
    matrix, weights, senses = (np.array(case[key], dtype=float) for key in ("matrix", "weights", "types"))
    found = topsis.closeness(matrix, weights, senses, topsis.LINEAR)
    assert np.round(found, case["rounded_to"]).tolist() == case["expected"]


def test_weighted_sum_gives_the_published_scores_after_their_sum_normalisation() -> None:
    case = _cases("mcda_methods.json")["TestWSM.test_output"]
    matrix, types = np.array(case["matrix"], dtype=float), np.array(case["types"])
    shares = np.where(types == 1, matrix / matrix.sum(axis=0), (1 / matrix) / (1 / matrix).sum(axis=0))
    found = additive.weighted_sum(table(shares), np.array(case["weights"]), {}).middle
    assert np.round(found, 3).tolist() == case["expected"]


# Performances, preference functions and unicriterion net flows (not divided by n - 1) as published with the Python
# package `mcda` (Décision et Informatique, IMT Atlantique), tests/outranking; its sixth criterion is Gaussian, which is
# not offered.
PERFORMANCES = np.array(
    [[1, 2, -1, 5, 2], [3, 5, 3, -5, 3], [3, -5, 3, 4, 3], [2, -2, 2, 5, 1], [3, 5, 3, -5, 3]], dtype=float
)
PREFERENCES = (
    Preference("usual"),
    Preference("u_shape", indifference=2.5),
    Preference("v_shape", strict=3.0),
    Preference("level", 0.5, 1.0),
    Preference("linear", 1.0, 2.0),
)
NET_FLOWS = np.array(
    [
        [-4, 0, -4.0, 2.5, 0.0],
        [2, 3, 1.333333, -3.0, 1.0],
        [2, -4, 1.333333, 1.0, 1.0],
        [-2, -2, 0.0, 2.5, -3.0],
        [2, 3, 1.333333, -3.0, 1.0],
    ]
)


@pytest.mark.parametrize("column", range(5))
def test_promethee_gives_the_published_flow_of_each_shape_of_preference(column: int) -> None:
    one = PERFORMANCES[:, [column]]
    assert np.round(net_flows(one, one, PREFERENCES[column]), 6)[:, 0].tolist() == NET_FLOWS[:, column].tolist()


@pytest.mark.parametrize("preference", PREFERENCES)
def test_promethee_by_sorting_equals_promethee_by_comparing_all_pairs(preference: Preference) -> None:
    random = np.random.default_rng(3)
    middle = random.integers(0, 12, (40, 3)) / 4.0  # many ties, and differences right on the thresholds
    own = random.integers(0, 12, (40, 3)) / 4.0
    difference = own[:, None, :] - middle[None, :, :]
    pairs = preference(difference) - preference(-difference)
    expected = pairs.sum(axis=1) - np.einsum("iij->ij", pairs)
    assert np.abs(net_flows(middle, own, preference) - expected).max() < 1e-9


def test_promethee_scores_are_the_weighted_flows_over_the_others() -> None:
    values = np.array([[0.0, 1.0], [0.5, 0.5], [1.0, 0.0]])
    weights = np.array([0.75, 0.25])
    found = promethee.scores(table(values), weights, {"shape": "usual"}).middle
    # by hand: on the first criterion flows are -1, 0, 1 and on the second 1, 0, -1
    assert found.tolist() == [-0.5, 0.0, 0.5]
