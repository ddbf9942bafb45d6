"""A settings file is taken as far as it is right, and every fault is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.config import Config, load


def write(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "config.toml") == (Config(), ())


def test_every_setting_is_read(tmp_path: Path) -> None:
    config, problems = load(
        write(
            tmp_path,
            'theme = "paper"\nmeasure = 60\nentities = "en_made_up"\nbrowser = ["w3m"]\n[keys]\n"list.down" = ["j", "n"]\n',
        )
    )
    assert problems == ()
    assert (config.theme, config.measure, config.browser) == ("paper", 60, ("w3m",))
    assert config.keys == {"list.down": ("j", "n")}
    assert config.entities == "en_made_up"
    assert config.lines["keys.list.down"] == 6


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('theme = "ink"\nthme = "paper"\n', 2, "“thme”"),
        ("\nmeasure = 500\n", 2, "measure"),
        ("measure = true\n", 1, "measure"),
        ("theme = 3\n", 1, "theme"),
        ("browser = 3\n", 1, "browser"),
        ('entities = "../model"\n', 1, "entities"),
        ("entities = 3\n", 1, "entities"),
        ('keys = "j"\n', 1, "keys"),
        ('[keys]\n"list.up" = "k"\n"list.down" = 3\n', 3, "list.down"),
    ],
)
def test_a_wrong_setting_is_named_with_its_line_and_the_rest_holds(
    tmp_path: Path, text: str, line: int, word: str
) -> None:
    config, problems = load(write(tmp_path, text))
    assert config.theme == "ink"
    assert len(problems) == 1
    assert f"line {line}:" in problems[0]
    assert word in problems[0]


def test_one_wrong_key_leaves_the_others_as_they_are_written(tmp_path: Path) -> None:
    config, problems = load(write(tmp_path, '[keys]\n"list.up" = 3\n"list.down" = "j"\n'))
    assert config.keys == {"list.down": ("j",)}
    assert len(problems) == 1


def test_a_file_that_is_no_toml_gives_the_defaults_and_the_place(tmp_path: Path) -> None:
    config, problems = load(write(tmp_path, 'theme = "paper"\nmeasure =\n'))
    assert config == Config()
    assert "line 2" in problems[0]


def test_a_file_that_is_no_text_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff\xfe\x00")
    config, problems = load(path)
    assert config == Config()
    assert "UTF-8" in problems[0]
