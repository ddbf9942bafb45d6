"""A paragraph that was broken at a fixed width is one paragraph again."""

from __future__ import annotations

from reader.sources.wrapping import unwrap

WRAPPED = """\
The harbour board of Saltmere will vote on Tuesday on a
second slipway, nine years after the fishermen of the town
asked for one.

THE MONEY
“The old one floods,” said Ines Valcourt, who chairs the
board and has a boat of her own. It would cost a middle-
sized fortune.

- nine crowns for every boat that is longer than a
  fathom
- two for the cat
""".splitlines()


def test_the_lines_of_a_paragraph_are_joined() -> None:
    assert unwrap(WRAPPED) == [
        "The harbour board of Saltmere will vote on Tuesday on a second slipway, nine years after the fishermen of the town asked for one.",
        "THE MONEY",
        "“The old one floods,” said Ines Valcourt, who chairs the board and has a boat of her own. It would cost a middle-sized fortune.",
        "- nine crowns for every boat that is longer than a fathom",
        "- two for the cat",
    ]


def test_one_paragraph_a_line_stays() -> None:
    lines = [
        "The board meets on Tuesday in the old hall by the harbour.",
        "“It floods,” said Ines Valcourt, who chairs it.",
        "",
        "Nobody has the money yet, and nobody expects to have it soon.",
        "The vote may be put off.",
    ]
    assert unwrap(lines) == lines


def test_short_lines_that_are_no_paragraph_stay() -> None:
    verse = ["The tide is in", "the tide is out", "", "the cat is out", "about"]
    assert unwrap(verse) == verse


def test_an_address_is_no_sign_of_long_lines() -> None:
    address = "https://gull.example/" + "slipway" * 20
    assert unwrap([*WRAPPED, "", address])[-1] == address
    assert len(unwrap([*WRAPPED, "", address])) == 6


def test_one_long_line_shows_that_nothing_is_wrapped() -> None:
    lines = [*WRAPPED, "word " * 30]
    assert unwrap(lines) == lines
