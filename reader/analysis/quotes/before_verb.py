"""The subject that stands before a verb of speech."""

from __future__ import annotations

from reader.analysis.quotes.descriptions import (
    description_before,
    description_in,
)
from reader.analysis.quotes.lexicon import (
    AUXILIARIES,
    CLOSERS,
    DETERMINERS,
    OPENERS,
    PRONOUNS,
    is_person_word,
)
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.noun_phrase import is_governed, with_head
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import (
    GENITIVE,
    OBLIQUE,
    WINDOW,
    Subject,
    described,
    named,
    pronoun,
)
from reader.analysis.text.word_sets import word_set

_SHORTEST_ADVERB = 5
"""Characters: `fly` and `only` are no adverbs in -ly."""
_JOINS = frozenset({"and", "but", "or"})
_LONG_APPOSITION = 3 * WINDOW
_CONJUNCTIONS = word_set("while whereas but although though")
_SERVED = word_set("for of to")
_BY_NAME = word_set("himself herself name")
_BELONGS = word_set("of from at with")


def subject_before(page: Page, first: int, verb: int) -> Subject | None:
    """The subject that ends just before the verb at `verb`, in the clause from `first` on.

    Adverbs and auxiliaries may stand between (`Maria Orr has repeatedly said`), an apposition
    too (`Maria Orr, the mayor, said`), or `who` (`Maria Orr, who said`).
    """
    words = page.words
    end = verb
    while end > first and _stands_between(words.forms[end - 1]):
        end -= 1
    if end <= first:
        return None
    if words.lowers[end - 1] in GENITIVE and words.lowers[end - 2] in PRONOUNS:
        end -= 1  # he’s told
    last = words.lowers[end - 1]
    if last in _JOINS:
        return None  # condemned it | and | promised
    if last in {"who", "which"}:
        return _before_who(page, first, end - 1)
    if last in PRONOUNS:
        return pronoun(end - 1)
    if last in CLOSERS:
        return _before_apposition(page, first, end - 1)
    return _ending_at(page, first, end)


def _stands_between(word: str) -> bool:
    """An adverb or an auxiliary; Kelly is neither."""
    if word == "who" or word[0].isupper():
        return False
    adverb = word.endswith("ly") and len(word) >= _SHORTEST_ADVERB
    return adverb or word in AUXILIARIES or word.endswith("n’t")


def _before_who(page: Page, first: int, who: int) -> Subject | None:
    """`Ines Vale of Port Alder, who said`: a person for who, anything else for which."""
    end = who - 1 if page.words.forms[who - 1] == "," and who - 1 > first else who
    found = _ending_at(page, first, end, antecedent=page.words.lowers[who] == "which")
    if found and not found.name and page.words.forms[found.start - 1] == ",":
        apposed = _name_ending(page, first, found.start - 1)
        if apposed and apposed.tokens and page.is_person(apposed):
            return named(apposed)  # Ines Vale, the mayor, who said
    wants_person = page.words.lowers[who] == "who"
    if found and not (found.name and wants_person and not page.is_person(found.name)):
        return found
    names = page.names_in(max(first, who - WINDOW), who)
    fitting = [name for name in names if page.is_person(name) == wants_person]
    chosen = fitting or names
    return named(chosen[-1]) if chosen else None


def _before_apposition(page: Page, first: int, closer: int) -> Subject | None:
    """`NAME, apposition,`: the earliest name that a comma, bracket or dash follows."""
    low = _after_conjunction(page, max(first, closer - _LONG_APPOSITION), closer)
    forms = page.words.forms
    apposed = [
        name
        for name in page.names_in(low, closer)
        if name.tokens and name.end < closer and forms[name.end] in OPENERS
    ]
    goes_by = _goes_by(page, low, closer)
    if goes_by:
        return named(goes_by)
    apart = _before_aside(page, low, closer)
    if apart:
        return apart
    holder = _name_ending(page, low, closer)
    holds = holder and forms[holder.start - 1] in OPENERS and page.is_person(holder)
    person = next((name for name in apposed if page.is_person(name)), None)
    served = person and holds and page.words.lowers[person.start - 1] in _SERVED
    if person and not served:
        return named(person)
    if holder and holds:
        return named(
            holder
        )  # the mayor, Ines Vale, said; a spokesman for Tomas Orr, Ines Vale, said
    return description_in(page, low, closer) or (named(apposed[0]) if apposed else None)


