"""Whatever is corrected in whatever order, and analysed again in between: undoing gives it back."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.library import aliases, articles, corrections, health
from reader.library.connection import Library, open_library
from tests.unit.library.gull import VOTE, article, found, pair

NAMES = st.sampled_from(("Inés Valcourt", "Jory Pell", "Wren Abara", "the cat", "", "pell\u202e"))
NUMBERS = st.integers(0, 4)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("name"), NUMBERS, NAMES),
        st.tuples(st.just("not"), NUMBERS, st.none()),
        st.tuples(st.just("undo"), NUMBERS, st.none()),
        st.tuples(st.just("alias"), NAMES, NAMES),
        st.tuples(st.just("forget"), NAMES, st.none()),
        st.tuples(st.just("analyse"), st.booleans(), st.none()),
        st.tuples(st.just("revise"), st.integers(0, 3), st.none()),
    ),
    max_size=8,
)


def do(library: Library, step: tuple[str, object, object]) -> None:
    match step:
        case "name", int(number), str(name):
            corrections.correct_speaker(library, 1, number, name)
        case "not", int(number), _:
            corrections.not_a_quote(library, 1, number)
        case "undo", int(number), _:
            corrections.undo(library, 1, number)
        case "alias", str(alias), str(name):
            aliases.also_known_as(library, alias, name)
        case "forget", str(alias), _:
            aliases.forget(library, alias)
        case "analyse", bool(full), _:
            text = articles.texts(library, [1])[1]
            articles.annotate(library, 1, found(text if full else ""))
        case "revise", int(first), _:
            words = (*VOTE[first:], "The tide is out.")
            articles.store(library, *pair(article(words, url="https://gull.example/1")))


@settings(max_examples=60)
@given(STEPS)
def test_undoing_everything_gives_back_what_the_engine_says(
    steps: list[tuple[str, object, object]],
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Path(folder) / "l.sqlite3") as library,
    ):
        library.rows("PRAGMA synchronous = OFF")
        articles.store(library, *pair(article(url="https://gull.example/1")))
        for step in steps:
            with suppress(ReaderError):
                do(library, step)
        assert health.check(library) == []
        do(library, ("analyse", True, None))
        for placed in corrections.all_corrections(library):
            corrections.take_back(library, placed.correction)
        for alias in aliases.all_aliases(library):
            aliases.forget(library, alias.alias)
        stored = articles.load(library, 1)
        assert stored is not None
        assert stored.annotations == found(stored.article.text)
        assert library.rows("SELECT * FROM found_quotes") == []
        assert health.check(library) == []
