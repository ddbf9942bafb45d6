"""Where a figure is named: the articles, and the sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from reader.analysis.text.sentences import sentences
from reader.analysis.text.words import read_words
from reader.articles.annotations import Mention
from reader.articles.spans import Span
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import figure_id
from reader.library.figures.rows import MentionLine
from reader.library.layout import read_mentions, write_list

LONGEST = 240
"""Code points of a sentence that are shown: three lines of text."""
_SEARCHED = 2 * LONGEST
"""Code points on each side of a name in which its sentence is looked for, since a paragraph may be
as long as a book."""
_BEFORE = 80
"""Code points that are kept before the name where a sentence is cut."""

_NAMED = (
    "SELECT a.id, a.title, a.published, a.source, t.text, e.mentions"
    " FROM appearances p CROSS JOIN articles a ON a.id = p.article_id"
    " CROSS JOIN article_entities e ON e.article_id = p.article_id"
    " AND e.entity_id = (SELECT id FROM entities WHERE name = :name AND kind = :kind)"
    " CROSS JOIN texts t ON t.article_id = p.article_id"
    " WHERE p.figure_id = :figure AND p.mentions AND p.published BETWEEN :since AND :until"
    " AND (:articles IS NULL OR p.article_id IN (SELECT value FROM json_each(:articles)))"
    " ORDER BY p.published DESC, p.article_id DESC"
)


def articles_with(library: Library, figure: Figure, limit: int, offset: int = 0) -> list[int]:
    """The articles in which a figure speaks or is named, newest first."""
    return list(
        library.column(
            "SELECT article_id FROM appearances WHERE figure_id = ?"
            " ORDER BY published DESC, article_id DESC LIMIT ? OFFSET ?",
            (figure_id(library, figure), limit, offset),
        )
    )


def mentions_of(
    library: Library,
    figure: Figure,
    limit: int | None = None,
    *,
    since: date | None = None,
    until: date | None = None,
    articles: Collection[int] | None = None,
) -> Iterator[MentionLine]:
    """Every sentence that names a figure, newest first, in text order within an article.

    `since` and `until` are days, included; `articles` are the only ones that are looked at. Read as
    they are asked for: run it to its end, or drop it, before writing.
    """
    parameters = {
        "figure": figure_id(library, figure),
        "name": figure.name,
        "kind": figure.kind,
        "since": since.isoformat() if since else "",
        "until": until.isoformat() if until else "9999-12-31",
        "articles": None if articles is None else write_list(articles),
    }
    lines = (
        MentionLine(article_id, title, date.fromisoformat(published), source, *cut)
        for article_id, title, published, source, text, mentions in library.stream(
            _NAMED, parameters
        )
        for cut in naming_sentences(text, read_mentions(mentions))
    )
    return islice(lines, limit)


class Naming(NamedTuple):
    """A sentence as it is shown, the names in it, and where the first stands in the article."""

    text: str
    spans: tuple[Span, ...]
    offset: int


def naming_sentences(text: str, mentions: Sequence[Mention]) -> Iterator[Naming]:
    """The sentences of a text in which the mentions stand, and where in each of them."""
    end = 0
    for mention in sorted(mentions, key=lambda one: one.start):
        if mention.start < end:
            continue  # in the sentence of the mention before
        sentence = _sentence_around(text, mention)
        end = sentence.end
        shown = _shortened(sentence, mention)
        inside = tuple(
            Span(one.start - shown.start, one.end - shown.start)
            for one in mentions
            if shown.start <= one.start and one.end <= shown.end
        )
        yield Naming(*_printed(text, shown, sentence, inside), mention.start)


def _sentence_around(text: str, mention: Mention) -> Span:
    paragraph = text.rfind("\n", 0, mention.start) + 1
    first = max(paragraph, mention.start - _SEARCHED)
    last = text.find("\n", mention.end, mention.end + _SEARCHED)
    near = read_words(text[first : last if last >= 0 else mention.end + _SEARCHED])
    for sentence in sentences(near):
        start, end = first + near.starts[sentence.start], first + near.ends[sentence.end - 1]
        if start <= mention.start < end:
            return Span(start, max(end, mention.end))
    return Span(mention.start, mention.end)


def _shortened(sentence: Span, mention: Mention) -> Span:
    if sentence.end - sentence.start <= LONGEST:
        return sentence
    start = max(sentence.start, min(mention.start - _BEFORE, sentence.end - LONGEST))
    return Span(start, min(sentence.end, max(start + LONGEST, mention.end)))


def _printed(
    text: str, shown: Span, sentence: Span, spans: tuple[Span, ...]
) -> tuple[str, tuple[Span, ...]]:
    before = "…" if shown.start > sentence.start else ""
    after = "…" if shown.end < sentence.end else ""
    moved = tuple(Span(one.start + len(before), one.end + len(before)) for one in spans)
    return f"{before}{text[shown.start : shown.end]}{after}", moved
