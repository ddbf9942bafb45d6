"""Which place a name means: `US`, `U.S.` and `America` are the United States."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.forms import key
from reader.analysis.entities.merging.mentions import Named


def group_places(mentions: Sequence[Named], synonyms: dict[str, str]) -> list[list[Named]]:
    """Mentions of one place together, in the order of first mention."""
    groups: dict[str, list[Named]] = {}
    for mention in mentions:
        groups.setdefault(key(synonyms.get(key(mention.form), mention.form)), []).append(mention)
    return list(groups.values())
