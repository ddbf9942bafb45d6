"""Read an article from a plain text file.

The first line is `date YYYY-MM-DD Headline`, or the headline alone; then come optional lines
`source:`, `author:`, `url:`, `tags:`, then the body, one paragraph a line or parted by blank lines.
"""

from __future__ import annotations

from datetime import date

from reader.articles.blocks import BlockKind
from reader.articles.cleaning import clean
from reader.articles.draft import Draft
from reader.sources.dates import date_in_name
from reader.sources.decoding import decode
from reader.sources.headers import take_head
from reader.sources.paragraphs import Paragraph, paragraphs, with_standfirst
from reader.sources.refusal import SourceError
from reader.sources.wrapping import unwrap

_LONGEST_TITLE = 200
_CUT_TITLE = 90


def read_plain_text(data: bytes, *, name: str, modified: date, origin: str | None = None) -> Draft:
    """A draft from the bytes of the file `name`.

    A file that names no day in its first line gets that of its name, else the day it was
    `modified`, marked as a guess. Raises `SourceError` for what has no words.
    """
    text = _text(data, origin or name)
    head, lines = take_head(text.split("\n"))
    title, body = _entitled(head.title, with_standfirst(list(paragraphs(unwrap(lines)))))
    if not any(char.isalnum() for _, words in body for char in words):
        raise SourceError(origin or name, "there are no words below the headline")
    named = head.published or date_in_name(name)
    return Draft(
        title=title,
        paragraphs=tuple(body),
        published=named or modified,
        date_guessed=named is None,
        author=head.author,
        source=head.source,
        url=head.url,
        tags=head.tags,
        origin=origin,
    )


def _text(data: bytes, where: str) -> str:
    if not data:
        raise SourceError(where, "the file is empty")
    text = decode(data)
    if text is None:
        raise SourceError(where, "this is not a text file")
    if not any(char.isalnum() for char in text):
        raise SourceError(where, "there are no words in it")
    return clean(text)


def _entitled(title: str, body: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """A first line too long for a headline is the first paragraph; the title is its beginning."""
    if len(title) <= _LONGEST_TITLE:
        return title, body
    return f"{title[:_CUT_TITLE].rsplit(' ', 1)[0]}…", [(BlockKind.PARAGRAPH, title), *body]
