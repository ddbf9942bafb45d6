"""Whom descriptions, initials, statements and pronouns mean in more than one sentence."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Confidence, Quote, SpeakerKind


def last(text: str) -> Quote:
    return find_quotes(text, ())[-1]


def name(text: str) -> str | None:
    speaker = last(text).speaker
    return speaker and speaker.name


@pytest.mark.parametrize(
    ("description", "who"),
    [
        ("the grandmother-of-six", "Rosalind Beck"),
        ("the father of two", "Adrian Beck"),
        ("the 79-year-old", "Rosalind Beck"),
    ],
)
def test_sex_and_age_tell_who_is_described(description: str, who: str) -> None:
    text = (
        "Rosalind Beck, 79, was pulled from the house. Her son, Adrian Beck, 41, was away.\n"
        f"“I am well,” {description} said."
    )
    assert name(text) == who


def test_an_age_that_is_another_ones_means_neither() -> None:
    text = "Darren Pym, 41, posed as an engineer.\n“I paid him,” the 84-year-old said."
    assert name(text) == "the 84-year-old"


def test_a_leader_is_known_under_the_name_of_a_party() -> None:
    text = (
        "Leader of Opposition Meenal Kothari spoke on Monday. She was angry.\n"
        "“Let him name one,” the Janmorcha leader said."
    )
    assert name(text) == "Meenal Kothari"


def test_the_one_analyst_is_meant_though_another_spoke_last() -> None:
    text = (
        "“The bank is exposed,” said Priya Nair, an analyst at Crown Securities.\n"
        "Fund manager Olaf Brandt was buying. “It is cheap,” he said.\n"
        "“It is cheap for a reason,” the Crown analyst said."
    )
    assert name(text) == "Priya Nair"


@pytest.mark.parametrize(
    ("title", "trade"), [("Rep.", "congressman"), ("Judge", "judge"), ("Sgt", "officer")]
)
def test_a_title_tells_a_trade(title: str, trade: str) -> None:
    text = (
        f"{title} Tom Vasquez asked for more. Ruth Lind was there. She sat down.\n"
        f"“My kids guess,” the {trade} said."
    )
    assert name(text) == "Tom Vasquez"


def test_a_trade_of_before_is_that_of_somebody_named_since() -> None:
    text = (
        "They won with a physio and a stick.\nOn came Isla Orde with her bag.\n"
        "“It pointed at the sky,” said the physio."
    )
    assert name(text) == "Isla Orde"


@pytest.mark.parametrize(
    ("office", "short"), [("Chief Minister of Selby", "CM"), ("Prime Minister", "PM")]
)
def test_initials_of_an_office_mean_its_holder(office: str, short: str) -> None:
    text = (
        f"The {office}, Raghav Vale, flew home on Monday.\n“We stand with you,” the {short} said."
    )
    assert name(text) == "Raghav Vale"


@pytest.mark.parametrize(
    ("start", "who"),
    [
        ("Vale’s wife wept. Outside, she said: ", "Vale’s wife"),
        ("The victim’s sister said: ", "The victim’s sister"),
        ("“No,” a Western diplomat said. The envoy added: ", "a Western diplomat"),
    ],
)
def test_somebody_without_a_name_may_be_who_speaks(start: str, who: str) -> None:
    text = f"Tomas Vale met Judge Margaret Finch on Monday.\n{start}“He is no monster.”"
    speaker = last(text).speaker
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (who, SpeakerKind.DESCRIBED)


@pytest.mark.parametrize(
    ("start", "who"),
    [
        ("Tomas Vale posted a picture of the sea.\n“Gone fishing,” it read.", "Tomas Vale"),
        ("Tomas Vale wrote to the board.\n“I resign,” the letter said.", "Tomas Vale"),
        ("Harbour Trains Ltd, in a statement, was sorry.\n“We regret it,” the statement said.",
         "Harbour Trains Ltd"),
    ],
)  # fmt: skip
def test_a_writing_speaks_for_who_wrote_it(start: str, who: str) -> None:
    assert name(f"Ines Orr was there on Monday. She left early.\n{start}") == who


def test_mrs_chooses_among_those_of_one_surname() -> None:
    text = (
        "Ross Menzies was jailed. His mother, Sheila Menzies, left. Ross Menzies said nothing.\n"
        "“My boys are good,” Mrs Menzies said."
    )
    assert name(text) == "Sheila Menzies"


def test_a_spokeswoman_is_she() -> None:
    text = (
        "Mayor Kim Orr was pressed. Orr’s spokeswoman, Rin Vale, stepped in.\n“Enough,” she said."
    )
    assert name(text) == "Rin Vale"


@pytest.mark.parametrize(
    "text",
    [
        "Ross Orr came. Ross Orr sat. Kyle Orr saw it.\n“It is over for us now,” Orr said.",
        "Maria Dunn came. It rained. The wind rose. It sank.\n“It is over for us now,” she said.",
        "Rin Vale came on Monday.\n“It is over for us now,” she said.",
    ],
)
def test_a_shared_surname_and_a_pronoun_from_afar_or_of_unknown_sex_are_not_sure(text: str) -> None:
    assert last(text).confidence is Confidence.LIKELY


@pytest.mark.parametrize("who", ["a diplomat", "another customer", "a spokesman for Maria Orr"])
def test_somebody_who_is_brought_in_beside_the_words_is_sure(who: str) -> None:
    quote = last(f"“It is over for us now,” {who} said.")
    assert quote.speaker is not None
    assert quote.speaker.name == who
    assert quote.confidence is Confidence.SURE
