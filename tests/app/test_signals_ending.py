"""However the app ends, the terminal is as it was, and the exit code says how."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.e2e.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUBJECT = "tests.app.ending_subject"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return tmp_path / "saved"


@pytest.fixture
def terminal(tmp_path: Path, saved: Path) -> Iterator[Terminal]:
    with Terminal(["-m", SUBJECT, str(saved)], home=tmp_path, columns=60, rows=12) as one:
        one.wait_for("here I am")
        yield one


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_saves_and_gives_the_terminal_back(
    terminal: Terminal, saved: Path, number: signal.Signals
) -> None:
    terminal.child.kill(number)
    assert terminal.wait_for_end() == 128 + number
    assert saved.exists()
    terminal.assert_given_back()


def test_a_signal_before_anything_is_drawn_ends_it_too(tmp_path: Path) -> None:
    with Terminal(["-m", SUBJECT, str(tmp_path / "saved"), "early"], home=tmp_path) as terminal:
        assert terminal.wait_for_end() == 128 + signal.SIGTERM
        assert b"Traceback" not in terminal.raw


def test_a_stuck_app_ends_all_the_same(terminal: Terminal) -> None:
    terminal.press("s")
    terminal.wait_until(lambda: b"\x07" in terminal.raw, "the bell")
    terminal.child.kill(signal.SIGTERM)
    assert terminal.wait_for_end() == 128 + signal.SIGTERM
    terminal.assert_given_back()


@pytest.mark.parametrize("key", ["c", "w"])
def test_a_crash_gives_the_terminal_back_and_shows_no_values(terminal: Terminal, key: str) -> None:
    terminal.press(key)
    assert terminal.wait_for_end() == 1
    terminal.assert_given_back()
    assert b"told of LookupError" in terminal.raw
    assert b"words of an article" not in terminal.raw
    assert b"Traceback" not in terminal.raw


def test_a_closed_terminal_ends_it(terminal: Terminal) -> None:
    assert terminal.close_window() == 128 + signal.SIGHUP


def test_it_can_be_put_aside_and_taken_up_again(terminal: Terminal) -> None:
    terminal.child.kill(signal.SIGTSTP)
    terminal.wait_until_stopped()
    terminal.assert_given_back()
    terminal.screen.reset()
    terminal.child.kill(signal.SIGCONT)
    terminal.wait_for("here I am")
    terminal.press("q")
    assert terminal.wait_for_end() == 0
    terminal.assert_given_back()
