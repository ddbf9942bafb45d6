"""How present each person and body is in the reader's mind, from sentence to sentence.

Presence follows centering theory (Grosz, Joshi and Weinstein 1995) in its simplest form: the
subject of a sentence counts more than other mentions, someone who speaks counts most, and all of it
fades from sentence to sentence. The figures were set on one half of annotated news.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.given_names import Sex
from reader.analysis.text.word_sets import word_set

_FADES = 0.5
_FADES_OVER_PARAGRAPH = 0.7
_FAMILIAR_SEX = 1.3
_DOUBTFUL = 0.3
_CLEARLY, _CLEARLY_AS_LEARNT = 0.3, 0.15
"""How present a rival may be beside somebody who is clearly meant."""
_RECENTLY = 2
"""Sentences since who is clearly meant was spoken of."""
_WAITS = 0.1
_SPEAKS = 4.0
_FORGOTTEN = 1e-6
_MANY = 40
_SUBJECT = 1.5
"""Who is noticed so much acts in the sentence."""
_IN_MIND = 10
"""Sentences since the Dockers Union was named, in which it is `the union`."""
_LASTS = 3
"""Sentences in which `it read` is said of somebody's letter."""


_KINDS = word_set(
    """
    union ministry department university council court committee chamber board commission
    """
)
"""What a body that is one says in its name: the Port Board is no ministry."""


def _is_other(name: str, *, told: bool) -> bool:
    """The name says what it is, or it should, were it of the kind that was `told`; no acronym."""
    return (told and not name.isupper()) or not _KINDS.isdisjoint(name.lower().split())


class Writer(NamedTuple):
    """Who wrote what is spoken of, a person or a body."""

    who: str
    person: bool


@dataclass(slots=True)
class Memory:
    """How present each person and each body is at one point of the text."""

    cast: Cast
    people: dict[str, float] = field(default_factory=dict)
    bodies: dict[str, float] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    """By the word at which they were first named."""
    newcomers: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """Who was named for the first time in the sentence before, and in this one."""
    spoke: str | None = None
    """Who spoke last."""
    asked: str | None = None
    """Who asked, and does not answer."""
    sentence: int = 0
    """How many were read."""
    mentioned: dict[str, int] = field(default_factory=dict)
    """By the sentence in which they were last mentioned."""
    actor: Writer | None = None
    """Who acts or speaks in the sentence."""
    writer: Writer | None = None
    """Who wrote the letter, statement or post that was spoken of."""
    since_written: int = 0
    """In sentences."""
    paper: tuple[str, int] = ("", 0)
    """Which writing without an author was brought in last, in which sentence."""
    waiting: list[tuple[int, Sex]] = field(default_factory=list)
    """Pronouns before anybody was named, by word."""
    heard: tuple[str, int] = ("", 0)
    """Which spokesman spoke last, in which sentence."""

    def fade(self, *, new_paragraph: bool) -> None:
        """Go on to the next sentence."""
        self.newcomers = (self.newcomers[1], frozenset())
        self.actor = None
        self.sentence += 1
        self.since_written += 1
        if self.since_written > _LASTS:
            self.writer = None
        factor = _FADES * (_FADES_OVER_PARAGRAPH if new_paragraph else 1)
        for present in (self.people, self.bodies):
            for name in list(present):
                present[name] *= factor
                if present[name] < _FORGOTTEN:
                    del present[name]

    def notice(self, who: str, weight: float, *, person: bool, speaks: bool = False) -> None:
        """Somebody is mentioned, or says something."""
        present = self.people if person else self.bodies
        present[who] = present.get(who, 0.0) + weight + (_SPEAKS if speaks else 0)
        self.mentioned[who] = self.sentence
        if speaks or (weight >= _SUBJECT and self.actor is None):
            self.actor = Writer(who, person)
        if speaks:
            self.asked = None
            self.spoke = who if person else self.spoke
        if len(present) > _MANY:
            del present[min(present, key=present.__getitem__)]

    def bring_in(self, who: str, at: int, *, told_of: bool) -> None:
        """Somebody is named at word `at`; for the first time, and `told_of`, they are new."""
        if told_of and who not in self.known:
            self.newcomers = (self.newcomers[0], self.newcomers[1] | {who})
        self.known.setdefault(who, at)

    def write(self, writer: Writer | None) -> None:
        """Somebody's letter, statement or post is spoken of."""
        if writer:
            self.writer, self.since_written = writer, 0

    def wait(self, who: str) -> None:
        """Who has asked waits for the answer of another."""
        self.asked = who
        if who in self.people:
            self.people[who] *= _WAITS

    def person(self, wanted: Sex) -> str | None:
        """The most present person who can be `he` (m) or `she` (f)."""
        weights: dict[str, float] = {}
        for who, weight in self.people.items():
            sex = self.cast.sex(who)
            if sex in (wanted, None):
                doubt = _DOUBTFUL if self.cast.is_doubtful(who) else 1
                weights[who] = weight * doubt * (_FAMILIAR_SEX if sex else 1)
        return max(weights, key=weights.__getitem__) if weights else None

    def is_heard(self, wanted: Sex) -> bool:
        """A spokesman for nobody by name has spoken in the sentence before: he goes on."""
        who, when = self.heard
        just = bool(who) and self.sentence == when + 1
        return just and self.cast.sex(who) in (wanted, None)

    def is_clear(self, who: str, wanted: Sex) -> bool:
        """Just spoken of, known for a man or a woman, and nobody else who can be meant is near."""
        rivals = (
            weight
            for other, weight in self.people.items()
            if other != who and self.cast.sex(other) in (wanted, None)
        )
        margin = _CLEARLY_AS_LEARNT if who in self.cast.learnt else _CLEARLY
        near = self.sentence - self.mentioned.get(who, 0) <= _RECENTLY
        told = self.cast.sex(who) is not None and not self.cast.is_doubtful(who)
        return near and told and max(rivals, default=0.0) <= margin * self.people[who]

    def is_overshadowed(self, who: str) -> bool:
        """Somebody without a name is more present, who may be meant by the same office."""
        presence = self.people.get(who, 0.0)
        return any(self.people.get(one, 0.0) > presence for one in self.cast.unnamed)

    def anyone(self, fits: Callable[[str], bool]) -> str | None:
        """The most present person that `fits`."""
        fitting = (who for who in self.people if fits(who))
        return max(fitting, key=self.people.__getitem__, default=None)

    def newcomer(self, fits: Callable[[str], bool]) -> str | None:
        """The one person who was brought in just now: nobody has told yet what they are."""
        new = [who for who in self.newcomers[0] | self.newcomers[1] if who != self.asked]
        return new[0] if len(new) == 1 and fits(new[0]) else None

    def _is_in_mind(self, who: str) -> bool:
        return self.sentence - self.mentioned.get(who, 0) <= _IN_MIND

    def body(self, noun: str = "") -> str | None:
        """The most present body or place; for `noun` one that can be `the union`, `the company`.

        Whose name says it is one goes first; whose name says that it is another is none.
        """
        named = [
            who
            for who in self.bodies
            if noun and noun in who.lower().split() and self._is_in_mind(who)
        ]
        told = noun in _KINDS
        fitting = named or [who for who in self.bodies if not (noun and _is_other(who, told=told))]
        return max(fitting, key=self.bodies.__getitem__, default=None)
