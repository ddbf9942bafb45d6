"""The quotes that answer a query."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.articles.annotations import QuoteKind
from reader.index.query.errors import QueryError
from reader.library.figures.period import Period, day
from reader.library.speaking import by_speaker
from reader.paths import Home
from reader.workflows.quotes import find_quotes, last_day
from reader.workflows.reindex import reindex
from reader.workflows.stores import Stores, open_stores
from tests.unit.library.figures.coast import Line, news

TODAY = date(2026, 3, 6)


@pytest.fixture(params=["indexed", "not indexed"])
def stores(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Stores]:
    with open_stores(Home(tmp_path, tmp_path)) as opened:
        library = opened.library
        news(
            library,
            TODAY,
            Line("The tide is low", "Ines Vale"),
            Line("The tariff is high", "Ines Vale"),
            Line("The tide is a tariff", "Jory Pell"),
            Line("the tide told", "Jory Pell", kind=QuoteKind.INDIRECT),
            Line("Herring was cheap."),
        )
        news(library, date(2026, 3, 5), Line("No herring", "Wren Abara"))
        if request.param == "indexed":
            list(reindex(opened))
        yield opened


def words(stores: Stores, query: str, **asked: object) -> list[str]:
    found = find_quotes(stores, query, today=TODAY, **asked)  # type: ignore[arg-type]
    return [quote.text.strip("“”,") for quote in found.quotes]


TIDE, TARIFF, BOTH, HERRING = (
    "The tide is low",
    "The tariff is high",
    "The tide is a tariff",
    "No herring",
)


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("", [TIDE, TARIFF, BOTH, HERRING]),
        ("herring", [TIDE, TARIFF, BOTH, HERRING]),
        ("cheap", [TIDE, TARIFF, BOTH]),
        ("said:vale", [TIDE, TARIFF]),
        ("about:tide", [TIDE, BOTH]),
        ("said:vale about:tariff", [TARIFF]),
        ("said:vale said:pell", [TIDE, TARIFF, BOTH]),
        ("said:abara OR about:low", [TIDE, HERRING]),
        ("said:abara OR cheap", [TIDE, TARIFF, BOTH, HERRING]),
        ("about:tide OR about:tariff", [TIDE, TARIFF, BOTH]),
        ("-said:vale", [HERRING]),
        ("(cheap said:pell)", [BOTH]),
        ("date:today about:tar*", [TARIFF, BOTH]),
        ("said:nobody", []),
    ],
)
def test_those_that_answer(stores: Stores, query: str, answers: list[str]) -> None:
    assert words(stores, query) == answers


def test_narrowed_by_days_and_speaker(stores: Stores) -> None:
    assert words(stores, "herring", period=day(date(2026, 3, 5))) == [HERRING]
    assert words(stores, "", period=Period(TODAY), speaker="pell") == [BOTH]
    assert words(stores, "", about="tide", article=1) == [TIDE, BOTH]


def test_reported_speech_is_added_where_no_words_are_asked_for(stores: Stores) -> None:
    assert "the tide told" in words(stores, "cheap", reported=True)
    assert words(stores, "about:told", reported=True) == []


def test_both_parts_of_an_utterance_answer(stores: Stores) -> None:
    stores.library.rows('UPDATE quotes SET "group" = 0 WHERE number = 2')
    assert words(stores, "said:vale about:low") == [TIDE, TARIFF]


def test_what_cannot_be_read_is_told(stores: Stores) -> None:
    with pytest.raises(QueryError):
        find_quotes(stores, "said:", today=TODAY)


def test_grouped_by_speaker(stores: Stores) -> None:
    spoken = by_speaker(find_quotes(stores, today=TODAY).quotes)
    assert [(one.speaker, len(one.quotes)) for one in spoken] == [
        ("Ines Vale", 2),
        ("Jory Pell", 1),
        ("Wren Abara", 1),
    ]


@pytest.mark.parametrize("query", ["", "herring", "about:tide", "said:vale said:pell"])
def test_one_can_go_on_where_one_stopped(stores: Stores, query: str) -> None:
    everything = list(find_quotes(stores, query, today=TODAY).quotes)
    for number, quote in enumerate(everything, 1):
        rest = find_quotes(stores, query, today=TODAY, after=quote)
        assert list(rest.quotes) == everything[number:]


def test_the_latest_day_with_quotes(stores: Stores) -> None:
    assert last_day(stores, today=TODAY) == TODAY
    assert last_day(stores, today=date(2026, 3, 5)) == date(2026, 3, 5)
    assert last_day(stores, today=date(2026, 3, 4)) is None
