"""`config`, `doctor` and `reindex`."""

from __future__ import annotations

import tomllib

from tests.unit.cli.newspaper import Desk


def test_config_prints_the_path_and_valid_toml(empty_desk: Desk) -> None:
    result = empty_desk.run("config")
    path, _, values = result.out.partition("\n")
    assert result.code == 0
    assert path == str(empty_desk.root / "config.toml")
    assert tomllib.loads(values)["theme"] == "ink"
    assert not empty_desk.root.exists()


def test_config_names_what_is_wrong(desk: Desk) -> None:
    (desk.root / "config.toml").write_text('measure = 7\n[keys]\nquit = "f12"\n')
    result = desk.run("config")
    assert result.code == 1
    assert result.err.startswith("reader: config.toml, line 1: “measure”")
    assert tomllib.loads(result.out.partition("\n")[2])["keys"]["quit"] == ["f12"]


def test_doctor_finds_nothing_to_do(desk: Desk) -> None:
    desk.run("reindex")
    result = desk.run("doctor")
    assert result.code == 0
    assert {line.split()[0] for line in result.out.splitlines()} == {"✓"}


def test_doctor_on_an_empty_home_makes_nothing(empty_desk: Desk) -> None:
    assert empty_desk.run("doctor").code == 0
    assert not empty_desk.root.exists()


def test_doctor_closes_what_is_open_to_others(desk: Desk) -> None:
    library = desk.root / "library.sqlite3"
    library.chmod(0o644)
    result = desk.run("doctor")
    assert result.code == 0
    assert "repaired" in result.out
    assert library.stat().st_mode & 0o777 == 0o600


def test_doctor_makes_a_damaged_index_anew(desk: Desk) -> None:
    desk.run("reindex")
    for file in (desk.root / "index").rglob("*"):
        if file.is_file():
            file.write_bytes(b"damaged")
    result = desk.run("doctor")
    assert result.code == 0
    assert "made anew from 2 articles" in result.out
    assert {row["id"] for row in desk.run("search", "--json", "Porthenys").rows} == {1, 2}


def test_doctor_cannot_mend_a_foreign_library(desk: Desk) -> None:
    (desk.root / "library.sqlite3").write_bytes(b"not a library at all")
    result = desk.run("doctor")
    assert result.code == 1
    assert "✗" in result.out
    assert "is not a library of reader" in result.out
