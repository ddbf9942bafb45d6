"""What somebody thinks of a thing, what is passed on, who acts in the clause, names of things."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Quote, QuoteKind


def last(text: str) -> Quote:
    return find_quotes(text, ())[-1]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ines Vale, the minister, is known to regard the port as “a museum piece”.", "Ines Vale"),
        ("Ines Vale is thought to consider him “a spent match”.", "Ines Vale"),
        ("Ines Vale classed the slope as “quite stable under observation”.", "Ines Vale"),
        (
            "The map was “a jigsaw you could ride,” as one magazine had it, or a fraud.",
            "one magazine",
        ),
        (
            "One backbench veteran texts: “Like watching someone fold a map.”",
            "One backbench veteran",
        ),
        ("Ines Vale said: “Yes.” Asked again: “Still yes.”", "Ines Vale"),
        (
            "She studied in Selby, where a teacher sent her work back with the words “Less.”",
            "a teacher",
        ),
        (
            (
                "At that point the home fans behind the goal were singing, the gist of which was"
                " “we want our pies back”."
            ),
            "the home fans behind the goal",
        ),
        (
            "It asked him to bring, in the words of its chair, Ines Vale, “a locksmith”.",
            "Ines Vale",
        ),
        ("Some of the placards read: “Who will fight for us?”", "Some of the placards"),
        ("The report blames what it calls “a culture of nodding” for the delay.", "The report"),
        (
            "“It was a good deal in March,” said one person close to the talks, who sighed.",
            "one person close to the talks",
        ),
        ("“Louder, please, all of you,” shouted somebody from the back.", "somebody from the back"),
        (
            "“I said a river,” said one MP who was first elected in May.",
            "one MP who was first elected in May",
        ),
        ("“I said a river,” said one MP who asked not to be named.", "one MP"),
        (
            "“It is all day,” wrote one, a teacher of French in Selby.",
            "a teacher of French in Selby",
        ),
        (
            "An email sent by a Skerrow manager said late arrivals were “becoming a culture”.",
            "a Skerrow manager",
        ),
        (
            "The council of Selby has dropped it, saying in a note that it was “not worth ink”.",
            "The council of Selby",
        ),
    ],
)
def test_who_says_it(text: str, who: str) -> None:
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == who


@pytest.mark.parametrize(
    "text",
    [
        "The company would pay the county a “host fee” of two crowns a ton, Ines Vale said.",
        "Ines Vale said she had read of it in the “Selby Talk” group.",
        "They call the idea “the dirty-feet hypothesis” and think well of it.",
    ],
)
def test_the_name_of_a_thing_is_a_term(text: str) -> None:
    assert last(text).kind is QuoteKind.TERM


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vale left. Staff were told to “stop being agricultural about it”.",
        "Ines Vale left. The idea was dismissed at a meeting as “Vale’s flying circus”.",
    ],
)
def test_what_is_passed_on_has_no_speaker(text: str) -> None:
    quote = last(text)
    assert (quote.kind, quote.speaker) == (QuoteKind.MIXED, None)


def test_the_writer_who_asks_does_not_answer() -> None:
    text = "Ines Vale poured tea. I ask what she will do now.\n“Tomorrow is low tide at four.”"
    speaker = last(text).speaker
    assert speaker is not None
    assert speaker.name == "Ines Vale"


def test_a_question_and_its_answer_in_a_live_blog_are_turns() -> None:
    text = (
        "The leader of the opposition, Tom Weir, rose.\n"
        "Weir: Did she or did she not discuss the document with a fund?\n"
        "Prime minister: I refer him to the answer I gave some moments ago.\n"
        "It got a laugh on her own side."
    )
    found = find_quotes(text, ())
    assert [quote.speaker and quote.speaker.name for quote in found] == [
        "Tom Weir",
        "Prime minister",
    ]
    assert find_quotes("Who: What is it?\nWhere: We meet in the hall.", ()) == ()
