# SPDX-License-Identifier: GPL-3.0-or-later
"""A held row as it was kept comes back as delivered, takes a planner's values, and is offered repairs."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.model.tables import table_named
from mine_action_plugin.core.survey.converting import convert, whole_row
from mine_action_plugin.core.survey.mending import delivered_text, kept_layer, mend
from mine_action_plugin.core.survey.profile import FieldMapping, MappingProfile
from mine_action_plugin.core.survey.repairing import offered_repairs
from tests.core.survey.delivered import flat_areas_m2

HAZARD = table_named("hazard")
PROFILE = MappingProfile(fields={"code": FieldMapping("ID"), "classification": FieldMapping("class")})
BOW_TIE = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])


def kept(values: dict, profile: MappingProfile = PROFILE):
    return kept_layer(json.dumps({"row": 7, **values}), 7, "a.shp: b", None, "", profile)


@given(
    st.dictionaries(
        st.text(min_size=1).filter(lambda name: name != "row"),
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(),
    )
)
def test_row_comes_back_as_it_was_kept(values):
    layer = kept(values)
    assert whole_row(layer, 0) == values
    assert (layer.rows.tolist(), layer.source, layer.name) == ([7], "a.shp", "b")


def test_field_that_is_itself_called_row_is_not_lost():
    profile = MappingProfile(fields={"code": FieldMapping("row")})
    assert whole_row(kept({}, profile), 0) == {"row": 7}
    assert whole_row(kept({"row": "A-1"}), 0) == {"row": "A-1"}


def test_chosen_value_counts_and_the_delivered_one_stays_beside_it():
    layer, profile, changed = mend(kept({"ID": "H1", "class": "?"}), HAZARD, PROFILE, {"classification": "sha"})
    values, findings = convert(layer, HAZARD, profile, {})
    assert (values["classification"][0], values["code"][0], findings) == ("sha", "H1", [])
    assert layer.column("class").at(0) == "?" and changed == ("classification: '?' → 'sha'",)


def test_value_under_a_name_that_the_row_has_already_does_not_overwrite_it():
    given_ = MappingProfile(fields={"name": FieldMapping("name")})
    layer, profile, _ = mend(kept({"name": "old"}), HAZARD, given_, {"name": "new"})
    assert delivered_text(layer, profile, "name") == "new" and layer.column("name").at(0) == "old"


def test_value_that_was_delivered_so_is_no_change():
    row = kept({"ID": "H1", "class": "CHA"})
    assert mend(row, HAZARD, PROFILE, {"code": "H1"}) == (row, PROFILE, ())


def test_constant_gives_way_to_a_value():
    stated = MappingProfile(constants={"classification": "cha"})
    layer, profile, _ = mend(kept({}), HAZARD, stated, {"classification": "sha"})
    assert convert(layer, HAZARD, profile, {})[0]["classification"][0] == "sha"


@pytest.mark.parametrize("field", ["area_m2", "import_batch_id", "nonsense"])
def test_field_that_no_delivery_fills_is_refused(field):
    with pytest.raises(PlanningError, match="no such field"):
        mend(kept({}), HAZARD, PROFILE, {field: "1"})


def test_bow_tie_keeps_both_wings_and_its_own_sum_is_nothing():
    for offer in offered_repairs(BOW_TIE, flat_areas_m2):
        assert offer.after.is_valid and offer.before is BOW_TIE
        assert (offer.before_m2, offer.after_m2, offer.difference_m2) == pytest.approx((0.0, 2e10, 2e10))


def test_ground_gone_round_twice_is_kept_by_structure_and_left_out_by_linework():
    ring = shapely.Polygon([(0, 0), (4, 0), (4, 4), (1, 4), (1, 1), (3, 1), (3, 3), (0, 3)])
    offers = {offer.method: offer for offer in offered_repairs(ring, flat_areas_m2)}
    # 4 × 3 with 3 × 1 above it are 15; the boundary goes round the 2 × 2 from (1, 1) to (3, 3) once more
    assert offers["structure"].after_m2 == pytest.approx(15e10)
    assert offers["linework"].after_m2 == pytest.approx(11e10)
    assert offers["structure"].before_m2 == pytest.approx(abs(shapely.area(ring)) * 1e10) == pytest.approx(19e10)


def test_hole_outside_its_shell_takes_nothing_off_by_structure():
    shape = shapely.Polygon(shapely.box(0, 0, 2, 2).exterior, [shapely.box(1, 0.5, 3, 1.5).exterior])
    offers = {offer.method: offer for offer in offered_repairs(shape, flat_areas_m2)}
    assert offers["structure"].after_m2 == pytest.approx(3e10)
    assert offers["linework"].after_m2 == pytest.approx(4e10)  # the piece of the hole outside counts as land


def test_overlapping_parts_become_one():
    shape = shapely.MultiPolygon([shapely.box(0, 0, 2, 2), shapely.box(1, 0, 3, 2)])
    structure = offered_repairs(shape, flat_areas_m2)[0]
    assert (structure.before_m2, structure.after_m2) == pytest.approx((8e10, 6e10))


def nowhere() -> shapely.Polygon:
    """Return a polygon with a corner that is no number."""
    with np.errstate(invalid="ignore"):  # shapely 2.1 warns where 2.0 does not
        return shapely.Polygon([(0, 0), (np.nan, 1), (1, 1)])


@pytest.mark.parametrize(
    "shape",
    [
        None,
        shapely.box(0, 0, 1, 1),
        shapely.Point(0, 0),
        shapely.Polygon(),
        shapely.Polygon([(0, 0), (1, 1), (0, 0)]),
        nowhere(),
    ],
)
def test_nothing_is_offered_for_what_is_sound_or_has_no_area(shape):
    assert offered_repairs(shape, flat_areas_m2) == ()
