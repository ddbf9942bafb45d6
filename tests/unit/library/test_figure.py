"""Who an article means by a name: a full name is one figure everywhere, a bare one is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.annotations import EntityKind
from reader.library.figure import Figure, figure_of

PERSON, ORGANISATION, PLACE = (
    EntityKind.PERSON,
    EntityKind.ORGANISATION,
    EntityKind.PLACE,
)


@pytest.mark.parametrize("name", ["Jory Pell", "J. Pell", "Pell (surgeon)", "佩尔"])
def test_a_full_name_is_one_person_in_all_articles(name: str) -> None:
    assert figure_of(name, PERSON, 1) == figure_of(name, PERSON, 2) == Figure(PERSON, name)


@pytest.mark.parametrize("name", ["Pell", "Valcourt-Hale", "O’Hara"])
def test_a_bare_name_is_a_person_of_its_article(name: str) -> None:
    assert figure_of(name, PERSON, 1) == Figure(PERSON, name, 1)
    assert figure_of(name, PERSON, 1) != figure_of(name, PERSON, 2)


@pytest.mark.parametrize("kind", [ORGANISATION, PLACE])
def test_one_word_is_a_whole_name_of_what_is_no_person(kind: EntityKind) -> None:
    assert figure_of("Gull", kind, 1) == figure_of("Gull", kind, 2)


@given(st.text(), st.sampled_from(EntityKind), st.integers(1))
def test_any_text_names_somebody(name: str, kind: EntityKind, article: int) -> None:
    assert figure_of(name, kind, article).article in {None, article}
