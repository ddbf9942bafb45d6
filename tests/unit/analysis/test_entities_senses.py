"""What plain words mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.analysis.entities.packing import unpack
from reader.analysis.entities.senses import is_person_word, is_verb, sense
from reader.analysis.entities.training.senses import build


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("shepherd", "noun.person"),
        ("Shepherds", "noun.person"),
        ("tribunal", "noun.group"),
        ("prefectures", "noun.location"),
        ("ministries", "noun.group"),
        ("Tell", "verb.communication"),
        ("Qazvrn", "unknown"),
        ("29", ""),
        ("—", ""),
    ],
)
def test_a_word_means_what_it_mostly_means(word: str, expected: str) -> None:
    assert sense(word) == expected


def test_who_somebody_is_and_what_somebody_does() -> None:
    assert is_person_word("Critic")
    assert not is_person_word("Tell")
    assert is_verb("Tell")
    assert not is_verb("Critic")


def test_the_list_has_the_most_frequent_sense_of_plain_words(tmp_path: Path) -> None:
    (tmp_path / "data.noun").write_text(
        "  1 The licence.\n"
        "00000001 18 n 01 baker 0 000 | who bakes\n"
        "00000002 18 n 01 Ebb 0 000 | a man of that name\n"
    )
    (tmp_path / "data.adj").write_text("00000003 00 a 01 ebb(p) 0 000 | low\n")
    (tmp_path / "index.sense").write_text(
        "baker%1:18:00:: 00000001 1 0\n"
        "ebb%1:18:00:: 00000002 1 9\n"
        "ebb%3:00:00:: 00000003 1 1\n"
        "bake%2:36:00:: 00000004 1 2\n"
        "bake%2:30:00:: 00000005 2 7\n"
        "seldom_seen%1:06:00:: 00000006 1 3\n"
        "kiln%1:06:00:: 00000007 1 0\n"
    )
    names, *words = unpack("senses", build(tmp_path))
    assert dict(zip(names, words, strict=True)) == {
        "adj.all": ["ebb"],
        "noun.person": ["baker"],
        "verb.change": ["bake"],
    }
