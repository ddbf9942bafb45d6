"""A long page comes part by part, and all parts together are the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from reader.library.connection import Library
from reader.library.figures import parts
from reader.library.figures.mentions import articles_with, mentions_of
from reader.library.figures.narrowing import EVERYTHING, Narrowing, understood
from reader.library.figures.parts import BEGINNING, Part
from reader.library.figures.said import said_by
from tests.unit.library.figures.coast import DUNLOW, PELL, VALE, Line, news

FIRST = date(2025, 12, 30)
ARTICLES = 7


@pytest.fixture
def coast(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Seven articles, three of them of one day, read two by two."""
    for name in ("QUOTED", "NAMED", "SEEN"):
        monkeypatch.setattr(parts, name, 2)
    for number in range(ARTICLES):
        news(
            library,
            FIRST + timedelta(days=max(0, number - 2)),
            Line(f"The tide number {number + 70} is high", "Ines Vale"),
            Line("We wait", "Ines Vale"),
            Line(f"Dunlow saw boat {number + 70}. Ines Vale did not."),
            names=(DUNLOW, VALE),
        )
    return library


def read(
    ask: Callable[..., Part[Any]],
    library: Library,
    narrowing: Narrowing = EVERYTHING,
    who: Any = VALE,
) -> Iterator[Any]:
    after: Any = BEGINNING
    while after:
        part = ask(library, who, narrowing, after)
        yield from part.rows
        after = part.end


def test_all_parts_are_the_whole_in_the_same_order(coast: Library) -> None:
    assert list(read(parts.part_of_quotes, coast)) == list(said_by(coast, VALE))
    assert list(read(parts.part_of_mentions, coast)) == list(mentions_of(coast, VALE))
    seen = list(read(parts.part_of_articles, coast))
    assert [one.headline.id for one in seen] == articles_with(coast, VALE, 99)
    assert {(one.quotes, one.mentions) for one in seen} == {(2, 3)}


def test_an_article_that_comes_in_between_moves_nothing(coast: Library) -> None:
    rows = read(parts.part_of_articles, coast)
    first = [next(rows), next(rows)]
    news(coast, date(2026, 3, 1), Line("Late", "Ines Vale"))
    assert len({one.headline.id for one in [*first, *rows]}) == ARTICLES


def test_words_and_years_narrow(coast: Library) -> None:
    (one,) = read(parts.part_of_quotes, coast, understood("tide 74", ()))
    assert "number 74" in one.text
    (line,) = read(parts.part_of_mentions, coast, understood("boat 76", ()), DUNLOW)
    assert line.text == "Dunlow saw boat 76."
    of_2026 = understood("2026", {2026})
    assert all(one.published.year == 2026 for one in read(parts.part_of_quotes, coast, of_2026))
    assert len(list(read(parts.part_of_articles, coast, of_2026))) == ARTICLES - 4


def test_who_appears_nowhere_has_nothing(coast: Library) -> None:
    for ask in (parts.part_of_quotes, parts.part_of_mentions, parts.part_of_articles):
        assert ask(coast, PELL, EVERYTHING) == Part((), None)
