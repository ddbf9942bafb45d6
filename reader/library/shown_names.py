"""Which articles show somebody or something under a name."""

from __future__ import annotations

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.folding import fold, words

_SPEAKERS = (
    "SELECT s.id, s.name FROM speaker_words w JOIN speakers s ON s.id = w.speaker_id"
    " WHERE w.word = ?"
)
_ENTITIES = (
    "SELECT e.id, e.name FROM entity_words w JOIN entities e ON e.id = w.entity_id"
    " WHERE w.word = ? AND coalesce(e.kind = ?, e.kind <> 'place')"
)


def articles_showing(library: Library, name: str, kind: EntityKind | None) -> set[int]:
    """Those with a speaker of that name, or with an entity of that name and kind.

    Case, accents and typography do not count; `kind` None is a person or an organisation.
    """
    wanted, word = fold(name), max(words(name), key=len, default="")
    articles: set[int] = set()
    for query, parameters, found in (
        (_SPEAKERS, (word,), "SELECT article_id FROM quotes WHERE speaker_id = ?"),
        (_ENTITIES, (word, kind), "SELECT article_id FROM article_entities WHERE entity_id = ?"),
    ):
        for number, shown in library.rows(query, parameters):
            if fold(shown) == wanted:
                articles.update(library.column(found, (number,)))
    return articles
