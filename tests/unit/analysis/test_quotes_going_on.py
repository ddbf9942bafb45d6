"""Quotations without a verb of speech."""

from __future__ import annotations

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import QuoteKind


def speakers(text: str) -> list[str | None]:
    return [quote.speaker and quote.speaker.name for quote in find_quotes(text, ())]


def test_a_question_is_answered_by_the_other_one() -> None:
    text = (
        "“Who lit the lamp that night?” asked Maria Dunn.\n“I did,” said Hugo Brandt.\n"
        "“With whose matches?”\n“Mine.”\n“And why did you?”"
    )
    assert speakers(text) == [
        "Maria Dunn",
        "Hugo Brandt",
        "Maria Dunn",
        "Hugo Brandt",
        "Maria Dunn",
    ]


def test_a_single_word_that_is_a_sentence_goes_on() -> None:
    found = find_quotes("“I have counted them,” said Maria Dunn. “Personally.”", ())
    assert found[-1].speaker is not None
    assert found[-1].speaker.name == "Maria Dunn"
    assert found[-1].kind is QuoteKind.DIRECT


def test_whom_the_sentence_before_is_about_speaks() -> None:
    text = (
        "“I cannot see the bottom,” said Maria Dunn. Her neighbour Hugo Brandt was blunter. "
        "“They have forgotten us again.”"
    )
    assert speakers(text)[-1] == "Hugo Brandt"


def test_an_indirect_question_leaves_the_speaker() -> None:
    text = (
        "“I cannot see the bottom,” said Maria Dunn.\nWould Hugo Brandt look at it?\n"
        "“He is a very busy man, you know.”"
    )
    assert speakers(text)[-1] == "Maria Dunn"


def test_who_answers_an_interview_is_i() -> None:
    text = (
        "Ottoline Crake spoke to the Post.\nPost: What then?\n"
        "Crake: Then I go. I said, “I have a black dress, thank you.”"
    )
    assert speakers(text) == ["Ottoline Crake"]


def test_an_answer_in_two_parts_is_followed_by_the_other() -> None:
    text = (
        "“Who is right here?” Maria Dunn asked.\n“It depends,” said Hugo Brandt, “on the day.”\n"
        "“My nan reads the Mail.”"
    )
    assert speakers(text)[-1] == "Maria Dunn"
