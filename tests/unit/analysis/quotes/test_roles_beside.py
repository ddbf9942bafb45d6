"""Roles that stand in another sentence than the name."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes


def spoke(text: str) -> tuple[str, str | None]:
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    return found.name, found.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The works minister told them on Monday that it was over.\n", "works minister"),
        ("A shipping millionaire wants to buy the club.\n", "shipping millionaire"),
        ("The case was weak, a prosecutor said on Friday.\n", "prosecutor"),
        (
            "Selby’s auditor general said on Tuesday that he would look.\n",
            "Selby’s auditor general",
        ),
        ("A jury cleared the captain of the ferry Orla Maid on Monday.\n", None),
        ("The chair of Alder and Selby Health Trust left.\n", None),
    ],
)
def test_who_is_described_first_is_named_late(text: str, role: str | None) -> None:
    wanted = role or text.partition(" the " if "jury" in text else "The ")[2].partition(" on ")[0]
    wanted = wanted.removesuffix(" left.\n")
    assert spoke(f"{text}“It will cost more,” said Maria Dunn.") == ("Maria Dunn", wanted)


LATER = "Ann Reed came by boat.\nShe sat down. It rained all day.\nFew had come. It was cold.\n"


def test_late_in_an_article_a_new_person_follows_at_once() -> None:
    text = (
        f"{LATER}The Environment Secretary came in boots. Maria Dunn met the men. She was calm.\n"
    )
    assert spoke(f"{text}“It will rain,” said Dunn.") == ("Maria Dunn", "Environment Secretary")
    assert spoke(f"{LATER}But her manager was tired.\n“It hurts,” said Maria Dunn.")[1] == "manager"


@pytest.mark.parametrize(
    "middle",
    [
        "The striker came in boots.",
        "“It rains,” said the harbour master.",
        "They met the harbour master.",
        "The major climate group came.",
        "The harbour master’s boat came.",
        "The harbour master, Hugo Brandt, came.",
    ],
)
def test_late_in_an_article_others_stay_who_they_are(middle: str) -> None:
    assert spoke(f"{LATER}{middle}\n“It will rain,” said Maria Dunn.") == ("Maria Dunn", None)


@pytest.mark.parametrize(
    "description",
    [
        "mayor of Port Alder",
        "chief executive of Orr & Vane Marine",
        "chair of Orr plc",
        "museum’s curator of birds",
    ],
)
def test_a_description_after_the_name_is_of_its_bearer(description: str) -> None:
    text = f"Maria Dunn had read it by breakfast. The {description} was calm.\n“Yes,” said Dunn."
    assert spoke(text) == ("Maria Dunn", description)


def test_an_age_before_the_description_is_left_out() -> None:
    text = "The voice was that of Maria Dunn. The 64-year-old retired welder sat.\n“No,” said Dunn."
    assert spoke(text) == ("Maria Dunn", "retired welder")


def test_a_description_after_two_names_is_of_neither() -> None:
    text = "Maria Dunn met Ann Reed. The mayor of Port Alder was calm.\n“Yes,” said Dunn."
    assert spoke(text) == ("Maria Dunn", None)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Maria Dunn is the mayor of Selby.", "mayor of Selby"),
        ("Maria Dunn has been mayor since 2011.", "mayor since 2011"),
        ("Maria Dunn resigned as works minister yesterday in a speech.", "works minister"),
        ("Maria Dunn was elected as leader of the council.", "leader of the council"),
        ("Maria Dunn came home. She is a nurse in Selby.", "nurse in Selby"),
        ("The secretary, who has held the post since May, is Maria Dunn.", "secretary"),
        ("Maria Dunn has run the port since 2011.", None),
        ("Maria Dunn is an outspoken supporter of the levy.", None),
        ("Maria Dunn is the only doctor in Selby.", None),
        ("Maria Dunn was not a nurse.", None),
        ("Maria Dunn was a student of Professor Orr’s in 2009.", None),
    ],
)
def test_what_a_sentence_says_that_somebody_is(sentence: str, role: str | None) -> None:
    assert spoke(f"{sentence}\n“It will rain,” said Dunn.") == ("Maria Dunn", role)


def test_an_office_found_there_is_its_holders_afterwards() -> None:
    text = (
        "The works minister told them that it was over.\n“It will cost more,” said Maria Dunn.\n"
        "Ann Reed left the hall. Reed was tired.\n“It is late,” the minister said."
    )
    assert spoke(text)[0] == "Maria Dunn"
