"""A name has one spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.spelling import spelled
from reader.library.folding import fold


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("Sean O'Brien", "Sean O’Brien"),
        ("Sean O’Brien", "Sean O’Brien"),
        ("Oʼahu", "O’ahu"),
        ("Ostrey Doctors' Union", "Ostrey Doctors’ Union"),
        ("St Brannoc's Hospital", "St Brannoc’s Hospital"),
        ("James 'Jim' Orr", "James 'Jim' Orr"),
        ("Ines\u00a0Vale", "Ines Vale"),
        ("Seo Han\u2010byeol", "Seo Han-byeol"),
        ("Lam Nguye\u0302\u0303n", "Lam Nguyễn"),
        ("Café", "Café"),
    ],
)
def test_typography_does_not_make_another_name(name: str, one: str) -> None:
    assert spelled(name) == one


@given(st.text(alphabet="aSs'’-\u2011\u00e9e\u0301 \u00a0", max_size=20))
def test_spelling_twice_changes_nothing_and_the_name_is_found_as_before(name: str) -> None:
    assert spelled(spelled(name)) == spelled(name)
    assert fold(spelled(name)) == fold(name)
