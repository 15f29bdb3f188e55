# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin starts in QGIS, from the staged tree, with and without a window."""

from __future__ import annotations


def test_core_comes_from_the_staged_tree(qgis_app):
    import stage

    import mine_action_plugin.core

    assert mine_action_plugin.core.__file__.startswith(str(stage.STAGE))
