"""Lines with their names marked as `PER[Anna Vale]`, to try the rules of the clean-up on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.analysis.entities.evidence import Evidence, gather
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line, lines_of
from reader.analysis.entities.names import Name, Tagged, words_of
from reader.articles.annotations import EntityKind

KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "LOC": EntityKind.PLACE}
LineRule = Callable[[Line, Sequence[Name]], list[Name]]
ArticleRule = Callable[[Tagged, Evidence], Tagged]


def tagged(marked: str) -> tuple[Line, list[Name]]:
    """A line with names marked as `PER[Anna Vale]`."""
    text, spans = "", []
    for at, part in enumerate(marked.replace("]", "[").split("[")):
        if at % 2:
            kind, text = KINDS[text[-3:]], text[:-3]
            spans.append((len(text), len(text) + len(part), kind))
        text += part
    (line,) = lines_of(text, ())
    names = [
        Name(line.starts.index(start), line.ends.index(end) + 1, kind) for start, end, kind in spans
    ]
    return line, names


def shown(line: Line, names: Sequence[Name]) -> list[str]:
    letters = {kind: short for short, kind in KINDS.items()}
    return [f"{letters[name.kind]} {' '.join(words_of(line, name))}" for name in names]


def article(rule: ArticleRule, *marked: str, headings: Sequence[str] = ()) -> list[list[str]]:
    lines = [tagged(line) for line in marked]
    lines += [(replace(line, heading=True), names) for line, names in map(tagged, headings)]
    evidence = gather([line for line, _ in lines], load_gazetteer().first_names)
    return [shown(*line) for line in rule(lines, evidence)]
