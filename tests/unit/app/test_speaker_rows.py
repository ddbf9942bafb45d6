"""Who is offered for a quote, and how typing narrows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.candidates import Choice, Does, candidates, choices
from reader.app.rows.speakers import speaker_rows
from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)

HERE = (Mention(0, 1),)


def quote(name: str | None, kind: SpeakerKind = SpeakerKind.PERSON, role: str = "") -> Quote:
    speaker = Speaker(name, kind, role or None) if name else None
    return Quote(0, 9, QuoteKind.DIRECT, 0, speaker, None, "", Confidence.SURE)


FOUND = Annotations(
    quotes=(
        quote("a neighbour", SpeakerKind.DESCRIBED),
        quote("Inés Okafor"),
        quote("Inés Okafor", role="dean"),
        quote(None),
    ),
    entities=(
        Entity("Harbour Board", EntityKind.ORGANISATION, HERE),
        Entity("Saltmere", EntityKind.PLACE, HERE * 9),
        Entity("Xenia Pell", EntityKind.PERSON, HERE),
        Entity("Tobias Renn", EntityKind.PERSON, HERE * 2),
        Entity("Inés Okafor", EntityKind.PERSON, HERE * 3),
    ),
)
PEOPLE = candidates(FOUND)


def names(typed: str) -> list[str]:
    return [one.name for one in choices(PEOPLE, quote(None), typed)]


def test_people_come_first_then_organisations_then_the_described() -> None:
    assert [one.name for one in PEOPLE] == [
        "Inés Okafor",
        "Tobias Renn",
        "Xenia Pell",
        "Harbour Board",
        "a neighbour",
    ]
    assert PEOPLE[0].role == "dean"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("ines", ["Inés Okafor", "ines"]),
        ("x", ["Xenia Pell", "x"]),
        ("re", ["Tobias Renn", "re"]),
        ("oka in", ["Inés Okafor", "oka in"]),
        ("bord", ["Harbour Board", "bord"]),
        ("xp", ["Xenia Pell", "xp"]),
        ("TOBIAS RENN", ["Tobias Renn"]),
        ("Wren  Abara", ["Wren Abara"]),
        ("xn pl", ["xn pl", "Xenia Pell"]),
        ("…", [one.name for one in PEOPLE]),
    ],
)
def test_typing_narrows_and_offers_what_is_typed(typed: str, wanted: list[str]) -> None:
    assert names(typed) == wanted


def test_words_that_begin_so_stand_before_letters_in_order() -> None:
    people = [Choice(Does.NAMES, name) for name in ("Tobias Orr", "Ada Tor")]
    assert [one.name for one in choices(people, quote(None), "tor")][:2] == [
        "Ada Tor",
        "Tobias Orr",
    ]


def test_what_names_nobody_is_offered_before_one_types() -> None:
    plain = [one.does for one in choices(PEOPLE, quote(None), " ")]
    assert plain[-1] is Does.NOBODY
    named = choices(PEOPLE, quote("Inés Okafor"), "")
    assert (named[-1].does, named[-1].name) == (Does.ALIAS, "Inés Okafor")


def test_the_rows_say_who_it_is_now() -> None:
    offered = choices(PEOPLE, quote("Inés Okafor"), "")
    rows = [
        row for at in range(len(offered)) for row in speaker_rows(offered, "Inés Okafor", at, 50)
    ]
    shown = [
        "".join(words for words, _ in line).strip() for row in rows for line in row.lines if line
    ]
    assert shown == [
        "people",
        "Inés Okafor (now), dean",
        "Tobias Renn",
        "Xenia Pell",
        "organisations",
        "Harbour Board",
        "described",
        "a neighbour",
        "otherwise",
        "not a quote",
        "Inés Okafor is also known as …",
    ]
    assert [row.key for row in rows if row.key is not None] == list(range(7))


@given(st.text())
def test_whatever_is_typed_can_be_chosen_from(typed: str) -> None:
    offered = choices(PEOPLE, quote(None), typed)
    assert all(one.does is not Does.NAMES or one.name.strip() for one in offered)
    assert len({one.name for one in offered}) == len(offered)
