"""`reader entities`: the people, organisations and places of the library."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.cli.errors import CommandError, no_article
from reader.cli.figure_lines import figure_fields
from reader.cli.opening import ready_stores
from reader.cli.options import MOST, Subparsers, add_command, add_json, add_limit, day
from reader.cli.output import print_rows, say
from reader.library.annotations import entities
from reader.library.articles import headlines
from reader.paths import Home

LIMIT = 50


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader entities`."""
    parser = add_command(
        subparsers,
        "entities",
        run,
        summary="count people, organisations and places",
        example="reader entities --kind person --since 2026-03-01 --limit 10",
    )
    kinds = [kind.value for kind in EntityKind]
    parser.add_argument("--kind", choices=kinds, help="only this kind")
    parser.add_argument("--article", type=int, metavar="ID", help="only of this article")
    parser.add_argument("--since", type=day, metavar="DATE", help="count from this day on")
    parser.add_argument("--until", type=day, metavar="DATE", help="count up to this day")
    add_limit(parser, LIMIT)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print one line an entity, the most widespread first."""
    kind = EntityKind(args.kind) if args.kind else None
    if args.since or args.until:
        return _run_period(args, home, kind)
    with ready_stores(home) as stores:
        if args.article is not None and not headlines(stores.library, [args.article]):
            raise no_article(args.article)
        limit = args.limit or None
        found = entities(stores.library, kind=kind, article=args.article, limit=limit)
    if not found:
        raise CommandError("No entity is found; ask for less, or see `reader list`.")
    if args.json:
        print_rows(map(asdict, found))
        return 0
    say("articles  mentions  kind          name")
    for one in found:
        say(f"{one.articles:>8}  {one.mentions:>8}  {one.kind:<12}  {clean_line(one.name)}")
    return 0


def _run_period(args: argparse.Namespace, home: Home, kind: EntityKind | None) -> int:
    from reader.library.figures.everyone import everyone
    from reader.library.figures.period import Period

    if args.article is not None:
        raise CommandError("One article has one date; leave out --article, or --since and --until.")
    with ready_stores(home) as stores:
        period = Period(args.since, args.until)
        found = everyone(stores.library, kind=kind, period=period, limit=args.limit or MOST)
    if not found:
        raise CommandError("No entity is found in that time; ask for more days.")
    if args.json:
        print_rows(figure_fields(row) for row in found)
        return 0
    say("articles  mentions  quotes  kind          name")
    for row in found:
        figure = row.figure
        counts = f"{row.articles:>8}  {row.mentions:>8}  {row.quotes:>6}"
        say(f"{counts}  {figure.kind:<12}  {clean_line(figure.name)}")
    return 0
