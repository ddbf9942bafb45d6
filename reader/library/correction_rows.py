"""Corrections as they stand in their table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.articles.annotations import QuoteKind, Speaker, SpeakerKind
from reader.library.connection import Library
from reader.library.correction import Correction

_SELECT = (
    'SELECT id, article_id, title, url, text, prefix, suffix, "start", text_hash, kind, created,'
    " speaker, speaker_kind, role FROM corrections"
)
_OF_ARTICLE = f"{_SELECT} WHERE article_id = ? ORDER BY id"
_LATEST = f"{_SELECT} ORDER BY id DESC"


def of_article(library: Library, article_id: int) -> list[Correction]:
    """Those of one article, the oldest first."""
    return [_correction(row) for row in library.rows(_OF_ARTICLE, (article_id,))]


def latest(library: Library) -> list[Correction]:
    """All of them, the latest first."""
    return [_correction(row) for row in library.rows(_LATEST)]


def insert(library: Library, correction: Correction) -> int:
    """Write a correction, inside `writing`, under its own number or (0) the next; the number."""
    speaker = correction.speaker
    who = (speaker.name, speaker.kind, speaker.role) if speaker else (None, None, None)
    return library.insert(
        "INSERT INTO corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            correction.id or None,
            correction.article_id,
            correction.title,
            correction.url,
            correction.text,
            correction.prefix,
            correction.suffix,
            correction.start,
            correction.text_hash,
            correction.kind,
            *who,
            correction.created,
        ),
    )


def delete(library: Library, correction_id: int) -> None:
    """Take one away, inside `writing`."""
    library.run("DELETE FROM corrections WHERE id = ?", (correction_id,))


def adopt(library: Library, article_id: int, text_hash: str, url: str | None) -> None:
    """Give an article that comes back the corrections that it left behind, inside `writing`."""
    library.run(
        "UPDATE corrections SET article_id = ?"
        " WHERE article_id IS NULL AND (text_hash = ? OR url = ?)",
        (article_id, text_hash, url),
    )


def _correction(row: Sequence[Any]) -> Correction:
    number, article_id, *words, kind, created, name, speaker_kind, role = row
    title, url, text, prefix, suffix, start, text_hash = words
    speaker = None if name is None else Speaker(name, SpeakerKind(speaker_kind), role)
    return Correction(
        id=number,
        article_id=article_id,
        title=title,
        url=url,
        text=text,
        prefix=prefix,
        suffix=suffix,
        start=start,
        text_hash=text_hash,
        kind=QuoteKind(kind),
        speaker=speaker,
        created=created,
    )
