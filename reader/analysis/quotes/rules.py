"""The rules that find who speaks, in the order in which they are asked.

A rule is a function from the page and the place of a quotation to a claim, or None. To add one,
write the function and put it into `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.analysis.quotes.cues import Form, cue_length, is_passive
from reader.analysis.quotes.lexicon import AUXILIARIES, DETERMINERS, heads
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, comma_before
from reader.analysis.quotes.subjects import (
    Subject,
    SubjectKind,
    first_subject,
    named,
    subject_after,
    subject_before,
)


class Claim(NamedTuple):
    """What a rule found: the speaker's words and the cue, both ranges of words."""

    subject: Subject
    cue_start: int
    cue_end: int


_LONGEST_PHRASE = 12
_SHORT_SUBJECT = 6
"""Words: `explained Ines Vale, “…”`."""

Rule = Callable[[Page, Place], Claim | None]


def verb_then_name(page: Page, place: Place) -> Claim | None:
    """`“We will rebuild,” said Ines Vale.`"""
    at = _after_quotation(page, place)
    if at >= place.next or not _is_finite(page, at) or page.words.lowers[at - 1] == "and":
        return None
    return _inverted(page, at, place.next)


def name_then_verb(page: Page, place: Place) -> Claim | None:
    """`“We will rebuild,” Ines Vale, the mayor, said.`"""
    if not (place.invites_speaker or place.opens_sentence or comma_before(page, place.at)):
        return None
    first = _after_quotation(page, place)
    for verb in page.cues_in(first, place.next):
        if not _is_finite(page, verb):
            continue
        if page.words.forms[verb - 1] == "," and page.cues[verb].saying:
            claim = _inverted(page, verb, place.next)
            if claim and claim.subject.kind is SubjectKind.NAME:
                return claim
        subject = subject_before(page, first, verb)
        if subject is None and page.cues[verb].saying:
            subject = _whole_phrase(page, first, verb)
        if subject:
            return Claim(subject, verb, verb + _cue_length(page, verb))
        return None
    return None


def name_then_any_verb(page: Page, place: Place) -> Claim | None:
    """`“We will rebuild,” she smiled.`: after a comma inside the marks any verb reports."""
    first = _after_quotation(page, place)
    if place.closing not in ",?!" or first + 1 >= place.next:
        return None
    words = page.words
    if words.forms[first] in {"he", "she"} and words.forms[first + 1].islower():
        return Claim(Subject(first, first + 1, SubjectKind.PRONOUN), first + 1, first + 2)
    names = page.names_in(first, min(place.next, first + 4))
    if names and names[0].start == first and names[0].end < place.next:
        verb = names[0].end
        if place.closing == "," and words.lowers[verb].endswith(("ed", "s")):
            return Claim(named(names[0]), verb, verb + 1)
    return None


def speaker_before(page: Page, place: Place) -> Claim | None:
    """`Ines Vale said the town was “ready to rebuild”.`"""
    for verb in reversed(page.cues_in(place.start, place.at)):
        cue = page.cues[verb]
        if cue.form is Form.PAST and is_passive(page.words, verb):
            claim = _by_agent(page, verb, place.at)
            if claim:
                return claim
            continue
        end = verb + _cue_length(page, verb)
        if cue.saying and place.at - end <= _SHORT_SUBJECT and page.words.forms[verb - 1] == ",":
            claim = _inverted(page, verb, place.at)
            if claim and claim.subject.kind is SubjectKind.NAME:
                return claim
        if cue.form is Form.PARTICIPLE or _coordinated(page, place, verb):
            subject = _of_clause(page, place, verb)
            if subject:
                return Claim(subject, verb, end)
            continue
        subject = subject_before(page, place.start, verb)
        if subject is None and cue.saying:
            subject = _loose_phrase(page, place.start, verb)
        if subject is None and place.at - end <= 2:
            names = [name for name in page.names_in(place.start, verb) if name.tokens]
            subject = named(names[0]) if names else None
        if subject:
            return Claim(subject, verb, end)
    return None


