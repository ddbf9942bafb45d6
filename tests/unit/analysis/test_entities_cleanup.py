"""What is put right after the tagger, rule by rule."""

from __future__ import annotations

import pytest

from reader.analysis.entities.cleanup import (
    agreement,
    bodies,
    brackets,
    datelines,
    edges,
    full_names,
    institutions,
    labels,
    people,
    places,
    plain,
    press,
    repeats,
    roads,
    short_names,
    teams,
    vessels,
)
from reader.analysis.entities.lines import lines_of
from reader.analysis.entities.names import Name
from reader.articles.annotations import EntityKind
from tests.unit.analysis.marked_names import LineRule, article, shown, tagged


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (edges.drop_leading_function_words, "LOC[Under Canada] it rained.", ["LOC Canada"]),
        (edges.drop_leading_function_words, "In LOC[The Hague] it rained.", ["LOC The Hague"]),
        (edges.drop_outer_marks, "PER[– Anna Vale ,] who sat", ["PER Anna Vale"]),
        (edges.drop_outer_marks, "ORG[Bank of] Tidewell", ["ORG Bank"]),
        (edges.drop_outer_marks, "Ted Poe, LOC[R-Texas], sat.", ["LOC Texas"]),
        (edges.cut_at_brackets, "ORG[Tide Trust (TT)] sat.", ["ORG Tide Trust", "ORG TT"]),
        (
            edges.split_at_possessive,
            "LOC[Canada’s Indo-Pacific] plan",
            ["LOC Canada", "LOC Indo-Pacific"],
        ),
        (edges.split_at_possessive, "PER[Vale’s Lantern] sank.", ["PER Vale"]),
        (
            people.drop_leading_titles,
            "PER[Canadian Prime Minister Anna Vale] sat.",
            ["PER Anna Vale"],
        ),
        (people.drop_leading_titles, "The PER[Prime Minister] sat.", []),
        (people.titled_is_person, "So said Dr LOC[Park] on Monday.", ["PER Park"]),
        (people.titled_is_person, "Then Mrs Sallow Monday left.", ["PER Sallow"]),
        (people.join_particles, "PER[Farid] bin Rahmat sat.", ["PER Farid bin Rahmat"]),
        (people.join_particles, "Piers van der PER[Molen] sat.", ["PER Piers van der Molen"]),
        (
            bodies.join_place_to_organisation,
            "LOC[Tidewell] ORG[Technical University] opened.",
            ["ORG Tidewell Technical University"],
        ),
        (
            bodies.join_over_ampersand,
            "LOC[Harrow] & PER[Vance Marine] built it.",
            ["ORG Harrow & Vance Marine"],
        ),
        (bodies.join_over_ampersand, "LOC[Peru] & LOC[Chile] met.", ["LOC Peru", "LOC Chile"]),
        (
            bodies.organisation_words_end_no_person,
            "PER[Thornbury Athletic] won.",
            ["ORG Thornbury Athletic"],
        ),
        (places.trust_certain_places, "ORG[Canada] paid.", ["LOC Canada"]),
        (plain.drop_plain_words, "The LOC[Japanese] left on LOC[Friday].", []),
        (plain.drop_numbered, "On LOC[Ward 9] sat ORG[Channel 4].", ["ORG Channel 4"]),
        (datelines.tag_dateline, "KINGSFERRY - A jury sat.", ["LOC KINGSFERRY"]),
        (datelines.tag_dateline, "PORT ELLIS (Ebb) - A jury sat.", ["LOC PORT ELLIS", "ORG Ebb"]),
        (datelines.tag_dateline, "UPDATE - A jury sat.", []),
        (
            datelines.tag_dateline,
            "KALEMBA, Ostrey, May 14 (Strait Wire/EBB) - A jury sat.",
            ["LOC KALEMBA", "LOC Ostrey", "ORG Strait Wire", "ORG EBB"],
        ),
        (datelines.tag_dateline, "SURAJPUR, Aug 19 (EBB) Hours later", ["LOC SURAJPUR", "ORG EBB"]),
        (datelines.tag_dateline, "KUALA LUMPUR: A jury sat.", ["LOC KUALA LUMPUR"]),
        (datelines.tag_dateline, "RANNOCH: And how do you take it?", []),
        (datelines.tag_dateline, "ANNA VALE - She keeps the lamp.", []),
        (places.sites_are_places, "PER[Marrow Air Base] slept.", ["LOC Marrow Air Base"]),
        (places.sites_are_places, "PER[Nick Park] slept.", ["PER Nick Park"]),
        (
            places.tag_parks,
            "Isla del Ebb National Park – LOC[Sector Two]",
            ["LOC Isla del Ebb National Park", "LOC Sector Two"],
        ),
        (people.drop_letters, "PER[Julian Pym KC] rose.", ["PER Julian Pym"]),
        (
            people.described_is_person,
            "So businessman Teow Ebb Huat paid.",
            ["PER Teow Ebb Huat"],
        ),
        (people.described_is_person, "The singer Ebb Bank paid.", []),
        (
            bodies.split_person_of_body,
            "ORG[Anna Rao of Banque Sarrazin] sat.",
            ["PER Anna Rao", "ORG Banque Sarrazin"],
        ),
        (
            bodies.split_person_of_body,
            "ORG[University of Ebb] sat.",
            ["ORG University of Ebb"],
        ),
        (bodies.widen_to_legal_form, "PER[Skerrow Lines] plc fell.", ["ORG Skerrow Lines plc"]),
        (bodies.widen_to_legal_form, "ORG[Skerrow] Ltd. fell.", ["ORG Skerrow Ltd."]),
        (bodies.who_is_told_is_a_body, "He told the Klaxon so.", ["ORG Klaxon"]),
        (bodies.who_is_told_is_a_body, "He told the Prime Minister so.", []),
        (bodies.who_is_told_is_a_body, "He told the LOC[Netherlands] so.", ["LOC Netherlands"]),
        (
            institutions.tag_institutions,
            "the Inter-Island Committee for Tides met.",
            ["ORG Inter-Island Committee for Tides"],
        ),
        (institutions.tag_institutions, "the Committee met.", []),
        (
            institutions.institutions_are_no_places,
            "outside LOC[Tolland County Court]",
            ["ORG Tolland County Court"],
        ),
        (bodies.called_a_business, "the newspaper LOC[El Faro] wrote", ["ORG El Faro"]),
        (bodies.called_a_business, "told the newspaper PER[Anna Vale] left", ["PER Anna Vale"]),
        (
            institutions.join_departments,
            "the ORG[Ministry of Tides] and Livestock paid.",
            ["ORG Ministry of Tides and Livestock"],
        ),
        (
            institutions.join_departments,
            "the ORG[Center for Strategic] and International Studies",
            ["ORG Center for Strategic and International Studies"],
        ),
        (
            institutions.join_departments,
            "the ORG[Ministry of Tides] and PER[Anna Vale] paid.",
            ["ORG Ministry of Tides", "PER Anna Vale"],
        ),
        (
            institutions.join_purpose,
            "the Law ORG[Institute] of LOC[Ebbland] and Guild of PER[Anna Vale]",
            ["ORG Institute of Ebbland", "PER Anna Vale"],
        ),
        (
            institutions.join_purpose,
            "the Law Guild of ORG[Hearth Bakers] paid.",
            ["ORG Law Guild of Hearth Bakers"],
        ),
        (
            bodies.trust_certain_bodies,
            "LOC[Islamic State], PER[SVP], PER[Google], PER[Petra] and PER[KWON]",
            ["ORG Islamic State", "ORG SVP", "ORG Google", "PER Petra", "PER KWON"],
        ),
        (
            bodies.join_acronym_to_country,
            "as LNG LOC[Canada] paid. LIVE LOC[Canada] AI LOC[Tidewell]",
            ["ORG LNG Canada", "LOC Canada", "LOC Tidewell"],
        ),
        (bodies.tag_legal_forms, "When Skerrow Lines plc fell", ["ORG Skerrow Lines plc"]),
        (bodies.tag_legal_forms, "a limited offer and PLC prices", []),
        (
            bodies.cut_at_whereabouts,
            "the ORG[Ebb Hospital in Lindesund] and ORG[Women in Film]",
            ["ORG Ebb Hospital", "LOC Lindesund", "ORG Women in Film"],
        ),
        (edges.join_wings, "the ORG[JD] (S) and ORG[CPI] (Ebb)", ["ORG JD ( S )", "ORG CPI"]),
        (people.drop_leading_titles, "“PER[Tell Edwin] so.”", ["PER Edwin"]),
        (people.drop_leading_titles, "“PER[Grant Ebb] left.”", ["PER Grant Ebb"]),
        (people.drop_leading_titles, "PER[Lt-General Anna Vale] sat.", ["PER Anna Vale"]),
        (
            full_names.tag_names_with_particles,
            "There sat Piers van der Molen, and a van of Molen.",
            ["PER Piers van der Molen"],
        ),
        (full_names.join_first_names, "So P.V. PER[Nair] sat.", ["PER P.V. Nair"]),
        (full_names.join_first_names, "So Mary PER[Anning] sat.", ["PER Mary Anning"]),
        (full_names.join_first_names, "So Mary LOC[Anning] slept.", ["LOC Anning"]),
        (
            full_names.join_nicknames,
            "PER[Nims] “Ice” PER[Purja] met PER[Ida] “and” PER[Bo].",
            ["PER Nims “ Ice ” Purja", "PER Ida", "PER Bo"],
        ),
        (press.tag_press, "as The Sunday Ledger found", ["ORG Sunday Ledger"]),
        (press.tag_press, "back to The Hague and The Prime Minister", []),
        (press.tag_press, "in the journal Acta Borealis", ["ORG Acta Borealis"]),
        (press.tag_press, "on Radio Westmarch", ["ORG Radio Westmarch"]),
        (press.tag_press, "told PER[Radio Westmarch] so", ["ORG Radio Westmarch"]),
        (press.tag_press, "in the Courier, to a Senate inquiry", ["ORG Courier", "ORG Senate"]),
        (press.tag_press, "by the post, at the Post Office", []),
        (
            roads.tag_numbered_roads,
            "on the A417 and Route 9, in the A320, of the B40 group",
            ["LOC A 417", "LOC Route 9"],
        ),
        (datelines.tag_dateline, "LUBRIN. The ferry sailed.", ["LOC LUBRIN"]),
        (datelines.tag_dateline, "LISTEN. The ferry sailed.", []),
        (plain.drop_members, "a ORG[Member of Parliament] sat", []),
        (plain.drop_money, "It cost LOC[QR] 608,125 in LOC[QR].", ["LOC QR"]),
        (plain.drop_rules_and_prizes, "Under ORG[Ebb Tide Act] the law", []),
        (plain.drop_plain_words, "Three LOC[Costa Ricans] sat.", []),
        (plain.drop_storms, "Then Storm PER[Wilhelmina] and ORG[Storm Bo] came.", []),
        (people.speakers_are_persons, "said LOC[Philippa Anning].", ["PER Philippa Anning"]),
        (people.speakers_are_persons, "said LOC[Hong Kong].", ["LOC Hong Kong"]),
        (places.sites_are_places, "ORG[Marrow Bay] slept.", ["LOC Marrow Bay"]),
        (plain.drop_endless, "ORG[A B C D E F G H I J K L M] sat.", []),
        (
            brackets.pair_acronyms,
            "The Port Authority of Ellis (PAE) paid.",
            ["ORG Port Authority of Ellis", "ORG PAE"],
        ),
        (
            brackets.pair_acronyms,
            "ORG[Polisi Tidewell] (PDT) came.",
            ["ORG Polisi Tidewell", "ORG PDT"],
        ),
        (
            brackets.pair_acronyms,
            "the ORG[TWA] (Tidal Water Agency) paid.",
            ["ORG TWA", "ORG Tidal Water Agency"],
        ),
        (brackets.pair_acronyms, "An Artful Intellect (AI) sat.", []),
    ],
)
def test_a_line_rule(rule: LineRule, before: str, after: list[str]) -> None:
    line, names = tagged(before)
    assert shown(line, sorted(rule(line, names), key=lambda name: name.start)) == after


