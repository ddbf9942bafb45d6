"""What is put right after the tagger, in this order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.cleanup import agreement, brackets, edges
from reader.analysis.entities.cleanup.agreement import Tagged
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name

LINE_RULES: tuple[Callable[[Line, Sequence[Name]], list[Name]], ...] = (
    edges.drop_leading_function_words,
    edges.cut_at_brackets,
    edges.split_at_possessive,
    edges.drop_leading_titles,
    edges.drop_outer_marks,
    edges.join_place_to_organisation,
    edges.trust_certain_places,
    edges.drop_plain_words,
    brackets.pair_acronyms,
)
"""Each puts the names of one line right."""

ARTICLE_RULES: tuple[Callable[[Tagged, Evidence], Tagged], ...] = (
    agreement.drop_terms,
    agreement.cities_are_places,
    agreement.agree_on_kind,
    agreement.short_names_are_persons,
    agreement.drop_lone_plain_words,
    agreement.tag_repeats,
    agreement.tag_certain_places,
)
"""Each makes the lines of one article agree."""


def clean_up(article: Tagged, evidence: Evidence) -> Tagged:
    """The names of an article after all rules."""
    cleaned: Tagged = []
    for line, tagged in article:
        names = tagged
        for line_rule in LINE_RULES:
            names = line_rule(line, names)
        cleaned.append((line, names))
    for article_rule in ARTICLE_RULES:
        cleaned = article_rule(cleaned, evidence)
    return cleaned
