"""A newcomer's first hour, in a real terminal: open, search, bookmark, leave, come back, export."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

from reader.sources.starter import starter_count
from tests.e2e.terminal import ROOT, Terminal, environment

if TYPE_CHECKING:
    from pathlib import Path

READER = ("-m", "reader")


def command(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *READER, *arguments],
        cwd=ROOT,
        env=environment(home, {}),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def bookmark_a_found_quote(terminal: Terminal) -> None:
    terminal.wait_for("1 of ", "speakers")
    terminal.press("/")
    terminal.wait_for("Enter keep")
    terminal.press("ferry")
    terminal.wait_for("ARTICLES  found")
    terminal.press("\r")
    terminal.wait_for("Enter read")
    terminal.press("]")
    terminal.press("b")
    terminal.wait_for("Bookmarked")


def test_an_empty_home_opens_on_the_newest_starter_article(tmp_path: Path) -> None:
    with Terminal(READER, home=tmp_path, columns=160, rows=45) as terminal:
        terminal.wait_for(f"{starter_count()} articles", "1 of ", "NAMES", "QUOTES")
        terminal.wait_without("Reading in")
        for key in ("/ search", "] next quote", "B bookmarks", "? keys", "q quit"):
            assert key in terminal.text
        newest = command(tmp_path, "list", "--limit", "1").stdout
        headline = next(line for line in terminal.text.splitlines() if "●" in line)
        assert any(word in newest for word in headline.split() if len(word) > 5)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        terminal.assert_given_back()


def test_search_bookmark_leave_come_back_export(home: Path) -> None:
    with Terminal(READER, home=home) as terminal:
        bookmark_a_found_quote(terminal)
        headline = terminal.text.splitlines()[2].split("▏")[0].strip("▌●○ ")
        found = re.findall(r"1 of \d+", terminal.text)[0]
        assert found != f"1 of {starter_count()}"
        terminal.press("q")
        assert terminal.wait_for_end() == 0

    exported = command(home, "export")
    assert exported.returncode == 0
    words = exported.stdout.splitlines()[0].removeprefix("> ")

    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("ARTICLES  found", "ferry", "★")
        terminal.wait_until(lambda: terminal.text.count(headline) == 2, "the same article")
        assert found in terminal.text
        terminal.press("B")
        terminal.wait_for("BOOKMARKS  1", words[:40])
        terminal.press("\x1b")
        terminal.wait_for("ARTICLES  found")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_a_bookmark_that_was_acknowledged_survives_a_kill(home: Path) -> None:
    with Terminal(READER, home=home) as terminal:
        bookmark_a_found_quote(terminal)
        terminal.child.kill(9)
        assert terminal.wait_for_end() == -9
    assert len(command(home, "bookmarks", "--json").stdout.splitlines()) == 1
    assert command(home, "doctor").returncode == 0


def test_the_export_dialog_writes_a_file(home: Path) -> None:
    with Terminal(READER, home=home) as terminal:
        bookmark_a_found_quote(terminal)
        terminal.press("e")
        terminal.wait_for("Export 1 bookmark")
        terminal.press("\t")
        terminal.wait_for("▸json")
        terminal.press("\r")
        terminal.wait_for("written to")
        terminal.press("\r")
        terminal.wait_without("written to")
    assert (home / "reader" / "exports" / "bookmarks.json").stat().st_size > 100
