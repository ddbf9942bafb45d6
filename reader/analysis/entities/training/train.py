"""Trains the tagger: `python -m reader.analysis.entities.training.train FOLDER ARTICLES`.

FOLDER holds the published texts, in the files that `SOURCES` names; ARTICLES our own, which are in
tests/gold/articles. Needs python-crfsuite. The same files give the same bytes.
"""

from __future__ import annotations

import importlib
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from reader.analysis.entities.evidence import gather
from reader.analysis.entities.features import expand, features
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line, lines_of
from reader.analysis.entities.model import Row, Weights, pack_model
from reader.analysis.entities.segments import segments
from reader.analysis.entities.training.texts import Text, json_lines, tagged_articles

TARGET = Path(__file__).parent.parent / "data" / "model.txt.z"
SOURCES = {"wikigold": 1, "uner_ewt": 1, "btc": 1, "gum_news": 3, "gum_other": 1}
"""Each file and how often it counts: the news counts more than the rest."""
OURS = 1
"""How often our own articles count."""
PARAMETERS = {"c1": 0.2, "c2": 5.0, "max_iterations": 150, "feature.possible_transitions": True}
RARE = 3
"""A word, or a pair of words, seen in fewer places than this is no feature."""
HOLDS_WORD = re.compile(r"[-+]*w=|b=|ahead=|behind=")
"""Features whose names hold a whole word of a text."""
SMALL = 5
"""Weights under this many hundredths are left out."""

Sample = tuple[list[list[str]], list[str]]


def samples(text: Text) -> Iterator[Sample]:
    """Features and labels of every segment of a text."""
    lines = lines_of(text.text, ())
    evidence = gather(lines, load_gazetteer().first_names)
    for line in lines:
        if line.shouted:
            continue
        labels = label(line, text.names)
        for start, end in segments(line):
            rows = features(line, start, end, evidence)
            yield [flat(row) for row in rows], labels[start:end]


def label(line: Line, entities: Iterable[tuple[int, int, str]]) -> list[str]:
    """`O`, `B-…` or `I-…` for each token. A token that a name covers in part belongs to it."""
    labels = ["O"] * len(line.words)
    for start, end, kind in entities:
        inside = [
            at
            for at, (begin, stop) in enumerate(zip(line.starts, line.ends, strict=True))
            if begin < end and stop > start
        ]
        for at in inside:
            labels[at] = ("B-" if at == inside[0] else "I-") + kind
    return labels


def flat(row: Row) -> list[str]:
    """All features of a token in one list."""
    groups, loose = row
    return [*(name for group in groups for name in expand(group)), *loose]


def common(found: list[Sample], rare: int) -> list[Sample]:
    """The samples without the words, and pairs of words, that are seen in too few places."""
    counts = Counter(name for rows, _ in found for row in rows for name in set(row))
    kept = {name for name, count in counts.items() if count >= rare or not HOLDS_WORD.match(name)}
    return [
        ([[name for name in row if name in kept] for row in rows], labels) for rows, labels in found
    ]


def train(found: list[tuple[Sample, int]]) -> Any:
    """What the tagger learnt, as python-crfsuite shows it."""
    pycrfsuite = importlib.import_module("pycrfsuite")
    trainer = pycrfsuite.Trainer(verbose=False)
    for (rows, labels), times in found:
        for _ in range(times):
            trainer.append(rows, labels)
    trainer.set_params(PARAMETERS)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        return tagger.info()


def export(learnt: Any, small: int) -> bytes:
    """The model in the format of the package."""
    labels = sorted(learnt.labels)
    number = {name: at for at, name in enumerate(labels)}
    moves = [[hundredths(learnt.transitions.get((a, b), 0)) for b in labels] for a in labels]
    weights: dict[str, Weights] = {}
    for (name, tag), weight in sorted(learnt.state_features.items()):
        if abs(hundredths(weight)) >= small:
            weights[name] = (*weights.get(name, ()), (number[tag], hundredths(weight)))
    return pack_model(labels, moves, weights)


def hundredths(weight: float) -> int:
    return round(100 * weight)


def texts(folder: Path, articles: Path) -> Iterator[tuple[Text, int]]:
    """All texts, and how often each counts."""
    for source, times in SOURCES.items():
        yield from ((text, times) for text in json_lines(folder / f"{source}.jsonl"))
    yield from ((text, OURS) for text in tagged_articles(articles))


def learn(counted: Iterable[tuple[Text, int]]) -> bytes:
    """The packed model of the texts, each counted as often as the number beside it."""
    found = [(sample, times) for text, times in counted for sample in samples(text)]
    kept = common([sample for sample, _ in found], RARE)
    return export(train([(s, t) for s, (_, t) in zip(kept, found, strict=True)]), SMALL)


if __name__ == "__main__":
    data = learn(texts(Path(sys.argv[1]), Path(sys.argv[2])))
    TARGET.write_bytes(data)
    sys.stdout.write(f"{TARGET.name}: {len(data)} bytes\n")
