from __future__ import annotations

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import QuoteKind

INTRODUCTION = "Harbour master Magnus Heddle met Elspeth Rannoch, a coroner, on Monday.\n"


def said(text: str, headline: str = "") -> list[tuple[str, str | None]]:
    """The words of each quotation with who said them."""
    return [
        (text[quote.start : quote.end], quote.speaker and quote.speaker.name)
        for quote in find_quotes(text, (), headline=headline)
    ]


def test_each_turn_of_a_hearing_is_said_by_its_label() -> None:
    text = INTRODUCTION + (
        "RANNOCH: When did you first hear from her?\n"
        "HEDDLE: Four minutes past three.\n"
        "RANNOCH: From whom?\n"
    )
    assert said(text) == [
        ("When did you first hear from her?", "Elspeth Rannoch"),
        ("Four minutes past three.", "Magnus Heddle"),
        ("From whom?", "Elspeth Rannoch"),
    ]


def test_a_label_may_give_the_full_name_once_and_an_office() -> None:
    text = INTRODUCTION + (
        "LINDA PHOSWA, COASTAL RADIO: Was the light lit?\n"
        "HEDDLE: I lit it.\n"
        "REPORTER: At what time?\n"
        "PHOSWA: We saw none.\n"
    )
    assert [who for _, who in said(text)] == [
        "Linda Phoswa",
        "Magnus Heddle",
        "reporter",
        "Linda Phoswa",
    ]


def test_an_answer_is_the_words_of_who_is_interviewed_and_a_question_is_the_papers_own() -> None:
    text = INTRODUCTION + "Q: Was the light lit?\nA: I lit it.\nQ: And then?\nA: I slept.\n"
    assert said(text) == [("I lit it.", "Magnus Heddle"), ("I slept.", "Magnus Heddle")]


def test_a_papers_title_asks_and_the_headline_gives_the_full_name() -> None:
    text = (
        "She has kept the light for thirty years.\n"
        "Post: Are you tired?\nCrake: I sleep well.\nPost: Who comes next?\nCrake: A sensor."
    )
    assert said(text, headline="Dame Ottoline Crake on leaving the light") == [
        ("I sleep well.", "Ottoline Crake"),
        ("A sensor.", "Ottoline Crake"),
    ]


def test_an_answer_goes_on_in_the_next_paragraph_but_the_reporter_does_not_speak() -> None:
    text = INTRODUCTION + (
        "Q: Was the light lit?\n"
        "A: I lit it.\n"
        "You could have seen it from my kitchen.\n"
        "Q: And then?\n"
        "A: I slept.\n"
        "Two boats passed the pier.\n"
        "Q: Did you hear them?\n"
        "A: No.\n"
        "Heddle retires in June.\n"
    )
    assert [words for words, _ in said(text)] == [
        "I lit it.\nYou could have seen it from my kitchen.",
        "I slept.",
        "No.",
    ]


def test_what_is_quoted_inside_a_turn_belongs_to_it() -> None:
    text = INTRODUCTION + "Q: What did she say?\nA: She said, “Light it.” I did.\nQ: And then?\n"
    assert said(text) == [("She said, “Light it.” I did.", "Magnus Heddle")]


def test_a_turn_is_direct_speech_and_says_how_it_was_found() -> None:
    text = INTRODUCTION + "HEDDLE: I lit it.\nRANNOCH: When?\nHEDDLE: At three.\n"
    assert {(quote.kind, quote.rule) for quote in find_quotes(text, ())} == {
        (QuoteKind.DIRECT, "turn")
    }


def test_labels_that_nobody_speaks_under_are_no_turns() -> None:
    listed = "Heddle: 1,204 votes\nRannoch: 987 votes\nHeddle: 55 per cent"
    furniture = "READ MORE: Harbour light fails.\nWATCH: We show you how.\nREAD MORE: Who lit it?"
    recipe = "Serves: four people.\nTime: an hour."
    for text in (listed, furniture, recipe):
        assert said(INTRODUCTION + text) == []


def test_the_initials_of_a_label_are_who_was_named_in_full() -> None:
    text = (
        "Ilse Maramba-Vale spoke to us in May.\nReview: Are you tired?\n"
        "Ilse Maramba-Vale: I am not.\nReview: And now?\nIMV: I slept well, thank you."
    )
    speakers = [quote.speaker.name for quote in find_quotes(text, ()) if quote.speaker]
    assert speakers[-1] == "Ilse Maramba-Vale"
