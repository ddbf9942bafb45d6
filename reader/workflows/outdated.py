"""Tell whether there is anything to analyse again, without loading the engine (100 ms of CPU)."""

from __future__ import annotations

from reader.analysis.engine import engine_with
from reader.library.articles import outdated
from reader.workflows.stores import Stores


def any_outdated(stores: Stores) -> bool:
    """Whether another version of the engine, or another tagger, analysed any article."""
    return bool(outdated(stores.library, engine_with(stores.tagger)))
