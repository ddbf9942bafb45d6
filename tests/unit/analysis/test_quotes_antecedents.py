"""Whom `he` and `she` mean, where the article has to tell."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Confidence, SpeakerKind


def speaker(text: str) -> str | None:
    found = find_quotes(text, ())[-1].speaker
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Kody Arden met Wren Golder. Kody made the choice he did. “I know,” she said.",
            "Wren Golder",
        ),
        (
            "Wren Golder led the choir. She sang. Kody Arden met Wren. “I know,” she said.",
            "Wren Golder",
        ),
        (
            "Sam Orr and Pat Vale met.\nOrr ran.\nIt went on until Vale scored. “I ran,” said the forward.",
            "Pat Vale",
        ),
        (
            "Asked by his lawyer, Tomas Orr, what he saw, Peter Dunn rose. “I saw a lamp,” he said.",
            "Peter Dunn",
        ),
        ("“Sit,” said Maria Dunn. Ines Vale did not sit. “I shall stand for it all.”", "Ines Vale"),
        (
            "“Sit,” said Maria Durning. Durning did not rise. “I shall sit here now.”",
            "Maria Durning",
        ),
        ("Hala al-Masri came. Al-Masri sat down. “It is over now.”", "Hala al-Masri"),
        ("“Which?” asked Maria Dunn. Vale’s reply took a minute. “None of them.”", "Vale"),
    ],
)
def test_the_one_who_is_meant(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ines Vale left. A young driver came in. “I saw it,” he said.", "a young driver"),
        ("Ines Vale left. One of them, a driver, came in. “I saw it,” he said.", "a driver"),
        (
            "Tomas Orr left. A spokesman for the Port Board was there. “I saw it,” he said.",
            "a spokesman for the Port Board",
        ),
    ],
)
def test_somebody_without_a_name_can_be_meant(text: str, who: str) -> None:
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    assert (found.name, found.kind) == (who, SpeakerKind.DESCRIBED)


def test_who_was_named_after_a_description_is_meant_by_name() -> None:
    assert speaker("A teacher, Maria Dunn, came in. “I saw it all,” she said.") == "Maria Dunn"


def test_the_official_is_the_one_who_was_brought_in() -> None:
    text = "A ministry official spoke to Ines Vale. “It is a draft,” the official said."
    assert speaker(text) == "a ministry official"


def test_another_official_is_another_one() -> None:
    text = "A ministry official spoke to Ines Vale. “It is a draft,” the port official said."
    assert speaker(text) == "the port official"


def test_who_is_known_by_one_word_is_not_surely_meant() -> None:
    (full,) = find_quotes("Ines Vale opened the hall. “I came to see it,” she said.", ())
    (single,) = find_quotes("Mrs Vale opened the hall. “I came to see it,” she said.", ())
    assert (full.confidence, single.confidence) == (Confidence.SURE, Confidence.LIKELY)
