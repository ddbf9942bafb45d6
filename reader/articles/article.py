"""The article: canonical text that never changes again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.articles.blocks import Block


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article.

    `text` is the body without the headline: its blocks joined by single line breaks. Every span in
    the project is a half-open range of code points of it. A changed text is a new revision, never
    an edit. `key` is the URL, or the fingerprint where there is none. `fingerprint` is a hash of
    title and words that spacing and typography do not change.
    """

    key: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    published: date
    fingerprint: str
    date_guessed: bool = False
    author: str | None = None
    source: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    language: str = "en"
    origin: str | None = None
