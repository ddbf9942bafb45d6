"""The settings in force: those of the file, without what this machine cannot do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader import config
from reader.analysis.engine import OWN
from reader.config import Config


def load_settings(path: Path, *, load_model: bool = False) -> tuple[Config, tuple[str, ...]]:
    """The values in force, and one sentence for each problem.

    A tagger that is not there is a problem, and our own is in force; `load_model` finds out too
    whether it works, which takes a second.
    """
    settings, problems = config.load(path)
    if settings.entities == OWN:
        return settings, problems
    from reader.analysis.tagger import why_not

    reason = why_not(settings.entities, load=load_model)
    if reason is None:
        return settings, problems
    problem = f"{path.name}, line {settings.lines.get('entities', 1)}: {reason}"
    return replace(settings, entities=OWN), (*problems, problem)
