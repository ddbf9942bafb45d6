"""Every stretch in marks gets a speaker's words, the speaker before it, or nobody."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quotes.before_verb import first_subject, subject_before
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, place_of
from reader.analysis.quotes.rules import CLOSING_RULES, WEAK_RULES, attribute
from reader.analysis.quotes.subject import Subject, SubjectKind
from reader.analysis.quotes.terms import is_term, looks_like_title

_SENTENCE = 4
"""Words: fewer that stand alone are a label rather than somebody's sentence."""
_HEAD = 6
"""Words before the subject of the sentence that leads to a quotation."""
_PHRASE = 3
"""Words: fewer without a verb of speech are a term."""


class Attribution(NamedTuple):
    """How a stretch found its speaker: by a claim, or carried over from the quotation before."""

    rule: str
    place: Place
    claim: Claim | None = None
    carried: bool = False


def attribute_all(page: Page) -> list[Attribution]:
    """One attribution for each stretch of the page, in order."""
    found: list[Attribution] = []
    spoken: int | None = None
    for number in range(len(page.stretches)):
        attribution = _attribute(page, number, found, spoken)
        found.append(attribution)
        if attribution.claim or attribution.carried:
            spoken = number
    return found


def _attribute(
    page: Page, number: int, found: list[Attribution], spoken: int | None
) -> Attribution:
    place = place_of(page, number)
    if number and page.stretches[number].utterance == page.stretches[number - 1].utterance:
        before = found[number - 1]
        closing = attribute(page, place)
        if closing and closing[0] in CLOSING_RULES:
            return Attribution(closing[0], place, closing[1])
        if before.claim or before.carried:
            return Attribution("same-quotation", place, carried=True)
    if is_term(page, number, place):
        return Attribution("term", place)
    claimed = attribute(page, place)
    found_weakly = claimed is None or claimed[0] in WEAK_RULES
    if found_weakly and looks_like_title(page, number):
        return Attribution("term", place)
    if claimed:
        rule, claim = claimed
        return Attribution(rule, place, claim)
    return _continue(page, number, place, spoken)


def _continue(page: Page, number: int, place: Place, spoken: int | None) -> Attribution:
    """A quotation without a verb of speech: the speaker before goes on, or was just named."""
    block = page.block_of(place.at)
    same_block = (
        number > 0 and page.block_of(page.quoted[number - 1]) == block and spoken == number - 1
    )
    stands_alone = place.opens_sentence and place.length >= _SENTENCE
    if place.length < _PHRASE or not (same_block or stands_alone):
        return Attribution("nobody", place)
    claim = _named_before(page, number, place)
    if claim:
        return Attribution("named-before", place, claim)
    if spoken is None:
        return Attribution("nobody", place)
    rule = "goes-on" if same_block else "next-paragraph"
    return Attribution(rule, place, carried=True)


def _named_before(page: Page, number: int, place: Place) -> Claim | None:
    """Who speaks, or the first person named, in the sentence before, if nothing is quoted there."""
    at = page.sentence_number(place.at)
    if at == 0:
        return None
    first, end = page.sentences[at - 1]
    if number and page.quoted[number - 1] >= first:
        return None
    for verb in page.cues_in(first, end):
        subject = subject_before(page, first, verb)
        if subject:
            return Claim(subject, verb, verb + 1)
    subject = first_subject(page, first, end)
    if subject and subject.start - first <= _HEAD and _can_speak(page, subject):
        return Claim(subject, subject.end, subject.end)
    return None


def _can_speak(page: Page, subject: Subject) -> bool:
    return subject.kind is SubjectKind.PRONOUN or bool(subject.name and page.is_person(subject.name))
