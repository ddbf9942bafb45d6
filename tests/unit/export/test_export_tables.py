"""JSON and CSV give back what went in."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import csv as csv_format
from reader.export import json as json_format
from reader.export.csv import guard, unguard
from reader.library.bookmark import Bookmark
from tests.unit.export.bookmark_samples import BOOKMARK, bookmarks, words

HEADER = "id,text,speaker,role,title,source,date,url,note,tags,created".split(",")  # noqa: SIM905


def read(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table, newline="")))


@given(st.lists(bookmarks, max_size=3))
def test_json_loses_nothing(many: list[Bookmark]) -> None:
    rows = json.loads(json_format.render(many))
    for one, row in zip(many, rows, strict=True):
        row["published"] = one.published.fromisoformat(row.pop("date"))
        row["tags"] = tuple(row["tags"])
        assert Bookmark(**row) == one


@given(st.lists(bookmarks, max_size=3))
def test_csv_gives_the_words_back(many: list[Bookmark]) -> None:
    rows = read(csv_format.render(many))
    for one, row in zip(many, rows, strict=True):
        assert unguard(row["text"]) == one.text
        assert unguard(row["speaker"]) == (one.speaker or "")
        assert unguard(row["note"]) == one.note


def test_csv_has_the_columns_of_the_command_line() -> None:
    table = csv_format.render([replace(BOOKMARK, tags=("tides", "coast"))])
    assert table.split("\r\n")[0].split(",") == HEADER
    row = read(table)[0]
    assert row["date"] == "2026-03-06"
    assert row["tags"] == "tides; coast"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_a_cell_never_begins_like_a_formula(sign: str) -> None:
    cell = f"{sign}1+1"
    assert guard(cell) == f"'{cell}"
    assert unguard(guard(cell)) == cell


@given(words | st.sampled_from(["'=1", "''-2", "'", "'tis"]))
def test_guarding_can_be_undone(cell: str) -> None:
    assert unguard(guard(cell)) == cell


def test_lines_within_a_cell_are_quoted() -> None:
    table = csv_format.render([replace(BOOKMARK, text='“One.\n“Two, "so".”')])
    assert '"“One.\n“Two, ""so"".”"' in table
    assert table.endswith("\r\n")
