"""What the words around names tell: roles, groups, line-ups, towns and shares."""

from __future__ import annotations

import pytest

from reader.analysis.entities.cleanup import (
    bodies,
    brackets,
    contexts,
    edges,
    full_names,
    given_names,
    groups,
    institutions,
    lineups,
    people,
    places,
    plain,
    press,
    repeats,
    roles,
    strangers,
    subjects,
    teams,
    wide_places,
)
from tests.unit.analysis.marked_names import LineRule, article, shown, tagged


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (
            roles.employers_are_bodies,
            "PER[Natvolt] spokesperson PER[Ada Renk] left.",
            ["ORG Natvolt", "PER Ada Renk"],
        ),
        (
            roles.employers_are_bodies,
            "Former Natvolt deputy general secretary PER[Ada Renk] left.",
            ["ORG Natvolt", "PER Ada Renk"],
        ),
        (
            roles.employers_are_bodies,
            "Then Pastoral Farmers of LOC[New Zealand] president PER[Ada Renk] left.",
            ["ORG Pastoral Farmers of New Zealand", "PER Ada Renk"],
        ),
        (
            roles.employers_are_bodies,
            "LOC[Kenya] spokesperson PER[Ada Renk], LOC[Velm] president PER[Ida Pym]",
            ["LOC Kenya", "PER Ada Renk", "LOC Velm", "PER Ida Pym"],
        ),
        (
            roles.employers_are_bodies,
            "The Natvolt finance chief PER[Ada Renk] and the Velm police chief PER[Ida Pym]",
            ["ORG Natvolt", "PER Ada Renk", "PER Ida Pym"],
        ),
        (
            roles.employers_are_bodies,
            "So Natvolt Chief Executive PER[Ada Renk] and Velm President PER[Ida Pym] met.",
            ["ORG Natvolt", "PER Ada Renk", "PER Ida Pym"],
        ),
        (
            roles.employers_are_bodies,
            "PER[Sinn Velm] leader PER[Ada Renk] met PER[Anna Vale] manager PER[Ida Pym].",
            ["ORG Sinn Velm", "PER Ada Renk", "PER Anna Vale", "PER Ida Pym"],
        ),
        (
            roles.employers_are_bodies,
            "Deputy director PER[Ada Renk] left.",
            ["PER Ada Renk"],
        ),
        (
            groups.tag_groups,
            "So Citizens for a Clean LOC[Ebb Fork] won.",
            ["ORG Citizens for a Clean Ebb Fork"],
        ),
        (groups.tag_groups, "It is run by Doctors in Common.", ["ORG Doctors in Common"]),
        (
            groups.tag_groups,
            "ORG[Bread Without Borders] and Ships Beyond Ebb",
            ["ORG Bread Without Borders", "ORG Ships Beyond Ebb"],
        ),
        (groups.tag_groups, "Farmers in LOC[Texas] left.", ["LOC Texas"]),
        (
            groups.tag_groups,
            "LOC[AMMAN] — Patients in LOC[Jordan] left",
            ["LOC AMMAN", "LOC Jordan"],
        ),
        (groups.tag_groups, "Then ORG[Ebb Wanderers] in the final won.", ["ORG Ebb Wanderers"]),
        (groups.tag_groups, "The Ministers for Health met.", []),
        (
            lineups.tag_lineups,
            "LOC[Ebb] Town (4-4-2): Holm; LOC[Lund], Ashby; Okoro (Straker 63). Crowd: Few.",
            ["ORG Ebb Town", "PER Holm", "PER Lund", "PER Ashby", "PER Okoro", "PER Straker"],
        ),
        (lineups.tag_lineups, "The vote (4-3): Ebb, Marl and Lund.", []),
        (people.drop_letters, "PER[Julian Pym TD] rose.", ["PER Julian Pym"]),
        (people.titled_is_person, "So said Adv Faiz Ebb.", ["PER Faiz Ebb"]),
        (
            places.sites_are_places,
            "ORG[Mount Ebb], ORG[Ebb Flat]",
            ["LOC Mount Ebb", "LOC Ebb Flat"],
        ),
        (places.sites_are_places, "ORG[Mount Ebb Hospital]", ["ORG Mount Ebb Hospital"]),
        (places.sites_are_places, "ORG[Republic of Velm]", ["LOC Republic of Velm"]),
        (places.sites_are_places, "ORG[Ebb Community Center]", ["LOC Ebb Community Center"]),
        (places.sites_are_places, "PER[Port Ebb], PER[Camp Ebb]", ["LOC Port Ebb", "LOC Camp Ebb"]),
        (
            bodies.widen_to_legal_form,
            "PER[Hissi Oyj], PER[Ebb AS]",
            ["ORG Hissi Oyj", "ORG Ebb AS"],
        ),
        (bodies.widen_to_legal_form, "PER[Ebo Asa] left.", ["PER Ebo Asa"]),
        (press.tag_press, "It is before the Oireachtas housing committee.", ["ORG Oireachtas"]),
        (given_names.surnamed_is_person, "An engineer surnamed Yip left.", ["PER Yip"]),
        (
            given_names.join_odd_given_names,
            "The 17-year-old Finn PER[Lathbury] and Officer Sunday PER[Ebb]",
            ["PER Finn Lathbury", "PER Sunday Ebb"],
        ),
        (
            given_names.join_odd_given_names,
            "The Finn PER[Lathbury] left. On Sunday PER[Ebb] sat.",
            ["PER Lathbury", "PER Ebb"],
        ),
        (
            given_names.split_at_see,
            "Bishop PER[Ebo of Brod-Velm] and PER[Joan of Arc]",
            ["PER Ebo", "LOC Brod-Velm", "PER Joan of Arc"],
        ),
        (
            given_names.named_in_full_is_person,
            "LOC[Anna Taylor] of LOC[Taylor Bay] and LOC[Anna Bay]",
            ["PER Anna Taylor", "LOC Taylor Bay", "LOC Anna Bay"],
        ),
        (
            institutions.tag_bodies,
            "Talks of the ORG[Labour] Conciliation Service and the State Flood Service",
            ["ORG Labour Conciliation Service", "ORG State Flood Service"],
        ),
        (institutions.tag_bodies, "Service was slow at Survey Bay.", []),
        (
            institutions.join_people_of_body,
            "The Icelandic ORG[Nature Fund] and the Icelandic ORG[Interior Ministry]",
            ["ORG Icelandic Nature Fund", "ORG Interior Ministry"],
        ),
        (
            institutions.join_people_of_body,
            "So said the Lands and ORG[Housing Bureau].",
            ["ORG Lands and Housing Bureau"],
        ),
        (
            brackets.pair_acronyms,
            "The State Flood Service (SFS) and the Anti-Graft and Reform Survey (ARS)",
            ["ORG State Flood Service", "ORG SFS", "ORG Anti-Graft and Reform Survey", "ORG ARS"],
        ),
        (
            brackets.pair_acronyms,
            "ORG[Union of Dock and Allied Trades] (Unidat) and ORG[Ebb Dock Union] (Velm)",
            ["ORG Union of Dock and Allied Trades", "ORG Unidat", "ORG Ebb Dock Union"],
        ),
        (
            strangers.where_is_a_place,
            "He sat in PER[Qasr Velm], at Tsim PER[Sha Velm] and in PER[Anna Vale].",
            ["LOC Qasr Velm", "LOC Tsim Sha Velm", "PER Anna Vale"],
        ),
        (
            strangers.where_is_a_place,
            "There was trust in PER[Sha Velm], and in PER[Ebo Tull]’s words.",
            ["PER Sha Velm", "PER Ebo Tull"],
        ),
        (
            given_names.named_in_full_is_person,
            "LOC[Anna Velm], who sat, and LOC[Anna Velm], with its bay",
            ["PER Anna Velm", "LOC Anna Velm"],
        ),
        (
            edges.drop_leading_function_words,
            "ORG[The Guardian] in LOC[The Hague]",
            ["ORG Guardian", "LOC The Hague"],
        ),
        (
            edges.split_at_office,
            "ORG[Jan Velm Morcha MLA Ratan Ebb], LOC[Velm TD Ida Pym]",
            ["ORG Jan Velm Morcha", "PER Ratan Ebb", "LOC Velm", "PER Ida Pym"],
        ),
        (wide_places.seats_are_places, "Ted Poe, R-PER[Fairmont], sat.", ["LOC Fairmont"]),
        (
            places.sites_are_places,
            "PER[Santa Velma de Abajo], ORG[Cape Velm Health]",
            ["LOC Santa Velma de Abajo", "ORG Cape Velm Health"],
        ),
        (
            wide_places.join_far_places,
            "The Republic of LOC[Velm], LOC[Castelvecchio] di Sotto and LOC[Ebb] am Monday",
            ["LOC Republic of Velm", "LOC Castelvecchio di Sotto", "LOC Ebb"],
        ),
        (places.sites_are_places, "near PER[Ben Thuy Market]", ["LOC Ben Thuy Market"]),
        (
            full_names.tag_full_names,
            "So Anna Velmstad scored, Maria Ofori-Velm sat, Anna Bay and Anna Velm Bank slept.",
            ["PER Anna Velmstad", "PER Maria Ofori-Velm"],
        ),
        (
            given_names.held_by_is_person,
            "The minister, ORG[Uta Velm], met the director, ORG[Ebb Bank], on Friday.",
            ["PER Uta Velm", "ORG Ebb Bank"],
        ),
        (groups.tag_groups, "So said Friends of the PER[Velm].", ["ORG Friends of the Velm"]),
        (wide_places.tag_roads, "The butcher on Prince Street left.", ["LOC Prince Street"]),
        (wide_places.tag_roads, "The Bridge, Ebb Street 4, Ebb Street Traders, Real Estate", []),
    ],
)
def test_a_line_rule(rule: LineRule, before: str, after: list[str]) -> None:
    line, names = tagged(before)
    assert shown(line, rule(line, names)) == after


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("the eastern town of Velm", "LOC"),
        ("the outskirts of Velm", "LOC"),
        ("the hills behind Velm", "LOC"),
        ("the member for Velm", "LOC"),
        ("a road to PER[Velm], a small village in the hills", "LOC"),
        ("the hills behind PER[Velm]", "LOC"),
        ("the Velm border", "LOC"),
        ("a restaurant in LOC[Lima], PER[Velm], with a bar", "ORG"),
        ("a spokesperson for Velm", "ORG"),
        ("the chief executive of LOC[Velm]", "ORG"),
        ("the regional director of Velm", "ORG"),
        ("an analyst at Velm", "ORG"),
        ("the vice president for public affairs at Velm", "ORG"),
        ("analysts surveyed by PER[Velm]", "ORG"),
        ("shares in Velm", "ORG"),
        ("Velm units fell 3%", "ORG"),
        ("a plant built by Velm", "ORG"),
        ("the Velm dam", "LOC"),
        ("the mayor of PER[Velm]", "LOC"),
        ("two executives of Velm", "ORG"),
        ("the Velm union", "ORG"),
        ("Velm, which runs six shops", "ORG"),
        ("Velm, a smelter in the hills", "ORG"),
        ("Rival PER[Velm] dropped 3.8%", "ORG"),
    ],
)
def test_a_name_is_everywhere_what_it_is_once(told: str, kind: str) -> None:
    lines = article(contexts.tag_contexts, f"It was {told}.", "Then Velm slept.", "PER[Velm] left.")
    assert f"{kind} Velm" in lines[0]
    assert lines[1:] == [[f"{kind} Velm"]] * 2