def according_to(page: Page, place: Place) -> Claim | None:
    """`The bridge is “beyond repair”, according to Ines Vale.`"""
    for at, end in page.sources_in(place.start, place.end):
        subject = subject_after(page, end, place.end)
        if subject:
            return Claim(subject, at, end)
    return None


def verb_later(page: Page, place: Place) -> Claim | None:
    """`The “hidden costs” of the port, Ines Vale said, had doubled.`"""
    for verb in page.cues_in(place.at + 1, place.end):
        if not (_is_finite(page, verb) and page.cues[verb].saying):
            continue
        end = verb + _cue_length(page, verb)
        subject = subject_before(page, place.at + 1, verb)
        if subject is None:
            subject = _closed_subject_after(page, end, place.end)
        if subject is None:
            persons = _persons_in(page, place.start, place.at)
            subject = persons[0] if persons else None
        if subject:
            return Claim(subject, verb, end)
    return None


def colon(page: Page, place: Place) -> Claim | None:
    """`Ines Vale: “We will rebuild.”`"""
    if place.at == place.start or page.words.forms[place.at - 1] != ":":
        return None
    names = [name for name in page.names_in(place.start, place.at) if name.tokens]
    if names and names[-1].end == place.at - 1:
        return Claim(named(names[-1]), place.at - 1, place.at)
    if names and names[0].start == place.start and page.is_person(names[0]):
        return Claim(named(names[0]), place.at - 1, place.at)
    return None


def subject_of_sentence(page: Page, place: Place) -> Claim | None:
    """`She found the plans “rather bold”.`: the words are most often the subject's own."""
    if place.count < 2 or place.at == place.start:
        return None
    lowers = page.words.lowers
    first = place.start
    while first < place.at and lowers[first] in {"but", "and", "then", "so", ","}:
        first += 1
    if first < place.at and lowers[first] in {"he", "she"}:
        return Claim(Subject(first, first + 1, SubjectKind.PRONOUN), first, first)
    for name in page.names_in(place.start, place.at):
        if not page.is_person(name):
            continue
        possessive = lowers[name.end] in {"'s", "’s"}
        if name.start - place.start <= 4 and not possessive:
            return Claim(named(name), name.end, name.end)
        return None
    return None


RULES: tuple[tuple[str, Rule], ...] = (
    ("verb-then-name", verb_then_name),
    ("name-then-verb", name_then_verb),
    ("name-then-any-verb", name_then_any_verb),
    ("speaker-before", speaker_before),
    ("according-to", according_to),
    ("verb-later", verb_later),
    ("colon", colon),
    ("subject", subject_of_sentence),
)

RULE_WORDS = {
    "verb-then-name": "name after the verb",
    "name-then-verb": "name before the verb",
    "name-then-any-verb": "name beside the quotation",
    "speaker-before": "speaker named before the words",
    "according-to": "according to",
    "verb-later": "verb later in the sentence",
    "colon": "name and colon",
    "subject": "subject of the sentence",
    "same-quotation": "the quotation goes on",
    "goes-on": "same speaker as before",
    "named-before": "speaker named in the sentence before",
    "term": "words used as a term",
    "nobody": "no speaker found",
}
"""Each rule in words for people."""


def attribute(page: Page, place: Place) -> tuple[str, Claim] | None:
    """The first rule that finds a speaker, with what it found."""
    for slug, rule in RULES:
        claim = rule(page, place)
        if claim:
            return slug, claim
    return None


def _after_quotation(page: Page, place: Place) -> int:
    at = place.at + 1
    while at < place.next and page.words.lowers[at] in {",", "and", "—", "–", "-", "'", '"', "’", "”"}:
        at += 1
    return at


