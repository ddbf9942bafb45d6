"""Where a description of a person begins and ends, and whether it is one."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.quotes.lexicon import MONTHS_AND_DAYS
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.words import (
    ARTICLES,
    CLAUSE,
    CLOSES,
    COUNTS,
    DAYS,
    ENDS,
    GENITIVES,
    GOVERNS,
    PAST,
    POSTPOSED,
    TIMES,
    TRAILING,
    VERBS,
    is_role_word,
)
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import Words

_ADVERBS = word_set("also now still then currently perhaps probably already both once")
_CLASSIFYING = word_set(
    """
    representing specialising specializing working living covering fighting opposing leading
    running overseeing handling investigating advising studying serving
    """
)
"""Participles that tell which one: `senator representing Ikenwa North`."""
_NEVER_FIRST = GOVERNS | {"and", "or", "but"}
_NEVER_WITHIN = word_set("the a an no not never neither nor or than like such")
_GO_BEFORE = GOVERNS | ARTICLES | GENITIVES | {"and"}
"""After these a word in `-ing` is no doing: `and a contributing editor`."""
_CALLINGS = word_set("training trade profession birth marriage temperament inclination")
_BEFORE_DAYS = word_set("on last next this early late")
_SPANS = word_set("for over in from between at")


def role_of(page: Page, first: int, end: int) -> str | None:
    """The description from word `first` to `end` as a role: without article, time and doings.

    `a 39-year-old electrician on Monday` is `electrician`. None where it is none of a person.
    """
    span = role_span(page.words, first, end)
    if span is None or _is_somebody_else(page, *span):
        return None
    return page.words.words(*span)


def _is_somebody_else(page: Page, first: int, end: int) -> bool:
    """`Vale, | Delon Smith,` lists two people."""
    names = page.names_in(first, first + 1)
    return bool(names) and names[0].end >= end and page.is_person(names[0])


def role_span(words: Words, first: int, end: int) -> tuple[int, int] | None:
    """The words of the role in the description, for `role_of`."""
    lowers = words.lowers
    while first < end and _leads(lowers, first):
        first += 1
    head = _head(lowers[first:end])
    if head is None:
        return None
    end = _without_times(words, first + head, _end(words, first + head, end))
    end = _without_calling(lowers, end)
    return None if lowers[end - 1] in GENITIVES else (first, end)


def _leads(lowers: Sequence[str], at: int) -> bool:
    """An article, an adverb or an age before the description proper."""
    word = lowers[at]
    return (
        (word in ARTICLES and lowers[at + 1 : at + 2] != ["of"])
        or word in _ADVERBS
        or word.endswith("-year-old")
        or word in {"honourable", "honorable"}
    )


def _head(phrase: Sequence[str]) -> int | None:
    """Where the office stands: the last word before what is tied to it, and a word for somebody."""
    if not phrase or any(word in VERBS or word.endswith(("n’t", "n't")) for word in phrase):
        return None
    doing = is_doing(phrase[0]) and not any(map(is_role_word, phrase[1:3]))
    if doing or phrase[0] in _NEVER_FIRST or phrase[-1] in GENITIVES:
        return None
    head: int | None = None
    stop = len(phrase)
    for at, word in enumerate(phrase):
        just_after = head is not None and head == at - 1
        if word in GOVERNS or (just_after and (word == "and" or word in TIMES or is_doing(word))):
            stop = at
            break
        if word in _NEVER_WITHIN:
            return None
        if is_role_word(word) or (word == "number" and phrase[at - 1] == "opposite"):
            head = at
    if head is None or not all(word in POSTPOSED for word in phrase[head + 1 : stop]):
        return None
    return head


def is_doing(word: str) -> bool:
    """Tell whether `word` is formed like a participle."""
    return word.endswith(("ing", "ed"))


def _end(words: Words, head: int, end: int) -> int:
    """Leave out what the office-holder is doing, and a second half that is none of a person.

    `a rower | hoping to win`, `the sexton’s brother | and no relation`.
    """
    lowers = words.lowers
    for at in range(head + 1, end):
        word = words.forms[at]
        doing = word.endswith("ing") and word.islower() and word not in _CLASSIFYING
        if doing and at + 1 < end and lowers[at - 1] not in _GO_BEFORE:
            return at
        if word == "and" and lowers[at + 1] in {"a", "an"} and lowers[at + 2] in PAST:
            return at  # the member for Selby | and a former mayor
        if word == "and" and at == head + 1 and role_span(words, at + 1, end) is None:
            return at
    return end


def _without_times(words: Words, head: int, end: int) -> int:
    """Leave out a time: `chief executive | for 20 years`, `mayor | at the time`, `| on Monday`."""
    lowers = words.lowers
    for at in range(head + 1, end):
        word, after = lowers[at], lowers[at + 1 : at + 3]
        counted = word in _SPANS and after and (after[0] in COUNTS or after[0].isdigit())
        if (
            counted
            or (word in {"at", "by"} and after == ["the", "time"])
            or _is_day(words, head, at)
        ):
            end = at
            break
    while end - 1 > head and lowers[end - 1] in TRAILING:
        end -= 1
    return end


def _is_day(words: Words, head: int, at: int) -> bool:
    """A day of which something is told, no newspaper: `the editor of the Sunday Post`."""
    word, before = words.lowers[at], words.lowers[at - 1]
    if word in MONTHS_AND_DAYS:
        return before in _BEFORE_DAYS or at == head + 1
    return word in DAYS and not words.forms[at].isupper()


def _without_calling(lowers: Sequence[str], end: int) -> int:
    """`a geologist | by training`."""
    by = lowers[end - 2 : end - 1] == ["by"] and lowers[end - 1] in _CALLINGS
    return end - 2 if by else end


def phrase_end(page: Page, first: int, limit: int) -> int:
    """Where a description that begins at `first` ends: at a mark, a clause or a verb of speech."""
    lowers = page.words.lowers
    end = first
    while end < limit and lowers[end] not in ENDS and lowers[end] not in CLAUSE:
        if end > first and end in page.cues and lowers[end - 1] not in GOVERNS:
            break
        if end > first and lowers[end - 1] in CLOSES and page.words.forms[end][0].isupper():
            break
        end += 1
    return end
