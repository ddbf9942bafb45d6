"""Descriptions of people in running text, without a name: `the mayor of Port Alder has …`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.quotes.lexicon import BODIES, NOT_NAMES, PARTICLES
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.phrase import role_of
from reader.analysis.quotes.roles.words import (
    BORDERS,
    ENDS,
    GENITIVES,
    KIN,
    POSSESSIVES,
    POSTPOSED,
    VAGUE,
    VERBS,
    is_role_word,
)
from reader.analysis.text.word_sets import word_set
from reader.articles.spans import Span

_OPENERS = word_set("but and yet so then instead now still meanwhile afterwards later")
_BRINGS_IN = word_set("the a an his her its their")
_LONGEST = 6
"""Words before the head."""
_LONGEST_COMPLEMENT = 12
_TITLES = 3
"""Words from a comma to the name of who was described."""
_MODIFYING = word_set(
    """
    major republican democrat native academic principal expert star volunteer head patient
    fellow student worker
    """
)
"""Words for people that as often stand before a noun: `a major group`."""
_JOINS = PARTICLES | GENITIVES | {"&", "of", "for"}
_COMPANY = frozenset({"plc"})
_COMPLEMENT = word_set("of for at")


class Description(NamedTuple):
    """A description from word `start` to `end`; `role` is what it says without its article."""

    start: int
    end: int
    head: str
    role: str


def opening_description(page: Page, sentence: Span) -> Description | None:
    """The description that a sentence begins with: `But her manager | was not amused`."""
    at = sentence.start + (page.words.lowers[sentence.start] in _OPENERS)
    if at >= sentence.end:
        return None
    if page.words.lowers[at] in _BRINGS_IN:
        return _description_at(page, at, at + 1, sentence.end)
    if page.words.lowers[at + 1 : at + 2] in (["'s"], ["’s"]):
        return _description_at(page, at, at + 2, sentence.end)
    return None


def descriptions(page: Page, sentence: Span) -> Iterator[Description]:
    """All descriptions of one person without a name in the sentence, in order."""
    lowers, past = page.words.lowers, sentence.start
    for at in range(sentence.start, sentence.end):
        found = None
        if at < past:
            continue
        if lowers[at] in _BRINGS_IN:
            found = _description_at(page, at, at + 1, sentence.end)
        elif lowers[at] in GENITIVES and page.words.forms[at - 1][0].isupper():
            found = _description_at(page, at - 1, at + 1, sentence.end)
        if found:
            yield found
            past = found.end


def _description_at(page: Page, first: int, inner: int, limit: int) -> Description | None:
    """What begins with the article or the owner at `first`; `inner` is the word after it."""
    lowers = page.words.lowers
    head = _head(page, inner, min(limit, inner + 1 + _LONGEST))
    if head is None or lowers[head] in VAGUE:
        return None
    owned = lowers[first] in POSSESSIVES or lowers[first] not in _BRINGS_IN
    if lowers[head] in KIN and not owned:
        return None
    end = _end_of_complement(page, head + 1, limit)
    role = role_of(page, first, end)
    owns = lowers[end : end + 1] in (["'s"], ["’s"]) or lowers[end - 1] in GENITIVES
    if role is None or owns or _names_holder(page, head + 1, end):
        return None
    return Description(first, end, lowers[head], role)


def _head(page: Page, first: int, limit: int) -> int | None:
    """The last of the words for people that stand together: `chief executive`."""
    lowers = page.words.lowers
    head: int | None = None
    for at in range(first, limit):
        word = lowers[at]
        if head == at - 1 and not is_role_word(word) and word not in POSTPOSED:
            return None if lowers[head] in _MODIFYING and _is_noun(page, at) else head
        if word in ENDS or word in BORDERS or at in page.cues:
            return head
        if is_role_word(word):
            head = at
    return head


def _is_noun(page: Page, at: int) -> bool:
    """As far as its form tells: `elite` in `the Republican elite`, but not `spoke`."""
    word = page.words.lowers[at]
    verb = at in page.cues or word in VERBS or word.endswith(("ed", "s"))
    return word.isalpha() and not verb and word not in BORDERS and word not in NOT_NAMES


def _end_of_complement(page: Page, at: int, limit: int) -> int:
    """Past `of Port Alder`, `of the ferry Skerrow Maid`, `for works`."""
    lowers, forms = page.words.lowers, page.words.forms
    if at + 1 >= limit or lowers[at] not in _COMPLEMENT:
        return at
    limit = min(limit, at + _LONGEST_COMPLEMENT)
    end = at + 1 + (lowers[at + 1] in {"the", "a", "an", "its"})
    if end < limit and forms[end][0].islower() and _plain(page, end):
        end += 1
    return _end_of_capitals(page, end, limit)


def _plain(page: Page, at: int) -> bool:
    lower = page.words.lowers[at]
    return lower.isalpha() and lower not in BORDERS and lower not in NOT_NAMES


def _end_of_capitals(page: Page, at: int, limit: int) -> int:
    forms = page.words.forms
    while at < limit and (forms[at][0].isupper() or forms[at].isdigit() or _joins(page, at, limit)):
        at += 1
    company = at < limit and forms[at] in _COMPANY and forms[at - 1][0].isupper()
    return at + company


def _joins(page: Page, at: int, limit: int) -> bool:
    """`Harrow & Vance`, `Bank of Port Alder`, `Alder and Selby Health Trust`."""
    lowers, forms = page.words.lowers, page.words.forms
    if at + 1 >= limit or not (forms[at - 1][0].isupper() and forms[at + 1][0].isupper()):
        return False
    if lowers[at] == "and":
        last = at + 1
        while last + 1 < limit and forms[last + 1][0].isupper():
            last += 1
        return lowers[last] in BODIES
    return lowers[at] in _JOINS


def _names_holder(page: Page, head_end: int, end: int) -> bool:
    """A name right after, or after a comma: the description belongs to it."""
    lowers = page.words.lowers
    for at in (head_end, end):
        comma = lowers[at : at + 1] == [","]
        names = page.names_in(at, at + _LONGEST)
        if names and names[0].start <= at + (_TITLES if comma else 0):
            return True
    return False
