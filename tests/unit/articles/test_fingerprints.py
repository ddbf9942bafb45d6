"""The same article is known again, another one is not taken for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.articles.fingerprints import fingerprint, resembles

REPORT = (
    "The harbour board of Saltmere will vote on Tuesday on a second slipway. "
    "Ines Valcourt, who chairs it, said the old one floods at every spring tide. "
    "Fishermen had asked for the work for nine years, and twice for the money."
)
OTHER = (
    "A bakery in Dunlow has sold its last loaf after a century at the same corner. "
    "Its oven goes to a museum, its recipe to a school, and its cat to the neighbours."
)


def test_spacing_and_typography_do_not_count() -> None:
    plain = fingerprint("Board to vote", "“It’s time,” she said -  twice.")
    assert fingerprint("BOARD TO VOTE", '"It\'s time", she said — twice') == plain


def test_a_changed_word_counts() -> None:
    assert fingerprint("Board to vote", "on Tuesday") != fingerprint("Board to vote", "on Friday")


def test_a_reworked_report_resembles_the_first_one() -> None:
    longer = REPORT.replace("nine years", "ten years") + " The vote was later put off."
    assert resembles(REPORT, longer)
    assert resembles(longer, REPORT)


def test_the_beginning_of_a_report_resembles_it() -> None:
    assert resembles(REPORT[:90], REPORT)


def test_another_report_does_not() -> None:
    assert not resembles(REPORT, OTHER)
    assert not resembles("", REPORT)


@given(st.text(st.characters()), st.text(st.characters()))
def test_any_text_has_a_fingerprint(title: str, text: str) -> None:
    assert len(fingerprint(title, text)) == 32
    resembles(title, text)
