"""How two names come to look alike: whether they may be one person's, or one organisation's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from reader.articles.annotations import EntityKind
from reader.library.folding import words
from reader.library.name_words import initials
from reader.library.nicknames import is_short_for

_COMPANY = """
ab ag as bhd bv co company corp corporation group gmbh holding holdings inc incorporated kk limited
llc llp lp ltd nv oy plc pte pty sa sas se spa srl
"""
COMPANY = frozenset(_COMPANY.split())
"""Words at the ends of an organisation's name that change nothing of who it is."""

_GENERATIONS = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv"})


class Nearness(IntEnum):
    """Why two names may mean the same, the strongest reason first."""

    SPELLING = 1
    """The same letters, with other accents, hyphens, spaces or capitals."""
    ORDER = 2
    """The same names in another order: `Takaichi Sanae`, `Sanae Takaichi`."""
    INITIALS = 3
    """`BoJ` and `Bank of Japan`; `J. Orr` and `James Orr`."""
    COMPANY = 4
    """`Gull Corp` and `Gull`."""
    LONGER = 5
    """One has a name more: `Kei Koga`, `Kei S. Koga`."""
    SHORT_FORM = 6
    """`Jim Orr` and `James Orr`."""
    SURNAME = 7
    """`Koga` and `Kei Koga`; or, the family name first, `Xi` and `Xi Jinping`."""
    FIRST_NAME = 8
    """`Boris` and `Boris Johnson`: the bare name stands first."""

    @property
    def reason(self) -> str:
        """The same in a few words for people."""
        return _REASONS[self]


_REASONS = {
    Nearness.SPELLING: "spelt otherwise",
    Nearness.ORDER: "in another order",
    Nearness.INITIALS: "initials",
    Nearness.COMPANY: "another form of the company",
    Nearness.LONGER: "a name more",
    Nearness.SHORT_FORM: "a short form",
    Nearness.SURNAME: "the same surname",
    Nearness.FIRST_NAME: "begins so",
}


def near(one: str, other: str, kind: EntityKind) -> Nearness | None:
    """Why two full names of that kind may be one, or None; places are never offered."""
    if one == other or kind is EntityKind.PLACE:
        return None
    alike = _people if kind is EntityKind.PERSON else _organisations
    return _in_words(one, other, alike)


def completes(full: str, bare: str) -> Nearness | None:
    """Whether a full name ends with a bare one, or begins with it."""
    names, wanted = words(full), words(bare)
    if not wanted or len(names) <= len(wanted):
        return None
    if without_generation(names)[-len(wanted) :] == wanted:
        return Nearness.SURNAME
    return Nearness.FIRST_NAME if names[: len(wanted)] == wanted else None


def core(parts: Sequence[str]) -> list[str]:
    """The words of an organisation's name without what all companies have."""
    kept = list(parts)
    while len(kept) > 1 and kept[-1] in COMPANY:
        kept.pop()
    return kept[1:] if len(kept) > 1 and kept[0] == "the" else kept


def without_generation(names: list[str]) -> list[str]:
    """A person's names without `Jr` or `III` at the end, so that the surname is the last."""
    return names[:-1] if len(names) > 1 and names[-1] in _GENERATIONS else names


_Alike = Callable[[list[str], list[str]], Nearness | None]


def _in_words(one: str, other: str, alike: _Alike) -> Nearness | None:
    mine, theirs = words(one), words(other)
    if not mine or not theirs:
        return None
    if "".join(mine) == "".join(theirs):
        return Nearness.SPELLING
    return alike(mine, theirs)


def _people(mine: list[str], theirs: list[str]) -> Nearness | None:
    mine, theirs = without_generation(mine), without_generation(theirs)
    if sorted(mine) == sorted(theirs):
        return Nearness.ORDER if mine != theirs else Nearness.LONGER
    if mine[0] == theirs[0]:
        shorter, longer = sorted((mine, theirs), key=len)
        return Nearness.LONGER if _in_order(shorter, longer) and len(shorter) > 1 else None
    if mine[-1] != theirs[-1] or min(len(mine), len(theirs)) == 1:
        return None
    if mine[0][0] == theirs[0][0] and 1 in {len(mine[0]), len(theirs[0])}:
        return Nearness.INITIALS
    return Nearness.SHORT_FORM if is_short_for(mine[0], theirs[0]) else None


def _organisations(mine: list[str], theirs: list[str]) -> Nearness | None:
    mine, theirs = core(mine), core(theirs)
    if mine == theirs:
        return Nearness.COMPANY
    if "".join(mine) in initials(theirs) or "".join(theirs) in initials(mine):
        return Nearness.INITIALS
    return None


def _in_order(some: Sequence[str], names: Sequence[str]) -> bool:
    left = iter(names)
    return all(name in left for name in some)
