"""Descriptions in the sentences beside the name, for people whom nothing else describes.

News names late (`The works minister told the Assembly …. “It will cost more,” said Ines Vale.`),
describes after the name (`Maud Orr had read it by breakfast. The mayor of Selby has …`) and tells
what somebody is (`Orr came home. She is the mayor of Selby.`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.cues import CUES
from reader.analysis.quotes.given_names import Sex
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.before_name import before_honours
from reader.analysis.quotes.roles.choosing import is_rank
from reader.analysis.quotes.roles.running_text import Description, descriptions
from reader.analysis.quotes.roles.stated import role_stated
from reader.analysis.quotes.roles.words import GOVERNS, KIN
from reader.analysis.text.word_sets import word_set
from reader.articles.spans import Span

_AHEAD = 4
"""Sentences without a name between a description and the first name of its holder."""
_BACK = 3
"""The same between a name and a description of who bears it."""
_EARLY = 6
"""Words: a subject stands within so many of the head of its sentence."""
_LEAD = 3
"""Sentences in which an article says whom it is about."""
_INDEFINITE = frozenset({"a", "an"})
_POSSESSIVE = frozenset({"his", "her", "their"})
_PRONOUNS: Mapping[str, Sex] = {"he": "m", "she": "f"}
_OPENERS = word_set("but and yet so then instead now still meanwhile afterwards later")
_TIED = word_set("of like than with by and or between as ’s 's")
_TO_BE = frozenset({"is", "was"})
_BARE = 2
"""Words of `the mayor`."""

Roles = Mapping[str, Sequence[str]]
Found = Iterator[tuple[str, str]]
"""People with what each is."""


@dataclass(slots=True)
class _Present:
    """Who and what the text has just spoken of."""

    held: set[str]
    """Words for what somebody is already known to be."""
    seen: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    """People of whom a role was found here."""
    waiting: Description | None = None
    """The description of somebody not yet named, until sentence `waits_until`."""
    waits_until: int = 0
    last: str | None = None
    """Who was named last, in sentence `last_at`; `brought_in` when for the first time."""
    last_at: int = 0
    brought_in: bool = False


@dataclass(frozen=True, slots=True)
class _Sentence:
    number: int
    span: Span
    people: Sequence[Name]
    descriptions: Sequence[Description]


def roles_beside(page: Page, cast: Cast, roles: Roles) -> Found:
    """Each person without a role of their own, with what a neighbouring sentence calls them."""
    known = (role for described in roles.values() for role in described)
    present = _Present({word for role in known for word in role.lower().split()})
    for number, span in enumerate(page.sentences):
        people = [n for n in page.names_in(span.start, span.end) if n.tokens and cast.is_person(n)]
        free = [one for one in descriptions(page, span) if one.head not in present.held]
        sentence = _Sentence(number, span, people, free)
        for rule in (_is_last, _stated, _named, _called):
            for who, role in rule(page, cast, present, sentence, roles):
                present.told.add(who)
                yield who, role
        _go_on(page, cast, present, sentence)


def _is_open(who: str, present: _Present, roles: Roles) -> bool:
    """Nothing better than a rank is known."""
    return who not in present.told and all(map(is_rank, roles.get(who, ())))


def _is_last(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`The secretary, who has held the post since May, is Ines Vale.`"""
    if not sentence.people or not sentence.descriptions:
        return
    name, one = sentence.people[0], sentence.descriptions[0]
    who = cast.full_name(name)
    last = page.words.lowers[name.start - 1] in _TO_BE and one.end < name.start
    if last and _begins(page, one, sentence.span) and _is_open(who, present, roles):
        present.held.add(one.head)
        yield who, one.role


