# SPDX-License-Identifier: GPL-3.0-or-later
"""Real places of Libya, to about a kilometre, and the roads that join them. Population ranks are rough."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A town or quarter. `lon`, `lat` in degrees (EPSG:4326); `size` 1 (hamlet) to 5 (city); `site` it lies in."""

    key: str
    name: str
    name_ar: str
    lon: float
    lat: float
    size: int
    site: str = ""


PLACES: tuple[Place, ...] = (
    Place("tripoli", "Tripoli", "طرابلس", 13.19, 32.89, 5, "TRI"),
    Place("hadba", "Al Hadba", "الهضبة", 13.18, 32.84, 4, "TRI"),
    Place("abu_salim", "Abu Salim", "أبو سليم", 13.17, 32.83, 4, "TRI"),
    Place("salah_din", "Salah al-Din", "صلاح الدين", 13.21, 32.82, 3, "TRI"),
    Place("yarmouk", "Al Yarmouk", "اليرموك", 13.19, 32.80, 2, "TRI"),
    Place("khallat", "Khallat al-Furjan", "خلة الفرجان", 13.22, 32.79, 3, "TRI"),
    Place("ain_zara", "Ain Zara", "عين زارة", 13.28, 32.80, 4, "TRI"),
    Place("wadi_rabi", "Wadi al-Rabi", "وادي الربيع", 13.31, 32.74, 2, "TRI"),
    Place("airport_road", "Airport Road", "طريق المطار", 13.16, 32.77, 2, "TRI"),
    Place("janzur", "Janzur", "جنزور", 13.01, 32.82, 4, "TRI"),
    Place("tajoura", "Tajoura", "تاجوراء", 13.35, 32.88, 4, "TRI"),
    Place("suq_jumaa", "Suq al-Jumaa", "سوق الجمعة", 13.25, 32.89, 4, "TRI"),
    Place("qasr_bin_ghashir", "Qasr bin Ghashir", "قصر بن غشير", 13.18, 32.68, 3, "TRI"),
    Place("swani", "As-Sawani", "السواني", 13.08, 32.73, 2, "TRI"),
    Place("aziziya", "Al Aziziyah", "العزيزية", 13.02, 32.53, 3, "TRI"),
    Place("zawiya", "Az Zawiyah", "الزاوية", 12.73, 32.75, 4),
    Place("sabratha", "Sabratha", "صبراتة", 12.48, 32.79, 3),
    Place("zuwara", "Zuwarah", "زوارة", 12.08, 32.93, 3),
    Place("tarhuna", "Tarhuna", "ترهونة", 13.63, 32.43, 3),
    Place("bani_walid", "Bani Walid", "بني وليد", 13.98, 31.76, 3),
    Place("castelverde", "Al Qarabulli", "القره بوللي", 13.71, 32.75, 2),
    Place("khoms", "Al Khums", "الخمس", 14.26, 32.65, 4),
    Place("zliten", "Zliten", "زليتن", 14.57, 32.47, 4),
    Place("misrata", "Misrata", "مصراتة", 15.09, 32.38, 5, "MIS"),
    Place("tripoli_street", "Tripoli Street", "شارع طرابلس", 15.08, 32.37, 3, "MIS"),
    Place("dafniya", "Ad-Dafniyah", "الدافنية", 14.83, 32.39, 2, "MIS"),
    Place("ghiran", "Al Ghiran", "الغيران", 15.02, 32.37, 3, "MIS"),
    Place("qasr_ahmad", "Qasr Ahmad", "قصر أحمد", 15.20, 32.36, 3, "MIS"),
    Place("karzaz", "Karzaz", "كرزاز", 15.08, 32.30, 2, "MIS"),
    Place("tawergha", "Tawergha", "تاورغاء", 15.06, 32.02, 3, "TAW"),
    Place("tawergha_south", "South Tawergha", "جنوب تاورغاء", 15.07, 31.96, 1, "TAW"),
    Place("kararim", "Al Kararim", "الكراريم", 15.08, 32.14, 2),
    Place("abu_grein", "Abu Qurayn", "أبو قرين", 15.24, 31.45, 1),
    Place("gharyan", "Gharyan", "غريان", 13.02, 32.17, 4, "GHA"),
    Place("qawasim", "Al Qawasim", "القواسم", 13.06, 32.20, 2, "GHA"),
    Place("asabiah", "Al Asabah", "الأصابعة", 12.87, 32.04, 2, "GHA"),
    Place("kikla", "Kikla", "ككلة", 12.69, 32.07, 2),
    Place("yafran", "Yafran", "يفرن", 12.53, 32.06, 2),
    Place("jadu", "Jadu", "جادو", 12.03, 31.95, 2),
    Place("zintan", "Zintan", "الزنتان", 12.25, 31.93, 3),
    Place("nalut", "Nalut", "نالوت", 10.98, 31.87, 3),
    Place("mizda", "Mizda", "مزدة", 12.98, 31.45, 2),
    Place("sirte", "Sirte", "سرت", 16.59, 31.20, 4, "SIR"),
    Place("jiza", "Al Jizah al-Bahriyah", "الجيزة البحرية", 16.60, 31.21, 3, "SIR"),
    Place("district_two", "District Two", "الحي الثاني", 16.57, 31.20, 3, "SIR"),
    Place("zaafran", "Az Zaafran", "الزعفران", 16.53, 31.20, 2, "SIR"),
    Place("wadi_jarif", "Wadi Jarif", "وادي جارف", 16.32, 31.06, 1, "SIR"),
    Place("abu_hadi", "Abu Hadi", "أبو هادي", 16.66, 31.06, 2, "SIR"),
    Place("bin_jawad", "Bin Jawad", "بن جواد", 18.08, 30.80, 2),
    Place("ras_lanuf", "Ras Lanuf", "رأس لانوف", 18.53, 30.48, 2),
    Place("brega", "Brega", "البريقة", 19.58, 30.41, 2),
    Place("ajdabiya", "Ajdabiya", "أجدابيا", 20.22, 30.76, 4),
    Place("qaminis", "Qaminis", "قمينس", 20.01, 31.66, 2),
    Place("benghazi", "Benghazi", "بنغازي", 20.07, 32.11, 5, "BEN"),
    Place("sabri", "As-Sabri", "الصابري", 20.07, 32.13, 4, "BEN"),
    Place("suq_hut", "Suq al-Hut", "سوق الحوت", 20.06, 32.12, 4, "BEN"),
    Place("laythi", "Al Laythi", "الليثي", 20.11, 32.09, 4, "BEN"),
    Place("buatni", "Buatni", "بوعطني", 20.16, 32.10, 3, "BEN"),
    Place("hawari", "Al Hawari", "الهواري", 20.12, 32.03, 3, "BEN"),
    Place("ganfouda", "Ganfouda", "قنفودة", 20.00, 32.01, 2, "BEN"),
    Place("sidi_khalifa", "Sidi Khalifa", "سيدي خليفة", 20.21, 32.25, 2, "BEN"),
    Place("marj", "Al Marj", "المرج", 20.83, 32.49, 4),
    Place("bayda", "Al Bayda", "البيضاء", 21.75, 32.76, 4),
    Place("derna", "Derna", "درنة", 22.64, 32.76, 4),
    Place("tobruk", "Tobruk", "طبرق", 23.96, 32.08, 4),
    Place("waddan", "Waddan", "ودان", 16.13, 29.16, 2),
    Place("sukna", "Suknah", "سوكنة", 15.78, 29.07, 2),
    Place("hun", "Hun", "هون", 15.94, 29.12, 3),
    Place("brak", "Brak", "براك", 14.27, 27.55, 2),
    Place("sebha", "Sebha", "سبها", 14.43, 27.04, 4),
    Place("ubari", "Ubari", "أوباري", 12.78, 26.59, 2),
    Place("ghadames", "Ghadames", "غدامس", 9.50, 30.13, 2),
)

