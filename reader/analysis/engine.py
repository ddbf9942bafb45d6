"""Which engine this is: by itself, so that asking whether articles are outdated loads no engine."""

from __future__ import annotations

ENGINE = "4"
"""Raised whenever the same text could give other annotations: older ones are then made anew."""

OWN = "own"
"""The name of our own tagger, for the setting `entities`; any other is that of a spaCy model."""


def engine_with(tagger: str) -> str:
    """What is written beside annotations, so that those of another tagger are made anew."""
    return ENGINE if tagger == OWN else f"{ENGINE} with {tagger}"
