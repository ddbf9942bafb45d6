"""`reader correct` and `reader corrections`."""

from __future__ import annotations

import shlex

import pytest

from reader.articles.canonical import article_of
from reader.library import articles
from reader.library.connection import open_library
from reader.paths import find_home
from tests.unit.cli.newspaper import BARRAGE, Desk, annotated


def speakers(desk: Desk) -> list[str | None]:
    return [row["speaker"] for row in desk.run("quotes", "--json").rows]


def test_the_corrected_speaker_is_shown_found_and_exported(desk: Desk) -> None:
    done = desk.run("correct", "1", "1", "--speaker", "Perran Coad", "--role", "pilot")
    assert (done.code, done.err) == (0, "")
    assert "1 “The tide will not wait,” — Perran Coad, pilot" in done.out
    row = desk.run("quotes", "--speaker", "coad", "--json").rows[0]
    assert (row["speaker"], row["role"], row["confidence"]) == ("Perran Coad", "pilot", "sure")
    assert [row["id"] for row in desk.run("search", 'said:"Perran Coad"', "--json").rows] == [1]
    assert desk.run("search", 'said:"Idony Trewhella"').code == 1
    desk.run("bookmark", "1", "1")
    assert '"speaker": "Perran Coad"' in desk.run("export", "--format", "json").out


def test_it_lasts_when_everything_is_made_anew(desk: Desk) -> None:
    desk.run("correct", "1", "1", "--speaker", "Perran Coad")
    with open_library(find_home(desk.root).library) as library:
        articles.annotate(library, 1, annotated(article_of(BARRAGE)))
    assert desk.run("reindex").code == 0
    assert speakers(desk) == ["Perran Coad"]
    assert desk.run("search", 'said:"Perran Coad"', "--json").rows[0]["id"] == 1


def test_what_is_not_a_quote_is_a_term_and_can_be_one_again(desk: Desk) -> None:
    assert "(a term)" in desk.run("correct", "1", "1", "--not-a-quote").out
    assert desk.run("quotes").code == 1
    assert desk.run("list", "--json").rows[0]["quotes"] == 0
    assert desk.run("search", "has:quote").code == 1
    assert "Idony Trewhella" in desk.run("correct", "1", "1", "--undo").out
    assert speakers(desk) == ["Idony Trewhella"]
    assert desk.run("search", "has:quote", "--json").rows[0]["id"] == 1


def test_an_alias_holds_until_it_is_undone(desk: Desk) -> None:
    said = desk.run("correct", "--alias", "Idony Trewhella", "Idony Trewhella-Penrose").out
    assert said == "The name is shown as Idony Trewhella-Penrose, in 1 article so far.\n"
    assert speakers(desk) == ["Idony Trewhella-Penrose"]
    assert desk.run("search", "said:penrose", "--json").rows[0]["id"] == 1
    assert desk.run("correct", "--alias", "idony trewhella", "--undo").code == 0
    assert speakers(desk) == ["Idony Trewhella"]


def test_a_name_is_given_in_one_article_and_taken_back_as_it_is_listed(desk: Desk) -> None:
    give = ("correct", "--alias", "Idony Trewhella", "Idony’s twin", "--kind", "person")
    assert desk.run(*give, "--in", "1").out.endswith("in 1 article so far.\n")
    assert speakers(desk) == ["Idony’s twin"]
    assert [row["id"] for row in desk.run("search", "said:twin", "--json").rows] == [1]
    row = desk.run("corrections", "--json").rows[0]
    assert (row["what"], row["article_id"], row["kind"], row["everywhere"]) == (
        *("alias", 1, "person"),
        False,
    )
    way_back = desk.run("corrections").out.splitlines()[1]
    assert desk.run(*shlex.split(way_back)[1:]).code == 0
    assert speakers(desk) == ["Idony Trewhella"]


def test_names_are_told_apart_listed_and_asked_about_again(desk: Desk) -> None:
    done = desk.run("correct", "--apart", "Jim Coad", "James Coad")
    assert done.out == "Jim Coad and James Coad are two; nobody will ask again.\n"
    row = desk.run("corrections", "--json").rows[0]
    assert (row["what"], row["alias"], row["speaker"]) == ("different", "Jim Coad", "James Coad")
    assert desk.run("correct", "--apart", "Jim Coad", "James Coad").code == 1
    way_back = desk.run("corrections").out.splitlines()[1]
    assert "may be the same again" in desk.run(*shlex.split(way_back)[1:]).out
    assert desk.run("corrections").code == 1


def test_a_name_is_given_in_all_of_the_articles_or_in_none(desk: Desk) -> None:
    result = desk.run("correct", "--alias", "Idony Trewhella", "A twin", "--in", "1", "9")
    assert (result.code, result.out) == (1, "")
    assert "There is no article 9" in result.err
    assert desk.run("corrections").code == 1


def test_corrections_are_listed_with_the_way_back(desk: Desk) -> None:
    desk.run("correct", "1", "1", "--speaker", "Perran Coad")
    desk.run("correct", "1", "2", "--not-a-quote")
    desk.run("correct", "--alias", "P’s Coad", "Perran Coad")
    listed = desk.run("corrections")
    assert "reader correct 1 2 --undo" in listed.out
    assert "— Perran Coad" in listed.out
    assert "reader correct --alias 'P’s Coad' --undo" in listed.out
    rows = desk.run("corrections", "--json").rows
    assert [row["what"] for row in rows] == ["not a quote", "speaker", "alias"]
    assert (rows[1]["article_id"], rows[1]["number"], rows[1]["speaker"]) == (1, 1, "Perran Coad")
    assert (rows[2]["alias"], rows[2]["speaker"]) == ("P’s Coad", "Perran Coad")


def test_without_corrections_there_is_nothing_to_list(desk: Desk) -> None:
    result = desk.run("corrections")
    assert (result.code, result.out) == (1, "")
    assert "Nothing is corrected yet" in result.err


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (("1", "9", "--not-a-quote"), "has no quote 9"),
        (("9", "1", "--not-a-quote"), "There is no article 9"),
        (("1", "1", "--undo"), "is as it was found"),
        (("1", "1", "--speaker", " "), "is no name"),
        (("--alias", "Nobody", "--undo"), "not another name of anybody"),
        (("--alias", "Nobody", "--in", "1", "--undo"), "of anybody in article 1"),
        (("--apart", "Nobody", "Somebody", "--undo"), "were not told apart"),
        (("--apart", "Nobody", " "), "is no name"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    desk: Desk, argv: tuple[str, ...], sentence: str
) -> None:
    result = desk.run("correct", *argv)
    assert (result.code, result.out) == (1, "")
    assert sentence in result.err
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("1",),
        ("1", "1"),
        ("1", "1", "--role", "pilot", "--undo"),
        ("1", "1", "--speaker", "Coad", "--undo"),
        ("1", "1", "--not-a-quote", "--alias", "Coad"),
        ("--alias", "Coad"),
        ("--alias", "Coad", "Perran Coad", "--undo"),
        ("--alias", "Coad", "Perran Coad", "--apart", "Coad", "Perran Coad"),
        ("--alias", "Coad", "Perran Coad", "--kind", "boat"),
        ("--apart", "Coad"),
        ("1", "1", "--not-a-quote", "--kind", "person"),
    ],
)
def test_what_is_not_understood_is_a_matter_of_usage(desk: Desk, argv: tuple[str, ...]) -> None:
    result = desk.run("correct", *argv)
    assert (result.code, result.out) == (2, "")
    assert "usage: reader correct" in result.err
