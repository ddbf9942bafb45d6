from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Confidence, Quote, Speaker, SpeakerKind


def quotes(text: str) -> tuple[Quote, ...]:
    return find_quotes(text, ())


def speaker(text: str) -> Speaker:
    found = quotes(text)[-1].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            (
                "“Tides rise,” said Maria Dunn, professor of coasts at Alder University in Selby, "
                "noting that the walls were old."
            ),
            "professor of coasts at Alder University in Selby",
        ),
        (
            "Maria Dunn, an associate professor at Alder University, said: “Tides do rise.”",
            "associate professor at Alder University",
        ),
        ("“Tides rise,” said the port’s deputy director, Maria Dunn, 52, a keen rower.", None),
        ("Norwegian Prime Minister Maria Dunn said: “Tides do rise.”", "Norwegian Prime Minister"),
        ("“Tides rise,” said harbour spokeswoman Maria Dunn.", "spokeswoman"),
        (
            "Maria Dunn, who teaches as a professor at Alder, said: “Tides do.”",
            "professor at Alder",
        ),
        ("The mayor of Selby, Maria Dunn, called it “rather sad”.", "mayor of Selby"),
        ("“Tides rise,” said Maria Dunn, who was standing on the pier.", None),
    ],
)
def test_role_is_the_fullest_description(text: str, role: str | None) -> None:
    found = speaker(text)
    assert found.name == "Maria Dunn"
    if role:
        assert found.role is not None
        assert found.role.endswith(role)
    assert "noting" not in (found.role or "")
    assert "standing" not in (found.role or "")


def test_surname_becomes_the_full_name() -> None:
    found = speaker("Maria Dunn arrived by boat on Monday.\n“Tides rise,” Dunn said.")
    assert (found.name, found.mention) == ("Maria Dunn", "Dunn")


@pytest.mark.parametrize(
    ("full", "mention"),
    [
        ("José Ángel Peña", "Peña"),
        ("Ludwig van der Hoek", "van der Hoek"),
        ("Robert O’Dowd Jr.", "O’Dowd"),
        ("Jean-Luc Ferrand", "Ferrand"),
    ],
)
def test_names_of_many_shapes(full: str, mention: str) -> None:
    text = f"“The harbour is full,” said {full}.\n“It will stay full,” {mention} added."
    assert quotes(text)[0].speaker is not None
    first = speaker(text.partition("\n")[0])
    assert first.name.replace(" Jr.", "") == full.replace(" Jr.", "")


def test_titles_are_no_part_of_the_name() -> None:
    assert speaker("“We sail,” said Labour MP Dr. Maria Dunn.").name == "Maria Dunn"


def test_pronoun_means_the_person_who_speaks() -> None:
    text = (
        "Maria Dunn met Hugo Brandt at the harbour. Dunn said the sea wall was old.\n"
        "“It will not last the winter,” she said."
    )
    found = speaker(text)
    assert (found.name, found.mention) == ("Maria Dunn", "she")


def test_pronoun_asks_for_the_sex() -> None:
    text = (
        "Maria Dunn met Hugo Brandt at the harbour.\n"
        "Dunn praised the workers and the new wall.\n“It will last,” he said."
    )
    assert speaker(text).name == "Hugo Brandt"


def test_office_means_its_holder() -> None:
    text = (
        "Selby Mayor Maria Dunn met reporters at the harbour on Monday.\n"
        "“It will last,” the mayor said."
    )
    assert speaker(text).name == "Maria Dunn"


def test_her_statement_is_hers() -> None:
    text = "Maria Dunn resigned on Monday.\n“I have done my part,” her statement read."
    assert speaker(text).name == "Maria Dunn"


def test_a_body_speaks_under_its_full_name() -> None:
    text = "The Northern Water Board (NWB) met on Monday.\n“The lakes are low,” the NWB said."
    found = speaker(text)
    assert (found.name, found.kind) == ("Northern Water Board", SpeakerKind.ORGANISATION)


@pytest.mark.parametrize(
    "described",
    ["a spokesman for the ministry", "three people who were on board", "analysts"],
)
def test_described_speakers_stay_described(described: str) -> None:
    found = speaker(f"“The lakes are low,” said {described}.")
    assert found.kind is SpeakerKind.DESCRIBED
    assert described.startswith(found.name)


def test_confidence_falls_with_the_evidence() -> None:
    text = (
        "“The lakes are low,” said Maria Dunn.\n“They will fall,” said the fisherman.\n"
        "Hugo Brandt looked away. “Nothing can be done about it now.”"
    )
    assert [quote.confidence for quote in quotes(text)] == [
        Confidence.SURE,
        Confidence.LIKELY,
        Confidence.TENTATIVE,
    ]


def test_mention_is_where_it_stands() -> None:
    text = "“The lakes are low,” said Maria Dunn."
    found = speaker(text)
    assert text[found.start : found.end] == found.mention == "Maria Dunn"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor, Björn Öst, called that “utter nonsense”.", "Björn Öst"),
        ("“Tides rise,” added Dunn’s brother, Nils.", "Nils"),
        ("“Tides rise,” said Park Min-jun.\n“And fall,” Park said.", "Park Min-jun"),
        (
            "A spokesman for the port’s union, who was angry, said it was “wrong”.",
            "A spokesman for the port’s union",
        ),
        ("“Tides rise,” said Ines Vale of the National Board of Tides.", "Ines Vale"),
        ("They “rise”, according to Dr Park Soo-yeon of Alder University.", "Park Soo-yeon"),
        (
            "Jo Bin met Ann Fox.\nWHY\nLena Kerr sees a way. It is “a way out”, she said.",
            "Lena Kerr",
        ),
        ("Protesters chanted: “No more walls!”", "Protesters"),
    ],
)
def test_speakers_in_many_constructions(text: str, name: str) -> None:
    assert speaker(text).name == name