def _stated(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`Ines Vale has been mayor since 2011.`, `She is the mayor of Selby.`"""
    who, verb = None, 0
    wanted = _PRONOUNS.get(page.words.lowers[sentence.span.start])
    if sentence.people and sentence.people[0].start <= sentence.span.start + 1:
        who, verb = cast.full_name(sentence.people[0]), sentence.people[0].end
    elif wanted and present.last and cast.sex(present.last) in (wanted, None):
        who, verb = present.last, sentence.span.start + 1
    role = role_stated(page, verb) if who and _is_open(who, present, roles) else None
    if who and role:
        yield who, role


def _called(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`Maud Orr had read it by breakfast. | The mayor of Selby has …`."""
    first = sentence.descriptions[0] if sentence.descriptions else None
    if not first or not present.last or not _begins(page, first, sentence.span):
        return
    definite = page.words.lowers[first.start] not in _INDEFINITE | _POSSESSIVE
    bare = first.end <= first.start + _BARE
    alone = len(present.seen) == 1
    near = sentence.number - present.last_at <= (1 if bare and not alone else _BACK)
    if present.brought_in and near and definite and _is_open(present.last, present, roles):
        present.held.add(first.head)
        yield present.last, first.role


def _named(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`The works minister told the Assembly. | “It will cost more,” said Ines Vale.`"""
    near = present.waiting and sentence.number <= present.waits_until
    if not near or not present.waiting or not sentence.people:
        return
    name = sentence.people[0]
    who = cast.full_name(name)
    if who not in present.seen and len(name.tokens) > 1 and not roles.get(who):
        if _is_subject(page, name, sentence.span.start):
            present.held.add(present.waiting.head)
            yield who, present.waiting.role


def _is_subject(page: Page, name: Name, start: int) -> bool:
    lowers = page.words.lowers
    first = before_honours(lowers, name.start)
    speaks = name.end in page.cues or first - 1 in page.cues
    early = first - start <= _EARLY and lowers[first - 1] not in GOVERNS
    return speaks or early or lowers[first - 1] == ","


def _go_on(page: Page, cast: Cast, present: _Present, sentence: _Sentence) -> None:
    lead = sentence.number <= _LEAD and not present.seen
    can_wait = _can_wait_in_lead if lead else _can_wait
    fitting = [one for one in sentence.descriptions if can_wait(page, one, sentence.span)]
    if sentence.people:
        name = sentence.people[0]
        present.last, present.last_at = cast.full_name(name), sentence.number
        present.brought_in = present.last not in present.seen and len(name.tokens) > 1
        present.seen.update(map(cast.full_name, sentence.people))
        present.waiting = None
    speaking = [one for one in fitting if one.end in page.cues]
    for one in (speaking or fitting)[:1]:
        present.waiting = one
        present.waits_until = sentence.number + (_AHEAD if lead else 1)


def _can_wait_in_lead(page: Page, one: Description, sentence: Span) -> bool:
    """Tell whether `one` stands for somebody named later: the first, a speaker, or definite."""
    lowers = page.words.lowers
    begins = _begins(page, one, sentence)
    before = "." if begins else lowers[one.start - 1]
    if lowers[one.start] in _INDEFINITE:
        return begins or one.end in page.cues or before in CUES
    return begins or (lowers[one.start] not in _POSSESSIVE and before not in _TIED)


def _can_wait(page: Page, one: Description, sentence: Span) -> bool:
    """The same after the lead: `one` begins or ends the sentence.

    A bare `the pharmacist`, or who speaks by description, was brought in before.
    """
    lowers = page.words.lowers
    begins = _begins(page, one, sentence)
    bare = lowers[one.start] == "the" and one.end <= one.start + _BARE
    speaks = one.end in page.cues or (not begins and lowers[one.start - 1] in CUES)
    ends = one.end >= sentence.end - 1 and one.head not in KIN
    return not speaks and not bare and (begins or ends)


def _begins(page: Page, one: Description, sentence: Span) -> bool:
    """`But her manager | was not amused`."""
    late = one.start == sentence.start + 1 and page.words.lowers[sentence.start] in _OPENERS
    return late or one.start == sentence.start
