"""The names on a page that lead somewhere.

People, organisations and places lead to their own page, the source and the author in the head to
what else is from them.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reader.app.page.facts import NO_BREAK
from reader.app.page.stepping import step
from reader.app.rows.entities import query_of
from reader.library.figure import Figure, figure_of, speaking_figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.articles.annotations import Annotations, Quote
    from reader.articles.article import Article
    from reader.articles.spans import Span
    from reader.library.rows import StoredArticle


class Name(NamedTuple):
    """A half-open range of the article's code points, and whose page or which search it leads to.

    In the head, above the article, code points are negative: -1 is the last one above it.
    """

    start: int
    end: int
    leads_to: Figure | str


def names_on(
    stored: StoredArticle, meta: str, headlined: Iterable[tuple[Span, Figure]] = ()
) -> tuple[Name, ...]:
    """All of an article below the line of facts `meta`, in text order, none over another.

    `headlined` are names in the headline that the library knows.
    """
    first = -len(stored.article.title) - len(meta) - 2
    found = chain(
        _in_headline(stored, first),
        (Name(first + span.start, first + span.end, figure) for span, figure in headlined),
        _in_head(stored.article, meta),
        _mentions(stored.annotations, stored.id),
        _speakers(stored.annotations.quotes, stored.id),
    )
    return tuple(_apart(found))


def name_at(names: Iterable[Name], offset: int) -> Name | None:
    """The name at a code point."""
    return next((name for name in names if name.start <= offset < name.end), None)


def next_name(names: Sequence[Name], marked: Name | None, direction: int, seen: Span) -> Name:
    """The one after (1) or before (-1) the marked one, or of those seen where that is not."""
    at = -1
    if marked in names and marked is not None and marked.start < seen.end:
        at = names.index(marked) if marked.end > seen.start or not seen.start else -1
    return names[step([name.start for name in names], at, direction, seen)]


def _in_headline(stored: StoredArticle, first: int) -> Iterator[Name]:
    """Names of the article that its headline, which begins at `first`, has too, as whole words."""
    title = stored.article.title
    for entity in stored.annotations.entities:
        forms = sorted({entity.name, *entity.aliases}, key=len, reverse=True)
        pattern = "|".join(re.escape(form) for form in forms)
        figure = figure_of(entity.name, entity.kind, stored.id)
        for found in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", title):
            yield Name(first + found.start(), first + found.end(), figure)


def _in_head(article: Article, meta: str) -> Iterator[Name]:
    for field, name, before in (("source", article.source, ""), ("author", article.author, "by ")):
        shown = (before + (name or "")).replace(" ", NO_BREAK)
        at = meta.find(f"· {shown}") + len("· ") + len(before)
        if name and at > len(before) + 1:
            start = at - len(meta) - 1
            yield Name(start, start + len(name), query_of(field, name))


def _mentions(found: Annotations, article_id: int) -> Iterator[Name]:
    for entity in found.entities:
        figure = figure_of(entity.name, entity.kind, article_id)
        for mention in entity.mentions:
            yield Name(mention.start, mention.end, figure)


def _speakers(quotes: Sequence[Quote], article_id: int) -> Iterator[Name]:
    """Where a speaker stands beside a quote, as `she` too."""
    for speaker in (quote.speaker for quote in quotes):
        if speaker and speaker.start is not None and speaker.end is not None:
            figure = speaking_figure(speaker.name, speaker.kind, article_id)
            if figure is not None:
                yield Name(speaker.start, speaker.end, figure)


def _apart(names: Iterable[Name]) -> Iterator[Name]:
    """In text order; of those that lie over each other the one that begins first, the longest."""
    end: int | None = None
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if end is None or name.start >= end:
            end = name.end
            yield name
