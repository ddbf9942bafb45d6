"""The index of one library: derived from it, checked before it is opened, made again at need."""

from __future__ import annotations

from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.errors import ReaderError
from reader.index import directory, engine, manifest
from reader.index.late import Late
from reader.index.manifest import Manifest, Untrusted
from reader.index.mapped import MappedFiles
from reader.index.segment import Segment
from reader.index.snapshot import Snapshot
from reader.library import changes, session
from reader.library.articles import newest
from reader.library.connection import Library

KEY = "index"
"""Where the library's session keeps the manifest."""


class Index:
    """The latest snapshot that could be opened, for one thread. Whoosh is loaded by the first."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.late = Late()
        self._line: str | None = None
        self._manifest: Manifest | None = None
        self._snapshot: Snapshot | None = None
        self._order: tuple[int, array[int]] = (-1, array("q"))

    @property
    def ready(self) -> bool:
        """Whether questions are answered by the index; else the library answers, more slowly."""
        return self._manifest is not None

    @property
    def manifest(self) -> Manifest | None:
        """What the index consists of, where it is ready."""
        return self._manifest

    def look(self, library: Library) -> None:
        """See whether there is another index than before, and whether it can be trusted."""
        line = session.recall(library, KEY)
        if line == self._line:
            return
        self._line, self._manifest = line, None
        if not line:
            return
        try:
            found = manifest.load(line)
            if found.fingerprint == engine.fingerprint():
                manifest.check(directory.home_of(self.root), found)
                self._manifest = found
        except (OSError, Untrusted):
            # It is made again by whoever writes next.
            return

    def snapshot(self, library: Library) -> Snapshot | None:
        """The index as it stands, None where it is not ready."""
        self.look(library)
        if self._manifest is None:
            return None
        if self._snapshot is None or self._snapshot.seq != self._manifest.seq:
            self._open(self._manifest)
        return self._snapshot

    def _open(self, found: Manifest) -> None:
        try:
            home = directory.home_of(self.root)
            toc, files = engine.contents(engine.storage(home)), MappedFiles(home)
            if toc.generation != found.generation:
                raise Untrusted(toc.generation)
            self._replace(
                Snapshot([self._segment(files, part) for part in toc.segments], found.seq)
            )
        except Exception:  # noqa: BLE001 (a damaged Whoosh index raises anything)
            self.distrust()

    def _segment(self, files: MappedFiles, part: Any) -> Segment:
        """A segment is opened once: after the next commit it may only have lost documents."""
        known = self._snapshot.segments if self._snapshot is not None else ()
        for segment in known:
            if segment.name == part.segment_id():
                segment.bury(part.deleted_docs())
                return segment
        return Segment(files, part)

    def _replace(self, snapshot: Snapshot | None) -> None:
        if self._snapshot is not None:
            self._snapshot.close(kept=snapshot.segments if snapshot is not None else ())
        self._snapshot = snapshot

    def distrust(self) -> None:
        """Do without the index until it has been made again."""
        self._manifest = None
        self._replace(None)

    def condemn(self, library: Library) -> None:
        """Have a damaged index made anew by whoever writes next, in this process or another."""
        self.distrust()
        with suppress(ReaderError):
            session.remember(library, KEY, "")

    def newest(self, library: Library) -> array[int]:
        """All ids, newest first; asked of the library only when something has changed."""
        last = changes.last(library)
        if last != self._order[0]:
            self._order = (last, newest(library))
        return self._order[1]

    def close(self) -> None:
        """Let go of the files; twice does no harm."""
        self._replace(None)
        self._manifest = self._line = None


def open_index(root: Path, library: Library) -> Index:
    """Open the index that lies in `root`. Raises nothing: an index that is not ready says so."""
    index = Index(root)
    index.look(library)
    return index
