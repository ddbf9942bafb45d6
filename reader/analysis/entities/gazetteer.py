"""Known names: countries, regions, cities, institutions, and what people are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.entities.forms import key
from reader.analysis.entities.packing import unpack
from reader.analysis.entities.tokens import tokenize

if TYPE_CHECKING:
    from reader.analysis.entities.lines import Line

COUNTRY, REGION, CITY, INSTITUTION = "C", "R", "T", "O"

_LONGEST_ACRONYM = 4
"""A longer word in capitals is looked up as if it were not shouted."""


class Match(NamedTuple):
    """A known name at tokens `start` to `end`; `kinds` holds the letters of what it may be."""

    start: int
    end: int
    kinds: str


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`names` maps a name, its tokens joined by spaces, to the letters of what it may be.

    `reach` is the number of tokens of the longest name of several words with that first word.
    `synonyms` maps the key of every spelling of a country to the one that a reader knows.
    """

    names: dict[str, str]
    reach: dict[str, int]
    first_names: frozenset[str]
    last_names: frozenset[str]
    demonyms: frozenset[str]
    synonyms: dict[str, str]

    def kinds(self, words: Sequence[str]) -> str:
        """What the words may be as a whole; empty when unknown."""
        return self.names.get(" ".join(words), "")

    def matches(self, line: Line, start: int, end: int) -> list[Match]:
        """The longest known names from each capital on, left to right, none inside another."""
        found: list[Match] = []
        after = start
        for at in range(start, end):
            if at >= after and line.capital[at] and (match := self._longest(line, at, end)):
                found.append(match)
                after = match.end
        return found

    def _longest(self, line: Line, at: int, end: int) -> Match | None:
        word = line.words[at]
        if not (word in self.names or word in self.reach or word.isupper()):
            return None
        first = _sentence_case(word)
        for length in range(min(self.reach.get(first, 1), end - at), 1, -1):
            kinds = self.names.get(" ".join(map(_sentence_case, line.words[at : at + length])))
            if kinds:
                return Match(at, at + length, kinds)
        kinds = self.names.get(first) or self.names.get(word)
        return Match(at, at + 1, kinds) if kinds else None


def _sentence_case(word: str) -> str:
    """`PETALING` as `Petaling`; acronyms stay."""
    return word.capitalize() if word.isupper() and len(word) > _LONGEST_ACRONYM else word


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """The lists that come with the package, read once."""
    first, last, cities, countries = unpack("names", _data("names.txt.z"))
    names = dict.fromkeys(cities, CITY)
    aliases = [line.split("|") for line in _lines("countries.txt")]
    _add(names, COUNTRY, [*countries, *(name for line in aliases for name in line)])
    _add(names, REGION, [name for line in _lines("regions.txt") for name in line.split("|")])
    bodies = [n.split("=") for line in _lines("organisations.txt") for n in line.split("|")]
    _add(names, INSTITUTION, [name for body in bodies for name in body])
    reach: dict[str, int] = {}
    for name in names:
        if " " in name:
            first_word, *rest = name.split(" ")
            reach[first_word] = max(reach.get(first_word, 1), 1 + len(rest))
    demonyms = (word for line in _lines("demonyms.txt") for word in _entries(line))
    synonyms = {key(alias): line[0] for line in aliases for alias in line}
    synonyms |= {key(alias): body[0] for body in bodies if len(body) > 1 for alias in body}
    given, family = (line.split() for line in _lines("people.txt"))
    return Gazetteer(
        names,
        reach,
        frozenset([*first, *given]),
        frozenset([*last, *family]),
        frozenset(demonyms),
        synonyms,
    )


def _add(names: dict[str, str], kind: str, more: Sequence[str]) -> None:
    for name in more:
        key = (
            name if name.isalpha() else " ".join(word for word, *_ in tokenize(name, 0, len(name)))
        )
        if kind not in names.get(key, ""):
            names[key] = names.get(key, "") + kind


def _data(file: str) -> bytes:
    return files("reader.analysis.entities").joinpath("data", file).read_bytes()


def _entries(line: str) -> list[str]:
    """Single words stand with spaces between them, names of several words with bars."""
    return line.split("|") if "|" in line else line.split()


def _lines(file: str) -> list[str]:
    """The lines of a list, without its comments."""
    lines = _data(file).decode().splitlines()
    return [line for line in lines if line and not line.startswith("#")]
