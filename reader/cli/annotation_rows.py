"""What was found in an article, as the stable JSON of `inspect` and `show`."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from reader.articles.annotations import Entity, Quote, Speaker
from reader.articles.article import Article


def article_row(article: Article) -> dict[str, Any]:
    """Headline, date, source, text and blocks."""
    return {
        "title": article.title,
        "date": article.published,
        "source": article.source,
        "text": article.text,
        "blocks": [asdict(block) for block in article.blocks],
    }


def quote_row(quote: Quote, text: str) -> dict[str, Any]:
    """A quote with its words and its speaker, None where nobody can be named."""
    return {
        "start": quote.start,
        "end": quote.end,
        "text": text[quote.start : quote.end],
        "kind": quote.kind,
        "group": quote.group,
        "cue": quote.cue,
        "confidence": quote.confidence,
        "speaker": _speaker_row(quote.speaker),
    }


def entity_row(entity: Entity, text: str) -> dict[str, Any]:
    """An entity with all its mentions."""
    mentions = [
        {"start": mention.start, "end": mention.end, "text": text[mention.start : mention.end]}
        for mention in entity.mentions
    ]
    return {"name": entity.name, "kind": entity.kind, "mentions": mentions}


def _speaker_row(speaker: Speaker | None) -> dict[str, Any] | None:
    if speaker is None:
        return None
    return {
        "name": speaker.name,
        "mention": speaker.mention,
        "start": speaker.start,
        "end": speaker.end,
        "role": speaker.role,
        "kind": speaker.kind,
    }
