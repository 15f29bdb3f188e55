# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a profile from its file, strictly: what is not understood is refused."""

from __future__ import annotations

import datetime
import json
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from ..errors import PlanningError
from ..text import QT_TRANSLATE_NOOP
from .ahp import Judgement, compare
from .criteria import criterion_named
from .criterion import Criterion, Entry
from .inputs import ROLES, Source
from .methods import method_named
from .profile import FORMAT, VERSION, Profile, RankBy, Signature, Triage, Weighting
from .values import AsCounted, Classes, Decay, Linear, Piecewise, Step, ValueFunction
from .weights import rank_order_centroid, swing

LONGEST_FILE = 1_000_000  # characters
LONGEST_TEXT = 500
MOST_CRITERIA = 60
ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
FINGERPRINT = re.compile(r"(?:[0-9a-f]{32})?")


def read_profile(text: str) -> Profile:
    """Return the profile in `text` (JSON). PlanningError on anything unknown, missing, doubled, or not a finite number.

    A signature is checked against the fingerprint of what it stands under.
    """
    content = _object(_parsed(text), "", _KEYS, optional=("note", "signature", "sources"))
    if content["format"] != FORMAT or content["version"] != VERSION:
        raise _refused("version", content["version"])
    method, options = _method(content["method"])
    weighting = _weighting(content["weighting"])
    profile = Profile(
        name=_id("name", content["name"]),
        title=_text("title", content["title"], empty=False),
        note=_text("note", content.get("note", "")),
        entries=_entries(content["criteria"], weighting),
        method=method,
        options=options,
        rank_by=_choice("rank_by", content["rank_by"], RankBy),
        weighting=weighting,
        triage=_triage(content["triage"]),
        vetoes=tuple(_veto(one) for one in _list("vetoes", content["vetoes"])),
        sources=tuple(_source(one) for one in _list("sources", content.get("sources", []))),
    )
    return _with_signature(profile, content.get("signature"))


_KEYS = (
    "format", "version", "name", "title", "note", "method", "rank_by", "weighting", "criteria", "triage", "vetoes",
    "sources", "signature",
)  # fmt: skip


def _refused(where: str, value: Any) -> PlanningError:
    return PlanningError(
        QT_TRANSLATE_NOOP("MineAction", "The profile cannot be used."),
        QT_TRANSLATE_NOOP("MineAction", 'At "{where}" it has {value}, which is not allowed there.'),
        QT_TRANSLATE_NOOP(
            "MineAction", "Correct the file, or start from one of the profiles that come with the plugin."
        ),
        where=where or "profile",
        value=_shown(value),
    )


def _shown(value: Any) -> str:
    """Return a value for an error message: short, on one line, without characters that could disguise it."""
    return ascii(value)[:80]


def _parsed(text: str) -> Any:
    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        if len(found) != len(items):
            raise _refused(next(key for key, _ in items if [one for one, _ in items].count(key) > 1), "twice")
        return found

    def constant(word: str) -> None:
        raise _refused("number", word)

    if len(text) > LONGEST_FILE:
        raise _refused("file", f"{len(text)} characters")
    try:
        return json.loads(text.lstrip("\ufeff"), object_pairs_hook=pairs, parse_constant=constant)
    except (ValueError, RecursionError) as error:
        raise _refused("file", str(error)) from None


