"""Rules that look for the speaker before the quotation, or anywhere in its sentence."""

from __future__ import annotations

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.before_verb import first_subject, subject_before
from reader.analysis.quotes.claims import Claim, by_agent, claim_at, inverted, is_finite
from reader.analysis.quotes.clauses import determined_phrase, is_coordinated, subject_of_clause
from reader.analysis.quotes.cues import Form, cue_length, is_passive
from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, comma_before
from reader.analysis.quotes.subject import GENITIVE, Subject, SubjectKind, described, named, pronoun
from reader.analysis.quotes.turns import ANSWERS

_SENTENCE = 6
"""Words: so many behind a colon are a sentence and no list."""
_PHRASE = 3
_DASHES = frozenset("-–—")
_SHORT_SUBJECT = 6
"""Words: `explained Ines Vale, “…”`."""
_TOUCHES = 2
"""Words between a verb and the quotation that it surely introduces."""
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
    distance = place.at - verb - cue_length(page.words, verb)
    if cue.form is Form.PAST and is_passive(page.words, verb):
        return by_agent(page, verb, place.at) or by_agent(page, place.at, place.end)
    if cue.saying and distance <= _SHORT_SUBJECT and comma_before(page, verb):
        claim = inverted(page, verb, place.at)
        if claim and claim.subject.kind is SubjectKind.NAME:
            return claim
    subject: Subject | None
    if cue.form is Form.PARTICIPLE or is_coordinated(page, place, verb):
        subject = subject_of_clause(page, place, verb)
    else:
        subject = subject_before(page, place.start, verb)
        if subject is None and cue.saying:
            subject = determined_phrase(page, place.start, verb)
        if subject is None:
            subject = _plural_before(page, place.start, verb)
        if subject is None:
            subject = first_subject(page, place.start, verb)
        if subject is None and distance <= _TOUCHES:
            names = [name for name in page.names_in(place.start, verb) if name.tokens]
            subject = named(names[0]) if names else None
    if subject is None:
        return None
    reported = _outer_claim(page, place, subject)
    return reported or claim_at(page, subject, verb)


def _plural_before(page: Page, first: int, verb: int) -> Subject | None:
    """As in `clay that survey drawings describe as “stiff”`: many, with no word for how many."""
    lowers = page.words.lowers
    noun = verb - 1
    cue = page.cues[verb]
    plural = noun >= first and page.words.forms[noun].islower() and lowers[noun].endswith("s")
    if not plural or lowers[verb] != cue.lemma:
        return None
    opens = noun > first and lowers[noun - 1] in {"that", "which", "what", "as", ","}
    return described(noun if opens else max(first, noun - 1), verb)


def _outer_claim(page: Page, place: Place, subject: Subject) -> Claim | None:
    """As in `Ines Vale said she believed the town was “ready”.`: what she says she thinks."""
    if subject.kind is not SubjectKind.PRONOUN:
        return None
    at = subject.start - 1
    if at > place.start and page.words.lowers[at] == "that":
        at -= 1
    if at <= place.start or not is_finite(page, at) or not page.cues[at].saying:
        return None
    outer = subject_before(page, place.start, at)
    return claim_at(page, outer, at) if outer else None


def according_to_beside(page: Page, place: Place) -> Claim | None:
    """As in `The bridge is “beyond repair”, according to Ines Vale.`, whatever stands before."""
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
        owned = page.words.lowers[end - 1] == "words"
        subject = pronoun(end - 2) if owned else subject_after(page, end, place.end)
        if subject:
            return Claim(subject, at, end)
    return None


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
