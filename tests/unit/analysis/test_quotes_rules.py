from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.rules import RULE_WORDS, RULES
from reader.articles.annotations import Quote

INTRODUCTION = "Ines Vale, the mayor of Port Alder, met Tomas Orr on Monday.\n"


def last_quote(sentence: str) -> Quote:
    return find_quotes(INTRODUCTION + sentence, ())[-1]


EXAMPLES = [
    ("turn", "VALE: We will.\nREPORTER: All of it?\nVALE: We will rebuild the quay.", ":"),
    ("signature", "“We will rebuild what we have lost.”\n— Ines Vale", None),
    ("verb-then-name", "“We will rebuild,” said Ines Vale.", "said"),
    ("verb-then-name", "“We will rebuild,” said the mayor of the port, Ines Vale.", "said"),
    ("verb-then-name", "“Will we rebuild?” asked Vale on Friday.", "asked"),
    ("name-then-verb", "“We will rebuild,” Vale, who was elected in May, said.", "said"),
    ("name-then-verb", "“We will rebuild,” Vale has repeatedly said.", "said"),
    ("name-then-verb", "“We will rebuild”, Vale told reporters.", "told"),
    ("name-then-any-verb", "“We will rebuild,” Vale glowed.", "glowed"),
    ("speaker-before", "Vale said the town was “ready to rebuild”.", "said"),
    ("speaker-before", "Vale opened the hall, adding that the town was “ready”.", "adding"),
    ("speaker-before", "Vale opened the hall and said: “We will rebuild.”", "said"),
    ("speaker-before", "Tomas Orr was asked by Vale: “Will you rebuild?”", "asked by"),
    ("any-verb-before", "Vale raised a hand and boomed, “We will rebuild.”", "boomed"),
    (
        "introduced",
        "In the report Vale was firm in every line: “It cannot be repaired at all.”",
        ":",
    ),
    ("according-to", "The bridge is “beyond repair”, according to Vale.", "according to"),
    ("word-of", "Vale’s claim that the town was “ready to rebuild” is old.", "claim"),
    ("verb-later", "The “hidden costs” of the port, Vale said, had doubled.", "said"),
    ("according-to", "The bridge had, in her words, become “a ruin”.", "in her words"),
    ("speaker-before", "Vale, without a glance at him, told Orr it was “over”.", "told"),
    ("speaker-before", "Vale said she believed the town was “ready”.", "said"),
    ("speaker-before", "PORT ALDER (NP) — On Monday Vale said it was “over”.", "said"),
    ("colon", "Ines Vale: “We will rebuild.”", ":"),
    ("colon", "Critics agree - Ines Vale: “We will rebuild.”", ":"),
    (
        "speaker-before",
        "The town wrote to the port, with Vale adding: “We will rebuild.”",
        "adding",
    ),
    (
        "speaker-before",
        "At a hall in Selby, New York, Vale met Orr, calling him “bold”.",
        "calling",
    ),
    ("speaker-before", "PORT ALDER, Dec. 8 (NP) — Vale met Orr, calling him “bold”.", "calling"),
    ("subject", "Vale found the old plans “rather too bold”.", None),
]


@pytest.mark.parametrize(("rule", "sentence", "cue"), EXAMPLES)
def test_rule_finds_the_speaker(rule: str, sentence: str, cue: str | None) -> None:
    quote = last_quote(sentence)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ines Vale"
    assert (quote.rule, quote.cue) == (rule, cue)


def test_every_rule_has_an_example_and_words_for_people() -> None:
    slugs = {slug for slug, _ in RULES}
    assert slugs == {rule for rule, _, _ in EXAMPLES}
    assert slugs <= RULE_WORDS.keys()


def test_the_next_paragraph_goes_on() -> None:
    quote = last_quote("“We will rebuild,” said Ines Vale.\n“It will take years of hard work.”")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.rule) == ("Ines Vale", "next-paragraph")


def test_a_quotation_is_introduced_by_the_sentence_before() -> None:
    quote = last_quote("Tomas Orr disagreed with every word of it.\n“It cannot be done by spring.”")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.rule) == ("Tomas Orr", "named-before")


def test_who_is_told_does_not_speak() -> None:
    quote = last_quote("“We will rebuild,” Ines Vale told Tomas Orr.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Ines Vale"


def test_who_is_called_something_does_not_say_it() -> None:
    quote = last_quote("Ines Vale was called a “dreamer of dreams” by Tomas Orr.")
    assert quote.speaker is not None
    assert quote.speaker.name != "Ines Vale"


def test_a_noun_is_no_verb() -> None:
    quote = last_quote("Tomas Orr said the report of the joke was “quite untrue”.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Tomas Orr"


def test_many_without_an_article_are_a_subject() -> None:
    quote = last_quote("The pier sank into clay that survey drawings describe as “stiff to firm”.")
    assert quote.speaker is not None
    assert quote.speaker.name == "survey drawings"


def test_how_somebody_is_said_to_have_spoken_is_said_by_others() -> None:
    quote = last_quote("The log tells how pilots say she had promised to “sink it”.")
    assert quote.speaker is not None
    assert quote.speaker.name == "pilots"


def test_a_city_and_a_colon_open_the_text() -> None:
    quote = find_quotes(
        "SELBY: The High Court sat on Monday, observing that it was “too late”.", ()
    )[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == "High Court"
