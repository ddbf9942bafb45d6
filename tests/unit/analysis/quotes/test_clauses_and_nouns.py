"""Which words of the sentence name who speaks, where several could."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Quote, QuoteKind


def quotes(text: str) -> list[tuple[str, str | None]]:
    return [
        (text[quote.start : quote.end], quote.speaker and quote.speaker.name)
        for quote in find_quotes(text, ())
        if quote.kind is not QuoteKind.TERM
    ]


def only(text: str) -> Quote:
    (quote,) = find_quotes(text, ())
    return quote


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Not in my lifetime,” was Maria Orr’s blunt reply.", "Maria Orr"),
        ("“Stay indoors,” was the advice from Maria Orr.", "Maria Orr"),
        ("When Maria Orr left, the attendees chanted “Four more years!”", "the attendees"),
        ("Kim Orr said residents had told her they were “living in fear”.", "Kim Orr"),
        ("The mood, says our reporter, is “rather grim today”.", "our reporter"),
        ("She swam there, by her own account, “on two barrels and a lie”.", "her"),
        ("“I have no idea,” Ann Kelly said.", "Ann Kelly"),
        ("A lawyer for Tomas Vale said it was “over and done with”.", "A lawyer for Tomas Vale"),
        ("“Fish do not vote,” shrugged the minister, Al Bouchard.", "Al Bouchard"),
        ("Tomas Orr sat, while his sister, Ines Vale, standing near, said: “He sold it.”", "Ines Vale"),
        ("The girl, who was not named, asked Tomas Orr for “a brother who listens”.", "The girl"),
        ("The rescuer Will Adair, 30, said he was “late as ever”.", "Will Adair"),
    ],
)  # fmt: skip
def test_who_says_it(text: str, who: str) -> None:
    speaker = only(text).speaker
    assert speaker is not None
    assert speaker.name == who


def test_a_clause_behind_a_conjunction_has_its_own_words() -> None:
    text = "Maria Orr called the plan “bold,” though Tomas Vale calls it “rash.”"
    assert [who for _, who in quotes(text)] == ["Maria Orr", "Tomas Vale"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The court heard that the boy was “terrified of him”.", QuoteKind.MIXED),
        ("The inquest heard: “He was left alone for hours.”", QuoteKind.DIRECT),
        ("Jurors were told he had been “a danger to all”.", QuoteKind.MIXED),
    ],
)
def test_what_a_court_heard_is_speech_of_nobody_known(text: str, kind: QuoteKind) -> None:
    quote = only(text)
    assert (quote.kind, quote.speaker) == (kind, None)


def test_what_a_paper_asks_in_its_own_interview_is_no_quotation() -> None:
    text = (
        "We met the potter Agnes Thule.\nThe Herald: “Do you ever stop?”\n"
        "Agnes Thule: “I stop for soup.”"
    )
    assert quotes(text) == [("“I stop for soup.”", "Agnes Thule")]


def test_a_paper_goes_by_its_initials_later() -> None:
    text = (
        "We met the potter Agnes Thule.\nWeekend Review: You say that clay remembers.\n"
        "Thule: It remembers my thumb.\nWR: And who taught you?\nThule: My aunt."
    )
    assert quotes(text) == [
        ("It remembers my thumb.", "Agnes Thule"),
        ("My aunt.", "Agnes Thule"),
    ]
