"""Words are compared as they were said, whoever printed them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.said_words import folded_words, said_words, says_something

SPOKEN = st.text(st.sampled_from("aéßK'’‘ʼ[]… .“”-–_1½ﬁ\u0301港山𝐇\n"), max_size=40)


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("“Inés’s café isn’t shut!”", "iness cafe isnt shut"),
        ("\"INES'S CAFE ISN'T SHUT\"", "iness cafe isnt shut"),
        ("“He … will ... go”", "he will go"),
        ("“[The mayor] will [not] go [sic]”", "will go"),
        ("“[T]he tide [t]urns and walk[ed]”", "the tide turns and walked"),
        ("“Ine\u0301s”", "ines"),
        ("“Søren, 港に”", "soren 港 に"),
        ("“[never closed”", "never closed"),
        ("“…”", ""),
    ],
)
def test_typography_accents_and_editors_do_not_count(printed: str, words: str) -> None:
    assert " ".join(folded_words(printed)) == words


@given(SPOKEN | st.text(max_size=40))
def test_every_word_stands_where_it_is_said_to(text: str) -> None:
    placed = said_words(text)
    assert folded_words(text) == [word.folded for word in placed]
    end = 0
    for word in placed:
        assert end <= word.span.start < word.span.end <= len(text)
        end = word.span.end
        assert set(word.folded) & set(folded_words(text[word.span.start : end])[0])


@pytest.mark.parametrize("formula", ["No comment", "We are looking into it", "Thank you", ""])
def test_a_formula_says_nothing(formula: str) -> None:
    assert not says_something(folded_words(formula))
    assert says_something(folded_words(f"{formula} about the flooded slipway of Saltmere"))
