"""The subject is the head of its noun phrase, not the last name in it."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes


def speakers(text: str) -> list[str | None]:
    return [quote.speaker and quote.speaker.name for quote in find_quotes(text, ())]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Allies of the minister said it was “quite within reach”.", "Allies of the minister"),
        (
            "A source close to the Leader of the Opposition said it would “see and wait”.",
            "A source close to the Leader of the Opposition",
        ),
        (
            "A spokesman for the Lands and Housing Bureau said it had “no plan at present”.",
            "A spokesman for the Lands and Housing Bureau",
        ),
        (
            "“We see no floor yet,” economists led by Petra Lund at Norsk Kredit wrote.",
            "economists led by Petra Lund at Norsk Kredit",
        ),
        (
            "Banks may leave, according to a note seen by the Mail, which calls it “bold folly”.",
            "a note seen by the Mail",
        ),
        (
            (
                "The Union of Tram Drivers, in a letter signed by its president, Bodil Kranz,"
                " called the offer “an insult in instalments”."
            ),
            "Union of Tram Drivers",
        ),
        ("In Geneva, the Council for Peace called it “a flagrant breach”.", "Council for Peace"),
        ("Ines Vale of the Port Board said it was “quite within reach”.", "Ines Vale"),
        ("On Monday, in a speech to Orr, Ines Vale said it was “within reach”.", "Ines Vale"),
        ("The head of the board knew the mayor said it was “within reach”.", "the mayor"),
    ],
)
def test_the_head_of_the_phrase_speaks(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_a_description_used_again_is_whoever_was_described_so() -> None:
    text = (
        "A resident of Ummara's southern district of Haret said families had fled."
        " “They stood in line,” said the resident, a teacher of 38."
    )
    assert speakers(text) == ["a resident of Ummara's southern district of Haret"]


def test_a_spokeswoman_of_a_body_is_not_the_body() -> None:
    text = (
        "A spokeswoman for Essential Grid said it was off.\n“It will be on,” the spokeswoman said."
    )
    assert speakers(text) == ["a spokeswoman for Essential Grid"]
