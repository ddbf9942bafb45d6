"""The tagger that a command uses, told of where it is not the one that was asked for."""

from __future__ import annotations

from reader.cli.output import complain
from reader.paths import Home


def tagger_in_force(home: Home) -> str:
    """What finds names; a line for each problem in the settings."""
    from reader.workflows.settings import load_settings

    settings, problems = load_settings(home.config_file, load_model=True)
    for problem in problems:
        complain(problem)
    return settings.entities
