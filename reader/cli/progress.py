"""A bar for long work, where somebody is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Step = TypeVar("Step")


def run_with_bar(label: str, steps: Iterable[tuple[int, int]]) -> int:
    """Run steps of (done, total) to the end; how many were done."""
    return max((done for done, _total in with_bar(label, steps, lambda step: step)), default=0)


def with_bar(
    label: str, steps: Iterable[Step], figures: Callable[[Step], tuple[int, int]]
) -> Iterator[Step]:
    """The steps, with a bar on stderr if that is a terminal; `figures` gives done and total."""
    if not sys.stderr.isatty():
        yield from steps
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        for step in steps:
            done, total = figures(step)
            bar.update(task, completed=done, total=total)
            yield step