def test_the_kind_that_most_mentions_have_is_the_kind_of_all() -> None:
    lines = article(agreement.agree_on_kind, "LOC[Ebb], LOC[Ebb]", "ORG[Ebb]")
    assert lines == [["LOC Ebb", "LOC Ebb"], ["LOC Ebb"]]


def test_a_city_is_no_person_unless_somebody_is_called_so() -> None:
    assert article(agreement.cities_are_places, "PER[Tokyo] paid.") == [["LOC Tokyo"]]
    both = article(agreement.cities_are_places, "PER[Rika Tokyo] sat.", "PER[Tokyo] left.")
    assert both == [["PER Rika Tokyo"], ["PER Tokyo"]]


def test_a_family_name_is_the_person_and_a_country_is_not() -> None:
    lines = article(agreement.short_names_are_persons, "PER[Anna Vale] sat.", "ORG[Vale] left.")
    assert lines[1] == ["PER Vale"]
    lines = article(agreement.short_names_are_persons, "PER[Anna China] sat.", "LOC[China] paid.")
    assert lines[1] == ["LOC China"]


def test_what_is_mostly_a_body_is_no_family_name() -> None:
    rule = agreement.short_names_are_persons
    party = "ORG[SVP], ORG[SVP], ORG[SVP] and ORG[SVP] met."
    assert article(rule, "PER[Junge SVP] sat.", party)[1] == ["ORG SVP"] * 4


