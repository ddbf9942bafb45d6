"""Ask across the library who said what."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any

from reader.articles.annotations import SPOKEN, Confidence, QuoteKind
from reader.library.connection import Library, Row
from reader.library.figure import Figure, speaking_figure
from reader.library.figures.known import figure_id
from reader.library.folding import needle, words
from reader.library.layout import write_list
from reader.library.rows import SaidQuote

_COLUMNS = (
    "SELECT a.id, q.number, a.title, a.published, a.source, a.url, q.text, q.kind, s.name, q.role,"
    " q.confidence, q.speaker_kind, q.folded FROM"
)
_WHERE = (
    "LEFT JOIN speakers s ON s.id = q.speaker_id"
    " WHERE q.kind IN (SELECT value FROM json_each(:kinds)) AND instr(q.folded, :about)"
    " AND coalesce(a.id = :article, 1)"
    " AND (:articles IS NULL OR a.id IN (SELECT value FROM json_each(:articles)))"
)
_BY_ARTICLE = (
    "AND a.published BETWEEN :since AND :until ORDER BY a.published DESC, a.id DESC, q.number"
)
_BY_APPEARANCE = (
    "AND p.published BETWEEN :since AND :until"
    " ORDER BY p.published DESC, p.article_id DESC, q.number"
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
_OF_FIGURE = (
    "appearances p CROSS JOIN articles a"
    " ON a.id = p.article_id AND p.figure_id = :figure AND (p.quotes OR NOT :spoken)"
    " CROSS JOIN quotes q ON q.article_id = p.article_id AND q.speaker_kind = :figure_kind"
    " AND q.speaker_id = (SELECT id FROM speakers WHERE name = :figure_name)"
)
_EVER = ("", "9999-12-31")


def said(
    library: Library,
    *,
    speaker: str | None = None,
    figure: Figure | None = None,
    about: str | None = None,
    since: date | None = None,
    until: date | None = None,
    article: int | None = None,
    articles: Collection[int] | None = None,
    kinds: Collection[QuoteKind] = SPOKEN,
    limit: int | None = None,
) -> Iterator[SaidQuote]:
    """Quotations across the library, newest first, in text order within an article.

    `speaker` is one or more whole words of the name (`koga`), `figure` is exactly that person or
    organisation; where it is given, `speaker` does not count. `about` are words that all stand in
    the quotation; case, accents and typography do not count. `since` and `until` are days,
    included. It sees one state of the library for as long as it lives: run it to its end, or drop
    it, before writing.
    """
    needles = sorted(map(needle, words(about or "")), key=len)
    if about is not None and not needles:
        return iter(())
    rows = library.stream(
        _statement(speaker, figure, article),
        _figure_parameters(library, figure)
        | {
            "kinds": write_list(kinds),
            "spoken": set(kinds) <= set(SPOKEN),
            "about": needles.pop() if needles else " ",
            "since": since.isoformat() if since else _EVER[0],
            "until": until.isoformat() if until else _EVER[1],
            "article": article,
            "articles": None if articles is None else write_list(articles),
            "speaker": write_list(set(words(speaker or ""))),
        },
    )
    return map(_said_quote, islice(_holding(rows, needles), limit))


def _holding(rows: Iterator[Row], needles: Sequence[str]) -> Iterator[Row]:
    return (row for row in rows if all(one in row[-1] for one in needles))


def groups_of(library: Library, article_id: int) -> dict[int, int]:
    """Of each quote of an article, by its number, the utterance that it is a part of."""
    return dict(
        library.rows(
            'SELECT number, "group" FROM quotes WHERE article_id = ?',
            (article_id,),
        )
    )


def _statement(speaker: str | None, figure: Figure | None, article: int | None) -> str:
    if figure is not None:
        return f"{_COLUMNS} {_OF_FIGURE} {_WHERE} {_BY_APPEARANCE}"
    tables = _NEWEST if article is None else _OF_ARTICLE
    return " ".join((_COLUMNS, tables if speaker is None else _OF_SPEAKER, _WHERE, _BY_ARTICLE))


def _figure_parameters(library: Library, figure: Figure | None) -> dict[str, Any]:
    if figure is None:
        return {}
    return {
        "figure": figure_id(library, figure),
        "figure_name": figure.name,
        "figure_kind": figure.kind,
    }


def _said_quote(row: Row) -> SaidQuote:
    article_id, number, title, published, source, url, text, kind, speaker, role, sure, *who = row
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
        speaking_figure(speaker, who[0], article_id),
    )