@pytest.mark.parametrize(
    "told",
    [
        "the chair of LOC[Velm]’s hospital",
        "the chair of the Velm and Ebb Trust",
        "the town of the APEC",
        "a stake in the C$40 billion plan",
        "the president of Velm",
        "an analyst at LOC[Paris]",
        "general secretary of LOC[Velm] district",
        "a farm operated by the West African team",
        "a post on the Thai-Malaysian border",
        "PER[Ebo Velm], a farmer from Ebb village",
        "a spokesperson for PER[Anna Vale]",
        "a director of Velm, who is a friend of a company",
    ],
)
def test_what_tells_nothing_changes_nothing(told: str) -> None:
    line, names = tagged(told)
    assert article(contexts.tag_contexts, told) == [shown(line, names)]


def test_a_don_is_a_title_before_what_the_article_knows_as_a_given_name() -> None:
    rule = given_names.drop_don
    lines = article(rule, "PER[Ebonio Vale] sat.", "PER[Don Ebonio] left PER[Don Tull].")
    assert lines[1] == ["PER Ebonio", "PER Don Tull"]
    assert article(rule, "PER[Don Ebonio Vale Tull] sat.") == [["PER Ebonio Vale Tull"]]


def test_a_town_of_two_words_is_no_person() -> None:
    lines = article(contexts.tag_contexts, "the town of PER[Velm Dolna] and PER[Velm Dolna]")
    assert lines == [["LOC Velm Dolna", "LOC Velm Dolna"]]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("PER[Velmora]’s foreign minister left.", "LOC"),
        ("PER[Velmora] district slept.", "LOC"),
        ("A boat off PER[Velmora] sank.", "LOC"),
        ("He sat in court, PER[Velmora], Abuja.", "LOC"),
        ("PER[Velmora] said little in a statement.", "ORG"),
        ("PER[Velmora] said little. A statement followed.", "PER"),
        ("PER[Ebo Velmora] said little in a statement. Then PER[Velmora] slept.", "PER"),
        ("Mr PER[Velmora] said little in a statement.", "PER"),
    ],
)
def test_an_unknown_word_is_somebody_where_nothing_else_is_said(told: str, kind: str) -> None:
    lines = article(strangers.strangers_are_no_persons, told, "“No,” said PER[Velmora].")
    assert lines[1] == [f"{kind} Velmora"]


