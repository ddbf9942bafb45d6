"""What is done to names in the app can be taken back, one step after another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import undoable
from reader.articles.annotations import EntityKind
from reader.library import aliases, articles, told_apart
from reader.library.annotations import entities, said
from reader.library.connection import Library, LibraryError, open_library
from reader.library.figure import Figure
from reader.library.offers import offers
from tests.unit.library.gull import BAKERY, article, pair

VALCOURT = Figure(EntityKind.PERSON, "Inés Valcourt")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.sqlite3") as opened:
        articles.store(opened, *pair(article()))
        articles.store(opened, *pair(article(BAKERY, title="Bakery")))
        yield opened


def state(library: Library) -> tuple[object, ...]:
    return (
        [articles.load(library, number) for number in (1, 2)],
        sorted(map(str, entities(library))),
        aliases.all_aliases(library),
        told_apart.all_apart(library),
    )


def test_every_step_goes_back_to_where_it_came_from(library: Library) -> None:
    states, done = [state(library)], []
    for step in (
        lambda: undoable.rename(library, "Inés Valcourt", "Inés V."),
        lambda: undoable.call(library, Figure(EntityKind.PERSON, "Inés V."), "Jory Pell"),
        lambda: undoable.split(library, Figure(EntityKind.PERSON, "Jory Pell"), "A baker", [2]),
        lambda: undoable.rename(library, "Inés Valcourt", "Inés Valcourt-Hale"),
    ):
        done.append(step())
        states.append(state(library))
    assert len(set(map(str, states))) == len(states)
    for one in reversed(done):
        assert state(library) == states.pop()
        undoable.take_back(library, one)
    assert state(library) == states.pop()


def test_a_split_in_several_articles_is_one_step(library: Library) -> None:
    before = state(library)
    done = undoable.split(library, VALCOURT, "Inés the baker", [1, 2])
    assert {one.speaker for one in said(library)} == {"Inés the baker", "Jory Pell"}
    undoable.take_back(library, done)
    assert state(library) == before


def test_a_split_that_fails_in_one_article_is_none(library: Library) -> None:
    before = state(library)
    with pytest.raises(LibraryError, match="no article 9"):
        undoable.split(library, VALCOURT, "Inés the baker", [1, 9])
    assert state(library) == before


def test_both_answers_to_same_person_can_be_taken_back(library: Library) -> None:
    one = article(("“Yes,” said Ines Valcourt.",), title="Once more")
    articles.store(library, *pair(one))
    before = state(library)
    [offer] = offers(library, VALCOURT, 9)
    for answer in (undoable.say_same, undoable.say_different):
        done = answer(library, offer)
        assert offers(library, VALCOURT, 9) == []
        undoable.take_back(library, done)
        assert state(library) == before
        assert offers(library, VALCOURT, 9) == [offer]
