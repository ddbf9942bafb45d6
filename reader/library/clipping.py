"""Cut a bookmark out of an article: its words, their surroundings and all that cites them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.articles.annotations import SPOKEN, Quote, Speaker
from reader.articles.cleaning import clean, clean_line
from reader.articles.spans import Span
from reader.library.anchoring import CONTEXT
from reader.library.bookmark import Bookmark
from reader.library.rows import StoredArticle
from reader.library.stamps import hash_of, now


def clip(stored: StoredArticle, span: Span, note: str, tags: Iterable[str]) -> Bookmark:
    """A bookmark of that span, not yet kept (number 0)."""
    article = stored.article
    text, (start, end) = article.text, span
    speaker = speaker_at(stored.annotations.quotes, span)
    return Bookmark(
        id=0,
        text=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
        text_hash=hash_of(text),
        speaker=speaker.name if speaker else None,
        role=speaker.role if speaker else None,
        title=article.title,
        source=article.source,
        author=article.author,
        published=article.published,
        url=article.url,
        note=clean_note(note),
        tags=clean_tags(tags),
        created=now(),
        article_id=stored.id,
    )


def clean_note(note: str) -> str:
    """A note as it is kept."""
    return clean(note).strip()


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: each once, none empty."""
    return tuple(dict.fromkeys(tag for tag in map(clean_line, tags) if tag))


def speaker_at(quotes: Sequence[Quote], span: Span) -> Speaker | None:
    """Whose words they are: those of the spoken quotation that the span lies in."""
    around = (
        quote.speaker
        for quote in quotes
        if quote.kind in SPOKEN and quote.start <= span.start and span.end <= quote.end
    )
    return next(around, None)
