"""The names that the user gave, as they hold in one article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.articles.annotations import Entity, EntityKind, Speaker, SpeakerKind
from reader.library import alias_rows
from reader.library.alias import Alias
from reader.library.connection import Library
from reader.library.folding import fold

_KINDS = {
    SpeakerKind.PERSON: EntityKind.PERSON,
    SpeakerKind.ORGANISATION: EntityKind.ORGANISATION,
    SpeakerKind.DESCRIBED: EntityKind.PERSON,
}


class FullNames:
    """Full names of what is found in an article; `used` gathers the aliases that led to them."""

    def __init__(self, library: Library, article_id: int, found: Sequence[Entity]) -> None:
        self.used: set[int] = set()
        self._library = library
        self._article_id = article_id
        self._any = alias_rows.any_at_all(library)
        folded = {entity.name: fold(entity.name) for entity in found} if self._any else {}
        # Most names have no alias: one query tells which have.
        named = alias_rows.which_are(library, folded.values())
        self._plain = {name for name, key in folded.items() if key not in named}
        self._kinds: dict[str, set[EntityKind]] = {}
        for entity in found if self._any else ():
            self._kinds.setdefault(folded[entity.name], set()).add(entity.kind)

    def of_entity(self, entity: Entity) -> str:
        """The name that an entity is shown under."""
        return self._of(entity.name, entity.kind) if self._any else entity.name

    def of_speaker(self, speaker: Speaker) -> str:
        """The same for a speaker: the name of the entity of the article that it is."""
        if not self._any:
            return speaker.name
        kind, named = _KINDS[speaker.kind], self._kinds.get(fold(speaker.name), set())
        return self._of(speaker.name, kind if kind in named else min(named, default=kind))

    def _of(self, name: str, kind: EntityKind) -> str:
        if name in self._plain:
            return name
        steps = follow(name, lambda folded: self._alias(folded, kind))
        self.used.update(step.id for step in steps)
        return end_of(name, steps)

    def _alias(self, folded: str, kind: EntityKind) -> Alias | None:
        named = alias_rows.called(self._library, folded, self._article_id)
        return next((one for one in named if _fits(one, kind)), None)


def follow(name: str, alias_of: Callable[[str], Alias | None]) -> list[Alias]:
    """The aliases that lead on from a name, one after another, none of them twice."""
    steps: list[Alias] = []
    alias = alias_of(fold(name))
    while alias is not None and alias not in steps:
        steps.append(alias)
        alias = alias_of(fold(alias.name))
    if alias is not None:
        steps.append(alias)
    return steps


def end_of(name: str, steps: list[Alias]) -> str:
    """Where the steps end.

    Where they end in a circle, its name is the one that the user gave for an article, and of
    those (else of all) the one given last.
    """
    if not steps:
        return name
    circle = steps[steps.index(steps[-1]) : -1] or steps[-1:]
    return max(circle, key=lambda step: (step.article is not None, step.id)).name


def _fits(alias: Alias, kind: EntityKind) -> bool:
    return alias.kind is kind or (alias.kind is None and kind is not EntityKind.PLACE)
