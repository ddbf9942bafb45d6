"""A report says where it happened, and nothing of what was read."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reader.app.ending import crash

if TYPE_CHECKING:
    from pathlib import Path

SAID = "“We never sold the lighthouse,” said Marta Quill."
NOW = datetime(2026, 5, 18, 12, 0, tzinfo=UTC)


def failure(error: Exception) -> Exception:
    article_text = SAID
    try:
        raise error
    except Exception as raised:  # noqa: BLE001 - any kind is what this is about
        assert article_text
        return raised


def test_the_report_is_for_the_user_alone(tmp_path: Path) -> None:
    path = crash.write_report(tmp_path / "new" / "reports", failure(IndexError("out of range")))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    text = path.read_text(encoding="utf-8")
    assert "IndexError: out of range" in text
    assert "Python 3" in text
    assert "textual 8" in text


def test_the_report_says_where_it_happened() -> None:
    text = crash.describe(failure(IndexError("out of range")), NOW)
    assert "test_crash_report.py" in text
    assert "in failure" in text


@pytest.mark.parametrize("error", [ValueError(SAID), KeyError(SAID), RuntimeError(SAID)])
def test_no_word_of_an_article_is_in_it(error: Exception) -> None:
    text = crash.describe(failure(error), NOW)
    assert "lighthouse" not in text
    assert type(error).__name__ in text


def test_what_led_to_it_is_told_too() -> None:
    cause = failure(FileNotFoundError(2, "No such file", f"/{SAID}"))
    try:
        raise RuntimeError(SAID) from cause
    except RuntimeError as error:
        text = crash.describe(error, NOW)
    assert "FileNotFoundError: No such file" in text
    assert "lighthouse" not in text
