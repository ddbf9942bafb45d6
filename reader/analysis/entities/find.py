"""Finds who and what an article names."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.rules import clean_up
from reader.analysis.entities.evidence import gather
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import lines_of
from reader.analysis.entities.merging.mentions import mentions_of
from reader.analysis.entities.merging.merge import merge
from reader.analysis.entities.model import load_model
from reader.analysis.entities.tagging import tag
from reader.articles.annotations import Entity
from reader.articles.blocks import Block


def find_entities(text: str, blocks: Sequence[Block]) -> tuple[Entity, ...]:
    """People, organisations and places in the order of their first mention.

    Mentions are without a title before them and a possessive behind them, in text order, and none
    overlaps another. Without blocks, each line of the text is one. Any text will do; the time is
    linear in its length.
    """
    lines = lines_of(text, blocks)
    evidence = gather(lines, load_gazetteer().first_names)
    model = load_model()
    article = [
        (line, [] if line.shouted or line.heading else tag(line, evidence, model)) for line in lines
    ]
    return merge(text, mentions_of(text, clean_up(article, evidence)))
