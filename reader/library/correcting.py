"""Apply the user's corrections to what the engine found in one text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.articles.annotations import Confidence, Quote, QuoteKind, Speaker
from reader.articles.spans import Span
from reader.library.anchoring import anchor
from reader.library.correction import CORRECTED, NOT_A_QUOTE, Correction
from reader.library.stamps import hash_of

Rename = Callable[[Speaker], str]
"""From a speaker to the name that the user knows this person by."""


class Shown(NamedTuple):
    """A quote as it is shown, and as the engine found it: None where only the user knows of it.

    `correction` is the one that it was changed by.
    """

    quote: Quote
    found: Quote | None
    correction: Correction | None


def corrected(
    quotes: Sequence[Quote], text: str, corrections: Sequence[Correction], rename: Rename
) -> list[Shown]:
    """The quotes of a text in its order, corrected; of two corrections the later one wins.

    Words that the user gave a speaker are a quote even where the engine sees none.
    """
    placed = _placed(text, corrections)
    unseen = list(_unseen(quotes, placed))
    found = sorted([*quotes, *unseen], key=lambda quote: quote.start)
    rulings = _rulings(found, placed)
    return [
        Shown(
            _renamed(_ruled(quote, rulings.get(at)), rename),
            None if quote in unseen else quote,
            rulings.get(at),
        )
        for at, quote in enumerate(found)
    ]


Placed = Sequence[tuple[Span, Correction]]


def _placed(text: str, corrections: Sequence[Correction]) -> Placed:
    """Where each correction's words stand, the oldest first; lost words correct nothing."""
    text_hash = hash_of(text) if corrections else ""
    placed = []
    for one in sorted(corrections, key=lambda correction: correction.id):
        span: Span | None = Span(one.start, one.start + len(one.text))
        if one.text_hash != text_hash:
            span = anchor(one.text, one.prefix, one.suffix, one.start, text)
        if span is not None:
            placed.append((span, one))
    return placed


def _unseen(quotes: Sequence[Quote], placed: Placed) -> Iterable[Quote]:
    """A quote for each speaker whom the user named and whose words the engine passed over."""
    group = max((quote.group for quote in quotes), default=-1)
    spans: list[Span] = []
    for span, correction in placed:
        if correction.speaker and not _meant(quotes, span) and span not in spans:
            spans.append(span)
            place = (span.start, span.end, correction.kind, group + len(spans))
            yield Quote(*place, None, None, CORRECTED, Confidence.SURE)


def _meant(quotes: Sequence[Quote], span: Span) -> list[int]:
    """The quotes that a span names: the one that it is, else those that lie mostly in it.

    A later engine may draw a quote's edge elsewhere, or cut one quote in two.
    """
    exact = [at for at, quote in enumerate(quotes) if (quote.start, quote.end) == span]
    return exact or [at for at, quote in enumerate(quotes) if _mostly_in(quote, span)]


def _mostly_in(quote: Quote, span: Span) -> bool:
    shared = min(quote.end, span.end) - max(quote.start, span.start)
    return 2 * shared >= quote.end - quote.start


def _rulings(quotes: Sequence[Quote], placed: Placed) -> dict[int, Correction]:
    """Which correction holds for which quote.

    A speaker is that of the whole utterance: of its other parts as well, where the engine gave them
    to the same speaker and the user has not ruled on them one by one.
    """
    own = {at: correction for span, correction in placed for at in _meant(quotes, span)}
    shared = {
        other: correction
        for at, correction in sorted(own.items(), key=lambda ruling: ruling[1].id)
        if correction.speaker
        for other, quote in enumerate(quotes)
        if _of_one_utterance(quotes[at], quote)
    }
    return shared | own


def _of_one_utterance(one: Quote, other: Quote) -> bool:
    if QuoteKind.TERM in (one.kind, other.kind) or one.group != other.group:
        return False
    return _name(one) == _name(other)


def _name(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


def _ruled(quote: Quote, correction: Correction | None) -> Quote:
    if correction is None:
        return quote
    sure = replace(quote, speaker=correction.speaker, confidence=Confidence.SURE)
    if correction.speaker is None:
        return replace(sure, kind=QuoteKind.TERM, cue=None, rule=NOT_A_QUOTE)
    kind = correction.kind if quote.kind is QuoteKind.TERM else quote.kind
    return replace(sure, kind=kind, rule=CORRECTED)


def _renamed(quote: Quote, rename: Rename) -> Quote:
    speaker = quote.speaker
    if speaker is None or (name := rename(speaker)) == speaker.name:
        return quote
    return replace(quote, speaker=replace(speaker, name=name))
