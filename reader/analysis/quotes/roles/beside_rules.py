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
from reader.articles.spans import Span

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
_PRONOUNS: Mapping[str, Sex] = {"he": "m", "she": "f"}
_OPENERS = word_set("but and yet so then instead now still meanwhile afterwards later")
_TIED = word_set("of like than with by and or between as ’s 's")


class Match(NamedTuple):
    """A person and the description that is theirs."""

    who: str
    description: Description


def named_late(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """`The works minister told the Assembly. | “It will cost more,” said Ines Vale.`"""
    waiting = present.waiting
    if not waiting or sentence.number > present.waits_until or not sentence.people:
        return None
    name, who = sentence.people[0]
    new = who not in present.seen and len(name.tokens) > 1
    bare = who in present.undescribed and who not in present.ranked
    subject = is_subject(page, name, sentence.span.start)
    return Match(who, waiting) if new and bare and subject else None


def named_last(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """`The secretary, who has held the post since May, is Ines Vale.`"""
    if not sentence.people or not sentence.descriptions:
        return None
    (name, who), one = sentence.people[0], sentence.descriptions[0]
    last = page.words.lowers[name.start - 1] in _TO_BE and one.end < name.start
    fits = last and _begins(page, one, sentence.span) and who in present.undescribed
    return Match(who, one) if fits else None


def described_after(page: Page, present: Present, sentence: Sentence) -> Match | None:
    """`Maud Orr had read it by breakfast. | The mayor of Selby has …`.

    A bare `the mayor` follows at once, unless nobody else was named so far.
    """
    if not present.last or not present.brought_in or not sentence.descriptions:
        return None
    one = sentence.descriptions[0]
    definite = page.words.lowers[one.start] not in _INDEFINITE | _POSSESSIVE
    bare = one.end <= one.start + _BARE and len(present.seen) > 1
    near = sentence.number - present.last_at <= (1 if bare else BACK)
    fits = near and definite and _begins(page, one, sentence.span)
    return Match(present.last, one) if fits and present.last in present.undescribed else None


def stated(page: Page, cast: Cast, present: Present, sentence: Sentence) -> tuple[str, str] | None:
    """`Ines Vale has been mayor since 2011.`, `She is the mayor of Selby.`"""
    start = sentence.span.start
    wanted = _PRONOUNS.get(page.words.lowers[start])
    who, verb = None, start + 1
    if sentence.people and sentence.people[0].name.start <= start + 1:
        who, verb = sentence.people[0].who, sentence.people[0].name.end
    elif wanted and present.last and cast.sex(present.last) in (wanted, None):
        who = present.last
    role = role_stated(page, verb) if who in present.undescribed else None
    return (who, role) if who and role else None


def is_subject(page: Page, name: Name, start: int) -> bool:
    """Tell whether the sentence from `start` on is about `name`, or `name` speaks in it."""
    lowers = page.words.lowers
    first = before_honours(lowers, name.start)
    speaks = name.end in page.cues or first - 1 in page.cues
    early = first - start <= _EARLY and lowers[first - 1] not in GOVERNS
    return speaks or early or lowers[first - 1] == ","


def can_wait_in_lead(page: Page, one: Description, sentence: Span) -> bool:
    """Tell whether `one` stands for somebody named later: it begins, speaks or is definite."""
    lowers = page.words.lowers
    begins = _begins(page, one, sentence)
    before = "." if begins else lowers[one.start - 1]
    if lowers[one.start] in _INDEFINITE:
        return begins or one.end in page.cues or before in CUES
    return begins or (lowers[one.start] not in _POSSESSIVE and before not in _TIED)


def can_wait(page: Page, one: Description, sentence: Span) -> bool:
    """The same after the lead: `one` begins the sentence.

    A bare `the pharmacist`, or who speaks by description, was brought in before.
    """
    bare = page.words.lowers[one.start] == "the" and one.end <= one.start + _BARE
    return _begins(page, one, sentence) and one.end not in page.cues and not bare


def _begins(page: Page, one: Description, sentence: Span) -> bool:
    """`But her manager | was not amused`."""
    late = one.start == sentence.start + 1 and page.words.lowers[sentence.start] in _OPENERS
    return late or one.start == sentence.start
