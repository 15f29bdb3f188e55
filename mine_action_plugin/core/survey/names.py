# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and values as they are compared: without case, blanks, punctuation and the variants of Arabic letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Alef with its marks, final ya, ta marbuta, and the vowel signs and elongation that writers add or leave out.
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None})


# Names that fields of every kind of data have; that they are there says nothing.
EVERYDAY = (
    "id", "objectid", "featureid", "uid", "ref", "reference", "code", "number", "no", "name", "title", "nom",
    "namear", "type", "subtype", "kind", "class", "classe", "status", "state", "statut", "date", "startdate",
    "reportdate", "source", "description", "annotation", "comment", "comments", "remarks", "remarques", "area",
    "areasqm", "superficie", "label", "village", "townname", "location", "community", "place", "org",
    "organisation", "organization", "agency", "operator", "slope", "access", "pcode", "device", "الاسم", "اسم",
    "رقم", "المعرف", "التاريخ", "المكان", "الحاله", "المساحه", "ملاحظات",
)  # fmt: skip


SIGNS = "<>+"


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    """Return `text` for comparing: letters and digits only, case-folded, accents and Arabic variants unified.

    A number alone keeps what stands beside it: 18+ is not <18.

    >>> folded("18+"), folded("< 18"), folded("18")
    ('18+', '18<', '18')
    >>> folded("Hazard_ID"), folded("Type d'évidence"), folded("الحالة") == folded("الحاله")
    ('hazardid', 'typedevidence', True)
    """
    spread = unicodedata.normalize("NFKD", text).casefold().translate(_ARABIC)
    composed = unicodedata.normalize("NFKD", spread)
    plain = "".join(one for one in composed if one.isalnum())
    return plain + "".join(one for one in composed if one in SIGNS) if plain.isdigit() else plain


def code_key(text: str) -> str:
    """Return the identity of a record's code: blanks at the ends, case and what nobody sees make no difference.

    >>> code_key(" HA-1\u200f ") == code_key("ha-1")
    True
    """
    if not text.isascii():  # marks of direction and joiners, which Arabic texts leave in what is copied from them
        text = "".join(one for one in text if unicodedata.category(one) != "Cf")
    return text.strip().casefold()
