"""What analysis finds in an article: quotes, speakers and entities, all as spans on its text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class QuoteKind(StrEnum):
    """How the words stand in the article."""

    DIRECT = "direct"
    """A whole utterance in marks."""
    MIXED = "mixed"
    """Words in marks inside the reporter's sentence."""
    TERM = "term"
    """A scare quote, a title of a work, a word as a word: nobody's speech."""
    INDIRECT = "indirect"
    """Reported without marks."""


SPOKEN = (QuoteKind.DIRECT, QuoteKind.MIXED)
"""The kinds that count as a quotation of somebody."""


class Confidence(StrEnum):
    """How far the attribution can be trusted."""

    SURE = "sure"
    LIKELY = "likely"
    TENTATIVE = "tentative"


class EntityKind(StrEnum):
    """What a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


class SpeakerKind(StrEnum):
    """Who speaks: a named person or organisation, or someone who is only described."""

    PERSON = "person"
    ORGANISATION = "organisation"
    DESCRIBED = "described"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it.

    `name` is resolved over the article (`Kei Koga`), `mention` is what stands beside the quote
    (`Koga`, `he`) at `start` to `end` of the text. A quotation that goes on without a word keeps
    the mention of the one before. `via` names the source that passed the words on.
    """

    name: str
    kind: SpeakerKind
    role: str | None = None
    mention: str | None = None
    start: int | None = None
    end: int | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch in quotation marks, marks included, from `start` to `end` of the text.

    A quotation that runs over paragraphs is one quote. Quotes that are parts of one utterance
    (`“A,” she said, “b.”`) share a `group`. `rule` names the rule that found the speaker.
    """

    start: int
    end: int
    kind: QuoteKind
    group: int
    speaker: Speaker | None
    cue: str | None
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity is named: half-open code-point offsets into the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation or place of the article under its fullest name."""

    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that was found in one article, in text order, by one version of the engine."""

    quotes: tuple[Quote, ...] = ()
    entities: tuple[Entity, ...] = ()
    engine: str = ""
