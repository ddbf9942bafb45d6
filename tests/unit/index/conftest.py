"""A small invented library, and an index of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

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
from reader.index import sync
from reader.index.index import Index, open_index
from reader.index.query.language import parse
from reader.index.searching import search
from reader.library.articles import store
from reader.library.connection import Library, open_library

TODAY = date(2026, 3, 20)
SAID = re.compile(r"(“[^”]*”)(?: said ([A-Z]\w+ [A-Z]\w+))?")
PEOPLE = ("Ida Moreau", "Tomo Haldane", "Núria Okoro")
PLACES = ("Lowmere", "Pellin", "Harwick")

Write = Callable[..., int]
Ask = Callable[[str], list[int]]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def write(library: Library) -> Write:
    """Store an article; who is quoted and named is read off its words."""
    numbers = itertools.count(1)

    def _write(text: str, title: str = "", day: date = TODAY, **rest: object) -> int:
        key = str(rest.pop("key", f"key-{next(numbers)}"))
        article = Article(
            key=key,
            title=title or "Notes",
            text=text,
            blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),),
            published=day,
            fingerprint=f"{key}-{hash(text)}",
            **rest,  # type: ignore[arg-type]
        )
        return store(library, article, annotations(text))[0]

    return _write


def annotations(text: str) -> Annotations:
    quotes = tuple(
        Quote(
            *match.span(1),
            kind=QuoteKind.DIRECT if match[2] else QuoteKind.TERM,
            group=number,
            speaker=Speaker(match[2], SpeakerKind.PERSON) if match[2] else None,
            cue="said",
            rule="test",
            confidence=Confidence.SURE,
        )
        for number, match in enumerate(SAID.finditer(text))
    )
    kinds = dict.fromkeys(PEOPLE, EntityKind.PERSON) | dict.fromkeys(PLACES, EntityKind.PLACE)
    entities = tuple(
        Entity(name, kind, (Mention(text.index(name), text.index(name) + len(name)),))
        for name, kind in kinds.items()
        if name in text
    )
    return Annotations(quotes, entities, "test")


@pytest.fixture
def index(tmp_path: Path, library: Library) -> Iterator[Index]:
    opened = open_index(tmp_path / "index", library)
    yield opened
    opened.close()


@pytest.fixture
def learn(index: Index, library: Library) -> Callable[[], list[tuple[int, int]]]:
    """Let the index catch up."""
    return lambda: list(sync.catch_up(index, library))


@pytest.fixture
def ask(index: Index, library: Library) -> Ask:
    """The ids that a query finds."""
    return lambda text: list(search(index, library, parse(text, today=TODAY)).ids)
