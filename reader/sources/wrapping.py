"""Undo hard line breaks: some files break their paragraphs at a fixed width."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reader.articles.blocks import BlockKind
from reader.sources.paragraphs import paragraph

_WIDEST = 100
"""Code points of the longest line of a file that counts as wrapped."""
_NARROWEST = 40
"""A line that a wrapping program broke is at least as long as this."""
_MOSTLY = 0.6
_SENTENCE_ENDS = tuple(".!?:…”\"’')")


def unwrap(lines: list[str]) -> list[str]:
    """The lines, those of one paragraph joined where the file is hard-wrapped.

    A file is wrapped when no line is long (an address, which cannot be broken, aside) and most of
    those that another one follows are rather long and end in the middle of a sentence.
    """
    groups = [[line.strip() for line in group] for group in _groups(lines)]
    return [line for group in groups for line in _joined(group)] if _wrapped(groups) else lines


def _groups(lines: list[str]) -> Iterator[list[str]]:
    for blank, group in groupby(lines, key=lambda line: not line.strip()):
        if not blank:
            yield list(group)


def _wrapped(groups: list[list[str]]) -> bool:
    if any(len(line) > _WIDEST and " " in line for group in groups for line in group):
        return False
    followed = [line for group in groups for line in group[:-1] if _is_text(line)]
    broken = [
        line for line in followed if len(line) >= _NARROWEST and not line.endswith(_SENTENCE_ENDS)
    ]
    return len(broken) > 1 and len(broken) >= _MOSTLY * len(followed)


def _joined(group: list[str]) -> Iterator[str]:
    """The paragraphs of a group: a heading stands alone, an item begins anew."""
    current = ""
    for line in group:
        kind, _ = paragraph(line)
        if current and kind is BlockKind.PARAGRAPH:
            hyphenated = current[-1] == "-" and current[-2:-1].isalpha()
            current += line if hyphenated else f" {line}"
            continue
        if current:
            yield current
        current = "" if kind is BlockKind.HEADING else line
        if kind is BlockKind.HEADING:
            yield line
    if current:
        yield current


def _is_text(line: str) -> bool:
    return paragraph(line)[0] is not BlockKind.HEADING
