"""What is put right after the tagger, in this order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.cleanup import (
    agreement,
    bodies,
    brackets,
    contexts,
    datelines,
    edges,
    full_names,
    given_names,
    groups,
    institutions,
    labels,
    lineups,
    people,
    places,
    plain,
    press,
    repeats,
    roads,
    roles,
    short_names,
    strangers,
    subjects,
    teams,
    vessels,
    wide_places,
)
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged

LINE_RULES: tuple[Callable[[Line, Sequence[Name]], list[Name]], ...] = (
    edges.drop_leading_function_words,
    edges.cut_at_brackets,
    edges.join_wings,
    edges.split_at_possessive,
    edges.split_at_office,
    people.drop_leading_titles,
    edges.drop_outer_marks,
    people.titled_is_person,
    people.drop_letters,
    people.described_is_person,
    full_names.tag_names_with_particles,
    full_names.tag_full_names,
    full_names.join_first_names,
    people.join_particles,
    full_names.join_nicknames,
    given_names.surnamed_is_person,
    given_names.join_odd_given_names,
    given_names.split_at_see,
    given_names.named_in_full_is_person,
    given_names.held_by_is_person,
    people.speakers_are_persons,
    bodies.split_person_of_body,
    bodies.join_place_to_organisation,
    bodies.join_over_ampersand,
    bodies.widen_to_legal_form,
    bodies.tag_legal_forms,
    bodies.cut_at_whereabouts,
    bodies.organisation_words_end_no_person,
    bodies.who_is_told_is_a_body,
    institutions.tag_institutions,
    institutions.tag_bodies,
    institutions.join_people_of_body,
    institutions.join_purpose,
    institutions.institutions_are_no_places,
    bodies.called_a_business,
    press.tag_press,
    institutions.join_departments,
    places.trust_certain_places,
    places.sites_are_places,
    wide_places.seats_are_places,
    strangers.where_is_a_place,
    wide_places.join_far_places,
    places.tag_parks,
    wide_places.tag_roads,
    bodies.trust_certain_bodies,
    bodies.join_acronym_to_country,
    datelines.tag_dateline,
    plain.drop_plain_words,
    plain.drop_numbered,
    roads.tag_numbered_roads,
    plain.drop_storms,
    plain.drop_members,
    plain.drop_money,
    plain.drop_rules_and_prizes,
    plain.drop_notices,
    groups.tag_groups,
    roles.employers_are_bodies,
    lineups.tag_lineups,
    brackets.pair_acronyms,
    plain.drop_endless,
)
"""Each puts the names of one line right."""

ARTICLE_RULES: tuple[Callable[[Tagged, Evidence], Tagged], ...] = (
    plain.drop_terms,
    contexts.tag_contexts,
    subjects.self_speakers_are_bodies,
    agreement.cities_are_places,
    agreement.agree_on_kind,
    strangers.strangers_are_no_persons,
    agreement.short_names_are_persons,
    agreement.families_are_persons,
    agreement.short_names_are_organisations,
    short_names.short_names_are_companies,
    plain.drop_lone_plain_words,
    plain.drop_people_of_places,
    repeats.tag_repeats,
    people.widen_persons,
    given_names.drop_don,
    places.tag_certain,
    repeats.tag_where,
    teams.teams_are_organisations,
    vessels.drop_vessels,
    repeats.tag_headings,
    labels.tag_labels,
)
"""Each makes the lines of one article agree."""


def clean_up(article: Tagged, evidence: Evidence) -> Tagged:
    """The names of an article after all rules. In headings only what the body names is a name."""
    cleaned: Tagged = []
    for line, tagged in article:
        names = tagged
        for line_rule in () if line.shouted or line.heading else LINE_RULES:
            names = line_rule(line, names)
        cleaned.append((line, names))
    for article_rule in ARTICLE_RULES:
        cleaned = article_rule(cleaned, evidence)
    return cleaned
