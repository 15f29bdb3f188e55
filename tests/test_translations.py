# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations: every marked text is there, in every language, with the same placeholders and all plural forms."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET

import pytest
import strings

from tests.source import ROOT

ARABIC = re.compile("[\u0600-\u06ff]")
SAYS_ITS_NUMBER = slice(3, 6)  # of Arabic's six forms, none, one and two need no digit


def path_of(language: str):
    return ROOT / "i18n" / f"{strings.NAME}_{language}.ts"


LANGUAGES = [language for language in sorted(strings.FORMS) if path_of(language).exists()]


def messages(language: str) -> dict[str, strings.Message]:
    return strings.read(path_of(language))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_marked_text_is_in_the_file_and_no_other(language):
    assert set(messages(language)) == set(strings.collect()), "run make strings"


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_has_one_context_and_its_language(language):
    root = ET.parse(path_of(language)).getroot()
    assert [name.text for name in root.iterfind("context/name")] == [strings.CONTEXT]
    assert root.get("language") == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished(language):
    open_ones = [m.source for m in messages(language).values() if not m.finished or not all(m.forms)]
    assert not open_ones, f"{len(open_ones)} unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_every_form(language):
    counted = [m for m in messages(language).values() if m.counted]
    assert not [m.source for m in counted if len(m.forms) != strings.FORMS[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language):
    wrong = [
        (m.source, form)
        for m in messages(language).values()
        for form in m.forms
        if form and placeholders(form) != placeholders(m.source)
    ]
    assert not wrong


def test_arabic_forms_for_many_say_the_number():
    counted = [m for m in messages("ar").values() if m.counted and all(m.forms)]
    assert not [m.source for m in counted if not all("%n" in form for form in m.forms[SAYS_ITS_NUMBER])]


def test_arabic_is_arabic_wherever_the_source_has_words():
    finished = [m for m in messages("ar").values() if m.finished]
    plain = [m for m in finished if re.search("[a-z]{4}", re.sub(r"\{[^}]*\}", "", m.source))]
    assert not [m.source for m in plain if not all(ARABIC.search(form) for form in m.forms)]


def test_a_call_that_ends_in_a_comma_is_read():
    code = 'QT_TRANSLATE_NOOP(\n    "MineAction",\n    "One "\n    "text.",\n)'
    assert list(strings.texts_of(code, "example")) == ["One text."]


@pytest.mark.parametrize(
    "code",
    [
        'QT_TRANSLATE_NOOP("MineAction", f"{name}")',
        'QT_TRANSLATE_NOOP("MineAction", text)',
        'QT_TRANSLATE_NOOP("Other", "Text")',
        'translate("MineAction", "Text " + name)',
    ],
)
def test_a_text_that_could_never_be_translated_is_refused(code):
    with pytest.raises(strings.BadMark):
        list(strings.texts_of(code, "example"))


def test_translation_is_kept_when_the_file_is_brought_up_to_date(tmp_path):
    path = tmp_path / "words_ar.ts"
    strings.write(
        [strings.Message("Hazard", ["خطر"], True), strings.Message("%n teams", ["فرق"] * 6, True)], path, "ar"
    )
    texts = {"%n teams": ["a.py"], "Hazard": ["a.py"], "New": ["b.py"]}
    strings.write(strings.update(texts, strings.read(path), "ar"), path, "ar")
    after = strings.read(path)
    assert after["Hazard"].forms == ["خطر"] and after["Hazard"].finished
    assert after["%n teams"].forms == ["فرق"] * 6
    assert after["New"].forms == [""] and not after["New"].finished


def test_changed_text_keeps_its_words_to_be_reviewed():
    old = {"The hazard has no geometry.": strings.Message("The hazard has no geometry.", ["لا شكل للخطر."], True)}
    (new,) = strings.update({"This hazard has no geometry.": ["a.py"]}, old, "ar")
    assert new.forms == ["لا شكل للخطر."] and not new.finished
