"""What the article calls its speakers beside their words: `the pharmacist joked`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.analysis.quotes.lexicon import TITLES
from reader.analysis.quotes.roles.words import VAGUE, is_role_word
from reader.articles.annotations import Quote, Speaker, SpeakerKind


def with_described_roles(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Give a speaker without a role, or with a bare title, the description used for them."""
    described = _descriptions(quote.speaker for quote in quotes if quote.speaker)
    return tuple(_described(quote, described) for quote in quotes)


def _descriptions(speakers: Iterable[Speaker]) -> dict[str, str]:
    found: dict[str, str] = {}
    for speaker in speakers:
        article, _, words = (speaker.mention or "").partition(" ")
        head = words.lower().split(" ")[-1]
        plain = article.lower() == "the" and is_role_word(head) and head not in VAGUE
        if speaker.kind is SpeakerKind.PERSON and plain and "-year-old" not in words:
            known = found.get(speaker.name, "")
            found[speaker.name] = max(known, words, key=len)
    return found


def _described(quote: Quote, described: dict[str, str]) -> Quote:
    speaker = quote.speaker
    if speaker is None or speaker.name not in described:
        return quote
    bare = speaker.role is None or speaker.role.lower() in TITLES
    return replace(quote, speaker=replace(speaker, role=described[speaker.name])) if bare else quote
