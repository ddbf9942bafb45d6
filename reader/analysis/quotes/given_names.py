"""Given names, and whether they are a man's or a woman's.

The table is the 1990 Census of the United States (public domain; its commoner names) with given
names from other languages added by hand. Names that are commoner as words or places are left out.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

Sex = Literal["m", "f"]

_TABLE = Path(__file__).with_name("given_names.txt")


@cache
def _sexes() -> dict[str, Sex | None]:
    found: dict[str, Sex | None] = {}
    for group, names in _rows():
        if group == "m":
            found.update((name, "m") for name in names)
        elif group == "f":
            found.update((name, "f") for name in names)
        elif group == "either":
            found.update((name, None) for name in names)
    return found


@cache
def _surnames() -> frozenset[str]:
    return frozenset(name for group, names in _rows() if group == "surname" for name in names)


def _rows() -> list[tuple[str, list[str]]]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return [(fields[0], fields[1:]) for fields in (line.split() for line in lines) if fields]


def is_given_name(word: str) -> bool:
    """Is `word` as printed a given name; `Jean-Luc` and `Anne-Marie` are by their first half."""
    return word in _sexes() or word.split("-", maxsplit=1)[0] in _sexes()


def is_only_given_name(word: str) -> bool:
    """A given name that is hardly ever a surname, so that a person's name begins with it."""
    return is_given_name(word) and word not in _surnames()


def sex_of(word: str) -> Sex | None:
    """The sex that the given name tells, None where it tells nothing."""
    sexes = _sexes()
    return sexes.get(word) or sexes.get(word.split("-", maxsplit=1)[0])
