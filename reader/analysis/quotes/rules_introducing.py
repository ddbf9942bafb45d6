"""Rules for what stands right before the quotation: a label, a colon, any verb and a comma."""

from __future__ import annotations

from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.clauses import is_coordinated, subject_of_clause
from reader.analysis.quotes.cues import is_passive
from reader.analysis.quotes.first_subject import first_subject
from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.quotes.rules_before import is_passive_anywhere
from reader.analysis.quotes.subject import Subject, SubjectKind, described, named
from reader.analysis.quotes.turns import ANSWERS

_SENTENCE = 6
"""Words: so many behind a colon are a sentence and no list."""
_PHRASE = 3
"""Words: fewer behind any verb are a term."""
_DASHES = frozenset("-–—")


def turn(page: Page, place: Place) -> Claim | None:
    """As in `VALE: We will rebuild.`, `REPORTER: With what?`, `A: With stone.`, without marks."""
    label = place.at - 1
    if not place.turn or label <= place.start:
        return None
    if page.words.lowers[place.start] in ANSWERS:
        return Claim(Subject(place.start, label, SubjectKind.ANSWER), label, place.at)
    names = [name for name in page.names_in(place.start, label) if name.tokens]
    office = is_person_word(page.words.lowers[label - 1])
    subject = described(place.start, label) if office or not names else named(names[0])
    return Claim(subject, label, place.at)


def label(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale: “We will rebuild.”`, whatever stands in a headline before it."""
    if place.at - 1 <= place.start or page.words.forms[place.at - 1] != ":":
        return None
    names = [name for name in page.names_in(place.start, place.at) if name.end == place.at - 1]
    if not names or not names[0].tokens:
        return None
    opens = names[0].start == place.start or page.words.forms[names[0].start - 1] in _DASHES
    return Claim(named(names[0]), place.at - 1, place.at) if opens else None


def colon(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale: “We will rebuild.”`."""
    if place.at == place.start or page.words.forms[place.at - 1] != ":":
        return None
    names = [name for name in page.names_in(place.start, place.at) if name.tokens]
    if not names:
        return None
    touches = names[-1].end == place.at - 1
    opens = names[0].start == place.start and page.is_person(names[0])
    if touches or opens:
        return Claim(named(names[-1] if touches else names[0]), place.at - 1, place.at)
    return None


def introduced(page: Page, place: Place) -> Claim | None:
    """As in `The board was firm in its findings: “It cannot be repaired.”`: whose findings."""
    colon_before = place.at > place.start and page.words.forms[place.at - 1] == ":"
    if not colon_before or place.length < _SENTENCE or is_passive_anywhere(page, place):
        return None
    subject = first_subject(page, place.start, place.at)
    return Claim(subject, place.at - 1, place.at) if subject else None


def introduced_by_any_verb(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale raised a hand and boomed, “We will rebuild.”`: any verb beside a pause."""
    verb = place.at - 2
    if verb <= place.start or page.words.forms[verb + 1] not in {",", ":"}:
        return None
    word = page.words.forms[verb]
    acts = word.islower() and word.endswith("ed") and not is_passive(page.words, verb)
    if not acts or place.length < _PHRASE:
        return None
    if is_coordinated(page, place, verb):
        subject = subject_of_clause(page, place, verb)
    else:
        subject = subject_before(page, place.start, verb)
    return Claim(subject, verb, verb + 1) if subject else None
