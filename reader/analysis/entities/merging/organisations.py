"""Which organisation a name means: long names, acronyms, names without their legal form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.entities.cleanup.brackets import is_acronym
from reader.analysis.entities.merging.forms import initials, key, without_ending, words
from reader.analysis.entities.merging.mentions import Named
from reader.analysis.entities.words import ORGANISATION_WORDS

_BRACKET = re.compile(r"\s*\(\s*(?:the\s+)?[\"“‘']?", re.IGNORECASE)
_SHORTEST_ACRONYM = 3
"""Letters from which an acronym without brackets is matched with initials."""


def group_organisations(text: str, mentions: Sequence[Named]) -> list[list[Named]]:
    """Mentions of one organisation together, in the order of first mention."""
    forms = list(dict.fromkeys(key(mention.form) for mention in mentions))
    stands_for = {form: form for form in forms}
    stands_for.update(_in_brackets(text, mentions))
    longs = [words(form) for form in forms if " " in form]
    for mention in mentions:
        form = key(mention.form)
        if stands_for[form] == form:
            stands_for[form] = key(_longer(mention.form, longs) or form)
    groups: dict[str, list[Named]] = {}
    for mention in mentions:
        groups.setdefault(_last(stands_for, key(mention.form)), []).append(mention)
    return list(groups.values())


def _in_brackets(text: str, mentions: Sequence[Named]) -> dict[str, str]:
    """Acronyms that stand in brackets behind the long name, or the other way round."""
    pairs: dict[str, str] = {}
    for one, other in pairwise(mentions):
        if _BRACKET.fullmatch(text, one.end, other.start):
            short, long = sorted((one.form, other.form), key=len)
            if is_acronym(short) and " " not in short and " " in long:
                pairs.setdefault(key(short), key(long))
    return pairs


def _longer(form: str, longs: Sequence[tuple[str, ...]]) -> str | None:
    """The one longer name in the article that this is a short form of."""
    short = words(form)
    found = {without_ending(long): long for long in longs if _shortens(form, short, long)}
    return " ".join(next(iter(found.values()))) if len(found) == 1 else None


def _shortens(form: str, short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(short) >= len(long):
        return False
    if len(short) == 1 and is_acronym(form):
        letters = short[0].replace(".", "")
        return len(letters) >= _SHORTEST_ACRONYM and initials(long) == letters
    rest = long[len(short) :]
    begins = long[: len(short)] == short and all(word in ORGANISATION_WORDS for word in rest)
    ends = len(short) > 1 and long[-len(short) :] == short and short[-1] in ORGANISATION_WORDS
    return begins or ends


def _last(stands_for: dict[str, str], form: str) -> str:
    """Follows short forms to the longest; a circle ends where it began."""
    passed = {form}
    while (longer := stands_for.get(form, form)) not in passed:
        passed.add(longer)
        form = longer
    return form
