"""What each part of the query language finds, with the index and without it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from reader.index.index import Index
from reader.index.late import KEPT
from reader.index.query.language import parse
from reader.index.searching import search
from reader.library import articles, bookmarks, reading
from reader.library.connection import Library

Write = Callable[..., int]
Ask = Callable[[str], list[int]]
Learn = Callable[[], list[tuple[int, int]]]


@pytest.fixture(params=["with index", "without index"])
def shelf(request: pytest.FixtureRequest, write: Write, learn: Learn) -> None:
    """Four articles, ids 1 to 4, the newest last."""
    write(
        "The co-op in Lowmere sold 1,000 nets.\n“The tariff must go,” said Ida Moreau there.",
        "A harbour without tariffs",
        date(2026, 1, 5),
        source="The Lowmere Courier",
        author="Rosa Quist",
        url="https://courier.example/1",
        tags=("fish trade",),
    )
    write(
        "“Prices will rise,” said Ida Moreau in Pellin. “A tariff helps us,” said Tomo Haldane.",
        "Prices and the harbour",
        date(2026, 2, 10),
        source="Pellin Wire",
    )
    write(
        "They call it the “tariff trap” in Harwick. Don’t ask the naïve for middle powers.",
        "Winter",
        date(2026, 3, 6),
    )
    write("在東京都 the powers of the middle. Núria Okoro came.", "Travel", date(2026, 3, 19))
    if request.param == "with index":
        learn()


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [4, 3, 2, 1]),
        ("tariff", [3, 2, 1]),
        ("TARIFF moreau", [2, 1]),
        ("harbour", [2, 1]),
        ("title:harbour", [2, 1]),
        ("title:tariff", []),
        ("title:tar*", [1]),
        ("title:pri*", [2]),
        ('title:"harbour without"', [1]),
        ('"middle powers"', [3]),
        ('"powers of the mid*"', [4]),
        ("middle powers", [4, 3]),
        ("-tariff", [4]),
        ("tariff -moreau", [3]),
        ('-"middle powers" NOT harbour', [4]),
        ("winter OR travel", [4, 3]),
        ("(winter OR prices) tariff", [3, 2]),
        ("tar*", [3, 2, 1]),
        ("tari*", [3, 2, 1]),
        ("ha*", [3, 2, 1]),
        ("naive", [3]),
        ("dont", [3]),
        ("don't", [3]),
        ("co-op", [1]),
        ("coop", [1]),
        ("co op", [1]),
        ("1000", [1]),
        ("1,000", [1]),
        ("東京", [4]),
        ("京都", [4]),
        ("都京", []),
        ("source:courier", [1]),
        ('source:"lowmere courier"', [1]),
        ("source:pel*", [2]),
        ("author:quist", [1]),
        ("person:moreau", [2, 1]),
        ("person:nuria", [4]),
        ('person:"ida moreau"', [2, 1]),
        ("place:harwick", [3]),
        ("org:harwick", []),
        ("entity:lowm*", [1]),
        ("said:moreau", [2, 1]),
        ('said:"Ida Moreau"', [2, 1]),
        ("said:hal*", [2]),
        ("said:ida said:tomo", [2]),
        ("about:tariff", [2, 1]),
        ("about:trap", []),
        ("about:tar*", [2, 1]),
        ('about:"tariff helps"', [2]),
        ("said:moreau about:tariff", [1]),
        ("said:haldane about:tariff", [2]),
        ("said:moreau (about:tariff OR about:prices)", [2, 1]),
        ("about:prices about:tariff", []),
        ("(about:prices) (about:tariff)", [2]),
        ("said:moreau -about:tariff", []),
        ('tag:"fish trade"', [1]),
        ("tag:fish", [1]),
        ("date:2026-02", [2]),
        ("date:2026", [4, 3, 2, 1]),
        ("after:2026-03-06", [4, 3]),
        ("before:2026-02", [1]),
        ("date:yesterday", [4]),
        ("date:7d", [4]),
        ("has:quote", [2, 1]),
        ("has:url", [1]),
        ("-has:source", [4, 3]),
        ("sort:oldest", [1, 2, 3, 4]),
        ("tariff sort:relevance -winter", [2, 1]),
        ("zebra", []),
        ("zeb*", []),
        ("🎉", []),
    ],
)
def test_finds(ask: Ask, query: str, expected: list[int]) -> None:
    assert ask(query) == expected


@pytest.mark.usefixtures("shelf")
def test_marks_are_those_of_this_moment(ask: Ask, library: Library) -> None:
    assert ask("is:unread tariff") == [3, 2, 1]
    reading.mark_read(library, 2, read=True)
    reading.star(library, 3, starred=True)
    bookmarks.bookmark_quote(library, 1, 1, tags=["keep"])
    assert ask("is:unread tariff") == [3, 1]
    assert ask("is:read") == [2]
    assert ask("is:starred") == [3]
    assert ask("is:bookmarked") == [1]
    assert ask("tag:keep") == [1]


@pytest.mark.usefixtures("shelf")
def test_what_is_added_changed_or_removed_is_so_at_once(
    ask: Ask, write: Write, learn: Learn, library: Library
) -> None:
    added = write("A zebra came to Harwick.", day=date(2026, 3, 20))
    articles.remove(library, [1])
    for _ in range(2):
        assert ask("zebra") == [added]
        assert ask("harwick") == [added, 3]
        assert ask("tariff") == [3, 2]
        learn()


def test_a_rewritten_article_is_found_by_its_new_words_only(
    ask: Ask, write: Write, learn: Learn
) -> None:
    first = write("Herring was cheap.", key="k", url="https://wire.example/1")
    learn()
    again = write("Salmon was dear.", key="k", url="https://wire.example/1")
    assert again == first
    for _ in range(2):
        assert (ask("herring"), ask("salmon")) == ([], [first])
        learn()


def test_the_headline_and_repetition_weigh_more(ask: Ask, write: Write, learn: Learn) -> None:
    rest = "The council met and spoke of other things for an hour and a half."
    once = write(f"One crane stood there. {rest}", day=date(2026, 3, 3))
    often = write(f"Crane by crane, a crane a day. {rest}", day=date(2026, 3, 2))
    headline = write(f"A crane, and a crane. {rest}", "The crane", day=date(2026, 3, 1))
    learn()
    assert ask("crane sort:relevance") == [headline, often, once]


def test_a_cancelled_search_finds_nothing(
    index: Index, library: Library, write: Write, learn: Learn
) -> None:
    write("Herring was cheap.")
    for _ in range(2):
        query = parse("herring", today=date(2026, 3, 20))
        found = search(index, library, query, cancelled=lambda: True)
        assert (list(found.ids), found.complete) == ([], False)
        learn()


def test_a_monster_of_a_word_does_no_harm(write: Write, learn: Learn, ask: Ask) -> None:
    write(f"Herring {'x' * 100_000} “{'y' * 70_000}” said {'Z' * 70_000}.", source="w" * 70_000)
    learn()
    assert ask("herring") == [1]
    assert ask("xxxx*") == [1]
    assert ask("yyyy") == []


def test_many_new_articles_are_found_before_they_are_indexed(
    write: Write, learn: Learn, ask: Ask
) -> None:
    write("Herring was cheap.")
    learn()
    for number in range(KEPT + 6):
        write(f"Salmon number {number}.")
    assert len(ask("salmon")) == KEPT + 6
    learn()
    assert len(ask("salmon")) == KEPT + 6


def test_more_new_articles_than_can_be_read_are_told(
    index: Index, library: Library, write: Write, learn: Learn, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("Herring was cheap.")
    learn()
    write("Herring was dear.")
    monkeypatch.setattr("reader.index.searching.MOST", 0)
    found = search(index, library, parse("herring", today=date(2026, 3, 20)))
    assert (list(found.ids), found.complete) == ([1], False)


def test_a_phrase_of_words_that_stand_everywhere_is_found_where_it_stands(
    write: Write, learn: Learn, ask: Ask
) -> None:
    for number in range(12):
        write(
            f"The end of number {number}, and the tide of the harbour." if number % 3 else "The of."
        )
    learn()
    assert sorted(ask('"of the"')) == [2, 3, 5, 6, 8, 9, 11, 12]
    assert sorted(ask('"the of"')) == [1, 4, 7, 10]