def _object(value: Any, where: str, keys: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _refused(where, value)
    for key in value:
        if key not in keys:
            raise _refused(f"{where}.{_shown(key)}" if where else _shown(key), value[key])
    for key in keys:
        if key not in value and key not in optional:
            raise _refused(f"{where}.{key}" if where else key, "nothing")
    return value


def _list(where: str, value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > 1000:
        raise _refused(where, value)
    return value


def _number(where: str, value: Any, least: float = -math.inf, greatest: float = math.inf) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _refused(where, value)
    try:
        number = float(value)
    except OverflowError:
        raise _refused(where, "a number too large") from None
    if not math.isfinite(number) or not least <= number <= greatest:
        raise _refused(where, value)
    return number


def _text(where: str, value: Any, empty: bool = True) -> str:
    """Return a text. Control characters and those that turn the direction of what follows are refused."""
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or not (empty or value.strip()):
        raise _refused(where, value)
    if any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn") for character in value.replace("\n", "")):
        raise _refused(where, value)
    return value


def _id(where: str, value: Any) -> str:
    if not isinstance(value, str) or not ID.fullmatch(value):
        raise _refused(where, value)
    return value


def _choice(where: str, value: Any, kind: Callable[[Any], Any]) -> Any:
    try:
        return kind(value)
    except ValueError:
        raise _refused(where, value) from None


def _source_date(where: str, value: Any) -> str:
    """Return the date of a source: a day, or as much of it as is known (YYYY or YYYY-MM)."""
    text = _text(where, value)
    if text:
        _date(where, text if len(text) > 7 else (text + "-01-01")[:10])
    return text


def _date(where: str, value: Any, empty: bool = True) -> str:
    text = _text(where, value, empty)
    if text:
        try:
            datetime.date.fromisoformat(text)
        except ValueError:
            raise _refused(where, value) from None
    return text


def _method(value: Any) -> tuple[str, dict[str, Any]]:
    if not isinstance(value, dict) or not isinstance(value.get("kind"), str):
        raise _refused("method", value)
    method = method_named(value["kind"])
    content = _object(value, "method", ("kind", *method.options), optional=method.options)
    options: dict[str, Any] = {}
    for key, one in content.items():
        if isinstance(one, list):
            options[key] = [_number(f"method.{key}", number) for number in one]
        elif key != "kind":
            options[key] = _text("method", one) if isinstance(one, str) else _number(f"method.{key}", one)
    return method.key, options


def _weighting(value: Any) -> Weighting:
    content = _object(value, "weighting", ("kind", "order", "judgements"), optional=("order", "judgements"))
    kind = content["kind"]
    wanted = {"direct": (), "swing": (), "rank_order": ("order",), "ahp": ("judgements",)}
    if not isinstance(kind, str) or kind not in wanted or set(content) - {"kind"} != set(wanted[kind]):
        raise _refused("weighting", value)
    order = tuple(_id("weighting.order", one) for one in _list("weighting.order", content.get("order", [])))
    judgements = []
    for one in _list("weighting.judgements", content.get("judgements", [])):
        if not isinstance(one, list) or len(one) != 3:
            raise _refused("weighting.judgements", one)
        pair = tuple(_id("weighting.judgements", key) for key in one[:2])
        judgements.append((pair[0], pair[1], _number("weighting.judgements", one[2])))
    return Weighting(kind, order, tuple(judgements))


def _entries(value: Any, weighting: Weighting) -> tuple[Entry, ...]:
    rows = _list("criteria", value)
    if not 1 <= len(rows) <= MOST_CRITERIA:
        raise _refused("criteria", f"{len(rows)} criteria")
    ids = [_id("criteria.id", row.get("id") if isinstance(row, dict) else row) for row in rows]
    if len(set(ids)) != len(ids):
        raise _refused("criteria.id", "twice")
    stated = weighting.kind in ("direct", "swing")
    weights = _weights(ids, rows, weighting)
    return tuple(_entry(row, weights[key], stated) for key, row in zip(ids, rows))


def _weights(ids: list[str], rows: list[Any], weighting: Weighting) -> dict[str, float]:
    if weighting.kind in ("direct", "swing"):
        stated = {key: _number(f"criteria.{key}.weight", row.get("weight"), 0.0) for key, row in zip(ids, rows)}
        return stated if weighting.kind == "direct" else {**stated, **{key: stated[key] for key in swing(stated)}}
    if weighting.kind == "rank_order":
        if sorted(weighting.order) != sorted(ids):
            raise _refused("weighting.order", ", ".join(weighting.order))
        return rank_order_centroid(weighting.order)
    return compare(ids, [Judgement(*one) for one in weighting.judgements]).weights


def _entry(row: Any, weight: float, stated: bool) -> Entry:
    keys = ("id", "criterion", "weight_range", "parameters", "value", *(("weight",) if stated else ()))
    where = f"criteria.{row['id']}"
    content = _object(row, where, keys, optional=("weight_range", "parameters", "value"))
    criterion = criterion_named(_id(where, content["criterion"]))
    if criterion.veto:
        raise _refused(f"{where}.criterion", criterion.key)
    given = content.get("parameters", {})
    if not isinstance(given, dict):
        raise _refused(f"{where}.parameters", given)
    for key, one in given.items():
        _ = _text(where, one) if isinstance(one, str) else _number(f"{where}.{_shown(key)}", one)
    value = _value(f"{where}.value", content["value"], criterion) if "value" in content else criterion.value
    return Entry(content["id"], criterion, criterion.settings(given), value, weight, _range(where, content))


def _range(where: str, content: Mapping[str, Any]) -> tuple[float, float] | None:
    if "weight_range" not in content:
        return None
    ends = _list(where, content["weight_range"])
    if len(ends) != 2:
        raise _refused(f"{where}.weight_range", ends)
    low = _number(f"{where}.weight_range", ends[0], 0.0)
    return low, _number(f"{where}.weight_range", ends[1], low)


def _value(where: str, value: Any, criterion: Criterion) -> ValueFunction:
    shapes: dict[str, tuple[tuple[str, ...], Callable[[str, dict, Criterion], ValueFunction]]] = {
        "linear": (("low", "high", "falling"), _linear),
        "piecewise": (("points",), _piecewise),
        "step": (("thresholds", "values"), _step),
        "decay": (("half", "rising"), _decay),
        "classes": (("values",), _classes),
        "as_counted": ((), lambda _where, _content, _criterion: AsCounted()),
    }
    kind = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(kind, str) or kind not in shapes or (kind == "classes") != bool(criterion.classes):
        raise _refused(where, value)
    keys, build = shapes[kind]
    return build(
        where, _object(value, where, ("kind", *keys), optional=("falling", "rising", "low", "high")), criterion
    )


def _flag(where: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _refused(where, value)
    return value


def _linear(where: str, content: dict, _criterion: Criterion) -> Linear:
    low, high = (None if content.get(end) is None else _number(where, content[end]) for end in ("low", "high"))
    falling = _flag(where, content.get("falling", False))
    if (low is not None and low == high) or (falling and (low is not None or high is not None)):
        raise _refused(where, content)
    return Linear(low, high, falling)


def _ascending(where: str, numbers: list[float]) -> tuple[float, ...]:
    if not numbers or any(after <= before for before, after in zip(numbers, numbers[1:])):
        raise _refused(where, numbers)
    return tuple(numbers)


def _piecewise(where: str, content: dict, _criterion: Criterion) -> Piecewise:
    points = [_list(where, point) for point in _list(where, content["points"])]
    if len(points) < 2 or any(len(point) != 2 for point in points):
        raise _refused(where, points)
    raws = _ascending(where, [_number(where, raw) for raw, _value in points])
    return Piecewise(tuple((raw, _number(where, point[1], 0.0, 1.0)) for raw, point in zip(raws, points)))


def _step(where: str, content: dict, _criterion: Criterion) -> Step:
    thresholds = _ascending(where, [_number(where, one) for one in _list(where, content["thresholds"])])
    values = tuple(_number(where, one, 0.0, 1.0) for one in _list(where, content["values"]))
    if len(values) != len(thresholds) + 1:
        raise _refused(where, list(values))
    return Step(thresholds, values)


def _decay(where: str, content: dict, _criterion: Criterion) -> Decay:
    return Decay(_number(where, content["half"], 1e-9), _flag(where, content.get("rising", False)))


def _classes(where: str, content: dict, criterion: Criterion) -> Classes:
    values = _object(content["values"], where, criterion.class_keys)
    return Classes(criterion.class_keys, tuple(_number(where, values[key], 0.0, 1.0) for key in criterion.class_keys))


def _triage(value: Any) -> Triage:
    content = _object(value, "triage", ("spot_tasks", "fresh_accident_days", "distance_m"))
    days = _number("triage.fresh_accident_days", content["fresh_accident_days"], 0, 3650)
    if days != int(days):
        raise _refused("triage.fresh_accident_days", days)
    distance = _number("triage.distance_m", content["distance_m"], 0, 50_000)
    return Triage(_flag("triage.spot_tasks", content["spot_tasks"]), int(days), distance)


def _veto(value: Any) -> str:
    criterion = criterion_named(_id("vetoes", value))
    if not criterion.veto:
        raise _refused("vetoes", value)
    return criterion.key


def _source(value: Any) -> Source:
    content = _object(value, "sources", ("input", "text", "date", "fingerprint"), optional=("fingerprint",))
    if content["input"] not in [role.key for role in ROLES]:
        raise _refused("sources.input", content["input"])
    fingerprint = content.get("fingerprint", "")
    if not isinstance(fingerprint, str) or not FINGERPRINT.fullmatch(fingerprint):
        raise _refused("sources.fingerprint", fingerprint)
    text, day = _text("sources.text", content["text"]), _source_date("sources.date", content["date"])
    return Source(content["input"], text, day, fingerprint)


def _with_signature(profile: Profile, value: Any) -> Profile:
    if value is None:
        return profile
    content = _object(value, "signature", ("name", "date", "reason", "fingerprint"))
    name, reason = (_text(f"signature.{key}", content[key], empty=False) for key in ("name", "reason"))
    signature = Signature(name, _date("signature.date", content["date"], empty=False), reason, content["fingerprint"])
    if signature.fingerprint != profile.fingerprint:
        raise PlanningError(
            QT_TRANSLATE_NOOP("MineAction", "The profile was changed after it was signed."),
            QT_TRANSLATE_NOOP("MineAction", "{name} signed another one on {date}; this one is {fingerprint}."),
            QT_TRANSLATE_NOOP(
                "MineAction", "Ask for the signed file, or remove the signature and sign what it is now."
            ),
            name=name,
            date=signature.date,
            fingerprint=profile.short_fingerprint,
        )
    return profile.signed(name, signature.date, reason)
