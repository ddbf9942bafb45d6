"""Whatever names are given in whatever order: what is shown follows, and can all be taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.articles.annotations import Annotations, Entity, EntityKind, Mention
from reader.errors import ReaderError
from reader.library import aliases, articles, corrections, health
from reader.library.aliases import Given
from reader.library.annotations import entities
from reader.library.connection import Library, open_library
from tests.unit.library.gull import article, found

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
TEXTS = {
    1: ("“The tide decides,” said Jory Pell.", "Pell and Orr met Gull at Saltmere."),
    2: ("“It does not,” said Jim Orr.", "Orr and Pell left Gull for Saltmere."),
    3: ("“Who knows?” said Jory Pell.", "James Orr was not there. Orr was."),
}
NAMED = (
    *((name, PERSON) for name in ("Pell", "Orr", "James Orr", "Gull")),
    ("Gull", ORGANISATION),
)
NAMES = st.sampled_from(
    (
        "Jory Pell",
        "Pell",
        "PELL",
        "Orr",
        "Jim Orr",
        "James Orr",
        "Gull",
        "Saltmere",
        "—",
        "Péll\u202e",
    )
)
KINDS = st.sampled_from((None, *EntityKind))
WHERE = st.sampled_from((None, 1, 2, 3))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("give"), NAMES, NAMES, KINDS, WHERE),
        st.tuples(st.just("give"), NAMES, NAMES, KINDS, WHERE),
        st.tuples(st.just("forget"), NAMES, NAMES, KINDS, WHERE),
        st.tuples(st.just("correct"), NAMES, NAMES, KINDS, WHERE),
        st.tuples(st.just("analyse"), NAMES, NAMES, KINDS, WHERE),
    ),
    max_size=9,
)
Step = tuple[str, str, str, EntityKind | None, int | None]
Shown = dict[int, Annotations]


def engine(text: str) -> Annotations:
    plain = found(text)
    more = tuple(
        Entity(name, kind, (Mention(at, at + len(name)),))
        for name, kind in NAMED
        if (at := text.find(name)) >= 0 and name not in {one.name for one in plain.entities}
    )
    return Annotations(plain.quotes, (*plain.entities, *more), plain.engine)


@contextmanager
def three_articles() -> Iterator[Library]:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(Path(folder) / "l.sqlite3") as library,
    ):
        library.rows("PRAGMA synchronous = OFF")
        for number, words in TEXTS.items():
            one = article(words, title=f"{number}")
            articles.store(library, one, engine(one.text))
        yield library


def analyse(library: Library, number: int) -> None:
    articles.annotate(library, number, engine(articles.texts(library, [number])[number]))


def do(library: Library, step: Step) -> Given | None:
    what, alias, name, kind, where = step
    match what:
        case "give":
            return aliases.also_known_as(library, alias, name, kind=kind, article=where)
        case "forget":
            aliases.forget(library, alias, kind=kind, article=where)
        case "correct":
            corrections.correct_speaker(library, where or 1, 1, name)
        case "analyse":
            analyse(library, where or 1)
    return None


def shown(library: Library) -> Shown:
    loaded = ((number, articles.load(library, number)) for number in TEXTS)
    return {number: stored.annotations for number, stored in loaded if stored}


@settings(max_examples=80)
@given(STEPS)
def test_the_order_of_things_does_not_matter(steps: list[Step]) -> None:
    """What is shown is what a fresh analysis shows; without aliases, what the engine found."""
    with three_articles() as library:
        for step in steps:
            with suppress(ReaderError):
                do(library, step)
        assert health.check(library) == []
        before, counted = shown(library), entities(library)
        for number in TEXTS:
            analyse(library, number)
        assert shown(library) == before
        assert sorted(map(str, entities(library))) == sorted(map(str, counted))
        for placed in corrections.all_corrections(library):
            corrections.take_back(library, placed.correction)
        for alias in aliases.all_aliases(library):
            place = alias.article.id if alias.article else None
            aliases.forget(library, alias.alias, kind=alias.kind, article=place)
        texts = articles.texts(library, list(TEXTS))
        assert shown(library) == {number: engine(texts[number]) for number in TEXTS}
        for kept in ("found_entities", "found_quotes", "alias_uses", "aliases"):
            assert library.rows(f"SELECT * FROM {kept}") == []  # noqa: S608
        assert health.check(library) == []


@settings(max_examples=60)
@given(STEPS)
def test_each_step_back_restores_what_stood(steps: list[Step]) -> None:
    with three_articles() as library:
        done: list[tuple[Given, Shown, list[aliases.Alias]]] = []
        for step in steps:
            stood = shown(library), aliases.all_aliases(library)
            if step[0] == "give":
                with suppress(ReaderError):
                    if given_name := do(library, step):
                        done.append((given_name, *stood))
        for given_name, stood_shown, stood_aliases in reversed(done):
            aliases.take_back(library, given_name)
            assert shown(library) == stood_shown
            assert aliases.all_aliases(library) == stood_aliases
        assert health.check(library) == []
