"""What all tests of the app share."""

from __future__ import annotations

import gc

RARELY = 200_000
"""New objects between two collections: every app makes so many cycles that collecting them at the
usual pace is a third of the tests' time."""


def pytest_sessionstart() -> None:
    gc.set_threshold(RARELY)
