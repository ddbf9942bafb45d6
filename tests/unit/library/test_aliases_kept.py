"""One name for one person, in every article."""

from __future__ import annotations

import pytest

from reader.library import aliases, articles, bookmarks, corrections
from reader.library.annotations import said
from reader.library.connection import Library
from reader.library.errors import LibraryError
from tests.unit.library.gull import BAKERY, article, pair

FULL = "Inés Valcourt-Hale"


@pytest.fixture(autouse=True)
def _articles(library: Library) -> None:
    articles.store(library, *pair(article()))
    articles.store(library, *pair(article(BAKERY, title="Bakery")))


def speakers(library: Library) -> list[tuple[int, str | None]]:
    return [(one.article_id, one.speaker) for one in said(library)]


def test_it_holds_in_what_is_stored_and_in_what_will_be(library: Library) -> None:
    assert aliases.also_known_as(library, "ines  valcourt", FULL).articles == 2
    assert speakers(library) == [(2, FULL), (1, FULL), (1, "Jory Pell")]
    articles.store(library, *pair(article(BAKERY, title="Once more", url="https://gull.example/3")))
    assert speakers(library)[0] == (3, FULL)


def test_it_can_be_forgotten(library: Library) -> None:
    before = speakers(library)
    aliases.also_known_as(library, "Inés Valcourt", FULL)
    assert aliases.forget(library, "INÉS VALCOURT") == 2
    assert speakers(library) == before
    assert aliases.all_aliases(library) == []


def test_it_leads_on_and_in_a_circle_the_last_word_holds(library: Library) -> None:
    aliases.also_known_as(library, "Jory Pell", "J. Pell")
    aliases.also_known_as(library, "J. Pell", "George Pell")
    assert (1, "George Pell") in speakers(library)
    aliases.also_known_as(library, "George Pell", "Jory Pell")
    assert (1, "Jory Pell") in speakers(library)
    aliases.forget(library, "George Pell")
    assert (1, "George Pell") in speakers(library)
    aliases.forget(library, "Jory Pell")
    assert (1, "Jory Pell") in speakers(library)


def test_another_name_can_take_its_place(library: Library) -> None:
    aliases.also_known_as(library, "Jory Pell", "George Pell")
    aliases.also_known_as(library, "Jory Pell", "Jorin Pell")
    assert (1, "Jorin Pell") in speakers(library)
    assert [one.name for one in aliases.all_aliases(library)] == ["Jorin Pell"]


def test_a_corrected_speaker_goes_by_the_full_name_too(library: Library) -> None:
    corrections.correct_speaker(library, 1, 3, "Inés Valcourt")
    aliases.also_known_as(library, "Inés Valcourt", FULL)
    assert speakers(library)[1:] == [(1, FULL), (1, FULL)]
    corrections.undo(library, 1, 3)
    assert (1, "Jory Pell") in speakers(library)


def test_bookmarks_keep_the_name_that_was_shown(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    aliases.also_known_as(library, "Inés Valcourt", FULL)
    assert bookmarks.all_bookmarks(library)[0].speaker == "Inés Valcourt"


@pytest.mark.parametrize(("alias", "name"), [("", "Jory Pell"), ("Jory Pell", " — ")])
def test_both_must_be_names(library: Library, alias: str, name: str) -> None:
    with pytest.raises(LibraryError, match="is no name"):
        aliases.also_known_as(library, alias, name)


def test_only_an_alias_can_be_forgotten(library: Library) -> None:
    with pytest.raises(LibraryError, match="not another name of anybody"):
        aliases.forget(library, "Jory Pell")
