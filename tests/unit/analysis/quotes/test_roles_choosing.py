"""Which of several descriptions is the role."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.roles.choosing import fullest_first


def role(text: str) -> str | None:
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    assert found.name == "Maria Dunn"
    return found.role


@pytest.mark.parametrize(
    ("roles", "first"),
    [
        (["mayor", "mayor of Port Alder"], "mayor of Port Alder"),
        (["former chemistry teacher from Selby", "general secretary"], "general secretary"),
        (["mayor’s younger brother", "skipper"], "skipper"),
        (["cousin", "predecessor"], "predecessor"),
        (["Inspector", "prosecutor"], "prosecutor"),
        (["party colleague", "former deputy mayor"], "former deputy mayor"),
        (["Captain", "sister"], "Captain"),
    ],
)
def test_the_fullest_one_that_still_holds(roles: list[str], first: str) -> None:
    assert fullest_first(roles)[0] == first
    assert fullest_first(reversed(roles))[0] == first


@given(st.lists(st.sampled_from(["mayor", "former mayor", "sister", "Sgt", "mayor of Selby"])))
def test_each_role_is_kept_once(roles: list[str]) -> None:
    assert sorted(fullest_first(roles)) == sorted(set(roles))


def test_it_is_chosen_from_all_over_the_article() -> None:
    text = (
        "“This is hard,” general secretary Maria Dunn told them.\n"
        "Dunn, a former chemistry teacher, left.\n“Come in,” she said."
    )
    assert role(text) == "general secretary"


def test_who_speaks_by_description_has_it_for_a_role_unless_it_tells_too_little() -> None:
    lost = "Maria Dunn lost the vote. Dunn was calm.\n"
    assert role(f"{lost}“I ran a lot,” the harbour master said.") == "harbour master"
    assert role(f"{lost}“I ran a lot,” the woman said.") is None
