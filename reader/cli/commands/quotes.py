"""`reader quotes`: who said what."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from reader.articles.annotations import SPOKEN, Confidence, QuoteKind
from reader.articles.cleaning import clean_line
from reader.cli.errors import CommandError, no_article
from reader.cli.opening import echoing_stores
from reader.cli.options import Subparsers, add_command, add_json, add_limit, add_reported, day
from reader.cli.output import print_rows, say
from reader.export.citation import attribution
from reader.export.wrapping import wrap
from reader.library.annotations import said
from reader.library.articles import headlines
from reader.library.connection import Library
from reader.library.echoes import echo_counts
from reader.library.rows import SaidQuote
from reader.paths import Home
from reader.workflows.stores import Stores

INDENT = "    "


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader quotes`."""
    parser = add_command(
        subparsers,
        "quotes",
        run,
        summary="print quotations with their speakers, newest first",
        example="reader quotes --speaker 'Kei Koga' --since 2026-03-01",
    )
    parser.add_argument("--speaker", metavar="NAME", help="only what this speaker said")
    parser.add_argument("--about", metavar="WORDS", help="only quotations with these words")
    parser.add_argument("--since", type=day, metavar="DATE", help="only from this day on")
    parser.add_argument("--article", type=int, metavar="ID", help="only of this article")
    add_reported(parser)
    add_limit(parser, 0)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the quotations as they are found."""
    with echoing_stores(home) as stores:
        _check_article(stores, args.article)
        found = said(
            stores.library,
            speaker=args.speaker,
            about=args.about,
            since=args.since,
            article=args.article,
            kinds=(*SPOKEN, QuoteKind.INDIRECT) if args.reported else SPOKEN,
            limit=args.limit or None,
        )
        empty = True
        for quote, elsewhere in _with_echoes(stores.library, found):
            empty = False
            _print(quote, elsewhere, as_json=args.json)
    if empty:
        raise CommandError("No quotation is found; ask for less, or see `reader list`.")
    return 0


def _check_article(stores: Stores, article_id: int | None) -> None:
    if article_id is not None and not headlines(stores.library, [article_id]):
        raise no_article(article_id)


def _with_echoes(library: Library, found: Iterator[SaidQuote]) -> Iterator[tuple[SaidQuote, int]]:
    """Each quote with the number of other articles that it stands in."""
    for article_id, group in groupby(found, key=lambda quote: quote.article_id):
        quotes = list(group)
        counts = echo_counts(library, article_id, [quote.number for quote in quotes])
        yield from ((quote, counts.get(quote.number, 0)) for quote in quotes)


def _print(quote: SaidQuote, elsewhere: int, *, as_json: bool) -> None:
    if as_json:
        print_rows([_row(quote, elsewhere)])
        return
    for line in _lines(quote, elsewhere):
        say(line)


def _lines(quote: SaidQuote, elsewhere: int) -> Iterator[str]:
    yield from wrap(quote.text)
    how = " (reported)" if quote.kind is QuoteKind.INDIRECT else ""
    unsure = " (tentative)" if quote.confidence is Confidence.TENTATIVE else ""
    who = attribution(quote.speaker, quote.role) or "nobody is named"
    yield from wrap(f"— {who}{how}{unsure}", indent=INDENT)
    where = (quote.title, quote.source, str(quote.published))
    yield from wrap(" · ".join(clean_line(part) for part in where if part), indent=INDENT)
    if elsewhere:
        yield f"{INDENT}also in {elsewhere}: reader echoes {quote.article_id} {quote.number}"
    yield f"{INDENT}reader bookmark {quote.article_id} {quote.number}"
    yield ""


def _row(quote: SaidQuote, elsewhere: int) -> dict[str, Any]:
    return {
        "article_id": quote.article_id,
        "title": quote.title,
        "date": quote.published,
        "source": quote.source,
        "url": quote.url,
        "text": quote.text,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "role": quote.role,
        "confidence": quote.confidence,
        "number": quote.number,
        "also_in": elsewhere,
    }
