"""Speakers who are described rather than named: `a spokesman for the port`, `analysts`."""

from __future__ import annotations

from reader.analysis.quotes.cues import Form
from reader.analysis.quotes.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    MONTHS_AND_DAYS,
    OPENERS,
    PRONOUNS,
    heads,
)
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import (
    GENITIVE,
    OBLIQUE,
    OF_WHOM,
    WINDOW,
    Subject,
    described,
)
from reader.analysis.text.word_sets import word_set

_BORDERS = frozenset({",", ";", ":", ".", "\n"})
_CLAUSE = word_set(
    ", ; : . ( – — but and that as what which while because although though when where if so"
    " why how"
)
"""What a clause begins after."""
_COMPLEMENTS = OF_WHOM | word_set("familiar close briefed privy")
"""What goes on with a description: a spokesman for the port, people familiar with the matter."""
_PART = word_set("some one many most several two three four five half all none few another")
"""`some | of the placards`."""
_LONGEST = 6
"""Words before the head."""
_LONGEST_RELATIVE = 14
_ANONYMOUS = word_set("asked requested declined spoke wished insisted wanted refused")
_ENDS_RELATIVE = frozenset({",", ".", ";", ":", "(", ")", "–", "—", "“”", "\n", "?", "!"})
_CLOSE = word_set("close privy familiar briefed")
_ENDS_COMPLEMENT = word_set("who in at near from on as after before during when while and but by")
_LONGEST_PLAIN = 4
"""Words of a phrase after a verb whose head is not in the lexicon."""


def description_before(page: Page, first: int, end: int) -> Subject | None:
    """A description that ends at `end`, with what follows its head: `a spokesman for the port`."""
    lowers = page.words.lowers
    low = max(first, end - WINDOW)
    for head in range(end - 1, low - 1, -1):
        if lowers[head] in _BORDERS:
            return None
        if _acts(page, head):
            return None
        followed = head + 1 < end and lowers[head + 1] not in _COMPLEMENTS
        if heads(lowers[head]) and not followed:
            start = start_of_description(page, low, head)
            if start is not None:
                return described(start, end)
    return None


def _acts(page: Page, at: int) -> bool:
    """A verb that reports, in the past, behind a noun: what stands before it is a clause."""
    cue = page.cues.get(at)
    return cue is not None and cue.saying and cue.form is Form.PAST


def description_in(page: Page, first: int, end: int) -> Subject | None:
    """The first description in the range that a comma, a bracket or a complement follows."""
    lowers = page.words.lowers
    for head in range(first, end):
        if heads(lowers[head]) and lowers[head + 1] in (OPENERS | _COMPLEMENTS):
            start = start_of_description(page, first, head)
            if start is not None:
                return described(start, _end_of_complement(page, head + 1, end))
    return None


def _end_of_complement(page: Page, at: int, end: int) -> int:
    while at < end and page.words.lowers[at] not in OPENERS:
        at += 1
    return at


def start_of_description(page: Page, first: int, head: int) -> int | None:
    """Where the description around `head` begins; None when it is not the subject of a clause."""
    lowers = page.words.lowers
    for start in range(head, max(first, head - _LONGEST) - 1, -1):
        word = lowers[start]
        if start < head and _acts(page, start):
            after = start + 1 + (lowers[start + 1] == "he" or lowers[start + 1] == "she")
            return after if after == start + 1 else None  # Vale said | residents had told her
        before = lowers[start - 1] if start > first else ","
        if word in PRONOUNS:
            return None
        if word in DETERMINERS:
            part = before == "of" and start - 2 >= first and lowers[start - 2] in _PART
            return start - 2 if part else None if before in OBLIQUE else start
        if start < head and word in GENITIVE:
            continue
        if before in _CLAUSE:
            return None if word in AUXILIARIES else start
        if not (word[0].isalnum() or word[0] in "'’&"):
            return None
    return None


def description_after(page: Page, first: int, stop: int) -> Subject | None:
    """The description that fills the range after a verb, unless a name closes it."""
    lowers = page.words.lowers
    for head in range(first, stop):
        last_noun = head + 1 == stop or not heads(lowers[head + 1])
        if heads(lowers[head]) and last_noun:
            names_follow = head + 1 < stop and page.words.forms[head + 1][0].isupper()
            return None if names_follow else described(first, stop)
    short = first + 1 < stop <= first + _LONGEST_PLAIN
    if lowers[first] in DETERMINERS and short and not page.names_in(first, stop):
        return described(first, stop)
    return None


def end_of_relative(page: Page, who: int, end: int) -> int:
    """`one MP | who was first elected in May | .`: a clause that tells who is meant, if short.

    Not one that only tells why no name is given: `who asked not to be named`.
    """
    lowers = page.words.lowers
    if who + 1 < end and lowers[who + 1] in _ANONYMOUS:
        return who
    for at in range(who + 2, min(end, who + _LONGEST_RELATIVE)):
        if lowers[at] in _ENDS_RELATIVE or lowers[at : at + 2] == ["and", "who"]:
            return at
    return end if end - who < _LONGEST_RELATIVE else who


def with_complement(page: Page, phrase: Subject, end: int) -> Subject:
    """`a trader | in Lisbon`, `an official | privy to the matter`, `one MP | who sat there`."""
    lowers, forms = page.words.lowers, page.words.forms
    if phrase.end >= end:
        return phrase
    at = phrase.end - (lowers[phrase.end - 1] in _CLOSE)
    while at + 1 < end:
        word, after = lowers[at], forms[at + 1]
        place = word in {"in", "at", "near", "from"} and after[0].isupper()
        from_there = word == "from" and lowers[at + 1] == "the"
        close = word in _CLOSE and lowers[at + 1] in {"to", "with", "on"}
        if not (place or from_there or close) or lowers[at + 1] in MONTHS_AND_DAYS:
            break
        at += 2
        while at < end and lowers[at] not in _ENDS_RELATIVE | _ENDS_COMPLEMENT:
            at += 1
    if at < end and lowers[at] == "who":
        at = end_of_relative(page, at, end)
    return described(phrase.start, at)


def has_complement(page: Page, subject: Subject) -> bool:
    """`a spokesman for Maria Orr`: the name in it is not the speaker."""
    lowers = page.words.lowers
    return any(
        heads(lowers[at]) and lowers[at + 1] in {"for", "of", "from", "with"}
        for at in range(subject.start, subject.end - 1)
    )
