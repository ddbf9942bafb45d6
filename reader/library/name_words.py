"""What a name can be looked up by: its words, and of an organisation its initials too."""

from __future__ import annotations

from collections.abc import Sequence

from reader.articles.annotations import EntityKind
from reader.library.folding import words

SMALL = frozenset({"a", "an", "and", "at", "de", "du", "for", "in", "of", "on", "the", "to"})
"""Words that initials may pass over: `UN` or `UNO`, `BoJ` or `BJ`."""


def name_words(name: str, kind: EntityKind) -> set[str]:
    """The folded words of a name, at least one: a name without any is its own only word."""
    parts = words(name)
    if not parts:
        return {name}
    return {*parts, *initials(parts)} if kind is EntityKind.ORGANISATION else set(parts)


def initials(parts: Sequence[str]) -> set[str]:
    """`boj` and `bj` for the Bank of Japan, `un` for the U.N.; none of a single word."""
    if len(parts) == 1:
        return set()
    great = [part for part in parts if part not in SMALL]
    both = {"".join(part[0] for part in some) for some in (parts, great)}
    return {one for one in both if len(one) > 1}
