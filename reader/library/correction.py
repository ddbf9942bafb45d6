"""What a user says of a quote or of a name, against what the engine found."""

from __future__ import annotations

from dataclasses import dataclass

from reader.articles.annotations import QuoteKind, Speaker

CORRECTED = "corrected by you"
"""The rule of a quote whose speaker the user named."""

NOT_A_QUOTE = "not a quote, by you"
"""The rule of a quote that the user called nobody's speech."""

RULES = (CORRECTED, NOT_A_QUOTE)


@dataclass(frozen=True, slots=True)
class Correction:
    """Who said a quote, or (`kind` is `TERM`, `speaker` None) that it is nobody's speech.

    It names its quote like a bookmark: by article, exact words, up to 32 code points around them,
    where they began and a hash of the whole text. It outlives its article: `article_id` is None
    once that is gone. `created` is ISO 8601 in UTC.
    """

    id: int
    article_id: int | None
    title: str
    url: str | None
    text: str
    prefix: str
    suffix: str
    start: int
    text_hash: str
    kind: QuoteKind
    speaker: Speaker | None
    created: str
