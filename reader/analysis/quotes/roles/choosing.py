"""Which of several descriptions is the role: the fullest one that still holds."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis.quotes.roles.words import KIN, PAST, RANKS, VAGUE
from reader.analysis.text.word_sets import word_set

_RELATED = word_set("colleague neighbour neighbor friend boss number predecessor ally fan relative")
"""What somebody is to another, kin apart."""


_SAYS_LITTLE = VAGUE | {"democrat", "republican"}


def fullest_first(roles: Iterable[str]) -> list[str]:
    """The roles, each once: what somebody is, then was, then is to others; the longest first."""
    return sorted(dict.fromkeys(roles), key=_order)


def ends_on_rank(role: str) -> bool:
    """Tell whether a rank stands right before the name: `Detective Sergeant`."""
    return role.lower().rsplit(maxsplit=1)[-1] in RANKS


def is_rank(role: str) -> bool:
    """Tell whether `role` is a rank and no more: `Professor`."""
    return role.lower() in RANKS


def _order(role: str) -> tuple[bool, bool, bool, bool, int, bool]:
    words = role.lower().replace("-", " ").split()
    kin = any(word in KIN for word in words)
    related = any(word in _RELATED for word in words)
    past = any(word in PAST for word in words)
    vague = len(words) == 1 and words[0] in _SAYS_LITTLE
    return kin, related, past, vague, -len(words), ends_on_rank(role)