def _before_aside(page: Page, first: int, closer: int) -> Subject | None:
    """`The union, | in a letter signed by its secretary, Ines Vale, | wrote`: the union."""
    words = page.words
    commas = (at for at in range(first + 1, closer - 1) if words.forms[at] == ",")
    comma = next(commas, None)
    if comma is None or words.lowers[comma + 1] not in OBLIQUE:
        return None
    end = comma - 3 if words.forms[comma - 1] == ")" and words.forms[comma - 3] == "(" else comma
    subject = _ending_at(page, first, end)
    opening = subject.name.start if subject and subject.name else subject and subject.start
    if subject is None or opening is None:
        return None
    led = opening > first and words.lowers[opening - 1] == "the"
    return subject if opening - led == first else None


def _after_conjunction(page: Page, first: int, end: int) -> int:
    """`Orr sat, while | his sister, Ines, standing near, said`: where the last clause begins."""
    lowers = page.words.lowers
    opens = (at for at in range(end - 1, first, -1) if lowers[at] in _CONJUNCTIONS)
    at = next(opens, first - 1)
    return at + 1 if at >= first and lowers[at - 1] == "," else first


def _goes_by(page: Page, first: int, closer: int) -> Name | None:
    """`A driver, who gave his name only as | Tomas |, said`, `who identified herself as Ines`."""
    name = _name_ending(page, first, closer)
    if name is None or not name.tokens or page.words.lowers[name.start - 1] != "as":
        return None
    told = page.words.lowers[max(first, name.start - 4) : name.start - 1]
    return None if _BY_NAME.isdisjoint(told) else name


def _ending_at(page: Page, first: int, end: int, *, antecedent: bool = False) -> Subject | None:
    name = _name_ending(page, first, end)
    whole = with_head(page, first, end, antecedent=antecedent)
    if whole and not (name and name.tokens and _stands_free(page, first, name)):
        return whole
    phrase = description_before(page, first, end)
    if name and name.tokens:
        belongs = _belonging_to(page, first, name)
        if belongs:
            return named(belongs)
        of_somebody = is_person_word(page.words.lowers[name.end - 1])  # the Selby Republican
        led = page.words.lowers[name.start - 1] == "the" and not of_somebody
        opens = name.start - led
        complement = phrase and phrase.start < opens and phrase.end >= name.end
        if phrase and complement and (not page.is_person(name) or _of_somebody(page, phrase)):
            return phrase
        return named(name)
    return phrase or (described(name.start, name.end) if name else None)


def _stands_free(page: Page, first: int, name: Name) -> bool:
    """`Ines Vale of the Port Board`, `the mayor of Selby Ines Vale`: the name is the subject's."""
    owner = _belonging_to(page, first, name)
    return (owner is not None or page.is_person(name)) and not is_governed(page, owner or name)


def _of_somebody(page: Page, phrase: Subject) -> bool:
    """`a spokesman for Maria Orr`: not she."""
    lowers = page.words.lowers
    return lowers[phrase.start] in DETERMINERS and any(
        is_person_word(lowers[at]) and lowers[at + 1] in _SERVED
        for at in range(phrase.start, phrase.end - 1)
    )


def _belonging_to(page: Page, first: int, name: Name) -> Name | None:
    """`Ines Vale of the Port Board | said`: who belongs to it speaks, not what is behind `of`."""
    lowers = page.words.lowers
    tie = name.start - (2 if lowers[name.start - 1] == "the" else 1)
    if tie <= first or lowers[tie] not in _BELONGS:
        return None
    owner = _name_ending(page, first, tie)
    return owner if owner and owner.tokens and page.is_person(owner) else None


def _name_ending(page: Page, first: int, end: int) -> Name | None:
    names = page.names_in(max(first, end - WINDOW), end)
    return names[-1] if names and names[-1].end == end else None
