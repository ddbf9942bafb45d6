"""From attributed stretches to quotes: kinds, groups, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.rules_before import according_to
from reader.analysis.quotes.speakers import Company, speaker_of
from reader.analysis.quotes.subject import Subject, SubjectKind
from reader.articles.annotations import Confidence, Quote, QuoteKind, Speaker, SpeakerKind

_WHOLE_UTTERANCE = 3
"""Words: after `said,` or a colon, more than these are an utterance and not a phrase."""
_SENTENCE = 6
"""Words: so many are speech even without a full stop."""
_BESIDE_VERB = frozenset({"verb-then-name", "name-then-verb", "speaker-before"})
_SOURCES = frozenset({"according-to", "colon", "signature"})
_MOSTLY_RIGHT = frozenset({"goes-on", "same-quotation"})
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
_NEAR = 12
"""Words between a verb and the quotation; further on, other speakers come between."""


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
        if stretch.utterance == utterance:
            found[-1] = _prolonged(found[-1], stretch.end, given, speaker, page)
            continue
        utterance = stretch.utterance
        group = found[-1].group if found and _splits(page, attributions, number) else len(found)
        found.append(_quote(page, number, given, speaker, group))
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


def _quote(
    page: Page, number: int, given: Attribution, speaker: Speaker | None, group: int
) -> Quote:
    stretch = page.stretches[number]
    return Quote(
        start=stretch.start,
        end=stretch.end,
        kind=_kind(page, given, speaker),
        group=group,
        speaker=speaker,
        cue=_cue(page, given),
        rule=given.rule,
        confidence=_confidence(given, speaker),
    )


def _prolonged(
    quote: Quote, end: int, given: Attribution, speaker: Speaker | None, page: Page
) -> Quote:
    """The next paragraph of a quotation; it may name the speaker that the first one did not."""
    guessed = quote.speaker is None or quote.rule in _GUESSED
    if not (guessed and given.claim and speaker):
        return replace(quote, end=end)
    return replace(
        quote,
        end=end,
        kind=QuoteKind.DIRECT,
        speaker=speaker,
        cue=_cue(page, given),
        rule=given.rule,
        confidence=_confidence(given, speaker),
    )


def _cue(page: Page, given: Attribution) -> str | None:
    if given.claim is None or given.claim.cue_start >= given.claim.cue_end:
        return None
    return page.words.words(given.claim.cue_start, given.claim.cue_end).lower()


def _kind(page: Page, given: Attribution, speaker: Speaker | None) -> QuoteKind:
    place = given.place
    if speaker is None:
        return QuoteKind.DIRECT if _is_speech(given) else QuoteKind.TERM
    if place.opens_sentence or given.rule in _ALWAYS_DIRECT:
        return QuoteKind.DIRECT
    whole = place.length > _WHOLE_UTTERANCE or place.closing in ".?!"
    introduced = page.words.forms[place.at - 1] in {":", ","} and whole
    return QuoteKind.DIRECT if introduced else QuoteKind.MIXED


def _is_speech(given: Attribution) -> bool:
    """A sentence of its own is speech even when nobody can be named."""
    place = given.place
    ended = place.closing in ".?!…" and place.length >= _WHOLE_UTTERANCE
    return given.rule == "nobody" and place.opens_sentence and (ended or place.length >= _SENTENCE)


def _confidence(given: Attribution, speaker: Speaker | None) -> Confidence:
    """How often each way is right was measured on annotated news.

    A name beside its verb: 95 of 100. A pronoun, a description, words that go on in the same
    paragraph: 90. Everything else: 60 to 70.
    """
    if speaker is None:
        return Confidence.TENTATIVE
    if given.rule in _MOSTLY_RIGHT and given.place.opens_sentence:
        return Confidence.LIKELY
    if given.claim is None or given.rule not in _BESIDE_VERB | _SOURCES:
        return Confidence.TENTATIVE
    by_name = given.claim.subject.kind is SubjectKind.NAME and speaker.kind is SpeakerKind.PERSON
    near = given.place.at - given.claim.cue_end <= _NEAR
    return Confidence.SURE if by_name and near and given.rule in _BESIDE_VERB else Confidence.LIKELY


def _splits(page: Page, attributions: Sequence[Attribution], number: int) -> bool:
    """`“A,” she said, “b.”`: the second half of an utterance that a verb interrupts."""
    if number == 0:
        return False
    before, given = attributions[number - 1], attributions[number]
    if before.claim is None or before.place.start != given.place.start:
        return False
    between = before.claim.cue_start > before.place.at and before.place.closing == ","
    return between and page.words.forms[given.place.at - 1] == ","
