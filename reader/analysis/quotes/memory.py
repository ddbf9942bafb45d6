"""How present each person and body is in the reader's mind, from sentence to sentence.

Presence follows centering theory (Grosz, Joshi and Weinstein 1995) in its simplest form: the
subject of a sentence counts more than other mentions, someone who speaks counts most, and all of it
fades from sentence to sentence. The figures were set on one half of annotated news.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.given_names import Sex

_FADES = 0.5
_FADES_OVER_PARAGRAPH = 0.7
_FAMILIAR_SEX = 1.3
_CLEARLY, _CLEARLY_WITHOUT_SEX = 0.5, 0.2
"""How present a rival may be beside somebody who is clearly meant."""
_WAITS = 0.1
_FORGOTTEN = 1e-6
_MANY = 40


@dataclass(slots=True)
class Memory:
    """How present each person and each body is at one point of the text."""

    cast: Cast
    people: dict[str, float] = field(default_factory=dict)
    bodies: dict[str, float] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    newcomers: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """Who was named for the first time in the sentence before, and in this one."""

    def fade(self, *, new_paragraph: bool) -> None:
        """Go on to the next sentence."""
        self.newcomers = (self.newcomers[1], frozenset())
        factor = _FADES * (_FADES_OVER_PARAGRAPH if new_paragraph else 1)
        for present in (self.people, self.bodies):
            for name in list(present):
                present[name] *= factor
                if present[name] < _FORGOTTEN:
                    del present[name]

    def notice(self, who: str, weight: float, *, person: bool) -> None:
        """Somebody is mentioned."""
        present = self.people if person else self.bodies
        present[who] = present.get(who, 0.0) + weight
        if len(present) > _MANY:
            del present[min(present, key=present.__getitem__)]

    def bring_in(self, who: str, *, told_of: bool) -> None:
        """Somebody is named; for the first time, and `told_of`, they are a newcomer."""
        if told_of and who not in self.known:
            self.newcomers = (self.newcomers[0], self.newcomers[1] | {who})
        self.known.add(who)

    def wait(self, who: str) -> None:
        """Who has asked waits for the answer of another."""
        if who in self.people:
            self.people[who] *= _WAITS

    def person(self, wanted: Sex) -> str | None:
        """The most present person who can be `he` (m) or `she` (f)."""
        weights: dict[str, float] = {}
        for who, weight in self.people.items():
            sex = self.cast.sex(who)
            if sex in (wanted, None):
                weights[who] = weight * (_FAMILIAR_SEX if sex else 1)
        return max(weights, key=weights.__getitem__) if weights else None

    def is_clear(self, who: str, wanted: Sex) -> bool:
        """Nobody else who can be meant is nearly as present."""
        rivals = (
            weight
            for other, weight in self.people.items()
            if other != who and self.cast.sex(other) in (wanted, None)
        )
        margin = _CLEARLY if self.cast.sex(who) else _CLEARLY_WITHOUT_SEX
        return max(rivals, default=0.0) <= margin * self.people[who]

    def anyone(self) -> str | None:
        """The most present person."""
        return max(self.people, key=self.people.__getitem__) if self.people else None

    def newcomer(self) -> str | None:
        """The one person who was brought in just now: nobody has told yet what they are."""
        new = self.newcomers[0] | self.newcomers[1]
        return next(iter(new)) if len(new) == 1 else None

    def body(self) -> str | None:
        """The most present body or place."""
        return max(self.bodies, key=self.bodies.__getitem__) if self.bodies else None
