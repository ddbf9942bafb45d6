"""Join, split and rename people, organisations and places, here or everywhere; and take it back."""

from __future__ import annotations

import pytest

from reader.articles.annotations import Annotations, Entity, EntityKind, Mention
from reader.library import aliases, articles, changes, corrections, health
from reader.library.annotations import entities, library_counts, said
from reader.library.connection import Library
from reader.library.errors import LibraryError
from tests.unit.library.gull import article, found

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
FERRY = (
    "Wren Abara sails at noon.",
    "“The tide decides,” said Abara Wren, of Saltmere.",
    "Abara left Dunlow; Wren Abara stayed.",
)
FULL = "Wren Abara-Holt"


def named(text: str, *names: tuple[str, EntityKind]) -> Annotations:
    """What is found in a text, and each first mention of these names."""
    plain = found(text)
    more = tuple(
        Entity(name, kind, (Mention(text.index(name), text.index(name) + len(name)),))
        for name, kind in names
    )
    return Annotations(plain.quotes, (*plain.entities, *more), plain.engine)


def store(library: Library, title: str, *names: tuple[str, EntityKind]) -> int:
    one = article((*FERRY, title), title=title)
    return articles.store(library, one, named(one.text, *names))[0]


@pytest.fixture(autouse=True)
def _articles(library: Library) -> None:
    names = (("Wren Abara", PERSON), ("Abara", PERSON), ("Abara", ORGANISATION))
    for title in ("Ebb", "Flood"):
        store(library, title, *names)


def shown(library: Library, article_id: int = 1) -> list[tuple[str, EntityKind]]:
    stored = articles.load(library, article_id)
    assert stored is not None
    return [(one.name, one.kind) for one in stored.annotations.entities]


def speakers(library: Library) -> dict[int, str | None]:
    return {one.article_id: one.speaker for one in said(library)}


def test_a_bare_name_is_joined_in_its_article_only(library: Library) -> None:
    before = articles.load(library, 1)
    given = aliases.also_known_as(library, "Abara", "Wren Abara", kind=PERSON, article=1)
    assert given.articles == 1
    stored = articles.load(library, 1)
    assert stored is not None
    joined = next(one for one in stored.annotations.entities if one.name == "Wren Abara")
    text = stored.article.text
    assert [text[one.start : one.end] for one in joined.mentions] == ["Wren Abara", "Abara"]
    assert joined.mentions[0].start < joined.mentions[1].start
    assert "Abara" in joined.aliases
    assert ("Abara", PERSON) not in shown(library)
    assert ("Abara", ORGANISATION) in shown(library)
    assert ("Abara", PERSON) in shown(library, 2)
    assert library_counts(library, [("Wren Abara", PERSON)])["Wren Abara", PERSON].mentions == 3
    aliases.take_back(library, given)
    assert articles.load(library, 1) == before
    assert health.check(library) == []


def test_quotes_and_entities_have_one_name(library: Library) -> None:
    aliases.also_known_as(library, "Abara Wren", FULL, kind=PERSON)
    assert speakers(library) == {1: FULL, 2: FULL}
    assert (FULL, PERSON) in shown(library)
    assert [one.articles for one in entities(library, kind=PERSON) if one.name == FULL] == [2]
    assert store(library, "Neap") == 3
    assert speakers(library)[3] == FULL


def test_a_namesake_is_split_off_in_its_article(library: Library) -> None:
    surgeon = "Abara Wren (surgeon)"
    given = aliases.also_known_as(library, "Abara Wren", surgeon, kind=PERSON, article=2)
    assert speakers(library) == {1: "Abara Wren", 2: surgeon}
    assert (surgeon, PERSON) in shown(library, 2)
    aliases.also_known_as(library, "Abara Wren", FULL, kind=PERSON)
    assert speakers(library) == {1: FULL, 2: surgeon}
    aliases.take_back(library, given)
    assert speakers(library) == {1: FULL, 2: FULL}


def test_what_is_shown_can_be_split_though_it_is_an_alias(library: Library) -> None:
    aliases.also_known_as(library, "Abara Wren", FULL)
    aliases.also_known_as(library, FULL, "Wren the Elder", article=1)
    assert speakers(library) == {1: "Wren the Elder", 2: FULL}
    aliases.forget(library, "Abara Wren")
    assert speakers(library) == {1: "Abara Wren", 2: "Abara Wren"}


