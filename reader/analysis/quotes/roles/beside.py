"""Roles that stand in the sentences beside the name, for people whom nothing else describes.

News names late (`The works minister told the Assembly …. “It will cost more,” said Ines Vale.`),
describes after the name (`Maud Orr had read it by breakfast. The mayor of Selby has …`) and tells
what somebody is (`Orr came home. She is the mayor of Selby.`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.beside_rules import (
    AHEAD,
    BACK,
    LEAD,
    PRONOUNS,
    can_wait,
    can_wait_in_lead,
    described_after,
    is_full,
    is_subject,
    named_last,
    named_late,
    stated,
)
from reader.analysis.quotes.roles.choosing import is_rank
from reader.analysis.quotes.roles.present import Person, Present, Sentence
from reader.analysis.quotes.roles.running_text import (
    Description,
    descriptions,
    opening_description,
)
from reader.articles.spans import Span


def roles_beside(
    page: Page, cast: Cast, people: Sequence[Person], roles: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str]]:
    """Those of `people` who have no role of their own, with what a sentence nearby calls them."""
    present = _nothing_yet(people, roles)
    if not present.undescribed:
        return
    for sentence in _sentences(page, people, present):
        for rule in (named_last, named_late, described_after):
            found = rule(page, present, sentence)
            if found:
                present.tell(found.who, found.description.head)
                yield found.who, found.description.role
        told = stated(page, cast, present, sentence)
        if told:
            present.tell(told[0], None)
            yield told
        _go_on(page, present, sentence)


def _nothing_yet(people: Sequence[Person], roles: Mapping[str, Sequence[str]]) -> Present:
    known = [role.lower() for described in roles.values() for role in described]
    everybody = {person.who for person in people}
    return Present(
        undescribed={who for who in everybody if all(map(is_rank, roles.get(who, ())))},
        ranked={who for who in everybody if roles.get(who)},
        held={word for role in known for word in role.split()},
    )


def _sentences(page: Page, people: Sequence[Person], present: Present) -> Iterator[Sentence]:
    """The sentences that tell of somebody; descriptions are read where they can serve."""
    named: dict[int, list[Person]] = defaultdict(list)
    near = set(range(LEAD + 1))
    seen: set[str] = set()
    for person in people:
        number = page.sentence_number(person.name.proper)
        named[number].append(person)
        if person.who in present.undescribed and person.who not in seen:
            near.update(range(number - 1, number + BACK + 1))
        seen.add(person.who)
    for number, span in enumerate(page.sentences):
        opening = opening_description(page, span) if number in near else None
        if opening and opening.head in present.held:
            opening = None
        described = _free(page, span, present) if number <= LEAD else ()
        if number in named or opening or described or page.words.lowers[span.start] in PRONOUNS:
            yield Sentence(number, span, named.get(number, ()), opening, described)


def _free(page: Page, span: Span, present: Present) -> list[Description]:
    return [one for one in descriptions(page, span) if one.head not in present.held]


def _go_on(page: Page, present: Present, sentence: Sentence) -> None:
    """Remember who was named, and who was described and may be named next."""
    lead = sentence.number <= LEAD and not present.seen
    if sentence.people:
        name, who = sentence.people[0]
        new = who not in present.seen and is_full(name)
        alone = all(person.who == who for person in sentence.people)
        told_of = name.end >= sentence.span.end - 1 or is_subject(page, name, sentence.span.start)
        present.last, present.last_at = who, sentence.number
        present.brought_in = new and alone and told_of
        present.seen.update(person.who for person in sentence.people)
        present.waiting = None
    one = can_wait_in_lead(page, sentence) if lead else can_wait(page, sentence)
    if one:
        present.waiting = one
        present.waits_until = sentence.number + (AHEAD if lead else 1)
