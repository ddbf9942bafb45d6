"""The same words elsewhere: where the quotations of an article stand in others."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from reader.articles.annotations import SpeakerKind
from reader.articles.same_words import differing
from reader.library.articles import headlines
from reader.library.connection import Library
from reader.library.echo import Echo
from reader.library.echo_search import Found, same_elsewhere
from reader.library.errors import LibraryError
from reader.library.figure import speaking_figure
from reader.library.folding import words
from reader.library.print_rows import unprinted
from reader.library.rows import Headline
from reader.library.utterances import stored_utterances

__all__ = ["Echo", "echo_counts", "echoes", "unprinted"]

_WHO = (
    "SELECT name, speaker_kind FROM quotes LEFT JOIN speakers ON speakers.id = speaker_id"
    " WHERE article_id = ? AND number = ?"
)


class Who(NamedTuple):
    """Who said a quote, as far as that is known."""

    name: str | None
    kind: str | None


def echoes(library: Library, article_id: int, number: int) -> list[Echo]:
    """Where the words of that quote (counted from 1) stand in other articles, the earliest first.

    None of what nobody says (terms, what the user called no quote), nor of what is reported without
    marks. Raises `LibraryError` where there is no such quote.
    """
    with library.reading():
        asked = _who(library, article_id, number)
        said = stored_utterances(library, article_id)
        whole = [one for one in said if number in one.places()]
        found = same_elsewhere(library, article_id, whole)
        standing = [one for one in found if number in one.same.standing]
        lines = {line.id: line for line in headlines(library, [one.article_id for one in standing])}
        listed = [_echo(library, one, number, asked, lines[one.article_id]) for one in standing]
    return sorted(listed, key=lambda one: (one.published, one.article_id, one.number))


def echo_counts(
    library: Library, article_id: int, numbers: Collection[int] | None = None
) -> dict[int, int]:
    """In how many other articles each quote of this one stands, by number; left out where in none.

    Of all its quotes, or of those `numbers`. Counts to `print_search.MOST_EXACT`, so that a slogan
    takes no longer.
    """
    articles: dict[int, set[int]] = {}
    with library.reading():
        said = stored_utterances(library, article_id)
        every = {part.number for one in said for part in one.parts}
        wanted = every if numbers is None else every.intersection(numbers)
        asked = [one for one in said if any(part.number in wanted for part in one.parts)]
        for found in same_elsewhere(library, article_id, asked):
            for number in found.same.standing & wanted:
                articles.setdefault(number, set()).add(found.article_id)
    return {number: len(articles[number]) for number in sorted(articles)}


def _who(library: Library, article_id: int, number: int) -> Who:
    row = library.row(_WHO, (article_id, number))
    if row is None:
        raise LibraryError(
            f"There is no quote {number} in an article {article_id}; "
            "`reader show ID` numbers those of an article."
        )
    return Who(*row)


def _echo(library: Library, found: Found, number: int, asked: Who, line: Headline) -> Echo:
    there = _number_there(found, number)
    who = _who(library, found.article_id, there)
    pairs = found.same.match.pairs
    return Echo(
        article_id=found.article_id,
        number=there,
        title=line.title,
        source=line.source,
        published=line.published,
        speaker=who.name,
        other_speaker=_are_two(asked, who),
        how=found.same.match.how,
        text=found.there.text,
        differs=differing(found.there.text, {pair.other for pair in pairs}),
        asked=found.here.text,
        asked_differs=differing(found.here.text, {pair.one for pair in pairs}),
        figure=speaking_figure(who.name, who.kind, found.article_id),
    )


def _number_there(found: Found, number: int) -> int:
    """The part there that has most words of the part here."""
    here = found.here.places()[number]
    shared = {pair.other for pair in found.same.match.pairs if pair.one in here}
    there = found.there.places()
    return max(there, key=lambda part: len(shared.intersection(there[part])))


def _are_two(one: Who, other: Who) -> bool:
    """Whether both are named and neither name is part of the other's (`Koga`, `Kei Koga`)."""
    if one.name is None or other.name is None or SpeakerKind.DESCRIBED in (one.kind, other.kind):
        return False
    names, others = set(words(one.name)), set(words(other.name))
    return not (names <= others or others <= names)
