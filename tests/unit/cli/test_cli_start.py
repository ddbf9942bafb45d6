"""`reader` by itself."""

from __future__ import annotations

import gc
import sys

import pytest

from reader.app import app
from reader.config import Config
from reader.paths import Home
from tests.unit.cli.newspaper import Desk


def test_at_a_terminal_the_app_opens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Home, Config, tuple[str, ...]]] = []

    def run(home: Home, config: Config, problems: tuple[str, ...]) -> int:
        opened.append((home, config, problems))
        return 3

    (desk.root / "config.toml").write_text('theme = "paper"\ncolour = 1\n')
    monkeypatch.setattr(app, "run", run)
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert desk.run().code == 3
    ((home, config, problems),) = opened
    assert home.data == desk.root
    assert config.theme == "paper"
    assert ["line 2" in problem for problem in problems] == [True]


def test_without_a_terminal_the_newest_are_printed(desk: Desk) -> None:
    result = desk.run()
    assert (result.code, result.err) == (0, "")
    assert [line.split()[0] for line in result.out.splitlines()] == ["1", "2"]


def test_a_redirected_stderr_is_told_and_not_left_blank(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    result = desk.run()
    assert result.code == 1
    assert "stderr" in result.err
