"""From attributed stretches to quotes: kinds, groups, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.confidence import confidence_of
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, inside
from reader.analysis.quotes.rules_before import according_to
from reader.analysis.quotes.speakers import Company, speaker_of
from reader.analysis.quotes.subject import Subject
from reader.analysis.text.words import WHOLE
from reader.articles.annotations import Confidence, Quote, QuoteKind, Speaker

_WHOLE_UTTERANCE = 3
"""Words: after `said,` or a colon, more than these are an utterance and not a phrase."""
_SENTENCE = 6
"""Words: so many are speech even without a full stop."""
_GUESSED = frozenset({"goes-on", "next-paragraph", "named-before"})
_ALWAYS_DIRECT = frozenset(
    {
        "verb-then-name",
        "name-then-verb",
        "goes-on",
        "next-paragraph",
        "same-quotation",
        "dialogue",
        "signature",
    }
)
_EXCHANGE = 6
"""Quotations: whoever spoke before these takes no part in the dialogue."""


def to_quotes(company: Company, attributions: Sequence[Attribution]) -> tuple[Quote, ...]:
    """One quote for each utterance, in the order of the text."""
    page = company.page
    found: list[Quote] = []
    spoken: list[Speaker] = []
    utterance = -1
    for number, given in enumerate(attributions):
        stretch = page.stretches[number]
        speaker = _speaker(company, given, spoken)
        if speaker:
            spoken.append(speaker)
        sure = confidence_of(company, given, speaker, found[-1] if found else None)
        if stretch.utterance == utterance:
            longer = replace(found[-1], end=stretch.end)
            found[-1] = _named_late(page, longer, given, speaker, sure)
            continue
        utterance = stretch.utterance
        group = found[-1].group if found and _splits(page, attributions, number) else len(found)
        quote = _quote(page, number, given, speaker)
        found.append(replace(quote, group=group, confidence=sure))
    return tuple(found)


def _speaker(company: Company, given: Attribution, spoken: Sequence[Speaker]) -> Speaker | None:
    if given.claim:
        return speaker_of(company, given.claim.subject, _via(company.page, given))
    if not given.carried or not spoken:
        return None
    return _partner(spoken) if given.rule == "dialogue" else spoken[-1]


def _partner(spoken: Sequence[Speaker]) -> Speaker:
    """Who talks with the last speaker: the one who spoke before, but for the last one alone."""
    for speaker in spoken[-2 : -_EXCHANGE - 1 : -1]:
        if speaker.name != spoken[-1].name:
            return speaker
    return spoken[-1]


def _via(page: Page, given: Attribution) -> Subject | None:
    """As in `“We sail,” Ines Vale said, according to the Port Alder Mail.`."""
    if given.rule == "according-to":
        return None
    source = according_to(page, given.place)
    return source.subject if source else None


def _quote(page: Page, number: int, given: Attribution, speaker: Speaker | None) -> Quote:
    """The quote as if it stood alone and nothing were sure."""
    stretch = page.stretches[number]
    return Quote(
        start=stretch.start,
        end=stretch.end,
        kind=_kind(page, number, given, speaker),
        group=number,
        speaker=speaker,
        cue=_cue(page, given),
        rule=given.rule,
        confidence=Confidence.TENTATIVE,
    )


def _named_late(
    page: Page, quote: Quote, given: Attribution, speaker: Speaker | None, confidence: Confidence
) -> Quote:
    """The next paragraph of a quotation may name the speaker that the first one did not."""
    guessed = quote.speaker is None or quote.rule in _GUESSED
    if not (guessed and given.claim and speaker):
        return quote
    return replace(
        quote,
        kind=QuoteKind.DIRECT,
        speaker=speaker,
        cue=_cue(page, given),
        rule=given.rule,
        confidence=confidence,
    )


def _cue(page: Page, given: Attribution) -> str | None:
    if given.claim is None or given.claim.cue_start >= given.claim.cue_end:
        return None
    return page.words.words(given.claim.cue_start, given.claim.cue_end).lower()


def _carries_on_sentence(page: Page, number: int, place: Place) -> bool:
    """`The road will not open “before the tenth”, Vale warned.`: it begins without a capital.

    Unless the sentence is a quotation's own: `“A,” Vale said, “and b.”`.
    """
    own = page.words.forms[place.start] == WHOLE
    return not own and inside(page, number)[:1].islower()


def _kind(page: Page, number: int, given: Attribution, speaker: Speaker | None) -> QuoteKind:
    place = given.place
    if speaker is None and given.rule != "heard":
        return QuoteKind.DIRECT if _is_speech(given) else QuoteKind.TERM
    if place.opens_sentence:
        return QuoteKind.DIRECT
    if _carries_on_sentence(page, number, place):
        return QuoteKind.MIXED
    if given.rule in _ALWAYS_DIRECT:
        return QuoteKind.DIRECT
    whole = place.length > _WHOLE_UTTERANCE or place.closing in ".?!"
    introduced = page.words.forms[place.at - 1] in {":", ","} and whole
    return QuoteKind.DIRECT if introduced else QuoteKind.MIXED


def _is_speech(given: Attribution) -> bool:
    """A sentence of its own is speech even when nobody can be named."""
    place = given.place
    ended = place.closing in ".?!…" and place.length >= _WHOLE_UTTERANCE
    return given.rule == "nobody" and place.opens_sentence and (ended or place.length >= _SENTENCE)


def _splits(page: Page, attributions: Sequence[Attribution], number: int) -> bool:
    """`“A,” she said, “b.”`: the second half of an utterance that a verb interrupts."""
    if number == 0:
        return False
    before, given = attributions[number - 1], attributions[number]
    if before.claim is None or before.place.start != given.place.start:
        return False
    between = before.claim.cue_start > before.place.at and before.place.closing == ","
    return between and page.words.forms[given.place.at - 1] == ","
