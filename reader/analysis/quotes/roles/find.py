"""What each person of an article is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.after_name import (
    body_added,
    body_after,
    roles_after,
    see_after,
    unit_after,
)
from reader.analysis.quotes.roles.apposed_before import roles_apposed_before
from reader.analysis.quotes.roles.before_name import roles_before
from reader.analysis.quotes.roles.beside import roles_beside
from reader.analysis.quotes.roles.choosing import ends_on_rank, fullest_first
from reader.analysis.quotes.roles.present import Person

_MOST_ROLES = 12


def find_roles(page: Page, cast: Cast) -> dict[str, list[str]]:
    """All descriptions of each person, the one to give first, by full name."""
    people = [
        Person(name, cast.full_name(name))
        for name in page.names
        if name.tokens and cast.is_person(name)
    ]
    found: dict[str, list[str]] = defaultdict(list)
    for name, who in people:
        if len(found[who]) < _MOST_ROLES:
            found[who].extend(_roles_at(page, name))
    for who, role in list(roles_beside(page, cast, people, found)):
        found[who].append(role)
    return {who: fullest_first(roles) for who, roles in found.items()}


def _roles_at(page: Page, name: Name) -> Iterator[str]:
    yield from roles_after(page, name)
    for role in roles_before(page, name):
        unit = unit_after(page, name) if ends_on_rank(role) else None
        unit = unit or (None if _names_a_body(role) else body_after(page, name))
        unit = unit or (None if _is_tied(role) else body_added(page, name) or see_after(page, name))
        yield f"{role} {unit}" if unit else role
    yield from roles_apposed_before(page, name)


def _is_tied(role: str) -> bool:
    return not {"of", "at", "for", "&"}.isdisjoint(role.split())


def _names_a_body(role: str) -> bool:
    """`Orr & Co analyst`, `chair of the board`: it says where already."""
    words = role.split()
    return any(word in {"of", "at", "for", "&"} for word in words) or words[0][0].isupper()