def _by_agent(page: Page, verb: int, end: int) -> Claim | None:
    """`was asked by Ines Vale`"""
    if verb + 1 >= end or page.words.lowers[verb + 1] != "by":
        return None
    subject = subject_after(page, verb + 2, end)
    return Claim(subject, verb, verb + 2) if subject else None


def _inverted(page: Page, verb: int, end: int) -> Claim | None:
    """The verb and the subject after it; only a verb that says may have a description there."""
    verb_end = verb + _cue_length(page, verb)
    subject = subject_after(page, verb_end, end)
    if subject is None or page.cues[verb].lemma == "tell":
        return None  # who comes after "told" is told
    if subject.kind is SubjectKind.DESCRIPTION and not page.cues[verb].saying:
        return None
    return Claim(subject, verb, verb_end)


def _is_finite(page: Page, at: int) -> bool:
    cue = page.cues.get(at)
    return cue is not None and cue.form is not Form.PARTICIPLE


def _cue_length(page: Page, at: int) -> int:
    return cue_length(page.words, at)


def _whole_phrase(page: Page, first: int, verb: int) -> Subject | None:
    """All that stands between the quotation and a verb that only says: one phrase, no comma."""
    forms = page.words.forms
    end = verb
    while end > first and page.words.lowers[end - 1] in AUXILIARIES:
        end -= 1
    if not (first < end <= first + _LONGEST_PHRASE and forms[first][0].isalnum()) or any(form in {",", ";", ":", "(", "–", "—"} for form in forms[first:end]):
        return None
    if page.cues_in(first, end):
        return None
    return Subject(first, end, SubjectKind.DESCRIPTION)


def _loose_phrase(page: Page, first: int, verb: int) -> Subject | None:
    """The phrase with a determiner before a verb that only says, whatever its head."""
    lowers = page.words.lowers
    end = verb
    while end > first and lowers[end - 1] in AUXILIARIES:
        end -= 1
    for start in range(end - 1, max(first, end - 10) - 1, -1):
        if lowers[start] in {",", ";", ":", ".", "“”"}:
            return None
        opens_clause = start == first or lowers[start - 1] in {",", ";", ":", "but", "and", "that", "while", "as"}
        if opens_clause and (lowers[start] in DETERMINERS or lowers[start].isdigit()):
            return Subject(start, end, SubjectKind.DESCRIPTION)
    return None


def _coordinated(page: Page, place: Place, verb: int) -> bool:
    """A verb that shares the subject of one before it: `Ines Vale smiled and said`."""
    at = verb - 1
    while at > place.start and page.words.lowers[at] in {"then", "also", "later"}:
        at -= 1
    return at > place.start and page.words.lowers[at] in {"and", "but", "or"}


def _of_clause(page: Page, place: Place, verb: int) -> Subject | None:
    """The subject of the clause that `adding` or `and said` hangs on."""
    if page.words.forms[verb - 1] != ",":
        beside = subject_before(page, place.start, verb)
        if beside and beside.kind is not SubjectKind.PRONOUN:
            return beside  # with Ines Vale adding
    for other in reversed(page.cues_in(place.start, verb)):
        if page.cues[other].form is not Form.PARTICIPLE:
            subject = subject_before(page, place.start, other)
            if subject:
                return subject
    return first_subject(page, place.start, verb)


def _persons_in(page: Page, first: int, end: int) -> list[Subject]:
    return [named(name) for name in page.names_in(first, end) if page.is_person(name)]


def _closed_subject_after(page: Page, first: int, end: int) -> Subject | None:
    """A subject after the verb with nothing but a pause behind it."""
    subject = subject_after(page, first, end)
    if subject is None or subject.end >= end:
        return subject
    closes = page.words.lowers[subject.end] in {",", ".", ";", "(", "–", "—", "“”", "in", "on", "at", "during", "who", "to"}
    return subject if closes else None


__all__ = ["RULES", "RULE_WORDS", "Claim", "attribute", "heads"]
