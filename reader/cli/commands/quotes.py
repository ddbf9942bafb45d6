"""`reader quotes [QUERY]`: who said what."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from reader.cli.errors import CommandError, no_article
from reader.cli.opening import echoing_stores
from reader.cli.options import Subparsers, add_command, add_json, add_limit, add_reported, day
from reader.cli.output import print_rows, say
from reader.cli.quote_lines import quote_lines
from reader.cli.searching import find_quotes, today
from reader.export.citation import attribution
from reader.export.fields import quote_fields
from reader.library.articles import headlines
from reader.library.connection import Library
from reader.library.echoes import echo_counts
from reader.library.rows import SaidQuote
from reader.paths import Home
from reader.workflows.stores import Stores


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader quotes`."""
    parser = add_command(
        subparsers,
        "quotes",
        run,
        summary="print quotations with their speakers, newest first",
        example="reader quotes --today --by speaker 'harbour -china'",
    )
    parser.add_argument(
        "query", nargs="*", metavar="QUERY", help="only of the articles that the query finds"
    )
    parser.add_argument("--speaker", metavar="NAME", help="only what this speaker said")
    parser.add_argument("--about", metavar="WORDS", help="only quotations with these words")
    parser.add_argument("--today", action="store_true", help="only of today")
    parser.add_argument("--since", type=day, metavar="DATE", help="only from this day on")
    parser.add_argument("--until", type=day, metavar="DATE", help="only up to this day")
    parser.add_argument("--article", type=int, metavar="ID", help="only of this article")
    parser.add_argument(
        "--by", choices=("time", "speaker"), default="time", help="the order (time unless told)"
    )
    add_reported(parser)
    add_limit(parser, 0)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the quotations as they are found."""
    with echoing_stores(home) as stores:
        _check_article(stores, args.article)
        found = find_quotes(
            stores,
            " ".join(args.query),
            since=today() if args.today else args.since,
            until=today() if args.today else args.until,
            speaker=args.speaker,
            about=args.about,
            article=args.article,
            reported=args.reported,
        )
        chosen = islice(found, args.limit or None)
        print_them = _print_by_speaker if args.by == "speaker" else _print_all
        printed = print_them(stores.library, chosen, as_json=args.json)
    if not printed:
        raise CommandError("No quotation is found; ask for less, or see `reader list`.")
    return 0


def _check_article(stores: Stores, article_id: int | None) -> None:
    if article_id is not None and not headlines(stores.library, [article_id]):
        raise no_article(article_id)


def _with_echoes(library: Library, found: Iterable[SaidQuote]) -> Iterator[tuple[SaidQuote, int]]:
    """Each quote with the number of other articles that it stands in."""
    for article_id, group in groupby(found, key=lambda quote: quote.article_id):
        quotes = list(group)
        counts = echo_counts(library, article_id, [quote.number for quote in quotes])
        yield from ((quote, counts.get(quote.number, 0)) for quote in quotes)


def _print_by_speaker(library: Library, quotes: Iterable[SaidQuote], *, as_json: bool) -> int:
    from reader.library.speaking import by_speaker

    printed = 0
    for speaking in by_speaker(quotes):
        if not as_json:
            count = len(speaking.quotes)
            who = attribution(speaking.speaker, speaking.role) or "Nobody is named"
            say(f"{who}: {count:,} quote{'s' if count > 1 else ''}")
            say()
        printed += _print_all(library, speaking.quotes, as_json=as_json)
    return printed


def _print_all(library: Library, quotes: Iterable[SaidQuote], *, as_json: bool) -> int:
    printed = 0
    for quote, elsewhere in _with_echoes(library, quotes):
        printed += 1
        if as_json:
            print_rows([quote_fields(quote) | {"also_in": elsewhere}])
            continue
        for line in quote_lines(quote, elsewhere):
            say(line)
    return printed
