# SPDX-License-Identifier: GPL-3.0-or-later
"""Which texts are taken for a coordinate reference system, and as which."""

from __future__ import annotations

import re

import pytest
from pyproj import CRS

from mine_action_plugin.core.errors import PlanningError
from mine_action_plugin.core.location.crs import LIBYAN_CODES, describe_crs, recognise_crs
from tests.shared_data import shared

COMMON = (4326, 32632, 32633, 32634, 32635, 3857)
IDENTIFIER = re.compile(r',(AUTHORITY|ID)\["EPSG",("?)\d+("?)\]')


@pytest.mark.parametrize("form", ["WKT1_ESRI", "WKT1_GDAL", "WKT2_2019"])
@pytest.mark.parametrize("code", [*LIBYAN_CODES, *COMMON])
def test_a_wkt_without_its_code_is_matched(code, form):
    text = IDENTIFIER.sub("", CRS.from_epsg(code).to_wkt(form))
    assert "EPSG" not in text.replace('"EPSG",9', "")
    assert recognise_crs(text).to_epsg() == code
    assert recognise_crs(b"\xef\xbb\xbf" + text.encode()).to_epsg() == code


def test_the_prj_of_libya_tm_from_an_authority_is_matched():
    text = (
        'PROJCS["LGD2006_Libya_TM",GEOGCS["GCS_LGD2006",DATUM["D_Libyan_Geodetic_Datum_2006",'
        'SPHEROID["International_1924",6378388.0,297.0]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
        'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",1000000.0],PARAMETER["False_Northing",0.0],'
        'PARAMETER["Central_Meridian",17.0],PARAMETER["Scale_Factor",0.9965],'
        'PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
    )
    assert describe_crs(recognise_crs(text)) == "LGD2006 / Libya TM (EPSG:3177)"
    # the right name with another meridian is another system
    assert recognise_crs(text.replace("17.0", "18.0")).to_epsg() is None


def test_libyan_codes_are_those_of_the_register():
    listed = shared("known-libya-crs", "libya_epsg_crs.csv").read_text(encoding="utf-8").splitlines()[1:]
    two_dimensional = {int(line.split(",")[0]) for line in listed if "PROJECTED" in line or "GEOGRAPHIC_2D" in line}
    assert set(LIBYAN_CODES) | {4326} >= {code for code in two_dimensional if code < 10_000}
    assert 3200 not in LIBYAN_CODES


def test_an_unknown_datum_is_not_taken_for_another_on_the_same_ellipsoid():
    text = "+proj=utm +zone=33 +ellps=intl +type=crs"
    assert CRS.from_string(text).to_epsg() == 23033  # PROJ's guess: ED50
    assert describe_crs(recognise_crs(text)) == "unknown"


def test_heights_are_passed_over():
    assert recognise_crs(4979).to_epsg() == 4326
    assert recognise_crs(4900).to_epsg() == 4754
    assert recognise_crs(CRS.from_string("EPSG:32633+5773")).to_epsg() == 32633


def test_a_byte_order_mark_is_no_content():
    assert recognise_crs(shared("bad-gdal-shp", "prjwithutf8bom.prj").read_bytes()).to_epsg() == 4269


def test_a_web_page_saved_as_prj_is_refused():
    with pytest.raises(PlanningError, match="web page"):
        recognise_crs(shared("bad-shapefilejs", "htmlprj.prj").read_bytes())


@pytest.mark.parametrize(
    "text",
    ["", "  ", "\ufeff", "WGS 84", "ELD79", "EPSG:3200x", "EPSG:999999", "EPSG:", "33N", "GEOGCS[", 'PROJCS["a"]', "[]"]
    + ["+proj=nonsense", b"\x00\x01\x02", 3855, 4978, 'LOCAL_CS["plan"]'],
)
def test_what_is_no_horizontal_crs_is_refused(text):
    with pytest.raises(PlanningError):
        recognise_crs(text)
