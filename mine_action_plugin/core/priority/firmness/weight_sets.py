# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets of weights drawn evenly from all that planners could agree on: any, those in an order, those within ranges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

from ...errors import PlanningError
from ...text import QT_TRANSLATE_NOOP

CHAINS = 500  # random walks side by side; more of them cost memory, fewer are less mixed
STEPS_BEFORE = 300  # until a walk has forgotten where it began
STEPS_BETWEEN = 12


@dataclass(frozen=True)
class Allowed:
    """Which weights are allowed: non-negative with a sum of 1.

    - `order`: groups of keys, the most important group first; within a group the order is open;
    - `ranges`: key → (least, greatest), as shares of the sum.
    """

    keys: tuple[str, ...]
    order: tuple[tuple[str, ...], ...] = ()
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def draw(allowed: Allowed, count: int, seed: int) -> np.ndarray:
    """Return `count` sets of weights (rows), uniform over all that are allowed; the same seed gives the same sets.

    Without ranges the draw is exact (sorted gaps of uniform numbers, Tervonen & Lahdelma, EJOR 178 (2007)). With
    ranges it is a hit-and-run walk (Smith, Operations Research 32 (1984)). PlanningError where nothing is allowed.
    """
    generator = np.random.default_rng(seed)
    if allowed.ranges:
        return _walk(allowed, count, generator)
    free = generator.standard_exponential((count, len(allowed.keys)))
    free /= free.sum(axis=1, keepdims=True)
    return _in_order(free, allowed, generator) if allowed.order else free


def _in_order(free: np.ndarray, allowed: Allowed, generator: np.random.Generator) -> np.ndarray:
    """Give the greatest numbers of each set to the first group, and so on; within a group at random."""
    groups = _complete(allowed)
    descending = -np.sort(-free, axis=1)
    weights = np.empty_like(free)
    start = 0
    for group in groups:
        mixed = generator.permuted(descending[:, start : start + len(group)], axis=1)
        weights[:, [allowed.keys.index(key) for key in group]] = mixed
        start += len(group)
    return weights


def _complete(allowed: Allowed) -> Sequence[tuple[str, ...]]:
    named = [key for group in allowed.order for key in group]
    if sorted(named) != sorted(allowed.keys):
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "An order of importance has to name every criterion once."),
            QT_TRANSLATE_NOOP("MineAction", "It names {named}; the criteria are {keys}."),
            QT_TRANSLATE_NOOP("MineAction", "Put criteria of which the order is open into one group."),
            named=", ".join(named),
            keys=", ".join(allowed.keys),
        )
    return allowed.order


def _limits(allowed: Allowed) -> tuple[np.ndarray, np.ndarray]:
    """Return the allowed weights as `rows @ w <= bounds`, beside a sum of 1."""
    count = len(allowed.keys)
    rows, bounds = [], []
    for place, key in enumerate(allowed.keys):
        least, greatest = allowed.ranges.get(key, (0.0, 1.0))
        unit = np.eye(count)[place]
        rows += [-unit, unit]
        bounds += [-max(least, 0.0), min(greatest, 1.0)]
    for above, below in zip(allowed.order, allowed.order[1:]):
        for first in above:
            for second in below:
                rows.append(np.eye(count)[allowed.keys.index(second)] - np.eye(count)[allowed.keys.index(first)])
                bounds.append(0.0)
    return np.array(rows), np.array(bounds)


def _inside(rows: np.ndarray, bounds: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the allowed weights farthest from every limit, and how far that is."""
    count = rows.shape[1]
    lengths = np.linalg.norm(rows - rows.mean(axis=1, keepdims=True), axis=1)
    found = linprog(
        np.append(np.zeros(count), -1.0),
        A_ub=np.column_stack([rows, lengths]),
        b_ub=bounds,
        A_eq=[np.append(np.ones(count), 0.0)],
        b_eq=[1.0],
        bounds=[(None, None)] * count + [(0.0, None)],
        method="highs",
    )
    if not found.success:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "No weights fit into these ranges."),
            QT_TRANSLATE_NOOP("MineAction", "Weights sum to 1, and no set of them keeps to all ranges and the order."),
            QT_TRANSLATE_NOOP("MineAction", "Widen the ranges."),
        )
    return found.x[:-1], float(found.x[-1])


def _walk(allowed: Allowed, count: int, generator: np.random.Generator) -> np.ndarray:
    if allowed.order:
        _complete(allowed)
    rows, bounds = _limits(allowed)
    start, room = _inside(rows, bounds)
    if room <= 1e-12:  # a single point, or a range so tight that there is nothing to draw from
        return np.tile(start, (count, 1))
    chains = min(CHAINS, count)
    here = np.tile(start, (chains, 1))
    kept: list[np.ndarray] = []
    steps = STEPS_BEFORE
    while len(kept) * chains < count:
        for _ in range(steps):
            here = _step(here, rows, bounds, generator)
        kept.append(here)
        steps = STEPS_BETWEEN
    return np.concatenate(kept)[:count]


def _step(here: np.ndarray, rows: np.ndarray, bounds: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Move each walk to a random place on a random line through it, within the limits."""
    towards = generator.standard_normal(here.shape)
    towards -= towards.mean(axis=1, keepdims=True)  # so that the sum stays 1
    slope = towards @ rows.T
    room = np.maximum(bounds - here @ rows.T, 0.0)
    reach = np.divide(room, slope, out=np.full_like(room, np.inf), where=slope > 1e-15)
    back = np.divide(room, slope, out=np.full_like(room, -np.inf), where=slope < -1e-15)
    farthest, nearest = reach.min(axis=1), back.max(axis=1)
    share = generator.random(len(here))
    return here + (nearest + share * (farthest - nearest))[:, None] * towards
