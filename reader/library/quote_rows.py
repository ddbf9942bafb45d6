"""Quotes as they stand in their tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from reader.articles.annotations import Confidence, Quote, QuoteKind, Speaker, SpeakerKind
from reader.library import print_rows
from reader.library.connection import Library
from reader.library.folding import fold, words
from reader.library.layout import read_quote, write_quote
from reader.library.utterances import utterances

_SELECT = (
    'SELECT q."start", q."end", q.kind, q."group", cue, rule, confidence, name, speaker_kind, role,'
    " via, mention, mention_start, mention_end"
)
_READ = (
    f"{_SELECT} FROM quotes q LEFT JOIN speakers s ON s.id = speaker_id"
    " WHERE article_id = ? ORDER BY number"
)
_READ_ROWS = (
    f"{_SELECT}, number, q.text FROM quotes q LEFT JOIN speakers s ON s.id = speaker_id"
    " WHERE article_id = ?"
)
_READ_FOUND = (
    f"{_SELECT}, f.number, f.quote FROM quotes q LEFT JOIN speakers s ON s.id = speaker_id"
    " LEFT JOIN found_quotes f ON f.article_id = q.article_id AND f.number = q.number"
    " WHERE q.article_id = ? ORDER BY q.number"
)


def write(library: Library, article_id: int, text: str, quotes: Sequence[Quote]) -> None:
    """Replace the quotes that are shown in an article's text, inside `writing`.

    Rows that are right stay.
    """
    print_rows.write(library, article_id, utterances(text, quotes))
    wanted = {(number, quote, _words(quote, text)) for number, quote in enumerate(quotes, 1)}
    present = {
        (row[-2], _quote(row[:-2]), row[-1]) for row in library.rows(_READ_ROWS, (article_id,))
    }
    library.run_many(
        "DELETE FROM quotes WHERE article_id = ? AND number = ?",
        [(article_id, number) for number, _, _ in present - wanted],
    )
    library.run_many(
        "INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, number, *_columns(library, quote, said))
            for number, quote, said in sorted(wanted - present, key=itemgetter(0))
        ],
    )


def write_found(library: Library, article_id: int, found: Mapping[int, Quote | None]) -> None:
    """Replace what the engine says of the quotes, by number, that are shown otherwise."""
    library.run("DELETE FROM found_quotes WHERE article_id = ?", (article_id,))
    library.run_many(
        "INSERT INTO found_quotes VALUES (?, ?, ?)",
        [(article_id, number, quote and write_quote(quote)) for number, quote in found.items()],
    )


def read(library: Library, article_id: int) -> tuple[Quote, ...]:
    """The quotes as they are shown."""
    return tuple(_quote(row) for row in library.rows(_READ, (article_id,)))


def read_found(library: Library, article_id: int) -> tuple[Quote, ...]:
    """The quotes as the engine found them."""
    found = []
    for *row, number, quote in library.rows(_READ_FOUND, (article_id,)):
        if number is None:
            found.append(_quote(row))
        elif quote is not None:
            found.append(read_quote(quote))
    return tuple(found)


def _words(quote: Quote, text: str) -> str:
    return text[quote.start : quote.end]


def _columns(library: Library, quote: Quote, said: str) -> tuple[Any, ...]:
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
