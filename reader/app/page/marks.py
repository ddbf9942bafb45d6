"""What analysis and search found in an article, as marks in ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.app.page.decoration import Mark
from reader.articles.annotations import SPOKEN, Confidence, Quote, QuoteKind, SpeakerKind

if TYPE_CHECKING:
    from reader.app.page.names import Name
    from reader.articles.spans import Span


def meaning_marks(quotes: Sequence[Quote], *, reported: bool = False) -> Iterator[Mark]:
    """Quotations in colour and weight, terms lighter, the speaker's mention in the ink of names.

    It is underlined where the speaker has a page. What is said without marks is slanted, where
    `reported` asks for it.
    """
    for quote in quotes:
        if quote.kind in SPOKEN:
            slant = " italic" if quote.confidence is Confidence.TENTATIVE else ""
            yield Mark(quote.start, quote.end, f"quotation bold{slant}")
        elif quote.kind is QuoteKind.TERM:
            yield Mark(quote.start, quote.end, "term")
        elif reported:
            yield Mark(quote.start, quote.end, "italic")
    for quote in quotes:
        speaker = quote.speaker
        shown = reported or quote.kind is not QuoteKind.INDIRECT
        if shown and speaker and speaker.start is not None and speaker.end is not None:
            has_page = speaker.kind is not SpeakerKind.DESCRIBED
            yield Mark(speaker.start, speaker.end, "name underline" if has_page else "name")


def name_marks(names: Sequence[Name]) -> Iterator[Mark]:
    """What leads somewhere has a breath of the ink of names; quotations and speakers lie on top."""
    for name in names:
        yield Mark(name.start, name.end, "lead")


def chosen_marks(marked: Name | None, pointed: Name | None) -> Iterator[Mark]:
    """The name that the mouse points to stands out, and more so the one that the keyboard did."""
    if pointed is not None:
        yield Mark(pointed.start, pointed.end, "name underline bold")
    if marked is not None:
        yield Mark(marked.start, marked.end, "name selected")


def focus_marks(quotes: Sequence[Quote], number: int) -> Iterator[Mark]:
    """A background for the quote of that number (from 1) and the rest of the same utterance."""
    if not 0 < number <= len(quotes):
        return
    focused = quotes[number - 1]
    for quote in quotes:
        together = quote.kind in SPOKEN and quote.group == focused.group
        if quote is focused or (together and focused.kind in SPOKEN):
            yield Mark(quote.start, quote.end, "on-focused-quote")


def hit_marks(hits: Sequence[Span], current: int) -> Iterator[Mark]:
    """What was searched for; the one of index `current` stands out."""
    for index, hit in enumerate(hits):
        yield Mark(hit.start, hit.end, "hit" if index == current else "found")


def quote_at(quotes: Sequence[Quote], offset: int, reported: bool) -> int:  # noqa: FBT001
    """The number (from 1) of the quote that is shown at a code point, the shortest; 0 for none."""
    there = [
        (quote.end - quote.start, number)
        for number, quote in enumerate(quotes, 1)
        if quote.start <= offset < quote.end and (reported or quote.kind is not QuoteKind.INDIRECT)
    ]
    return min(there)[1] if there else 0
