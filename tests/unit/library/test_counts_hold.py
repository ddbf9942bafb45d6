"""Whatever is done in whatever order, the library counts right and gives back what it took."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.errors import ReaderError
from reader.library import articles, bookmarks, health, reading
from reader.library.connection import Library, open_library
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone
from tests.unit.library.gull import BAKERY, VOTE, article, found, pair

IDS = st.integers(1, 4)
FLAGS = st.booleans()
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("store"), st.sampled_from("ABC"), st.sampled_from([VOTE, BAKERY])),
        st.tuples(st.just("remove"), IDS, FLAGS),
        st.tuples(st.just("read"), IDS, FLAGS),
        st.tuples(st.just("star"), IDS, FLAGS),
        st.tuples(st.just("bookmark"), IDS, st.integers(1, 3)),
        st.tuples(st.just("drop"), IDS, FLAGS),
        st.tuples(st.just("annotate"), IDS, FLAGS),
    ),
    max_size=12,
)


def do(library: Library, step: tuple[str, object, object]) -> None:
    match step:
        case "store", str(name), tuple(words):
            articles.store(
                library, *pair(article(words, title=name, url=f"https://gull.example/{name}"))
            )
        case "remove", int(number), _:
            articles.remove(library, [number])
        case "read", int(number), bool(value):
            reading.mark_read(library, number, value)
        case "star", int(number), bool(value):
            reading.star(library, number, value)
        case "bookmark", int(number), int(quote):
            bookmarks.bookmark_quote(library, number, quote)
        case "drop", int(number), _:
            bookmarks.remove(library, number)
        case "annotate", int(number), bool(full):
            text = articles.texts(library, [number]).get(number, "")
            articles.annotate(library, number, found(text if full else ""))


@settings(max_examples=40)
@given(STEPS)
def test_counts_are_right_after_anything(steps: list[tuple[str, object, object]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Path(folder) / "l.sqlite3") as library,
    ):
        library.rows("PRAGMA synchronous = OFF")
        for step in steps:
            with suppress(ReaderError):
                do(library, step)
        assert health.check(library) == []
        counts = articles.counts(library)
        lines = articles.headlines(library, articles.newest(library))
        assert counts.articles == len(lines)
        assert counts.unread == sum(not line.read for line in lines)
        assert counts.quotes == sum(line.quotes for line in lines)
        spoken = sum(row.quotes for row in everyone(library, by=By.QUOTES, limit=99))
        assert spoken == counts.quotes  # in these articles everybody is named
        assert counts.bookmarks == len(bookmarks.all_bookmarks(library))


@settings(max_examples=40)
@given(
    st.text(st.characters()),
    st.lists(st.text(st.characters()), min_size=1),
    st.text(st.characters()),
)
def test_any_article_comes_back_as_it_was(title: str, paragraphs: list[str], origin: str) -> None:
    blocks = tuple((BlockKind.PARAGRAPH, words) for words in ("Tide", *paragraphs))
    wanted = article_of(
        Draft(title=title, paragraphs=blocks, published=date(2026, 3, 6), origin=origin)
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Path(folder) / "l.sqlite3") as library,
    ):
        library.rows("PRAGMA synchronous = OFF")
        article_id, _ = articles.store(library, *pair(wanted))
        stored = articles.load(library, article_id)
        assert stored is not None
        assert stored.article == wanted
