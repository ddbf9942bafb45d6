"""`reader echoes ARTICLE_ID QUOTE_NUMBER`: where else the same words stand."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from reader.articles.cleaning import clean_line
from reader.articles.spans import Span
from reader.cli.errors import CommandError
from reader.cli.opening import echoing_stores
from reader.cli.options import Subparsers, add_command, add_json
from reader.cli.output import print_rows, say
from reader.export.wrapping import wrap
from reader.library.echoes import Echo, echoes
from reader.paths import Home

INDENT = "    "
MARK = "*"
"""Stands around words that the other quotation lacks."""


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader echoes`."""
    parser = add_command(
        subparsers,
        "echoes",
        run,
        summary="print where else the words of a quotation stand, the earliest first",
        example="reader echoes 12 3",
    )
    parser.add_argument("article", type=int, metavar="ARTICLE_ID", help="see `reader list`")
    parser.add_argument("number", type=int, metavar="QUOTE_NUMBER", help="see `reader show ID`")
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the other quotations, with the words that differ."""
    with echoing_stores(home) as stores:
        found = echoes(stores.library, args.article, args.number)
    if not found:
        raise CommandError("These words stand in no other article.")
    if args.json:
        print_rows(map(_row, found))
        return 0
    for echo in found:
        for line in _lines(echo):
            say(line)
    return 0


def _lines(echo: Echo) -> Iterator[str]:
    yield from wrap(_marked(echo.text, echo.differs))
    name = clean_line(echo.speaker) if echo.speaker else "nobody is named"
    differs = " (another name than here)" if echo.other_speaker else ""
    yield from wrap(f"— {name}{differs}", indent=INDENT)
    where = (echo.title, echo.source, str(echo.published), echo.how)
    yield from wrap(" · ".join(clean_line(part) for part in where if part), indent=INDENT)
    if echo.asked_differs:
        yield from wrap(f"here: {_marked(echo.asked, echo.asked_differs)}", indent=INDENT)
    yield f"{INDENT}reader show {echo.article_id}, quote {echo.number}"
    yield ""


def _marked(text: str, differs: Sequence[Span]) -> str:
    for span in reversed(differs):
        word = f"{MARK}{text[span.start : span.end]}{MARK}"
        text = f"{text[: span.start]}{word}{text[span.end :]}"
    return text


def _row(echo: Echo) -> dict[str, Any]:
    return {
        "article_id": echo.article_id,
        "number": echo.number,
        "title": echo.title,
        "date": echo.published,
        "source": echo.source,
        "speaker": echo.speaker,
        "other_speaker": echo.other_speaker,
        "how": echo.how,
        "text": echo.text,
        "differs": [span._asdict() for span in echo.differs],
        "asked": echo.asked,
        "asked_differs": [span._asdict() for span in echo.asked_differs],
    }
