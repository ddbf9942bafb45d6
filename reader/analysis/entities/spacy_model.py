"""Names by a spaCy model that the user has installed; the only file that knows spaCy."""

from __future__ import annotations

import importlib
import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name
from reader.articles.annotations import EntityKind

KINDS = {
    "PERSON": EntityKind.PERSON,
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}
"""The labels of spaCy's models that are names of ours; days, peoples and sums are not."""
_NOT_NEEDED = ("tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer")
_LONGEST = 100_000
"""Code points of a line that are given to the model; it takes memory for each."""


@lru_cache(maxsize=1)
def load_spacy(model: str) -> Any:
    """The model, loaded once; None where spaCy cannot load it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nothing may write over the screen
            return importlib.import_module("spacy").load(model, exclude=_NOT_NEEDED)
    except Exception:  # noqa: BLE001 (a model of another version fails in ways of its own)
        return None


def tag_with(nlp: Any, text: str, lines: Sequence[Line]) -> list[list[Name]]:
    """Names of each line, left to right, none over another."""
    parts = (text[line.starts[0] : line.ends[-1]][:_LONGEST] for line in lines)
    docs = nlp.pipe(parts)
    return [list(_names(line, doc.ents)) for line, doc in zip(lines, docs, strict=True)]


def _names(line: Line, found: Iterable[Any]) -> Iterator[Name]:
    """The model's names on our tokens; one that covers a token in part has all of it."""
    after = 0
    for entity in found:
        kind = KINDS.get(entity.label_)
        start = bisect_right(line.ends, line.starts[0] + entity.start_char)
        end = bisect_left(line.starts, line.starts[0] + entity.end_char)
        if kind and max(start, after) < end:
            yield Name(max(start, after), end, kind)
            after = end
