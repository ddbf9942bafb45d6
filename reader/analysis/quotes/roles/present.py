"""Who and what a text has just spoken of, sentence by sentence, while it is read for roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.analysis.quotes.names import Name
from reader.analysis.quotes.roles.running_text import Description
from reader.articles.spans import Span


class Person(NamedTuple):
    """A mention of a person: the name in the text, and the full name."""

    name: Name
    who: str


class Sentence(NamedTuple):
    """A sentence with the people it names and the people it describes without a name.

    `opening` is whom it describes at its head; `descriptions` are read in the lead only.
    """

    number: int
    span: Span
    people: Sequence[Person]
    opening: Description | None
    descriptions: Sequence[Description] = ()


@dataclass(slots=True)
class Present:
    """What the sentences so far have told."""

    undescribed: set[str]
    """People of whom nothing better than a rank is known."""
    ranked: set[str]
    """People of whom a rank, or more, stands beside a name."""
    held: set[str]
    """Words for what somebody is known to be."""
    seen: set[str] = field(default_factory=set)
    last: str | None = None
    """Who was named last, in sentence `last_at`; `brought_in` when for the first time, alone."""
    last_at: int = 0
    brought_in: bool = False
    waiting: Description | None = None
    """The description of somebody not yet named, until sentence `waits_until`."""
    waits_until: int = 0

    def tell(self, who: str, head: str | None) -> None:
        """Somebody is now described, by a description with this head."""
        self.undescribed.discard(who)
        if head:
            self.held.add(head)
