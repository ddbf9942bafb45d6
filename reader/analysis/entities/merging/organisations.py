"""Which organisation a name means: long names, acronyms, names without their legal form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.entities.forms import initials, is_acronym, key, without_ending, words
from reader.analysis.entities.merging.mentions import Named
from reader.analysis.entities.names import Words
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS

_BRACKET = re.compile(r"\s*\(\s*(?:the\s+)?[\"“‘']?", re.IGNORECASE)
_SHORTEST_ACRONYM = 3
"""Letters from which an acronym without brackets is matched with initials."""


def group_organisations(
    text: str, mentions: Sequence[Named], synonyms: dict[str, str]
) -> list[list[Named]]:
    """Mentions of one organisation together, in the order of first mention."""
    forms = {key(mention.form): mention.form for mention in mentions}
    longer = _longer(list(forms.values()))
    longer.update(_in_brackets(text, mentions))
    groups: dict[str, list[Named]] = {}
    for mention in mentions:
        form = key(synonyms.get(key(mention.form), mention.form))
        groups.setdefault(_longest(longer, form), []).append(mention)
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


def _longer(forms: Sequence[str]) -> dict[str, str]:
    """For each short form the one long name in the article that it can stand for."""
    same: dict[Words, str] = {}
    meant: dict[str, set[str]] = {}
    for form in forms:
        name = same.setdefault(without_ending(words(form)), key(form))
        for short in _shorter(words(form)):
            meant.setdefault(short, set()).add(name)
    found: dict[str, str] = {}
    for form in forms:
        name = same[without_ending(words(form))]
        short = f"{form.replace('.', '')} " if is_acronym(form) else " ".join(words(form))
        longs = meant.get(short, set()) - {name}
        found[key(form)] = longs.pop() if len(longs) == 1 else name
    return found


def _shorter(long: Words) -> Iterator[str]:
    """What a second mention may call it: its beginning, its end, or its initials in capitals."""
    bare = without_ending(long)
    yield " ".join(bare)
    for size in range(len(bare) - 1, 0, -1):
        if bare[size] not in ORGANISATION_WORDS:
            break
        yield " ".join(bare[:size])
    if long[-1:] and long[-1] in ORGANISATION_WORDS:
        yield from (" ".join(long[-size:]) for size in range(2, len(long)))
    for size in range(len(bare), len(long) + 1):
        letters = initials(long[:size]).upper()
        if len(letters) >= _SHORTEST_ACRONYM:
            yield f"{letters} "


def _longest(longer: dict[str, str], form: str) -> str:
    """Follows short forms to the longest; a circle ends where it began."""
    passed = {form}
    while (next_form := longer.get(form, form)) not in passed:
        passed.add(next_form)
        form = next_form
    return form
