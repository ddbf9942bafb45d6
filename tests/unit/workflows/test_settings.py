"""The tagger that the settings ask for, and what happens when it is not there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reader.analysis.engine import ENGINE, OWN, engine_with
from reader.analysis.pipeline import analyse as analyse_with
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import load, store
from reader.paths import Home
from reader.workflows.analyse import analyse_outdated
from reader.workflows.outdated import any_outdated
from reader.workflows.settings import load_settings
from reader.workflows.stores import open_stores

KILN = article_of(
    Draft("Kiln", ((BlockKind.PARAGRAPH, "Morwenna Tull of Dunlow sat."),), date(2026, 3, 6))
)


def ask_for(home: Path, tagger: str) -> Home:
    (home / "config.toml").write_text(f'theme = "ink"\nentities = "{tagger}"\n', encoding="utf-8")
    return Home(home, home)


def test_a_tagger_that_is_not_there_is_one_line_and_ours_is_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.analysis.tagger.find_spec", lambda _: None)
    settings, problems = load_settings(ask_for(tmp_path, "en_made_up").config_file)
    assert settings.entities == OWN
    assert len(problems) == 1
    assert problems[0].startswith("config.toml, line 2: the model “en_made_up” needs spaCy")


def test_a_library_of_another_tagger_is_outdated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_stores(ask_for(tmp_path, OWN)) as stores:
        store(stores.library, KILN, analyse_with(KILN))
        assert not any_outdated(stores)
    monkeypatch.setattr("reader.analysis.tagger.find_spec", lambda name: name)
    monkeypatch.setattr("reader.analysis.entities.spacy_model.load_spacy", lambda _: None)
    with open_stores(ask_for(tmp_path, "en_made_up")) as stores:
        assert any_outdated(stores)
        assert list(analyse_outdated(stores)) == [(1, 1)]
        stored = load(stores.library, 1)
        assert stored
        assert stored.annotations.engine == engine_with("en_made_up") != ENGINE
        assert not any_outdated(stores)
