"""One home that was started once, to copy: the first start reads in every starter article."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.e2e.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

READER = ("-m", "reader")


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home after its first start."""
    home = tmp_path_factory.mktemp("first")
    with Terminal(READER, home=home) as terminal:
        terminal.wait_for("1 of ", "QUOTES")
        terminal.wait_without("Reading in")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    return home


@pytest.fixture
def home(first_start: Path, tmp_path: Path) -> Path:
    """A home of one's own with the starter articles in it."""
    shutil.copytree(first_start, tmp_path / "home")
    return tmp_path / "home"