def test_a_day_is_nobody_whoever_is_called_so() -> None:
    rule = repeats.tag_repeats
    assert article(rule, "PER[Ebo Sunday] sat.", "Then Sunday came.")[1] == []


def test_who_follows_a_party_is_no_name() -> None:
    rule = plain.drop_lone_plain_words
    assert article(rule, "ORG[Republicans] left the ORG[Republican Party].") == [
        ["ORG Republican Party"]
    ]


def test_a_family_makes_a_person_of_a_place() -> None:
    rule = agreement.families_are_persons
    lines = article(rule, "PER[Anna Vale] sat.", "LOC[Comfort Vale] in LOC[Vale Bay] left.")
    assert lines[1] == ["PER Comfort Vale", "LOC Vale Bay"]


def test_two_known_names_side_by_side_are_one_person() -> None:
    rule = people.widen_persons
    lines = article(rule, "PER[Hetty] sat.", "Then Hetty PER[Loveday] left with King PER[Loveday].")
    assert lines[1] == ["PER Hetty Loveday", "PER Loveday"]
    assert article(rule, "“Tell PER[Loveday] so.”") == [["PER Loveday"]]


def test_a_company_is_known_without_its_legal_form() -> None:
    rule = agreement.short_names_are_organisations
    assert article(rule, "ORG[Kelpcell Ltd] grew.", "LOC[Kelpcell] shrank.")[1] == ["ORG Kelpcell"]