def test_a_name_stands_for_itself_in_one_article(library: Library) -> None:
    aliases.also_known_as(library, "Abara Wren", FULL)
    aliases.also_known_as(library, "Abara Wren", "Abara Wren", article=1)
    assert speakers(library) == {1: "Abara Wren", 2: FULL}


def test_spelling_is_settled(library: Library) -> None:
    aliases.also_known_as(library, "abara wren", "Ábara Wren")
    assert speakers(library) == {1: "Ábara Wren", 2: "Ábara Wren"}


def test_an_alias_without_a_kind_never_renames_a_place(library: Library) -> None:
    aliases.also_known_as(library, "Saltmere", "Saltmere United")
    assert ("Saltmere", PLACE) in shown(library)
    aliases.also_known_as(library, "Saltmere", "Salzmeer", kind=PLACE)
    assert ("Salzmeer", PLACE) in shown(library)


def test_the_kind_tells_namesakes_apart(library: Library) -> None:
    aliases.also_known_as(library, "Abara", "Abara Lines", kind=ORGANISATION)
    assert {("Abara Lines", ORGANISATION), ("Abara", PERSON)} <= set(shown(library))
    aliases.also_known_as(library, "Abara", "Abara & Co")
    assert {("Abara Lines", ORGANISATION), ("Abara & Co", PERSON)} <= set(shown(library))


def test_a_corrected_speaker_has_the_name_that_the_article_shows(library: Library) -> None:
    neap = store(library, "Neap", ("Wren Abara", PERSON), ("Abara", PERSON))
    aliases.also_known_as(library, "Abara", "Wren Abara", kind=PERSON, article=neap)
    corrections.correct_speaker(library, neap, 1, "Abara")
    assert speakers(library)[neap] == "Wren Abara"
    corrections.undo(library, neap, 1)
    assert speakers(library)[neap] == "Abara Wren"


def test_it_lasts_through_analysis_and_revision(library: Library) -> None:
    url = "https://gull.example/ferry"
    one = article(FERRY, url=url)
    number, _ = articles.store(library, one, named(one.text, ("Wren Abara", PERSON)))
    aliases.also_known_as(library, "Wren Abara", FULL, article=number)
    articles.annotate(library, number, named(one.text, ("Wren Abara", PERSON), ("Abara", PERSON)))
    assert (FULL, PERSON) in shown(library, number)
    two = article((*FERRY, "It is late."), url=url)
    articles.store(library, two, named(two.text, ("Wren Abara", PERSON)))
    assert (FULL, PERSON) in shown(library, number)
    aliases.forget(library, "Wren Abara", article=number)
    stored = articles.load(library, number)
    assert stored is not None
    assert stored.annotations == named(two.text, ("Wren Abara", PERSON))


def test_it_waits_for_an_article_that_was_removed(library: Library) -> None:
    given = aliases.also_known_as(library, "Abara Wren", FULL, article=2)
    articles.remove(library, [2])
    assert aliases.all_aliases(library)[0].article is not None
    assert speakers(library) == {1: "Abara Wren"}
    again = store(library, "Flood")
    assert speakers(library) == {1: "Abara Wren", again: FULL}
    aliases.take_back(library, given)
    assert speakers(library) == {1: "Abara Wren", again: "Abara Wren"}


def test_what_stood_before_stands_again(library: Library) -> None:
    aliases.also_known_as(library, "Abara Wren", "Wren I")
    before = aliases.all_aliases(library)
    given = aliases.also_known_as(library, "Abara Wren", "Wren II")
    aliases.take_back(library, given)
    assert aliases.all_aliases(library) == before
    assert speakers(library) == {1: "Wren I", 2: "Wren I"}
    aliases.take_back(library, given)
    assert aliases.all_aliases(library) == before


def test_the_index_hears_of_those_that_changed(library: Library) -> None:
    before = changes.last(library)
    aliases.also_known_as(library, "Abara", "Wren Abara", kind=PERSON, article=2)
    assert [one.article_id for one in changes.since(library, before, 9)] == [2]


def test_there_must_be_such_an_article(library: Library) -> None:
    with pytest.raises(LibraryError, match="no article 9"):
        aliases.also_known_as(library, "Abara", "Wren Abara", article=9)
    aliases.also_known_as(library, "Abara", "Wren Abara", article=1)
    with pytest.raises(LibraryError, match="of anybody in article 2"):
        aliases.forget(library, "Abara", article=2)
