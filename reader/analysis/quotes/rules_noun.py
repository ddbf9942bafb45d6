"""Rules for nouns that report: whose claim, answer or slogan it is, says it."""

from __future__ import annotations

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.first_subject import acting_subject
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.quotes.subject import GENITIVE, named, pronoun
from reader.analysis.text.word_sets import word_set

_NOUNS = word_set(
    """
    claim claims call calls accusation accusations pledge promise promises vow warning warnings
    comment comments statement remark remarks assertion assertions suggestion description
    argument slogan demand phrase words answer reply response admission insistence belief advice
    complaint criticism denial announcement declaration confession verdict dictum motto quip joke
    """
)
_LINKS = word_set("is was were are came comes went goes")
_ANSWERS = _NOUNS | word_set(
    "message refrain cry chant mantra view opinion plea motto consensus lament boast retort"
    " rejoinder judgment judgement lesson feeling sentiment"
)
_GIVEN_BY = word_set("of from by")
_GISTS = word_set("gist essence burden thrust moral note")
_OPENS_CLAUSE = word_set("where when while that because and but")
_LONGEST_ANSWER = 6
"""Words from the link to the noun: `was | one viewer's blunt and only answer`."""
_LEADS = word_set("that to of : , was is were about for as")
"""What leads from the noun to the words."""
_FARTHEST = 14
"""Words between the noun and the quotation."""


def word_of(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale’s claim that the town was “ready to rebuild” is disputed.`."""
    lowers = page.words.lowers
    for at in range(place.at - 1, max(place.start, place.at - _FARTHEST), -1):
        if lowers[at] in _NOUNS | _GISTS and (lowers[at + 1] in _LEADS or at + 1 == place.at):
            claim = _owned(page, place.start, at) or _of_clause(page, place, at)
            if claim:
                return claim
    return None


def _of_clause(page: Page, place: Place, noun: int) -> Claim | None:
    """`She sent it back with the | words`, `Fans sang, the | gist | of which was`: who acts."""
    lowers = page.words.lowers
    with_the = lowers[noun - 2 : noun] in (["with", "the"], ["with", "a"])
    if not with_the and lowers[noun + 1 : noun + 3] != ["of", "which"]:
        return None
    low = next(
        (at + 1 for at in range(noun - 2, place.start, -1) if lowers[at] in _OPENS_CLAUSE),
        place.start,
    )
    subject = acting_subject(page, low, noun) or acting_subject(page, place.start, noun)
    return Claim(subject, noun, noun + 1) if subject else None


def answer_of(page: Page, place: Place) -> Claim | None:
    """As in `“We will rebuild,” was the answer from Ines Vale.`, `“No,” was Vale’s reply.`."""
    lowers = page.words.lowers
    link = place.at + 1
    while link < place.next and lowers[link] in {",", "–", "—"}:
        link += 1
    if link >= place.next or lowers[link] not in _LINKS:
        return None
    for noun in range(link + 1, min(place.next, link + 1 + _LONGEST_ANSWER)):
        if lowers[noun] not in _ANSWERS:
            continue
        owned = _owned(page, link, noun)
        if owned or lowers[noun + 1 : noun + 2] == [] or lowers[noun + 1] not in _GIVEN_BY:
            return owned
        subject = subject_after(page, noun + 2, place.next)
        return Claim(subject, noun, noun + 1) if subject else None
    return None


def _owned(page: Page, first: int, noun: int) -> Claim | None:
    """`Vale’s claim`, `his latest claim`: the owner stands at most two words before the noun."""
    lowers = page.words.lowers
    for at in range(noun - 1, max(first, noun - 3) - 1, -1):
        if lowers[at] in {"his", "her"}:
            return Claim(pronoun(at), noun, noun + 1)
        if lowers[at] in GENITIVE:
            owners = [name for name in page.names_in(first, at) if name.end == at and name.tokens]
            return Claim(named(owners[-1]), noun, noun + 1) if owners else None
    return None
