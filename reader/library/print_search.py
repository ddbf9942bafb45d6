"""Find the utterances that share fingerprints with others, which may be the same words or not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from reader.articles.quote_prints import Prints
from reader.library.connection import Library
from reader.library.layout import write_list
from reader.library.utterances import place

MOST_EXACT = 200
"""Places of the very same words that are looked at, the first stored ones."""

MOST_SHARING = 100
"""Utterances looked at that share a run of words, those that share most of them; and places of one
run, the first stored ones. What is above these figures, in a slogan of thousands, is not found."""

RARE = 8
"""A run of words that stands in no more places is worth a look; who shares a commoner one (“of the
European Union”) must share another as well."""

_PLACES = """
    SELECT value, (SELECT json_group_array(rowid) FROM
        (SELECT rowid FROM quote_prints WHERE quote_prints MATCH value ORDER BY rowid LIMIT ?))
    FROM json_each(?)
"""


def sharing(library: Library, article_id: int, prints: Sequence[Prints]) -> list[list[int]]:
    """For each of an article's utterances the places of others to look at, outside the article."""
    own = range(place(article_id, 0), place(article_id + 1, 0))
    exact = _places(library, {one.whole for one in prints}, MOST_EXACT)
    runs = _places(library, {run for one in prints for run in one.runs}, MOST_SHARING)
    found = []
    for one in prints:
        alike = {*exact[one.whole], *_worth_a_look([runs[run] for run in one.runs])}
        found.append([place for place in alike if place not in own])
    return found


def _worth_a_look(runs: Sequence[Sequence[int]]) -> list[int]:
    """Of the places of an utterance's runs those that may well be the same words."""
    shared = Counter(chain.from_iterable(runs))
    rare = set(chain.from_iterable(places for places in runs if len(places) <= RARE))
    likely = (one for one, count in shared.most_common() if count > 1 or one in rare)
    return list(islice(likely, MOST_SHARING))


def _places(library: Library, prints: Iterable[str], most: int) -> dict[str, list[int]]:
    # In order, so that one look after the other falls on the same pages.
    rows = library.rows(_PLACES, (most, write_list(sorted(prints))))
    return {print_: json.loads(places) for print_, places in rows}