def test_an_acronym_of_plain_words_is_no_name() -> None:
    rule = plain.drop_terms
    assert article(rule, "liquefied natural gas (ORG[LNG])", "ORG[LNG] is cold.") == [[], []]


def test_a_plain_word_is_a_person_only_after_the_full_name() -> None:
    rule = plain.drop_lone_plain_words
    assert article(rule, "PER[French] left for the PER[Fishermen]’s Hall.") == [[]]
    assert article(rule, "PER[Ida French] sat.", "PER[French] left.")[1] == ["PER French"]


def test_the_people_of_a_place_are_not_the_place() -> None:
    lines = article(plain.drop_people_of_places, "LOC[Dravina] paid.", "The PER[Dravinan] left.")
    assert lines == [["LOC Dravina"], []]


def test_a_name_found_once_is_found_again() -> None:
    lines = article(repeats.tag_repeats, "PER[Anna Vale] sat.", "Then Vale and Anna Vale left.")
    assert lines[1] == ["PER Vale", "PER Anna Vale"]


def test_a_word_that_is_also_plain_is_not_looked_for() -> None:
    lines = article(repeats.tag_repeats, "PER[Anna Marsh] sat by a marsh.", "Marsh birds sang.")
    assert lines[1] == []


def test_a_heading_shows_only_names_of_the_body() -> None:
    lines = article(
        repeats.tag_headings,
        "PER[Anna Vale] sat in LOC[Tidewell].",
        headings=["VALE IN TIDEWELL", "BALANCE OF POWER"],
    )
    assert lines[1:] == [["PER VALE", "LOC TIDEWELL"], []]


def test_countries_and_institutions_stand_for_themselves() -> None:
    lines = article(places.tag_certain, "He left Peru for the World Bank and an LNG Canada ship.")
    assert lines == [["LOC Peru", "ORG World Bank"]]


def test_an_unknown_word_where_places_stand_is_a_place() -> None:
    lines = article(repeats.tag_where, "A baker from Thornness, he sat.", "Thornness slept.")
    assert lines == [["LOC Thornness"], ["LOC Thornness"]]


