"""Finds who and what an article names."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.engine import OWN
from reader.analysis.entities.cleanup.rules import clean_up
from reader.analysis.entities.evidence import Evidence, gather
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line, lines_of
from reader.analysis.entities.merging.mentions import mentions_of
from reader.analysis.entities.merging.merge import merge
from reader.analysis.entities.model import load_model
from reader.analysis.entities.names import Name
from reader.analysis.entities.tagging import tag
from reader.articles.annotations import Entity
from reader.articles.blocks import Block


def find_entities(text: str, blocks: Sequence[Block], tagger: str = OWN) -> tuple[Entity, ...]:
    """People, organisations and places in the order of their first mention.

    Mentions are without a title before them and a possessive behind them, in text order, and none
    overlaps another. Without blocks, each line of the text is one. Any text will do; the time is
    linear in its length. `tagger` may be the name of a spaCy model; where it cannot be loaded, our
    own tagger is used.
    """
    lines = lines_of(text, blocks)
    evidence = gather(lines, load_gazetteer().first_names)
    plain = [line for line in lines if not (line.shouted or line.heading)]
    names = dict(zip(map(id, plain), _tagged(text, plain, evidence, tagger), strict=True))
    article = [(line, names.get(id(line), [])) for line in lines]
    return merge(text, mentions_of(text, clean_up(article, evidence)))


def _tagged(text: str, lines: Sequence[Line], evidence: Evidence, tagger: str) -> list[list[Name]]:
    if tagger != OWN:
        from reader.analysis.entities.spacy_model import load_spacy, tag_with

        if nlp := load_spacy(tagger):
            return tag_with(nlp, text, lines)
    model = load_model()
    return [tag(line, evidence, model) for line in lines]
