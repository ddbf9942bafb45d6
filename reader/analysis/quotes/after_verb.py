"""The subject that stands after a verb of speech."""

from __future__ import annotations

from reader.analysis.quotes.descriptions import description_after, has_complement, with_complement
from reader.analysis.quotes.lexicon import DETERMINERS
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import (
    GENITIVE,
    OF_WHOM,
    WINDOW,
    Subject,
    described,
    named,
    pronoun,
)
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE

_STOPS = frozenset({",", ".", ";", ":", "(", ")", "–", "—", "-", "“”", "!", "?", "…", "\n"})
_ENDS_PHRASE = word_set(
    """
    in on at during while after before when who as to from last this by about following
    speaking via with shortly through earlier later yesterday today where because if since
    until under over late early amid outside inside and but
    """
)
_NO_SUBJECT = word_set("that it him me us them it's it’s")
_GOVERNS = word_set("of about in on at to from with after during via")
"""`said of Ines Vale`: she is spoken of."""
_PRONOUNS = word_set("he she they")
_STAND_ALONE = word_set("another others one many some someone somebody")
_BRINGS_IN = word_set("a an one another somebody someone")
_LONGEST_NAME = 6


def subject_after(page: Page, first: int, end: int) -> Subject | None:
    """The subject that begins at word `first`, just after the verb.

    `said Koga`, `said the port's director, Ines Vale`, `said a spokesman for the port`.
    """
    words = page.words
    if first >= end or words.lowers[first] in _NO_SUBJECT | _GOVERNS:
        return None
    if words.lowers[first] in _PRONOUNS:
        return pronoun(first)
    stop = _stop_after(page, first, end)
    if stop == first:
        return None
    if stop == first + 1 and words.lowers[first] in _STAND_ALONE:
        if stop + 1 < end and words.forms[stop] == "," and words.lowers[stop + 1] in {"a", "an"}:
            return subject_after(page, stop + 1, end)  # one, a teacher of French
        return with_complement(page, described(first, stop), end)
    return _of_phrase(page, first, stop, end)


def _of_phrase(page: Page, first: int, stop: int, end: int) -> Subject | None:
    """The speaker in the noun phrase from `first` to `stop`."""
    names = _closing_names(page, first, stop)
    if names and names[0].start == first and page.is_person(names[0]):
        return named(names[0])
    if page.words.lowers[first] in DETERMINERS:
        stop = _before_thing(page, first, stop)
    phrase = description_after(page, first, stop)
    holder = _apposed_name(page, stop, end) if phrase else None
    if holder:
        return named(holder)
    tied = phrase is not None and has_complement(page, phrase)
    if phrase and (tied or not names) and page.words.lowers[first] in _BRINGS_IN:
        return with_complement(page, phrase, end)
    return phrase if tied else _named_in(page, first, names, phrase)


def _named_in(page: Page, first: int, names: list[Name], phrase: Subject | None) -> Subject | None:
    """Of the names of the phrase the person, else the last unless an article leads it."""
    person = next((name for name in names if page.is_person(name)), None)
    if person:
        return named(person)
    if names and not (phrase and page.words.lowers[first] in DETERMINERS):
        return named(names[-1])
    return phrase


def _before_thing(page: Page, first: int, stop: int) -> int:
    """`according to a school’s latest | “list”`: whose it is, when a quotation is the thing."""
    lowers = page.words.lowers
    if lowers[stop : stop + 1] != [WHOLE]:
        return stop
    owners = (at for at in range(first + 1, stop) if lowers[at] in GENITIVE)
    return next(owners, stop)


def _closing_names(page: Page, first: int, stop: int) -> list[Name]:
    """The names that end the phrase or have a complement, not those that modify a noun."""
    lowers = page.words.lowers
    return [
        name
        for name in page.names_in(first, stop)
        if name.tokens and (name.end >= stop or lowers[name.end] in OF_WHOM)
    ]


def _stop_after(page: Page, first: int, end: int) -> int:
    """Where the noun phrase ends at the latest."""
    words = page.words
    limit = min(end, first + WINDOW)
    for at in range(first, limit):
        if words.forms[at] in _STOPS and not _inside_name(page, at):
            return at
        if words.lowers[at] in _ENDS_PHRASE:
            return at
    return limit


def _inside_name(page: Page, at: int) -> bool:
    names = page.names_in(max(0, at - _LONGEST_NAME), at)
    return bool(names) and names[-1].end > at


def _apposed_name(page: Page, stop: int, end: int) -> Name | None:
    """`said the port's director, Ines Vale`: the holder's name after the office."""
    if stop >= end or page.words.forms[stop] != ",":
        return None
    first = stop + 2 if page.words.lowers[stop + 1 : stop + 2] == ["the"] else stop + 1
    following = page.names_in(first, min(end, first + 4))
    if following and following[0].start == first and page.is_person(following[0]):
        return following[0]
    return None
