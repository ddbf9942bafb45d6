"""The subject beside a verb of speech: a name, a pronoun or a description."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from reader.analysis.quotes.lexicon import AUXILIARIES, DETERMINERS, PRONOUNS, heads
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page


class SubjectKind(Enum):
    """How the speaker is put into words."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


class Subject(NamedTuple):
    """The words of a speaker; `name` where it is one."""

    start: int
    end: int
    kind: SubjectKind
    name: Name | None = None


_CLOSERS = frozenset(",)–—-]")
_OPENERS = frozenset(",(–—-[")
_OF_WHOM = frozenset("for of from with at in on to".split())
_OBLIQUE = frozenset("in by to via from through under during after before against".split())
_CLAUSE = frozenset(
    ", ; : . ( – — but and that as what which while because although though when where if so".split()
)
_AFTER = frozenset(
    """in on at during while after before when who as to from last this by about following speaking
    via with shortly through earlier later yesterday today where because if since until under over
    late early amid outside inside and but""".split()
)
_STOPS = frozenset(", . ; : ( ) – — - “” ! ? … \n".split(" "))
_GENITIVE = frozenset({"'s", "’s", "'", "’"})
_LONGEST_PLAIN = 4
"""Words: a phrase whose head is not in the lexicon, after a verb."""
_NO_SUBJECT = frozenset("that it him me us them it's it’s".split())
_STAND_ALONE = frozenset("another others one many some".split())
_WINDOW = 16
"""Words: a subject further from its verb is not looked for."""


def named(name: Name) -> Subject:
    """The subject that is a name, without its titles; a title alone describes."""
    if not name.tokens:
        return Subject(name.start, name.end, SubjectKind.DESCRIPTION)
    return Subject(name.proper, name.end, SubjectKind.NAME, name)


def subject_before(page: Page, first: int, verb: int) -> Subject | None:
    """The subject that ends just before the verb at `verb`, in the clause from `first` on.

    Adverbs and auxiliaries may stand between (`Maria Orr has repeatedly said`), an apposition
    too (`Maria Orr, the mayor, said`), or `who` (`Maria Orr, who said`).
    """
    words = page.words
    end = verb
    while end > first and _stands_between(words.lowers[end - 1]):
        end -= 1
    if end <= first:
        return None
    last = words.lowers[end - 1]
    if last in {"who", "which"}:
        return _before_who(page, first, end - 1)
    if last in PRONOUNS and words.forms[end - 1] != "US":
        return Subject(end - 1, end, SubjectKind.PRONOUN)
    if last in _CLOSERS:
        return _before_apposition(page, first, end - 1)
    return _ending_at(page, first, end)


def _stands_between(word: str) -> bool:
    if word == "who":
        return False
    return word in AUXILIARIES or (word.endswith("ly") and len(word) > 4) or word.endswith("n’t")


def _before_who(page: Page, first: int, who: int) -> Subject | None:
    end = who - 1 if page.words.forms[who - 1] == "," and who - 1 > first else who
    found = _ending_at(page, first, end)
    wants_person = page.words.lowers[who] == "who"
    if found and not (found.name and wants_person and not page.is_person(found.name)):
        return found
    names = page.names_in(max(first, who - _WINDOW), who)
    fitting = [name for name in names if page.is_person(name) == wants_person]
    chosen = fitting or names
    return named(chosen[-1]) if chosen else None


def _before_apposition(page: Page, first: int, closer: int) -> Subject | None:
    """`NAME, apposition,`: the earliest name that a comma, bracket or dash follows."""
    forms = page.words.forms
    apposed = [
        name
        for name in page.names_in(max(first, closer - 3 * _WINDOW), closer)
        if name.tokens and forms[name.end] in _OPENERS
    ]
    opening = [name for name in apposed if name.end < closer]
    for name in opening:
        if page.is_person(name):
            return named(name)
    described = description_in(page, max(first, closer - 3 * _WINDOW), closer)
    if described:
        return described
    return named(opening[0]) if opening else None


def _ending_at(page: Page, first: int, end: int) -> Subject | None:
    name = _name_ending(page, first, end)
    described = description_before(page, first, end)
    if name and name.tokens:
        postmodifies = described and described.start < name.start and described.end >= name.end
        if postmodifies and not page.is_person(name):
            return described
        return named(name)
    if described:
        return described
    return Subject(name.start, name.end, SubjectKind.DESCRIPTION) if name else None


def _name_ending(page: Page, first: int, end: int) -> Name | None:
    names = page.names_in(max(first, end - _WINDOW), end)
    if names and names[-1].end == end:
        return names[-1]
    if end - 1 > first and page.words.lowers[end - 1] in {"'s", "’s"}:
        return None
    return None


def description_before(page: Page, first: int, end: int) -> Subject | None:
    """A description that ends at `end`, with what follows its head: `a spokesman for the port`."""
    lowers = page.words.lowers
    low = max(first, end - _WINDOW)
    for head in range(end - 1, low - 1, -1):
        if lowers[head] in {",", ";", ":", ".", "\n"}:
            return None
        if not heads(lowers[head]):
            continue
        if head + 1 < end and lowers[head + 1] not in _OF_WHOM:
            continue
        start = _start_of_description(page, low, head)
        if start is not None:
            return Subject(start, end, SubjectKind.DESCRIPTION)
    return None


