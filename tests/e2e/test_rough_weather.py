"""The whole reader where things go wrong: signals, crashes, odd sizes, no colour, bad settings."""

from __future__ import annotations

import signal
import stat
from typing import TYPE_CHECKING

import pytest

from tests.e2e.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

READER = ("-m", "reader")
CRASHING = """
import sys
from reader.app.widgets.reader_view import ReaderView
def fail(self, y):
    article = "secret words"
    raise LookupError(article)
ReaderView.render_line = fail
from reader.cli.main import main
sys.exit(main([]))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_keeps_the_place_and_gives_the_terminal_back(
    home: Path, number: signal.Signals
) -> None:
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("1 of ", "QUOTES")
        terminal.press("jj")
        terminal.wait_for("3 of ")
        terminal.child.kill(number)
        assert terminal.wait_for_end() == 128 + number
        terminal.assert_given_back()
        assert b"Traceback" not in terminal.raw
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("3 of ")


def test_a_closed_window_ends_it(home: Path) -> None:
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("1 of ", "QUOTES")
        assert terminal.close_window() == 128 + signal.SIGHUP


def test_a_crash_leaves_a_report_and_one_sentence(home: Path) -> None:
    with Terminal(("-c", CRASHING), home=home) as terminal:
        assert terminal.wait_for_end() == 1
        terminal.assert_given_back()
        after = terminal.raw.rpartition(b"\x1b[?1049l")[2].decode()
    assert "Traceback" not in after
    assert "secret words" not in after
    (report,) = (home / "reader" / "reports").iterdir()
    assert report.name in after.replace("\r\n", "")
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert "in fail" in report.read_text(encoding="utf-8")
    assert "secret words" not in report.read_text(encoding="utf-8")


def test_it_can_be_put_aside_and_taken_up_again(home: Path) -> None:
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("1 of ", "QUOTES")
        terminal.press("\x1a")
        terminal.wait_until_stopped()
        terminal.assert_given_back()
        terminal.screen.reset()
        terminal.child.kill(signal.SIGCONT)
        terminal.wait_for("1 of ", "QUOTES")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_any_size_is_drawn(home: Path) -> None:
    with Terminal(READER, home=home, columns=160, rows=45) as terminal:
        terminal.wait_for("ARTICLES", "NAMES")
        for columns, rows, needle in ((100, 30, "ARTICLES"), (60, 20, "ARTICLES"), (20, 6, "")):
            terminal.resize(columns, rows)
            terminal.wait_for(needle)
        terminal.resize(160, 45)
        terminal.wait_for("ARTICLES", "NAMES", "QUOTES")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_without_colour_everything_is_grey_and_marked(home: Path) -> None:
    with Terminal(READER, home=home, environ={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("1 of ", "QUOTES", "●", "▌")
        colours = {
            colour
            for row in terminal.screen.buffer.values()
            for cell in row.values()
            for colour in (cell.fg, cell.bg)
        }
        assert all(is_grey(colour) for colour in colours), colours
        bold = [
            cell for row in terminal.screen.buffer.values() for cell in row.values() if cell.bold
        ]
        assert bold


def is_grey(colour: str) -> bool:
    named = not all(letter in "0123456789abcdef" for letter in colour)
    return named or len({colour[0:2], colour[2:4], colour[4:6]}) == 1


def test_bad_settings_are_told_and_the_reader_starts(home: Path) -> None:
    (home / "reader" / "config.toml").write_text(
        'theme = "paper"\n\n[keys]\n"view.zne" = "Z"\nquit = "X"\n', encoding="utf-8"
    )
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("line 4", "view.zne", "QUOTES")
        terminal.press("X")
        assert terminal.wait_for_end() == 0
