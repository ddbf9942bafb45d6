"""What commands print: safe whatever the data holds."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from reader.articles.cleaning import clean, clean_line
from reader.export.wrapping import clip


def print_anything() -> None:
    """Let a terminal that lacks a sign show `?` for it: no output fails for its encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str = "") -> None:
    """Print lines of text."""
    print(clean(text))


def say_line(line: str) -> None:
    """Print one line, cut to the width of the terminal if it goes to one."""
    if sys.stdout.isatty():
        line = clip(line, shutil.get_terminal_size().columns)
    say(line)


def complain(sentence: str) -> None:
    """Tell on stderr, in one line, what could not be done."""
    print(f"reader: {clean_line(sentence)}", file=sys.stderr)


def print_rows(rows: Iterable[Mapping[str, Any]]) -> None:
    """JSON Lines: one object a line, escaped to ASCII where the output is not Unicode."""
    ascii_only = not (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    for row in rows:
        print(json.dumps(_safe(row), ensure_ascii=ascii_only))


def shown(count: int, total: int) -> None:
    """Tell somebody at a terminal that there is more."""
    if count < total and sys.stdout.isatty():
        print(f"{count:,} of {total:,}; --limit 0 shows all", file=sys.stderr)


def _safe(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {name: _safe(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_safe(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
