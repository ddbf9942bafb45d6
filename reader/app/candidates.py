"""Who may have said it: the people of an article, its organisations, and what one types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.articles.annotations import Annotations, EntityKind, Quote, SpeakerKind
from reader.articles.cleaning import clean_line
from reader.library.folding import words


class Does(StrEnum):
    """What choosing a row does."""

    NAMES = "names the speaker"
    NOBODY = "says that nobody spoke"
    ALIAS = "gives the speaker's name another form"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose. `kind` is None for a name that the article does not have."""

    does: Does
    name: str = ""
    role: str | None = None
    kind: SpeakerKind | None = None


NOBODY = Choice(Does.NOBODY)

_KINDS = (SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.DESCRIBED)
_BEINGS = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.ORGANISATION: SpeakerKind.ORGANISATION,
}


def candidates(found: Annotations) -> list[Choice]:
    """People first, then organisations, then who is only described; of each the speakers first."""
    known: dict[str, Choice] = {}
    for quote in found.quotes:
        if speaker := quote.speaker:
            before = known.get(speaker.name)
            role = (before.role if before else None) or speaker.role
            known[speaker.name] = Choice(Does.NAMES, speaker.name, role, speaker.kind)
    for entity in sorted(found.entities, key=lambda entity: -len(entity.mentions)):
        if entity.kind in _BEINGS:
            choice = Choice(Does.NAMES, entity.name, None, _BEINGS[entity.kind])
            known.setdefault(entity.name, choice)
    return [one for kind in _KINDS for one in known.values() if one.kind is kind]


def choices(people: Sequence[Choice], quote: Quote, typed: str) -> list[Choice]:
    """What is offered once `typed` stands on the line, best first, and the name as typed.

    That stands before a guess where it is a whole name, last where it is one word. What does not
    name anybody is offered while nothing is typed.
    """
    line = clean_line(typed)
    if not line:
        alias = [Choice(Does.ALIAS, quote.speaker.name)] if quote.speaker else []
        return [*people, NOBODY, *alias]
    ranked = [(rank, one) for one in people if (rank := _rank(one.name, line)) is not None]
    if words(line) and all(words(one.name) != words(line) for one in people):
        whole = len(words(line)) > 1
        ranked.append((_WHOLE_NAME if whole else _LAST, Choice(Does.NAMES, line)))
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])]


_BEGINS, _STANDS_IN, _WHOLE_NAME, _IN_ORDER, _LAST = range(5)


def _rank(name: str, typed: str) -> int | None:
    """How well the typed letters fit: words begin so, it stands in the name, they come in order."""
    theirs, wanted = words(name), words(typed)
    if all(any(word.startswith(part) for word in theirs) for part in wanted):
        return _BEGINS
    shown, letters = " ".join(theirs), " ".join(wanted)
    if letters in shown:
        return _STANDS_IN
    return _IN_ORDER if _in_order(letters.replace(" ", ""), iter(shown)) else None


def _in_order(letters: str, shown: Iterator[str]) -> bool:
    return all(letter in shown for letter in letters)
