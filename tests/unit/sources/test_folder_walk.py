"""A folder gives its texts, and a clear word on what it cannot give."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from reader.sources import opening
from reader.sources.folder import read_file, walk
from reader.sources.refusal import Refusal, SourceError

NEWS = "date 2026-03-06 Saltmere votes\nThe board meets.\nIt votes on Tuesday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.TXT", "sub/c.text", "sub/deep/d", "photo.jpg", "e.md", ".hidden.txt"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(NEWS)
    hidden = tmp_path / "news" / ".git"
    hidden.mkdir()
    (hidden / "f.txt").write_text(NEWS)
    (tmp_path / "news" / "program").write_bytes(b"\x7fELF\0\0\0")
    return tmp_path / "news"


def names(folder: Path, found: list[Path | Refusal]) -> list[str]:
    return [str(one.relative_to(folder)) for one in found if isinstance(one, Path)]


def refusals(found: list[Path | Refusal]) -> list[Refusal]:
    return [one for one in found if isinstance(one, Refusal)]


def test_texts_in_order_and_nothing_else(folder: Path) -> None:
    found = list(walk([folder]))
    assert names(folder, found) == ["a.TXT", "b.txt", "sub/c.text", "sub/deep/d"]
    assert not refusals(found)


def test_a_file_that_is_named_is_tried_whatever_its_suffix(folder: Path) -> None:
    named = [folder / "e.md", folder / ".hidden.txt"]
    assert list(walk(named)) == named


def test_what_is_not_there_is_refused_and_the_rest_goes_on(folder: Path) -> None:
    found = list(walk([folder / "nowhere", folder / "b.txt"]))
    assert found == [Refusal(str(folder / "nowhere"), "there is no such file"), folder / "b.txt"]


def test_links_are_followed_once(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "g.txt").write_text(NEWS)
    (folder / "far").symlink_to(tmp_path / "elsewhere")
    (folder / "far-again").symlink_to(tmp_path / "elsewhere")
    (folder / "h.txt").symlink_to(folder / "photo.jpg")
    assert names(folder, list(walk([folder, folder]))) == [
        "a.TXT", "b.txt", "far/g.txt", "h.txt", "sub/c.text", "sub/deep/d",
    ]  # fmt: skip


@pytest.mark.parametrize("target", [".", "..", "../..", "/"])
def test_a_loop_is_refused_once(folder: Path, target: str) -> None:
    (folder / "sub" / "loop").symlink_to(target)
    found = list(walk([folder]))
    assert [Path(refusal.path).name for refusal in refusals(found)] == ["loop"]
    assert "leads back" in refusals(found)[0].reason
    assert names(folder, found) == ["a.TXT", "b.txt", "sub/c.text", "sub/deep/d"]


def test_links_to_nothing_are_refused(folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "never")
    (folder / "self.txt").symlink_to("self.txt")
    assert [Path(one.path).name for one in refusals(list(walk([folder])))] == [
        "gone.txt",
        "self.txt",
    ]


def test_a_file_becomes_a_draft_that_knows_where_it_came_from(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "b.txt")
    draft = read_file(folder / "link.txt")
    assert (draft.title, draft.origin) == ("Saltmere votes", str((folder / "b.txt").resolve()))


def test_the_time_of_a_file_dates_it(folder: Path) -> None:
    path = folder / "undated.txt"
    path.write_text("Saltmere votes\nThe board meets.\n")
    os.utime(path, (86400 * 365, 86400 * 365))
    assert (read_file(path).published, read_file(path).date_guessed) == (date(1971, 1, 1), True)


def refusal_of(path: Path) -> str:
    with pytest.raises(SourceError) as refused:
        read_file(path)
    assert refused.value.refusal.path == str(path)
    return refused.value.refusal.reason


def test_a_pipe_is_refused_without_waiting(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert refusal_of(folder / "pipe.txt") == "this is not a regular file"
    os.mkfifo(folder / "pipe")
    assert "pipe" not in names(folder, list(walk([folder])))


def test_a_folder_and_a_device_are_no_files(folder: Path) -> None:
    assert refusal_of(folder) == "this is not a regular file"
    assert refusal_of(Path("/dev/null")) == "this is not a regular file"


def test_over_20_mb_is_refused(folder: Path) -> None:
    with (folder / "b.txt").open("r+b") as file:
        file.truncate(opening.MAX_BYTES + 1)
    assert refusal_of(folder / "b.txt") == "the file is over 20 MB"


def test_vanished_and_forbidden_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal_of(folder / "vanished.txt") == "there is no such file"

    def forbid(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.sources.opening.os.open", forbid)
    assert refusal_of(folder / "b.txt") == "you may not read it"


@pytest.mark.parametrize("name", ["no\x00name", "name\udce9.txt"])
def test_strange_names_are_refused_or_read(folder: Path, name: str) -> None:
    assert refusals(list(walk([folder / name])))
    refusal_of(folder / name)


def test_a_name_that_is_no_utf_8_is_read(folder: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    path.write_text(NEWS)
    origin = read_file(path).origin
    assert origin is not None
    assert origin.endswith("caf\ufffd.txt")


def test_empty_and_binary_files_say_so(folder: Path) -> None:
    (folder / "b.txt").write_bytes(b"")
    assert refusal_of(folder / "b.txt") == "the file is empty"
    (folder / "b.txt").write_bytes(bytes(range(256)) * 9)
    assert refusal_of(folder / "b.txt") == "this is not a text file"
