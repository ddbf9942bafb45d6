"""Annotations of a composed text, laid on the text as it was printed."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.text.composed import Composed
from reader.articles.annotations import Annotations, Entity, Mention, Quote, Speaker


def as_printed(found: Annotations, composed: Composed, printed: str) -> Annotations:
    """The same with offsets into `printed`; names keep their composed letters."""
    return replace(
        found,
        quotes=tuple(_quote(quote, composed, printed) for quote in found.quotes),
        entities=tuple(_entity(entity, composed) for entity in found.entities),
    )


def _quote(quote: Quote, composed: Composed, printed: str) -> Quote:
    return replace(
        quote,
        start=composed.back(quote.start),
        end=composed.back(quote.end),
        speaker=_speaker(quote.speaker, composed, printed),
    )


def _speaker(speaker: Speaker | None, composed: Composed, printed: str) -> Speaker | None:
    if speaker is None or speaker.start is None or speaker.end is None:
        return speaker
    start, end = composed.back(speaker.start), composed.back(speaker.end)
    return replace(speaker, start=start, end=end, mention=printed[start:end])


def _entity(entity: Entity, composed: Composed) -> Entity:
    mentions = (
        Mention(composed.back(mention.start), composed.back(mention.end))
        for mention in entity.mentions
    )
    return replace(entity, mentions=tuple(mentions))
