"""Names by a spaCy model: the same clean-up and merging, and our own tagger where there is none."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace

import pytest

from reader.analysis.engine import ENGINE, OWN, engine_with
from reader.analysis.entities import spacy_model
from reader.analysis.entities.find import find_entities
from reader.analysis.tagger import why_not
from reader.articles.annotations import EntityKind

MODEL = "en_made_up"
KNOWN = {
    "Prime Minister Orlo Zint": "PERSON",
    "Zint’s": "PERSON",
    "Flumm": "ORG",
    "Ooze": "FAC",
    "Friday": "DATE",
}


class MadeUp:
    """A model that knows five names by heart."""

    def pipe(self, texts: Iterator[str]) -> Iterator[SimpleNamespace]:
        for text in texts:
            found = [
                SimpleNamespace(label_=label, start_char=at, end_char=at + len(name))
                for name, label in KNOWN.items()
                if (at := text.find(name)) >= 0
            ]
            yield SimpleNamespace(ents=sorted(found, key=lambda one: one.start_char))


@pytest.fixture
def spacy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A spaCy with one model in it."""

    def load(name: str, *, exclude: Sequence[str]) -> MadeUp:
        if name != MODEL or "ner" in exclude:
            raise OSError(name)
        return MadeUp()

    for name in ("spacy", MODEL, "en_broken"):
        module = ModuleType(name)
        module.__spec__ = ModuleSpec(name, None)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys.modules["spacy"], "load", load, raising=False)
    spacy_model.load_spacy.cache_clear()
    yield
    spacy_model.load_spacy.cache_clear()


TEXT = (
    "In Ooze, Prime Minister Orlo Zint sat on Friday.\nZint’s friends at Flumm left.\nZINT IN OOZE"
)


def names(tagger: str) -> dict[str, tuple[EntityKind, list[str]]]:
    return {
        entity.name: (entity.kind, [TEXT[one.start : one.end] for one in entity.mentions])
        for entity in find_entities(TEXT, (), tagger)
    }


@pytest.mark.usefixtures("spacy")
def test_what_the_model_finds_is_cleaned_and_merged_like_our_own() -> None:
    assert names(MODEL) == {
        "Ooze": (EntityKind.PLACE, ["Ooze", "OOZE"]),
        "Orlo Zint": (EntityKind.PERSON, ["Orlo Zint", "Zint", "ZINT"]),
        "Flumm": (EntityKind.ORGANISATION, ["Flumm"]),
    }


@pytest.mark.usefixtures("spacy")
def test_a_model_that_does_not_load_leaves_it_to_our_own_tagger() -> None:
    assert names("en_broken") == names(OWN)
    assert "cannot be loaded" in str(why_not("en_broken", load=True))


def test_without_spacy_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    assert names(MODEL) == names(OWN)
    monkeypatch.delitem(sys.modules, "spacy")
    monkeypatch.setattr("reader.analysis.tagger.find_spec", lambda _: None)
    assert why_not(MODEL) == (
        f"the model “{MODEL}” needs spaCy: pip install 'pullquote[spacy]'; our own tagger is used"
    )


@pytest.mark.usefixtures("spacy")
def test_a_model_that_is_not_there_is_named_with_how_to_get_it() -> None:
    assert why_not(MODEL) is None
    assert why_not(OWN) is None
    assert "python -m spacy download en_not_there" in str(why_not("en_not_there"))


def test_annotations_of_another_tagger_are_of_another_engine() -> None:
    assert engine_with(OWN) == ENGINE
    assert engine_with(MODEL) == f"{ENGINE} with {MODEL}"
