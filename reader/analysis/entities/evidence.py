"""What the rest of the article says about a word: seen in lower case, after a title, in brackets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analysis.entities.lines import Line
from reader.analysis.entities.words import ORGANISATION_WORDS, SPEECH_WORDS, TITLES

_OPENERS = frozenset(".?!:\"“”‘'«(") | {"''", "``"}
_WHERE = frozenset("in at near from to".split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """`plain` holds the words seen in lower case; `seen` the signs found for each capitalised word."""

    plain: set[str] = field(default_factory=set)
    seen: dict[str, set[str]] = field(default_factory=dict)

    def features(self, word: str) -> list[str]:
        """Signs for one word, as the names of features."""
        found = sorted(self.seen.get(word, ()))
        if word.lower() in self.plain:
            found.append("d:lower")
        return found


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


def _signs(before: str, after: str, first_names: frozenset[str]) -> list[str]:
    """What the two neighbours of one mention say."""
    ahead, behind = before.lower().strip("."), after.lower().strip(".")
    signs: list[str] = []
    if ahead in TITLES:
        signs.append("d:title")
    elif before.isalpha() and before != ahead:
        signs.append("d:capital-before")
    if before in first_names:
        signs.append("d:first-name")
    if behind in SPEECH_WORDS or ahead in SPEECH_WORDS:
        signs.append("d:speech")
    if ahead in _WHERE:
        signs.append("d:where")
    if ahead == "the":
        signs.append("d:the")
    if before == "(" and after == ")":
        signs.append("d:brackets")
    if behind in {"'s", "’s"}:
        signs.append("d:possessive")
    if after.isalpha() and after != behind:
        signs.append("d:capital-after")
        if behind in ORGANISATION_WORDS:
            signs.append("d:organisation-after")
    return signs
