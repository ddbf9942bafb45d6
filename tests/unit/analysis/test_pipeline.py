"""Quotes and names of one article agree about who is who."""

from __future__ import annotations

import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.pipeline import ENGINE, analyse
from reader.analysis.text.composed import compose
from reader.articles.annotations import Annotations, Entity, EntityKind, SpeakerKind
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft


def analysed(*paragraphs: str) -> Annotations:
    blocks = tuple((BlockKind.PARAGRAPH, words) for words in paragraphs)
    return analyse(article_of(Draft("The pier reopens", blocks, date(2026, 3, 6))))


def names(found: Annotations, kind: EntityKind) -> list[str]:
    return [entity.name for entity in found.entities if entity.kind is kind]


def test_a_speaker_stands_under_the_same_name_in_both_panes() -> None:
    found = analysed(
        "Idony Trewhella, the harbour master, opened the pier in Saltmere on Monday.",
        "“It will outlast us,” Ms Trewhella said.",
    )
    assert [quote.speaker.name for quote in found.quotes if quote.speaker] == ["Idony Trewhella"]
    assert "Idony Trewhella" in names(found, EntityKind.PERSON)


def test_what_is_an_organisation_among_the_names_does_not_speak_as_a_person() -> None:
    found = analysed(
        "Varnholt Marine Ltd will repair the pier.",
        "“We will start at low tide,” Varnholt Marine said.",
    )
    speaker = found.quotes[0].speaker
    assert speaker is not None
    assert speaker.kind is SpeakerKind.ORGANISATION
    assert speaker.name in names(found, EntityKind.ORGANISATION)


def test_the_engine_is_named_and_offsets_are_within_the_text() -> None:
    found = analysed("“Yes,” said Idony Trewhella in Saltmere.")
    assert found.engine == ENGINE
    assert all(
        mention.end > mention.start for entity in found.entities for mention in entity.mentions
    )
    assert isinstance(found.entities[0], Entity)


def test_accents_written_apart_change_no_name_and_no_place_in_the_text() -> None:
    words = "“Ça marche,” said Zoé Brémond in Saltmere. Ms Brémond’s café opens at six."
    apart = unicodedata.normalize("NFD", words)
    article = article_of(Draft("A café", ((BlockKind.PARAGRAPH, apart),), date(2026, 3, 6)))
    assert article.text == apart
    found = analyse(article)
    quote = found.quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == "Zoé Brémond"
    assert apart[quote.start] == "“"
    assert apart[quote.end - 1] == "”"
    mentioned = [
        unicodedata.normalize("NFC", apart[mention.start : mention.end])
        for entity in found.entities
        for mention in entity.mentions
    ]
    assert "Zoé Brémond" in mentioned


@given(st.text(alphabet="aé n\u0303\u0301“”’.,\nZ가", max_size=40))
def test_any_mixture_of_accents_is_mapped_back(text: str) -> None:
    composed = compose(text)
    for at in range(len(composed.text)):
        start, end = composed.back(at), composed.back(at + 1)
        assert 0 <= start <= end <= len(text)
    assert unicodedata.normalize("NFC", text) == unicodedata.normalize("NFC", composed.text)
