"""Cut a correction out of an article: the quote's words, their surroundings, and who said them."""

from __future__ import annotations

from reader.articles.annotations import EntityKind, Quote, QuoteKind, Speaker, SpeakerKind
from reader.library.anchoring import CONTEXT
from reader.library.correction import Correction
from reader.library.rows import StoredArticle
from reader.library.stamps import hash_of, now

_BEINGS = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.ORGANISATION: SpeakerKind.ORGANISATION,
}


def cut(
    stored: StoredArticle, quote: Quote, kind: QuoteKind, speaker: Speaker | None
) -> Correction:
    """A correction of that quote, not yet kept (number 0)."""
    article = stored.article
    text, start, end = article.text, quote.start, quote.end
    return Correction(
        id=0,
        article_id=stored.id,
        title=article.title,
        url=article.url,
        text=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        text_hash=hash_of(text),
        kind=kind,
        speaker=speaker,
        created=now(),
    )


def speaker_called(stored: StoredArticle, name: str, role: str | None) -> Speaker:
    """Whoever is called so, with what the article says of them."""
    for quote in stored.annotations.quotes:
        if quote.speaker and quote.speaker.name == name:
            role = role or quote.speaker.role
    return Speaker(name, _kind(stored, name), role)


def _kind(stored: StoredArticle, name: str) -> SpeakerKind:
    """As the article names them; who is called by no name (`a neighbour`) is described."""
    for quote in stored.annotations.quotes:
        if quote.speaker and quote.speaker.name == name:
            return quote.speaker.kind
    for entity in stored.annotations.entities:
        if entity.name == name and entity.kind in _BEINGS:
            return _BEINGS[entity.kind]
    return SpeakerKind.DESCRIBED if name == name.lower() != name.upper() else SpeakerKind.PERSON
