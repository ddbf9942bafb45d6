"""`reader search QUERY`: articles, each with the words that were found."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.articles.cleaning import clean_line
from reader.cli.headlines import headline_line, headline_row
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json, add_limit
from reader.cli.output import print_rows, say, say_line, shown
from reader.cli.searching import find
from reader.export.wrapping import MEASURE, wrap
from reader.library.articles import headlines, texts
from reader.library.rows import Headline
from reader.paths import Home
from reader.workflows.stores import Stores

if TYPE_CHECKING:
    from reader.index.query.nodes import Query

LIMIT = 20
SORTS = ("relevance", "newest", "oldest")
SNIPPET_WIDTH = 160
"""Code points: two lines below the headline, which is enough to see whether it is worth opening."""

PAGE = 256
"""Articles whose texts are held at once, so that `--limit 0` fits into memory."""


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader search`."""
    parser = add_command(
        subparsers,
        "search",
        run,
        summary="search the articles and show the words that were found",
        example="reader search 'carney \"middle powers\" after:2026-03' --sort newest",
    )
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, "phrases", field:word')
    parser.add_argument("--sort", choices=SORTS, help="the order (relevance unless told)")
    add_limit(parser, LIMIT)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print each article with a snippet."""
    with ready_stores(home) as stores:
        found = find(stores, " ".join(args.query), default_sort="relevance", sort=args.sort)
        ids = found.ids[: args.limit or None]
        for first in range(0, len(ids), PAGE):
            for headline, words in _with_snippets(stores, found.query, ids[first : first + PAGE]):
                _print(headline, words, as_json=args.json)
    shown(len(ids), len(found.ids))
    return 0


def _with_snippets(
    stores: Stores, query: Query, ids: Sequence[int]
) -> Iterator[tuple[Headline, str]]:
    from reader.index.snippets import snippet

    bodies = texts(stores.library, ids)
    for headline in headlines(stores.library, ids):
        yield headline, snippet(query, bodies.get(headline.id, ""), SNIPPET_WIDTH).text


def _print(headline: Headline, words: str, *, as_json: bool) -> None:
    if as_json:
        print_rows([headline_row(headline) | {"snippet": words}])
        return
    say_line(headline_line(headline))
    say("\n".join(wrap(clean_line(words), MEASURE + 8, indent=" " * 8)))
