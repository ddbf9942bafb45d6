"""What the index has yet to learn: the latest change of each article, numbered as it happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.connection import Library


@dataclass(frozen=True, slots=True)
class Change:
    """An article was stored or annotated anew, or is `gone`. `seq` only ever grows."""

    seq: int
    article_id: int
    gone: bool


def record(library: Library, article_ids: Iterable[int], *, gone: bool = False) -> None:
    """Note that articles changed, in the transaction that changes them."""
    library.run_many(
        "INSERT OR REPLACE INTO changes (article_id, gone) VALUES (?, ?)",
        ((article_id, gone) for article_id in article_ids),
    )


def since(library: Library, seq: int, limit: int) -> list[Change]:
    """At most `limit` changes after number `seq`, in order."""
    rows = library.rows(
        "SELECT seq, article_id, gone FROM changes WHERE seq > ? ORDER BY seq LIMIT ?",
        (seq, limit),
    )
    return [Change(number, article_id, bool(gone)) for number, article_id, gone in rows]


def last(library: Library) -> int:
    """The number of the latest change; 0 when nothing was ever stored."""
    row = library.row("SELECT max(seq) FROM changes")
    return row[0] or 0 if row else 0
