"""A quotation that somebody kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The exact words, marks included, with everything that is needed to cite them.

    It outlives its article: `article_id` is None once that is gone. `start` and `end` are code
    points of the article's text, None where the words no longer stand in it. `prefix` and `suffix`
    are up to 32 code points of context, `text_hash` is of the whole text that was bookmarked,
    `created` is ISO 8601 in UTC. Speaker and role are kept as they were shown.
    """

    id: int
    text: str
    prefix: str
    suffix: str
    start: int | None
    end: int | None
    text_hash: str
    speaker: str | None
    role: str | None
    title: str
    source: str | None
    author: str | None
    published: date
    url: str | None
    note: str
    tags: tuple[str, ...]
    created: str
    article_id: int | None
