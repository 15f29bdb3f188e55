# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF says what it is, in any script, and stays the file that it was."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from mine_action_plugin.core.mappack.pdf_info import DocumentInfo, described

TRIPOLI = timezone(timedelta(hours=2))
INFO = DocumentInfo("أمر مهمة TRI-2026-0001 (1)", "A. Planner", datetime(2026, 1, 5, 9, 30, tzinfo=TRIPOLI))
PDF = (
    b"%PDF-1.4\n1 0 obj\n<<\n/Title ()\n>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    b"trailer\n<<\n/Size 2\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n45\n%%EOF\n"
)


def test_what_was_there_stays_and_the_new_record_comes_after_it():
    made = described(PDF, INFO)
    assert made.startswith(PDF)
    title = (b"\xfe\xff" + INFO.title.encode("utf-16-be")).hex().upper().encode()
    assert b"/Title <" + title + b">" in made
    assert b"/CreationDate (D:20260105093000+02'00')" in made


def test_offsets_point_to_what_they_should():
    """ISO 32000-1, 7.5.4 and 7.5.5: startxref leads to the table, its row to the object, /Prev to the table before."""
    made = described(PDF, INFO)
    table = int(made.rsplit(b"startxref\n", 1)[1].split(b"\n", 1)[0])
    assert made[table:].startswith(b"xref\n1 1\n")
    row = made[table:].split(b"\n")[2]
    assert made[int(row[:10]) :].startswith(b"1 0 obj\n<<\n/Title") and len(row) == 19
    assert b"/Prev 45\n" in made[table:] and b"/Root 2 0 R\n" in made[table:]


def test_it_can_be_described_again():
    again = described(described(PDF, INFO), INFO)
    assert again.count(b"%%EOF") == 3 and again.count(b"/Prev") == 2


@pytest.mark.parametrize("broken", [b"", b"no PDF", PDF[:-20], PDF.replace(b"trailer", b"-------")])
def test_a_file_without_its_end_is_refused(broken):
    with pytest.raises(ValueError, match="no trailer"):
        described(broken, INFO)
