"""The real program in a real pseudo-terminal; its screen is read back with pyte."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pexpect
import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).parents[2]
PATIENCE = 40.0
"""Seconds that anything may take on a busy machine before a test gives up."""

FOREIGN = re.compile(rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\]0;[^\x07\x1b]*")
"""Sequences that pyte 0.8.2 would print: kitty's keyboard protocol, mode requests."""

INHERITED = ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "TMPDIR", "COVERAGE_PROCESS_START")


class Terminal:
    """One run of the program. Everything waits for what is on the screen, nothing sleeps."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        home: Path,
        columns: int = 120,
        rows: int = 36,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.raw = b""
        self._stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(
            sys.executable,
            list(arguments),
            dimensions=(rows, columns),
            cwd=str(ROOT),
            env=environment(home, environ or {}),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    def press(self, keys: str) -> None:
        self.child.send(keys)

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def wait_for(self, *needles: str) -> None:
        """Read until every one of `needles` is on the screen."""
        self.wait_until(lambda: all(needle in self.text for needle in needles), needles)

    def wait_without(self, needle: str) -> None:
        self.wait_until(lambda: needle not in self.text, f"no {needle!r}")

    def wait_until(self, seen: Callable[[], bool], what: object = "") -> None:
        end = time.monotonic() + PATIENCE
        while not seen():
            assert time.monotonic() < end, f"{what} never came:\n{self.text}"
            assert self._read(), f"{what} never came before the end:\n{self.text}"

    def wait_for_end(self) -> int:
        """Read to the end of the program and tell its exit code (minus n after signal n)."""
        end = time.monotonic() + PATIENCE
        while self._read():
            assert time.monotonic() < end, f"it does not end:\n{self.text}"
        self.child.wait()
        if self.child.signalstatus is not None:
            return -int(self.child.signalstatus)
        return int(self.child.exitstatus)

    def close_window(self) -> int:
        """Take the terminal away and tell the exit code of the program, which must end by itself.

        There is nothing left to read, so this is the one place that looks again and again.
        """
        self.child.ptyproc.fileobj.close()
        self.child.ptyproc.closed = self.child.closed = True
        end = time.monotonic() + PATIENCE
        while self.child.isalive():
            assert time.monotonic() < end, "it goes on without a terminal"
            time.sleep(0.05)
        return int(self.child.exitstatus)

    def wait_until_stopped(self) -> None:
        """Read until the program has been put aside, as a shell waits for Ctrl+Z."""
        self.wait_until(lambda: os.waitpid(self.child.pid, os.WUNTRACED | os.WNOHANG)[0] != 0)

    def assert_given_back(self) -> None:
        """The alternate screen, the mouse, and the hidden cursor are all behind us."""
        for on, off in ((b"?1049h", b"?1049l"), (b"?1000h", b"?1000l"), (b"?25l", b"?25h")):
            assert self.raw.rfind(b"\x1b[" + off) > self.raw.rfind(b"\x1b[" + on), off

    def _read(self) -> bool:
        try:
            data: bytes = self.child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        self._stream.feed(FOREIGN.sub(b"", data))
        return True


def environment(home: Path, extra: Mapping[str, str]) -> dict[str, str]:
    """A newcomer's environment: an empty home and nothing of the developer's own settings."""
    kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "READER_HOME": str(home / "reader"),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "TEXTUAL_ANIMATIONS": "none",
        **extra,
    }
