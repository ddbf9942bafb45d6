"""Commands that look things up."""

from __future__ import annotations

import pytest

from tests.unit.cli.newspaper import Desk

NOTHING = [
    (("show", "99"), "There is no article 99; `reader list` shows their numbers."),
    (("quotes", "--article", "99"), "There is no article 99; `reader list` shows their numbers."),
    (("entities", "--article", "99"), "There is no article 99; `reader list` shows their numbers."),
    (
        ("quotes", "--speaker", "Nobody"),
        "No quotation is found; ask for less, or see `reader list`.",
    ),
    (("entities", "--kind", "person"), "No entity is found; ask for less, or see `reader list`."),
    (("bookmarks",), "There are no bookmarks yet; `reader bookmark ID NUMBER` sets one."),
    (("export",), "There is no such bookmark to export; see `reader bookmarks`."),
    (("bookmark", "99", "1"), "There is no article 99; `reader list` shows their numbers."),
    (("bookmark", "1", "3"), "Article 1 has no quote 3; `reader show 1` numbers its 2."),
    (("remove", "1", "99"), "There is no article 99; `reader list` shows their numbers."),
]


@pytest.mark.parametrize(("argv", "sentence"), NOTHING, ids=[" ".join(argv) for argv, _ in NOTHING])
def test_what_is_not_there_is_said_in_one_line(
    desk: Desk, argv: tuple[str, ...], sentence: str
) -> None:
    result = desk.run(*argv)
    assert (result.code, result.out, result.err) == (1, "", f"reader: {sentence}\n")


def test_list_shows_the_newest_first(desk: Desk) -> None:
    result = desk.run("list")
    assert result.out.splitlines() == [
        "     1  2026-03-06  ●  Barrage delayed again · The Lantern · 1 quote",
        "     2  2026-03-05  ●  Ferry crews vote",
    ]


def test_list_as_json_has_its_fields(desk: Desk) -> None:
    rows = desk.run("list", "--json", "--limit", "1").rows
    assert rows == [
        {
            "id": 1,
            "title": "Barrage delayed again",
            "date": "2026-03-06",
            "source": "The Lantern",
            "url": "https://lantern.example/barrage",
            "words": 24,
            "quotes": 1,
            "read": False,
            "starred": False,
        }
    ]


def test_quotes_as_json_have_their_fields(desk: Desk) -> None:
    rows = desk.run("quotes", "--json", "--speaker", "trewhella", "--since", "2026-03-01").rows
    assert rows == [
        {
            "article_id": 1,
            "number": 1,
            "title": "Barrage delayed again",
            "date": "2026-03-06",
            "source": "The Lantern",
            "url": "https://lantern.example/barrage",
            "text": "“The tide will not wait,”",
            "kind": "direct",
            "speaker": "Idony Trewhella",
            "role": "harbour master",
            "confidence": "sure",
            "also_in": 0,
        }
    ]


def test_quotes_tell_how_to_keep_them(desk: Desk) -> None:
    result = desk.run("quotes")
    assert "“The tide will not wait,”\n    — Idony Trewhella, harbour master\n" in result.out
    assert "reader bookmark 1 1" in result.out
    assert "slack season" not in result.out


def test_entities_are_counted(desk: Desk) -> None:
    assert desk.run("entities", "--json").rows == [
        {"name": "Porthenys", "kind": "place", "articles": 2, "mentions": 2}
    ]
    assert "       2         2  place         Porthenys" in desk.run("entities").out


def test_show_prints_the_article_and_numbers_its_quotes(desk: Desk) -> None:
    lines = desk.run("show", "1").out.splitlines()
    assert lines[:2] == ["Barrage delayed again", "6 March 2026 · The Lantern"]
    assert "The harbour office blames the weather." in lines
    assert lines[-2:] == [
        "   1 “The tide will not wait,” — Idony Trewhella, harbour master",
        "   2 “slack season” (a term)",
    ]


def test_show_as_json_has_text_quotes_and_entities(desk: Desk) -> None:
    row = desk.run("show", "1", "--json").rows[0]
    quote = row["quotes"][0]
    assert row["text"][quote["start"] : quote["end"]] == quote["text"]
    assert quote["number"] == 1
    assert quote["speaker"]["name"] == "Idony Trewhella"
    assert row["entities"][0]["mentions"][0]["text"] == "Porthenys"
