"""`reader correct`: say who said it, that nobody did, or who is who; take it back."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.cli import naming
from reader.cli.errors import CommandError
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.cli.output import say
from reader.cli.page import quote_lines
from reader.library.articles import load
from reader.library.connection import Library
from reader.library.corrections import correct_speaker, not_a_quote, undo
from reader.paths import Home
from reader.workflows.correct import correct


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader correct`."""
    parser = add_command(
        subparsers,
        "correct",
        run,
        summary="say who said a quotation, that it is none, or who goes by another name",
        example="reader correct 12 3 --speaker 'Kei Koga' --role 'associate professor'\n"
        "  reader correct 12 4 --not-a-quote\n"
        "  reader correct 12 3 --undo\n"
        "  reader correct --alias Powell 'Jerome Powell'\n"
        "  reader correct --alias Powell --undo\n"
        "  reader correct --alias 'David Smith' 'David Smith (surgeon)' --in 12 15\n"
        "  reader correct --apart 'Jim Orr' 'James Orr'",
    )
    add = parser.add_argument
    add("article", type=int, nargs="?", metavar="ARTICLE_ID", help="see `reader list`")
    add("number", type=int, nargs="?", metavar="QUOTE_NUMBER", help="see `reader show ID`")
    one_of = parser.add_mutually_exclusive_group()
    one_of.add_argument("--speaker", metavar="NAME", help="who said it")
    one_of.add_argument("--not-a-quote", action="store_true", help="nobody said it")
    one_of.add_argument("--undo", action="store_true", help="let the analysis speak again")
    add("--role", metavar="ROLE", help="what the speaker is, with --speaker")
    add(
        "--alias",
        nargs="+",
        metavar=("NAME", "FULL_NAME"),
        help="show NAME as FULL_NAME, from now on, in every article or in those of --in",
    )
    add(
        "--apart",
        nargs=naming.BOTH,
        metavar="NAME",
        help="two names that are two people's: do not ask again",
    )
    add("--in", dest="inside", type=int, nargs="+", metavar="ARTICLE_ID", help="only there")
    kinds = [kind.value for kind in EntityKind]
    add("--kind", choices=kinds, help="with --alias or --apart: only what is of this kind")
    parser.set_defaults(refuse=parser.error)


def run(args: argparse.Namespace, home: Home) -> int:
    """Correct, and print what is shown now."""
    of_names = args.alias or args.apart
    change = naming.change(args) if of_names else _ruling(args)
    with ready_stores(home) as stores:
        said = correct(stores, change)
        if of_names:
            say(clean_line(str(said)))
        else:
            _print(stores.library, args.article, args.number)
    return 0


def _ruling(args: argparse.Namespace) -> Callable[[Library], object]:
    article, number = args.article, args.number
    if article is None or number is None:
        args.refuse("give ARTICLE_ID and QUOTE_NUMBER, or --alias")
    if args.inside or args.kind:
        args.refuse("--in and --kind go with --alias or --apart")
    if args.role is not None and args.speaker is None:
        args.refuse("--role needs --speaker")
    if args.speaker is not None:
        return lambda library: correct_speaker(
            library, article, number, args.speaker, role=args.role
        )
    if args.not_a_quote:
        return lambda library: not_a_quote(library, article, number)
    if not args.undo:
        args.refuse("one of --speaker, --not-a-quote and --undo is needed")
    return lambda library: undo(library, article, number)


def _print(library: Library, article_id: int, number: int) -> None:
    stored = load(library, article_id)
    quotes = stored.annotations.quotes if stored else ()
    if stored is None or number > len(quotes):
        raise CommandError("The quotation was known to you alone; it is no longer marked.")
    for line in quote_lines(number, quotes[number - 1], stored.article.text):
        say(line)
