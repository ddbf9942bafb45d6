"""Homes for the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.newspaper import Desk, stock


@pytest.fixture
def empty_desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A home that does not exist yet."""
    return Desk(tmp_path / "home", capsys)


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    """A home with two articles, and no starter articles."""
    stock(empty_desk.root)
    return empty_desk
