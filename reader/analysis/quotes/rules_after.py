"""Rules that look for the speaker after the quotation."""

from __future__ import annotations

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim, claim_at, inverted, is_finite, persons_in
from reader.analysis.quotes.clauses import whole_phrase
from reader.analysis.quotes.cues import cue_length
from reader.analysis.quotes.lexicon import AUXILIARIES
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, comma_before
from reader.analysis.quotes.subject import Subject, SubjectKind, named, pronoun
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import BREAK

_BETWEEN = frozenset({",", "and", "—", "–", "-", "'", '"', "’", "”"})
"""What may stand between the closing mark and the words that name the speaker."""
_PAUSES = frozenset({",", ".", ";", "(", "–", "—", "“”", "in", "on", "at", "during", "who", "to"})
_OTHER_CLAUSE = word_set(
    "though although while whereas when if because since but so yet until unless before after and"
)
_DASHES = frozenset("-–—")
_NEAR = 4
_SHORTEST_SENTENCE = 6
"""Words: `Ines Vale of Selby said.`."""


def verb_then_name(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild,” said Ines Vale.`."""
    at = _after_quotation(page, place)
    if at >= place.next or not is_finite(page, at) or page.words.lowers[at - 1] == "and":
        return None
    return inverted(page, at, place.next, invited=place.closing in ",?!")


def name_then_verb(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild,” Ines Vale, the mayor, said.`."""
    if not (place.invites_speaker or place.opens_sentence or comma_before(page, place.at)):
        return None
    if place.closing in "?!" and page.words.forms[place.at - 1] == ":":
        return None  # who speaks stands before the colon
    first = _after_quotation(page, place)
    verb = next((at for at in page.cues_in(first, place.next) if is_finite(page, at)), None)
    if verb is None or _opens_other_clause(page, place, first):
        return None
    saying = page.cues[verb].saying
    if saying and page.words.forms[verb - 1] == ",":
        claim = inverted(page, verb, place.next)
        if claim and claim.subject.kind is SubjectKind.NAME:
            return claim
    subject = subject_before(page, first, verb)
    if subject is None and saying:
        subject = whole_phrase(page, first, verb)
    return claim_at(page, subject, verb) if subject else None


def said_alone(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild.” Ines Vale said.`, where a full stop parts the two by mistake."""
    number = page.sentence_number(place.at)
    alone = page.sentences[number] == (place.at, place.at + 1)
    if not alone or number + 1 >= len(page.sentences):
        return None
    first, end = page.sentences[number + 1]
    verb = next((at for at in page.cues_in(first, end) if page.cues[at].saying), None)
    closes = verb is not None and end - first <= _SHORTEST_SENTENCE and verb + 2 >= end
    if verb is None or not closes or page.block_of(first) != page.block_of(place.at):
        return None
    subject = subject_before(page, first, verb)
    return claim_at(page, subject, verb) if subject else None


def _opens_other_clause(page: Page, place: Place, first: int) -> bool:
    """As in `Vale described it as “bold,” | though | critics call it “rash”.`."""
    told = bool(page.cues_in(place.start, place.at)) and place.at - 1 > place.start
    joins = page.words.lowers[first] in _OTHER_CLAUSE or page.words.lowers[first - 1] == "and"
    return told and joins


def name_then_any_verb(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild,” she beamed.`: after a comma in the marks any verb reports."""
    first = _after_quotation(page, place)
    if place.closing not in ",?!" or first + 1 >= place.next:
        return None
    words = page.words
    acts = words.forms[first + 1].islower() and words.lowers[first + 1] not in AUXILIARIES
    if words.forms[first] in {"he", "she"} and acts:
        return Claim(pronoun(first), first + 1, first + 2)
    names = page.names_in(first, min(place.next, first + _NEAR))
    if place.closing == "," and names and names[0].start == first and names[0].end < place.next:
        verb = names[0].end
        if words.lowers[verb].endswith(("ed", "s")) and words.lowers[verb] not in AUXILIARIES:
            return Claim(named(names[0]), verb, verb + 1)
    return None


def verb_later(page: Page, place: Place) -> Claim | None:
    """As in `The “hidden costs” of the port, Ines Vale said, had doubled.`."""
    for verb in page.cues_in(place.at + 1, place.end):
        if is_finite(page, verb) and page.cues[verb].saying:
            subject = (
                subject_before(page, place.at + 1, verb)
                or _closed_subject(page, verb, place.end)
                or next(iter(persons_in(page, place.start, place.at)), None)
            )
            if subject:
                return claim_at(page, subject, verb)
    return None


def signature(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild.” — Ines Vale`, on the same line or on the next."""
    forms = page.words.forms
    at = place.at + 1
    if at < len(forms) and forms[at] == BREAK:
        at += 1
    if not place.opens_sentence or at + 1 >= len(forms) or forms[at] not in _DASHES:
        return None
    names = page.names_in(at + 1, at + _NEAR)
    if not names or names[0].start != at + 1 or not page.is_person(names[0]):
        return None
    end = names[0].end
    ends = end >= len(forms) or forms[end] in {",", ".", "(", BREAK}
    return Claim(named(names[0]), at, at) if ends else None


def _closed_subject(page: Page, verb: int, end: int) -> Subject | None:
    """A subject after the verb with nothing but a pause behind it."""
    subject = subject_after(page, verb + cue_length(page.words, verb), end)
    if subject is None or subject.end >= end:
        return subject
    return subject if page.words.lowers[subject.end] in _PAUSES else None


def _after_quotation(page: Page, place: Place) -> int:
    at = place.at + 1
    while at < place.next and page.words.lowers[at] in _BETWEEN:
        at += 1
    return at
