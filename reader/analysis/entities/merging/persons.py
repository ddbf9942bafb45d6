"""Which person a name means: `Mark Carney`, `Carney`, `Mark J. Carney`, `M. Carney`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.entities.forms import words
from reader.analysis.entities.merging.mentions import Named
from reader.analysis.entities.names import Words


def group_persons(mentions: Sequence[Named]) -> list[list[Named]]:
    """Mentions of one person together, in the order of first mention.

    A single name is the person named in full last before it, else first after it, who has it as
    the family name or else as another name.
    """
    forms = [words(mention.form) for mention in mentions]
    fullest = _fullest({form for form in forms if len(form) > 1})
    named: dict[str, Words] = {}
    for form in reversed(forms):
        _remember(fullest.get(form), named)
    groups: dict[Words, list[Named]] = {}
    before: dict[str, Words] = {}
    for mention, form in zip(mentions, forms, strict=True):
        person = fullest.get(form) or _meant(form, before) or _meant(form, named) or form
        groups.setdefault(person, []).append(mention)
        _remember(fullest.get(form), before)
    return list(groups.values())


def _remember(person: Words | None, named: dict[str, Words]) -> None:
    """Keeps the person under every name; a family name has a place of its own."""
    if person:
        named[f"family {person[-1]}"] = person
        named.update(dict.fromkeys(person, person))


def _meant(form: Words, named: dict[str, Words]) -> Words | None:
    if len(form) != 1:
        return None
    return named.get(f"family {form[0]}") or named.get(form[0])


def _fullest(forms: set[Words]) -> dict[Words, Words]:
    """For each full name the longest one that is of the same person."""
    longest: dict[Words, Words] = {}
    for form in sorted(forms, key=lambda form: (len(form), len(form[0]), form)):
        longest.update(dict.fromkeys(_shorter(form), form))
    return {form: max(longest[form], longest[form[0], form[-1]], key=len) for form in forms}


def _shorter(form: Words) -> Iterator[Words]:
    """Names that a person with this full name also goes by, itself among them."""
    first, *_, last = form
    yield first, last
    yield first[0], last
    for size in range(2, len(form) + 1):
        yield form[:size]
        yield form[-size:]
