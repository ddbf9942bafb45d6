"""News of an invented coast in a library: who says what in which role, and what is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.article import Article
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import store
from reader.library.connection import Library
from reader.library.figure import Figure

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
VALE = Figure(PERSON, "Ines Vale")
PELL = Figure(PERSON, "Jory Pell")
BOARD = Figure(ORGANISATION, "Harbour Board")
DUNLOW = Figure(PLACE, "Dunlow")


@dataclass(frozen=True)
class Line:
    """One paragraph: words that somebody says, or a plain sentence."""

    words: str
    speaker: str | None = None
    role: str | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    by: SpeakerKind = SpeakerKind.PERSON


def news(
    library: Library,
    day: date,
    *lines: Line,
    names: tuple[Figure, ...] = (),
    engine: str = "test",
) -> int:
    """Store an article; every place where one of `names` stands is a mention. Its id."""
    paragraphs = tuple((BlockKind.PARAGRAPH, _paragraph(line)) for line in lines)
    number = len(library.rows("SELECT 1 FROM articles")) + 1
    article = article_of(
        Draft(
            title=f"Tides {number}",
            paragraphs=paragraphs,
            published=day,
            url=f"https://coast.example/{number}",
        )
    )
    return store(library, article, annotated(article, lines, names, engine))[0]


def annotated(
    article: Article,
    lines: tuple[Line, ...],
    names: tuple[Figure, ...] = (),
    engine: str = "test",
) -> Annotations:
    """What an engine that makes no mistakes finds."""
    quotes = [_quote(article.text, group, line) for group, line in enumerate(lines) if line.speaker]
    entities = [
        Entity(figure.name, figure.kind, mentions)
        for figure in names
        if (mentions := _mentions(article.text, figure.name))
    ]
    return Annotations(tuple(quotes), tuple(entities), engine)


def _paragraph(line: Line) -> str:
    return f"“{line.words},” said {line.speaker}." if line.speaker else line.words


def _quote(text: str, group: int, line: Line) -> Quote:
    start = text.index(f"“{line.words}")
    speaker = Speaker(line.speaker or "", line.by, line.role)
    end = start + len(line.words) + 3
    return Quote(start, end, line.kind, group, speaker, "said", "test", Confidence.SURE)


def _mentions(text: str, name: str) -> tuple[Mention, ...]:
    found, at = [], text.find(name)
    while at >= 0:
        found.append(Mention(at, at + len(name)))
        at = text.find(name, at + 1)
    return tuple(found)
