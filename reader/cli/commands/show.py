"""`reader show ID`: one article to read."""

from __future__ import annotations

import argparse
from typing import Any

from reader.cli.annotation_rows import article_row, entity_row, quote_row
from reader.cli.errors import no_article
from reader.cli.headlines import headline_row
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json, add_reported
from reader.cli.output import print_rows, say
from reader.cli.page import page
from reader.library.articles import headlines, load
from reader.library.rows import Headline, StoredArticle
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader show`."""
    parser = add_command(
        subparsers,
        "show",
        run,
        summary="print an article and its numbered quotes",
        example="reader show 12 | less",
    )
    parser.add_argument("id", type=int, metavar="ID", help="a number from `reader list`")
    add_reported(parser)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the article."""
    with ready_stores(home) as stores:
        stored = load(stores.library, args.id)
        listed = headlines(stores.library, [args.id])
    if stored is None or not listed:
        raise no_article(args.id)
    if args.json:
        print_rows([_row(stored, listed[0])])
    else:
        for line in page(stored.article, stored.annotations.quotes, reported=args.reported):
            say(line)
    return 0


def _row(stored: StoredArticle, headline: Headline) -> dict[str, Any]:
    article, found = stored.article, stored.annotations
    quotes = [
        {"number": number} | quote_row(quote, article.text)
        for number, quote in enumerate(found.quotes, 1)
    ]
    return {
        **headline_row(headline),
        "quotes": quotes,
        "author": article.author,
        "date_guessed": article.date_guessed,
        "tags": article.tags,
        "revision": stored.revision,
        **article_row(article),
        "entities": [entity_row(entity, article.text) for entity in found.entities],
    }
