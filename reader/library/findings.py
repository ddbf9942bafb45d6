"""Write an article's annotations to their tables and read them back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from reader.articles.annotations import (
    SPOKEN,
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.library.connection import Library
from reader.library.folding import fold, words
from reader.library.layout import read_mentions, read_strings, write_list, write_mentions


def write(library: Library, article_id: int, text: str, annotations: Annotations) -> None:
    """Replace what is stored about an article's text, inside `writing`."""
    library.run("DELETE FROM quotes WHERE article_id = ?", (article_id,))
    library.run("DELETE FROM article_entities WHERE article_id = ?", (article_id,))
    library.run_many(
        "INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, number, *_quote_columns(library, quote, text))
            for number, quote in enumerate(annotations.quotes, 1)
        ],
    )
    library.run_many(
        "INSERT INTO article_entities VALUES (?, ?, ?, ?, ?, ?)",
        [
            (article_id, number, *_entity_columns(library, entity))
            for number, entity in enumerate(_merged(annotations.entities), 1)
        ],
    )
    library.run(
        "UPDATE articles SET quotes = ?, engine = ? WHERE id = ?",
        (sum(quote.kind in SPOKEN for quote in annotations.quotes), annotations.engine, article_id),
    )


def read(library: Library, article_id: int, engine: str) -> Annotations:
    """What is stored about an article's text."""
    quotes = library.rows(
        'SELECT "start", "end", kind, "group", cue, rule, confidence, name, speaker_kind, role,'
        " via, mention, mention_start, mention_end"
        " FROM quotes LEFT JOIN speakers ON id = speaker_id WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    entities = library.rows(
        "SELECT name, kind, article_entities.mentions, aliases"
        " FROM article_entities JOIN entities ON id = entity_id"
        " WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    return Annotations(
        quotes=tuple(map(_quote, quotes)),
        entities=tuple(
            Entity(name, EntityKind(kind), read_mentions(mentions), read_strings(aliases))
            for name, kind, mentions, aliases in entities
        ),
        engine=engine,
    )


def _quote_columns(library: Library, quote: Quote, text: str) -> tuple[Any, ...]:
    said = text[quote.start : quote.end]
    speaker = quote.speaker
    who: tuple[Any, ...] = (None,) * 7
    if speaker is not None:
        who = (
            _speaker_id(library, speaker.name),
            speaker.kind,
            speaker.role,
            speaker.via,
            speaker.mention,
            speaker.start,
            speaker.end,
        )
    how = (quote.kind, quote.group, quote.cue, quote.rule, quote.confidence)
    return (quote.start, quote.end, *how, *who, said, fold(said))


def _quote(row: Sequence[Any]) -> Quote:
    start, end, kind, group, cue, rule, confidence, name, *who = row
    speaker = None
    if name is not None:
        speaker_kind, role, via, mention, mention_start, mention_end = who
        speaker = Speaker(
            name, SpeakerKind(speaker_kind), role, mention, mention_start, mention_end, via
        )
    return Quote(start, end, QuoteKind(kind), group, speaker, cue, rule, Confidence(confidence))


def _speaker_id(library: Library, name: str) -> int:
    row = library.row("SELECT id FROM speakers WHERE name = ?", (name,))
    if row:
        return int(row[0])
    speaker_id = library.insert("INSERT INTO speakers (name) VALUES (?)", (name,))
    library.run_many(
        "INSERT INTO speaker_words VALUES (?, ?)", ((word, speaker_id) for word in set(words(name)))
    )
    return speaker_id


def _entity_columns(library: Library, entity: Entity) -> tuple[Any, ...]:
    key = (entity.name, entity.kind)
    row = library.row("SELECT id FROM entities WHERE name = ? AND kind = ?", key)
    entity_id = (
        row[0] if row else library.insert("INSERT INTO entities (name, kind) VALUES (?, ?)", key)
    )
    mentions = entity.mentions
    return (entity_id, len(mentions), write_mentions(mentions), write_list(entity.aliases))


def _merged(entities: Iterable[Entity]) -> Iterable[Entity]:
    """One entity a name and kind, so that no article is counted twice."""
    merged: dict[tuple[str, EntityKind], Entity] = {}
    for entity in entities:
        key = (entity.name, entity.kind)
        known = merged.get(key)
        merged[key] = (
            replace(
                known,
                mentions=known.mentions + entity.mentions,
                aliases=tuple(dict.fromkeys(known.aliases + entity.aliases)),
            )
            if known
            else entity
        )
    return merged.values()
