from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Quote, QuoteKind
from reader.articles.blocks import Block, BlockKind


def quotes(text: str) -> tuple[Quote, ...]:
    return find_quotes(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vale backs so-called “slow harbours” along the coast.",
        "Farmers are caught in what analysts call the “northern squeeze”, forced to sell.",
        "Tomas “Bear” Orr won the race on Monday.",
        "Ines Vale wrote the novel “The Lamp Room” as a student.",
        "The town is known as “Little Selby” to all.",
        "The mayor, known to late-night hosts as the “harbour bear,” was away.",
        "The “tide tax” fell on Monday.",
    ],
)
def test_terms_are_nobodys_speech(text: str) -> None:
    (quote,) = quotes(text)
    assert quote.kind is QuoteKind.TERM
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "“We will rebuild,” said Ines Vale.",
        "Ines Vale said: “We will rebuild the pier by spring.”",
        "“We will rebuild.” Ines Vale said it twice.",
    ],
)
def test_whole_utterances_are_direct(text: str) -> None:
    assert quotes(text)[0].kind is QuoteKind.DIRECT


def test_words_inside_the_reporters_sentence_are_mixed() -> None:
    (quote,) = quotes("Ines Vale said the town was “ready to rebuild” the pier.")
    assert quote.kind is QuoteKind.MIXED


def test_what_she_called_it_stays_hers() -> None:
    (quote,) = quotes("Ines Vale spoke of what she called a “lost decade” for the port.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Ines Vale"


def test_halves_of_a_split_utterance_share_a_group() -> None:
    first, second, third = quotes(
        "“We will rebuild,” Ines Vale said, “and we will pay.” “Gladly,” she added."
    )
    assert first.group == second.group
    assert third.group != second.group
    assert {quote.speaker and quote.speaker.name for quote in (first, second, third)} == {
        "Ines Vale"
    }


def test_quotation_over_paragraphs_is_one_quote() -> None:
    text = "“We begin here,” said Ines Vale. “We go on.\n“We end here.”\nThe hall fell silent."
    found = quotes(text)
    assert [text[quote.start : quote.end] for quote in found] == [
        "“We begin here,”",
        "“We go on.\n“We end here.”",
    ]
    assert found[1].speaker is not None


def test_the_last_paragraph_may_name_the_speaker() -> None:
    text = "“We begin here.\n“We end here,” said Ines Vale."
    (quote,) = quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ines Vale"


def test_speech_of_nobody_is_shown_as_speech() -> None:
    (quote,) = quotes("It was late.\n“Nobody ever knew who had said these words.”")
    assert (quote.kind, quote.speaker) == (QuoteKind.DIRECT, None)


def test_headings_name_nobody() -> None:
    text = "TOMAS ORR WINS\nInes Vale smiled.\n“It was a fair race to the very end,” she said."
    blocks = (
        Block(BlockKind.HEADING, 0, 14),
        Block(BlockKind.PARAGRAPH, 15, 32),
        Block(BlockKind.PARAGRAPH, 33, len(text)),
    )
    (quote,) = find_quotes(text, blocks)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ines Vale"


def test_british_single_marks() -> None:
    text = "‘The boats’ owners won’t wait,’ said Orla Finch.\n‘They can’t,’ added Finch."
    assert [quote.speaker and quote.speaker.name for quote in quotes(text)] == ["Orla Finch"] * 2
