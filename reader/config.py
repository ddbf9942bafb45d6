"""The user's settings: TOML in, frozen values and one sentence for each problem out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

_MODEL = re.compile(r"[A-Za-z]\w*", re.ASCII)
"""A package of Python: what spaCy's models are."""
MEASURE_LIMITS = (40, 100)
"""The narrowest and the widest column of text, in cells."""


@dataclass(frozen=True, slots=True)
class Config:
    """The values in force.

    `theme` is a theme's name, which the app checks. `measure` is the width of the article's text
    in cells. `entities` is the tagger that finds names: `own`, or the name of a spaCy model.
    `browser` is the command that opens a link, empty for the system's own. `keys` maps an action's
    name to the keys that run it; which names exist is the app's knowledge. `lines` tells in which
    line of the file a setting stands (`keys.` before an action's name).
    """

    theme: str = "ink"
    measure: int = 72
    entities: str = "own"
    browser: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)


def load(path: Path) -> tuple[Config, tuple[str, ...]]:
    """Read the file at `path`: the values in force, and one sentence for each problem.

    A setting that cannot be used keeps its default, and a file that is not there is no problem.
    """
    try:
        text = path.read_text(encoding="utf-8")
        found = tomllib.loads(text)
    except FileNotFoundError:
        return Config(), ()
    except (OSError, UnicodeDecodeError) as error:
        return Config(), (f"{path} cannot be read ({_reason(error)}); the defaults are used",)
    except tomllib.TOMLDecodeError as error:
        return Config(), (f"{path} is not valid TOML: {error}; the defaults are used",)
    return _accept(found, _find_lines(text), path.name)


def _accept(
    found: Mapping[str, object], lines: Mapping[str, int], name: str
) -> tuple[Config, tuple[str, ...]]:
    accepted: dict[str, Any] = {}
    problems = []
    for key, value in found.items():
        try:
            accepted[key] = _reader_of(key)(value)
        except ValueError as error:
            problems.append(f"{name}, line {lines.get(key, 1)}: {error}")
    for action in [action for action, keys in accepted.get("keys", {}).items() if not keys]:
        del accepted["keys"][action]
        line = lines.get(f"keys.{action}", lines.get("keys", 1))
        problems.append(f"{name}, line {line}: “{action}” must be a key such as “j”, or a list")
    return Config(lines=lines, **accepted), tuple(problems)


def _reader_of(key: str) -> Callable[[object], object]:
    if key not in _SETTINGS:
        raise ValueError(f"“{key}” is not a setting (there are: {', '.join(_SETTINGS)})")
    return _SETTINGS[key]


def _theme(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("“theme” must be the name of a theme, in quotation marks")
    return value


def _measure(value: object) -> int:
    low, high = MEASURE_LIMITS
    if type(value) is not int or not low <= value <= high:
        raise ValueError(f"“measure” must be a whole number from {low} to {high}")
    return value


def _entities(value: object) -> str:
    if not isinstance(value, str) or not _MODEL.fullmatch(value):
        raise ValueError(
            "“entities” must be “own” or the name of a spaCy model, in quotation marks"
        )
    return value


def _browser(value: object) -> tuple[str, ...]:
    words = _words(value)
    if not words:
        raise ValueError('“browser” must be a command such as ["firefox", "--new-tab"]')
    return words


def _keys(value: object) -> Mapping[str, tuple[str, ...]]:
    """The keys of each action, none where they are not written as keys."""
    if not isinstance(value, dict):
        raise ValueError("“keys” must be a table: write [keys] and one action a line below it")
    return {action: _words(keys) for action, keys in value.items()}


def _words(value: object) -> tuple[str, ...]:
    """One string or a list of strings; anything else gives nothing."""
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list) or not all(isinstance(word, str) and word for word in words):
        return ()
    return tuple(words)


_SETTINGS: Mapping[str, Callable[[object], object]] = {
    "theme": _theme,
    "measure": _measure,
    "entities": _entities,
    "browser": _browser,
    "keys": _keys,
}
if set(_SETTINGS) != {one.name for one in fields(Config)} - {"lines"}:
    raise AssertionError("every setting needs its reader, and every reader its setting")

_TABLE = re.compile(r"\s*\[\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([\w.-]+))\s*=""")


def _find_lines(text: str) -> dict[str, int]:
    """Where each setting stands: tomllib does not tell. The first line of the file is 1."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if match := _TABLE.match(line):
            table = match[1]
            lines.setdefault(table, number)
        elif match := _KEY.match(line):
            key = match[1] or match[2] or match[3]
            lines.setdefault(f"{table}.{key}" if table else key, number)
    return lines


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return (
        (error.strerror or "no reason given") if isinstance(error, OSError) else "it is not UTF-8"
    )
