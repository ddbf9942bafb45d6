"""An export is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.export.writing import ExportError, write


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_it_is_written_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "quotes.csv"
    write(target, "“a”\r\n", force=False)
    assert target.read_bytes() == "“a”\r\n".encode()
    assert names_in(tmp_path) == ["quotes.csv"]


def test_the_mode_is_what_the_umask_gives(tmp_path: Path) -> None:
    target = tmp_path / "quotes.md"
    before = os.umask(0o027)
    try:
        write(target, "x", force=False)
    finally:
        os.umask(before)
    assert target.stat().st_mode & 0o777 == 0o640


def test_an_existing_file_needs_force(tmp_path: Path) -> None:
    target = tmp_path / "quotes.md"
    target.write_text("mine")
    with pytest.raises(ExportError, match=r"exists already; use --force"):
        write(target, "new", force=False)
    assert target.read_text() == "mine"
    write(target, "new", force=True)
    assert target.read_text() == "new"


@pytest.mark.parametrize("force", [False, True])
def test_a_link_is_never_followed(tmp_path: Path, force: bool) -> None:  # noqa: FBT001
    precious = tmp_path / "precious"
    precious.write_text("mine")
    link = tmp_path / "quotes.md"
    link.symlink_to(precious)
    with pytest.raises(ExportError, match="is a link"):
        write(link, "new", force=force)
    assert precious.read_text() == "mine"


@pytest.mark.parametrize("name", [".", "no/such/folder.md", "n" * 300, "a\0b"])
def test_a_place_that_cannot_be_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"is not a file|There is no folder|Cannot write"):
        write(tmp_path / name, "x", force=True)


def test_a_disk_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "quotes.md"
    target.write_text("mine")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=r"Cannot write .*: No space left on device"):
        write(target, "new", force=True)
    assert target.read_text() == "mine"
    assert names_in(tmp_path) == ["quotes.md"]


def test_somebody_faster_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "quotes.md"
    fsync = os.fsync

    def appear(descriptor: int) -> None:
        target.write_text("theirs")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", appear)
    with pytest.raises(ExportError, match="exists already"):
        write(target, "mine", force=False)
    assert target.read_text() == "theirs"
