# SPDX-License-Identifier: GPL-3.0-or-later
"""Rankings in a workspace: signed, opened again, compared, asked how firm they are; profiles as files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import geopandas
import pytest
from shapely.geometry import Point, box

COUNT = 12
BY, REASON = "A. Planner", "Schools first"


@pytest.fixture(scope="module")
def made(tmp_path_factory, plugin) -> tuple[Path, Path]:
    """A workspace with twelve hazards at Tripoli and an accident near one, and a layer of schools."""
    from mine_action_plugin.adapters.store import create_workspace, open_workspace
    from mine_action_plugin.core.model.libya_sites import site_records

    folder = tmp_path_factory.mktemp("rankings")
    path, schools = folder / "libya.gpkg", folder / "schools.gpkg"
    create_workspace(str(path))
    with open_workspace(str(path), "tester") as workspace, workspace.transaction():
        sites = {site["code"]: workspace.add("site", site) for site in site_records()}
        for number in range(COUNT):
            west = 13.10 + 0.02 * number
            shape = box(west, 32.80, west + 0.002, 32.802)
            workspace.add(
                "hazard",
                {
                    "code": f"TRI-{number:02d}",
                    "classification": "sha",
                    "site_id": sites["TRI"],
                    "evidence_kind": "direct" if number % 2 else "indirect",
                    "geometry": shape,
                },
            )
        accident = {"code": "A1", "happened_on": "2024-01-05", "killed": 1, "geometry": Point(13.1412, 32.803)}
        workspace.add("accident", accident)
    places = [Point(13.10 + 0.02 * number, 32.8025 + 0.0004 * number) for number in range(0, COUNT, 3)]
    geopandas.GeoDataFrame({"name": list("abcd")}, geometry=places, crs=4326).to_file(schools)
    return path, schools


@pytest.fixture(scope="module")
def ranked(run, made) -> dict:
    path, schools = made
    return run(
        "rankhazards", WORKSPACE=str(path), SITE="TRI", PROFILE="emergency_response", TODAY="2026-03-01",
        SCHOOLS=str(schools),
    )  # fmt: skip


@pytest.fixture
def forget():
    """Let this QGIS session forget the rankings that it kept, as if it were another one."""
    from mine_action_plugin.adapters import rankings

    rankings._kept.clear()


def test_every_row_of_the_ranked_layer_says_its_class_and_the_policy_behind_it(run, made, tmp_path) -> None:
    output = tmp_path / "ranked.gpkg"
    given = {"SITE": "TRI", "TODAY": "2026-03-01", "BY": BY, "REASON": REASON, "OUTPUT": str(output)}
    code = run("rankhazards", WORKSPACE=str(made[0]), **given)["RANKING"]
    drawn, policy = geopandas.read_file(output), opened(made[0], code).ranking.profile
    assert len(drawn) == COUNT and set(drawn["class"]) <= {"1", "2", "3", "4", "5", "emergency", "held_back"}
    assert set(drawn["ranking"]) == {code} and set(drawn["profile_fingerprint"]) == {policy.fingerprint}
    assert set(drawn["signed_by"]) == {BY}


def test_who_signs_a_ranking_signs_what_it_was_made_from_and_when_that_is_from(run, made) -> None:
    given = {"SITE": "TRI", "TODAY": "2026-03-01", "SCHOOLS": str(made[1]), "DATES": '{"schools": "2024-05"}'}
    code = run("rankhazards", WORKSPACE=str(made[0]), BY=BY, REASON=REASON, **given)["RANKING"]
    policy = opened(made[0], code).ranking.profile
    assert [(one.text, one.date) for one in policy.sources if one.input == "schools"] == [("schools", "2024-05")]
    assert policy.signature.fingerprint == policy.fingerprint


def record(path: Path, code: str) -> dict:
    from mine_action_plugin.adapters.rankings import ranking_record
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(str(path)) as workspace:
        return ranking_record(workspace, code)


def opened(path: Path, code: str):
    from mine_action_plugin.adapters.rankings import open_ranking, ranking_record
    from mine_action_plugin.adapters.store import open_workspace

    with open_workspace(str(path)) as workspace:
        return open_ranking(workspace, ranking_record(workspace, code))


def test_another_session_opens_the_very_same_ranking(run, made, ranked) -> None:
    from mine_action_plugin.adapters import rankings

    kept = opened(made[0], ranked["RANKING"])
    rankings._kept.clear()
    again = opened(made[0], ranked["RANKING"])
    assert kept is not again and kept.layers and not again.layers
    assert kept.ranking.frame.equals(again.ranking.frame) and kept.record_ids == again.record_ids
    assert again.changed == ()


def test_a_ranking_under_other_weights_is_saved_signed_and_the_first_stays(run, made, ranked, forget) -> None:
    path, code = str(made[0]), ranked["RANKING"]
    before = record(path, code)
    weights = json.dumps({profile_ids()[0]: 50.0})
    saved = run("saveranking", WORKSPACE=path, RANKING=code, WEIGHTS=weights, BY=BY, REASON=REASON)
    after = record(path, saved["RANKING"])
    assert saved["RANKING"] != code and record(path, code) == before
    assert (after["signed_by"], after["reason"]) == (BY, REASON)
    assert after["profile_fingerprint"] != before["profile_fingerprint"]
    signature = opened(path, saved["RANKING"]).ranking.profile.signature
    assert (signature.name, signature.reason, signature.fingerprint) == (BY, REASON, after["profile_fingerprint"])


def profile_ids() -> list[str]:
    from mine_action_plugin.adapters.priorities import load_profile

    return [entry.id for entry in load_profile("emergency_response").entries]


@pytest.mark.parametrize("missing", ["BY", "REASON"])
def test_without_name_or_reason_nothing_is_signed(run, made, ranked, missing: str) -> None:
    from qgis.core import QgsProcessingException

    given = {"BY": BY, "REASON": REASON, missing: ""}
    with pytest.raises(QgsProcessingException, match="name, a date and a reason"):
        run("saveranking", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"], **given)


@pytest.mark.parametrize("weights", ["{", "[1]", '{"nothing": 1}', '{"people": -1}', '{"people": true}'])
def test_weights_that_are_none_are_refused(run, made, ranked, weights: str) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="weights cannot be read"):
        run("rankfirmness", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"], WEIGHTS=weights)


def test_two_rankings_are_compared_as_a_layer_and_a_report(run, made, ranked, forget, tmp_path) -> None:
    path, code = str(made[0]), ranked["RANKING"]
    weights = json.dumps({key: float(key == "evidence") for key in profile_ids()})
    saved = run("saveranking", WORKSPACE=path, RANKING=code, WEIGHTS=weights, BY=BY, REASON=REASON)["RANKING"]
    layer, report = tmp_path / "changes.gpkg", tmp_path / "changes.json"
    counts = run("comparerankings", WORKSPACE=path, BEFORE=code, AFTER=saved, OUTPUT=str(layer), REPORT=str(report))
    told = json.loads(report.read_text(encoding="utf-8"))
    drawn = geopandas.read_file(layer)
    assert counts["ROSE"] + counts["FELL"] + counts["SAME"] == COUNT == len(drawn) == len(told["rows"])
    assert counts["ONLY_BEFORE"] == counts["ONLY_AFTER"] == 0
    assert drawn.geometry.notna().all() and drawn.crs.to_epsg() == 4326
    assert {row["cause"] for row in told["rows"]} <= {"policy", "nothing"} and counts["ROSE"] > 0
    assert drawn["rank_after"].tolist() == [row["rank_after"] for row in told["rows"]]


def test_firmness_is_a_table_and_a_report_with_answers_about_one_hazard(run, made, ranked, forget, tmp_path) -> None:
    table, report = tmp_path / "firm.csv", tmp_path / "firm.json"
    found = run(
        "rankfirmness", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"], DRAWS=2000, SEED=7, HAZARD="tri-05",
        OUTPUT=str(table), REPORT=str(report),
    )  # fmt: skip
    told = json.loads(report.read_text(encoding="utf-8"))
    assert found["RANKED"] == len(told["rows"]) == len(table.read_text().splitlines()) - 1 == COUNT
    assert all(0.0 <= row["top_1"] <= row["top_5"] <= row["top_10"] <= 1.0 for row in told["rows"])
    assert all(row["rank_low"] <= row["rank_high"] for row in told["rows"])
    assert told["hazard"]["code"] == "TRI-05" and told["hazard"]["tornado"] and told["said"]
    order = told["weights_of_ranking"]["keeping_order"]
    assert {one["key"] for one in order} == set(told["weights"])
    assert all(one["share_low"] <= one["share"] + 1e-12 for one in order)
    again = tmp_path / "again.json"
    run("rankfirmness", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"], DRAWS=2000, SEED=7, REPORT=str(again))
    assert json.loads(again.read_text(encoding="utf-8"))["rows"] == told["rows"]


def test_why_is_said_in_both_languages_with_what_counted_as_lines(run, made, tmp_path) -> None:
    path, schools = made
    code = run(
        "rankhazards", WORKSPACE=str(path), SITE="TRI", TODAY="2026-03-01", SCHOOLS=str(schools),
        DATES='{"schools": "2024-05"}',
    )["RANKING"]  # fmt: skip
    layer, report = tmp_path / "why.gpkg", tmp_path / "why.json"
    found = run(
        "explainrank", WORKSPACE=str(path), RANKING=code, HAZARD="tri-00", OUTPUT=str(layer), REPORT=str(report)
    )
    told, drawn = json.loads(report.read_text(encoding="utf-8")), geopandas.read_file(layer)
    assert "TRI-00 has rank" in found["SAID_EN"] and "TRI-00" in found["SAID_AR"] != found["SAID_EN"]
    assert found["COUNTED"] == len(drawn) == 1 and drawn["input"].tolist() == ["schools"]
    # the school is 0.0005° north of the hazard: 55.45 m (110.9 km for a degree of latitude at 32.8° on WGS 84)
    assert drawn["metres"].tolist() == pytest.approx([55.45], abs=0.02)
    steps = {step["criterion"]: step for step in told["steps"]}
    assert steps["people_500"]["missing"] and steps["people_500"]["raw"] is None
    (source,) = steps["schools"]["sources"]
    assert (source["input"], source["text"], source["date"]) == ("schools", "schools", "2024-05")


@pytest.mark.parametrize("dates", ["{", '{"nothing": "2024"}', '{"schools": "05/2024"}', '{"schools": "2999-01-01"}'])
def test_dates_of_layers_that_are_none_are_refused(run, made, dates: str) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="date"):
        run("rankhazards", WORKSPACE=str(made[0]), SITE="TRI", DATES=dates)


def test_what_the_layer_says_of_its_date_is_printed_where_nobody_states_another(run, made, tmp_path) -> None:
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(str(made[1]), "OSM schools", "ogr")
    layer.setCustomProperty("mineaction/data_date", "2023-11-01")
    QgsProject.instance().addMapLayer(layer)
    code = run("rankhazards", WORKSPACE=str(made[0]), SITE="TRI", TODAY="2026-03-01", SCHOOLS=layer.id())["RANKING"]
    sources = {one.input: one for one in opened(made[0], code).ranking.sources}
    assert (sources["schools"].text, sources["schools"].date) == ("OSM schools", "2023-11-01")
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_column_of_the_source_that_the_dictionary_does_not_know_ranks_as_a_foreign_risk(run, made, tmp_path) -> None:
    import shutil

    from mine_action_plugin.adapters.store import open_workspace

    path = str(shutil.copy(made[0], tmp_path / "risk.gpkg"))
    with open_workspace(path, "tester") as workspace:
        hazards = workspace.read("hazard").set_index("code")
        for number in range(COUNT - 1):
            record_id = hazards.loc[f"TRI-{number:02d}", "id"]
            workspace.change("hazard", record_id, {"source_fields": json.dumps({"risk": number / 10})})
    profile = json.loads((shipped_folder() / "agriculture.json").read_text("utf-8"))
    profile["criteria"] = [{"id": "risk", "criterion": "own_column", "weight": 1, "parameters": {"column": "risk"}}]
    policy = tmp_path / "risk.json"
    policy.write_text(json.dumps(profile), encoding="utf-8")
    ranking = opened(path, run("rankhazards", WORKSPACE=path, SITE="TRI", PROFILE=str(policy))["RANKING"]).ranking
    ranks = dict(zip(ranking.codes, ranking.ranks.tolist()))
    assert [ranks[f"TRI-{number:02d}"] for number in (10, 9, 0)] == [1, 2, 12]
    assert ranking.frame.set_index("code")["missing"]["TRI-11"] == "risk"
    told = run("explainrank", WORKSPACE=path, RANKING="", HAZARD="TRI-10")
    assert "A model from elsewhere" in told["SAID_EN"]


def shipped_folder() -> Path:
    from mine_action_plugin.paths import data_dir

    return data_dir("resources/profiles")


def test_ammunition_stored_at_a_hazard_comes_from_the_workspace(run, made, tmp_path) -> None:
    import shutil

    from mine_action_plugin.adapters.store import open_workspace

    path = str(shutil.copy(made[0], tmp_path / "stores.gpkg"))
    with open_workspace(path, "tester") as workspace:
        for number, neq in ((0, 1500.0), (1, None)):
            at = Point(13.101 + 0.02 * number, 32.801)
            workspace.add("storage_site", {"code": f"S{number}", "kind": "temporary", "neq_kg": neq, "geometry": at})
    profile = json.loads((shipped_folder() / "agriculture.json").read_text("utf-8"))
    profile["criteria"] = [{"id": "stored", "criterion": "explosives_stored", "weight": 1}]
    policy = tmp_path / "stores.json"
    policy.write_text(json.dumps(profile), encoding="utf-8")
    ranking = opened(path, run("rankhazards", WORKSPACE=path, SITE="TRI", PROFILE=str(policy))["RANKING"]).ranking
    raw = dict(zip(ranking.codes, ranking.raw[:, 0].tolist()))
    assert raw["TRI-00"] == 1500.0 and raw["TRI-01"] != raw["TRI-01"] and raw["TRI-02"] == 0.0


def test_the_newest_ranking_of_a_site_is_taken_where_none_is_named(run, made, ranked) -> None:
    found = run("rankfirmness", WORKSPACE=str(made[0]), SITE="Tripoli", PROFILE="emergency_response", DRAWS=100)
    assert found["RANKED"] == COUNT


def test_a_hazard_changed_since_is_named(run, made, ranked, forget, tmp_path) -> None:
    import shutil

    from mine_action_plugin.adapters.store import open_workspace

    path = shutil.copy(made[0], tmp_path / "later.gpkg")
    with open_workspace(str(path), "tester") as workspace:
        hazards = workspace.read("hazard").set_index("code")
        workspace.change("hazard", hazards.loc["TRI-03", "id"], {"remarks": "seen again"})
        workspace.void("hazard", hazards.loc["TRI-04", "id"], "entered twice")
    report = tmp_path / "firm.json"
    run("rankfirmness", WORKSPACE=str(path), RANKING=ranked["RANKING"], DRAWS=100, REPORT=str(report))
    assert json.loads(report.read_text(encoding="utf-8"))["changed_since"] == ["TRI-03", "TRI-04"]


def test_measuring_again_after_a_change_is_never_stale(run, made, tmp_path) -> None:
    import shutil

    from mine_action_plugin.adapters.store import open_workspace

    path, schools = str(shutil.copy(made[0], tmp_path / "own.gpkg")), str(made[1])
    given = {"SITE": "TRI", "PROFILE": "emergency_response", "TODAY": "2026-03-01", "SCHOOLS": schools}
    first = opened(path, run("rankhazards", WORKSPACE=path, **given)["RANKING"])
    with open_workspace(path, "tester") as workspace:
        record_id = workspace.read("hazard").set_index("code").loc["TRI-01", "id"]
        workspace.change("hazard", record_id, {"geometry": box(13.1, 32.80, 13.102, 32.802)})
    second = opened(path, run("rankhazards", WORKSPACE=path, **given)["RANKING"])
    rows = {code: row for row, code in enumerate(second.ranking.codes)}
    assert (second.ranking.raw[rows["TRI-01"]] != first.ranking.raw[rows["TRI-01"]]).any()
    other = str(shutil.copy(path, tmp_path / "cold.gpkg"))
    cold = opened(other, run("rankhazards", WORKSPACE=other, **given)["RANKING"])
    assert cold.ranking.frame.equals(second.ranking.frame)


def test_a_signed_profile_file_ranks_and_a_changed_one_is_refused(run, made, tmp_path) -> None:
    from qgis.core import QgsProcessingException

    path = tmp_path / "own policy.json"
    first = profile_ids()[0]
    saved = run(
        "saveprofile", PROFILE="emergency_response", WEIGHTS=json.dumps({first: 9}), TITLE="Own", BY=BY, REASON=REASON,
        OUTPUT=str(path),
    )  # fmt: skip
    ranked = run("rankhazards", WORKSPACE=str(made[0]), SITE="TRI", PROFILE=str(path), TODAY="2026-03-01")
    assert record(made[0], ranked["RANKING"])["profile_fingerprint"] == saved["FINGERPRINT"]
    path.write_text(path.read_text(encoding="utf-8").replace('"weight": 9', '"weight": 8'), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="sign"):
        run("rankhazards", WORKSPACE=str(made[0]), SITE="TRI", PROFILE=str(path))


def test_a_profile_file_that_is_no_text_is_refused_in_plain_words(run, made, tmp_path) -> None:
    from qgis.core import QgsProcessingException

    (tmp_path / "picture.json").write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(QgsProcessingException, match="cannot be used"):
        run("rankhazards", WORKSPACE=str(made[0]), PROFILE=str(tmp_path / "picture.json"))


def test_a_profile_file_does_not_replace_one_that_cannot_be_written(run, tmp_path) -> None:
    from qgis.core import QgsProcessingException

    (tmp_path / "is a folder.json").mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("saveprofile", PROFILE="agriculture", OUTPUT=str(tmp_path / "is a folder.json"))
    assert [one.name for one in tmp_path.iterdir()] == ["is a folder.json"]


@pytest.fixture(scope="module")
def exported(run, made, ranked, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    for language in ("en", "ar"):
        files = {name: str(folder / f"{language}{suffix}") for name, suffix in SUFFIXES.items()}
        counts = run(
            "exportranking", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"], HAZARDS="TRI-02,tri-03",
            LANGUAGE=language, **files,
        )  # fmt: skip
        assert counts["PAGES"] == 4 and counts["CHANGED"] == 0
    return folder


SUFFIXES = {"LAYER": ".gpkg", "SPREADSHEET": ".xlsx", "PDF": ".pdf"}


def test_the_layer_has_every_hazard_with_its_class_and_the_policy_beside_it(exported, made, ranked) -> None:
    layer = geopandas.read_file(exported / "en.gpkg", layer="ranking")
    assert len(layer) == COUNT and layer["rank"].is_monotonic_increasing and layer.geometry.notna().all()
    assert set(layer["class"]) <= {"1", "2", "3", "4", "5", "emergency", "held_back"}
    policy = geopandas.read_file(exported / "en.gpkg", layer="policy")
    assert record(made[0], ranked["RANKING"])["profile_fingerprint"] in set(policy["value"])
    told = dict(zip(policy["name"], policy["value"]))
    assert told["Value function: Schools nearby"] == "0 at 0, 1 at 3, straight in between"
    assert told["Source: Schools"] == "schools"


def test_a_spreadsheet_never_holds_a_formula(made, run, tmp_path) -> None:
    import shutil
    import zipfile

    from mine_action_plugin.adapters.store import open_workspace

    path = str(shutil.copy(made[0], tmp_path / "hostile.gpkg"))
    with open_workspace(path, "tester") as workspace:
        hazard = workspace.read("hazard").iloc[0]["id"]
        workspace.change("hazard", hazard, {"code": '=HYPERLINK("http://example.org")'})
    ranked = run("rankhazards", WORKSPACE=path, SITE="TRI", TODAY="2026-03-01")["RANKING"]
    target = tmp_path / "sheet.xlsx"
    run("exportranking", WORKSPACE=path, RANKING=ranked, SPREADSHEET=str(target))
    with zipfile.ZipFile(target) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/" in name]
        texts = archive.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 2 and not any("<f>" in sheet or "<f " in sheet for sheet in sheets)
    assert "=HYPERLINK(" in texts
    run("rankhazards", WORKSPACE=path, SITE="TRI", TODAY="2026-03-01", OUTPUT=str(tmp_path / "ranked.csv"))
    with (tmp_path / "ranked.csv").open(encoding="utf-8", newline="") as file:
        codes = [row["code"] for row in csv.DictReader(file)]
    assert '\'=HYPERLINK("http://example.org")' in codes and not any(code.startswith("=") for code in codes)


def test_the_justification_says_it_in_both_languages(exported) -> None:
    import subprocess
    import unicodedata

    def text(name: str) -> str:
        command = ["pdftotext", "-layout", exported / name, "-"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return unicodedata.normalize("NFKC", printed)  # ligatures

    for part in ("TRI-02", "TRI-03", "How firm the rank", "Sheet 4/4", "What the score is made of", "not stated"):
        assert part in text("en.pdf"), part
    assert "TRI-02" in text("ar.pdf")


def test_the_file_says_of_itself_which_hazards_it_justifies(exported, ranked) -> None:
    import subprocess

    command = ["pdfinfo", exported / "en.pdf"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert f"Justification of a priority: TRI-02, TRI-03 ({ranked['RANKING']})" in told


def many_criteria(path: Path) -> str:
    """Write a profile with thirty-two criteria, those of the shipped ones and some of them at other distances."""
    from mine_action_plugin.paths import data_dir

    profiles = [json.loads(one.read_text("utf-8")) for one in sorted(data_dir("resources/profiles").glob("*.json"))]
    additive = [one for one in profiles if one["method"]["kind"] == "additive"]
    criteria = [entry for one in additive for entry in one["criteria"] if entry.get("weight")]
    entries = [{**entry, "id": f"c{number}", "weight": 3.0 + number % 7} for number, entry in enumerate(criteria[:32])]
    assert len(entries) == 32
    content = {**additive[0], "criteria": entries, "weighting": {"kind": "direct"}}
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_the_justification_takes_two_pages_in_each_language_however_many_criteria_there_are(
    run, made, tmp_path
) -> None:
    import subprocess

    path, profile = str(made[0]), many_criteria(tmp_path / "many.json")
    code = run("rankhazards", WORKSPACE=path, SITE="TRI", PROFILE=profile, TODAY="2026-03-01", SCHOOLS=str(made[1]))
    pdf = str(tmp_path / "why.pdf")
    counts = run("exportranking", WORKSPACE=path, RANKING=code["RANKING"], HAZARDS="TRI-02", LANGUAGE="en+ar", PDF=pdf)
    assert counts["PAGES"] == 4
    pages = [
        subprocess.run(
            ["pdftotext", "-f", page, "-l", page, pdf, "-"], capture_output=True, text=True, check=True
        ).stdout
        for page in "1234"
    ]
    assert "What the score is made of" in pages[0] and "How often it comes" in pages[1]
    assert all("TRI-02" in page and "What the score" not in page for page in pages[2:])


def test_nothing_asked_for_is_refused(run, made, ranked) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="Nothing was asked for"):
        run("exportranking", WORKSPACE=str(made[0]), RANKING=ranked["RANKING"])
