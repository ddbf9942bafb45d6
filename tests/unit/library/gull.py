"""Articles of an invented newspaper, with what an engine would find in them."""

from __future__ import annotations

import re
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

VOTE = (
    "The harbour board of Saltmere votes on Tuesday.",
    "“The old slipway floods at every spring tide,” said Inés Valcourt, chair of the board.",
    "Fishermen call it the “soup plate”.",
    "“Nobody has asked the cat,” said Jory Pell.",
)
BAKERY = (
    "A bakery in Dunlow closes after a century.",
    "“We sold the last loaf to a man with no teeth,” said Inés Valcourt, its owner.",
)


def article(
    paragraphs: tuple[str, ...] = VOTE,
    *,
    title: str = "Saltmere votes on a slipway",
    day: date = date(2026, 3, 6),
    guessed: bool = False,
    url: str | None = None,
    origin: str | None = None,
    tags: tuple[str, ...] = (),
    source: str | None = "The Saltmere Gull",
) -> Article:
    return article_of(
        Draft(
            title=title,
            paragraphs=tuple((BlockKind.PARAGRAPH, words) for words in paragraphs),
            published=day,
            date_guessed=guessed,
            url=url,
            origin=origin,
            tags=tags,
            source=source,
        )
    )


def found(text: str, engine: str = "test 1") -> Annotations:
    """Every stretch in marks is a quote; after `said` stands who said it."""
    quotes = tuple(_quote(text, match, group) for group, match in enumerate(_marked(text)))
    names = dict.fromkeys(quote.speaker.name for quote in quotes if quote.speaker)
    entities = (
        *(_entity(text, name, EntityKind.PERSON) for name in names),
        *(_entity(text, name, EntityKind.PLACE) for name in ("Saltmere", "Dunlow") if name in text),
    )
    return Annotations(quotes, entities, engine)


def pair(wanted: Article, engine: str = "test 1") -> tuple[Article, Annotations]:
    return wanted, found(wanted.text, engine)


def _marked(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"“[^”]+”(?: said (\w+ \w+)(?:, (\w+ \w+ \w+))?)?", text))


def _quote(text: str, match: re.Match[str], group: int) -> Quote:
    end = text.index("”", match.start()) + 1
    if match[1] is None:
        term = (QuoteKind.TERM, group, None, None, "marks alone", Confidence.LIKELY)
        return Quote(match.start(), end, *term)
    start = match.start(1)
    speaker = Speaker(
        match[1], SpeakerKind.PERSON, match[2], match[1], start, start + len(match[1])
    )
    return Quote(
        match.start(), end, QuoteKind.DIRECT, group, speaker, "said", "said", Confidence.SURE
    )


def _entity(text: str, name: str, kind: EntityKind) -> Entity:
    places = (match.start() for match in re.finditer(name, text))
    return Entity(name, kind, tuple(Mention(at, at + len(name)) for at in places), ("it",))
