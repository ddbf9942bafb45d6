"""The page of a person, an organisation or a place, in the terminal or in a file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.articles.plural import plural
from reader.cli.errors import CommandError
from reader.cli.export_options import chosen_format, put
from reader.cli.figure_lines import figure_line
from reader.cli.figure_options import SHOWN
from reader.cli.opening import ready_stores
from reader.cli.output import complain, print_rows, say, say_line
from reader.cli.quote_lines import quote_lines
from reader.export.facts import facts_of, mention_lines
from reader.export.page_fields import page_fields
from reader.export.wrapping import MEASURE, wrap
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.looking_up import meant
from reader.library.figures.mentions import mentions_of
from reader.library.figures.page import FigurePage, page_of
from reader.library.figures.rows import FigureRow
from reader.library.figures.said import said_by
from reader.paths import Home

CANDIDATES = 10
"""Names that are told where several are meant."""


def show_page(args: argparse.Namespace, home: Home, kind: EntityKind | None) -> int:
    """Print or export the one page that is meant; 1 where several names fit as well."""
    name = " ".join(args.name)
    with ready_stores(home) as stores:
        fitting = meant(stores.library, name, kind=kind, article=args.article)
        if not fitting:
            raise CommandError(
                f"Nobody and nothing called “{name}” is found; see `reader entities`."
            )
        if len(fitting) > 1:
            return _ask_which(name, fitting)
        page = _page(args, stores.library, fitting[0].figure)
    if not page.said and _is_narrowed(args):
        raise CommandError(f"No such quotation of {page.head.figure.name} is found; ask for less.")
    if args.format or args.output:
        put(args, chosen_format(args).render_page(page))
    elif args.json:
        print_rows([page_fields(page)])
    else:
        counts = {} if args.about else {year.number: year.quotes for year in page.head.years}
        for line in _lines(page, counts):
            say(line)
    return 0


def _ask_which(name: str, fitting: Sequence[FigureRow]) -> int:
    for row in fitting[:CANDIDATES]:
        say_line(figure_line(row))
    told = f"“{name}” may be any of {len(fitting):,}"
    bare = any(row.figure.article for row in fitting)
    complain(f"{told}; give more of the name{', or --article ID' if bare else ''}.")
    return 1


def _page(args: argparse.Namespace, library: Library, figure: Figure) -> FigurePage:
    since, until = _days(args)
    exported = bool(args.format or args.output)
    most = (0 if exported else SHOWN) if args.limit is None else args.limit
    with library.reading():
        said = said_by(
            library,
            figure,
            since=since,
            until=until,
            about=args.about,
            reported=args.reported,
            limit=most or None,
        )
        wants_named = figure.kind is not EntityKind.PERSON and not _is_narrowed(args)
        named = mentions_of(library, figure, most or None) if wants_named else ()
        return page_of(library, figure, said, named)


def _is_narrowed(args: argparse.Namespace) -> bool:
    return bool(args.about is not None or args.year or args.since)


def _days(args: argparse.Namespace) -> tuple[date | None, date | None]:
    if args.year is None:
        return args.since, None
    first = date(args.year, 1, 1)
    return max(first, args.since or first), date(args.year, 12, 31)


def _lines(page: FigurePage, counts: Mapping[int, int]) -> Iterator[str]:
    """The page; `counts` are the quotes of each year, shown or not."""
    yield clean_line(page.head.figure.name)
    for fact in facts_of(page):
        yield from wrap(fact)
    for year, quotes in groupby(page.said, lambda quote: quote.published.year):
        yield "─" * MEASURE
        yield f"{year}: {plural(counts[year], 'quote')}" if year in counts else str(year)
        yield ""
        for quote in quotes:
            yield from quote_lines(quote)
    if page.named:
        yield "─" * MEASURE
    for line in mention_lines(page.named):
        yield from wrap(line)
        yield ""
