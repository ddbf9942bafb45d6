"""An article's quotes as they are shown: as the engine found them, corrected by the user.

Whoever asks the library for quotes sees these and need not know of corrections.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial

from reader.articles.annotations import SPOKEN, Quote
from reader.library import changes, correction_rows, quote_rows
from reader.library.connection import Library
from reader.library.correcting import Shown, corrected
from reader.library.figures import appearing
from reader.library.full_names import full_name


def show(library: Library, article_id: int, text: str, found: Sequence[Quote]) -> list[Shown]:
    """Write the quotes of an article, inside `writing`, whatever stood there before.

    Its entities are written before, so that all who appear in it are counted here.
    """
    corrections = correction_rows.of_article(library, article_id)
    shown = corrected(found, text, corrections, cache(partial(full_name, library)))
    quote_rows.write(library, article_id, text, [one.quote for one in shown])
    quote_rows.write_found(
        library,
        article_id,
        {number: one.found for number, one in enumerate(shown, 1) if one.found != one.quote},
    )
    library.run(
        "UPDATE articles SET quotes = ? WHERE id = ?",
        (sum(one.quote.kind in SPOKEN for one in shown), article_id),
    )
    appearing.write(library, article_id)
    return shown


def show_again(library: Library, article_ids: Iterable[int]) -> int:
    """The same after a correction, from what the engine found then; how many articles there are."""
    count = 0
    for article_id in article_ids:
        row = library.row("SELECT text FROM texts WHERE article_id = ?", (article_id,))
        if row:
            show(library, article_id, row[0], quote_rows.read_found(library, article_id))
            changes.record(library, [article_id])
            count += 1
    return count


def shown(library: Library, article_id: int, text: str) -> list[Shown]:
    """What is shown, what the engine found, and by which correction they differ."""
    return corrected(
        quote_rows.read_found(library, article_id),
        text,
        correction_rows.of_article(library, article_id),
        cache(partial(full_name, library)),
    )
