"""Quotes and names can be asked for across the library."""

from __future__ import annotations

from datetime import date

import pytest

from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    QuoteKind,
)
from reader.library import articles
from reader.library.annotations import entities, library_counts, said
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.rows import EntityCount, SaidQuote
from tests.unit.library.gull import BAKERY, VOTE, article, found, pair

PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE


@pytest.fixture(autouse=True)
def _two_articles(library: Library) -> None:
    articles.store(library, *pair(article(VOTE, day=date(2026, 3, 6))))
    articles.store(library, *pair(article(BAKERY, title="Last loaf", day=date(2026, 3, 9))))


def words(quotes: object) -> list[str]:
    return [quote.text[1:9] for quote in quotes]  # type: ignore[attr-defined]


def test_newest_first_with_everything_that_cites_it(library: Library) -> None:
    quotes = list(said(library))
    assert words(quotes) == ["We sold ", "The old ", "Nobody h"]
    assert quotes[1] == SaidQuote(
        article_id=1,
        number=1,
        title="Saltmere votes on a slipway",
        published=date(2026, 3, 6),
        source="The Saltmere Gull",
        url=None,
        text="“The old slipway floods at every spring tide,”",
        kind=QuoteKind.DIRECT,
        speaker="Inés Valcourt",
        role="chair of the",
        confidence=Confidence.SURE,
        figure=Figure(PERSON, "Inés Valcourt"),
    )


def test_numbers_count_quotes_of_all_kinds(library: Library) -> None:
    assert [quote.number for quote in said(library, article=1)] == [1, 3]
    (term,) = said(library, article=1, kinds=(QuoteKind.TERM,))
    assert (term.number, term.text, term.speaker) == (2, "“soup plate”", None)


@pytest.mark.parametrize(
    "name", ["valcourt", "INES", "Inés Valcourt", "valcourt ines", "Valcourt’s"]
)
def test_a_speaker_is_found_by_whole_words_of_the_name(library: Library, name: str) -> None:
    assert words(said(library, speaker=name)) == ["We sold ", "The old "]


@pytest.mark.parametrize("name", ["val", "court", "Inés Pell", "", "!?", "\ud800"])
def test_and_by_nothing_less(library: Library, name: str) -> None:
    assert not list(said(library, speaker=name))


def test_about_wants_all_words_inside_the_quote(library: Library) -> None:
    assert words(said(library, about="tide, OLD")) == ["The old "]
    assert not list(said(library, about="tide cat"))
    assert not list(said(library, about="flood"))
    assert not list(said(library, about="board"))


def test_about_without_a_word_finds_nothing(library: Library) -> None:
    assert not list(said(library, about="?!"))


def test_scripts_without_spaces_are_searched_within(library: Library) -> None:
    news = article(("He spoke.", "“港に二つ目の船台を造る” said Jory Pell."), title="船台")
    articles.store(library, *pair(news))
    assert [quote.article_id for quote in said(library, about="船台")] == [3]


def test_filters_join(library: Library) -> None:
    assert words(said(library, speaker="valcourt", since=date(2026, 3, 7))) == ["We sold "]
    assert words(said(library, speaker="valcourt", article=1)) == ["The old "]
    assert words(said(library, limit=1)) == ["We sold "]
    assert not list(said(library, article=99))


def test_names_are_counted_over_the_library_and_in_an_article(library: Library) -> None:
    assert entities(library)[0] == EntityCount("Inés Valcourt", PERSON, articles=2, mentions=2)
    assert {one.name for one in entities(library, kind=PLACE)} == {"Saltmere", "Dunlow"}
    assert entities(library, article=2, limit=1) == [EntityCount("Inés Valcourt", PERSON, 2, 1)]


def test_many_names_at_once(library: Library) -> None:
    counted = library_counts(library, [("Jory Pell", PERSON), ("Jory Pell", PLACE)])
    assert counted["Jory Pell", PERSON].mentions == 1
    assert counted["Jory Pell", PLACE] == EntityCount("Jory Pell", PLACE, 0, 0)


def test_counts_follow_every_change(library: Library) -> None:
    articles.annotate(library, 1, found(""))
    assert (
        library_counts(library, [("Inés Valcourt", PERSON)])["Inés Valcourt", PERSON].articles == 1
    )
    articles.remove(library, [1, 2])
    assert entities(library) == []
    assert not list(said(library, speaker="valcourt"))
    assert library.rows("SELECT * FROM speakers") == []


def test_a_name_that_comes_twice_is_one(library: Library) -> None:
    twice = tuple(Entity("Saltmere", PLACE, (Mention(at, at + 3),)) for at in (0, 9))
    articles.annotate(library, 1, Annotations(entities=twice, engine="x"))
    assert entities(library, article=1) == [EntityCount("Saltmere", PLACE, 1, 2)]
