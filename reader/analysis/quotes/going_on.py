"""Quotations without a verb of speech: the speaker before goes on, answers, or was just named."""

from __future__ import annotations

from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.first_subject import first_subject
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, inside
from reader.analysis.quotes.subject import GENITIVE, Subject, SubjectKind, named
from reader.analysis.text.words import BREAK

_SENTENCE = 4
"""Words: fewer that stand alone are a label rather than somebody's sentence."""
_PHRASE = 3
"""Words: fewer without a verb of speech are a term."""
_ANSWERS = frozenset({"answer", "reply", "response", "verdict", "explanation"})
_PUT_TO = frozenset({"asked", "pressed", "told", "prompted", "questioned"})
_HEAD = 6
"""Words before the subject of the sentence that leads to a quotation."""


def go_on(page: Page, number: int, place: Place, spoken: int | None) -> tuple[str, Claim | None]:
    """The rule for stretch `number`, with who was named where it is not a speaker before.

    `spoken` is the number of the last stretch that has a speaker.
    """
    block = page.block_of(place.at)
    after_speech = number > 0 and spoken == number - 1
    same_block = after_speech and page.block_of(page.quoted[number - 1]) == block
    if after_speech and _in_dialogue(page, number):
        return "dialogue", None
    if same_block and _asked_again(page, place):
        return "goes-on", None
    if not (_is_sentence(place, same_block=same_block) or _fills_paragraph(page, number)):
        return "nobody", None
    claim = _named_before(page, number, place)
    if claim:
        return "named-before", claim
    if spoken is None:
        return "nobody", None
    return ("goes-on" if same_block else "next-paragraph"), None


def _asked_again(page: Page, place: Place) -> bool:
    """As in `“Yes,” Vale said. Asked again: “Still yes.”`."""
    words = page.words
    first = place.after_last
    led = place.at - 1 > first and words.forms[place.at - 1] in {":", ","}
    return led and words.lowers[first] in _PUT_TO and not page.names_in(first, place.at)


def _is_sentence(place: Place, *, same_block: bool) -> bool:
    """Words that can go on with what was said, even a single one: `“Personally.”`."""
    if place.opens_sentence and place.length >= _SENTENCE:
        return True
    closed = place.opens_sentence and place.closing in ".?!…"
    return closed or (same_block and place.length >= _PHRASE)


def _in_dialogue(page: Page, number: int) -> bool:
    """Somebody else speaks: two quotations that fill a paragraph each, one of them a question.

    Had the first speaker gone on, the first quotation would not have been closed. The same after a
    question and its answer in the two paragraphs before.
    """
    if not _fills_paragraph(page, number):
        return False
    adjacent = page.quoted[number] == page.quoted[number - 1] + 2
    if _asks(page, number - 1) and page.block_of(page.quoted[number]) == 1 + page.block_of(
        page.quoted[number - 1]
    ):
        return True
    return (adjacent and _asks(page, number)) or _answered(page, number)


def _asks(page: Page, number: int) -> bool:
    return inside(page, number)[-1:] == "?"


def _answered(page: Page, number: int) -> bool:
    """The paragraph before answers a question of the one before that."""
    block = page.block_of(page.quoted[number])
    at = number - 1
    while at > 0 and page.block_of(page.quoted[at]) == block - 1:
        at -= 1
    asked = page.block_of(page.quoted[at]) == block - 2 and _asks(page, at)
    return asked and page.block_of(page.quoted[at + 1]) == block - 1


def _fills_paragraph(page: Page, number: int) -> bool:
    at = page.quoted[number]
    forms = page.words.forms
    ends = at + 1 == len(forms) or forms[at + 1] == BREAK
    return ends and (at == 0 or forms[at - 1] == BREAK) and inside(page, number)[-1:] in ".?!…"


def _named_before(page: Page, number: int, place: Place) -> Claim | None:
    """Who speaks, or the subject, in the sentence before, if nothing is quoted there."""
    at = page.sentence_number(place.at)
    if at == 0:
        return None
    first, end = page.sentences[at - 1]
    asks = page.words.forms[end - 1] == "?"
    if asks or (number and page.quoted[number - 1] >= first):
        return None
    if page.words.lowers[first] in {"asked", "told", "as", "when", "after", "before", "while"}:
        first = _after_comma(page, first, end)
    answer = _whose_answer(page, first, end) or _speaks(page, first, end)
    if answer:
        return answer
    subject = _led_in(page, first, end)
    if subject:
        return Claim(subject, subject.end, subject.end)
    subject = first_subject(page, first, end)
    if subject and subject.start - first <= _HEAD and _can_speak(page, subject):
        return Claim(subject, subject.end, subject.end)
    return None


def _speaks(page: Page, first: int, end: int) -> Claim | None:
    """As in `Vale spoke first.`: who is the subject of a verb of speech."""
    for verb in page.cues_in(first, end):
        subject = subject_before(page, first, verb)
        if subject and page.words.lowers[subject.start] in {"i", "we"}:
            return _asked_by_writer(page, verb, end)
        if subject:
            return Claim(subject, verb, verb + 1)
    return None


def _asked_by_writer(page: Page, verb: int, end: int) -> Claim | None:
    """As in `I ask whether | she | will stay.`: who answers, not the writer."""
    lowers = page.words.lowers
    names = {name.proper: name for name in page.names_in(verb, end) if page.is_person(name)}
    for at in range(verb + 1, end):
        if lowers[at] in {"he", "she", "him", "her"}:
            return Claim(Subject(at, at + 1, SubjectKind.PRONOUN), at, at)
        if at in names:
            return Claim(named(names[at]), at, at)
    return None


def _led_in(page: Page, first: int, end: int) -> Subject | None:
    """As in `Here is the forecaster Ines Vale on what to expect:`: the one person named."""
    people = [name for name in page.names_in(first, end) if page.is_person(name)]
    alone = page.words.forms[end - 1] == ":" and len({name.form for name in people}) == 1
    return named(people[0]) if alone else None


def _whose_answer(page: Page, first: int, end: int) -> Claim | None:
    """As in `Vale’s reply took a minute.`, `The answer came from the mayor, Ines Vale.`."""
    lowers = page.words.lowers
    for noun in range(first, end):
        if lowers[noun] not in _ANSWERS:
            continue
        owners = [name for name in page.names_in(first, noun) if name.end == noun - 1]
        if owners and lowers[noun - 1] in GENITIVE:
            return Claim(named(owners[0]), noun, noun + 1)
        if "from" in lowers[noun : noun + 4]:
            givers = [name for name in page.names_in(noun, end) if page.is_person(name)]
            return Claim(named(givers[0]), noun, noun + 1) if givers else None
    return None


def _after_comma(page: Page, first: int, end: int) -> int:
    """`Asked if it was true, | his wife, Maria, shrugged.`."""
    commas = (at for at in range(first, end - 1) if page.words.forms[at] == ",")
    return next(commas, first - 1) + 1


def _can_speak(page: Page, subject: Subject) -> bool:
    return subject.kind is SubjectKind.PRONOUN or bool(
        subject.name and page.is_person(subject.name)
    )
