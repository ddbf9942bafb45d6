"""Commands that tell where else the same words stand."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library.articles import store_all
from reader.paths import find_home
from reader.workflows.stores import open_stores
from tests.unit.cli.newspaper import Desk
from tests.unit.library.gull import article, pair

SAID = "“The tide will not wait for the harbour office,” said {}."
VARIED = "“No tide will wait for the harbour office,” said {}."


@pytest.fixture
def echoing(desk: Desk) -> Desk:
    """The newspaper's articles 1 and 2, and three that say the same: 3, 4 and 5."""
    said = ((SAID, "Idony Trewhella", 7), (VARIED, "Jory Pell", 5), (SAID, "Idony Trewhella", 9))
    pairs = [
        pair(article((words.format(name),), title=f"Tide {day}", day=date(2026, 3, day)))
        for words, name, day in said
    ]
    with open_stores(find_home(desk.root)) as stores:
        store_all(stores.library, pairs)
    return desk


def test_quotes_tell_in_how_many_other_articles_they_stand(echoing: Desk) -> None:
    assert "    also in 2: reader echoes 3 1\n" in echoing.run("quotes").out
    rows = echoing.run("quotes", "--json", "--article", "4").rows
    assert [(row["number"], row["also_in"]) for row in rows] == [(1, 2)]
    assert "also in" not in echoing.run("quotes", "--article", "1").out


def test_echoes_lists_them_with_the_words_that_differ(echoing: Desk) -> None:
    result = echoing.run("echoes", "3", "1")
    assert result.code == 0
    assert result.out.splitlines() == [
        "“*No* tide will wait for the harbour office,”",
        "    — Jory Pell (another name than here)",
        "    Tide 5 · The Saltmere Gull · 2026-03-05 · varied",
        "    here: “*The* tide will *not* wait for the harbour office,”",
        "    reader show 4, quote 1",
        "",
        "“The tide will not wait for the harbour office,”",
        "    — Idony Trewhella",
        "    Tide 9 · The Saltmere Gull · 2026-03-09 · exact",
        "    reader show 5, quote 1",
        "",
    ]


def test_echoes_as_json_have_their_fields(echoing: Desk) -> None:
    row = echoing.run("echoes", "3", "1", "--json").rows[0]
    assert row == {
        "article_id": 4,
        "number": 1,
        "title": "Tide 5",
        "date": "2026-03-05",
        "source": "The Saltmere Gull",
        "speaker": "Jory Pell",
        "other_speaker": True,
        "how": "varied",
        "text": "“No tide will wait for the harbour office,”",
        "differs": [{"start": 1, "end": 3}],
        "asked": "“The tide will not wait for the harbour office,”",
        "asked_differs": [{"start": 1, "end": 4}, {"start": 15, "end": 18}],
    }


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (("1", "1"), "These words stand in no other article."),
        (("1", "2"), "These words stand in no other article."),
        (("1", "9"), "There is no quote 9 in an article 1; `reader show ID` numbers those"),
        (("99", "1"), "There is no quote 1 in an article 99; `reader show ID` numbers those"),
    ],
)
def test_what_is_not_there_is_said_in_one_line(
    echoing: Desk, argv: tuple[str, ...], sentence: str
) -> None:
    result = echoing.run("echoes", *argv)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"reader: {sentence}")
    assert result.err.count("\n") == 1


def test_a_library_from_before_is_taken_in_first(echoing: Desk) -> None:
    with open_stores(find_home(echoing.root)) as stores, stores.library.writing():
        stores.library.run("INSERT INTO quote_prints (quote_prints) VALUES ('delete-all')")
        stores.library.run("INSERT INTO unprinted SELECT id FROM articles")
    assert "also in 2" in echoing.run("quotes").out
