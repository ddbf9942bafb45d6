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
from reader.cli.tagger import tagger_in_force
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
    code = 0
    tagger = tagger_in_force(home)
    for path in args.files:
        examined = _examine(path, tagger)
        if isinstance(examined, str):
            complain(examined)
            code = 1
        elif args.json:
            print_rows([_row(path, *examined)])
        else:
            _print(*examined)
    return code


def _examine(path: Path, tagger: str) -> tuple[Article, Annotations] | str:
    """What the file holds, or a sentence that says why it cannot be told."""
    from reader.analysis.pipeline import analyse
    from reader.articles.canonical import article_of
    from reader.sources.folder import read_file

    try:
        article = article_of(read_file(path))
        return article, analyse(article, tagger)
    except ReaderError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 (a fault met in one file must not stop the others)
        return f"{path}: the reader failed on it ({type(error).__name__}); please report it."


def _print(article: Article, found: Annotations) -> None:
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
