"""Entities under the names that they are shown by: those of one name and kind become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.articles.annotations import Entity, EntityKind

FullName = Callable[[Entity], str]


class Joined(NamedTuple):
    """An entity as it is shown, and by their numbers those that the engine found of it."""

    entity: Entity
    found: dict[int, Entity]


def distinct(entities: Iterable[Entity]) -> list[Entity]:
    """One entity a name and kind, so that no article is counted twice."""
    merged: dict[tuple[str, EntityKind], Entity] = {}
    for entity in entities:
        key = (entity.name, entity.kind)
        known = merged.get(key)
        merged[key] = (
            replace(
                known,
                mentions=known.mentions + entity.mentions,
                aliases=tuple(dict.fromkeys(known.aliases + entity.aliases)),
            )
            if known
            else entity
        )
    return list(merged.values())


def joined(found: Sequence[Entity], full_name: FullName) -> list[Joined]:
    """What is shown of the entities that were found, numbered from 1 in their order."""
    parts: dict[tuple[str, EntityKind], dict[int, Entity]] = {}
    for number, entity in enumerate(found, 1):
        parts.setdefault((full_name(entity), entity.kind), {})[number] = entity
    return [Joined(_one(name, list(some.values())), some) for (name, _), some in parts.items()]


def _one(name: str, parts: Sequence[Entity]) -> Entity:
    """All of their mentions in order; the names that the engine knows it by are aliases."""
    first = parts[0]
    if len(parts) == 1 and first.name == name:
        return first
    names = dict.fromkeys(known for part in parts for known in (part.name, *part.aliases))
    names.pop(name, None)
    mentions = {mention for part in parts for mention in part.mentions}
    in_order = sorted(mentions, key=lambda mention: (mention.start, mention.end))
    return replace(first, name=name, mentions=tuple(in_order), aliases=tuple(names))
