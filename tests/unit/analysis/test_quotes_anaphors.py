"""Whom a description means that is no name and no office."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import SpeakerKind


def speaker(text: str) -> tuple[str, SpeakerKind]:
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    return found.name, found.kind


@pytest.mark.parametrize("description", ["the striker", "the 31-year-old", "the beekeeper"])
def test_a_description_means_the_person_just_spoken_of(description: str) -> None:
    text = f"Maria Dunn met Hugo Brandt. Brandt was tired.\n“I ran a lot,” {description} said."
    assert speaker(text) == ("Hugo Brandt", SpeakerKind.PERSON)


def test_somebody_brought_in_without_a_name_stays_who_that_was() -> None:
    text = "Hugo Brandt heard a witness on Monday.\n“It was dark by then,” the witness said."
    assert speaker(text) == ("a witness", SpeakerKind.DESCRIBED)


def test_an_office_counts_as_a_mention_of_its_holder() -> None:
    text = (
        "The mayor, Maria Dunn, met Ann Fox on Monday. Fox came late.\n"
        "The mayor smiled and said it was over.\n“We are done here now,” she said."
    )
    assert speaker(text)[0] == "Maria Dunn"


def test_a_contraction_is_no_name() -> None:
    text = "Maria Dunn sat down. She’d come by boat.\n“It was a rough night,” she said."
    assert speaker(text)[0] == "Maria Dunn"


def test_a_participle_at_the_head_is_no_name() -> None:
    text = "Told of it, Hugo Brandt shrugged.\n“It is what it is, I suppose,” he said."
    assert speaker(text)[0] == "Hugo Brandt"


def test_what_a_speaker_is_called_is_the_role_where_no_fuller_one_stands() -> None:
    text = "Hugo Brandt lost. Brandt was calm.\n“I ran a lot,” the rookie defender said."
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    assert (found.name, found.role) == ("Hugo Brandt", "rookie defender")


def test_who_asks_does_not_answer() -> None:
    text = (
        "Hugo Brandt met Anselm Thrale. Brandt sat.\n“Was that the system?” Thrale asked.\n"
        "“It was the absence of one,” he said."
    )
    assert speaker(text)[0] == "Hugo Brandt"


def test_one_of_a_people_is_somebody_spoken_of() -> None:
    text = "Zoltán Kerekes was carrying bulbs.\n“They are quite patient,” the Hungarian said."
    assert speaker(text) == ("Zoltán Kerekes", SpeakerKind.PERSON)


def test_letters_after_a_name_are_no_part_of_it() -> None:
    text = "“Do not talk of the case,” said Judge Harriet Sandiford KC."
    assert speaker(text)[0] == "Harriet Sandiford"


def test_an_age_tells_who_is_meant() -> None:
    text = (
        "Dami Oyelaran, 19, scored. Lars Brandt was taken off. Brandt was angry.\n"
        "“I have got college at nine,” the 19-year-old said."
    )
    assert speaker(text)[0] == "Dami Oyelaran"


def test_a_statement_speaks_for_who_issued_it() -> None:
    text = (
        "The Northern Water Board met. Maria Dunn issued a statement of five sentences.\n"
        "“The lakes are low,” it read."
    )
    assert speaker(text)[0] == "Maria Dunn"


@pytest.mark.parametrize("who", ["somebody from the back", "a voice from the benches", "another"])
def test_after_a_comma_any_verb_lets_somebody_speak(who: str) -> None:
    name, kind = speaker(f"“We saw the photographs,” muttered {who}.")
    assert who.startswith(name)
    assert kind is SpeakerKind.DESCRIBED


@pytest.mark.parametrize("description", ["the Scot", "the Mountie", "the Frenchwoman"])
def test_one_of_a_people_is_who_was_just_spoken_of(description: str) -> None:
    text = f"Maria Dunn sat down on Monday. Dunn was tired.\n“I ran a lot,” {description} said."
    assert speaker(text) == ("Maria Dunn", SpeakerKind.PERSON)


def test_he_who_has_told_is_a_pronoun() -> None:
    text = "Hugo Brandt stayed with his boat.\n“It was a wall of water,” he’s told the radio."
    assert speaker(text)[0] == "Hugo Brandt"


def test_the_only_one_of_a_trade_is_meant_by_a_fuller_word_for_it() -> None:
    text = "Baker Hugo Brandt met Ann Fox on Monday. Fox came late.\n“It burnt,” said the master baker."
    assert speaker(text) == ("Hugo Brandt", SpeakerKind.PERSON)


def test_a_newcomer_is_who_a_description_tells_of() -> None:
    text = (
        "Superintendent Maria Dunn said on Monday that she was sorry. Dunn said it twice.\n"
        "That was not enough for Hugo Brandt, whose boat had sunk. “My boat’s gone,” the farmer said."
    )
    assert speaker(text) == ("Hugo Brandt", SpeakerKind.PERSON)


def test_somebody_named_in_passing_is_no_newcomer() -> None:
    text = "Maria Dunn spoke of the plans of Hugo Brandt.\n“They are old,” the farmer said."
    assert speaker(text) == ("Maria Dunn", SpeakerKind.PERSON)


def test_the_leader_of_a_body_with_a_long_name_is_who_was_just_spoken_of() -> None:
    text = "Maria Dunn was cheered.\n“We won,” the Selby New Harbour Party leader said."
    assert speaker(text) == ("Maria Dunn", SpeakerKind.PERSON)


@pytest.mark.parametrize("description", ["the sacked mate", "the outgoing mate"])
def test_whoever_lost_an_office_is_meant_by_it(description: str) -> None:
    text = (
        "Chief mate Hugo Brandt met Ann Fox on Monday. Fox came late and spoke of the weather.\n"
        f"“It sank,” {description} said."
    )
    assert speaker(text) == ("Hugo Brandt", SpeakerKind.PERSON)


def test_who_stands_behind_an_apposition_is_its_name() -> None:
    text = "Next up is Maria Dunn, the British champion, who has tweeted: “Bring a boat.”"
    assert speaker(text)[0] == "Maria Dunn"
