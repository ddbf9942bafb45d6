"""What a crash leaves behind: a report that can be shown to strangers, and one sentence."""

from __future__ import annotations

import os
import platform
import traceback
from datetime import datetime
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PARTS = ("pullquote", "textual", "rich", "Whoosh")

_SPEAKS_OF_CODE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    NameError,
    OSError,
    RecursionError,
    TypeError,
)
"""Errors whose message names code, types or the system; any other may hold words of an article."""


def write_report(reports: Path, error: BaseException) -> Path:
    """Write what is known of `error` into a new file of mode 0600 in `reports` and tell its path.

    The report has versions, the terminal, and where in the code it happened, but no values of
    variables: they may be what somebody reads. Raises OSError when it cannot be written.
    """
    reports.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = datetime.now().astimezone()
    path = reports / f"crash-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(describe(error, now))
    return path


def describe(error: BaseException, now: datetime) -> str:
    """The text of a report."""
    lines = [f"reader ended with an error, {now:%Y-%m-%d %H:%M:%S %z}", ""]
    lines += [f"{part} {_version(part)}" for part in _PARTS]
    lines += [f"Python {platform.python_version()}", platform.platform(terse=True)]
    lines += [f"{name}={os.environ.get(name, '')}" for name in ("TERM", "COLORTERM", "LANG")]
    for one in _chain(error):
        lines += ["", _headline(one), *_places(one)]
    return "\n".join(lines) + "\n"


def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and those that led to it, the last one first."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _headline(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError):
        return f"{kind}: {error.strerror}"
    if isinstance(error, _SPEAKS_OF_CODE) or type(error).__module__ == "sqlite3":
        return f"{kind}: {error}"
    return f"{kind} (its message is left out: it may hold words of an article)"


def _places(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
        yield f"    {frame.line}"
