"""The registry of actions, and the user's own keys over it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.keys import ACTIONS, BY_NAME, Context, is_key, resolve, shown
from reader.app.screens.main import MainScreen


def test_names_are_unique_and_keys_are_keys() -> None:
    assert len(BY_NAME) == len(ACTIONS)
    assert all(is_key(key) for action in ACTIONS for key in action.keys)


def test_no_key_means_two_things_at_one_place() -> None:
    for context in Context:
        alive = {context, Context.APP}
        if context in (Context.ARTICLES, Context.QUOTES, Context.ENTITIES, Context.MOVE):
            alive |= {Context.MAIN, Context.MOVE}
        if context is Context.SEARCH:
            alive = {context}
        keys = Counter(key for one in ACTIONS if one.context in alive for key in one.keys)
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_of_the_main_screen_can_be_done() -> None:
    for action in ACTIONS:
        if action.context is Context.MAIN:
            assert callable(getattr(MainScreen, f"action_{action.method}"))


def test_wishes_are_taken_and_the_rest_stays() -> None:
    keymap, problems = resolve({"quote.next": ("X", "ctrl+n")})
    assert problems == ()
    assert keymap["quote.next"] == ("X", "ctrl+n")
    assert keymap["quote.previous"] == ("[",)


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({"quote.nxt": ("x",)}, "is it “quote.next”?"),
        ({"quote.next": ("hyper+x",)}, "“hyper+x” is not a key"),
        ({"quote.next": ("q",)}, "“q” is the key of “quit” already"),
        ({"articles.open": ("j",)}, "“j” is the key of “move.down” already"),
    ],
)
def test_a_wish_that_cannot_be_met_says_why_and_where(
    wish: dict[str, tuple[str, ...]], words: str
) -> None:
    (name,) = wish
    keymap, problems = resolve(wish, {f"keys.{name}": 7})
    assert len(problems) == 1
    assert "line 7" in problems[0]
    assert words in problems[0]
    assert dict(keymap) == dict(resolve({})[0])


def test_two_actions_may_swap_their_keys() -> None:
    keymap, problems = resolve({"quote.next": ("[",), "quote.previous": ("]",)})
    assert problems == ()
    assert keymap["quote.next"] == ("[",)


@given(st.dictionaries(st.sampled_from(sorted(BY_NAME)) | st.text(), st.tuples(st.text())))
def test_no_wish_breaks_the_reader(wish: dict[str, tuple[str, ...]]) -> None:
    keymap, _ = resolve(wish)
    assert set(keymap) == set(BY_NAME)
    assert all(is_key(key) for keys in keymap.values() for key in keys)


@given(st.text(min_size=1))
def test_every_key_can_be_shown(key: str) -> None:
    assert isinstance(shown(key), str)
