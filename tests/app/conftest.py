"""What all tests of the app share."""

from __future__ import annotations

import gc
import sys
from types import ModuleType

import pytest

from reader.app.screens.desk import echoing
from tests.app.page_stand_in import PageStandIn

RARELY = 200_000
"""New objects between two collections: every app makes so many cycles that collecting them at the
usual pace is a third of the tests' time."""


def pytest_sessionstart() -> None:
    gc.set_threshold(RARELY)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for an article to settle."""
    monkeypatch.setattr(echoing, "SETTLE", 0)


@pytest.fixture
def blank_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of people show no more than whose they are."""
    module = ModuleType("reader.app.screens.figure_page")
    module.FigurePage = PageStandIn  # type: ignore[attr-defined] # what the app asks it for
    monkeypatch.setitem(sys.modules, module.__name__, module)
