"""When a description without a name and a name without a description are one person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.cues import CUES
from reader.analysis.quotes.given_names import Sex
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.before_name import before_honours
from reader.analysis.quotes.roles.present import Present, Sentence
from reader.analysis.quotes.roles.running_text import Description
from reader.analysis.quotes.roles.stated import role_stated
from reader.analysis.quotes.roles.words import GOVERNS
from reader.analysis.text.word_sets import word_set

LEAD = 3
"""The last of the sentences in which an article says whom it is about."""
AHEAD = 4
"""Sentences without a name between a description in the lead and the name of who is described."""
BACK = 3
"""The same between a name and a description of who bears it."""
_EARLY = 6
"""Words: a subject stands within so many of the head of its sentence."""
_BARE = 2
"""Words of `the mayor`."""
_INDEFINITE = frozenset({"a", "an"})
_POSSESSIVE = frozenset({"his", "her", "their"})
_TO_BE = frozenset({"is", "was"})
PRONOUNS: Mapping[str, Sex] = {"he": "m", "she": "f"}
_TIED = word_set("of like than with by and or between as ’s 's")


class Match(NamedTuple):
    """A person and the description that is theirs."""

    who: str
    description: Description


def named_late(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """As in `The works minister told them. | “It will cost more,” said Ines Vale`."""
    waiting = present.waiting
    if not waiting or sentence.number > present.waits_until or not sentence.people:
        return None
    name, who = sentence.people[0]
    new = who not in present.seen and is_full(name)
    bare = who in present.undescribed and who not in present.ranked
    subject = is_subject(page, name, sentence.span.start)
    return Match(who, waiting) if new and bare and subject else None


def named_last(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """As in `The secretary, who has held the post since May, is Ines Vale`."""
    one = sentence.opening
    if not sentence.people or not one:
        return None
    name, who = sentence.people[0]
    last = page.words.lowers[name.start - 1] in _TO_BE and one.end < name.start
    return Match(who, one) if last and who in present.undescribed else None


def described_after(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """`Maud Orr had read it by breakfast. | The mayor of Selby has …`.

    A bare `the mayor` follows at once, unless nobody else was named so far.
    """
    one = sentence.opening
    if not one or not present.brought_in or present.last not in present.undescribed:
        return None
    definite = page.words.lowers[one.start] not in _INDEFINITE | _POSSESSIVE
    bare = one.end <= one.start + _BARE and len(present.seen) > 1
    near = sentence.number - present.last_at <= (1 if bare else BACK)
    return Match(present.last, one) if near and definite else None


def stated(page: Page, cast: Cast, present: Present, sentence: Sentence) -> tuple[str, str] | None:
    """As in `Ines Vale has been mayor since 2011`, `She is the mayor of Selby`."""
    start = sentence.span.start
    wanted = PRONOUNS.get(page.words.lowers[start])
    who, verb = None, start + 1
    if sentence.people and sentence.people[0].name.start <= start + 1:
        who, verb = sentence.people[0].who, sentence.people[0].name.end
    elif wanted and present.last and cast.sex(present.last) in (wanted, None):
        who = present.last
    role = role_stated(page, verb) if who in present.undescribed else None
    return (who, role) if who and role else None


def is_full(name: Name) -> bool:
    """Tell whether a person is brought in: `Ines Vale`, `Mrs Vale`, but not `Vale`."""
    return len(name.tokens) > 1 or name.proper > name.start


def is_subject(page: Page, name: Name, start: int) -> bool:
    """Tell whether the sentence from `start` on is about `name`, or `name` speaks in it."""
    lowers = page.words.lowers
    first = before_honours(lowers, name.start)
    speaks = name.end in page.cues or first - 1 in page.cues
    early = first - start <= _EARLY and lowers[first - 1] not in GOVERNS
    return speaks or early or lowers[first - 1] == ","


def can_wait(page: Page, sentence: Sentence) -> Description | None:
    """Who is described at the head of the sentence and may be named in the next one.

    A bare `the pharmacist`, or who speaks by description, was brought in before.
    """
    one = sentence.opening
    if not one or one.end in page.cues:
        return None
    bare = page.words.lowers[one.start] == "the" and one.end <= one.start + _BARE
    return None if bare else one


def can_wait_in_lead(page: Page, sentence: Sentence) -> Description | None:
    """Who is described in the lead and may be named later: who speaks, or else the first."""
    fitting = [one for one in sentence.descriptions if _is_new(page, one, sentence)]
    speaking = [one for one in fitting if one.end in page.cues]
    return next(iter(speaking or fitting), None)


def _is_new(page: Page, one: Description, sentence: Sentence) -> bool:
    """It begins the sentence, speaks, or is definite and tied to no other word."""
    lowers = page.words.lowers
    if one == sentence.opening:
        return True
    before = lowers[one.start - 1]
    if lowers[one.start] in _INDEFINITE:
        return one.end in page.cues or before in CUES
    return lowers[one.start] not in _POSSESSIVE and before not in _TIED
