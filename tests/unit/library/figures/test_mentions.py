"""Where somebody or something is named."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.articles.annotations import Mention
from reader.library.connection import Library
from reader.library.figures.mentions import LONGEST, articles_with, mentions_of, naming_sentences
from tests.unit.library.figures.coast import DUNLOW, PELL, VALE, Line, news


def test_each_sentence_once_newest_article_first(library: Library) -> None:
    old = news(
        library, date(2026, 3, 1), Line("Rain fell. Dunlow was wet. Boats sank."), names=(DUNLOW,)
    )
    new = news(
        library,
        date(2026, 3, 2),
        Line("Dunlow beat Dunlow Rovers. Nobody saw it."),
        Line("Later Dunlow slept."),
        names=(DUNLOW,),
    )
    lines = list(mentions_of(library, DUNLOW))
    assert [(line.article_id, line.text) for line in lines] == [
        (new, "Dunlow beat Dunlow Rovers."),
        (new, "Later Dunlow slept."),
        (old, "Dunlow was wet."),
    ]
    assert [lines[0].text[span.start : span.end] for span in lines[0].spans] == ["Dunlow", "Dunlow"]
    assert len(list(mentions_of(library, DUNLOW, 1))) == 1
    assert list(mentions_of(library, DUNLOW, until=date(2026, 3, 1))) == lines[2:]
    assert list(mentions_of(library, DUNLOW, articles=[new])) == lines[:2]


def test_articles_in_which_somebody_speaks_or_is_named(library: Library) -> None:
    named = news(library, date(2026, 3, 1), Line("Ines Vale was absent."), names=(VALE,))
    speaks = news(library, date(2026, 3, 2), Line("I am here", "Ines Vale"))
    assert articles_with(library, VALE, 10) == [speaks, named]
    assert articles_with(library, VALE, 10, offset=1) == [named]
    assert articles_with(library, PELL, 10) == []


def test_a_long_sentence_is_cut_around_the_name() -> None:
    text = f"{'sea and ' * 100}Dunlow{' and sea' * 100}."
    at = text.index("Dunlow")
    ((shown, (span,), offset),) = naming_sentences(text, [Mention(at, at + 6)])
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) <= LONGEST + 2
    assert offset == at
    assert shown[span.start : span.end] == "Dunlow"


@given(st.text(alphabet="aB .!?”“\n…", max_size=900), st.data())
def test_whatever_the_text_the_name_is_shown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    full = f"{text[:start]}Dunlow{text[start:]}"
    ((shown, (span,), offset),) = naming_sentences(full, [Mention(start, start + 6)])
    assert shown[span.start : span.end] == "Dunlow"
    assert len(shown) <= LONGEST + 2
    assert offset == start
