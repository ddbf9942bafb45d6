"""What commands print: safe whatever the data holds."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TextIO, cast

from reader.articles.cleaning import clean, clean_line
from reader.cli.errors import CommandError
from reader.export.wrapping import clip


def make_streams_safe() -> None:
    """No output fails for being closed, or for its encoding: `?` stands for what it lacks."""
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str = "") -> None:
    """Print lines of text."""
    with _told():
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
        with _told():
            print(json.dumps(_safe(row), ensure_ascii=ascii_only))


def print_file(text: str) -> None:
    """Print the very bytes that a file would get."""
    flush()
    with _told():
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()


def flush() -> None:
    """Have everything printed."""
    with _told():
        sys.stdout.flush()


def shown(count: int, total: int) -> None:
    """Tell somebody at a terminal that there is more."""
    if count < total and sys.stdout.isatty():
        print(f"{count:,} of {total:,}; --limit 0 shows all", file=sys.stderr)


@contextmanager
def _told() -> Iterator[None]:
    """A full disk behind `>` is the user's to know; that nobody reads any more is for `main`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandError(f"The output cannot be written: {error.strerror or error}.") from error


def _nowhere(mode: str) -> TextIO:
    return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))


def _safe(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {name: _safe(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_safe(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