# Each a sequence of places; the first word is the class of the road.
ROADS: tuple[tuple[str, ...], ...] = (
    ("trunk", "zuwara", "sabratha", "zawiya", "janzur", "tripoli", "suq_jumaa", "tajoura", "castelverde", "khoms",
     "zliten", "dafniya", "ghiran", "misrata"),
    ("trunk", "ghiran", "karzaz", "kararim", "tawergha", "abu_grein", "wadi_jarif", "sirte"),
    ("trunk", "sirte", "abu_hadi", "bin_jawad", "ras_lanuf", "brega", "ajdabiya", "qaminis", "hawari", "benghazi"),
    ("trunk", "benghazi", "sabri", "sidi_khalifa", "marj", "bayda", "derna"),
    ("trunk", "ajdabiya", "tobruk"),
    ("primary", "tripoli", "hadba", "abu_salim", "airport_road", "qasr_bin_ghashir", "aziziya", "gharyan", "mizda",
     "brak", "sebha"),
    ("primary", "abu_salim", "salah_din", "khallat", "ain_zara", "wadi_rabi", "tarhuna", "bani_walid"),
    ("primary", "tripoli", "salah_din", "yarmouk", "qasr_bin_ghashir"),
    ("primary", "janzur", "swani", "aziziya"),
    ("primary", "ain_zara", "tajoura"),
    ("primary", "misrata", "qasr_ahmad"),
    ("primary", "misrata", "tripoli_street", "karzaz"),
    ("primary", "tawergha", "tawergha_south"),
    ("primary", "gharyan", "qawasim"),
    ("primary", "gharyan", "asabiah", "kikla", "yafran", "zintan", "jadu", "nalut", "ghadames"),
    ("primary", "abu_grein", "waddan", "hun", "sukna", "brak"),
    ("primary", "sirte", "jiza"),
    ("primary", "sirte", "district_two", "zaafran"),
    ("primary", "benghazi", "suq_hut", "sabri"),
    ("primary", "benghazi", "laythi", "buatni", "hawari", "ganfouda"),
    ("primary", "sebha", "ubari"),
)  # fmt: skip


def place_named(key: str) -> Place:
    """Return the place called `key`; KeyError if there is none."""
    for place in PLACES:
        if place.key == key:
            return place
    raise KeyError(key)
