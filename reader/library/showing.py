"""What is shown of an article: as the engine found it, corrected and named by the user.

Whoever asks the library for quotes and entities sees these and need not know of corrections and
aliases.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.articles.annotations import SPOKEN, Entity, Quote
from reader.library import alias_rows, changes, correction_rows, entity_rows, quote_rows
from reader.library.connection import Library
from reader.library.correcting import Shown, corrected
from reader.library.figures import appearing
from reader.library.full_names import FullNames
from reader.library.joining import joined


def show(
    library: Library,
    article_id: int,
    text: str,
    quotes: Sequence[Quote],
    entities: Sequence[Entity],
) -> None:
    """Write what is shown of what was found, inside `writing`, whatever stood there before."""
    names = FullNames(library, article_id, entities)
    corrections = correction_rows.of_article(library, article_id)
    shown_quotes = corrected(quotes, text, corrections, names.of_speaker)
    _write_quotes(library, article_id, text, shown_quotes)
    entity_rows.write(library, article_id, joined(entities, names.of_entity))
    alias_rows.note_uses(library, article_id, names.used)
    appearing.write(library, article_id)


def show_again(library: Library, article_ids: Iterable[int]) -> int:
    """The same after a correction, from what the engine found then; how many articles there are."""
    count = 0
    for article_id in article_ids:
        row = library.row("SELECT text FROM texts WHERE article_id = ?", (article_id,))
        if row:
            quotes = quote_rows.read_found(library, article_id)
            show(library, article_id, row[0], quotes, entity_rows.read_found(library, article_id))
            changes.record(library, [article_id])
            count += 1
    return count


def shown(library: Library, article_id: int, text: str) -> list[Shown]:
    """What is shown, what the engine found, and by which correction they differ."""
    names = FullNames(library, article_id, entity_rows.read_found(library, article_id))
    return corrected(
        quote_rows.read_found(library, article_id),
        text,
        correction_rows.of_article(library, article_id),
        names.of_speaker,
    )


def _write_quotes(library: Library, article_id: int, text: str, quotes: Sequence[Shown]) -> None:
    quote_rows.write(library, article_id, text, [one.quote for one in quotes])
    quote_rows.write_found(
        library,
        article_id,
        {number: one.found for number, one in enumerate(quotes, 1) if one.found != one.quote},
    )
    library.run(
        "UPDATE articles SET quotes = ? WHERE id = ?",
        (sum(one.quote.kind in SPOKEN for one in quotes), article_id),
    )
