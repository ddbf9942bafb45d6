"""From mentions to entities: one entry for all the names of one person, place or organisation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.analysis.entities.forms import key
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.merging.mentions import Named
from reader.analysis.entities.merging.organisations import group_organisations
from reader.analysis.entities.merging.persons import group_persons
from reader.analysis.entities.merging.places import group_places
from reader.articles.annotations import Entity, EntityKind, Mention

_ACRONYM = 4
"""Letters up to which a place in capitals may be an acronym."""


def merge(text: str, mentions: Sequence[Named]) -> tuple[Entity, ...]:
    """Entities in the order of their first mention."""
    synonyms = load_gazetteer().synonyms
    kinds: dict[EntityKind, list[Named]] = {kind: [] for kind in EntityKind}
    for mention in mentions:
        kinds[mention.kind].append(mention)
    groups = [
        *group_persons(kinds[EntityKind.PERSON]),
        *group_organisations(text, kinds[EntityKind.ORGANISATION], synonyms),
        *group_places(kinds[EntityKind.PLACE], synonyms),
    ]
    entities = [_entity(group, synonyms) for group in groups]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].start))


def _entity(group: Sequence[Named], synonyms: dict[str, str]) -> Entity:
    forms = Counter(" ".join(mention.form.split()) for mention in group)
    known = (synonyms.get(key(form)) for form in forms)
    kind = group[0].kind
    name = next((name for name in known if name and kind is not EntityKind.PERSON), None)
    name = name or (
        _fullest(forms) if kind is EntityKind.ORGANISATION else _unshouted(_fullest(forms))
    )
    return Entity(
        name=name,
        kind=kind,
        mentions=tuple(Mention(mention.start, mention.end) for mention in group),
        aliases=tuple(form for form in forms if form != name),
    )


def _fullest(forms: Counter[str]) -> str:
    """Most words, no initial, not shouted, with accents; then most often, longest, first."""

    def fullness(form: str) -> tuple[int, ...]:
        words = form.split()
        initials = sum(len(word.strip(".")) == 1 for word in words)
        accents = sum(not letter.isascii() for letter in form)
        return len(words), -initials, not form.isupper(), accents, forms[form], len(form)

    return max(forms, key=fullness)


def _unshouted(name: str) -> str:
    """`KINGSFERRY` in a dateline is Kingsferry; a short one may be an acronym and stays."""
    if not name.isupper() or len(name) <= _ACRONYM:
        return name
    return " ".join(word.capitalize() for word in name.split())
