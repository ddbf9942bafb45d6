"""Ask across the library: who said what, and who is named how often."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from reader.articles.annotations import SPOKEN, Confidence, EntityKind, QuoteKind
from reader.library.connection import Library
from reader.library.folding import needle, words
from reader.library.layout import write_list
from reader.library.rows import EntityCount, SaidQuote

_COLUMNS = (
    "SELECT a.id, q.number, a.title, a.published, a.source, a.url, q.text, q.kind, s.name, q.role,"
    " q.confidence, q.folded FROM"
)
_REST = (
    "LEFT JOIN speakers s ON s.id = q.speaker_id"
    " WHERE q.kind IN (SELECT value FROM json_each(:kinds)) AND instr(q.folded, :about)"
    " AND a.published >= :since AND coalesce(a.id = :article, 1)"
    " ORDER BY a.published DESC, a.id DESC, q.number"
)
# CROSS JOIN fixes the order in which SQLite walks the tables (https://sqlite.org/optoverview.html):
# newest first without sorting, or only what one article or speaker said.
_NEWEST = "articles a CROSS JOIN quotes q ON q.article_id = a.id"
_OF_ARTICLE = (
    "(SELECT :article AS id) one CROSS JOIN articles a ON a.id = one.id"
    " CROSS JOIN quotes q ON q.article_id = a.id"
)
_OF_SPEAKER = (
    "(SELECT speaker_id AS id FROM speaker_words"
    " WHERE word IN (SELECT value FROM json_each(:speaker))"
    " GROUP BY speaker_id HAVING count(*) = json_array_length(:speaker)) one"
    " CROSS JOIN quotes q ON q.speaker_id = one.id CROSS JOIN articles a ON a.id = q.article_id"
)


def said(
    library: Library,
    *,
    speaker: str | None = None,
    about: str | None = None,
    since: date | None = None,
    article: int | None = None,
    kinds: Collection[QuoteKind] = SPOKEN,
    limit: int | None = None,
) -> Iterator[SaidQuote]:
    """Quotations across the library, newest first, in text order within an article.

    `speaker` is one or more whole words of the name (`koga`), `about` words that all stand in the
    quotation; case, accents and typography do not count. It sees one state of the library for as
    long as it lives: run it to its end, or drop it, before writing.
    """
    needles = sorted(map(needle, words(about or "")), key=len)
    if about is not None and not needles:
        return iter(())
    tables = _NEWEST if article is None else _OF_ARTICLE
    rows = library.stream(
        " ".join((_COLUMNS, tables if speaker is None else _OF_SPEAKER, _REST)),
        {
            "kinds": write_list(kinds),
            "about": needles.pop() if needles else " ",
            "since": since.isoformat() if since else "",
            "article": article,
            "speaker": write_list(set(words(speaker or ""))),
        },
    )
    wanted = (row for row in rows if all(one in row[-1] for one in needles))
    return map(_said_quote, islice(wanted, limit))


def entities(
    library: Library,
    *,
    kind: EntityKind | None = None,
    article: int | None = None,
    limit: int | None = None,
) -> list[EntityCount]:
    """The entities that are named most, over the library or in one article.

    `articles` counts those of the library; `mentions` counts the one article's where one is given.
    """
    most = -1 if limit is None else limit
    if article is None:
        rows = library.rows(
            "SELECT name, kind, articles, mentions FROM entities WHERE coalesce(kind = ?, 1)"
            " ORDER BY articles DESC, mentions DESC LIMIT ?",
            (kind, most),
        )
    else:
        rows = library.rows(
            "SELECT name, kind, articles, times FROM article_entities"
            " JOIN entities ON id = entity_id WHERE article_id = ? AND coalesce(kind = ?, 1)"
            " ORDER BY times DESC, number LIMIT ?",
            (article, kind, most),
        )
    return [_entity_count(row) for row in rows]


def library_counts(
    library: Library, names: Sequence[tuple[str, EntityKind]]
) -> dict[tuple[str, EntityKind], EntityCount]:
    """How often each of these is named over the library; 0 for those that are not."""
    found = {}
    for name, kind in names:
        row = library.row(
            "SELECT name, kind, articles, mentions FROM entities WHERE name = ? AND kind = ?",
            (name, kind),
        )
        found[name, kind] = _entity_count(row) if row else EntityCount(name, kind, 0, 0)
    return found


def _said_quote(row: Sequence[Any]) -> SaidQuote:
    article_id, number, title, published, source, url, text, kind, speaker, role, sure, _ = row
    return SaidQuote(
        article_id,
        number,
        title,
        date.fromisoformat(published),
        source,
        url,
        text,
        QuoteKind(kind),
        speaker,
        role,
        Confidence(sure),
    )


def _entity_count(row: Sequence[Any]) -> EntityCount:
    name, kind, articles, mentions = row
    return EntityCount(name, EntityKind(kind), articles, mentions)
