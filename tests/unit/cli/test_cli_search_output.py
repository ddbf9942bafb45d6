"""`search`, and `list` with a query."""

from __future__ import annotations

import shutil
from array import array
from datetime import date

import pytest

from reader.index.query.language import parse
from reader.index.searching import Found
from reader.workflows import search as workflow
from tests.unit.cli.newspaper import Desk


def test_search_shows_the_words_that_were_found(desk: Desk) -> None:
    result = desk.run("search", "tide")
    assert result.code == 0
    assert "Barrage delayed again" in result.out
    assert "The tide will not wait" in result.out.splitlines()[1]


def test_search_as_json_has_a_snippet(desk: Desk) -> None:
    (row,) = desk.run("search", "--json", "weather").rows
    assert list(row)[-1] == "snippet"
    assert "blames the weather" in row["snippet"]


def test_a_query_may_be_many_words(desk: Desk) -> None:
    assert [row["id"] for row in desk.run("search", "--json", "harbour", "tide").rows] == [1]


def test_order_and_limit(desk: Desk) -> None:
    both = desk.run("search", "--json", "--sort", "oldest", "Porthenys").rows
    assert [row["id"] for row in both] == [2, 1]
    assert len(desk.run("search", "--json", "--limit", "1", "Porthenys").rows) == 1


def test_list_takes_a_query(desk: Desk) -> None:
    assert [row["id"] for row in desk.run("list", "--json", "has:quote").rows] == [1]


def test_nothing_found_is_one_line(desk: Desk) -> None:
    result = desk.run("search", "zeppelin")
    assert (result.code, result.out) == (1, "")
    assert result.err == "reader: Nothing is found for “zeppelin”.\n"


def test_a_bad_query_is_one_line(desk: Desk) -> None:
    for query in ('"open', "date:never", "sort:colour", "("):
        result = desk.run("search", query)
        assert (result.code, result.out) == (1, "")
        assert result.err.count("\n") == 1
        assert "report is in" not in result.err


def test_a_lost_index_is_made_again_without_a_question(desk: Desk) -> None:
    desk.run("search", "tide")
    index = desk.root / "index"
    shutil.rmtree(index)
    assert [row["id"] for row in desk.run("search", "--json", "tide").rows] == [1]
    assert list(index.rglob("*.toc"))


def test_a_damaged_index_is_made_again_without_a_question(desk: Desk) -> None:
    desk.run("search", "tide")
    files = [path for path in (desk.root / "index").rglob("*") if path.is_file()]
    for path in files:
        path.write_bytes(path.read_bytes()[::-1])
    assert [row["id"] for row in desk.run("search", "--json", "tide").rows] == [1]
    assert "in step" in desk.run("doctor").out


def test_an_unfinished_index_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        workflow,
        "search",
        lambda *_, **__: Found(
            array("q", [1]), parse("tide", today=date(2026, 3, 7)), complete=False
        ),
    )
    result = desk.run("search", "tide")
    assert result.code == 0
    assert result.err == (
        "reader: The index is still being written; there may be more than is found now.\n"
    )


def test_a_query_that_begins_with_a_minus_follows_two_dashes(desk: Desk) -> None:
    assert [row["id"] for row in desk.run("list", "--json", "--", "-tide").rows] == [2]


def test_the_query_may_name_its_order(desk: Desk) -> None:
    rows = desk.run("search", "--json", "Porthenys sort:oldest").rows
    assert [row["id"] for row in rows] == [2, 1]