def description_in(page: Page, first: int, end: int) -> Subject | None:
    """The first description in the range that a comma or a bracket follows."""
    lowers = page.words.lowers
    for head in range(first, end):
        if heads(lowers[head]) and lowers[head + 1] in (_OPENERS | _OF_WHOM):
            start = _start_of_description(page, first, head)
            if start is not None:
                return Subject(start, head + 1, SubjectKind.DESCRIPTION)
    return None


def _start_of_description(page: Page, first: int, head: int) -> int | None:
    """Where the description around `head` begins; None when it is not the subject of a clause."""
    lowers = page.words.lowers
    for start in range(head, max(first, head - 6) - 1, -1):
        word = lowers[start]
        before = lowers[start - 1] if start > first else ","
        if word in DETERMINERS:
            return None if before in _OBLIQUE else start
        if start < head and word in {"'s", "’s", "’", "'"}:
            continue
        if before in _CLAUSE:
            return None if word in AUXILIARIES else start
        if not (word[0].isalnum() or word[0] in "'’&"):
            return None
    return None


def subject_after(page: Page, first: int, end: int) -> Subject | None:
    """The subject that begins at word `first`, just after the verb.

    `said Koga`, `said the port's director, Ines Vale`, `said a spokesman for the port`.
    """
    words = page.words
    if first >= end or words.lowers[first] in _NO_SUBJECT:
        return None
    if words.lowers[first] in PRONOUNS - {"i", "we"}:
        return Subject(first, first + 1, SubjectKind.PRONOUN)
    stop = _stop_after(page, first, end)
    if stop == first:
        return None
    if stop == first + 1 and words.lowers[first] in _STAND_ALONE:
        return Subject(first, stop, SubjectKind.DESCRIPTION)
    names = [
        name
        for name in page.names_in(first, stop)
        if name.tokens and (name.end >= stop or words.lowers[name.end] in _OF_WHOM)
    ]
    persons = [name for name in names if page.is_person(name)]
    described = _described_after(page, first, stop)
    if described and described.end > described.start and _takes_complement(page, described):
        return described
    apposed = _named_after_office(page, first, stop, end)
    if apposed and described:
        return apposed
    if persons and _is_noun_phrase(page, first, persons[0].start):
        return named(persons[0])
    if names and _is_noun_phrase(page, first, names[-1].start):
        return described if described and words.lowers[first] in DETERMINERS else named(names[-1])
    return described


def _stop_after(page: Page, first: int, end: int) -> int:
    words = page.words
    limit = min(end, first + _WINDOW)
    for at in range(first, limit):
        if words.forms[at] in _STOPS and not _inside_name(page, at):
            return at
        if words.lowers[at] in _AFTER:
            return at
    return limit


def _inside_name(page: Page, at: int) -> bool:
    names = page.names_in(max(0, at - 6), at)
    return bool(names) and names[-1].end > at


def _described_after(page: Page, first: int, stop: int) -> Subject | None:
    lowers = page.words.lowers
    for head in range(first, stop):
        last_of_phrase = head + 1 == stop or not heads(lowers[head + 1])
        if heads(lowers[head]) and last_of_phrase:
            names_follow = head + 1 < stop and page.words.forms[head + 1][0].isupper()
            return None if names_follow else Subject(first, stop, SubjectKind.DESCRIPTION)
    short = first + 1 < stop <= first + _LONGEST_PLAIN
    if lowers[first] in DETERMINERS and short and not page.names_in(first, stop):
        return Subject(first, stop, SubjectKind.DESCRIPTION)
    return None


def _takes_complement(page: Page, described: Subject) -> bool:
    """`a spokesman for Maria Orr`: the name is not the speaker."""
    lowers = page.words.lowers
    for at in range(described.start, described.end - 1):
        if heads(lowers[at]) and lowers[at + 1] in {"for", "of", "from", "with"}:
            return True
    return False


def _named_after_office(page: Page, first: int, stop: int, end: int) -> Subject | None:
    """`said the port's director, Ines Vale`: an office, a comma, then its holder's name."""
    if stop >= end or page.words.forms[stop] != ",":
        return None
    following = page.names_in(stop + 1, min(end, stop + 4))
    if following and following[0].start == stop + 1 and page.is_person(following[0]):
        return named(following[0])
    return None


def _is_noun_phrase(page: Page, first: int, name: int) -> bool:
    """Only words that can stand before a name lie between: no verb of its own."""
    return name - first <= 8


def first_subject(page: Page, first: int, end: int) -> Subject | None:
    """The earliest he, she, name or description in the range that no preposition governs."""
    words = page.words
    names = [
        name
        for name in page.names_in(first, end)
        if name.tokens and words.lowers[min(name.end, end - 1)] not in _GENITIVE
    ]
    free = [name for name in names if not _governed(page, first, name.start)]
    chosen = next(iter(free or names), None)
    limit = chosen.start if chosen else end
    for at in range(first, limit):
        if words.lowers[at] in {"he", "she", "they"}:
            return Subject(at, at + 1, SubjectKind.PRONOUN)
    if chosen and chosen.end < end and heads(words.lowers[chosen.end]):
        start = _start_of_description(page, first, chosen.end)
        if start is not None:
            return Subject(start, chosen.end + 1, SubjectKind.DESCRIPTION)
    return named(chosen) if chosen else None


def _governed(page: Page, first: int, at: int) -> bool:
    return at > first and page.words.lowers[at - 1] in (_OBLIQUE | _OF_WHOM | {"the", "than", "like"})
