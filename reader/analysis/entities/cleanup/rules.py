"""What is put right after the tagger, in this order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.cleanup import (
    agreement,
    bodies,
    brackets,
    edges,
    people,
    places,
    plain,
    repeats,
)
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged

LINE_RULES: tuple[Callable[[Line, Sequence[Name]], list[Name]], ...] = (
    edges.drop_leading_function_words,
    edges.cut_at_brackets,
    edges.split_at_possessive,
    people.drop_leading_titles,
    edges.drop_outer_marks,
    people.titled_is_person,
    people.join_particles,
    people.speakers_are_persons,
    bodies.join_place_to_organisation,
    bodies.join_over_ampersand,
    bodies.organisation_words_end_no_person,
    places.trust_certain_places,
    places.waters_and_roads_are_places,
    places.tag_dateline,
    plain.drop_plain_words,
    plain.drop_numbered,
    plain.drop_storms,
    brackets.pair_acronyms,
    plain.drop_endless,
)
"""Each puts the names of one line right."""

ARTICLE_RULES: tuple[Callable[[Tagged, Evidence], Tagged], ...] = (
    plain.drop_terms,
    agreement.cities_are_places,
    agreement.agree_on_kind,
    agreement.short_names_are_persons,
    agreement.families_are_persons,
    agreement.short_names_are_organisations,
    plain.drop_lone_plain_words,
    plain.drop_people_of_places,
    repeats.tag_repeats,
    people.widen_persons,
    places.tag_certain,
    repeats.tag_where,
    repeats.tag_headings,
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
