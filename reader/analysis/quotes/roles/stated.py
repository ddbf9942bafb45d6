"""What a sentence says that somebody is, as in `Ines Vale has been mayor since 2011`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.phrase import phrase_end, role_of
from reader.analysis.quotes.roles.words import VAGUE
from reader.analysis.text.word_sets import word_set

_LONGEST = 24
_IS = word_set("is was became remains remained")
_HAS = word_set("has had")
_HOLDS = word_set(
    """
    serves served works worked acts acted resigned resigns quit retired stepped stood took takes
    returned elected re-elected appointed named confirmed chosen sworn hired reappointed
    """
)
"""Verbs with `as` before the office: `resigned | as works minister`."""
_BEFORE_AS = 3
_SINGLES_OUT = word_set("only first last best worst most his her their one")
_JUDGES = VAGUE | word_set(
    """
    supporter opponent campaigner defender champion critic fan sponsor believer winner
    loser candidate frontrunner favourite favorite backer advocate
    """
)
"""`an outspoken supporter of the levy` says what somebody does, and not what they are."""
_ADVERBS = word_set("also now still later then once first reportedly long")


def role_stated(page: Page, verb: int) -> str | None:
    """The office in the sentence whose verb follows its subject at word `verb`."""
    lowers = page.words.lowers
    limit = min(len(lowers), verb + _LONGEST)
    at = _office_after(lowers, verb, limit)
    if at is None or at >= limit:
        return None
    at += at + 1 < limit and lowers[at] in {"a", "an", "the"}
    role = None if lowers[at] in _SINGLES_OUT else role_of(page, at, phrase_end(page, at, limit))
    return None if role and not _JUDGES.isdisjoint(role.lower().split()) else role


def _office_after(lowers: Sequence[str], at: int, limit: int) -> int | None:
    """Past `is`, `has been`, `serves as`, `was elected`."""
    while at < limit and lowers[at] in _ADVERBS:
        at += 1
    if at >= limit:
        return None
    if lowers[at] in _HAS:
        at += 1
        if lowers[at : at + 1] == ["been"]:
            return at + 1
    held = next((i for i in range(at, min(limit, at + 2)) if lowers[i] in _HOLDS), None)
    if held is not None:
        after = range(held + 1, min(limit, held + 1 + _BEFORE_AS))
        return next((i + 1 for i in after if lowers[i] == "as"), None)
    return at + 1 if at < limit and lowers[at] in _IS else None
