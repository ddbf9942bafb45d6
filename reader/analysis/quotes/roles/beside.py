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
from reader.analysis.quotes.roles.choosing import is_rank
from reader.analysis.quotes.roles.running_text import Description, descriptions
from reader.analysis.quotes.roles.stated import role_stated
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
_TIED = word_set("of like than with by and or between as ’s 's")
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
    waiting: Description | None = None
    """The description of somebody not yet named, from sentence `waits_since`."""
    waits_since: int = 0
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
        yield from _stated(page, cast, present, sentence, roles)
        yield from _called(page, present, sentence, roles)
        yield from _named(page, cast, present, sentence, roles)
        _go_on(page, cast, present, sentence)


def _is_open(who: str, roles: Roles) -> bool:
    """Nothing better than a rank is known."""
    return all(map(is_rank, roles.get(who, ())))


def _stated(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`Ines Vale has been mayor since 2011.`, `She is the mayor of Selby.`"""
    who, verb = None, 0
    wanted = _PRONOUNS.get(page.words.lowers[sentence.span.start])
    if sentence.people and sentence.people[0].start <= sentence.span.start + 1:
        who, verb = cast.full_name(sentence.people[0]), sentence.people[0].end
    elif wanted and present.last and cast.sex(present.last) in (wanted, None):
        who, verb = present.last, sentence.span.start + 1
    role = role_stated(page, verb) if who and _is_open(who, roles) else None
    if who and role:
        yield who, role


def _called(page: Page, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`Maud Orr had read it by breakfast. | The mayor of Selby has …`."""
    first = sentence.descriptions[0] if sentence.descriptions else None
    if not first or first.start != sentence.span.start or not present.last:
        return
    definite = page.words.lowers[first.start] not in _INDEFINITE | _POSSESSIVE
    near = present.brought_in and sentence.number - present.last_at <= _BACK
    if near and definite and first.end > first.start + _BARE and _is_open(present.last, roles):
        present.held.add(first.head)
        yield present.last, first.role


def _named(page: Page, cast: Cast, present: _Present, sentence: _Sentence, roles: Roles) -> Found:
    """`The works minister told the Assembly. | “It will cost more,” said Ines Vale.`"""
    near = present.waiting and sentence.number - present.waits_since <= _AHEAD
    if not near or not present.waiting or not sentence.people:
        return
    name = sentence.people[0]
    who = cast.full_name(name)
    if who not in present.seen and len(name.tokens) > 1 and not roles.get(who):
        if _is_subject(page, name, sentence.span.start):
            present.held.add(present.waiting.head)
            yield who, present.waiting.role


def _is_subject(page: Page, name: Name, start: int) -> bool:
    speaks = name.end in page.cues or name.start - 1 in page.cues
    return speaks or name.start - start <= _EARLY


def _go_on(page: Page, cast: Cast, present: _Present, sentence: _Sentence) -> None:
    fitting = [
        one
        for one in sentence.descriptions
        if _can_wait(page, one, sentence.span, lead=sentence.number <= _LEAD and not present.seen)
    ]
    if sentence.people:
        name = sentence.people[0]
        present.last, present.last_at = cast.full_name(name), sentence.number
        present.brought_in = present.last not in present.seen and len(name.tokens) > 1
        present.seen.update(map(cast.full_name, sentence.people))
        present.waiting = None
    speaking = [one for one in fitting if one.end in page.cues]
    for one in (speaking or fitting)[:1]:
        present.waiting, present.waits_since = one, sentence.number


def _can_wait(page: Page, one: Description, sentence: Span, *, lead: bool) -> bool:
    """Tell whether `one` can stand for somebody who is named only later.

    It begins the sentence, or is definite and tied to no other word. After the lead it
    begins or ends the sentence, and neither a bare `the pharmacist` nor who speaks by description
    will do: they were brought in before.
    """
    lowers = page.words.lowers
    article = lowers[one.start]
    begins = one.start == sentence.start
    before = "." if begins else lowers[one.start - 1]
    speaks = one.end in page.cues or before in CUES
    if not lead:
        bare = article == "the" and one.end <= one.start + _BARE
        return not speaks and not bare and (begins or one.end >= sentence.end - 1)
    if article in _INDEFINITE:
        return begins or speaks
    return article not in _POSSESSIVE and before not in _TIED
