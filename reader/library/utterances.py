"""What somebody said at one go: the spoken quotes of one group, as one text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reader.articles.annotations import SPOKEN, Quote
from reader.articles.said_words import folded_words
from reader.library.connection import Library
from reader.library.layout import write_list

GAP = " … "
"""What stands in an utterance where the reporter broke in (“A,” she said, “b”)."""


NUMBERS = 1 << 20
"""More than an article has quotes; those beyond are not looked for elsewhere."""

_AT = """
    SELECT at.value, q.number, q.text FROM json_each(:places) at
    CROSS JOIN quotes first ON first.article_id = at.value / :numbers
        AND first.number = at.value % :numbers
    CROSS JOIN quotes q ON q.article_id = first.article_id AND q.number >= first.number
        AND q."group" = first."group"
    WHERE first.kind IN ('direct', 'mixed') AND q.kind IN ('direct', 'mixed')
    ORDER BY q.article_id, q.number
"""


class Part(NamedTuple):
    """A quote of an utterance; `number` counts all quotes of the article from 1."""

    number: int
    text: str


class Utterance(NamedTuple):
    """The parts in text order, at least one."""

    parts: tuple[Part, ...]

    @property
    def number(self) -> int:
        """The number of its first quote, by which it is known."""
        return self.parts[0].number

    @property
    def text(self) -> str:
        """All of it."""
        return GAP.join(part.text for part in self.parts)

    def places(self) -> dict[int, range]:
        """Where the words of each part stand among all its words, by number."""
        places, start = {}, 0
        for part in self.parts:
            places[part.number] = range(start, start + len(folded_words(part.text)))
            start = places[part.number].stop
        return places


def utterances(text: str, quotes: Sequence[Quote]) -> list[Utterance]:
    """What is said in an article's text."""
    return _grouped(
        (number, quote.group, text[quote.start : quote.end])
        for number, quote in enumerate(quotes, 1)
        if quote.kind in SPOKEN
    )


def stored_utterances(library: Library, article_id: int) -> list[Utterance]:
    """What is said in a stored article."""
    return _grouped(
        library.rows(
            'SELECT number, "group", text FROM quotes WHERE article_id = ?'
            " AND kind IN (SELECT value FROM json_each(?)) ORDER BY number",
            (article_id, write_list(SPOKEN)),
        )
    )


def place(article_id: int, number: int) -> int:
    """One whole number for an article's utterance."""
    return article_id * NUMBERS + number


def utterances_at(library: Library, places: Iterable[int]) -> dict[int, Utterance]:
    """The utterances at these places; those that are gone are left out."""
    parts: dict[int, list[Part]] = {}
    for at, number, text in library.rows(_AT, {"places": write_list(places), "numbers": NUMBERS}):
        parts.setdefault(at, []).append(Part(number, text))
    return {at: Utterance(tuple(found)) for at, found in parts.items()}


def _grouped(quotes: Iterable[tuple[Any, ...]]) -> list[Utterance]:
    groups: dict[int, list[Part]] = {}
    for number, group, text in quotes:
        groups.setdefault(group, []).append(Part(number, text))
    return [Utterance(tuple(parts)) for parts in groups.values()]
