"""Invented news in any amount: the same articles for the same number, every time.

Words are made of syllables and drawn by Zipf's law, so that posting lists are as long and as many
as in real news; people speak in quotation marks and are named, so that nothing has to be analysed.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from reader.analysis.engine import ENGINE
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
from reader.articles.blocks import Block, BlockKind

VOCABULARY = 60_000
COMMON = [
    "the",
    "of",
    "to",
    "and",
    "in",
    "a",
    "that",
    "is",
    "for",
    "on",
    "it",
    "with",
    "as",
    "was",
    "by",
    "at",
    "from",
    "have",
    "said",
    "not",
]
FIRST = [
    "Ida",
    "Tomo",
    "Leila",
    "Anton",
    "Mercy",
    "Juno",
    "Pavel",
    "Rosa",
    "Kwame",
    "Edda",
    "Silas",
    "Nuria",
]
LAST = [
    "Moreau",
    "Haldane",
    "Okoro",
    "Vance",
    "Brandt",
    "Tanaka",
    "Ferro",
    "Quist",
    "Lund",
    "Ames",
    "Zielu",
    "Marsh",
]
PLACES = ["Harwick", "Lowmere", "Pellin", "Sandrey", "Ostmark", "Quay", "Veldt", "Brunn"]
SOURCES = ("The Harwick Courier", "Lowmere Post", "Pellin Wire", "Sandrey Daily")
FIRST_DAY = date(2024, 1, 1)
DAYS = 800


@dataclass(frozen=True)
class Words:
    """A vocabulary from the most to the least frequent, and a long Zipfian draw from it."""

    vocabulary: Sequence[str]
    drawn: Sequence[str]


def words(seed: int = 7) -> Words:
    """The words that all articles are made of."""
    chance = random.Random(seed)  # noqa: S311
    syllables = [c + v for c in "bcdfghjklmnprstvwz" for v in "aeiou"]
    seen = dict.fromkeys(COMMON)
    while len(seen) < VOCABULARY:
        stem = "".join(chance.choices(syllables, k=chance.choice((1, 2, 2, 3, 3, 4))))
        seen[stem + chance.choice(("", "", "n", "s", "r", "ing", "ed"))] = None
    vocabulary = list(seen)
    weights = list(accumulate(1 / (rank + 3) ** 1.05 for rank in range(len(vocabulary))))
    return Words(vocabulary, chance.choices(vocabulary, cum_weights=weights, k=1_000_000))


def articles(count: int, seed: int = 1) -> Iterator[tuple[Article, Annotations]]:
    """So many invented articles of about 500 words, the oldest first."""
    chance, stock = random.Random(seed), words()  # noqa: S311
    for number in range(count):
        day = FIRST_DAY + timedelta(days=number * DAYS // count)
        yield _article(number, day, chance, stock.drawn)


def _article(
    number: int, day: date, chance: random.Random, drawn: Sequence[str]
) -> tuple[Article, Annotations]:
    speakers = [f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(3)]
    paragraphs, quotes, entities = [], [], {}
    offset = 0
    for _ in range(chance.randint(9, 15)):
        text = _sentence(chance, drawn, chance.randint(20, 45))
        if chance.random() < 0.5:
            said, speaker = f"“{_sentence(chance, drawn, 14)}”", chance.choice(speakers)
            start = offset + len(text) + 1
            quotes.append(_quote(start, start + len(said), len(quotes), speaker))
            text = f"{text} {said} said {speaker} in {chance.choice(PLACES)}."
            entities[speaker] = (EntityKind.PERSON, offset + text.index(speaker), len(speaker))
        paragraphs.append(text)
        offset += len(text) + 1
    title = _sentence(chance, drawn, 9)
    text = "\n".join(paragraphs)
    article = Article(
        key=f"bench-{number}",
        title=title,
        text=text,
        blocks=tuple(_blocks(paragraphs)),
        published=day,
        fingerprint=f"bench-{number}",
        author=chance.choice(LAST),
        source=chance.choice(SOURCES),
    )
    found = tuple(
        Entity(name, kind, (Mention(at, at + length),))
        for name, (kind, at, length) in entities.items()
    )
    return article, Annotations(quotes=tuple(quotes), entities=found, engine=ENGINE)


def _sentence(chance: random.Random, drawn: Sequence[str], length: int) -> str:
    start = chance.randrange(len(drawn) - length)
    return " ".join(drawn[start : start + length]).capitalize() + "."


def _quote(start: int, end: int, group: int, speaker: str) -> Quote:
    who = Speaker(speaker, SpeakerKind.PERSON)
    return Quote(start, end, QuoteKind.DIRECT, group, who, "said", "bench", Confidence.SURE)


def _blocks(paragraphs: Sequence[str]) -> Iterator[Block]:
    start = 0
    for paragraph in paragraphs:
        yield Block(BlockKind.PARAGRAPH, start, start + len(paragraph))
        start += len(paragraph) + 1
