"""A newsroom for the app's tests: a real library of three invented articles, and the app over it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from textual import events
from textual.keys import _character_to_key
from textual.worker import WorkerCancelled

from reader.analysis.pipeline import ENGINE
from reader.app.app import ReaderApp
from reader.app.backend import Backend
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
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.config import Config
from reader.library.articles import newest, store
from reader.library.connection import open_library
from reader.paths import Home
from tests.unit.library.figures.coast import annotated

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

    from reader.articles.article import Article
    from reader.library.connection import Library
    from tests.unit.library.figures.coast import Line

BOAT, MOON, TIDE = (
    "Library reopens after flood with a boat on the first floor",
    "Astronomers retract [bold]moon[/bold] count 長い夜の天文台の発表",
    "Tide tables printed upside down",
)

_BOAT = (
    (
        BlockKind.STANDFIRST,
        "Readers returned to Elmshore’s library and found an exhibit that stays.",
    ),
    (
        BlockKind.PARAGRAPH,
        "The rowing boat stands in the reading room, varnished, full of cushions.",
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "“We could not get it down the stairs again,” said Marguerite Adeyemi, the city "
            "librarian. “It is the only item we lend by the hour.”"
        ),
    ),
    (BlockKind.HEADING, "HIGH WATER"),
    (
        BlockKind.PARAGRAPH,
        (
            "Tobias Renn, who chairs the ratepayers, wrote: “A library needs a roof before a "
            "navy.” Children call the second boat “the overdue one”."
        ),
    ),
    (BlockKind.PARAGRAPH, "“It was a good photograph,” somebody had written below."),
)
_MOON = (
    (
        BlockKind.PARAGRAPH,
        "The observatory \x1b[31mcounted\x1b[0m [red]two[/red] moons over Elmshore, שלום עליכם.",
    ),
    (BlockKind.PARAGRAPH, "“We counted [b]it[/b] twice,” said Ines Okafor. \u202eevil\u202c"),
    (BlockKind.PARAGRAPH, "月は一つだけだった。" * 12),
)
_TIDE = tuple(
    (BlockKind.PARAGRAPH, f"Page {number} tells the harbour when the water leaves. " * 4)
    for number in range(1, 41)
)


def _quote(text: str, words: str, name: str | None, group: int, **more: object) -> Quote:
    start = text.index(words)
    at = text.find(name) if name else -1
    speaker = (
        Speaker(name, SpeakerKind.PERSON, str(more["role"]), name, at, at + len(name))
        if name
        else None
    )
    kind = QuoteKind.TERM if more.get("term") else QuoteKind.DIRECT
    doubt = Confidence.TENTATIVE if more.get("doubt") else Confidence.SURE
    return Quote(start, start + len(words), kind, group, speaker, None, "by hand", doubt)


def _entity(text: str, name: str, kind: EntityKind) -> Entity:
    at = text.index(name)
    return Entity(name, kind, (Mention(at, at + len(name)),))


def _boat() -> tuple[Article, Annotations]:
    article = article_of(
        Draft(
            BOAT,
            _BOAT,
            date(2026, 5, 18),
            author="Idris Cole",
            source="The Elmshore Times",
            url="https://elmshore.example/boat",
        )
    )
    text, librarian = article.text, "city librarian"
    quotes = (
        _quote(
            text,
            "“We could not get it down the stairs again,”",
            "Marguerite Adeyemi",
            1,
            role=librarian,
        ),
        _quote(
            text,
            "“It is the only item we lend by the hour.”",
            "Marguerite Adeyemi",
            1,
            role=librarian,
        ),
        _quote(
            text,
            "“A library needs a roof before a navy.”",
            "Tobias Renn",
            2,
            role="chair",
            doubt=True,
        ),
        _quote(text, "“the overdue one”", None, 3, term=True),
        _quote(text, "“It was a good photograph,”", None, 4),
    )
    entities = (
        _entity(text, "Marguerite Adeyemi", EntityKind.PERSON),
        _entity(text, "Tobias Renn", EntityKind.PERSON),
        _entity(text, "Elmshore", EntityKind.PLACE),
    )
    return article, Annotations(quotes, entities, ENGINE)


def _moon() -> tuple[Article, Annotations]:
    article = article_of(Draft(MOON, _MOON, date(2026, 5, 17), source="Orbit [i]Weekly[/i]"))
    quote = _quote(
        article.text, "“We counted [b]it[/b] twice,”", "Ines Okafor", 1, role="[u]dean[/u]"
    )
    elmshore = _entity(article.text, "Elmshore", EntityKind.PLACE)
    return article, Annotations((quote,), (elmshore,), ENGINE)


def _tide() -> tuple[Article, Annotations]:
    return article_of(Draft(TIDE, _TIDE, date(2026, 5, 16))), Annotations(engine=ENGINE)


def furnish(root: Path) -> Home:
    """A home whose library has the three articles, newest first 1, 2, 3."""
    home = Home(data=root, config=root)
    with open_library(home.library) as library:
        for article, annotations in (_boat(), _moon(), _tide()):
            store(library, article, annotations)
    return home


def add_news(library: Library, published: date, *lines: Line) -> None:
    """One more article, of what is said, which nobody analyses again."""
    count = len(newest(library))
    body = tuple((BlockKind.PARAGRAPH, f"“{line.words},” said {line.speaker}.") for line in lines)
    article = article_of(Draft(f"Tides {count + 1}", body, published))
    store(library, article, replace(annotated(article, lines), engine=ENGINE))


@asynccontextmanager
async def newsroom(
    home: Home, size: tuple[int, int] = (160, 45), config: Config | None = None
) -> AsyncIterator[tuple[ReaderApp, Pilot[int]]]:
    """The app at work on a home, settled; its place is saved when it is left."""
    backend = Backend(home)
    app = ReaderApp(backend, config or Config())
    try:
        async with app.run_test(size=size, notifications=True) as pilot:
            await settled(pilot)
            yield app, pilot
            await app.main.save()
    finally:
        backend.close()


async def settled(pilot: Pilot[int]) -> None:
    """Until nothing is under way; work that is given up for newer work is not waited for."""
    await pilot.pause()
    given_up = True
    while given_up:
        try:
            await pilot.app.workers.wait_for_complete()
            given_up = False
        except WorkerCancelled:
            await pilot.pause()
    await pilot.pause()


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys one after another, then wait until all is done."""
    await pilot.press(*keys)
    await settled(pilot)


async def burst(pilot: Pilot[int], *keys: str) -> None:
    """Keys that all arrive at once, as from a fast typist on a slow line, then all is done."""
    for key in keys:
        character = key if len(key) == 1 else None
        name = _character_to_key(key) if character else key
        pilot.app.post_message(events.Key(name, character))
    await settled(pilot)


def lines(app: ReaderApp) -> list[str]:
    """What stands on the screen."""
    return [strip.text.rstrip() for strip in app.screen._compositor.render_strips()]


def seen(app: ReaderApp) -> str:
    """The screen as one text."""
    return "\n".join(lines(app))
