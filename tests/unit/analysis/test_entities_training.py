"""What the tagger is taught."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

from reader.analysis.entities.lines import lines_of
from reader.analysis.entities.training.texts import json_lines, tagged, tagged_articles
from reader.analysis.entities.training.train import common, export, label, samples
from tests.gold.reading import FOLDER, gold_articles


def test_labels_follow_the_marked_names() -> None:
    (line,) = lines_of("Anna Vale’s boat left Oslo.", ())
    assert label(line, [(0, 9, "PER"), (22, 26, "LOC")]) == [
        *("B-PER", "I-PER", "O", "O", "O", "B-LOC", "O"),
    ]


def test_words_that_are_rare_in_the_texts_stay_out() -> None:
    rows = [["w=anna", "b=anna vale", "p=a"], ["w=anna", "behind=said"]]
    assert common([(rows, ["O", "O"])], 2) == [([["w=anna", "p=a"], ["w=anna"]], ["O", "O"])]


def test_a_file_gives_features_for_its_names_only(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    article = {"text": "Then Anna Vale left.\nIt rained.", "entities": [[5, 14, "PER"]]}
    path.write_text(json.dumps(article), encoding="utf-8")
    (text,) = json_lines(path)
    ((rows, labels),) = samples(text)
    assert labels == ["O", "B-PER", "I-PER"]
    assert "w=vale" in rows[2]


def test_an_article_of_ours_is_its_body_and_its_names() -> None:
    article = (
        "date 2026-03-01 Boat\nsource: Ebb\n<q1>“No,”</q> said <s1><p>Anna Vale</p></s> of\n"
        "<o=Ebb Ltd>Ebb</o>.\n\n<l>Oslo</l> slept.\n== quotes\n1 direct | Anna Vale\n"
    )
    text, names = tagged(article)
    assert text == "“No,” said Anna Vale of Ebb.\nOslo slept."
    assert [(text[start:end], kind) for start, end, kind in names] == [
        *(("Anna Vale", "PER"), ("Ebb", "ORG"), ("Oslo", "LOC")),
    ]


def test_all_names_of_our_articles_are_taught() -> None:
    for text, gold in zip(tagged_articles(FOLDER), gold_articles(), strict=True):
        marked = sorted(gold.entities, key=lambda one: one.start)
        words = [" ".join(gold.article.text[one.start : one.end].split()) for one in marked]
        assert [text.text[start:end] for start, end, _ in sorted(text.names)] == words, gold.name


LEARNT = SimpleNamespace(
    labels=("O", "B-PER"),
    transitions={("O", "B-PER"): 0.5},
    state_features={("w=anna", "B-PER"): 1.25, ("w=it", "O"): 0.001},
)
"""What python-crfsuite shows of a model."""


def test_small_weights_are_left_out_and_the_bytes_are_always_the_same() -> None:
    assert export(LEARNT, 5) == export(LEARNT, 5)
    assert len(export(LEARNT, 5)) < len(export(LEARNT, 0))
