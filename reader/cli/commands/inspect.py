"""`reader inspect FILE...`: what is found in files, without a library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.articles.cleaning import clean_line
from reader.cli.annotation_rows import article_row, entity_row, quote_row
from reader.cli.options import Subparsers, add_command, add_json
from reader.cli.output import complain, print_rows, say
from reader.cli.page import page
from reader.errors import ReaderError
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader inspect`."""
    parser = add_command(
        subparsers,
        "inspect",
        run,
        summary="print the quotes, speakers and entities of files, adding nothing to the library",
        example="reader inspect --json article.txt | jq '.quotes[].speaker.name'",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an article")
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print each file that can be read; 1 if there was one that cannot."""
    del home
    code = 0
    for path in args.files:
        try:
            _print(path, as_json=args.json)
        except ReaderError as error:
            complain(str(error))
            code = 1
    return code


def _print(path: Path, *, as_json: bool) -> None:
    from reader.analysis.pipeline import analyse
    from reader.articles.canonical import article_of
    from reader.sources.folder import read_file

    article = article_of(read_file(path))
    found = analyse(article)
    if as_json:
        print_rows([_row(path, article, found)])
        return
    for line in page(article, found.quotes):
        say(line)
    say()
    for entity in found.entities:
        say(f"{len(entity.mentions):>4} {clean_line(entity.name)} ({entity.kind})")
    say()


def _row(path: Path, article: Article, found: Annotations) -> dict[str, Any]:
    return {
        "path": str(path),
        **article_row(article),
        "quotes": [quote_row(quote, article.text) for quote in found.quotes],
        "entities": [entity_row(entity, article.text) for entity in found.entities],
    }
