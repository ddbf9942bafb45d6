"""Whom `she`, `it` and `the union` mean after spokesmen, questions, notes and namesakes."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes


def last_speaker(text: str) -> str | None:
    speaker = find_quotes(text, ())[-1].speaker
    return speaker and speaker.name


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Agnes Tull, an analyst, shrugged.\n“It was warm,” a company spokeswoman said."
                " She added that sales were up “in every port”."
            ),
            "a company spokeswoman",
        ),
        (
            (
                "Carl Weir, a miner, came.\nUnder questioning from Tom Orr, he conceded that he had"
                " met them “four, maybe five times”."
            ),
            "Carl Weir",
        ),
        (
            (
                "A note had been pushed under the door of the hall. It read, in capitals:"
                " “ASK HIM ABOUT THE DRIP.”"
            ),
            "a note",
        ),
        (
            (
                "The Selby Dockers Union wrote to the Ministry of Mines. The Ministry of Mines wrote"
                " back.\n“Nobody can say that this was unknown,” the union said."
            ),
            "Selby Dockers Union",
        ),
        (
            (
                "Don Eusebio rakes salt. The town knows Eusebio Reyes Orr, 77, well."
                "\n“It has notes of salt,” Don Eusebio says."
            ),
            "Eusebio Reyes Orr",
        ),
        (
            "In Selby the barber, Friday Akpan, has gone home. “So we see them,” said Akpan.",
            "Friday Akpan",
        ),
        (
            "“Stability is all we need,” says the Chamber of British Trade.",
            "Chamber of British Trade",
        ),
        (
            "In a statement, Citizens for a Clean Selby said it was “sad but not surprised”.",
            "Citizens for a Clean Selby",
        ),
    ],
)
def test_who_is_meant(text: str, who: str) -> None:
    assert last_speaker(text) == who


def test_a_pronoun_waits_for_the_first_name() -> None:
    text = (
        "The only light on the lane is his.\n“Come round the back,” he calls.\n"
        "Iwan Prosser has baked here for forty years."
    )
    assert last_speaker(text) == "Iwan Prosser"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said Ines Vale, the member for Selby and a former mayor.", "member for Selby"),
        (
            "University of the Fells hydrologist Ines Vale said: “It is full.”",
            "University of the Fells hydrologist",
        ),
        ("An engineer surnamed Vale said: “It is full, I tell you.”", "engineer"),
        ("Bishop Metodije of Brod noted: “I blessed the trucks.”", "Bishop of Brod"),
        ("“No,” said Ines Vale, a rural GP who keeps a list.", "rural GP"),
        (
            "The adviser to the chancellor, Ines Vale, said: “I resign.”",
            "adviser to the chancellor",
        ),
        (
            "Orr Partners, a Selby-based activist fund that holds shares, said: “Sell it.”",
            "Selby-based activist fund",
        ),
        ("The retailer Orr Holdings said: “It is off the shelves for good.”", "retailer"),
    ],
)
def test_what_somebody_is(text: str, role: str) -> None:
    speaker = find_quotes(text, ())[-1].speaker
    assert speaker is not None
    assert speaker.role == role
