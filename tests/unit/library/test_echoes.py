"""The same words are found in other articles, whatever was changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from reader.articles.annotations import Annotations, EntityKind
from reader.articles.same_words import How
from reader.articles.spans import Span
from reader.library import aliases, articles, corrections, health
from reader.library.connection import Library, LibraryError
from reader.library.echoes import echo_counts, echoes
from reader.library.figure import Figure
from reader.library.print_search import MOST_EXACT
from tests.unit.library.gull import article, found, pair

SAID = "The old slipway floods at every spring tide and the board looks away,"
VARIED = "The old slipway floods at each spring tide, while the board looks away,"
OTHER = "The old ferry leaves for Dunlow at noon and the gulls look hungry,"


@pytest.fixture
def store(library: Library) -> Callable[..., int]:
    """Store an article with these quotations, one a paragraph; its id."""

    def add(*said: str, day: int = 6, name: str = "Inés Valcourt", url: str | None = None) -> int:
        paragraphs = tuple(f"“{words}” said {name}." for words in said)
        title = f"{name} on the {day}th"
        made = article(paragraphs, title=title, day=date(2026, 3, day), url=url)
        return articles.store(library, *pair(made))[0]

    return add


def places(library: Library, article_id: int, number: int = 1) -> list[tuple[int, int]]:
    return [(one.article_id, one.number) for one in echoes(library, article_id, number)]


def test_an_echo_tells_where_the_words_stand_and_what_differs(
    library: Library, store: Callable[..., int]
) -> None:
    here = store(SAID, day=6)
    there = store("Nobody has asked the cat,", VARIED, day=4)
    (echo,) = echoes(library, here, 1)
    assert (echo.article_id, echo.number, echo.published) == (there, 2, date(2026, 3, 4))
    assert (echo.title, echo.source) == ("Inés Valcourt on the 4th", "The Saltmere Gull")
    assert (echo.speaker, echo.other_speaker, echo.how) == ("Inés Valcourt", False, How.VARIED)
    assert echo.figure == Figure(EntityKind.PERSON, "Inés Valcourt")
    assert (echo.text, echo.asked) == (f"“{VARIED}”", f"“{SAID}”")
    assert [echo.text[start:end] for start, end in echo.differs] == ["each", "while"]
    assert [echo.asked[start:end] for start, end in echo.asked_differs] == ["every", "and"]
    (back,) = echoes(library, there, 2)
    assert (back.article_id, back.differs) == (here, echo.asked_differs)


def test_the_earliest_comes_first_however_it_is_cut(
    library: Library, store: Callable[..., int]
) -> None:
    here = store(SAID, day=6)
    exact, varied = store(SAID.upper(), day=9), store(VARIED, day=3)
    shortened = store(f"Every fisherman knows that {SAID}", day=5)
    store(OTHER, day=2)
    found_there = [(one.article_id, one.how) for one in echoes(library, here, 1)]
    assert found_there == [
        (varied, How.VARIED),
        (shortened, How.SHORTENED),
        (exact, How.EXACT),
    ]
    assert echo_counts(library, here) == {1: 3}


def test_counts_are_of_other_articles_quote_by_quote(
    library: Library, store: Callable[..., int]
) -> None:
    here = store(SAID, "Nobody has asked the cat,", OTHER, SAID)
    store(SAID, VARIED, day=3)
    store(VARIED, OTHER, day=4)
    assert echo_counts(library, here) == {1: 2, 3: 1, 4: 2}
    assert echo_counts(library, here, [2, 3]) == {3: 1}
    assert echo_counts(library, here, []) == {}
    assert echo_counts(library, 99) == {}


def test_two_names_for_the_same_words_are_told(library: Library, store: Callable[..., int]) -> None:
    here = store(SAID, name="Inés Valcourt")
    store(SAID, name="Jory Pell", day=3)
    store(SAID, name="Ines Valcourt", day=4)
    assert [one.other_speaker for one in echoes(library, here, 1)] == [True, False]
    aliases.also_known_as(library, "Jory Pell", "Inés Valcourt")
    assert [one.other_speaker for one in echoes(library, here, 1)] == [False, False]


def test_formulas_and_short_words_are_no_echo(library: Library, store: Callable[..., int]) -> None:
    here = store("No comment,", "a national disgrace,", "Ferry sails at dawn,")
    there = store("No comment,", "a national disgrace,", "Ferry sails at dawn,", day=3)
    store("The ferry sails at dawn,", day=4)
    assert echo_counts(library, here) == {3: 1}
    assert places(library, here, 3) == [(there, 3)]


def test_parts_of_one_utterance_are_found_in_an_unbroken_one(library: Library) -> None:
    broken = article(
        (
            "“The old slipway floods at every spring tide,” said Inés Valcourt.",
            "“and the board of Saltmere has never sent a single pump,” said Inés Valcourt.",
        )
    )
    parts = found(broken.text)
    one = tuple(replace(quote, group=0) for quote in parts.quotes)
    here, _ = articles.store(library, broken, replace(parts, quotes=one))
    whole = (
        "“The old slipway floods at every spring tide and the board of Saltmere"
        " has never sent a single pump,” said Inés Valcourt."
    )
    there, _ = articles.store(library, *pair(article((whole,), title="Whole")))
    second, _ = articles.store(
        library,
        *pair(
            article(
                ("“The board of Saltmere has never sent a single pump,” said Inés Valcourt.",),
                title="Second half",
            )
        ),
    )
    assert echo_counts(library, here) == {1: 1, 2: 2}
    assert echo_counts(library, there) == {1: 2}
    assert [(echo.article_id, echo.how) for echo in echoes(library, here, 2)] == [
        (there, How.EXACT),
        (second, How.SHORTENED),
    ]
    assert places(library, there) == [(here, 2), (second, 1)]
    assert places(library, second) == [(here, 2), (there, 1)]


def test_what_is_no_quote_any_more_is_no_echo(library: Library, store: Callable[..., int]) -> None:
    here, there = store(SAID, day=6), store(OTHER, SAID, day=3)
    corrections.not_a_quote(library, there, 2)
    assert places(library, here) == []
    corrections.undo(library, there, 2)
    assert places(library, here) == [(there, 2)]
    corrections.not_a_quote(library, here, 1)
    assert echo_counts(library, here) == {}
    assert places(library, here) == []
    assert places(library, there, 2) == []


def test_removed_articles_are_no_echo_and_may_come_back(
    library: Library, store: Callable[..., int]
) -> None:
    here, there = store(SAID, day=6), store(SAID, day=3)
    articles.remove(library, [there])
    assert echo_counts(library, here) == {}
    back = store(SAID, day=3)
    assert places(library, here) == [(back, 1)]
    articles.remove(library, [here, back])
    assert health.check(library) == []


def test_a_revision_takes_its_words_with_it(library: Library, store: Callable[..., int]) -> None:
    url = "https://gull.example/slipway"
    here, there = store(SAID, OTHER, day=6), store(SAID, day=3, url=url)
    assert store("Nobody asked the cat,", OTHER, day=3, url=url) == there
    assert echo_counts(library, here) == {2: 1}
    assert places(library, here, 2) == [(there, 2)]


def test_what_is_analysed_again_is_in_step(library: Library, store: Callable[..., int]) -> None:
    here, there = store(SAID, OTHER, day=6), store(SAID, OTHER, day=3)
    stored = articles.load(library, there)
    assert stored is not None
    quotes = stored.annotations.quotes
    articles.annotate(library, there, Annotations(quotes[1:], (), "test 2"))
    assert echo_counts(library, here) == {2: 1}
    assert places(library, here, 2) == [(there, 1)]
    articles.annotate(library, there, Annotations(quotes, (), "test 3"))
    assert echo_counts(library, here) == {1: 1, 2: 1}


def test_the_table_holds_nothing_of_what_is_gone(
    library: Library, store: Callable[..., int]
) -> None:
    here = store(SAID, OTHER)
    corrections.not_a_quote(library, here, 1)
    articles.annotate(library, here, Annotations((), (), "test 2"))
    articles.remove(library, [here])
    library.run("CREATE VIRTUAL TABLE temp.kept USING fts5vocab('main', 'quote_prints', 'row')")
    assert library.rows("SELECT term FROM temp.kept") == []


def test_a_slogan_is_counted_no_further_than_it_makes_sense(
    library: Library, store: Callable[..., int]
) -> None:
    here = store(SAID)
    for number in range(MOST_EXACT + 5):
        store(SAID, f"Lamp number {number} on the quay of Saltmere is broken,", day=3)
    assert MOST_EXACT - 1 <= echo_counts(library, here)[1] <= MOST_EXACT


def test_what_does_not_exist_is_told(library: Library, store: Callable[..., int]) -> None:
    here = store(SAID)
    for article_id, number in ((here, 2), (here, 0), (99, 1), (here, 2**70)):
        with pytest.raises(LibraryError):
            echoes(library, article_id, number)


def test_spans_are_those_of_the_texts_as_printed(
    library: Library, store: Callable[..., int]
) -> None:
    here = store("🌊 The old slipway (the café’s) floods at every spring tide,")
    store("The old slipway floods at every spring tide,", day=3)
    (echo,) = echoes(library, here, 1)
    (span,) = echo.asked_differs
    assert isinstance(span, Span)
    assert echo.asked[span.start : span.end] == "the café’s"