def test_a_group_is_no_person() -> None:
    assert speaker("Republicans called it “a very bad day”.").kind is SpeakerKind.DESCRIBED


def test_who_passed_the_words_on_is_kept() -> None:
    found = speaker("“Tides rise,” Maria Dunn said, according to the Selby Courier.")
    assert (found.name, found.via) == ("Maria Dunn", "Selby Courier")


def test_the_writer_speaks_as_the_writer() -> None:
    assert speaker("“Do tides rise?” I asked.").name == "the writer"


def test_honorific_tells_the_sex() -> None:
    text = (
        "Ms Adeyoye met Mr Okonjo at the harbour. Mr Okonjo praised the wall.\n"
        "“It leaks badly,” she said."
    )
    assert speaker(text).name == "Adeyoye"


def test_an_office_is_not_a_part_of_another() -> None:
    text = (
        "The union’s general secretary, Rosa Quin, left early.\n"
        "“I kept the other one,” the auditor general said."
    )
    assert speaker(text).name == "the auditor general"


def test_a_transcript_in_capitals_names_the_people_of_the_article() -> None:
    text = (
        "The coroner, Elspeth Rannoch, heard Magnus Heddle on Monday.\n"
        "THE CORONER: “Take your time, Mr Heddle.”\nHEDDLE: “I have not slept for asking.”"
    )
    names = [quote.speaker.name for quote in quotes(text) if quote.speaker]
    assert names == ["Elspeth Rannoch", "Magnus Heddle"]


def test_a_given_name_that_looks_like_a_group_is_a_person() -> None:
    text = "Evans Barasa, a butcher, sat down.\n“I bought it from a man,” Evans told the court."
    found = speaker(text)
    assert (found.name, found.kind, found.role) == ("Evans Barasa", SpeakerKind.PERSON, "butcher")


@pytest.mark.parametrize(
    "sentence",
    [
        "Maria Dunn of the Port Board said the quay was “past mending”.",
        "“It is past mending,” Maria Dunn of Alder Research wrote.",
        "A member of the Northern Water Board, Maria Dunn, faulted it, calling it “past mending”.",
        "A spokeswoman for Mayor Tomas Orr, Maria Dunn, said, “It is past mending.”",
        "A driver, who simply identified herself as Maria Dunn, said it was “past mending”.",
        "Leader of the port Maria Dunn said it had sunk and alleged that it was “past mending”.",
        "Friends say Maria Dunn told the board it was “past mending”.",
        "Reacting, the chairwoman of the port, Alhaja Maria Dunn, said it was “past mending”.",
        "Counsel for the port, Maria Dunn SC, said the quay was “past mending”.",
        "Here is Maria Dunn on the quay:\n“It is past mending, every stone of it.”",
        "“Is it past mending?” Maria Dunn followed up.",
    ],
)
def test_who_speaks_is_the_person_and_not_what_stands_beside_the_verb(sentence: str) -> None:
    assert speaker(sentence).name == "Maria Dunn"


def test_friends_who_tell_what_somebody_said_do_not_say_it() -> None:
    text = "Maria Dunn was furious. Friends say she told them it was “past mending”."
    assert speaker(text).name == "Maria Dunn"


def test_a_body_with_the_before_its_name_goes_by_the_name() -> None:
    found = speaker("The Council of Timber Engineers said it was “past mending”.")
    assert (found.name, found.kind) == ("Council of Timber Engineers", SpeakerKind.ORGANISATION)


def test_a_surname_that_is_a_small_word_is_a_name_behind_mr() -> None:
    found = speaker("“It is past mending,” said its director for safety, Mr How Kok Leong.")
    assert found.name == "How Kok Leong"


def test_people_familiar_with_the_matter_are_who_speaks() -> None:
    found = speaker(
        "People familiar with the matter, who would not be named, said it was “past mending”."
    )
    assert found.name == "People familiar with the matter"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "“It has sunk,” said defence lawyer Maria Dunn of Orr & Co LLC.",
            "defence lawyer of Orr & Co LLC",
        ),
        ("“It has sunk,” said resident Maria Dunn of Selby.", "resident"),
        ("But fox expert Professor Maria Dunn said: “It has sunk.”", "fox expert"),
        (
            "Orr met Maria Dunn, chair of Alder Boats Ltd. Speaking later, Dunn said: “It sank.”",
            "chair of Alder Boats Ltd.",
        ),
        ("Councilman Maria Dunn, a Democrat who sails, said: “It has sunk.”", "Councilman"),
        (
            "“It has sunk,” said co-author Maria Dunn, who was a student at the time.",
            "co-author",
        ),
        ("In a text to another resident, Maria Dunn wrote: “It has sunk.”", None),
        ("Chair of governors Maria Dunn said: “It has sunk.”", "Chair of governors"),
    ],
)
def test_role_is_what_somebody_is_and_where(text: str, role: str | None) -> None:
    assert speaker(text).role == role


@pytest.mark.parametrize(
    ("full", "mention"),
    [("Amy Tsang Wai-yin", "Tsang"), ("Kwon Seo-yeon", "Kwon"), ("Leung Suk-kuen", "Leung")],
)
def test_a_given_name_at_the_end_is_not_what_somebody_is_called_by(full: str, mention: str) -> None:
    found = speaker(f"The mayor, {full}, came by boat.\n“Tides rise,” {mention} said.")
    assert (found.name, found.role) == (full, "mayor")