def test_an_acronym_is_found_before_a_rank() -> None:
    lines = article(
        repeats.tag_repeats, "The ORG[SFS] came.", "“Go,” SFS Inspector PER[Tull] said."
    )
    assert lines[1] == ["ORG SFS", "PER Tull"]


def test_a_town_that_sounds_like_fishermen_is_no_trade() -> None:
    rule = plain.drop_lone_plain_words
    assert article(rule, "LOC[Brod-Kamen] and the PER[Fishermen]") == [["LOC Brod-Kamen"]]


def test_a_body_with_a_small_word_inside_is_whole() -> None:
    lines = article(contexts.tag_contexts, "ORG[Velm] and Ligue des ORG[Ebb], which sells fish,")
    assert lines == [["ORG Velm", "ORG Ligue des Ebb"]]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("PER[Velmora] said it had followed the law.", "ORG"),
        ("Velmora denied that it would close.", "ORG"),
        ("PER[Velmora] said it was raining.", "PER"),
        ("PER[Ebo Velmora] sat. PER[Velmora] said it had rained.", "PER"),
        ("Mr PER[Velmora] sat. PER[Velmora] said it had rained.", "PER"),
        ("LOC[Velmora] said it would withdraw.", "PER"),
    ],
)
def test_who_says_it_of_itself_is_a_body(told: str, kind: str) -> None:
    lines = article(subjects.self_speakers_are_bodies, told, "“No,” said PER[Velmora].")
    assert lines[1] == [f"{kind} Velmora"]


def test_a_town_of_the_next_match_is_its_team_and_its_ground_is_not() -> None:
    sport = "The keeper saved a penalty, the striker a goal, the fans the season."
    match = (
        "After the win at LOC[Velm] it is to LOC[Pendry] on Sunday, at LOC[Ebb Arena] on Monday."
    )
    lines = article(teams.teams_are_organisations, sport, match)
    assert lines[1] == ["ORG Velm", "ORG Pendry", "LOC Ebb Arena"]
