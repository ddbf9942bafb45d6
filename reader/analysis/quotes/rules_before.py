"""Rules that look for the speaker before the quotation, or anywhere in its sentence."""

from __future__ import annotations

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim, by_agent, claim_at, inverted, is_finite
from reader.analysis.quotes.clauses import determined_phrase, is_coordinated, subject_of_clause
from reader.analysis.quotes.cues import Form, cue_length, is_passive
from reader.analysis.quotes.first_subject import acting_subject, first_subject
from reader.analysis.quotes.lexicon import FINITE, SPEAKING_THINGS
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, comma_before
from reader.analysis.quotes.subject import GENITIVE, Subject, SubjectKind, described, named, pronoun

_SHORT_SUBJECT = 6
"""Words: `explained Ines Vale, “…”`."""
_TOUCHES = 2
"""Words between a verb and the quotation that it surely introduces."""
_OWNERS = frozenset({"his", "her", "their"})
_PERCEIVES = frozenset({"heard", "hears", "saw", "seen", "watched"})
_CLAUSE = FINITE | {"that", "which", "who", "when", "as"}
_OBJECT = 6
"""Words: `describes the new feature as “proactive”`."""
_MARKS = frozenset({",", ";", ":", "–", "—", "(", "“”"})
_SPEECH = frozenset({"tell", "write", "announce", "declare"})
_HEAD = 4
"""Words before the subject of a sentence."""


