# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order says of a hazard cannot be taken for more than it is."""

from __future__ import annotations

from mine_action_plugin.core.orders.hazard_section import _source
from tests.core.orders.sample import hazard


def test_the_accuracy_of_the_transformation_is_not_given_out_as_the_positions() -> None:
    text = _source(hazard(source_crs="EPSG:4326", datum_operation="none needed", datum_accuracy_m=0.0))
    assert "accuracy of the transformation: {accuracy}" in str(text)
