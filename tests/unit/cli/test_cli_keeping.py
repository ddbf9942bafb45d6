"""Bookmarks, their export, and what removing articles does to them."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.unit.cli.newspaper import Desk


def test_a_bookmark_is_kept_with_note_and_tags(desk: Desk) -> None:
    kept = desk.run("bookmark", "1", "1", "--note", "For the essay.", "--tag", "tides")
    assert kept.code == 0
    assert "“The tide will not wait,” — Idony Trewhella, harbour master" in kept.out
    row = desk.run("bookmarks", "--json").rows[0]
    assert list(row) == (
        [
            "id",
            "text",
            "speaker",
            "role",
            "title",
            "source",
            "date",
            "url",
            "note",
            "tags",
            "created",
        ]
    )
    assert (row["text"], row["note"], row["tags"]) == (
        "“The tide will not wait,”",
        "For the essay.",
        ["tides"],
    )
    assert "Note: For the essay." in desk.run("bookmarks").out


def test_export_writes_the_file_once(desk: Desk, tmp_path: Path) -> None:
    desk.run("bookmark", "1", "1")
    target = tmp_path / "quotes.json"
    assert desk.run("export", "-o", str(target)).code == 0
    assert json.loads(target.read_text())[0]["speaker"] == "Idony Trewhella"
    again = desk.run("export", "-o", str(target))
    assert again.code == 1
    assert again.err == f"reader: {target} exists already; use --force to replace it.\n"
    assert desk.run("export", "-o", str(target), "--force").code == 0


@pytest.mark.parametrize(
    ("name", "beginning"),
    [("markdown", "> “The"), ("json", "[\n  {"), ("csv", "id,text,"), ("text", "“The tide")],
)
def test_export_prints_each_format(desk: Desk, name: str, beginning: str) -> None:
    desk.run("bookmark", "1", "1")
    result = desk.run("export", "--format", name)
    assert result.code == 0
    assert result.out.startswith(beginning)


def test_export_can_be_narrowed(desk: Desk) -> None:
    desk.run("bookmark", "1", "1", "--tag", "tides")
    assert desk.run("export", "--tag", "tides", "--speaker", "Idony Trewhella").code == 0
    assert desk.run("export", "--tag", "other").code == 1


def test_removing_needs_a_yes(desk: Desk) -> None:
    refused = desk.run("remove", "1")
    assert refused.code == 1
    assert "add --yes" in refused.err
    assert len(desk.run("list", "--json").rows) == 2


def test_removing_asks_at_a_terminal(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = io.StringIO("n\n")
    monkeypatch.setattr(answer, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", answer)
    result = desk.run("remove", "1")
    assert "Barrage delayed again" in result.out
    assert "Nothing is removed." in result.out
    assert len(desk.run("list", "--json").rows) == 2


def test_bookmarks_outlive_their_article(desk: Desk) -> None:
    desk.run("bookmark", "1", "1")
    assert desk.run("remove", "1", "--yes").out == "removed 1\n"
    assert [row["id"] for row in desk.run("list", "--json").rows] == [2]
    assert desk.run("bookmarks", "--json").rows[0]["text"] == "“The tide will not wait,”"
