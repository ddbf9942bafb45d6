"""The trained tagger: a linear-chain CRF as plain columns, decoded without any dependency.

Labels are `O`, `B-` and `I-` with PER, ORG or LOC. Weights are whole numbers, hundredths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from operator import add
from typing import TypeAlias

from reader.analysis.entities.packing import pack, unpack

Weights: TypeAlias = tuple[tuple[int, int], ...]
Group: TypeAlias = tuple[str, str]
"""A word at a place (before, after, here): its features always come together."""
Row: TypeAlias = tuple[list[Group], list[str]]
"""What one token shows: groups, and the features that stand alone."""
Expand: TypeAlias = Callable[[Group], Iterable[str]]
_REMEMBERED = 16_000
"""Groups whose sums are kept: the words of many articles."""


class Model:
    """Reads weights when a feature is first seen: most are never needed."""

    def __init__(self, labels: list[str], moves: list[list[int]], weights: dict[str, str]) -> None:
        """`moves[i][j]` is the weight of label j after label i; see `pack_model` for `weights`."""
        self.labels = labels
        self._into = list(zip(*moves, strict=True))
        self._packed = weights
        self._weights: dict[str, Weights] = {}
        self._groups: dict[Group, tuple[int, ...]] = {}

    def tag(self, rows: Sequence[Row], expand: Expand) -> list[str]:
        """The likeliest labels for a segment, given the features of each token (Viterbi).

        `expand` gives the features of a group; their sum is remembered.
        """
        best = self._emission(rows[0], expand)
        steps: list[list[int]] = []
        for row in rows[1:]:
            came, scores = [], []
            for into, emission in zip(self._into, self._emission(row, expand), strict=True):
                reached = list(map(add, best, into))
                top = max(reached)
                came.append(reached.index(top))
                scores.append(top + emission)
            steps.append(came)
            best = scores
        at = best.index(max(best))
        path = [at]
        for came in reversed(steps):
            at = came[at]
            path.append(at)
        return [self.labels[label] for label in reversed(path)]

    def _emission(self, row: Row, expand: Expand) -> list[int]:
        groups, loose = row
        columns = [self._groups.get(group) or self._sum_group(group, expand) for group in groups]
        return list(map(sum, zip(self._sum(loose), *columns, strict=True)))

    def _sum_group(self, group: Group, expand: Expand) -> tuple[int, ...]:
        if len(self._groups) >= _REMEMBERED:
            self._groups.clear()
        scores = self._groups[group] = tuple(self._sum(expand(group)))
        return scores

    def _sum(self, features: Iterable[str]) -> list[int]:
        scores = [0] * len(self.labels)
        for feature in features:
            if feature in self._packed:
                for label, weight in self._weights.get(feature) or self._read(feature):
                    scores[label] += weight
        return scores

    def _read(self, feature: str) -> Weights:
        pairs = (pair.split(":") for pair in self._packed[feature].split())
        weights = tuple((int(label), int(weight)) for label, weight in pairs)
        self._weights[feature] = weights
        return weights


def pack_model(
    labels: Sequence[str], moves: Sequence[Sequence[int]], weights: Mapping[str, Weights]
) -> bytes:
    """The file: labels, moves, sorted features, and for each its `label:weight` pairs."""
    names = sorted(weights)
    pairs = (" ".join(f"{label}:{weight}" for label, weight in weights[name]) for name in names)
    rows = [" ".join(map(str, row)) for row in moves]
    return pack("model", [labels, rows, names, list(pairs)])


def unpack_model(data: bytes) -> Model:
    """The model again; ValueError when the data is something else."""
    labels, rows, names, pairs = unpack("model", data)
    moves = [[int(weight) for weight in row.split()] for row in rows]
    return Model(labels, moves, dict(zip(names, pairs, strict=True)))


@lru_cache(maxsize=1)
def load_model() -> Model:
    """The model that comes with the package, read once."""
    return unpack_model(
        files("reader.analysis.entities").joinpath("data", "model.txt.z").read_bytes()
    )
