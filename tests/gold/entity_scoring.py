"""How far the names that the reader finds agree with those that a person annotated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.articles.annotations import Entity
from tests.gold.reading import Gold
from tests.gold.scoring import Verdict

Stretch = tuple[int, int, str]
"""Start, end and kind of one mention, by its visible core."""

_EDGES = " \t\n\"“”‘’'`,;:()[]."


def entity_verdicts(gold: Gold, entities: Sequence[Entity]) -> Iterator[Verdict]:
    """All that can be right or wrong about `entities`, found in the text of `gold`.

    A mention is right when its characters and its kind are; `names` compares what a sidebar
    shows: the distinct full names with their kinds, and `counts` how often each is mentioned.
    """
    text = gold.article.text
    found = {
        (*_core(text, mention.start, mention.end), entity.kind.value)
        for entity in entities
        for mention in entity.mentions
    }
    wanted = {(*_core(text, one.start, one.end), one.kind) for one in gold.entities}
    for prefix, left, right in _by_kind(found, wanted):
        yield from ((f"{prefix}precision", one in wanted) for one in left)
        yield from ((f"{prefix}recall", one in found) for one in right)
    yield from _name_verdicts(gold, entities)


def _by_kind(
    found: set[Stretch], wanted: set[Stretch]
) -> Iterator[tuple[str, Iterable[Stretch], Iterable[Stretch]]]:
    yield "", found, wanted
    for kind in ("person", "organisation", "place"):
        yield (
            f"{kind} ",
            [one for one in found if one[2] == kind],
            [one for one in wanted if one[2] == kind],
        )


def _name_verdicts(gold: Gold, entities: Sequence[Entity]) -> Iterator[Verdict]:
    found = {(entity.name.casefold(), entity.kind.value): entity for entity in entities}
    wanted: dict[tuple[str, str], int] = {}
    for one in gold.entities:
        key = one.name.casefold(), one.kind
        wanted[key] = wanted.get(key, 0) + 1
    yield from (("names precision", key in wanted) for key in found)
    yield from (("names recall", key in found) for key in wanted)
    for key in found.keys() & wanted.keys():
        yield "counts", len(found[key].mentions) == wanted[key]


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without marks, full stops and a possessive at its edges."""
    while start < end and text[start] in _EDGES:
        start += 1
    if text[start:end].endswith(("’s", "'s")):
        end -= 2
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end
