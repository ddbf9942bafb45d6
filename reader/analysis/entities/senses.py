"""What a plain word means: who, where, what body, what deed. From WordNet, most frequent sense."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from reader.analysis.entities.packing import unpack

UNKNOWN = "unknown"
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


@lru_cache(maxsize=8192)
def sense(word: str) -> str:
    """`noun.person` for `shepherds`, `noun.group` for `Tribunal`; empty for numbers and marks."""
    known = load_senses()
    for form in _forms(word.lower()):
        if form in known:
            return known[form]
    return UNKNOWN if word.isalpha() else ""


def is_person_word(word: str) -> bool:
    """Whether the word says who somebody is: `critic`, `shepherds`."""
    return sense(word) == "noun.person"


def is_verb(word: str) -> bool:
    """Whether the word is first of all a verb: `tell`, `asked`."""
    return sense(word).startswith("verb.")


def _forms(lower: str) -> Iterator[str]:
    """The word, and what it may be an inflected form of."""
    yield lower
    for ending, instead in _ENDINGS:
        if lower.endswith(ending):
            yield lower[: -len(ending)] + instead


@lru_cache(maxsize=1)
def load_senses() -> dict[str, str]:
    """The sense of each word of the list that comes with the package, read once."""
    data = files("reader.analysis.entities").joinpath("data", "senses.txt.z").read_bytes()
    names, *columns = unpack("senses", data)
    return {word: name for name, words in zip(names, columns, strict=True) for word in words}
