"""What the rest of the article says about a word: seen in lower case, after a title, and so on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.analysis.entities.lines import Line
from reader.analysis.entities.words import SPEECH_WORDS, TITLES
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS

_OPENERS = frozenset(".?!:\"“”‘'«(") | {"''", "``"}
_STOPS = frozenset('.,;:?!)”’"')
_INSIDE = frozenset({"in", "from", "near"})
_WHERE = frozenset({"in", "at", "near", "from", "to"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """`plain` holds the words seen in lower case, `seen` the signs for each capitalised word."""

    plain: set[str] = field(default_factory=set)
    seen: dict[str, set[str]] = field(default_factory=dict)

    def features(self, word: str) -> str:
        """Signs for one word, as the names of features with spaces between them."""
        found = sorted(self.seen.get(word, ()))
        if word.lower() in self.plain:
            found.append("d:lower")
        return " ".join(found)


def gather(lines: Sequence[Line], first_names: frozenset[str]) -> Evidence:
    """One pass over the article. Shouted lines count for nothing."""
    evidence = Evidence()
    for line in lines:
        words = line.words
        evidence.plain.update(
            word for word, capital in zip(words, line.capital, strict=True) if not capital
        )
        for at, capital in enumerate(() if line.shouted else line.capital):
            if capital:
                before = words[at - 1] if at else ""
                after = words[at + 1] if at + 1 < len(words) else ""
                signs = evidence.seen.setdefault(words[at], set())
                signs.update(_signs(before, after, first_names))
                if before and before not in _OPENERS:
                    signs.add("d:mid2" if "d:mid" in signs else "d:mid")
    return evidence


def _signs(before: str, after: str, first_names: frozenset[str]) -> Iterator[str]:
    """What the two neighbours of one mention say."""
    ahead, behind = before.lower().strip("."), after.lower().strip(".")
    if before == "(" and after == ")":
        yield "d:brackets"
    if ahead in SPEECH_WORDS or behind in SPEECH_WORDS:
        yield "d:speech"
    if ahead in _INSIDE and (not after or after in _STOPS):
        yield "d:inside"
    if before:
        yield from _signs_before(before, ahead, first_names)
    if after:
        yield from _signs_after(after, behind)


def _signs_before(word: str, lower: str, first_names: frozenset[str]) -> Iterator[str]:
    if lower in TITLES:
        yield "d:title"
    elif word.isalpha() and word != lower:
        yield "d:capital-before"
    if word in first_names:
        yield "d:first-name"
    if lower in _WHERE:
        yield "d:where"
    if lower == "the":
        yield "d:the"


def _signs_after(word: str, lower: str) -> Iterator[str]:
    if lower in {"'s", "’s"}:
        yield "d:possessive"
    if word.isalpha() and word != lower:
        yield "d:capital-after"
        if lower in ORGANISATION_WORDS:
            yield "d:organisation-after"