def speaker_before(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale said the town was “ready to rebuild”.`."""
    for verb in reversed(page.cues_in(place.start, place.at)):
        claim = _claim_of(page, place, verb)
        if claim:
            return claim
    return None


def _claim_of(page: Page, place: Place, verb: int) -> Claim | None:
    cue = page.cues[verb]
    if cue.lemma == "say" and page.words.lowers[verb - 1] in {"not", "never"}:
        return None
    if cue.form is Form.PAST and is_passive(page.words, verb):
        return by_agent(page, verb, place.at) or by_agent(page, place.at, place.end)
    distance = place.at - verb - cue_length(page.words, verb)
    if cue.saying and distance <= _SHORT_SUBJECT and comma_before(page, verb):
        claim = inverted(page, verb, place.at)
        if claim and _leads(page, claim, place):
            return claim
    subject = _subject_of(page, place, verb, touches=distance <= _TOUCHES)
    if subject is None:
        return None
    report = _what_it_calls(page, place, subject)
    if report:
        return Claim(report, verb, verb + 1)
    return _outer_claim(page, place, subject, verb) or claim_at(page, subject, verb)


def _what_it_calls(page: Page, place: Place, subject: Subject) -> Subject | None:
    """`The report blames what | it | calls “a culture of nodding”`: the report."""
    lowers = page.words.lowers
    it = lowers[subject.start] == "it" and lowers[subject.start - 1] == "what"
    acting = acting_subject(page, place.start, subject.start) if it else None
    writing = acting is not None and lowers[acting.end - 1] in SPEAKING_THINGS
    return acting if acting and acting.start == place.start and writing else None


def _leads(page: Page, claim: Claim, place: Place) -> bool:
    """A name, or any speaker between commas: not in `asked Ines Vale for “more”`."""
    between = page.words.forms[claim.subject.end : place.at]
    if claim.subject.kind is not SubjectKind.NAME:
        return between[:1] == [","]
    return not any(form[0].islower() for form in between[:1])


def _subject_of(page: Page, place: Place, verb: int, *, touches: bool) -> Subject | None:
    """Who says, beside the verb if anywhere; a verb that `touches` the words has any name's."""
    cue = page.cues[verb]
    if cue.form is Form.PARTICIPLE or is_coordinated(page, place, verb):
        return subject_of_clause(page, place, verb)
    subject = (
        subject_before(page, place.start, verb)
        or _whoever_says(page, place, verb, touches=touches)
        or _plural_before(page, place.start, verb)
        or first_subject(page, place.start, verb)
    )
    if subject or not touches:
        return subject
    names = [name for name in page.names_in(place.start, verb) if name.tokens]
    return named(names[0]) if names else None


def _whoever_says(page: Page, place: Place, verb: int, *, touches: bool) -> Subject | None:
    """As in `When Vale left, | the attendees | chanted “More!”`; no thing that reads so."""
    cue = page.cues[verb]
    object_between = place.at - verb <= _OBJECT and not _MARKS.intersection(
        page.words.forms[verb : place.at]
    )
    if not cue.saying and (not (touches or object_between) or cue.lemma == "read"):
        return None
    phrase = determined_phrase(page, place.start, verb)
    clause = phrase and not _CLAUSE.isdisjoint(page.words.lowers[phrase.start : phrase.end])
    return None if clause and not cue.saying else phrase


def _plural_before(page: Page, first: int, verb: int) -> Subject | None:
    """As in `clay that survey drawings describe as “stiff”`: many, with no word for how many."""
    lowers = page.words.lowers
    noun = verb - 1
    cue = page.cues[verb]
    plural = noun >= first and page.words.forms[noun].islower() and lowers[noun].endswith("s")
    if not plural or lowers[verb] != cue.lemma:
        return None
    if noun > first and lowers[noun - 1] in _PERCEIVES:
        return None  # he heard students shout
    opens = noun > first and lowers[noun - 1] in {"that", "which", "what", "as", ","}
    return described(noun if opens else max(first, noun - 1), verb)


def _outer_claim(page: Page, place: Place, subject: Subject, verb: int) -> Claim | None:
    """As in `Ines Vale said she believed the town was “ready”.`: what she says she thinks.

    Not in `Friends say she told them it was “over”.`, where she has spoken herself; but in `Ines
    Vale said residents told her it was “over”.`, whom only she has heard.
    """
    speech = page.cues[verb].lemma in _SPEECH and subject.kind is SubjectKind.PRONOUN
    if subject.kind is SubjectKind.NAME or speech:
        return None
    at = subject.start - 1
    if at > place.start and page.words.lowers[at] == "that":
        at -= 1
    if at <= place.start or not is_finite(page, at) or not page.cues[at].saying:
        return None
    outer = subject_before(page, place.start, at)
    return claim_at(page, outer, at) if outer else None


def according_to_beside(page: Page, place: Place) -> Claim | None:
    """As in `The bridge is “beyond repair”, according to Ines Vale.`, whatever stands before.

    Or right before the words: `It is, in the words of its owner, Ines Vale, “beyond repair”.`.
    """
    for at, end in page.sources_in(place.start, place.at):
        named_after = page.words.lowers[end - 1] in {"of", "to"}
        subject = subject_after(page, end, place.at + 1) if named_after else None
        if subject and page.words.lowers[subject.end : place.at] in ([], [","]):
            return Claim(subject, at, end)
    first = place.at + 1
    while first < place.next and page.words.lowers[first] in {",", "–", "—"}:
        first += 1
    for at, end in page.sources_in(first, first + 1):
        subject = subject_after(page, end, place.end)
        if subject:
            return Claim(subject, at, end)
    return None


def according_to(page: Page, place: Place) -> Claim | None:
    """As in `The bridge is “beyond repair”, according to Ines Vale.`."""
    for at, end in page.sources_in(place.start, place.end):
        owner = next((i for i in range(at, end) if page.words.lowers[i] in _OWNERS), None)
        subject = pronoun(owner) if owner else subject_after(page, end, place.end)
        if subject:
            return Claim(subject, at, end)
    return None


def is_passive_anywhere(page: Page, place: Place) -> bool:
    """Somebody is called something before the words: who calls is not told."""
    return any(is_passive(page.words, verb) for verb in page.cues_in(place.start, place.at))


def subject_of_sentence(page: Page, place: Place) -> Claim | None:
    """As in `She found the plans “rather bold”.`: the words are most often the subject's own."""
    if place.length <= 1 or place.at == place.start:
        return None
    lowers = page.words.lowers
    if is_passive_anywhere(page, place):
        return None
    first = place.start
    while first < place.at and lowers[first] in {"but", "and", "then", "so", ","}:
        first += 1
    if first < place.at and lowers[first] in {"he", "she"}:
        return Claim(pronoun(first), first, first)
    names = page.names_in(place.start, place.at)
    person = next((name for name in names if page.is_person(name)), None)
    if person and person.start - place.start <= _HEAD and lowers[person.end] not in GENITIVE:
        return Claim(named(person), person.end, person.end)
    return None