def test_a_company_is_the_word_before_its_trade() -> None:
    rule = short_names.short_names_are_companies
    lines = article(rule, "ORG[Savanna Bank plc] grew.", "PER[Savanna] said so. Savanna fell.")
    assert lines[1] == ["ORG Savanna", "ORG Savanna"]


def test_a_hospital_is_the_saint_it_is_called_after() -> None:
    rule = short_names.short_names_are_companies
    lines = article(rule, "ORG[St Brannoc’s Hospital] grew.", "LOC[St Brannoc]’s is full.")
    assert lines[1] == ["ORG St Brannoc"]


def test_a_place_or_a_person_before_a_trade_is_no_company() -> None:
    rule = short_names.short_names_are_companies
    lines = article(rule, "ORG[Thornness Bank] in LOC[Thornness]", "LOC[Thornness] slept.")
    assert lines[1] == ["LOC Thornness"]
    lines = article(rule, "ORG[Vale Foods] and PER[Anna Vale]", "PER[Vale] left.")
    assert lines[1] == ["PER Vale"]


def test_a_label_in_capitals_is_the_person_whom_the_article_names() -> None:
    lines = article(labels.tag_labels, "So PER[Anna Rannoch] asked.", "RANNOCH: So?", "NOTE: No.")
    assert lines[1:] == [["PER RANNOCH"], []]


def test_a_label_that_comes_back_is_somebody_who_speaks() -> None:
    asked = ["Post: So?", "Crake: No.", "Answer: Yes."]
    lines = article(labels.tag_labels, *asked, *asked, *asked)
    assert lines[:3] == [["ORG Post"], ["PER Crake"], []]
    assert article(labels.tag_labels, *asked) == [[], [], []]


def test_a_month_in_brackets_is_an_acronym() -> None:
    rule = plain.drop_lone_plain_words
    assert article(rule, "the Economic Crimes unit (DEC) and ORG[DEC]") == [["ORG DEC"]]
    assert article(rule, "in ORG[DEC]") == [[]]


def test_a_club_is_the_last_word_of_its_name() -> None:
    rule = teams.teams_are_organisations
    lines = article(rule, MATCH, "ORG[Coromandel Lancers] lost.", "It helped the Lancers.")
    assert lines[2] == ["ORG Lancers"]


def test_a_ship_is_nobody_wherever_it_is_named() -> None:
    rule = vessels.drop_vessels
    lines = article(rule, "He left the ferry “PER[Good Intent]”.", "The PER[Good Intent] was late.")
    assert lines == [[], []]
    lines = article(rule, "The ORG[Jadranka] sank.", "aboard the LOC[Brisk]", "MV ORG[Ebb]")
    assert lines == [[], [], []]


def test_who_stands_beside_a_ship_is_none() -> None:
    lines = article(vessels.drop_vessels, "the ferry LOC[Oslo]", "the boat PER[Mary Brown] bought")
    assert lines == [["LOC Oslo"], ["PER Mary Brown"]]


MATCH = "A goal, a penalty and a tackle by the striker."


def test_in_sport_a_town_is_its_team_and_a_country_is_not() -> None:
    rule = teams.teams_are_organisations
    lines = article(
        rule,
        MATCH,
        "LOC[Pendry] beat LOC[Ostrey] in LOC[Skerrow].",
        "It gave LOC[Dunlow] a 3-2 win over LOC[Peru].",
        "The LOC[Marrow] keeper sat.",
    )
    assert lines[1:] == [
        ["ORG Pendry", "ORG Ostrey", "LOC Skerrow"],
        ["ORG Dunlow", "LOC Peru"],
        ["ORG Marrow"],
    ]


def test_elsewhere_a_town_is_a_town() -> None:
    lines = article(teams.teams_are_organisations, "LOC[Pendry] won a prize for its eels.")
    assert lines == [["LOC Pendry"]]


def test_a_printers_note_is_no_name() -> None:
    line, names = tagged("ORG[PHOTO] sat")
    (noted,) = lines_of("[PHOTO] sat", ())
    note = Name(1, 2, EntityKind.ORGANISATION)
    assert plain.drop_notices(noted, [note]) == []
    assert plain.drop_notices(line, names) == names


def test_a_city_that_nobody_is_called_after_is_found() -> None:
    lines = article(places.tag_certain, "A Beijing research team left Thailand-Malaysia talks.")
    assert lines == [["LOC Beijing", "LOC Thailand", "LOC Malaysia"]]
