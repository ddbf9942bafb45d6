"""Which person a name means: `Mark Carney`, `Carney`, `Mr Carney`, `Mark J. Carney`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.merging.forms import words
from reader.analysis.entities.merging.mentions import Named

_SHORTEST = 2
"""Letters below which a word of a name is an initial."""


def group_persons(mentions: Sequence[Named]) -> list[list[Named]]:
    """Mentions of one person together, in the order of first mention."""
    full: list[tuple[str, ...]] = []
    groups: dict[tuple[str, ...], list[Named]] = {}
    for mention in mentions:
        name = words(mention.form)
        if len(name) > 1 and name not in full:
            full.append(name)
    standing = {name: _fullest(name, full) for name in full}
    seen: list[tuple[str, ...]] = []
    for mention in mentions:
        name = words(mention.form)
        person = standing.get(name) or _meant(name, seen, list(standing.values())) or name
        groups.setdefault(person, []).append(mention)
        if len(name) > 1:
            seen.append(person)
    return list(groups.values())


def _fullest(name: tuple[str, ...], names: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The longest name of the same person: same first and last word, or one inside the other."""
    same = [other for other in names if _ends(other) == _ends(name) or _inside(name, other)]
    return max(same, key=len)


def _ends(name: tuple[str, ...]) -> tuple[str, str]:
    return name[0], name[-1]


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """`ahmad sabah` in `sheikh ahmad sabah`: the same words in a row at either end."""
    return len(short) > 1 and short in (long[: len(short)], long[-len(short) :])


def _meant(
    name: tuple[str, ...], seen: Sequence[tuple[str, ...]], all_names: Sequence[tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The person named last before with that surname, then first name; else the first one after."""
    if len(name) != 1 or len(name[0]) < _SHORTEST:
        return None
    (word,) = name
    for names in (list(reversed(seen)), all_names):
        for match in (_is_surname, _is_part):
            found = next((person for person in names if match(word, person)), None)
            if found:
                return found
    return None


def _is_surname(word: str, person: tuple[str, ...]) -> bool:
    return person[-1] == word


def _is_part(word: str, person: tuple[str, ...]) -> bool:
    return word in person
