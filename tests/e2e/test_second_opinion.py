"""In a real terminal: the user's word on who said it, and a library that an older engine left."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from reader.analysis.engine import ENGINE
from reader.library.articles import outdated
from reader.library.connection import Library, open_library
from tests.e2e.terminal import ROOT, Terminal, environment

if TYPE_CHECKING:
    from pathlib import Path

READER = ("-m", "reader")


def command(home: Path, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, *READER, *arguments],
        cwd=ROOT,
        env=environment(home, {}),
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    ).stdout


def library_of(home: Path) -> Library:
    return open_library(home / "reader" / "library.sqlite3")


def leave(terminal: Terminal) -> None:
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    terminal.assert_given_back()


def test_a_speaker_is_corrected_and_stays_so_through_a_new_analysis(tmp_path: Path) -> None:
    command(tmp_path, "list", "--limit", "1")
    with Terminal(READER, home=tmp_path) as terminal:
        terminal.wait_for("1 of ", "speakers")
        terminal.press("2")
        terminal.press("]")
        terminal.wait_for("quote 1 of")
        terminal.press("w")
        terminal.wait_for("Who said this?")
        terminal.press("Wren Abara")
        terminal.wait_for("as typed")
        terminal.press("\r")
        terminal.wait_for("Said by Wren Abara")
        leave(terminal)
    with library_of(tmp_path) as library, library.writing():
        library.run("UPDATE articles SET engine = '0'")
    with Terminal(READER, home=tmp_path) as terminal:
        terminal.wait_for("Looking anew for who said what (Esc stops)")
        leave(terminal)
    command(tmp_path, "reindex")
    with library_of(tmp_path) as library:
        assert len(outdated(library, ENGINE)) == 0
    assert "Wren Abara" in command(tmp_path, "quotes", "--speaker", "wren abara")
    assert "Wren Abara" in command(tmp_path, "corrections")
    assert command(tmp_path, "search", "said:abara")
