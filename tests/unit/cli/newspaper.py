"""A small invented newspaper in a library, and a way to run the command on it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.pipeline import ENGINE
from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.article import Article
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.cli.main import main
from reader.library.articles import store_all
from reader.paths import find_home
from reader.workflows.starter import starter_done
from reader.workflows.stores import open_stores

BARRAGE = Draft(
    title="Barrage delayed again",
    paragraphs=(
        (BlockKind.STANDFIRST, "The harbour office blames the weather."),
        (BlockKind.PARAGRAPH, "“The tide will not wait,” said harbour master Idony Trewhella."),
        (BlockKind.PARAGRAPH, "The so-called “slack season” has begun in Porthenys."),
    ),
    published=date(2026, 3, 6),
    source="The Lantern",
    url="https://lantern.example/barrage",
)
STRIKE = Draft(
    title="Ferry crews vote",
    paragraphs=((BlockKind.PARAGRAPH, "No boats will sail from Porthenys on Sunday."),),
    published=date(2026, 3, 5),
)


def annotated(article: Article) -> Annotations:
    """What a perfect engine finds in these two."""
    text = article.text
    place = text.index("Porthenys")
    entities = (Entity("Porthenys", EntityKind.PLACE, (Mention(place, place + 9),)),)
    if "“" not in text:
        return Annotations((), entities, ENGINE)
    name = text.index("Idony Trewhella")
    speaker = Speaker(
        "Idony Trewhella", SpeakerKind.PERSON, "harbour master", "Idony Trewhella", name, name + 15
    )
    said = text.index("“The tide")
    term = text.index("“slack")
    quotes = (
        Quote(said, said + 25, QuoteKind.DIRECT, 0, speaker, "said", "test", Confidence.SURE),
        Quote(term, term + 14, QuoteKind.TERM, 1, None, None, "test", Confidence.SURE),
    )
    return Annotations(quotes, entities, ENGINE)


@dataclass(frozen=True)
class Result:
    """What a user sees of one run."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON Lines that were printed."""
        return [json.loads(line) for line in self.out.splitlines()]


def stock(root: Path) -> None:
    """Put the two articles into a home, the barrage as 1 and the strike as 2."""
    articles = [article_of(draft) for draft in (BARRAGE, STRIKE)]
    with open_stores(find_home(root)) as stores:
        starter_done(stores)
        store_all(stores.library, [(article, annotated(article)) for article in articles])


class Desk:
    """A home of its own, and the command run in it."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capsys = capsys

    def run(self, *argv: str) -> Result:
        """Run `reader --home HOME ARGV...`."""
        code = main(["--home", str(self.root), *argv])
        captured = self._capsys.readouterr()
        return Result(code, captured.out, captured.err)
