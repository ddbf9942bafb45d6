"""`reader config`: where the settings are, and what holds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from reader.cli.options import Subparsers, add_command
from reader.cli.output import complain, say
from reader.config import Config, load
from reader.paths import Home

HIDDEN = ("lines",)
"""Where the settings stand in the file is for messages only."""


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
    del args
    config, problems = load(home.config_file)
    say(str(home.config_file))
    for line in _toml(config):
        say(line)
    for problem in problems:
        complain(problem)
    return 1 if problems else 0


def _toml(config: Config) -> Iterator[str]:
    tables = {}
    for name, value in asdict(config).items():
        if isinstance(value, Mapping):
            tables[name] = value
        else:
            yield f"{name} = {_value(value)}"
    for name, table in tables.items():
        if name not in HIDDEN:
            yield f"[{name}]"
            yield from (f"{key} = {_value(value)}" for key, value in table.items())


def _value(value: object) -> str:
    """A string, number or list as TOML writes it, which is as JSON does."""
    return json.dumps(value, ensure_ascii=False)
