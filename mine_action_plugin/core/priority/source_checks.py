# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the sources that a policy names are those that were used, by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..text import QT_TRANSLATE_NOOP
from .inputs import Layer, Source, role
from .measures.cache import layer_fingerprint, raster_fingerprint
from .profile import Profile
from .sentence import Sentence

RECORDED = ("accidents", "requests", "storage")  # recorded day by day: that they grow makes them no other source
OTHER = QT_TRANSLATE_NOOP(
    "MineAction", "Sources differ from the signed ones. {input}: used was {used}, the policy names {named}."
)
NOT_USED = QT_TRANSLATE_NOOP(
    "MineAction", "Sources differ from the signed ones. {input}: the policy names {named}, and none was used."
)
NOT_NAMED = QT_TRANSLATE_NOOP(
    "MineAction", "Sources differ from the signed ones. {input}: used was {used}, and the policy names none."
)
DATED = QT_TRANSLATE_NOOP("MineAction", "“{source}” of {date}")
UNDATED = QT_TRANSLATE_NOOP("MineAction", "“{source}” without a date")


def fingerprinted(key: str, layer: Layer) -> Layer:
    """Return the layer given as input `key` with the fingerprint of what criteria read of it.

    Of a raster that cannot be read there is none: measuring it says why.
    """
    if layer.path is not None:
        try:
            return replace(layer, fingerprint=raster_fingerprint(layer.path).hex())
        except OSError:
            return layer
    if layer.frame is None:
        return layer
    columns = [layer.frame[name].to_numpy() for name in role(key).columns if name in layer.frame.columns]
    found = layer_fingerprint(layer.frame.geometry.to_numpy(), str(layer.frame.crs), *columns)
    return replace(layer, fingerprint=found.hex())


def differing(profile: Profile, used: Sequence[Source]) -> tuple[Sentence, ...]:
    """Return what of the sources that a signed profile names was not used, or used and not named; empty if all agree.

    A profile that nobody signed, or that names no sources, promises nothing about them.
    """
    if profile.signature is None or not profile.sources:
        return ()
    read = {key for entry in profile.entries for key in entry.criterion.inputs} | set(RECORDED)
    named, given = ({one.input: one for one in some} for some in (profile.sources, used))
    found = []
    for key in [key for key in dict.fromkeys([*named, *given]) if key in read]:
        before, now = named.get(key), given.get(key)
        if (before is None or now is None) and key in RECORDED:
            continue
        if before is not None and now is not None and _same(before, now):
            continue
        texts = {"input": Sentence(role(key).label)}
        texts |= {name: _said(one) for name, one in (("named", before), ("used", now)) if one is not None}
        found.append(Sentence(NOT_NAMED if before is None else NOT_USED if now is None else OTHER, texts))
    return tuple(found)


def fed_with(profile: Profile, used: Sequence[Source]) -> Profile:
    """Return the profile under which a ranking of these sources was made: without signature if that is for others."""
    return profile.with_sources(tuple(used)) if differing(profile, used) else profile


def _same(named: Source, used: Source) -> bool:
    if named.input in RECORDED:
        return named.text == used.text
    if named.fingerprint and used.fingerprint:
        return (named.fingerprint, named.date) == (used.fingerprint, used.date)
    return (named.text, named.date) == (used.text, used.date)


def _said(source: Source) -> Sentence:
    return Sentence(DATED if source.date else UNDATED, {"source": source.text, "date": source.date})
