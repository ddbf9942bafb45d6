"""Turn a draft into an article: the one place where an article's text is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.articles.article import Article
from reader.articles.blocks import Block, BlockKind
from reader.articles.cleaning import clean, clean_line
from reader.articles.draft import Draft
from reader.articles.fingerprints import fingerprint
from reader.errors import ReaderError

_TITLE_WIDTH = 80
"""Code points of a headline that is made from the text's beginning."""

_WORD = re.compile(r"[^\W_]")


def article_of(draft: Draft) -> Article:
    """Clean a draft and lay it out as blocks joined by single line breaks.

    Raises `ReaderError` when there is no word below the headline.
    """
    text, blocks = _lay_out(_cleaned(draft.paragraphs))
    title = clean_line(draft.title)
    if not _WORD.search(text):
        raise ReaderError(f"“{title}” has no words below its headline; there is nothing to read.")
    title = title or _beginning(text)
    mark = fingerprint(title, text)
    url = _line_or_none(draft.url)
    return Article(
        key=url or mark,
        title=title,
        text=text,
        blocks=blocks,
        published=draft.published,
        fingerprint=mark,
        date_guessed=draft.date_guessed,
        author=_line_or_none(draft.author),
        source=_line_or_none(draft.source),
        url=url,
        tags=tuple(dict.fromkeys(tag for tag in map(clean_line, draft.tags) if tag)),
        origin=clean(draft.origin) if draft.origin else None,
    )


def _cleaned(paragraphs: Iterable[tuple[BlockKind, str]]) -> Iterator[tuple[BlockKind, str]]:
    for kind, words in paragraphs:
        if kind is BlockKind.PREFORMATTED:
            line = clean(words).strip("\n").rstrip()
        else:
            line = clean_line(words)
        if line:
            yield kind, line


def _lay_out(paragraphs: Iterable[tuple[BlockKind, str]]) -> tuple[str, tuple[Block, ...]]:
    lines: list[str] = []
    blocks: list[Block] = []
    start = 0
    for kind, line in paragraphs:
        end = start + len(line)
        lines.append(line)
        blocks.append(Block(kind, start, end))
        start = end + 1
    return "\n".join(lines), tuple(blocks)


def _beginning(text: str) -> str:
    line = text.partition("\n")[0]
    return line if len(line) <= _TITLE_WIDTH else f"{line[: _TITLE_WIDTH - 1].rsplit(' ', 1)[0]}…"


def _line_or_none(text: str | None) -> str | None:
    return clean_line(text) or None if text else None
