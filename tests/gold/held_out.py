"""Measure on our own articles with a tagger that was not trained on them.

Our articles are among the texts that the tagger learns from, and those of one series share their
people and places. So `held_out_models/` has for each series (the first letter of a file's name) a
tagger trained without it: `python -m tests.gold.held_out FOLDER`, with the published texts in
FOLDER, writes them anew. They are under the licence of the package's own model; see its NOTICE.
"""

from __future__ import annotations

import sys
import tempfile
from functools import lru_cache
from pathlib import Path
from unittest.mock import patch

from reader.analysis.entities import find
from reader.analysis.entities.model import Model, unpack_model
from reader.analysis.pipeline import analyse
from reader.articles.annotations import Annotations
from tests.gold.reading import FOLDER, Gold

MODELS = Path(__file__).parent / "held_out_models"


def analyse_unseen(gold: Gold) -> Annotations:
    """What the reader finds in the article when it has never seen its series."""
    with patch.object(find, "load_model", lambda: _model(gold.name[0])):
        return analyse(gold.article)


def series() -> list[str]:
    """The first letters of our articles' names."""
    return sorted({path.name[0] for path in FOLDER.glob("*.txt")})


@lru_cache
def _model(letter: str) -> Model:
    return unpack_model((MODELS / f"without_{letter}.txt.z").read_bytes())


def train_without(letter: str, published: Path) -> bytes:
    """A tagger trained on everything but one series."""
    from reader.analysis.entities.training.train import learn, texts

    with tempfile.TemporaryDirectory() as folder:
        for path in FOLDER.glob("*.txt"):
            if path.name[0] != letter:
                (Path(folder) / path.name).write_bytes(path.read_bytes())
        return learn(texts(published, Path(folder)))


if __name__ == "__main__":
    MODELS.mkdir(exist_ok=True)
    for one in series():
        (MODELS / f"without_{one}.txt.z").write_bytes(train_without(one, Path(sys.argv[1])))
