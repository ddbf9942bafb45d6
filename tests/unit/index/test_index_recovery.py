"""An index that is missing, damaged, foreign or half written is made again by itself."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.index import directory, merging, sync
from reader.index.errors import IndexWriteError
from reader.index.index import KEY, Index, open_index
from reader.index.lock import only_writer
from reader.index.query.language import parse
from reader.index.searching import search
from reader.index.segment import Segment, Streams
from reader.library import session
from reader.library.connection import Library, open_library

Write = Callable[..., int]
Learn = Callable[[], list[tuple[int, int]]]


@pytest.fixture
def shelf(write: Write, learn: Learn) -> None:
    for number in range(30):
        write(f"Herring number {number} was cheap in Pellin, “a bargain” said Ida Moreau.")
    learn()


@pytest.fixture
def again(tmp_path: Path) -> Iterator[tuple[Index, Library]]:
    """The same index, as another process opens it."""
    with open_library(tmp_path / "library.sqlite3") as library:
        index = open_index(tmp_path / "index", library)
        yield index, library
        index.close()


def found(index: Index, library: Library, text: str = "herring") -> int:
    return len(search(index, library, parse(text, today=date(2026, 3, 20))).ids)


def files(root: Path) -> list[Path]:
    return sorted(path for path in directory.home_of(root).iterdir() if path.is_file())


def segment(root: Path) -> Path:
    return next(path for path in files(root) if path.suffix == ".pst")


def overwrite(path: Path) -> None:
    size = path.stat().st_size
    path.write_bytes(b"x" * size)


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def exchange(path: Path) -> None:
    """Another pickle in the place of ours."""
    path.write_bytes(b"cos\nsystem\n(S'touch owned'\ntR.")


DAMAGE = [Path.unlink, overwrite, truncate, exchange, lambda path: path.chmod(0o666)]


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("suffix", [".toc", ".trm", ".pst", ".col"])
@pytest.mark.parametrize("harm", DAMAGE)
def test_a_damaged_index_answers_from_the_library_and_is_made_again(
    tmp_path: Path,
    again: tuple[Index, Library],
    index: Index,
    suffix: str,
    harm: Callable[[Path], None],
) -> None:
    index.close()
    harm(next(path for path in files(tmp_path / "index") if path.suffix == suffix))
    stale, library = again
    stale.close()
    opened = open_index(tmp_path / "index", library)
    assert not opened.ready
    assert found(opened, library) == 30
    assert list(sync.catch_up(opened, library))[-1] == (30, 30)
    assert opened.ready
    assert found(opened, library) == 30


# Whoosh does not close a segment that it cannot make sense of.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("shelf")
def test_damage_that_only_opening_can_see_is_repaired_too(
    tmp_path: Path, again: tuple[Index, Library], index: Index
) -> None:
    index.close()
    path = segment(tmp_path / "index")
    times = path.stat()
    overwrite(path)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    opened, library = again
    assert found(opened, library) == 30
    assert not opened.ready
    assert list(sync.catch_up(opened, library))[-1] == (30, 30)
    assert opened.ready


@pytest.mark.usefixtures("shelf")
def test_damage_that_only_a_search_can_see_is_repaired_too(
    monkeypatch: pytest.MonkeyPatch, index: Index, library: Library, learn: Learn
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Segment, "articles", lambda *_: 1 // 0)
        assert found(index, library) == 30
        assert not index.ready
    assert learn()[-1] == (30, 30)
    assert index.ready
    assert found(index, library) == 30


@pytest.mark.usefixtures("shelf")
def test_damage_that_only_ranking_can_see_is_repaired_too(
    monkeypatch: pytest.MonkeyPatch, index: Index, library: Library
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Streams, "__getitem__", lambda *_: 1 // 0)
        assert found(index, library, "herring sort:relevance") == 30
        assert not index.ready


@pytest.mark.usefixtures("shelf")
def test_an_index_without_its_line_in_the_library_is_foreign(
    tmp_path: Path, library: Library, again: tuple[Index, Library]
) -> None:
    session.remember(library, KEY, "no manifest")
    opened = open_index(tmp_path / "index", again[1])
    assert not opened.ready
    assert found(opened, again[1]) == 30


@pytest.mark.usefixtures("shelf")
def test_a_touched_file_with_the_same_bytes_is_trusted(tmp_path: Path, library: Library) -> None:
    os.utime(segment(tmp_path / "index"), ns=(1, 1))
    assert open_index(tmp_path / "index", library).ready


@pytest.mark.usefixtures("shelf")
def test_the_index_is_its_owners_alone(tmp_path: Path) -> None:
    root = tmp_path / "index"
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    assert stat.S_IMODE(directory.home_of(root).stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in files(root)} == {0o600}


@pytest.mark.usefixtures("shelf")
def test_what_older_readers_and_killed_writers_left_is_swept(
    tmp_path: Path, write: Write, learn: Learn
) -> None:
    root = tmp_path / "index"
    (root / "0123456789abcdef").mkdir()
    (root / "0123456789abcdef" / "old.seg").write_bytes(b"x")
    orphan = directory.home_of(root) / "articles_orphan.seg"
    orphan.write_bytes(b"x")
    write("Salmon was dear.")
    learn()
    assert not (root / "0123456789abcdef").exists()
    assert not orphan.exists()


@pytest.mark.usefixtures("shelf")
def test_two_readers_side_by_side(
    again: tuple[Index, Library], index: Index, library: Library, write: Write, learn: Learn
) -> None:
    other, others_library = again
    assert found(other, others_library) == 30
    write("Herring again.")
    assert found(other, others_library) == 31
    learn()
    assert found(other, others_library) == 31
    assert list(sync.catch_up(other, others_library)) == []
    write("Herring once more.")
    assert list(sync.catch_up(other, others_library)) == [(1, 1)]
    assert found(index, library) == 32


@pytest.mark.usefixtures("shelf")
def test_only_one_writes_at_a_time(
    tmp_path: Path, write: Write, learn: Learn, index: Index, library: Library
) -> None:
    write("Herring again.")
    with only_writer(tmp_path / "index" / directory.LOCK) as alone:
        assert alone
        assert learn() == []
        assert found(index, library) == 31
        with pytest.raises(IndexWriteError):
            list(sync.rebuild(index, library))
    assert learn() == [(1, 1)]


@pytest.mark.usefixtures("shelf")
def test_an_abandoned_writer_loses_nothing(
    write: Write, learn: Learn, index: Index, library: Library
) -> None:
    for number in range(5):
        write(f"Salmon number {number}.")
    learning = sync.catch_up(index, library)
    next(learning)
    learning.close()  # type: ignore[attr-defined]
    assert found(index, library, "salmon") == 5
    assert learn()[-1] == (5, 5)
    assert found(index, library, "salmon") == 5


def test_segments_stay_few(write: Write, learn: Learn, index: Index, library: Library) -> None:
    for number in range(2 * merging.MOST):
        write(f"Herring number {number}.", key=f"k{number}")
        learn()
    snapshot = index.snapshot(library)
    assert snapshot is not None
    assert len(snapshot.segments) <= merging.MOST
    assert found(index, library) == 2 * merging.MOST


def test_a_read_only_folder_is_told_in_one_sentence(
    tmp_path: Path, library: Library, write: Write, index: Index
) -> None:
    write("Herring was cheap.")
    (tmp_path / "index").write_text("not a folder")
    with pytest.raises(IndexWriteError, match="cannot be written"):
        list(sync.catch_up(index, library))
    assert found(index, library) == 1


CHILD = """
import os, sys, threading, time
from pathlib import Path
from reader.index import sync
from reader.index.index import open_index
from reader.library.connection import open_library
sync.BATCH = 10
home, moment = Path(sys.argv[1]), int(sys.argv[2])
library = open_library(home / "library.sqlite3")
index = open_index(home / "index", library)
for done, total in sync.rebuild(index, library):
    if done == moment:
        print("there", flush=True)
        time.sleep(0.001 * moment)
print("through", flush=True)
"""


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("moment", [1, 10, 29])
def test_a_killed_writer_leaves_an_index_that_mends_itself(
    tmp_path: Path, index: Index, library: Library, learn: Learn, moment: int
) -> None:
    index.close()
    command = [sys.executable, "-c", CHILD, str(tmp_path), str(moment)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "there\n"
        child.send_signal(signal.SIGKILL)
    assert found(index, library) == 30
    learn()
    assert index.ready
    assert found(index, library) == 30


def test_opening_and_listing_do_not_load_whoosh(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from reader.library.connection import open_library\n"
        "from reader.index.index import open_index\n"
        "import reader.index.searching, reader.index.sync, reader.index.snippets\n"
        f"home = Path({str(tmp_path)!r})\n"
        "open_index(home / 'index', open_library(home / 'library.sqlite3'))\n"
        "print('whoosh' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout == "False\n"
