"""`reader config`: where the settings are, and what holds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace

from reader.cli.options import Subparsers, add_command
from reader.cli.output import complain, say
from reader.config import Config
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader config`."""
    add_command(
        subparsers,
        "config",
        run,
        summary="print the path of the settings file and the values in force",
        example='"$EDITOR" "$(reader config | head -1)"',
    )


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the path and then TOML; 1 if the file has a problem."""
    from reader.app.keys import resolve
    from reader.workflows.settings import load_settings

    del args
    config, problems = load_settings(home.config_file, load_model=True)
    keymap, unusable = resolve(config.keys, config.lines)
    say(str(home.config_file))
    for line in _toml(replace(config, keys=keymap)):
        say(line)
    for problem in (*problems, *unusable):
        complain(problem)
    return 1 if problems or unusable else 0


def _toml(config: Config) -> Iterator[str]:
    yield f"theme = {_value(config.theme)}"
    yield f"measure = {_value(config.measure)}"
    yield f"entities = {_value(config.entities)}"
    if config.browser:
        yield f"browser = {_value(config.browser)}"
    else:
        yield "# browser: the system's own"
    yield "[keys]"
    yield from (f"{_value(name)} = {_value(keys)}" for name, keys in config.keys.items())


def _value(value: object) -> str:
    """A string, number or list as TOML writes it, which is as JSON does."""
    return json.dumps(value, ensure_ascii=False)
